"""Reads briefs, notes, roadmaps and appendices back: structure of PDF and Word, the page in a browser, hostile text in every form.

Usage: .venv/bin/python -m unittest discover --start-directory python/tests
The program is the one that the variable GELINGEN names, otherwise the debug build.
"""

import io
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import pypdf
from browser import axe, chromium
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))
FORMATS = ("html", "pdf", "docx", "md")
HOSTILE = "<script>alert(1)</script> [x](javascript:alert(1)) \u202edesrever =1+1"


def brief(folder: Path, *options: str) -> dict[str, bytes]:
    command = [PROGRAM, "brief", "regional-missions", "--target", "region-der-mitte", "--lang", "de", "--format", ",".join(FORMATS), "--output", str(folder), *options]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return {form: (folder / f"brief.{form}").read_bytes() for form in FORMATS}


def document(name: str, folder: Path, *command: str) -> dict[str, bytes]:
    """What a command wrote into a folder in all forms."""
    subprocess.run([PROGRAM, *command], check=True, capture_output=True, cwd=ROOT)
    return {form: (folder / f"{name}.{form}").read_bytes() for form in FORMATS}


def in_order(levels: list[int]) -> bool:
    """Whether headings start at the first level and never skip one downward."""
    return levels[:1] == [1] and all(after <= before + 1 for before, after in zip(levels, levels[1:]))


def look(page: Page, html: str, width: int) -> tuple[list[tuple[str, str, str]], int]:
    """What axe-core finds serious on a page of a width, and how wide the page becomes."""
    page.set_viewport_size({"width": width, "height": 900})
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page.html").write_text(html)
        page.goto(f"file://{folder}/page.html")
        return axe(page), page.evaluate("document.documentElement.scrollWidth")


class BriefTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        place = Path(cls.folder.name)
        cls.forms = brief(place / "plain")
        cls.again = brief(place / "again")
        library = place / "cases"
        shutil.copytree(ROOT / "cases", library)
        target = library / "targets/region-der-mitte.yml"
        quoted = json.dumps(HOSTILE, ensure_ascii=False)
        text = target.read_text()
        target.write_text(re.sub(r"name:\n  de: .*\n  en: .*\n", lambda _: f"name:\n  de: {quoted}\n  en: {quoted}\n", text, count=1))
        cls.hostile = brief(place / "hostile", "--cases", str(library))
        cls.library = library
        forms = ",".join(FORMATS)
        region = ["regional-missions", "--target", "region-der-mitte", "--lang", "de"]
        cls.others = {}
        for turn in ("first", "second"):
            cls.others[turn] = {
                "note": document("brief", place / f"note-{turn}", "brief", "regional-missions", "--programme", "--lang", "de", "--format", forms,
                                 "--output", str(place / f"note-{turn}")),
                "roadmap": document("roadmap", place / f"roadmap-{turn}", "transfer", "roadmap", *region, "--start", "2027-Q1", "--page-format", forms,
                                    "--page", str(place / f"roadmap-{turn}")),
                "appendix": document("appendix", place / f"appendix-{turn}", "study", "run", "lipset-multi-value", "--lang", "de", "--appendix-format", forms,
                                     "--appendix", str(place / f"appendix-{turn}")),
            }

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_same_bytes(self) -> None:
        for form in FORMATS:
            self.assertEqual(self.forms[form], self.again[form], form)

    # --- PDF

    @staticmethod
    def structure(reader: pypdf.PdfReader) -> list:
        """The tagged elements in reading order."""
        elements = []

        def walk(node) -> None:
            node = node.get_object()
            if isinstance(node, list):
                for each in node:
                    walk(each)
            elif isinstance(node, dict):
                if "/S" in node:
                    elements.append(node)
                if "/K" in node:
                    walk(node["/K"])

        walk(reader.trailer["/Root"]["/StructTreeRoot"])
        return elements

    def test_other_documents(self) -> None:
        """Note, roadmap and appendix: the same bytes twice, tagged in order, with the language, a title, headings of tables and pictures with text."""
        self.assertEqual(self.others["first"], self.others["second"])
        for name, forms in self.others["first"].items():
            reader = pypdf.PdfReader(io.BytesIO(forms["pdf"]))
            root = reader.trailer["/Root"]
            self.assertEqual(root["/Lang"], "de", name)
            self.assertTrue(root["/MarkInfo"]["/Marked"] and reader.metadata.title, name)
            elements = self.structure(reader)
            levels = [int(each["/S"][2:]) for each in elements if re.fullmatch(r"/H[1-6]", each["/S"])]
            self.assertTrue(in_order(levels) and levels.count(1) == 1, (name, levels))
            scopes = {attribute.get("/Scope") for each in elements if each["/S"] == "/TH" for attribute in self.attributes(each)}
            self.assertTrue({"/Column", "/Row"} <= scopes, (name, scopes))
            for figure in [each for each in elements if each["/S"] == "/Figure"]:
                self.assertTrue(figure.get("/Alt"), name)
            archive = zipfile.ZipFile(io.BytesIO(forms["docx"]))
            text = archive.read("word/document.xml").decode()
            for table in re.findall(r"<w:tbl>.*?</w:tbl>", text, re.S):
                self.assertEqual(table.count("<w:tblHeader"), 1, name)
            for picture in re.findall(r"<wp:docPr [^>]*>", text):
                self.assertRegex(picture, r'descr="[^"]{20,}"', name)
            serious, wide = chromium().run(look, forms["html"].decode(), 320)
            self.assertEqual(serious, [], name)
            self.assertLessEqual(wide, 320, name)
        self.assertEqual(len(pypdf.PdfReader(io.BytesIO(self.others["first"]["note"]["pdf"])).pages), 4)

    def test_figure(self) -> None:
        """The funder's brief has its figure in every form, with a text for those who do not see it."""
        self.assertRegex(self.forms["html"].decode(), r'<img src="data:image/svg\+xml;base64,[^"]+" alt="[^"]{80,}">')
        reader = pypdf.PdfReader(io.BytesIO(self.forms["pdf"]))
        figures = [each for each in self.structure(reader) if each["/S"] == "/Figure"]
        self.assertEqual(len(figures), 1)
        self.assertIn("Region der Mitte", figures[0]["/Alt"])
        text = zipfile.ZipFile(io.BytesIO(self.forms["docx"])).read("word/document.xml").decode()
        self.assertRegex(text, r'<wp:docPr [^>]*descr="[^"]*Region der Mitte')
        self.assertIn("Abbildung 1", self.forms["md"].decode())

    def test_contrast(self) -> None:
        """Text on every ground that the page's style names has a contrast of 4.5 : 1, computed as WCAG 2.1 does."""
        def luminance(colour: str) -> float:
            digits = colour.lstrip("#")
            digits = "".join(each * 2 for each in digits) if len(digits) == 3 else digits
            parts = [int(digits[start:start + 2], 16) / 255 for start in (0, 2, 4)]
            parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

        style = re.search(r"<style>(.*?)</style>", self.forms["html"].decode(), re.S)[1]
        colours = {name: value for name, value in re.findall(r"--([a-z]+):(#[0-9a-fA-F]{3,6})", style.split("@media")[0])}
        self.assertTrue({"ink", "soft", "accent", "paper", "wash", "present", "absent", "undecided", "unknown"} <= set(colours), colours)
        for ink in ("ink", "soft", "accent"):
            for ground in ("paper", "wash", "present", "absent", "undecided", "unknown"):
                if ink == "ink" or ground in ("paper", "wash"):
                    light, dark = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)
                    self.assertGreaterEqual((light + 0.05) / (dark + 0.05), 4.5, (ink, ground))

    def test_pdf(self) -> None:
        reader = pypdf.PdfReader(io.BytesIO(self.forms["pdf"]))
        root = reader.trailer["/Root"]
        self.assertEqual(root["/Lang"], "de")
        self.assertTrue(root["/MarkInfo"]["/Marked"])
        self.assertIn("Region der Mitte", reader.metadata.title)
        self.assertTrue(2 <= len(reader.pages) <= 4, len(reader.pages))
        elements = self.structure(reader)
        levels = [int(each["/S"][2:]) for each in elements if re.fullmatch(r"/H[1-6]", each["/S"])]
        self.assertTrue(in_order(levels), levels)
        self.assertEqual(levels.count(1), 1)
        heads = [each for each in elements if each["/S"] == "/TH"]
        self.assertGreater(len(heads), 60)
        scopes = [attribute.get("/Scope") for each in heads for attribute in self.attributes(each)]
        self.assertEqual({"/Column", "/Row"}, {scope for scope in scopes if scope})
        for figure in [each for each in elements if each["/S"] == "/Figure"]:
            self.assertTrue(figure.get("/Alt"))
        for page in reader.pages:
            box = [round(float(each)) for each in page.mediabox]
            self.assertEqual(box, [0, 0, 595, 842])
            for font in page["/Resources"]["/Font"].values():
                below = font.get_object()["/DescendantFonts"][0].get_object()
                self.assertTrue({"/FontFile", "/FontFile2", "/FontFile3"} & set(below["/FontDescriptor"].get_object()))

    @staticmethod
    def attributes(element) -> list:
        found = element.get("/A", [])
        found = found.get_object() if hasattr(found, "get_object") else found
        return [each.get_object() for each in found] if isinstance(found, list) else [found]

    # --- Word

    def test_docx(self) -> None:
        archive = zipfile.ZipFile(io.BytesIO(self.forms["docx"]))
        document, styles = archive.read("word/document.xml").decode(), archive.read("word/styles.xml").decode()
        names = re.findall(r'<w:pStyle w:val="(Title|Heading\d)"', document)
        self.assertEqual(names[0], "Title")
        self.assertEqual(names.count("Title"), 1)
        self.assertTrue(in_order([int(name[-1]) for name in names[1:]]), names)
        self.assertRegex(styles, r'<w:lang [^>]*w:val="de')
        tables = re.findall(r"<w:tbl>.*?</w:tbl>", document, re.S)
        self.assertGreater(len(tables), 5)
        for table in tables:
            self.assertEqual(table.count("<w:tblHeader"), 1)
            self.assertRegex(table, r'<w:tblCaption w:val="Tabelle \d')
            self.assertRegex(table, r'w:firstColumn="1"')
        self.assertIn('<w:pgSz w:w="11906" w:h="16838"', document)
        self.assertIn("Fingerabdruck der Eingabe", document)
        self.assertIn("Kurzbericht für Ministerien", document)

    # --- The page

    def test_page(self) -> None:
        html = self.forms["html"].decode()
        for width in (1280, 320):
            serious, wide = chromium().run(look, html, width)
            self.assertEqual(serious, [])
            self.assertLessEqual(wide, width)

    def test_axe_can_find(self) -> None:
        """A page that is wrong on purpose is found, so that silence means something."""
        bad = '<!DOCTYPE html><html><head><title></title></head><body><img src="x.png"><p style="color:#bbb">grey</p></body></html>'
        found = {each[1] for each in chromium().run(look, bad, 800)[0]}
        self.assertTrue({"image-alt", "html-has-lang", "color-contrast"} <= found, found)

    def test_grey(self) -> None:
        """Without its colour each cell still says what it says: tones differ in their first sign."""
        signs: dict[str, set[str]] = {}
        for tone, text in re.findall(r'<td class="(present|absent|undecided|unknown)">(.)', self.forms["html"].decode()):
            signs.setdefault(tone, set()).add(text)
        self.assertEqual(signs["absent"], {"○"})
        self.assertEqual(signs["undecided"], {"◐"})
        self.assertEqual(signs["unknown"], {"?"})

    # --- Hostile text

    def test_hostile(self) -> None:
        page = self.hostile["html"].decode()
        self.assertIn("&lt;script&gt;", page)
        self.assertNotIn("<script", page)
        markdown = re.sub(r"\\.", "", self.hostile["md"].decode())
        self.assertNotIn("<script", markdown)
        self.assertNotIn("](", markdown)
        reader = pypdf.PdfReader(io.BytesIO(self.hostile["pdf"]))
        self.assertNotIn(b"/JavaScript", self.hostile["pdf"])
        self.assertIn("<script>", reader.metadata.title)
        for sheet in reader.pages:
            for note in sheet.get("/Annots", []):
                self.assertNotIn("javascript", str(note.get_object().get("/A", "")))
        archive = zipfile.ZipFile(io.BytesIO(self.hostile["docx"]))
        self.assertIn("&lt;script&gt;", archive.read("word/document.xml").decode())
        self.assertNotIn("javascript", archive.read("word/_rels/document.xml.rels").decode())
        self.assertNotIn("<w:instrText", archive.read("word/document.xml").decode())
        for form in ("html", "md"):
            self.assertNotIn("\u202e", self.hostile[form].decode())
        self.assertNotIn("\u202e", archive.read("word/document.xml").decode())
        self.assertNotIn("\u202e", reader.metadata.title)

    def test_endless_title(self) -> None:
        target = self.library / "targets/region-der-mitte.yml"
        before = target.read_text()
        try:
            target.write_text(before.replace("desrever", "x" * 10_000, 1))
            answer = subprocess.run(
                [PROGRAM, "brief", "regional-missions", "--target", "region-der-mitte", "--cases", str(self.library), "--output", self.folder.name + "/endless"],
                capture_output=True, text=True, cwd=ROOT)
        finally:
            target.write_text(before)
        self.assertEqual(answer.returncode, 2)
        self.assertIn("characters", answer.stderr)
        self.assertFalse(Path(self.folder.name, "endless").exists())

    def test_nothing_without_renderer(self) -> None:
        place = Path(self.folder.name, "none")
        answer = subprocess.run(
            [PROGRAM, "brief", "regional-missions", "--target", "region-der-mitte", "--format", "html,pdf", "--output", str(place)],
            capture_output=True, text=True, cwd=ROOT, env={**os.environ, "GELINGEN_PYTHON": "/no/such/python"})
        self.assertEqual(answer.returncode, 4)
        self.assertFalse(place.exists())


if __name__ == "__main__":
    unittest.main()
