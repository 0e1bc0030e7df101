"""Passages of texts by their positions, where programs count differently.

The standard (REFI-QDA 1.5, 10.2) counts Unicode code points from 0. Its own example and the programs give the position after the last character as the end,
and no position counts a byte order mark. NVivo for Windows counts UTF-16, in which a character beyond U+FFFF counts two; ATLAS.ti counts a Windows line break
as one character although its text has two. A passage is told where all ways of counting that fit give the same one; else where its name, which in ATLAS.ti is
its beginning, or the passages of the document together show the way; else as the program is known to count. Where none of these says it, nothing is told.
"""

import bisect
import re
from typing import NamedTuple

BREAK = re.compile("\r\n|\n|\r|\u2029")

#: How much of a passage is looked at, in characters, and told, in words: an anchor has at most twelve.
PASSAGE_LIMIT = 4_000
WORD_LIMIT = 13

#: How much of a name must be there to show where a passage begins.
NAME_LENGTH = 8

#: The passages of a document show how it was counted where at least so many depend on it, and in one way nearly all of them begin and end between words, in the
#: others far fewer. Passages that are off by a few characters begin and end so by chance in one case of seven or so.
PASSAGES_LEAST = 10
PASSAGES_MOST = 2_000
SHARE_SHOWN = 0.9
SHARE_BY_CHANCE = 0.6


class Way(NamedTuple):
    """A way of counting: whether a Windows line break counts one, and whether UTF-16 is counted; None where both may be."""

    breaks_one: bool
    units: bool | None


#: How programs are known to count, by the beginning of what they call themselves; others as the standard and the text say, in either unit.
KNOWN = {"ATLAS": Way(True, None), "NVIVO": Way(False, True)}
OTHERS = Way(False, None)


def way_of(program: str) -> Way:
    return next((way for name, way in KNOWN.items() if program.upper().startswith(name)), OTHERS)


class Reading(NamedTuple):
    """A passage, nothing where it is not certain, and the number of its paragraph, from 1."""

    passage: str | None
    paragraph: int | None


class Count:
    """A text as one way counts it."""

    def __init__(self, text: str, by_code_unit: bool) -> None:
        self.data = text.encode("utf-16-le") if by_code_unit else text
        self.width = 2 if by_code_unit else 1
        self.length = len(self.data) // self.width
        self.breaks, before, added = [], 0, 0
        for match in BREAK.finditer(text):
            if by_code_unit:
                added += sum(character > "\uffff" for character in text[before : match.end()])
            before = match.end()
            self.breaks.append(before + added)

    def part(self, start: int, end: int, errors: str = "strict") -> str:
        part = self.data[max(start, 0) * self.width : end * self.width]
        return part if isinstance(part, str) else part.decode("utf-16-le", errors)

    def passage(self, start: int, end: int) -> tuple[str, int] | None:
        if not start < end <= self.length:
            return None
        stop = min(end, start + PASSAGE_LIMIT)
        if stop < end and self.width == 2 and 0xD8 <= self.data[2 * stop - 1] <= 0xDB:
            stop -= 1
        try:
            text = self.part(start, stop)
        except UnicodeDecodeError:  # Half a character: this is not how it was counted.
            return None
        blanks = len(text) - len(text.lstrip())
        text = " ".join(text.split()[:WORD_LIMIT])
        return (text, bisect.bisect_right(self.breaks, start + blanks) + 1) if text else None

    def is_between_words(self, start: int, end: int) -> bool:
        """Whether a passage begins and ends where words do."""
        around = [self.part(at - 1, at + 1, "replace") for at in (start, end)]
        inside = any(len(pair) == 2 and pair[0].isalnum() and pair[1].isalnum() for pair in around)
        return start < end <= self.length and not inside and not self.part(start, start + 1, "replace").isspace()


class SourceText:
    """The text of a source with every way in which its characters may have been counted."""

    def __init__(self, text: str, program: str) -> None:
        self.length = len(text)
        forms = {False: text}
        if "\r\n" in text:
            forms[True] = text.replace("\r\n", "\n")
        units = (False, True) if any(character > "\uffff" for character in text) else (False,)
        self.counts = {Way(one, unit): Count(form, unit) for one, form in forms.items() for unit in units}
        known = way_of(program)
        self.usual = {
            way for way in self.counts
            if way.breaks_one == (known.breaks_one and len(forms) == 2) and (known.units is None or way.units == (known.units and len(units) == 2))
        }
        self.shown: set[Way] = set()

    def compare(self, places: list[tuple[int, int]]) -> None:
        """Looks whether the passages of a document together show how they were counted."""
        ways: dict[tuple[object, ...], list[Way]] = {}
        if len(self.counts) == 1:
            return
        places = places[:PASSAGES_MOST]
        readings = {way: [count.passage(*place) for place in places] for way, count in self.counts.items()}
        differing = [number for number in range(len(places)) if len({readings[way][number] for way in readings}) > 1]
        if len(differing) < PASSAGES_LEAST:
            return
        for way, found in readings.items():
            ways.setdefault(tuple(found), []).append(way)
        shares = sorted(
            ((sum(self.counts[same[0]].is_between_words(*places[number]) for number in differing) / len(differing), same) for same in ways.values()),
            reverse=True)
        if shares[0][0] >= SHARE_SHOWN and all(share <= SHARE_BY_CHANCE for share, _ in shares[1:]):
            self.shown = set(shares[0][1])

    def passage(self, start: int, end: int, name: str) -> Reading | None:
        """The passage between two positions; nothing where no way of counting gives one."""
        found = {way: passage for way, count in self.counts.items() if (passage := count.passage(start, end)) is not None}
        if not found:
            return None
        beginning = " ".join(re.sub(r"(…|\.\.\.)\s*$", "", name).split()[:WORD_LIMIT])
        named = {way for way, (text, _) in found.items() if len(beginning) >= NAME_LENGTH and text.startswith(beginning)}
        for ways in (set(found), named, self.shown, self.usual):
            passages = {found[way] for way in ways if way in found}
            if len(passages) == 1:
                return Reading(*passages.pop())
        paragraphs = {paragraph for _, paragraph in found.values()}
        return Reading(None, paragraphs.pop() if len(paragraphs) == 1 else None)
