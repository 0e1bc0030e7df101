"""Necessary conditions, alone and together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import read
from gelingen.result import Result
from gelingen.values import Bounds, Language


@dataclass(frozen=True)
class NecessaryCondition:
    """A condition, or several together, held against “contains the outcome”."""

    expression: str
    #: single, conjunction or disjunction.
    form: str
    #: Whether it passes the cut-offs: holds, fails, or open where that hangs on open cells.
    status: str
    consistency: Bounds | None
    coverage: Bounds | None
    #: Relevance of necessity: near 0 where the condition is trivially necessary.
    relevance: Bounds | None
    deviant_cases: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> NecessaryCondition:
        given = {"form": "single", "status": "", "deviant_cases": (), **part}
        return read(cls, given)


@dataclass(frozen=True, repr=False)
class Necessity(Result):
    """Which conditions, alone or together, contain the outcome."""

    _figures = ("consistency", "coverage", "relevance")

    @property
    def conditions(self) -> tuple[NecessaryCondition, ...]:
        """Those that pass the cut-offs, or may."""
        return tuple(NecessaryCondition.parse(part) for part in self.json["conditions"])

    @property
    def singles(self) -> tuple[NecessaryCondition, ...]:
        """Every single condition and its absence, whatever its figures."""
        return tuple(NecessaryCondition.parse(part) for part in self.json["singles"])

    @property
    def title(self) -> str:
        outcome = self.parameters["outcome"]
        return self._said(de=f"Notwendig für {outcome}", en=f"Necessary for {outcome}")

    def rows(self) -> list[dict[str, Any]]:
        passing = {part.expression for part in self.conditions}
        joint = [part for part in self.conditions if part.form != "single"]
        return [
            {
                "expression": part.expression,
                "passes": {"holds": "yes", "open": "open"}.get(part.status, "yes" if part.expression in passing else "no"),
                "consistency": part.consistency,
                "coverage": part.coverage,
                "relevance": part.relevance,
                "deviant_cases": part.deviant_cases,
            }
            for part in [*self.singles, *joint]
        ]


def necessity(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    incl_cut: float | None = None,
    cov_cut: float | None = None,
    ron_cut: float | None = None,
    depth: int | None = None,
    all: bool = False,
    limit: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Necessity:
    """Which conditions, alone or together, contain the outcome.

    - Parameters: as for `truth_table`, and the least consistency (`incl_cut`, 0.9 by default), coverage (`cov_cut`) and relevance of
      necessity (`ron_cut`); `depth`, the most literals together; `all`, to list also those that follow from others.
    - Returns: every single condition, and what passes.
    - Raises: `InvalidInput` for data that are not right.
    """
    return Necessity.ask("necessity", locals())
