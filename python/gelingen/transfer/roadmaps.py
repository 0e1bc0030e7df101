"""Who does what in which quarter."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Literal, Sequence

from gelingen.result import Result
from gelingen.transfer.measures import Body
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class Roadmap(Result):
    """Who does what in which quarter."""

    @property
    def title(self) -> str:
        name = self._said(self.json["name"])
        return self._said(de=f"Fahrplan: {name}", en=f"Roadmap: {name}")

    def rows(self) -> list[dict[str, Any]]:
        terms = self.json["terms"]["measures"]
        return [
            {
                "measure": self._said(terms.get(part["measure"], {}).get("name", part["measure"])),
                "bodies": tuple(part["agents"]),
                "begins_quarter": part.get("begins"),
                "in_place_quarter": part.get("in_place"),
                "in_place_at_latest": part.get("in_place_at_latest"),
            }
            for part in self.json["roadmap"]["steps"]
        ]


def roadmap(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    choose: Sequence[str] | None = None,
    bundle: Sequence[str] | str | None = None,
    start: str | None = None,
    by: Sequence[Body] = (),
    measures: str | os.PathLike[str] | None = None,
    page: str | os.PathLike[str] | None = None,
    page_format: Sequence[Literal["html", "pdf", "docx", "md"]] | None = None,
    style: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Roadmap:
    """A region's measures in order: which body does what in which quarter.

    - Parameters: study and region; `choose`, the measures to plan, or `bundle`, the conditions to change; `start`, as `2027-Q1`; `by` and
      `measures` as for `portfolio`; `page`, a folder for the roadmap as a page, with `page_format` and `style`.
    - Returns: the steps; quarters are counted from 0, and missing where a lead time is not known.
    - Raises: `ToolMissing`, where a page in PDF or Word is asked for and what writes it is not installed.
    """
    return Roadmap.ask("transfer roadmap {study}", locals())
