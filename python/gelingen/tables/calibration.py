"""Raw values as memberships, with a reason for every anchor."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import read
from gelingen.result import Result
from gelingen.values import Bounds, Language, membership

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True)
class CalibratedSet:
    """A set with its memberships, and how they came about."""

    name: str
    column: str
    kind: str
    method: str
    reason: str
    memberships: Mapping[str, Bounds | None]
    findings: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, repr=False)
class Calibration(Result):
    """Raw values as memberships."""

    _title = {"de": "Zugehörigkeiten", "en": "Memberships"}

    @property
    def sets(self) -> tuple[CalibratedSet, ...]:
        """The sets, in the order of the specification."""
        return tuple(
            read(
                CalibratedSet,
                part,
                reason=self._said(part["calibration"].get("reason")),
                memberships={str(value["case"]): membership(value["membership"]) for value in part["values"]},
            )
            for part in self.json["sets"]
        )

    def rows(self) -> list[dict[str, Any]]:
        sets = self.sets
        cases = list(dict.fromkeys(case for part in sets for case in part.memberships))
        return [{"case": case, **{part.name: part.memberships.get(case) for part in sets}} for case in cases]

    @property
    def table(self) -> pandas.DataFrame:
        """The memberships as a table that the other functions take: cases as rows, sets as columns, ranges as `Bounds`."""
        import pandas

        sets = self.sets
        cases = list(dict.fromkeys(case for part in sets for case in part.memberships))
        cells = {part.name: [plain(part.memberships.get(case)) for case in cases] for part in sets}
        frame: pandas.DataFrame = pandas.DataFrame(cells, index=pandas.Index(cases, name="case"))
        return frame


def plain(bounds: Bounds | None) -> Any:
    """A number, where it is settled; a missing value, where nothing is known."""
    import pandas

    if bounds is None:
        return pandas.NA
    return bounds.min if bounds.min == bounds.max else bounds


def calibrate(
    data: Table,
    *,
    spec: str | os.PathLike[str] | None = None,
    column: str | None = None,
    name: str | None = None,
    method: Literal["crisp", "multi-value", "direct", "indirect", "qualitative", "likert"] | None = None,
    anchors: Sequence[float] | None = None,
    thresholds: Sequence[float] | None = None,
    grades: Sequence[float] | None = None,
    curve: Literal["logistic", "linear"] | None = None,
    anchor_membership: float | None = None,
    anchor_log_odds: float | None = None,
    below: float | None = None,
    above: float | None = None,
    direction: Literal["increasing", "decreasing"] | None = None,
    scale: Literal["four", "six"] | None = None,
    degrees: Mapping[str, str] | None = None,
    reason: str | None = None,
    gaps: bool = False,
    keep_raw: bool = False,
    case_column: str | None = None,
    lang: Language = "en",
) -> Calibration:
    """Raw values to memberships, with a reason for every anchor.

    - Parameters: the raw table; either `spec`, a calibration file or a study over a table, or `column` with `method` and what that
      method takes: `anchors`, `thresholds`, `grades`, `curve`, `anchor_membership` or `anchor_log_odds`, `below` and `above` (powers),
      `direction`, `scale`, `degrees`; `reason`, why these values; `gaps`, to list the gaps in the raw values; `keep_raw`,
      for raw columns beside the memberships in `.csv()`.
    - Returns: the sets; `.table` goes straight into `truth_table` and the others.
    - Raises: `InvalidInput` for anchors out of order or values that are none.
    """
    return Calibration.ask("calibrate", locals())
