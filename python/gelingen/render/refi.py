"""Projects of MAXQDA, NVivo, ATLAS.ti and others in the exchange format REFI-QDA (.qdpx): their codings, and what is needed to understand them.

What cannot be known from the file stays open: the answer says so.
"""

import collections
import hashlib
import itertools
import json
import re
import zipfile
from typing import Any, Iterator

from gelingen.render.errors import RenderError, check_readable, closed, first_line
from gelingen.render.refi_file import Archive, Element, parse, words
from gelingen.render.refi_text import WORD_LIMIT, Reading, SourceText

#: The most codings of a project.
CODING_LIMIT = 100_000

#: The most characters of names and comments in the answer, where one comment may belong to many codings.
ANSWER_LIMIT = 100_000_000

#: The most passages of a document that belong to cases.
SECTION_LIMIT = 2_000

#: The most people who coded.
USER_LIMIT = 1_000

NUMBER = re.compile(r"[0-9]{1,12}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

#: What holds codings.
SOURCES = {"TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource"}


def to_codings(request: dict[str, Any]) -> bytes:
    """The codings of a project with what is needed to understand them, as JSON."""
    path = str(request.get("path"))
    check_readable(path)
    try:
        with zipfile.ZipFile(path) as archive:
            project = Project(archive)
            project.check_size()
            answer = {"origin": project.origin, "codes": project.codes, "selections": project.selections}
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, zipfile.LargeZipFile) as error:
        raise RenderError.input(closed(f"The file is no REFI-QDA project (.qdpx): {first_line(error)}")) from error
    except Exception as error:
        if isinstance(error, (RenderError, MemoryError)):
            raise
        raise RenderError.input(closed(f"The project cannot be read: {type(error).__name__}: {first_line(error)}")) from error
    return json.dumps(answer, ensure_ascii=False).encode()


