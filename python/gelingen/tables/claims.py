"""How well a claim fits the cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping

from gelingen.inputs import Table
from gelingen.reading import rows_of
from gelingen.result import Result
from gelingen.tables.terms import Term
from gelingen.values import Bounds, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


@dataclass(frozen=True, repr=False)
class Fit(Result):
    """How well a claim fits the cases, term by term."""

    _figures = ("consistency", "pri", "raw_coverage", "unique_coverage")

    @property
    def expression(self) -> str:
        """The claim's left side."""
        return str(self.json["expression"])

    @property
    def relation(self) -> str:
        """sufficient, necessary or both."""
        return str(self.json["relation"])

    @property
    def consistency(self) -> Bounds | None:
        """Of the whole claim."""
        return Bounds.parse(self.json["consistency"])

    @property
    def coverage(self) -> Bounds | None:
        """Of the whole claim."""
        return Bounds.parse(self.json["coverage"])

    @property
    def pri(self) -> Bounds | None:
        """Of the whole claim; `None` for claims of necessity."""
        return Bounds.parse(self.json["pri"])

    @property
    def relevance(self) -> Bounds | None:
        """Relevance of necessity; `None` for claims of sufficiency."""
        return Bounds.parse(self.json["relevance"])

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the claim."""
        return tuple(Term.parse(part) for part in self.json["terms"])

    @property
    def cases(self) -> Mapping[str, tuple[str, ...]]:
        """The cases by what they are for the claim: typical, deviant_in_kind, uncovered and others."""
        return {kind: tuple(names) for kind, names in self.json["cases"].items()}

    @property
    def title(self) -> str:
        return str(self.parameters["claim"])

    def rows(self) -> list[dict[str, Any]]:
        whole = Term(self.expression, self.consistency, self.pri, self.coverage, Bounds.parse(self.json["unique_coverage"]), ())
        terms = [*self.terms, *([whole] if len(self.terms) != 1 else [])]
        return rows_of(terms, "expression", "consistency", "pri", "raw_coverage", "unique_coverage", "cases")

    def figure(self) -> Figure:
        """The claim case by case: memberships in both sides."""
        return self._drawn("xy-plot", claim=self.parameters["claim"])


def fit(
    claim: str,
    data: Table,
    *,
    theory: str | None = None,
    outcome: str | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Fit:
    """How well a claim such as `A*~B + C => Y` fits the cases; `<=` claims that the left side is necessary.

    - Parameters: the claim and the table; `theory`, what theory expects to be sufficient, held against the claim; `outcome`, for a
      claim that names none; the others as for `truth_table`.
    - Returns: the figures of the claim and of its terms, with their cases.
    - Raises: `InvalidInput`, where the claim cannot be read; `column` says where.
    """
    return Fit.ask("fit {claim}", locals())
