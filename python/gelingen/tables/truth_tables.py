"""Truth tables: the configurations of the conditions, with their cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import read, rows_of
from gelingen.result import Result
from gelingen.values import Bounds, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


#: What a configuration is coded.
RowOutcome = Literal["present", "absent", "contradiction", "remainder", "undetermined"]


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
            read(
                TruthTableRow,
                row,
                n=Bounds.parse(row["n"]) or Bounds(0, 0),
                possible_outcomes=tuple(row.get("possible_outcomes", [row["outcome"]])),
                possible_cases=tuple(row.get("possible_cases", row["cases"])),
            )
            for row in self.json["rows"]
        )

    @property
    def title(self) -> str:
        return self._said(de=f"Wahrheitstafel für {self.outcome}", en=f"Truth table of {self.outcome}")

    def rows(self) -> list[dict[str, Any]]:
        figures = rows_of(self.configurations, "n", "consistency", "pri", "cases", "possible_cases")
        return [
            {**{name: row.configuration[name] for name in self.conditions}, self.outcome: row.outcome, **part}
            for row, part in zip(self.configurations, figures)
        ]

    def figure(self) -> Figure:
        return self._drawn("truth-table", keep=("incl-cut", "pri-cut", "n-cut"))


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
    return TruthTable.ask("truth-table", locals())
