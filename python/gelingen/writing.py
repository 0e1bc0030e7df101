"""What ends in folders: briefs, the site, exports."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Mapping, Sequence

from gelingen.call import Call, asked
from gelingen.errors import Finding
from gelingen.inputs import Table
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class Folder:
    """A folder that the program wrote, whole or not at all."""

    path: Path
    #: What the program said of it.
    messages: str
    call: Call

    @property
    def files(self) -> tuple[Path, ...]:
        """The files in it, by name."""
        return tuple(sorted(file for file in self.path.rglob("*") if file.is_file()))

    @classmethod
    def written(cls, command: str, given: Mapping[str, Any]) -> Folder:
        """The folder `output` that a command writes."""
        made = asked(command, given)
        return cls(Path(given["output"]), made.run().messages, made)

    def __truediv__(self, name: str) -> Path:
        return self.path / name

    def __repr__(self) -> str:
        return f"<Folder: {self.path.name}, {len(self.files)} files>"


def brief(
    study: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    target: str | os.PathLike[str] | None = None,
    programme: bool = False,
    targets: Sequence[str] | None = None,
    audience: Literal["funder", "municipality", "research", "planner"] | None = None,
    format: Sequence[Literal["html", "pdf", "docx", "md"]] | str | None = None,
    start: str | None = None,
    style: str | os.PathLike[str] | None = None,
    reference_docx: str | os.PathLike[str] | None = None,
    measures: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Folder:
    """A support-measure brief on a region, for one kind of reader.

    - Parameters: the study; `output`, a folder; `target`, the region, or `programme` for a note on many (`targets`); `audience`; `format`,
      one or several; `start` of the roadmap, as `2027-Q1`; `style`, a house style; `reference_docx`, whose styles Word documents take;
      `measures`, a folder of your own.
    - Returns: the folder with `brief.html` and what else was asked for.
    - Raises: `ToolMissing`, where what writes PDF or Word is not installed; the message says what is missing.
    """
    return Folder.written("brief {study}", locals())


def site(
    output: str | os.PathLike[str],
    *,
    base_url: str | None = None,
    title: str | None = None,
    style: str | os.PathLike[str] | None = None,
    studies: Sequence[str] | None = None,
    figures: bool | None = None,
    briefs: Sequence[Literal["pdf", "docx", "md"]] | None = None,
    contact: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Folder:
    """The library as a static site in both languages.

    - Parameters: `output`, a folder; `base_url`, where the site will stand; `title`; `style`, whose imprint says who answers for it;
      `studies` to show; `figures`, false to leave them out; `briefs` to take away beside their pages; `contact` for errors and barriers.
    - Returns: the folder; open `index.html`.
    - Raises: `ToolMissing`, where what draws is not installed and figures are not left out.
    """
    given = {name: value for name, value in locals().items() if name != "figures"}
    return Folder.written("site build", {**given, "no_figures": figures is False})


def site_check(folder: str | os.PathLike[str] | Folder, *, lang: Language = "en") -> tuple[Finding, ...]:
    """Looks at a built site: links, places, ids, headings, languages, nothing from outside, nothing missing.

    - Parameters: the folder that `site` has written.
    - Returns: all findings. Errors in the site are an answer, no exception.
    - Raises: `InvalidInput`, where there is no such folder.
    """
    path = folder.path if isinstance(folder, Folder) else folder
    answer = asked("site check {path}", {"path": path, "lang": lang}).json(accept=(0, 2))
    return tuple(Finding.parse(part) for part in answer["findings"])


def export_package(
    output: str | os.PathLike[str],
    *,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Folder:
    """The library as a Data Package: tidy CSV with its description.

    - Parameters: `output`, a folder.
    - Returns: the folder; `datapackage.json` describes the rest.
    """
    return Folder.written("export package", locals())


def export_table(
    form: Literal["qca", "fsqca", "tosmana"],
    output: str | os.PathLike[str],
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    *,
    study: str | os.PathLike[str] | None = None,
    unknown: Literal["keep", "drop"] | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Folder:
    """A table for R's QCA, fsQCA or Tosmana, with the conversion of names.

    - Parameters: `form`, the program; `output`, a folder; a table with its outcome, or `study`; `unknown`, whether open cells become
      missing ones or their cases are left out. Both are said.
    - Returns: the folder; its messages name what was converted.
    - Raises: `InvalidInput`, where the program cannot hold the table.
    """
    return Folder.written("export {form}", locals())
