"""Terms of models and of claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

from gelingen.reading import read
from gelingen.values import Bounds


@dataclass(frozen=True)
class Term:
    """A term of a model or of a claim, with its cases."""

    expression: str
    consistency: Bounds | None
    pri: Bounds | None
    raw_coverage: Bounds | None
    unique_coverage: Bounds | None
    cases: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Term:
        return read(cls, part, cases=tuple(part.get("cases", ())))
