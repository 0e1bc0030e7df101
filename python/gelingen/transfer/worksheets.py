"""How a region describes itself: worksheets, and how far they are filled in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Mapping

from gelingen.result import Document, Result
from gelingen.values import Language, membership


@dataclass(frozen=True, repr=False)
class Worksheet(Result):
    """How far a worksheet is filled in: counts, no score."""

    @property
    def counts(self) -> Mapping[str, int]:
        """Questions answered, conditions known, planned and unknown."""
        return dict(self.json["counts"])

    @property
    def next_questions(self) -> tuple[str, ...]:
        """Which questions to answer next."""
        return tuple(self.json["completeness"]["next"])

    @property
    def title(self) -> str:
        name = self._said(self.json["target"]["name"])
        return self._said(de=f"Arbeitsblatt: {name}", en=f"Worksheet: {name}")

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "condition": self._said(part["name"]),
                "core": bool(part["core"]),
                "state": str(part["state"]),
                "membership": membership(part.get("membership")),
            }
            for part in self.json["completeness"]["conditions"]
        ]

    _figures = ("membership",)

    @property
    def note(self) -> str:
        if self.lang == "de":
            return "Eine offene Frage heißt unbekannt, nicht nein. Gezählt wird, bewertet nicht."
        return str(self.json.get("note", ""))


def worksheet(
    id: str,
    *,
    output: str | os.PathLike[str] | None = None,
    day: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """The text of a worksheet with which a region describes itself in four steps; with `output` it is written to that file too.

    - Parameters: `id`, of the new target; `output`, the file to fill in (nothing is written without it); `day`, that the answers
      describe, as YYYY-MM-DD.
    - Returns: the text of the file.
    - Raises: `GelingenError`, where the file exists already.
    """
    return Document.written("transfer worksheet {id}", locals())


def worksheet_check(
    id: str | os.PathLike[str],
    *,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Worksheet:
    """How far a worksheet is filled in, and what to answer next.

    - Parameters: the target's id, or the path of its file.
    - Returns: the state of each condition. These are counts, no score.
    """
    return Worksheet.ask("transfer worksheet {id}", {**locals(), "check": True})
