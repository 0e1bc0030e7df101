"""Small values: figures that may be open, intervals, and texts in two languages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal, Mapping

#: The languages of output.
Language = Literal["de", "en"]


@dataclass(frozen=True)
class Bounds:
    """The least and the greatest value that a figure has, whatever the open cells are.

    Both ends occur or are approached as closely as one likes. A figure that is settled has equal ends. `may_be_undefined` says that
    for some values of the open cells there is no figure at all (its denominator is 0). A figure that never exists is `None`, not a
    pair of bounds.
    """

    min: float
    max: float
    may_be_undefined: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether it is the same number whatever the open cells are."""
        return self.min == self.max and not self.may_be_undefined

    @property
    def value(self) -> float | None:
        """The number, where it is settled."""
        return self.min if self.is_settled else None

    def __contains__(self, number: float) -> bool:
        return self.min <= number <= self.max

    def __str__(self) -> str:
        text = shown(self.min) if self.min == self.max else f"{shown(self.min)} to {shown(self.max)}"
        return text + " †" if self.may_be_undefined else text

    @classmethod
    def parse(cls, part: Any) -> Bounds | None:
        """From JSON: a number, `{min, max, may_be_undefined}`, or null."""
        if part is None:
            return None
        if isinstance(part, Mapping):
            if part.get("min") is None or part.get("max") is None:
                return None
            return cls(float(part["min"]), float(part["max"]), bool(part.get("may_be_undefined", False)))
        return cls(float(part), float(part))


@dataclass(frozen=True)
class Interval:
    """A confidence or credible interval; what it assumes stands beside it in the result.

    An end that nobody knows is `None`.
    """

    lower: float | None
    upper: float | None

    def __contains__(self, number: float) -> bool:
        return (self.lower is None or self.lower <= number) and (self.upper is None or number <= self.upper)

    def __str__(self) -> str:
        ends = ["unknown" if end is None else shown(end) for end in (self.lower, self.upper)]
        return ends[0] if ends[0] == ends[1] else " to ".join(ends)

    @classmethod
    def parse(cls, part: Any) -> Interval:
        """From JSON: `{lower, upper}`."""
        return cls(*(None if part.get(end) is None else float(part[end]) for end in ("lower", "upper")))


def membership(part: Any) -> Bounds | None:
    """A cell as the program writes it: a number, a range such as `0.2..0.4`, or `unknown`.

    - Returns: its bounds; `None`, where it is unknown. Unknown is never 0.
    """
    if part is None or part in ("unknown", "?", ""):
        return None
    if isinstance(part, Mapping):
        return Bounds(float(part["lower"]), float(part["upper"]))
    if isinstance(part, str) and ".." in part:
        lower, upper = part.split("..")
        return Bounds(float(lower), float(upper))
    return Bounds(float(part), float(part))


def text(part: Any, lang: Language = "en") -> str:
    """A text in a language: `{de, en}`, or the same in both."""
    if isinstance(part, Mapping):
        other: Language = "de" if lang == "en" else "en"
        return str(part.get(lang) or part.get(other) or "")
    return "" if part is None else str(part)


def shown(number: float) -> str:
    """A number for reading, with three places at most; rounding happens only here."""
    if math.isinf(number):
        return "∞" if number > 0 else "−∞"
    if float(number).is_integer():
        return str(int(number))
    return f"{number:.3f}"
