"""What so few cases can carry: shares, associations, agreement of coders, distances, chances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gelingen.call import call
from gelingen.inputs import Table, listed
from gelingen.result import Result
from gelingen.values import Interval, Language

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence

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
        return f"Was {k} von {n} trägt" if self.lang == "de" else f"What {k} of {n} carries"

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


def proportion(successes: int, trials: int, *, level: float | None = None, lang: Language = "en") -> Proportion:
    """What k of n carries: exact, Jeffreys, uniform and Wilson intervals.

    - Parameters: `successes`, k; `trials`, n; `level`, of the two-sided intervals, 0.95 by default.
    - Returns: the intervals, with the assumption that they make.
    - Raises: `InvalidInput`, where k exceeds n or n is 0.
    """
    asked = call("statistics", "proportion", lang=lang, options={"successes": successes, "trials": trials, "level": level})
    return Proportion(asked.json(), asked)
