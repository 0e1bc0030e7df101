"""The search of the site in a browser, opened from a folder: it finds what a loop over all texts finds."""

import json
import os
import re
import subprocess
import tempfile
import unicodedata
import unittest
from pathlib import Path

from browser import chromium
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))
QUERIES = ("genossen", "landkreis emsland", "Bürgerinnen ärzte", "zzzz", "wind bürger")


def words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower().replace("ß", "ss"))
    plain = "".join(each for each in plain if not 0x300 <= ord(each) <= 0x36F)
    return [word for word in re.findall(r"[^\W_]+", plain) if len(word) > 1]


class Search(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.site = Path(cls.folder.name) / "site"
        subprocess.run(
            [PROGRAM, "site", "build", "--no-figures", "--studies", "lipset-crisp", "--output", str(cls.site), "--quiet"],
            cwd=ROOT, check=True)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def entries(self) -> list[list[str]]:
        files = sorted((self.site / "search/de").glob("texts-*.js"), key=lambda path: int(path.stem.split("-")[1]))
        return [entry for path in files for entry in json.loads(path.read_text().split(",", 1)[1].rstrip().removesuffix(");"))]

    def asked(self, page: Page, query: str) -> tuple[str, list[str], int]:
        """What the page says of a query in its address: how many, the links, how many words are marked."""
        page.goto(f"{(self.site / 'de/search.html').as_uri()}#q={query}")
        page.wait_for_function("document.getElementById('count').textContent")
        return page.evaluate(
            """[document.getElementById('count').textContent, [...document.querySelectorAll('#found a')].map(each => each.getAttribute('href')),
               document.querySelectorAll('mark').length]""")

    def test_finds_what_a_loop_finds(self) -> None:
        """Every query gives as many places as texts hold a word beginning with each of its words; links lead to pages."""
        entries = self.entries()
        shown = [chromium().run(self.asked, query) for query in QUERIES]
        counts = []
        for query, (status, links, marks) in zip(QUERIES, shown, strict=True):
            expected = [
                entry for entry in entries
                if all(any(known.startswith(word) for known in words(entry[1] + " | " + entry[2])) for word in words(query))
            ]
            counts.append(len(expected))
            self.assertEqual(status, "Nichts gefunden." if not expected else status, query)
            self.assertEqual(int(status.split()[0]) if expected else 0, len(expected), query)
            self.assertEqual(len(links), min(50, len(expected)), query)
            self.assertGreaterEqual(marks, len(links), query)
            for link in links:
                self.assertTrue((self.site / "de" / link.split("#")[0]).is_file(), link)
        self.assertTrue(any(counts) and 0 in counts)


if __name__ == "__main__":
    unittest.main()
