"""What cases are coded for, and the forms of their files."""

from __future__ import annotations

import os
from dataclasses import dataclass
from json import loads
from typing import Any, Mapping

from gelingen.call import asked
from gelingen.result import Document, Result
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class Codebook(Result):
    """What cases are coded for."""

    _title = {"de": "Codebuch", "en": "Codebook"}

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "id": str(part["id"]),
                "code": str(part["code"]),
                "name": self._said(part["name"]),
                "kind": str(part["kind"]),
                "definition": self._said(part.get("definition")),
            }
            for part in self.json["codebook"]["conditions"]
        ]


def codebook(
    *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> Codebook:
    """What cases are coded for: conditions and outcomes with definitions and degrees.

    - Returns: the codebook; the whole of it is in `.json`.
    """
    return Codebook.ask("case codebook", locals())


def case_template(
    kind: str,
    id: str | None = None,
    *,
    output: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """An annotated template for a new file of the library.

    - Parameters: `kind`, such as mission, source or target; `id`, of the new file; `output`, the file to write (nothing is written
      without it).
    - Returns: the text of the file.
    - Raises: `GelingenError`, where the file exists already.
    """
    return Document.written("case new {kind} {id}", locals())


def schema(
    kind: str | None = None,
    *,
    json: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
) -> Mapping[str, Any]:
    """The JSON Schema of a kind of file, or of a command's answer.

    - Parameters: `kind`, such as mission; or `json`, such as truth-table.
    - Returns: the schema.
    - Raises: `Misuse`, where there is no such kind or answer; the message names those that there are.
    """
    answer: Mapping[str, Any] = loads(asked("case schema {kind}", locals()).run().output)
    return answer
