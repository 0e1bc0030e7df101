"""Which support acts on what, and which covers most regions."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Sequence

from gelingen.result import Result
from gelingen.values import Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


#: A body that can take a measure.
Body = Literal["municipality", "district", "land", "bund", "eu", "owner", "foundation"]


@dataclass(frozen=True, repr=False)
class MeasureMatrix(Result):
    """Which measure acts on which condition, and who takes it."""

    _title = {"de": "Maßnahmen und Bedingungen", "en": "Measures and conditions"}

    @property
    def unserved(self) -> tuple[str, ...]:
        """Conditions that no measure acts on."""
        return tuple(self.json["matrix"]["unserved"])

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "condition": str(row["condition"]),
                "body": str(cell["agent"]),
                "can_act": bool(cell["can_act"]),
                "measures": tuple(str(part["code"]) for part in cell["measures"]),
                "judged": tuple(str(part["code"]) for part in cell["measures"] if part["basis"] == "judged"),
            }
            for row in self.json["matrix"]["rows"]
            for cell in row["cells"]
        ]


@dataclass(frozen=True, repr=False)
class Portfolio(Result):
    """Which support covers most regions, exactly and step by step."""

    _title = {"de": "Wie viele Regionen mit wie vielen Maßnahmen", "en": "How many regions with how many measures"}

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "group": str(programme["group"]),
                "measures": int(step["count"]),
                "regions": int(step["unlocked"]),
                "of_regions": int(programme["regions"]),
                "one_choice": tuple(step["measures"]),
                "as_good": int(step["programmes"]),
                "in_every_choice": tuple(step["essential"]),
            }
            for programme in self.json["portfolio"]["programmes"]
            for step in programme["steps"]
        ]

    def figure(self) -> Figure:
        return self._drawn("budget-curve", subject=self.call.words[2])


def matrix(
    study: str | os.PathLike[str],
    *,
    origin: Literal["bottom-up", "top-down", "hybrid", "not-stated"] | None = None,
    measures: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> MeasureMatrix:
    """Which measure acts on which condition and who takes it, and what no measure serves.

    - Parameters: the study whose conditions are taken; `origin`, only the measures for that logic; `measures`, a folder of your own.
    - Returns: a row per condition and body; `judged` are links that are our judgement, not a source's.
    """
    return MeasureMatrix.ask("transfer matrix {study}", locals())


def portfolio(
    study: str | os.PathLike[str],
    *,
    targets: Sequence[str] | str | os.PathLike[str] | None = None,
    conditions: Literal["core", "all"] | None = None,
    by: Sequence[Body] = (),
    measures: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Portfolio:
    """Which support covers most regions, for bottom-up and for top-down, exactly and step by step.

    - Parameters: the study; `targets`, which regions (ids, or the path of a table); `conditions`, which must be covered; `by`, only
      measures that one of these bodies takes; `measures`, a folder of your own.
    - Returns: for each number of measures how many regions are covered at most, one such choice, and how many are as good.
    """
    return Portfolio.ask("transfer portfolio {study}", locals())
