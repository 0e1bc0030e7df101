"""A site from hostile case files in a browser with a trap for every script; nothing runs, nothing is fetched, nothing lies elsewhere."""

import csv
import functools
import html
import json
import re
import shutil
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import bibtexparser
import feedparser
import hostile
import rispy
import yaml
from browser import Watch, chromium
from playwright.sync_api import Page
from site_support import BASE, ROOT, build, pages, temporary
from test_site_metadata import validated

# Whatever a payload does, it sets this or asks or fetches; all three are reported.
TRAP = """Object.defineProperty(window, 'tripped', {set(value) { console.error('TRIPPED ' + value); }, get() { return 0; }});"""
STYLE = f"""imprint:
  publisher:
    de: {json.dumps(hostile.HOSTILE)}
    en: {json.dumps(hostile.HOSTILE)}
  authors: [{json.dumps(hostile.HOSTILE)}]
  responsible: {json.dumps(hostile.HOSTILE)}
"""


@functools.cache
def site() -> Path:
    folder = temporary()
    library = hostile.library(ROOT / "cases", folder / "cases")
    (folder / "style.yml").write_text(STYLE, encoding="utf-8")
    answer = build(
        folder / "out/site", "--cases", str(library), "--base-url", BASE, "--title", hostile.HOSTILE, "--style", str(folder / "style.yml"))
    assert answer.returncode == 0, answer.stderr
    return folder / "out/site"


# What a reader would do on the page: ask the search, answer the form of the advice page, move every slider.
USE = """(async () => {
  const enter = (each, value) => { each.value = value; each.dispatchEvent(new Event('input', {bubbles: true})); };
  document.querySelectorAll('details').forEach(each => { each.open = true; });
  document.querySelectorAll('input[type=search]').forEach(each => enter(each, 'script'));
  document.querySelectorAll('fieldset').forEach((each, index) => {
    const all = each.querySelectorAll('input[type=radio]');
    if (all.length) { all[index % all.length].click(); }
  });
  document.querySelectorAll('input[type=range]').forEach(each => enter(each, each.max));
  if (document.querySelector('#search, fieldset, input[type=range]')) { await new Promise(done => setTimeout(done, 600)); }
})()"""


def cases() -> list[str]:
    """The cases of the library that the site was built from."""
    return sorted(each.stem for each in (site().parents[1] / "cases/missions").glob("*.yml"))


def visit(page: Page, folder: Path, names: list[str]) -> dict[str, list[str]]:
    page.add_init_script(TRAP)
    watch = Watch(page, f"file://{folder}/")
    found = {}
    for name in names:
        page.goto(f"file://{folder}/{name}")
        # What waits for the pointer or the focus is asked too.
        page.evaluate("document.querySelectorAll('*').forEach(each => { each.dispatchEvent(new Event('mouseover')); each.dispatchEvent(new Event('focus')); })")
        page.evaluate(USE)
        found[name], watch.found[:] = list(watch.found), []
    return found


