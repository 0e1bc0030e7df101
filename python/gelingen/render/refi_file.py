"""The archive of a REFI-QDA project and the XML in it, read with the standard library alone.

Nothing is unpacked to disk, no path of a project leads out of the archive, sizes are measured while reading, and a document type declaration, without which
there are no entities, ends the reading.
"""

import re
import zipfile
from typing import Any, Iterator
from xml.parsers import expat

from gelingen.render.errors import RenderError, first_line

#: The largest project file and text that are read, in bytes as they are unpacked, and how much text in all.
PROJECT_LIMIT = 100_000_000
TEXT_LIMIT = 50_000_000
TEXTS_LIMIT = 300_000_000

#: The most files in an archive, elements in a project, and elements inside one another.
ENTRY_LIMIT = 100_000
ELEMENT_LIMIT = 2_000_000
DEPTH_LIMIT = 100

NAMESPACE = re.compile(r"urn:QDA-XML:project:[0-9.:]+")

#: What is passed over with everything in it.
SKIPPED = {"Graphs", "Variables", "VariableValue"}


class Element:
    """An element of the project with its place in the file."""

    __slots__ = ("name", "attributes", "children", "texts", "line", "column")

    def __init__(self, name: str, attributes: dict[str, str], line: int, column: int) -> None:
        self.name, self.attributes, self.line, self.column = name, attributes, line, column
        self.children: list[Element] = []
        self.texts: list[str] = []

    def all(self, *names: str) -> Iterator["Element"]:
        return (child for child in self.children if child.name in names)

    def first(self, name: str) -> "Element | None":
        return next(self.all(name), None)

    def text(self, name: str) -> str | None:
        found = self.first(name)
        return words("".join(found.texts)) if found is not None else None

    def guid(self, name: str = "guid") -> str:
        return self.attributes.get(name, "").strip().strip("{}").upper()

    def targets(self, name: str) -> Iterator[str]:
        return (child.guid("targetGUID") for child in self.all(name))


def words(text: str | None) -> str | None:
    """A text without blanks around and doubled in it; nothing for an empty one."""
    return " ".join((text or "").split()) or None


class Archive:
    """The files of a project, found by their names alone: no path of a project leads anywhere else."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        entries = archive.infolist()
        if len(entries) > ENTRY_LIMIT:
            raise RenderError.input(f"The project has more than {ENTRY_LIMIT} files.")
        projects = [entry for entry in entries if entry.filename.lower().endswith(".qde") and "/" not in entry.filename.strip("/")]
        if len(projects) != 1:
            raise RenderError.input(f"The archive holds {len(projects)} project files (.qde) and must hold one; export it from the program again.")
        self.project = projects[0]
        self.names: dict[str, list[zipfile.ZipInfo]] = {}
        for entry in entries:
            self.names.setdefault(entry.filename.replace("\\", "/").lower(), []).append(entry)
        self.left = TEXTS_LIMIT

    def read_project(self) -> bytes:
        return self.read(self.project, PROJECT_LIMIT)

    def read(self, entry: zipfile.ZipInfo, limit: int) -> bytes:
        """The bytes of a file; what the archive says of its size is not believed."""
        with self.archive.open(entry) as part:
            data = part.read(limit + 1)
        if len(data) > limit:
            raise RenderError.input(f"“{entry.filename}” has more than {limit} bytes when it is unpacked.")
        return data

    def text(self, path: str) -> str:
        """The text of a source.

        Raises ValueError with a sentence where there is none.
        """
        scheme, _, name = path.rpartition("://")
        name = name.lstrip("/")
        if scheme not in ("", "internal") or not name or re.search(r"[/\\]|\.\.|:", name):
            raise ValueError(f"The text of the source lies outside the project, at “{path[:120]}”.")
        found = next((entries for place in (f"sources/{name}", name) if (entries := self.names.get(place.lower()))), [])
        if len(found) != 1:
            raise ValueError(f"The project holds {len(found)} files called “{name[:120]}” and must hold one.")
        data = self.read(found[0], min(TEXT_LIMIT, self.left))
        self.left -= len(data)
        encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            raise ValueError(f"The text “{name[:120]}” is not in UTF-8.") from None


def parse(data: bytes) -> Element:
    """The elements of a project file, without namespaces."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    top = Element("", {}, 1, 1)
    stack = [top]
    state = {"count": 0, "skipped": 0}

    def start(name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if len(stack) == 1 and (local != "Project" or not NAMESPACE.fullmatch(space)):
            raise RenderError.input(f"The file begins with “{local[:40]}” and not with a Project of REFI-QDA.")
        if state["skipped"] or local in SKIPPED:
            state["skipped"] += 1
            return
        state["count"] += 1
        if state["count"] > ELEMENT_LIMIT or len(stack) > DEPTH_LIMIT:
            raise RenderError.input(f"The project has more than {ELEMENT_LIMIT} elements, or more than {DEPTH_LIMIT} inside one another.")
        element = Element(local, attributes, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
        stack[-1].children.append(element)
        stack.append(element)

    def end(_: str) -> None:
        if state["skipped"]:
            state["skipped"] -= 1
        else:
            stack.pop()

    def text(content: str) -> None:
        if not state["skipped"]:
            stack[-1].texts.append(content)

    def refuse(*_: Any) -> None:
        raise RenderError.input("The project declares a document type or entities, which none needs.")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise RenderError.input(f"The project file is no well-formed XML: {first_line(error)}") from error
    return top.children[0]
