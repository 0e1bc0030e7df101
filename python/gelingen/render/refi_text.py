"""Passages of texts by their positions, where programs count differently.

The standard (REFI-QDA 1.5, 10.2) counts Unicode code points from 0. Its own example and the programs give the position after the last character as the end.
Programs built on UTF-16 may count a character beyond U+FFFF as two, and ATLAS.ti counts the two characters of a Windows line break as one although its text
has both. A passage is told only where all ways of counting that fit give the same one, or where the passage's name, which in ATLAS.ti is its beginning, shows
which way was meant.
"""

import bisect
import re
from typing import NamedTuple

BREAK = re.compile("\r\n|\n|\r|\u2029")

#: How much of a name must be there to show where a passage begins.
NAME_LENGTH = 8


class Reading(NamedTuple):
    """A passage, nothing where it is not certain, and the number of its paragraph, from 1."""

    passage: str | None
    paragraph: int | None


class Count:
    """One way of counting a text's characters."""

    def __init__(self, text: str, by_code_unit: bool) -> None:
        self.data = text.encode("utf-16-le") if by_code_unit else text
        self.width = 2 if by_code_unit else 1
        self.length = len(self.data) // self.width
        if by_code_unit:
            ends, before, added = [], 0, 0
            for match in BREAK.finditer(text):
                added += sum(character > "\uffff" for character in text[before : match.end()])
                before = match.end()
                ends.append(before + added)
            self.breaks = ends
        else:
            self.breaks = [match.end() for match in BREAK.finditer(text)]

    def passage(self, start: int, end: int) -> tuple[str, int] | None:
        if end > self.length:
            return None
        part = self.data[start * self.width : end * self.width]
        try:
            text = part if isinstance(part, str) else part.decode("utf-16-le")
        except UnicodeDecodeError:  # Half a character: this is not how it was counted.
            return None
        blanks = len(text) - len(text.lstrip())
        text = " ".join(text.split())
        return (text, bisect.bisect_right(self.breaks, start + blanks) + 1) if text else None


class SourceText:
    """The text of a source with every way in which its characters may have been counted."""

    def __init__(self, text: str, breaks_count_one: bool) -> None:
        self.length = len(text)
        forms = {False: text}
        if "\r\n" in text:
            forms[True] = text.replace("\r\n", "\n")
        units = (False, True) if any(character > "\uffff" for character in text) else (False,)
        self.counts = [(one, Count(form, unit)) for one, form in forms.items() for unit in units]
        self.breaks_count_one = breaks_count_one and len(forms) == 2

    def passage(self, start: int, end: int, name: str) -> Reading | None:
        """The passage between two positions; nothing where no way of counting gives one."""
        found = [(one, passage) for one, count in self.counts if (passage := count.passage(start, end)) is not None]
        if not found:
            return None
        beginning = " ".join(re.sub(r"(…|\.\.\.)\s*$", "", name).split())
        named = {passage for _, passage in found if len(beginning) >= NAME_LENGTH and passage[0].startswith(beginning)}
        usual = {passage for one, passage in found if one == self.breaks_count_one}
        for passages in ({passage for _, passage in found}, named, usual):
            if len(passages) == 1:
                return Reading(*passages.pop())
        paragraphs = {paragraph for _, (_, paragraph) in found}
        return Reading(None, paragraphs.pop() if len(paragraphs) == 1 else None)
