"""Where libraries are: one of your own, and the one that comes with the program."""

from __future__ import annotations

import os
from pathlib import Path

from gelingen.call import asked
from gelingen.errors import ToolMissing
from gelingen.program import find
from gelingen.values import Language


def init(folder: str | os.PathLike[str] = ".", *, lang: Language = "en") -> Path:
    """Begins a library of your own: a codebook to adapt, templates, two invented examples and a study.

    - Parameters: the folder that gets the folder `cases`; `lang`, the one language that suffices.
    - Returns: the folder `cases`.
    - Raises: `GelingenError`, and nothing is written, where there is a library already.
    """
    asked("init {folder}", locals()).run()
    return Path(folder) / "cases"


def installed_cases() -> Path:
    """The folder of the library that comes with the program, which is read where no other is named or lies nearer.

    - Returns: the folder; of a wheel the one inside it, of a build the one of its checkout.
    - Raises: `ToolMissing`, where the program came without one.
    """
    file = find().resolve()
    shared = file.parent.parent / "share" / "gelingen" / "cases"
    for folder in [shared, *(above / "cases" for above in file.parents)]:
        if (folder / "conditions.yml").is_file():
            return folder
    raise ToolMissing("The program came without a library of cases.", code="library", hint="Name one with cases=.")
