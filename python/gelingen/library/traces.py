"""What a claim touches."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from gelingen.result import Result
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class ClaimTrace(Result):
    """What a claim touches: pages, briefs, and what each study says otherwise without it."""

    _columns = ("study", "uses_claim", "gone", "instead")

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages of the site that show it."""
        return tuple(self.json["pages"])

    @property
    def briefs(self) -> tuple[str, ...]:
        """The commands whose briefs can rest on it."""
        return tuple(self.json["briefs"])

    @property
    def title(self) -> str:
        claim = self.json["claim"]
        return self._said(de=f"Ohne den Beleg {claim}", en=f"Without the claim {claim}")

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "study": str(part["study"]),
                "uses_claim": bool(part["uses_claim"]),
                "gone": len(part["gone"]),
                "instead": len(part["instead"]),
            }
            for part in self.json["studies"]
        ]


def case_trace(
    claim: str, *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> ClaimTrace:
    """Follows a claim: every page, brief and study it touches, and what changes without it.

    - Parameters: `claim`, its id.
    - Returns: the trace; the lines that differ are in `.json`.
    - Raises: `InvalidInput`, where there is no such claim.
    """
    return ClaimTrace.ask("case trace {claim}", locals())
