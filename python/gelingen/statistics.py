"""What so few cases can carry: shares, associations, agreement of coders, distances, chances."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import bounds_by_name
from gelingen.result import Result
from gelingen.values import Bounds, Interval, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


#: The intervals of a share, by their names in the answer.
INTERVALS = ("clopper_pearson", "jeffreys", "uniform", "wilson")


@dataclass(frozen=True, repr=False)
class Proportion(Result):
    """What k of n carries, as if the cases were a random draw."""

    @property
    def estimate(self) -> float:
        """The share observed, k divided by n."""
        return float(self.json["estimate"])

    @property
    def intervals(self) -> Mapping[str, Interval]:
        """The two-sided intervals: clopper_pearson, jeffreys, uniform, wilson."""
        return {name: Interval.parse(self.json[name]) for name in INTERVALS}

    @property
    def lower_one_sided_95(self) -> float:
        """The share that is at least compatible with k of n, with 95 % confidence, on one side."""
        return float(self.json["lower_one_sided_95"])

    @property
    def assumption(self) -> str:
        """What the intervals take for granted."""
        return str(self.json["assumption"])

    @property
    def title(self) -> str:
        k, n = self.json["successes"], self.json["trials"]
        return self._said(de=f"Was {k} von {n} trägt", en=f"What {k} of {n} carries")

    def rows(self) -> list[dict[str, Any]]:
        two_sided: list[dict[str, Any]] = [
            {"interval": name.replace("_", "-"), "level": float(self.json["level"]), "lower": bounds.lower, "upper": bounds.upper}
            for name, bounds in self.intervals.items()
        ]
        one_sided = {"interval": "clopper-pearson, one-sided", "level": 0.95, "lower": self.lower_one_sided_95, "upper": None}
        return [*two_sided, one_sided]

    @property
    def note(self) -> str:
        return self.assumption[:1].upper() + self.assumption[1:] + "."


@dataclass(frozen=True, repr=False)
class Association(Result):
    """What goes with an outcome: exact tests, differences, and a search that counts itself."""

    _figures = ("difference", "fisher_greater", "fisher_two_sided")

    @property
    def smallest_attainable_p(self) -> Mapping[str, Any]:
        """The smallest p that a test could give at all with so many cases."""
        part = self.json["smallest_attainable_p"]
        return dict(part) if part else {}

    @property
    def search(self) -> Mapping[str, Any]:
        """The search over terms, with p values adjusted for everything that was looked at."""
        return dict(self.json["search"])

    @property
    def title(self) -> str:
        outcome = self.parameters["outcome"]
        return self._said(de=f"Was mit {outcome} einhergeht", en=f"What goes with {outcome}")

    def rows(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        # The interval is that of the known cases; difference and tests are bounds over the open ones.
        for part in self.json["conditions"]:
            difference, fisher = part.get("difference") or {}, part.get("fisher") or {}
            uniform = difference.get("uniform") or {}
            found.append(
                {
                    "expression": str(part["expression"]),
                    "difference": Bounds.parse(part.get("difference_over_completions")),
                    "lower": uniform.get("lower"),
                    "upper": uniform.get("upper"),
                    "fisher_greater": Bounds.parse(fisher.get("greater")),
                    "fisher_two_sided": Bounds.parse(fisher.get("two_sided")),
                    "open_cases": int(part["open_cases"]),
                }
            )
        return found

    @property
    def note(self) -> str:
        return self._said(
            de="Als wären die Fälle zufällig gezogen; sie wurden ausgewählt.",
            en="As if the cases were a random draw; they were chosen.",
        )


@dataclass(frozen=True, repr=False)
class Agreement(Result):
    """How far coders agree beyond chance."""

    _title = {"de": "Übereinstimmung der Kodierenden", "en": "Agreement of coders"}

    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha over all units; `None`, where it does not exist."""
        value = self.json["all"]["alpha"]
        return None if value is None else float(value)

    @property
    def interval(self) -> Interval | None:
        """Of `alpha`."""
        part = self.json["all"].get("interval")
        return None if part is None else Interval.parse(part)

    @property
    def disagreements(self) -> tuple[Mapping[str, Any], ...]:
        """Units with different ratings, as far as listed."""
        return tuple(self.json["disagreements"])

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "group": str(part.get("name") or self._said(de="alle", en="all")),
                "alpha": part["alpha"],
                "lower": (part.get("interval") or {}).get("lower"),
                "upper": (part.get("interval") or {}).get("upper"),
                "units": int(part["units"]),
                "withheld": part.get("withheld"),
            }
            for part in [self.json["all"], *self.json["groups"]]
        ]


