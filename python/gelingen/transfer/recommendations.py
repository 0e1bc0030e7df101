"""What a region could change: all minimal bundles of changes, and what is in the way."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from gelingen.reading import read
from gelingen.result import Result
from gelingen.values import Bounds, Interval, Language, membership

if TYPE_CHECKING:
    from gelingen.figures import Figure


@dataclass(frozen=True)
class Bundle:
    """Changes after which a model is satisfied; no part of them is superfluous in that model."""

    #: Condition and the value it would have.
    changes: Mapping[str, int]
    cost: Interval
    lead_time: Interval
    #: The models, by number from 0, that it satisfies for at least some values of the open cells.
    effective_in: tuple[int, ...]
    #: The models that it satisfies whatever the open cells are.
    certain_in: tuple[int, ...]
    #: Whether it satisfies every model whatever the open cells are.
    robust: bool
    #: How far evidence carries; `None` where formulas were handed over without cases.
    evidence_label: str | None
    #: Sets of measures that act on all its changes.
    measure_sets: tuple[tuple[str, ...], ...]
    #: Changes that no known measure acts on.
    uncovered_changes: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Bundle:
        return read(cls, part, measure_sets=tuple(tuple(sets["measures"]) for sets in part["measures"]))


@dataclass(frozen=True)
class Blocked:
    """A term that the target cannot satisfy, and what is in the way."""

    term: str
    by: tuple[str, ...]


@dataclass(frozen=True)
class Unknown:
    """An open cell of the region, and what knowing it would do to the bundles."""

    condition: str
    effect: str


@dataclass(frozen=True, repr=False)
class Recommendation(Result):
    """All minimal bundles of changes, what is in the way, and what to find out first."""

    _columns = ("changes", "robust", "evidence", "cost", "effective_in", "certain_in")

    @property
    def bundles(self) -> tuple[Bundle, ...]:
        """All bundles that are minimal within a model."""
        return tuple(Bundle.parse(part) for part in self.json["bundles"])

    @property
    def robust_bundles(self) -> tuple[Bundle, ...]:
        """Those that satisfy every model whatever the open cells are."""
        return tuple(Bundle.parse(part) for part in self.json["robust_bundles"])

    @property
    def total(self) -> int:
        """How many bundles there are; more than are listed, where a limit cut the list."""
        return int(self.json["total"])

    @property
    def models(self) -> tuple[str, ...]:
        """The models that the bundles refer to by number."""
        return tuple(str(part["expression"]) for part in self.json["models"])

    @property
    def blocked(self) -> tuple[Blocked, ...]:
        """Terms that nothing can satisfy here."""
        return tuple(read(Blocked, part, by=tuple(str(by["expression"]) for by in part["by"])) for part in self.json["blocked"])

    @property
    def unknowns_worth_finding(self) -> tuple[Unknown, ...]:
        """Open cells of the region whose value alters the bundles."""
        return tuple(read(Unknown, part) for part in self.json["unknowns_worth_finding"])

    @property
    def sentences(self) -> tuple[str, ...]:
        """What may be said of the answer, and what may not."""
        return tuple(self._said(part) for part in self.json["sentences"])

    @property
    def cells(self) -> Mapping[str, Bounds | None]:
        """Where the region stands, by condition; `None` is unknown."""
        return {str(part["id"]): membership(part["cell"]) for part in self.json["conditions"]}

    @property
    def names(self) -> Mapping[str, str]:
        """The conditions' names for readers."""
        return {str(part["id"]): self._said(part["name"]) for part in self.json["conditions"]}

    @property
    def title(self) -> str:
        target = self.json.get("target")
        name = self._said(target["name"]) if isinstance(target, Mapping) else ""
        word = self._said(de="Bündel von Änderungen", en="Bundles of changes")
        return f"{word}: {name}" if name else word

    def rows(self) -> list[dict[str, Any]]:
        names = self.names
        return [
            {
                "changes": tuple(("" if value else "~") + names.get(name, name) for name, value in bundle.changes.items()),
                "robust": bundle.robust,
                "evidence": bundle.evidence_label,
                "cost": None if bundle.cost == Interval(None, None) else str(bundle.cost),
                "effective_in": tuple(number + 1 for number in bundle.effective_in),
                "certain_in": tuple(number + 1 for number in bundle.certain_in),
            }
            for bundle in [*self.robust_bundles, *(part for part in self.bundles if not part.robust)]
        ]

    @property
    def note(self) -> str:
        return self._said(
            de="Modelle von 1 an gezählt. – bei den Kosten heißt: nicht bekannt.",
            en="Models are counted from 1. – as a cost means not known.",
        )

    def figure(self) -> Figure:
        """What the region has, lacks and leaves open; only of a study with a target of the library."""
        return self._drawn("gaps", subject=self.call.words[2], keep=("target",))


def recommend(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str] | Mapping[str, Any],
    *,
    actionable: Mapping[str, Any] | Sequence[str] | str | None = None,
    budget: float | str | None = None,
    horizon: str | None = None,
    lead_time: Mapping[str, Any] | str | None = None,
    precedence: Sequence[str] | str | None = None,
    measures: str | os.PathLike[str] | None = None,
    limit: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Recommendation:
    """What a region could change: all minimal bundles, what is in the way, and what to find out first.

    - Parameters: the study, by id or path; `target`, a region by id or path, or for a study over a table a case or cells as
      `{"A": 1, "B": None}` (`None` is unknown); `actionable`, what can be changed, with costs as `{"P1": 3, "~P4": (1, 2)}`; `budget`;
      `horizon`, as `5y`; `lead_time` of changes; `precedence`, as `["P1<P2"]`; `measures`, a folder of your own; `limit` of the list.
    - Returns: the bundles, robust ones first, with evidence labels and sentences on what they rest on.
    - Raises: `InvalidInput`, where there is no such region, or the models name what the target does not.
    """
    return Recommendation.ask("transfer recommend {study}", locals())


def bundles(
    model: Sequence[str] | str,
    target: Mapping[str, Any] | str,
    actionable: Mapping[str, Any] | Sequence[str] | str | None = None,
    *,
    negated_model: Sequence[str] = (),
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    horizon: str | None = None,
    lead_time: Mapping[str, Any] | str | None = None,
    precedence: Sequence[str] | str | None = None,
    limit: int | None = None,
    effort: int | None = None,
    lang: Language = "en",
) -> Recommendation:
    """All minimal bundles of changes after which a target satisfies a model.

    - Parameters: one or several models, as `S1*P1 + S2*P2`; the target's cells, as `{"S1": 0, "P1": None, "P2": 0.3}`; what can be
      changed, at what cost, as `{"P1": 3, "P2": (1, 2)}`; models of the negated outcome, none of whose terms may be satisfied; sets that
      must stay satisfied or cannot occur; time and order as for `recommend`; `limit` and `effort` of the search.
    - Returns: the bundles, and what is in the way of each term.
    - Raises: `InvalidInput`, where a model names a condition that the target does not.
    """
    return Recommendation.ask("transfer bundles", locals())
