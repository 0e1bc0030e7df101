"""The cases of a library, with their cells and the claims behind them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping

from gelingen.reading import read, rows_of
from gelingen.result import Result
from gelingen.values import Bounds, Language, membership, text

if TYPE_CHECKING:
    from gelingen.figures import Figure


#: What a case is.
CaseKind = Literal["mission", "initiative", "programme", "other"]


#: Who started a case.
Origin = Literal["bottom-up", "top-down", "hybrid", "not-stated"]


@dataclass(frozen=True)
class Claim:
    """A statement of a source on a cell, in our words."""

    id: str
    condition: str
    says: str
    statement: str
    source: str
    locator: str
    quote: str | None
    basis: str
    confidence: str
    self_report: bool


@dataclass(frozen=True)
class Case:
    """A case as its file says; what is not in `conditions` or `outcomes` is unknown, which is not absent."""

    id: str
    name: str
    kind: str
    origin: str
    places: tuple[str, ...]
    #: Cell by condition; `None` where claims leave it wholly open.
    conditions: Mapping[str, Bounds | None]
    outcomes: Mapping[str, Bounds | None]
    claims: tuple[Claim, ...]
    json: Mapping[str, Any]

    @classmethod
    def parse(cls, part: Mapping[str, Any], lang: Language) -> Case:
        cells = {**part.get("conditions", {}), **part.get("outcomes", {})}
        claims = tuple(
            read(
                Claim,
                {"id": "", "says": "", "source": "", "locator": "", "basis": "", "confidence": "", "self_report": False, **claim},
                lang,
                condition=name,
                statement=text(claim.get("statement"), lang),
            )
            for name, cell in cells.items()
            for claim in cell.get("claims", [])
        )
        return read(
            cls,
            part,
            lang,
            origin=str((part.get("origin") or {}).get("logic", "not-stated")),
            places=tuple(str(place["name"]) for place in part.get("places", [])),
            conditions={name: membership(cell.get("membership")) for name, cell in part.get("conditions", {}).items()},
            outcomes={name: membership(cell.get("membership")) for name, cell in part.get("outcomes", {}).items()},
            claims=claims,
            json=part,
        )


@dataclass(frozen=True, repr=False)
class CaseList(Result):
    """Cases with their outcomes."""

    _title = {"de": "Fälle", "en": "Cases"}

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases, by id."""
        return tuple(Case.parse(part, self.lang) for part in self.json["cases"])

    def rows(self) -> list[dict[str, Any]]:
        cases = self.cases
        outcomes = list(dict.fromkeys(name for case in cases for name in case.outcomes))
        return [
            {"case": case.id, **part, **{name: case.outcomes.get(name) for name in outcomes}}
            for case, part in zip(cases, rows_of(cases, "name", "kind", "origin", "places"))
        ]

    @property
    def _figures(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(dict.fromkeys(name for case in self.cases for name in case.outcomes))

    @property
    def note(self) -> str:
        return self._said(de="– heißt unbekannt, nicht abwesend.", en="– is unknown, which is not absent.")


@dataclass(frozen=True, repr=False)
class CaseSummary(Result):
    """One case with every cell, and the claims and sources behind it."""

    _figures = ("membership",)

    @property
    def case(self) -> Case:
        """The case."""
        return Case.parse(self.json["case"], self.lang)

    @property
    def title(self) -> str:
        return self.case.name

    def rows(self) -> list[dict[str, Any]]:
        case = self.case
        names = {**case.conditions, **case.outcomes}
        return [
            {
                "cell": name,
                "membership": value,
                "claims": sum(claim.condition == name for claim in case.claims),
                "sources": tuple(dict.fromkeys(claim.source for claim in case.claims if claim.condition == name)),
            }
            for name, value in names.items()
        ]

    @property
    def note(self) -> str:
        return self._said(
            de="Was hier nicht steht, ist unbekannt, nicht abwesend.", en="What is not listed is unknown, which is not absent."
        )

    def figure(self) -> Figure:
        """The timeline of the case."""
        return self._drawn("timeline", subject=self.case.id)


def cases(
    *,
    kind: CaseKind | None = None,
    origin: Origin | None = None,
    land: str | None = None,
    field: str | None = None,
    phase: str | None = None,
    condition: Mapping[str, str] | None = None,
    outcome: Mapping[str, str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> CaseList:
    """The cases of the library with their outcomes.

    - Parameters: `kind`, `origin`, `land` (two letters, such as BY), `field` and `phase` choose; `condition` and `outcome` likewise by
      where a case stands, as `{"trust": "present"}`; `cases`, the folder, where it is not the nearest; `release_day`, as YYYY-MM-DD,
      the day until which embargoes count as over.
    - Returns: the cases.
    """
    return CaseList.ask("case list", locals())


def case(
    id: str, *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> CaseSummary:
    """One case with every cell, claim and source.

    - Parameters: `id`, of the case, or the path of its file; the others as for `cases`.
    - Returns: the case; `.html()` is its page, `.markdown()` its text.
    - Raises: `InvalidInput`, where there is no such case; the hint names those that there are.
    """
    return CaseSummary.ask("case show {id}", locals())