class TrapTests(unittest.TestCase):
    def test_texts_are_in_the_site(self) -> None:
        """The payloads reach the pages, so that their silence means something."""
        for name in ("de/cases/wildpoldsried.html", f"de/studies/{hostile.STUDY}.html", "de/advice.html"):
            page = html.unescape((site() / name).read_text())
            for payload in hostile.PAYLOADS:
                with self.subTest(name=name, payload=payload):
                    if "\u202e" not in payload:
                        self.assertIn(payload, page)
            self.assertNotIn("\u202e", page)

    def test_nothing_runs(self) -> None:
        """Every page, with the page's own rules switched off, so that escaping alone must hold."""
        names = [str(each.relative_to(site())) for each in pages(site())]
        self.assertGreater(len(names), 60)
        for name, found in chromium().run(visit, site(), names, bypass_csp=True).items():
            with self.subTest(name):
                self.assertEqual(found, [])

    def test_nothing_is_refused(self) -> None:
        """With the rules on, the browser has nothing to refuse."""
        names = ["index.html", "de/index.html", "de/cases/index.html", "en/cases/wildpoldsried.html", "de/comparison.html", "en/measures.html", "de/data.html",
            "de/advice.html", "de/search.html", "de/studies/regional-missions.html"]
        for name, found in chromium().run(visit, site(), names).items():
            with self.subTest(name):
                self.assertEqual(found, [])

    def test_the_trap_works(self) -> None:
        """Each payload, unescaped on one of the site's pages, is caught: by the trap where the rules are off, by the rules where they are on."""
        active = [each for each in (*hostile.PAYLOADS, hostile.SHORT) if "tripped" in each and not each.startswith(("[a]", "<a ", "<iframe"))]
        folder = temporary()
        shutil.copytree(site() / "de", folder / "de", ignore=lambda _, names: [name for name in names if name != "method.html"])
        for name in ("style.css", "catalog.ttl"):
            shutil.copy(site() / name, folder / name)
        names = []
        for index, payload in enumerate(active):
            name = f"de/page{index}.html"
            # A payload that begins with the end of something needs it around it.
            around = f"<p title='{payload}'>x</p>" if payload.startswith("'") else f"<div>{payload}</div>"
            around = around.replace("onfocus", "tabindex=0 onfocus")
            (folder / name).write_text((site() / "de/method.html").read_text().replace("</main>", around + "</main>"))
            names.append(name)
        self.assertGreater(len(names), 8)
        for name, found in chromium().run(visit, folder, names, bypass_csp=True).items():
            self.assertTrue(any("TRIPPED" in each for each in found), (name, (folder / name).read_text()[-900:], found))
        for name, found in chromium().run(visit, folder, names).items():
            self.assertTrue(any("Content Security Policy" in each for each in found), (name, found))
            self.assertFalse(any("TRIPPED" in each for each in found), (name, found))

    def test_links(self) -> None:
        """Every link leads into the site, to a web address or to a mailbox."""

        def links(page: Page, name: str) -> list[str]:
            page.goto(f"file://{site()}/{name}")
            return page.evaluate("[...document.querySelectorAll('[href],[src],[action]')].map(each => each.href || each.src || each.action)")

        for name in ("de/cases/wildpoldsried.html", "en/measures.html", "de/imprint.html"):
            for link in chromium().run(links, name):
                self.assertTrue(str(link).startswith((f"file://{site()}/", "https://", "http://", "mailto:")), link)


class FileTests(unittest.TestCase):
    def test_nothing_lies_elsewhere(self) -> None:
        """Beside the site there is nothing, and its names are plain."""
        self.assertEqual([each.name for each in site().parent.iterdir()], ["site"])
        for path in site().rglob("*"):
            self.assertFalse(path.is_symlink())
            self.assertRegex(path.name, r"^[A-Za-z0-9._-]+$")

    def test_forms(self) -> None:
        """What programs read is still what it says it is."""
        self.assertEqual(validated(site()), [])
        for name in ("sitemap.xml", "de/feed.xml", "en/feed.xml"):
            ElementTree.parse(site() / name)
        feed = feedparser.parse((site() / "de/feed.xml").read_bytes())
        self.assertEqual((bool(feed.bozo), len(feed.entries)), (False, len(cases())))
        yaml.safe_load((site() / "CITATION.cff").read_text())
        for case in cases():
            library = bibtexparser.parse_string((site() / f"cite/{case}.bib").read_text())
            self.assertEqual((library.failed_blocks, len(library.entries)), ([], 1))
            self.assertEqual(len(rispy.loads((site() / f"cite/{case}.ris").read_text())), 1)
            self.assertEqual(len(json.loads((site() / f"cite/{case}.json").read_text())), 1)
        for page in pages(site()):
            for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(), re.S):
                json.loads(text)

    def test_tables(self) -> None:
        """No cell of a table is a formula to a spreadsheet."""
        for path in (site() / "data").rglob("*.csv"):
            delimiter = ";" if "de" in path.relative_to(site()).parts[1:-1] else ","
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.reader(file, delimiter=delimiter):
                    for cell in row:
                        self.assertNotRegex(cell, r"^[=+@\t\r]|^-(?![0-9.,]+$)", path.name)


