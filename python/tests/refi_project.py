"""Projects as MAXQDA, NVivo and ATLAS.ti write them, made for the tests of `gelingen.render.refi`; they are ours."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ANNA, BEN = "AD68FBE7-E1EE-4A82-A279-23CC698C89EB", "5DE75842-8296-418B-A322-136F77ADF87B"
TEXT = "Ein Brief.\r\n\r\nMan vertraut sich, seit es den Verein gibt.\r\nGeld fehlt überall.\r\n"

CODES = {"trust": ["Vertrauen", "vorhanden"], "money": ["money", "absent"], "coffee": ["Kaffee"]}


def guid(name: str) -> str:
    return f"00000000-0000-4000-8000-{int.from_bytes(name.encode()[:6], 'big'):012X}"


class Project:
    """A project as one of the three programs writes it."""

    def __init__(self, program: str, text: str = TEXT) -> None:
        self.program, self.text = program, text
        self.origin = {"maxqda": "MAXQDA 24 (Release 24.7.0)", "nvivo": "NVivo for Windows 15.0.0", "atlas": "ATLAS.ti for Windows 23.2.3.27778"}[program]
        self.sources, self.cases, self.notes, self.sets, self.links = [], "", "", "", ""
        self.selections: list[str] = []
        self.files: dict[str, bytes] = {}
        self.text_path = f"internal://{guid('text')}.txt"

    def codes(self) -> str:
        found = ""
        for key, path in CODES.items():
            if self.program == "atlas":  # One level, with the folder in the name.
                found += f'<Code guid="{guid(key)}" name={quoteattr("::".join(path))} isCodable="true" color="#F00082"/>'
                continue
            for name in path[:-1]:
                found += f'<Code guid="{guid(key + "0")}" isCodable="true" name={quoteattr(name)}>'
            found += f'<Code isCodable="true" guid="{guid(key)}" name={quoteattr(path[-1])}/>' + "</Code>" * (len(path) - 1)
        return f"<CodeBook><Codes>{found}</Codes></CodeBook>"

    def at(self, words: str) -> tuple[int, int]:
        """Where words stand, counted as the program counts."""
        text = self.text.replace("\r\n", "\n") if self.program == "atlas" else self.text
        start = text.index(words)
        return start, start + len(words)

    def coding(self, code: str, user: str = ANNA, inside: str = "") -> str:
        target = f'<CodeRef targetGUID="{guid(code)}"/>{inside}'
        return f'<Coding guid="{guid("c" + code)}" creatingUser="{user}" creationDateTime="2026-02-01T09:30:00Z">{target}</Coding>'

    def select(self, words: str, *codings: str, comment: str = "", name: str | None = None, at: tuple[object, object] | None = None, more: str = "") -> None:
        start, end = at or self.at(words)
        usual = {"maxqda": f"{start},{end}", "nvivo": "", "atlas": words if len(words) < 20 else words[:20] + "…"}[self.program]
        description = f"<Description>{escape(comment)}</Description>" if comment else ""
        self.selections.append(
            f'<PlainTextSelection endPosition="{end}" guid="{guid("s" + str(len(self.selections)))}" startPosition="{start}" '
            f'name={quoteattr(usual if name is None else name)} creatingUser="{ANNA}">{description}{"".join(codings)}{more}</PlainTextSelection>')

    def xml(self) -> str:
        text = (
            f'<TextSource creatingUser="{ANNA}" guid="{guid("source")}" name="Interview Meyer" plainTextPath="{self.text_path}" '
            f'richTextPath="internal://{guid("rich")}.docx">{"".join(self.selections)}</TextSource>')
        users = f'<Users><User guid="{ANNA}" name="anna"/><User guid="{BEN}" id="B" name="ben"/></Users>'
        head = {
            "maxqda": '<?xml version="1.0" encoding="utf-8"?>\n',
            "nvivo": '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>',
            "atlas": '\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n',
        }[self.program]
        return (
            f'{head}<Project name="p" origin="{self.origin}" xmlns="urn:QDA-XML:project:1.0">{users}{self.codes()}'
            f'{self.cases}<Sources>{text}{"".join(self.sources)}</Sources>{self.notes}{self.links}{self.sets}</Project>')

    def write(self, path: Path, xml: str | None = None) -> None:
        folder = "Sources" if self.program == "nvivo" else "sources"
        mark = "" if self.program == "atlas" else "\ufeff"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("project.qde", self.xml() if xml is None else xml)
            archive.writestr(f"{folder}/{guid('text').lower() if self.program == 'nvivo' else guid('text')}.txt", mark + self.text)
            for name, data in self.files.items():
                archive.writestr(f"{folder}/{name}", data)
