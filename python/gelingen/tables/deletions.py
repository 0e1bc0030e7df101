"""Deleted cells: what would have been concluded, had less been known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import row
from gelingen.result import Result
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class Deletion(Result):
    """What deleted cells do to conclusions: bounds beside the usual shortcuts."""

    _title = {"de": "Gelöschte Zellen", "en": "Deleted cells"}

    def rows(self) -> list[dict[str, Any]]:
        return [
            row(part, method=str, conclusions=str, share_deleted=float, right=int, wrong=int, open_or_none=int)
            for part in self.json["results"]
        ]


def deletion(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    shares: Sequence[float] | None = None,
    draws: int | None = None,
    seed: int | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    necessity_cut: float | None = None,
    completions: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> Deletion:
    """What would have been concluded, had cells of a complete table not been known.

    - Parameters: a complete table; `shares`, the chances with which each cell is deleted; `draws`, how often for each; `seed`; the
      cut-offs as for `truth_table` and `necessity`.
    - Returns: for bounds and for each shortcut how many conclusions are right, wrong, or left open.
    - Raises: `InvalidInput`, where the table has open cells already.
    """
    return Deletion.ask("deletion", locals())
