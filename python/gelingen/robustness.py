"""How far a solution hangs on choices and on single pieces of evidence."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.call import asked
from gelingen.inputs import Table
from gelingen.reading import read
from gelingen.result import Result
from gelingen.tables import SolutionType
from gelingen.values import Interval, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


@dataclass(frozen=True)
class Range:
    """Within which values of one choice alone the solution stays the same."""

    parameter: str
    value: float
    #: An end is `None` where the solution stays the same without end.
    unchanged: Interval
    #: The models beyond the ends, where the solution becomes another.
    models_below: tuple[str, ...]
    models_above: tuple[str, ...]


@dataclass(frozen=True)
class LeftOut:
    """The solution without a case, a group or a condition."""

    kind: str
    name: str
    same: bool
    models: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class RobustnessRanges(Result):
    """One choice at a time: ranges, leaving out, and the robust core."""

    _title = {"de": "Wie weit eine Wahl allein gehen kann", "en": "How far each choice alone leaves the solution as it is"}

    @property
    def models(self) -> tuple[str, ...]:
        """The models of the solution as it stands."""
        return tuple(self.json["solution"]["models"])

    @property
    def ranges(self) -> tuple[Range, ...]:
        """A range per choice."""
        found = []
        for part in self.json["ranges"]:
            segments, current = part["segments"], part["current"]
            here = segments[current]
            found.append(
                read(
                    Range,
                    part,
                    unchanged=Interval(here["lower"]["value"], here["upper"]["value"]),
                    models_below=tuple(segments[current - 1]["solution"]["models"]) if current > 0 else (),
                    models_above=tuple(segments[current + 1]["solution"]["models"]) if current + 1 < len(segments) else (),
                )
            )
        return tuple(found)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The solution without each case, or group, and without each condition."""
        return tuple(read(LeftOut, part, models=tuple(part["solution"]["models"])) for part in self.json["leave_one_out"])

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "parameter": part.parameter,
                "value": part.value,
                "same_from": part.unchanged.lower,
                "same_to": part.unchanged.upper,
                "models_below": part.models_below,
                "models_above": part.models_above,
            }
            for part in self.ranges
        ]

    def figure(self) -> Figure:
        return self._drawn("robustness-ranges", keep=("incl-cut", "pri-cut", "n-cut", "solution", "expect"))


@dataclass(frozen=True, repr=False)
class EvidenceRobustness(Result):
    """Of a study of case files: what of its cells stays without each source, coder and case."""

    _title = {"de": "Ohne einzelne Quellen, Kodierende und Fälle", "en": "Without single sources, coders and cases"}

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "kind": str(part["kind"]),
                "left_out": str(part["part"]),
                "claims": int(part["claims"]),
                "cells_changed": len(part["changes"]),
                "gained": tuple(part["gained"]),
                "lost": tuple(part["lost"]),
            }
            for part in self.json["results"]
        ]


@dataclass(frozen=True, repr=False)
class RobustnessSweep(Result):
    """All choices at once: which solutions come out how often."""

    @property
    def runs(self) -> int:
        """How many runs were made."""
        return int(self.json["runs"])

    @property
    def title(self) -> str:
        return self._said(de=f"Lösungen in {self.runs} Läufen", en=f"Solutions in {self.runs} runs")

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "models": tuple(" + ".join(model) for model in part["models"]),
                "runs": int(part["runs"]),
                "share": int(part["runs"]) / self.runs,
                "same_as_stated": bool(part["same"]),
            }
            for part in self.json["solutions"]
        ]

    def figure(self) -> Figure:
        keep = ("incl-cut", "pri-cut", "n-cut", "solution", "expect", "runs", "seed")
        return self._drawn("robustness-sweep", keep=keep)


@dataclass(frozen=True, repr=False)
class Sensitivity(Result):
    """Which choices a conclusion hangs on, when all move at once."""

    _title = {"de": "Woran die Schlüsse hängen", "en": "What the conclusions hang on"}

    def rows(self) -> list[dict[str, Any]]:
        inputs = [str(part["parameter"]) for part in self.json["inputs"]]
        return [
            {
                "conclusion": str(part["conclusion"]),
                "parameter": name,
                "first_order": value["first_order"],
                "first_order_standard_error": value["first_order_standard_error"],
                "total": value["total"],
                "total_standard_error": value["total_standard_error"],
            }
            for part in self.json["conclusions"]
            for name, value in zip(inputs, part["values"])
        ]


