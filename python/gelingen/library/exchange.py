"""Claims as tables: out to a spreadsheet, back from it, and from several coders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Mapping, Sequence

from gelingen.call import asked
from gelingen.inputs import Table
from gelingen.result import Document
from gelingen.statistics import Agreement
from gelingen.values import Language


def case_import(
    data: Table | None = None,
    source: str | None = None,
    *,
    claims: str | os.PathLike[str] | None = None,
    readings: str | os.PathLike[str] | None = None,
    write: bool = False,
    to: str | os.PathLike[str] | None = None,
    basis: str | None = None,
    confidence: str | None = None,
    map: Mapping[str, str] | str | None = None,
    kind: str | None = None,
    coder: str | None = None,
    day: str | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> str:
    """Reads a table of claims back, or turns a coded table into case files, one per case.

    - Parameters: one of `claims`, a file that `case_export` has written and somebody has changed; `readings`, a sheet that a second
      coder has filled in, with `coder`; or `data`, a table with a row per case, with `source`, the id of the source that stands for
      it, `map`, which column is which condition, as `{"DEV": "trust"}`, and `kind`, mission or initiative. `write`, for claims and
      readings: write what would change; otherwise it is only shown. `coder`, who imports; `day`, as YYYY-MM-DD. Claims and readings
      may be a project of MAXQDA, NVivo or ATLAS.ti, .qdpx, with `map` for its codes: `to` writes its codings as a table of claims
      instead; `basis` and `confidence` are those of codings that say none.
    - Returns: what would change or has changed, as the program says it.
    - Raises: `InvalidInput`, and nothing is written, where the table is not right.
    """
    answer = asked("case import", locals()).run()
    return answer.output.decode() + answer.messages


def case_export(
    ids: Sequence[str] = (),
    *,
    output: str | os.PathLike[str] | None = None,
    blind: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """All claims as a table, one row per claim, to be coded further in a spreadsheet.

    - Parameters: `ids`, of cases and targets; all without any; `output`, a file, .csv or .xlsx, or .qdc for the codebook to
      code with in MAXQDA, NVivo or ATLAS.ti; `blind`, the name of a second coder, whose sheet shows where to look and not what was found there.
    - Returns: the table as CSV; of a spreadsheet what the program said.
    - Raises: `ToolMissing`, where what writes spreadsheets is not installed.
    """
    made = asked("case export {ids}", locals())
    answer = made.run()
    if output is not None and str(output).lower().endswith(".csv"):
        return Document(Path(output).read_text(encoding="utf-8"), made)
    return Document(answer.messages if output is not None else answer.output.decode(), made)


def case_agreement(
    *,
    level: float | None = None,
    draws: int | None = None,
    seed: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Agreement:
    """How far second coders agree with the first, condition by condition, and where they differ.

    - Parameters: `level`, `draws` and `seed` of the intervals.
    - Returns: alpha for all and for each condition.
    - Raises: `InvalidInput`, where the library has no second readings.
    """
    return Agreement.ask("case agreement", locals())
