"""The site in a browser: nothing refused, nothing from outside, no barrier that axe-core finds, no overflow at 320 pixels."""

import csv
import html
import io
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import axe_core_python
import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))
BASE = "https://example.org/missions/"
# One of each kind of page; the case with the longest page among them.
PAGES = (
    "index.html", "de/index.html", "de/cases/index.html", "de/cases/gesundes-kinzigtal.html", "en/cases/wildpoldsried.html",
    "de/conditions/index.html", "de/conditions/existing-structures.html", "de/comparison.html", "en/measures.html", "de/studies/index.html",
    "de/studies/regional-missions.html", "en/studies/lipset-crisp.html", "de/method.html", "en/data.html", "de/imprint.html", "en/accessibility.html",
)  # fmt: skip
WIDTHS = (1280, 768, 320)


def chromium(address: str, *options: str) -> subprocess.CompletedProcess:
    with tempfile.TemporaryDirectory() as profile:
        return subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--enable-logging=stderr",
             *options, "--dump-dom", address],
            capture_output=True, text=True, timeout=400)


def looked_at(site: Path) -> dict:
    """What axe-core finds on each page at each width, and how wide the page becomes: all in one browser."""
    axe = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
    style = (site / "style.css").read_text()
    runner = """axe.run(document, {resultTypes: ['violations']}).then(function (found) {
      parent.postMessage({wide: document.documentElement.scrollWidth, violations: found.violations.map(function (each) {
        return [each.impact, each.id, each.nodes[0].html.slice(0, 200)]; })}, '*'); });"""
    copies = []
    for name in PAGES:
        page = (site / name).read_text()
        # The page's own rule forbids every script; the copy under test has it taken out for the one that looks at it.
        page = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>|<script src[^>]*></script>", "", page)
        page = re.sub(r"<link rel=\"stylesheet\"[^>]*>", lambda _: f"<style>{style}</style>", page)
        copies.append(page.replace("</body>", f"<script>{axe}</script><script>{runner}</script></body>"))
    driver = f"""<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><script>
      var pages = {json.dumps(copies).replace("</", "<" + chr(92) + "/")}, widths = {json.dumps(WIDTHS)}, found = [], at = 0;
      function next() {{
        if (at === pages.length * widths.length) {{
          var out = document.createElement('pre'); out.id = 'found'; out.textContent = JSON.stringify(found); document.body.append(out); return; }}
        var frame = document.createElement('iframe');
        frame.width = widths[at % widths.length]; frame.height = 900; frame.srcdoc = pages[Math.floor(at / widths.length)];
        window.onmessage = function (message) {{ found.push(message.data); frame.remove(); at += 1; next(); }};
        document.body.append(frame); }}
      next();</script></body></html>"""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "driver.html").write_text(driver)
        answer = chromium(f"file://{folder}/driver.html", "--window-size=1400,1000", "--virtual-time-budget=900000")
    text = re.search(r'<pre id="found">(.*?)</pre>', answer.stdout, re.S)
    assert text, f"Chromium gave no answer: {answer.stderr[-400:]}"
    results = json.loads(html.unescape(text[1]))
    return {(name, width): results[i * len(WIDTHS) + j] for i, name in enumerate(PAGES) for j, width in enumerate(WIDTHS)}


class SiteTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.site = Path(cls.folder.name) / "site"
        subprocess.run(
            [PROGRAM, "site", "build", "--quiet", "--output", str(cls.site), "--base-url", BASE, "--contact", "mail@example.org",
             "--studies", "lipset-crisp,regional-missions"],
            check=True, cwd=ROOT)
        cls.found = looked_at(cls.site)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_no_barrier(self) -> None:
        for place, found in self.found.items():
            serious = [each for each in found["violations"] if each[0] in ("serious", "critical")]
            with self.subTest(place):
                self.assertEqual(serious, [])

    def test_reflow(self) -> None:
        """Only tables and drawings are wider than the window, each in a region of its own that scrolls."""
        for (name, width), found in self.found.items():
            with self.subTest(f"{name} at {width}"):
                self.assertLessEqual(found["wide"], width)

    def opened(self, name: str, fragment: str = "") -> tuple[str, list[str]]:
        answer = chromium(f"file://{self.site}/{name}{fragment}", "--virtual-time-budget=5000")
        return answer.stdout, [line for line in answer.stderr.splitlines() if "CONSOLE" in line]

    def test_filter(self) -> None:
        """The filter runs from a folder under the page's own rules, and reads what the address says."""
        page, console = self.opened("de/cases/index.html", "#land=BY")
        self.assertEqual(console, [])
        rows = re.findall(r'<tr data-kind[^>]*data-land="([^"]*)"[^>]*?( hidden="")?>', page)
        shown = [lands for lands, hidden in rows if not hidden]
        self.assertTrue(rows and shown)
        self.assertTrue(all("BY" in lands.split() for lands in shown))
        self.assertEqual(len(shown), sum("BY" in lands.split() for lands, _ in rows))
        self.assertRegex(page, rf'id="count"[^>]*>{len(shown)} (Fall|Fälle)<')
        self.assertNotIn('<form class="filter" hidden', page)

    def test_without_script(self) -> None:
        """All rows stand in the page itself, and the controls that need a script are hidden."""
        page = (self.site / "de/cases/index.html").read_text()
        self.assertNotRegex(page, r"<tr data-kind[^>]* hidden")
        self.assertIn('<form class="filter" hidden>', page)

    def test_console(self) -> None:
        """The browser refuses nothing and reports nothing."""
        for name in ("de/cases/wildpoldsried.html", "en/studies/regional-missions.html"):
            self.assertEqual(self.opened(name)[1], [], name)

    def test_console_can_report(self) -> None:
        """A page that breaks its own rule is reported, so that silence means something."""
        with tempfile.TemporaryDirectory() as folder:
            bad = (self.site / "de/method.html").read_text().replace("</body>", "<script>alert(1)</script></body>")
            (Path(folder) / "page.html").write_text(bad)
            answer = chromium(f"file://{folder}/page.html", "--virtual-time-budget=5000")
        self.assertIn("Content Security Policy", answer.stderr)

    def test_feeds(self) -> None:
        for name in ("sitemap.xml", "de/feed.xml", "en/feed.xml"):
            ElementTree.parse(self.site / name)
        atom = "{http://www.w3.org/2005/Atom}"
        feed = ElementTree.parse(self.site / "de/feed.xml").getroot()
        for entry in [feed, *feed.findall(f"{atom}entry")]:
            for tag in ("id", "title", "updated"):
                self.assertTrue(entry.findtext(f"{atom}{tag}"), tag)
        self.assertEqual(len({entry.findtext(f"{atom}id") for entry in feed.findall(f"{atom}entry")}), len(feed.findall(f"{atom}entry")))

    def test_citations(self) -> None:
        cff = yaml.safe_load((self.site / "CITATION.cff").read_text())
        self.assertEqual(cff["cff-version"], "1.2.0")
        self.assertTrue(cff["title"] and cff["message"] and cff["authors"])
        for file in (self.site / "cite").glob("*.json"):
            self.assertEqual(json.loads(file.read_text())[0]["id"], f"gelingen-{file.stem}")

    def test_data(self) -> None:
        """What the data page offers is there and can be read."""
        page = (self.site / "de/data.html").read_text()
        files = re.findall(r'href="(\.\./data/[^"]*)"', page)
        self.assertGreater(len(files), 8)
        for name in files:
            text = (self.site / "de" / name).read_text()
            if name.endswith(".csv"):
                rows = list(csv.reader(io.StringIO(text)))
                self.assertEqual({len(row) for row in rows}, {len(rows[0])}, name)
            else:
                json.loads(text)


if __name__ == "__main__":
    unittest.main()