def one_of(data: Table | None, study: str | os.PathLike[str] | None) -> None:
    """Refuses a call on both a study and a table, or on neither."""
    if (data is None) == (study is None):
        raise TypeError("Name either data (with an outcome) or a study.")


def ranges(
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    negated: bool = False,
    solution: SolutionType | None = None,
    expect: Sequence[str] | str | None = None,
    models: Literal["minimum", "irredundant"] | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    contradictions: Literal["negative", "allowed"] | None = None,
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    exclude_untenable: bool = False,
    leave_out_by: str | None = None,
    limit: int | None = None,
    reach: float | None = None,
    n_reach: int | None = None,
    anchor_reach: float | None = None,
    test: Sequence[str] = (),
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> RobustnessRanges | EvidenceRobustness:
    """One choice at a time: within which values a solution stays the same, computed and not searched; leaving out; the robust core.

    - Parameters: either a table with its outcome, or `study` (and `negated`, for the other side of its outcome); choices as for
      `minimize`; `leave_out_by`, a column whose groups are left out as a whole; `reach`, `n_reach` and `anchor_reach`, how far test
      solutions move each choice; `test`, further test solutions.
    - Returns: the ranges. For a study of case files instead what stays without each source, coder and case.
    - Raises: `TypeError` without a table or a study; `InvalidInput` for data that are not right.
    """
    one_of(data, study)
    made = asked("robustness ranges", locals())
    answer = made.json()
    kind = EvidenceRobustness if answer["schema"].startswith("gelingen.robustness-evidence") else RobustnessRanges
    return kind(answer, made)


def sweep(
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    negated: bool = False,
    runs: int | None = None,
    drop: int | None = None,
    seed: int | None = None,
    shard: str | None = None,
    solution: SolutionType | None = None,
    expect: Sequence[str] | str | None = None,
    models: Literal["minimum", "irredundant"] | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    contradictions: Literal["negative", "allowed"] | None = None,
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    exclude_untenable: bool = False,
    leave_out_by: str | None = None,
    limit: int | None = None,
    reach: float | None = None,
    n_reach: int | None = None,
    anchor_reach: float | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> RobustnessSweep:
    """All choices at once: the analysis again and again, with cut-offs, anchors, cases and unknown cells drawn.

    - Parameters: as for `ranges`, and `runs`; `drop`, the most cases left out in a run; `seed`; `shard`, which part, as `2/4`.
    - Returns: every solution that came out, and how often. Shares are shares of runs under stated ranges, no probabilities.
    - Raises: as `ranges`.
    """
    one_of(data, study)
    return RobustnessSweep.ask("robustness sweep", locals())


def merge(files: Sequence[str | os.PathLike[str]], *, lang: Language = "en") -> RobustnessSweep:
    """Joins the parts of a sweep that were written as JSON.

    - Parameters: the files, each made with another `shard`.
    - Returns: the same as one run.
    - Raises: `InvalidInput`, where parts are missing or do not belong together.
    """
    return RobustnessSweep.ask("robustness merge {files}", locals())


def sensitivity(
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    negated: bool = False,
    points: int | None = None,
    seed: int | None = None,
    solution: SolutionType | None = None,
    expect: Sequence[str] | str | None = None,
    models: Literal["minimum", "irredundant"] | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    contradictions: Literal["negative", "allowed"] | None = None,
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    exclude_untenable: bool = False,
    leave_out_by: str | None = None,
    limit: int | None = None,
    reach: float | None = None,
    n_reach: int | None = None,
    anchor_reach: float | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> Sensitivity:
    """Which choices the conclusions hang on, when all move at once.

    - Parameters: as for `ranges`, and `points` of each replicate, and `seed`.
    - Returns: first-order and total shares of variance for each conclusion and choice, with standard errors.
    - Raises: as `ranges`.
    """
    one_of(data, study)
    return Sensitivity.ask("robustness sensitivity", locals())
