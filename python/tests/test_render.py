"""What `gelingen.render` answers, asked as the program asks: one child, line by line.

Usage: .venv/bin/python -m unittest discover --start-directory python/tests
"""

import base64
import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from pathlib import Path

import pypdf

FIGURE = {
    "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
    "data": {"values": [{"a": 0.25, "b": 2, "url": "a column may have this name"}]},
    "mark": {"type": "point", "clip": True},
    "encoding": {"x": {"field": "a", "type": "quantitative"}, "y": {"field": "b", "type": "quantitative"}},
}
DRAWING = base64.b64encode(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="50" height="50" fill="red"/></svg>'
).decode()
PAGE = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Über Gelingen</title></head><body>
<h1>Eins</h1><h2>Zwei</h2><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
<tbody><tr><th scope="row">x</th><td>1</td></tr></tbody></table>
<img alt="Ein rotes Feld" src="data:image/svg+xml;base64,{DRAWING}"></body></html>"""


class Child:
    """The child process that answers."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-m", "gelingen.render"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.count = 0

    def line(self, text: bytes) -> dict:
        self.process.stdin.write(text + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def ask(self, kind: str, **rest) -> dict:
        self.count += 1
        answer = self.line(json.dumps({"id": self.count, "kind": kind, **rest}).encode())
        assert answer["id"] == self.count
        return answer

    def data(self, kind: str, **rest) -> bytes:
        return base64.b64decode(self.ask(kind, **rest)["data"])

    def error(self, kind: str, **rest) -> dict:
        return self.ask(kind, **rest)["error"]

    def close(self) -> int:
        self.process.stdin.close()
        self.process.stdout.close()
        return self.process.wait(timeout=20)


class RenderTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.child = Child()

    @classmethod
    def tearDownClass(cls) -> None:
        assert cls.child.close() == 0, "the child ends without fault when nothing more is asked"

    def test_versions_are_those_of_the_requirements(self) -> None:
        """What runs is what python/requirements.txt names."""
        versions = json.loads(self.child.data("version"))
        pinned = dict(
            line.split("==") for line in Path(__file__).parents[1].joinpath("requirements.txt").read_text().split() if "==" in line)
        self.assertEqual(versions["weasyprint"], pinned["weasyprint"])
        self.assertTrue(pinned["vl-convert-python"].startswith(versions["vl_convert"]))
        self.assertEqual(sorted(versions), ["pandoc", "vega_lite", "vl_convert", "weasyprint"])

    def test_figures_have_the_same_bytes_again(self) -> None:
        """Vega counts its clip paths from figure to figure; the answer does not show it."""
        first, second = (self.child.data("vega-to-svg", spec=FIGURE) for _ in range(2))
        self.assertEqual(first, second)
        self.assertIn(b'id="part0"', first)
        self.assertIn(b"url(#part0)", first)

    def test_png_has_the_size_asked_for(self) -> None:
        sizes = []
        for scale in (1, 2):
            png = self.child.data("vega-to-png", spec=FIGURE, scale=scale)
            self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
            sizes.append(int.from_bytes(png[16:20], "big"))
        self.assertEqual(sizes[1], 2 * sizes[0])

    def test_pdf_is_tagged(self) -> None:
        """Read back with pypdf: title, language, PDF/UA-1, headings in order, heads of rows and columns, the picture's text."""
        reader = pypdf.PdfReader(io.BytesIO(self.child.data("html-to-pdf", html=PAGE)))
        catalog = reader.trailer["/Root"]
        self.assertEqual(reader.metadata.title, "Über Gelingen")
        self.assertEqual(catalog["/Lang"], "de")
        self.assertTrue(catalog["/MarkInfo"]["/Marked"])
        self.assertIn(b"pdfuaid", catalog["/Metadata"].get_data())
        tags, texts = [], []

        def walk(node) -> None:
            node = node.get_object() if hasattr(node, "get_object") else node
            if isinstance(node, list):
                for child in node:
                    walk(child)
            elif isinstance(node, dict):
                if "/S" in node:
                    tags.append(node["/S"])
                    if "/Alt" in node:
                        texts.append(node["/Alt"])
                walk(node.get("/K", []))

        walk(catalog["/StructTreeRoot"])
        self.assertEqual([tag for tag in tags if re.fullmatch(r"/H\d", tag)], ["/H1", "/H2"])
        self.assertEqual(tags.count("/TH"), 3)
        self.assertEqual(texts, ["Ein rotes Feld"])

    def test_word_has_styles_header_rows_and_texts_of_pictures(self) -> None:
        archive = zipfile.ZipFile(io.BytesIO(self.child.data("html-to-docx", html=PAGE)))
        document = archive.read("word/document.xml").decode()
        for part in ('w:val="Heading1"', 'w:val="Heading2"', "<w:tblHeader", 'descr="Ein rotes Feld"'):
            self.assertIn(part, document)
        self.assertNotIn("data:image", document)
        pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
        self.assertEqual([Path(name).suffix for name in pictures], [".png"])

    def test_documents_have_the_same_bytes_a_second_later(self) -> None:
        for kind in ("html-to-pdf", "html-to-docx"):
            digests = set()
            for _ in range(2):
                digests.add(hashlib.sha256(self.child.data(kind, html=PAGE)).hexdigest())
                time.sleep(1.1)
            self.assertEqual(len(digests), 1, kind)

    def test_named_files_are_used_and_nothing_else(self) -> None:
        """Neither a file of the machine nor an address of the network is read; the refusal names both."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.svg"
            path.write_bytes(base64.b64decode(DRAWING))
            for kind in ("html-to-pdf", "html-to-docx"):
                named = PAGE.replace("</body>", '<img alt="Zeichen" src="zeichen.svg"></body>')
                self.assertTrue(self.child.data(kind, html=named, files={"zeichen.svg": str(path)}))
                self.assertEqual(self.child.error(kind, html=named, files={"zeichen.svg": folder})["code"], "input")
                hostile = f'<img alt="a" src="file://{path}"><img alt="b" src="http://127.0.0.1:9/b.png"><img alt="c" src="c.png">'
                error = self.child.error(kind, html=PAGE.replace("</body>", hostile + "</body>"))
                self.assertEqual(error["code"], "input")
                for address in (f"file://{path}", "http://127.0.0.1:9/b.png", "c.png"):
                    self.assertIn(f"“{address}”", error["message"])
        style = PAGE.replace("</head>", '<style>@import "http://127.0.0.1:9/a.css"; body{background:url(/etc/b.png)}</style></head>')
        self.assertIn("a.css", self.child.error("html-to-pdf", html=style)["message"])

    def test_figures_load_nothing(self) -> None:
        for url in ("/etc/hostname", "file:///etc/hostname", "http://127.0.0.1:9/a.csv"):
            error = self.child.error("vega-to-svg", spec={**FIGURE, "data": {"url": url}})
            self.assertEqual(error["code"], "input")
            self.assertIn(url, error["message"])

    def test_reference_document(self) -> None:
        reference = self.child.data("html-to-docx", html=PAGE)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "house.docx"
            path.write_bytes(reference)
            self.assertTrue(self.child.data("html-to-docx", html=PAGE, reference_docx=str(path)))
            path.write_bytes(b"no document")
            self.assertEqual(self.child.error("html-to-docx", html=PAGE, reference_docx=str(path))["code"], "failed")
        self.assertEqual(self.child.error("html-to-docx", html=PAGE, reference_docx="/no/such.docx")["code"], "input")

    def test_requests_that_make_no_sense_are_answered(self) -> None:
        """And the child lives on."""
        for line in (b"hello", b"[]", b"\xff\xfe", b'{"id": 1}', b'{"id": 1, "kind": "sing"}'):
            self.assertEqual(self.child.line(line)["error"]["code"], "input")
        for request in ({"spec": []}, {"spec": {"mark": "no such mark"}}, {}):
            self.assertEqual(self.child.error("vega-to-svg", **request)["code"], "input")
        for scale in (0, 99, "2", True):
            self.assertEqual(self.child.error("vega-to-png", spec=FIGURE, scale=scale)["code"], "input")
        self.assertEqual(self.child.error("html-to-pdf", html=" ")["code"], "input")


class MissingTests(unittest.TestCase):
    def test_a_missing_package_is_named(self) -> None:
        """With the standard library alone, every request that needs more says which package is missing."""
        code = (
            "import sys; sys.path.insert(0, sys.argv[1]); from gelingen.render import service; import json\n"
            "for kind, rest in json.loads(sys.argv[2]): print(service.answer(json.dumps({'kind': kind, **rest}).encode())['error'])")
        requests = [("vega-to-svg", {"spec": FIGURE}), ("html-to-pdf", {"html": PAGE}), ("html-to-docx", {"html": PAGE})]
        answer = subprocess.run(
            [sys.executable, "-I", "-S", "-B", "-c", code, str(Path(__file__).parents[1]), json.dumps(requests)],
            capture_output=True, text=True, check=True).stdout
        lines = answer.splitlines()
        for line, package in zip(lines, ("vl-convert-python", "weasyprint", "vl-convert-python"), strict=True):
            self.assertIn("missing", line)
            self.assertIn(package, line)


if __name__ == "__main__":
    unittest.main()
