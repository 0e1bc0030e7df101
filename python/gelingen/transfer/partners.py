"""Whom a region could talk to."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Mapping

from gelingen.reading import read, rows_of
from gelingen.result import Result
from gelingen.values import Bounds, Language


@dataclass(frozen=True)
class Partner:
    """A case that a region could talk to."""

    case: str
    name: str
    origin: str
    outcome: str
    #: How unlike the region it is; a pair where districts or open cells leave it open.
    distance: Bounds | None
    may_be_nearest: bool


@dataclass(frozen=True, repr=False)
class Match(Result):
    """Partners: similar in structure, and having what the region lacks or may lack."""

    _figures = ("distance",)

    @property
    def partners(self) -> tuple[Partner, ...]:
        """The partners, nearest first."""
        return tuple(read(Partner, part, self.lang) for part in self.json["partners"])

    @property
    def needs(self) -> tuple[Mapping[str, Any], ...]:
        """What the region lacks or may lack, and which cases have it."""
        return tuple(self.json["needs"])

    @property
    def title(self) -> str:
        name = self._said(self.json["region"]["name"])
        return self._said(de=f"Mit wem sich reden lässt: {name}", en=f"Whom to talk to: {name}")

    def rows(self) -> list[dict[str, Any]]:
        return rows_of(self.partners, "case", "name", "origin", "outcome", "distance", "may_be_nearest")


def match(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    count: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Match:
    """Partners for a region: similar in structure, and having what it lacks or may lack.

    - Parameters: the study whose conditions and blocks are taken; the region that asks; `count`, how many the report lists.
    - Returns: all partners with their distances, which are pairs where something is open.
    - Raises: `InvalidInput`, where there is no such region.
    """
    return Match.ask("transfer match {study}", locals())
