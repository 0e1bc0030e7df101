"""What is not right in the files of a library, and their canonical form."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, ClassVar, Sequence

from gelingen.call import asked
from gelingen.errors import Finding
from gelingen.reading import rows_of
from gelingen.result import Result
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class CaseCheck(Result):
    """All findings in the files of a library."""

    _title = {"de": "Befunde", "en": "Findings"}
    _accept: ClassVar[tuple[int, ...]] = (0, 2)
    _columns = ("file", "line", "column", "severity", "message", "hint")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is not right, by file and line."""
        return tuple(Finding.parse(part) for part in self.json["findings"])

    @property
    def passed(self) -> bool:
        """Whether there is no error."""
        return int(self.json["counts"]["error"]) == 0

    def rows(self) -> list[dict[str, Any]]:
        return rows_of(self.findings, *self._columns)


def case_check(
    *,
    texts: str | os.PathLike[str] | None = None,
    notes: bool = False,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> CaseCheck:
    """Reads every file of the library and lists all findings at once.

    - Parameters: `texts`, a folder of source texts in which anchors are verified; `notes`, to list notes too.
    - Returns: the findings, each with file, line and advice. Errors in the files are an answer, no exception.
    """
    return CaseCheck.ask("case check", locals())


def case_format(
    ids: Sequence[str] = (),
    *,
    check: bool = False,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> str:
    """Writes case files in their canonical form.

    - Parameters: `ids`, or paths; all files without any; `check`, to write nothing.
    - Returns: what the program said.
    - Raises: `InvalidInput`, where `check` finds a file that is not canonical.
    """
    return asked("case format {ids}", locals()).run().messages