class Project:
    """A project, understood as far as its codings go."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = Archive(archive)
        self.root = parse(self.archive.read_project())
        self.origin = words(self.root.attributes.get("origin")) or ""
        self.users = {
            user.guid(): words(user.attributes.get("name")) or words(user.attributes.get("id"))
            for users in self.root.all("Users") for user in users.all("User")
        }
        if len(self.users) > USER_LIMIT:
            raise RenderError.input(f"The project has more than {USER_LIMIT} users.")
        self.codes = [code for book in self.root.all("CodeBook") for codes in book.all("Codes") for code in self.code_tree(codes, [])]
        self.sources = [source for sources in self.root.all("Sources") for source in sources.all(*SOURCES)]
        self.names = collections.Counter(words(source.attributes.get("name")) or "" for source in self.sources)
        self.notes = self.note_texts()
        self.case_codes: set[str] = set()
        self.cases = self.case_names()
        self.counts_pages_from_0 = self.first_page_is_0()
        self.coding_count = 0
        self.selections = [selection for source in self.sources for selection in self.of_source(source)]

    def check_size(self) -> None:
        """Refuses a project whose names and comments would be told so often that the answer has no end."""
        left = ANSWER_LIMIT
        paths = (code["path"] for code in self.codes)
        said = ([each["source"]["name"], each["comment"], *each["cases"], *(one["comment"] for one in each["codings"])] for each in self.selections)
        for texts in itertools.chain(paths, said):
            left -= sum(len(text or "") for text in texts)
            if left < 0:
                raise RenderError.input(f"The names and comments of the project have more than {ANSWER_LIMIT} characters where they are told.")

    def code_tree(self, parent: Element, above: list[str]) -> Iterator[dict[str, Any]]:
        for code in parent.all("Code"):
            path = [*above, words(code.attributes.get("name")) or ""]
            yield {"guid": code.guid(), "path": path, "line": code.line, "column": code.column}
            yield from self.code_tree(code, path)

    def note_texts(self) -> dict[str, list[str]]:
        """The notes by what they are about: their own id, and what a link leads to."""
        found: dict[str, list[str]] = {}
        for notes in self.root.all("Notes"):
            for note in notes.all("Note"):
                text = note.text("PlainTextContent") or note.text("Description")
                path = note.attributes.get("plainTextPath")
                if text is None and path:
                    try:
                        text = words(self.archive.text(path))
                    except ValueError:
                        text = None
                if text:
                    found.setdefault(note.guid(), []).append(text)
        for links in self.root.all("Links"):
            for link in links.all("Link"):
                for one, other in (("originGUID", "targetGUID"), ("targetGUID", "originGUID")):
                    if link.guid(one) in found and link.guid(other) not in found:
                        found.setdefault("to " + link.guid(other), []).extend(found[link.guid(one)])
        return found

    def case_names(self) -> dict[str, list[str]]:
        """The names of cases and sets by what belongs to them: a source, a passage, or the code that is the case, as in NVivo."""
        found: dict[str, list[str]] = {}
        for group, member in (("Cases", "Case"), ("Sets", "Set")):
            for parent in self.root.all(group):
                for case in parent.all(member):
                    name = words(case.attributes.get("name"))
                    if name is None:
                        continue
                    if group == "Cases":
                        self.case_codes.add(case.guid())
                    members = [guid for kind in ("SourceRef", "SelectionRef", "MemberSource") for guid in case.targets(kind)]
                    for guid in [*members, *([case.guid()] if group == "Cases" else [])]:
                        names = found.setdefault(guid, [])
                        if name not in names:
                            names.append(name)
        return found

    def sections(self, part: Element) -> list[tuple[int, int, list[str]]]:
        """The passages of a text that belong to cases, from which position to which."""
        found = []
        for each in part.all("PlainTextSelection"):
            at = [each.attributes.get(name, "") for name in ("startPosition", "endPosition")]
            guids = [each.guid(), *(guid for coding in each.all("Coding") for guid in coding.targets("CodeRef") if guid in self.case_codes)]
            names = [name for guid in guids for name in self.cases.get(guid, [])]
            if names and all(map(NUMBER.fullmatch, at)):
                found.append((int(at[0]), int(at[1]), names))
        if len(found) > SECTION_LIMIT:
            raise RenderError.input(f"A document has more than {SECTION_LIMIT} passages that belong to cases.")
        return found

    def first_page_is_0(self) -> bool:
        """Whether pages are counted from 0, as ATLAS.ti does; one page 0 shows it for all."""
        if self.origin.upper().startswith("ATLAS"):
            return True
        return any(part.attributes.get("page") == "0" for source in self.sources for part in source.all("PDFSelection"))

    # Sources

    def of_source(self, source: Element) -> Iterator[dict[str, Any]]:
        """The coded passages of a source: in the whole, in its text, and in what stands for it or goes with it."""
        path = [source.attributes.get(name) or "" for name in ("path", "currentPath", "richTextPath", "plainTextPath")]
        about = {
            "name": words(source.attributes.get("name")) or "",
            "files": sorted({re.split(r"[/\\]", each)[-1] for each in path if each and not each.startswith("internal:")}),
        }
        if self.names[about["name"]] > 1:
            about["twin"] = self.twin(source)
        whole = self.selection(about, source, source, None)
        if whole is not None:
            yield whole
        for part in (source, *source.all("Representation", "TextDescription", "Transcript")):
            text: SourceText | str | None = None
            sections, loose = self.sections(part), self.loose_comments(part)
            for found in part.children:
                if not found.name.endswith("Selection") or not any(found.all("Coding")):
                    continue
                if text is None and (found.name == "PlainTextSelection"):
                    text = self.text_of(part)
                selection = self.selection({**about, "in_text": part is not source}, source, found, text, part)
                if selection is not None:
                    if selection["comment"] is None:
                        self.add_loose(found, selection["codings"], loose)
                    around = [names for start, end, names in sections if "start" in selection and start <= selection["start"] and selection["end"] <= end]
                    own = list(dict.fromkeys(name for names in around for name in names))
                    yield {**selection, "cases": own or selection["cases"]}

    def twin(self, source: Element) -> str:
        """What tells a source from others of its name in every export: its text, else its place among them."""
        content = source.first("PlainTextContent")
        try:
            text = "".join(content.texts) if content is not None else self.archive.text(source.attributes.get("plainTextPath") or "")
        except ValueError:
            return str(self.sources.index(source))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def text_of(self, part: Element) -> SourceText | str:
        """The text of a source, or why there is none."""
        content = part.first("PlainTextContent")
        try:
            text = "".join(content.texts) if content is not None else self.archive.text(part.attributes.get("plainTextPath") or "")
        except ValueError as error:
            return str(error)
        found = SourceText(text, self.origin)
        at = [[each.attributes.get(name, "") for name in ("startPosition", "endPosition")] for each in part.all("PlainTextSelection")]
        found.compare([(int(start), int(end)) for start, end in at if NUMBER.fullmatch(start) and NUMBER.fullmatch(end)])
        return found

    def selection(
        self, about: dict[str, Any], source: Element, found: Element, text: "SourceText | str | None", part: Element | None = None
    ) -> dict[str, Any] | None:
        """A passage with its codings; nothing where it has none."""
        codings = [self.coding(coding, found) for coding in found.all("Coding")]
        of_cases = [coding["code"] for coding in codings if coding["code"] in self.case_codes]
        codings = [coding for coding in codings if coding["code"] not in self.case_codes]
        self.coding_count += len(codings)
        if self.coding_count > CODING_LIMIT:
            raise RenderError.input(f"The project has more than {CODING_LIMIT} codings.")
        if not codings:
            return None
        own = [name for guid in (found.guid(), *of_cases) for name in self.cases.get(guid, [])] if part is not None else []
        return {
            "source": about,
            "cases": list(dict.fromkeys(own)) or self.cases.get(source.guid(), []),
            "comment": self.comment(found) if part is not None else None,
            "line": found.line,
            "column": found.column,
            "codings": codings,
            **self.place(found, text, part),
        }

    def coding(self, coding: Element, found: Element) -> dict[str, Any]:
        user = coding.guid("creatingUser") or found.guid("creatingUser")
        created = coding.attributes.get("creationDateTime") or found.attributes.get("creationDateTime") or ""
        return {
            "code": next(coding.targets("CodeRef"), None),
            "coder": self.users.get(user),
            "day": created[:10] if DAY.match(created) else None,
            "comment": next((note for note in self.notes_of(coding)), None),
            "line": coding.line,
            "column": coding.column,
        }

    def add_loose(self, found: Element, codings: list[dict[str, Any]], loose: dict[tuple[str, str], set[tuple[str, str]]]) -> None:
        """Gives codings without a comment the one that the same person wrote beside them, if it is one."""
        said = loose.get((found.attributes.get("startPosition", ""), found.attributes.get("endPosition", "")), set())
        for coding in codings:
            texts = {text for user, text in said if not user or self.users.get(user) == coding["coder"]}
            if coding["comment"] is None and len(texts) == 1:
                coding["comment"] = next(iter(texts))

    def notes_of(self, element: Element) -> list[str]:
        return [text for guid in element.targets("NoteRef") for text in self.notes.get(guid, [])]

    # Places

    def place(self, found: Element, text: "SourceText | str | None", part: Element | None) -> dict[str, Any]:
        """Where a passage stands: its words where they are certain, a mark that tells it from others, and a place for people."""
        if part is None:
            return answer("whole", "", "whole")
        numbers = {name: value for name, value in found.attributes.items() if NUMBER.fullmatch(value.strip())}

        def values(*names: str) -> list[int] | None:
            return [int(numbers[name]) for name in names] if all(name in numbers for name in names) else None

        if found.name == "PlainTextSelection":
            return self.text_place(values("startPosition", "endPosition"), found, text)
        if found.name == "PDFSelection" and (at := values("page", "firstX", "firstY", "secondX", "secondY")):
            inner = next((part.text("PlainTextContent") for part in found.all("Representation")), None)
            page = at[0] + 1 if self.counts_pages_from_0 else at[0]
            other = None if self.counts_pages_from_0 else at[0] + 1
            return answer("page", str(page), " ".join(map(str, at)), inner, other)
        if found.name == "PictureSelection" and (at := values("firstX", "firstY", "secondX", "secondY")):
            return answer("area", "{},{}–{},{}".format(*at), " ".join(map(str, at)))
        if found.name in ("AudioSelection", "VideoSelection") and (at := values("begin", "end")):
            return answer("time", f"{clock(at[0])}–{clock(at[1])}", " ".join(map(str, at)))
        if found.name == "TranscriptSelection":
            stamps = {point.guid(): point.attributes.get("timeStamp", "") for point in part.all("SyncPoint")}
            at = [stamps.get(found.guid(name), "") for name in ("fromSyncPoint", "toSyncPoint")]
            if all(NUMBER.fullmatch(each) for each in at):
                return answer("time", "–".join(clock(int(each)) for each in at), " ".join(at))
        return {**answer("none", "", found.guid()), "problem": "The passage does not say where it stands."}

    def comment(self, found: Element) -> str | None:
        """What somebody wrote about a passage: its description, its notes, or notes that lead to it."""
        said = [found.text("Description"), *self.notes_of(found), *self.notes.get("to " + found.guid(), [])]
        return next((text for text in said if text), None)

    def loose_comments(self, part: Element) -> dict[tuple[str, str], set[tuple[str, str]]]:
        """Comments that stand beside codings, as MAXQDA may write them: on a passage without a code, by passage and person."""
        found: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for each in part.all("PlainTextSelection"):
            if not any(each.all("Coding")) and (text := self.comment(each)):
                place = (each.attributes.get("startPosition", ""), each.attributes.get("endPosition", ""))
                found.setdefault(place, set()).add((each.guid("creatingUser"), text))
        return found

    def text_place(self, at: list[int] | None, found: Element, text: "SourceText | str | None") -> dict[str, Any]:
        if at is None:
            said = " to ".join(f"“{found.attributes.get(name, '')[:40]}”" for name in ("startPosition", "endPosition"))
            return {**answer("none", "", found.guid()), "problem": f"The passage goes from {said}, which are no positions."}
        mark = f"{at[0]} {at[1]}"
        if not isinstance(text, SourceText):
            return {**answer("none", "", mark), "problem": text or "The source has no text."}
        reading: Reading | None = text.passage(at[0], at[1], found.attributes.get("name") or "")
        if reading is None:
            said = f"The passage goes from {at[0]} to {at[1]}, and the text has {text.length} characters."
            return {**answer("none", "", mark), "problem": said}
        paragraph = "" if reading.paragraph is None else str(reading.paragraph)
        return {**answer("paragraph" if paragraph else "none", paragraph, mark, reading.passage), "start": at[0], "end": at[1]}


def answer(kind: str, value: str, mark: str, passage: str | None = None, other: int | None = None) -> dict[str, Any]:
    said = " ".join((passage or "").split()[:WORD_LIMIT]) or None
    return {"place": {"kind": kind, "value": value, "other": None if other is None else str(other)}, "mark": mark, "passage": said}


def clock(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
