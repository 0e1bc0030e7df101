"""Texts in two languages."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Sequence

from gelingen.call import asked
from gelingen.result import Result
from gelingen.values import Language


@dataclass(frozen=True, repr=False)
class Translations(Result):
    """Texts whose German and English may no longer say the same."""

    _columns = ("file", "line", "column", "path", "changed", "only_de", "only_en")

    @property
    def texts(self) -> int:
        """How many texts stand in both languages."""
        return int(self.json["texts"])

    @property
    def recorded(self) -> int | None:
        """How many of them are recorded as compared; `None` where the library has no record."""
        found = self.json["recorded"]
        return None if found is None else int(found)

    @property
    def title(self) -> str:
        return self._said(de="Texte in zwei Sprachen", en="Texts in two languages")

    def rows(self) -> list[dict[str, Any]]:
        stale = [{**part["place"], "changed": part["changed"], "only_de": (), "only_en": ()} for part in self.json["stale"]]
        numbers = [
            {**part["place"], "changed": None, "only_de": tuple(part["de"]), "only_en": tuple(part["en"])} for part in self.json["numbers"]
        ]
        return stale + numbers


def case_translations(
    ids: Sequence[str] = (), *, accept: bool = False, cases: str | os.PathLike[str] | None = None, lang: Language = "en"
) -> Translations:
    """Lists texts of which one language was changed alone, and texts whose languages state different numbers.

    - Parameters: `accept`, to record first that both languages of each text say the same as they now stand; with it `ids`, of files;
      all without any.
    - Returns: the texts, with file, line and column.
    - Raises: `InvalidInput`, where there is no such file or the library has errors.
    """
    if accept or ids:
        asked("case translations {ids}", {"ids": ids, "accept": accept, "cases": cases, "lang": lang}).run()
    return Translations.ask("case translations", {"cases": cases, "lang": lang})