class RefusalTests(unittest.TestCase):
    """What becomes a path or a link is not escaped but refused: nothing is written, and a sentence says why."""

    NAMES = ("../../../outside", "..", "a/b", "<script>alert(1)</script>", "x\" onload=\"y", "-rf", "con:1", "x\u202ey", "a b")
    ADDRESSES = ("javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "//example.org/x",
                 "https://example.org/\"><script>alert(1)</script>", "vbscript:x", " javascript:alert(1)")  # fmt: skip

    def refused(self, key: str, values: tuple[str, ...]) -> None:
        """Writes each value into a file of its own; the program names every one of them."""
        with tempfile.TemporaryDirectory() as folder:
            library = Path(folder) / "cases"
            shutil.copytree(site().parents[1] / "cases", library)
            files = [each for each in sorted((library / "sources").glob("*.yml")) if re.search(rf"(?m)^{key}: ", each.read_text(encoding="utf-8"))]
            for file, value in zip(files, values, strict=False):
                self.replace(file, key, value)
            answer = build(Path(folder) / "out/site", "--cases", str(library))
            self.assertEqual(answer.returncode, 2, answer.stderr)
            self.assertNotIn("Fatal error", answer.stderr)
            for file, value in zip(files, values, strict=False):
                with self.subTest(f"{key} {value!r}"):
                    self.assertRegex(answer.stderr, rf"(?m)^sources/{re.escape(file.name)}:\d+:\d+: error: ")
            self.assertEqual({each.name for each in Path(folder).iterdir()}, {"cases"})

    @staticmethod
    def replace(path: Path, key: str, value: str) -> None:
        text, count = re.subn(rf"(?m)^{key}: .*$", lambda _: f"{key}: {json.dumps(value)}", path.read_text(encoding="utf-8"), count=1)
        assert count == 1
        path.write_text(text, encoding="utf-8")

    def test_ids(self) -> None:
        self.refused("id", self.NAMES)

    def test_addresses(self) -> None:
        self.refused("url", self.ADDRESSES)

    def test_file_names(self) -> None:
        """An id that is a path is refused also where the file has that name."""
        with tempfile.TemporaryDirectory() as folder:
            library = Path(folder) / "cases"
            shutil.copytree(site().parents[1] / "cases", library)
            for case, name in zip(cases(), ("x y", "<b>", "-rf"), strict=False):
                path = library / "missions" / f"{case}.yml"
                self.replace(path, "id", name)
                path.rename(path.with_name(f"{name}.yml"))
            answer = build(Path(folder) / "out/site", "--cases", str(library))
            self.assertEqual(answer.returncode, 2)
            for name in ("x y", "<b>", "-rf"):
                self.assertIn(f"missions/{name}.yml:", answer.stderr)
            self.assertEqual({each.name for each in Path(folder).iterdir()}, {"cases"})

    def test_options(self) -> None:
        for option in (["--base-url", "javascript:alert(1)"], ["--base-url", "https://x/\"><script>"], ["--contact", "javascript:alert(1)"],
                       ["--contact", "a@b\"><script>"]):  # fmt: skip
            with tempfile.TemporaryDirectory() as folder, self.subTest(option):
                answer = build(Path(folder) / "site", "--cases", str(site().parents[1] / "cases"), *option)
                self.assertEqual(answer.returncode, 64)
                self.assertEqual(list(Path(folder).iterdir()), [])


if __name__ == "__main__":
    unittest.main()