@dataclass(frozen=True, repr=False)
class Distances(Result):
    """How far apart cases lie, and whether blocks of variables go together."""

    _title = {"de": "Abstände", "en": "Distances"}

    @property
    def coordinates(self) -> Mapping[str, tuple[float, ...]]:
        """A map of the cases without open cells."""
        part = self.json.get("coordinates") or {}
        return {str(point["case"]): tuple(point["coordinates"]) for point in part.get("points", ())}

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "a": str(part["a"]),
                "b": str(part["b"]),
                "distance": Bounds.parse(part["distance"]),
                **bounds_by_name(part["by_block"]),
            }
            for part in self.json["pairs"]
        ]

    def figure(self) -> Figure:
        return self._drawn("distance-map")


@dataclass(frozen=True, repr=False)
class Power(Result):
    """What chance would show in so few cases, and how many would be needed."""

    _title = {"de": "Was der Zufall zeigte", "en": "What chance would show"}

    @property
    def needed(self) -> Mapping[str, Any]:
        """How many cases each aim would take."""
        return dict(self.json["needed"])

    @property
    def no_contradiction(self) -> float:
        """The chance that random data show no contradiction at all."""
        return float(self.json["no_contradiction"])

    def rows(self) -> list[dict[str, Any]]:
        return [dict(part) for part in self.json["planning"]]


def proportion(successes: int, trials: int, *, level: float | None = None, lang: Language = "en") -> Proportion:
    """What k of n carries: exact, Jeffreys, uniform and Wilson intervals.

    - Parameters: `successes`, k; `trials`, n; `level`, of the two-sided intervals, 0.95 by default.
    - Returns: the intervals, with the assumption that they make.
    - Raises: `InvalidInput`, where k exceeds n or n is 0.
    """
    return Proportion.ask("statistics proportion", locals())


def association(
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    depth: int | None = None,
    level: float | None = None,
    completions: int | None = None,
    limit: int | None = None,
    exact: int | None = None,
    draws: int | None = None,
    seed: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Association:
    """What goes with an outcome: exact tests, differences with intervals, and a search that counts itself.

    - Parameters: a table with its outcome, or `study`; `depth`, the most literals in a term of the search; `level` of the intervals;
      `completions`, `limit`, `exact`, `draws` and `seed`, how far the search goes.
    - Returns: a row per condition. That two things go together says nothing on why.
    - Raises: `InvalidInput` for data that are not right.
    """
    return Association.ask("statistics association", locals())


def agreement(
    data: Table,
    metric: Literal["nominal", "ordinal", "interval"],
    *,
    coders: Sequence[str] | None = None,
    by: str | None = None,
    level: float | None = None,
    draws: int | None = None,
    seed: int | None = None,
    limit: int | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Agreement:
    """How far coders agree beyond chance: Krippendorff's alpha with an interval, and where they differ.

    - Parameters: a table with a row per unit and a column per coder; `metric`, what the distance between two ratings means; `coders`,
      their columns; `by`, a column of groups, such as conditions; `level`, `draws` and `seed` of the intervals; `limit` of the list.
    - Returns: alpha for all and for each group, withheld with a reason where it would say nothing.
    - Raises: `InvalidInput` for ratings that are none.
    """
    return Agreement.ask("statistics agreement", locals())


def distance(
    data: Table,
    outcome: str | None = None,
    *,
    blocks: Table | None = None,
    distances: Literal["raw", "divided"] | None = None,
    axes: int | None = None,
    limit: int | None = None,
    exact: int | None = None,
    draws: int | None = None,
    seed: int | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Distances:
    """How far apart cases lie, whether blocks of variables go together (Mantel's test), and a map of the cases.

    - Parameters: a table; `outcome`, whose distances are compared with those of the blocks; `blocks` and `distances` as for
      `systems.compare`; `axes` of the map; `exact`, `draws` and `seed` of the tests.
    - Returns: the pairs; cases with open cells are named and left out of the map.
    - Raises: `InvalidInput` for data that are not right.
    """
    return Distances.ask("statistics distance", locals())


def power(
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    case_count: int | None = None,
    condition_count: int | None = None,
    with_outcome: int | None = None,
    incl_cut: float | None = None,
    level: float | None = None,
    share_with: float | None = None,
    share_without: float | None = None,
    draws: int | None = None,
    seed: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Power:
    """What random data of a study's shape would show, what a test could find, and how many cases would be needed.

    - Parameters: a table with its outcome, or `study`, or `case_count` and `condition_count` (and `with_outcome`) for a shape alone;
      `incl_cut`, `level`, `share_with` and `share_without`, what is looked for; `draws` and `seed`.
    - Returns: chances and a planning table.
    - Raises: `InvalidInput`, where the shape cannot be.
    """
    return Power.ask("statistics power", locals())
