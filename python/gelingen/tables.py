"""Tables of sets: truth tables, sufficient and necessary conditions, fit, calibration, deleted cells."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.call import call
from gelingen.inputs import Table, costs, levels as levels_word, listed, numbers, pairs
from gelingen.result import Result, translated
from gelingen.values import Bounds, Interval, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure

#: What a configuration is coded.
RowOutcome = Literal["present", "absent", "contradiction", "remainder", "undetermined"]
#: Which remainders a solution may use.
SolutionType = Literal["conservative", "parsimonious", "intermediate"]


def table_options(
    outcome: str | None,
    conditions: Sequence[str] | str | None,
    kinds: Mapping[str, str] | str | None,
    levels: Mapping[str, Any] | str | None,
    case_column: str | None,
) -> dict[str, Any]:
    """The options that every command over a table of sets takes."""
    return {
        "outcome": outcome,
        "conditions": listed(conditions),
        "kinds": pairs(kinds),
        "levels": levels_word(levels),
        "case_column": case_column,
    }


# --- Truth table -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class TruthTableRow:
    """A configuration in which cases lie, or can lie."""

    configuration: Mapping[str, int]
    outcome: RowOutcome
    #: What else it may be coded, where open cells leave that open.
    possible_outcomes: tuple[RowOutcome, ...]
    n: Bounds
    consistency: Bounds | None
    pri: Bounds | None
    #: The cases that lie here for certain.
    cases: tuple[str, ...]
    #: The cases that lie or can lie here.
    possible_cases: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class TruthTable(Result):
    """The configurations of the conditions with their cases, consistency and PRI."""

    _figures = ("n", "consistency", "pri")

    @property
    def outcome(self) -> str:
        """The outcome, as it was asked for."""
        return str(self.json["outcome"])

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions, in the order of the table."""
        return tuple(self.json["conditions"])

    @property
    def configurations(self) -> tuple[TruthTableRow, ...]:
        """The rows, in the order of the program."""
        return tuple(
            TruthTableRow(
                dict(row["configuration"]),
                row["outcome"],
                tuple(row.get("possible_outcomes", [row["outcome"]])),
                Bounds.parse(row["n"]) or Bounds(0, 0),
                Bounds.parse(row["consistency"]),
                Bounds.parse(row["pri"]),
                tuple(row["cases"]),
                tuple(row.get("possible_cases", row["cases"])),
            )
            for row in self.json["rows"]
        )

    @property
    def title(self) -> str:
        return f"Wahrheitstafel für {self.outcome}" if self.lang == "de" else f"Truth table of {self.outcome}"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                **{name: row.configuration[name] for name in self.conditions},
                self.outcome: row.outcome,
                "n": row.n,
                "consistency": row.consistency,
                "pri": row.pri,
                "cases": row.cases,
                "possible_cases": row.possible_cases,
            }
            for row in self.configurations
        ]

    def figure(self) -> Figure:
        from gelingen.figures import again

        return again("truth-table", self.call, keep=("incl-cut", "pri-cut", "n-cut"))


def truth_table(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    sort: Literal["configuration", "outcome", "consistency", "n"] | None = None,
    complete: bool = False,
    limit: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> TruthTable:
    """The truth table of a table of sets.

    - Parameters: `data`, a file or a data frame with a row per case, unknown cells and ranges included; `outcome`, as `Y`, `~Y` or
      `Y[2]`; `conditions`, otherwise all other columns; `incl_cut`, the least consistency of a row coded present, with a second,
      lower number the least of a contradiction; `pri_cut` and `n_cut`, likewise for PRI and the number of cases; `sort`, the
      order of the rows; `complete`, to list the configurations without cases too, up to `limit`; `kinds` and `levels`, where they are
      not to be inferred. Defaults are those of the program, and stand in `.parameters`.
    - Returns: the rows; with open cells every figure is a pair of sharp bounds.
    - Raises: `InvalidInput` for data that are not right, with line and column.
    """
    asked = call(
        "truth-table",
        data=data,
        lang=lang,
        options={
            **table_options(outcome, conditions, kinds, levels, case_column),
            "incl_cut": numbers(incl_cut),
            "pri_cut": pri_cut,
            "n_cut": n_cut,
            "sort": sort,
            "complete": complete,
            "limit": limit,
        },
    )
    return TruthTable(asked.json(), asked)
