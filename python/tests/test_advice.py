"""The advice page and the sliders of the comparison page in one browser, by keyboard, from a folder; what they say is what the command says."""

import csv
import io
import json
import os
import random
import shutil
import subprocess
import tempfile
import unittest
from fractions import Fraction
from pathlib import Path

import pypdf
import yaml
from browser import Tab, axe, chromium
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))
STUDY = "regional-missions"
RESULT = "document.getElementById('result').innerText"


def german(value: Fraction) -> str:
    """Two places, halves up, as the program writes numbers."""
    hundredths = int(value * 100 + Fraction(1, 2))
    return f"{hundredths // 100},{hundredths % 100:02}"


class Advice(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.site = Path(cls.folder.name) / "site"
        cls.cases = Path(cls.folder.name) / "cases"
        shutil.copytree(ROOT / "cases", cls.cases)
        subprocess.run(
            [PROGRAM, "site", "build", "--quiet", "--no-figures", "--output", str(cls.site), "--studies", STUDY], check=True, cwd=ROOT)
        cls.browser = Tab(f"{cls.site.as_uri()}/")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.browser.close()
        cls.folder.cleanup()

    def setUp(self) -> None:
        self.browser.watch.found.clear()
        self.browser.width(1280)

    def tearDown(self) -> None:
        self.assertEqual(self.browser.watch.found, [])

    def open(self, name: str, fragment: str = "") -> None:
        self.browser.open(f"{(self.site / name).as_uri()}{fragment}")

    def tab_to(self, start: str) -> str:
        """Presses Tab until the element with the focus has an id that begins so."""
        for _ in range(500):
            self.browser.press("Tab")
            where = self.browser.value("document.activeElement.id")
            if str(where).startswith(start):
                return str(where)
        raise AssertionError(f"no way to {start} by Tab")

    def recommended(self, target: str, *options: str) -> str:
        return subprocess.run(
            [PROGRAM, "transfer", "recommend", STUDY, "--target", target, "--cases", str(self.cases), *options],
            check=True, capture_output=True, text=True, cwd=self.folder.name).stdout

    def test_by_keyboard_to_a_file_that_the_command_reads(self) -> None:
        self.open("de/advice.html")
        self.tab_to("a-existing-structures")
        self.browser.press("ArrowDown")  # From the last choice the arrow goes on to the first.
        self.tab_to("a-political-priority")
        self.browser.press("ArrowUp")
        self.tab_to("a-origin")
        self.browser.press("ArrowDown")
        self.tab_to("a-name")
        self.browser.write("Süd-Tal")
        self.browser.value("document.getElementById('a-district').value = '03159'; document.getElementById('advice').dispatchEvent(new Event('input'))")
        answers = {"existing-structures": "yes", "political-priority": "no", "origin": "bottom-up", "district": "03159"}
        self.assertEqual(dict(part.split("=") for part in str(self.browser.value("location.hash"))[1:].split("&")), answers)
        for button, name in (("save-target", "targets/sued-tal.yml"), ("save-source", "sources/sued-tal-worksheet.yml")):
            self.tab_to(button)
            self.assertEqual(self.browser.saved("Enter", self.cases / name), Path(name).name)
        target = yaml.safe_load((self.cases / "targets/sued-tal.yml").read_text())
        self.assertEqual(target["name"], {"de": "Süd-Tal"})
        self.assertEqual({key: cell["membership"] for key, cell in target["conditions"].items()}, {"existing-structures": 1, "political-priority": 0})
        self.assertIn("--target sued-tal", str(self.browser.value("document.getElementById('command').textContent")))
        shown = str(self.browser.value(RESULT))
        self.says_what_the_command_says(shown, "sued-tal")
        check = subprocess.run([PROGRAM, "case", "check", "--cases", str(self.cases)], capture_output=True, text=True, cwd=self.folder.name)
        self.assertNotIn("sued-tal", check.stdout + check.stderr)

    def says_what_the_command_says(self, shown: str, target: str) -> None:
        advice = json.loads(self.recommended(target, "--format", "json"))
        self.assertGreater(len(advice["sentences"]), 5)
        for sentence in advice["sentences"]:
            self.assertIn(sentence["de"], shown)
        for measure in advice["measures"]:
            self.assertIn(f"{measure['code']} {measure['name']['de']}", shown)
        names = [advice["case_names"][peer["case"]]["de"] for peer in advice["peers"]]
        table = shown[shown.index("Abstand zu den Fällen"):]
        self.assertEqual(sorted(names, key=table.index), names)
        # Every line of the command's own text, its wrapping undone, stands in the page.
        words = " ".join(shown.split())
        document = self.recommended(target, "--lang", "de", "--format", "markdown")
        lines = [line.lstrip("-> ").replace("**", "").strip() for line in document.splitlines()]
        prose = [" ".join(line.split()) for line in lines if line and not line.startswith(("#", "|", "Stand der", "Gelingen ", "Tabelle", "*"))]
        self.assertGreater(len(prose), 15)
        for line in prose:
            self.assertIn(line.replace("\\", ""), words)

    def test_other_answers(self) -> None:
        """Several links, each opened and held against a target of the same cells."""
        source = (self.cases / "sources/region-der-mitte-2021.yml").read_text().replace("region-der-mitte-2021", "linked-worksheet", 1)
        (self.cases / "sources/linked-worksheet.yml").write_text(source)
        cases = (
            ("linked-a", {"staff-capacity": "no", "financial-resources": "no", "clear-responsibility": "yes"}, "top-down"),
            ("linked-b", dict.fromkeys(self.conditions(), "yes"), "hybrid"), ("linked-c", dict.fromkeys(self.conditions(), "no"), "not-stated"),
        )  # fmt: skip
        for target, answers, origin in cases:
            self.write(target, answers, origin)
            self.open("de/advice.html", "#" + "&".join(f"{key}={value}" for key, value in {**answers, "origin": origin}.items()))
            with self.subTest(target):
                self.says_what_the_command_says(str(self.browser.value(RESULT)), target)

    def conditions(self) -> list[str]:
        self.open("de/advice.html")
        keys = self.browser.value("Array.from(document.querySelectorAll('fieldset[data-condition]'), function (set) { return set.dataset.condition; })")
        return [key for key in keys if key != "origin"]  # type: ignore[union-attr]

    def write(self, target: str, answers: dict[str, str], origin: str) -> None:
        def claim(key: str, value: str) -> dict:
            return {
                "id": f"{target}-{key}", "says": "present" if value == "yes" else "absent", "basis": "stated", "statement": {"de": "x"},
                "source": "linked-worksheet", "locator": "x", "self_report": True, "coder": "a", "coded": "2026-11-21", "confidence": "medium"}

        cells = {key: {"membership": int(value == "yes"), "claims": [claim(key, value)]} for key, value in answers.items()}
        (self.cases / f"targets/{target}.yml").write_text(yaml.safe_dump({
            "id": target, "name": {"de": "x"}, "as_of": "2026", "summary": {"de": "x"}, "origin": {"logic": origin}, "conditions": cells}))

    def test_the_result_is_announced_in_its_first_sentence(self) -> None:
        self.open("en/advice.html")
        before = self.browser.value("document.getElementById('advice-status').textContent")
        self.assertEqual(self.browser.value("document.getElementById('advice-status').getAttribute('role')"), "status")
        self.tab_to("a-clear-responsibility")
        self.browser.press("ArrowUp")
        after = str(self.browser.value("document.getElementById('advice-status').textContent"))
        self.assertNotEqual(before, after)
        self.assertIn("1 is absent here", after)
        self.browser.value("document.querySelector('#advice button[type=reset]').click(); new Promise(function (done) { setTimeout(done, 50); })")
        self.assertEqual(self.browser.value("document.getElementById('advice-status').textContent"), before)
        self.assertEqual(self.browser.value("location.hash + localStorage.length + document.cookie"), "0")

    def test_no_barrier_and_reflow(self) -> None:
        for name, fragment in (("de/advice.html", "#clear-responsibility=no"), ("en/advice.html", ""), ("de/comparison.html", "#t=0.7")):
            for width in (1280, 320):
                self.browser.width(width)
                self.open(name, fragment)
                with self.subTest(f"{name} at {width}"):
                    self.assertEqual(self.browser.does(axe), [])
                    self.assertLessEqual(self.browser.value("document.documentElement.scrollWidth"), width)

    def test_print_has_the_result_and_not_the_form(self) -> None:
        self.open("de/advice.html", "#clear-responsibility=no")
        text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(self.browser.does(lambda page: page.pdf()))).pages).split())
        self.assertIn("Die Ausgangslage", text)
        self.assertIn("Klare Verantwortung", text)
        self.assertNotIn("zurücksetzen", text)

    def test_without_script(self) -> None:
        def shown(page: Page) -> dict[str, bool]:
            page.goto((self.site / "de/advice.html").as_uri())
            return {part: page.locator(part).is_visible() for part in ("#without", "#advice", "#result")}

        self.assertEqual(chromium().run(shown, java_script_enabled=False), {"#without": True, "#advice": False, "#result": False})

    def test_thresholds_count_the_cells(self) -> None:
        """At every threshold and every number of missions the page counts as a loop over the cells of the data does."""
        self.open("de/comparison.html")
        with (self.site / "data/cells.csv").open() as file:
            cells = {(row["case"], row["condition"]): (float(row["lower"]), float(row["upper"])) for row in csv.DictReader(file)}
        missions = self.browser.value(
            "Array.from(document.querySelector('table.matrix').querySelectorAll('tbody th a'), function (a) { return a.getAttribute('href'); })")
        ids = [Path(each).stem for each in missions]  # type: ignore[union-attr]
        self.assertGreater(len(ids), 3)
        for threshold, least in ((0.5, len(ids)), (0.67, len(ids)), (0.75, len(ids) - 1), (0.33, len(ids)), (0.99, len(ids) // 2 + 1)):
            rows = self.browser.value(
                f"document.getElementById('t').value = {threshold}; document.getElementById('m').value = {least};"
                "document.getElementById('thresholds').dispatchEvent(new Event('input'));"
                "Array.from(document.querySelectorAll('tr[data-pieces]'), function (row) {"
                "return [row.querySelector('a').getAttribute('href'), row.querySelector('td.yours').textContent]; })")
            own = max(threshold, 0.5)  # The slider starts at one half.
            for href, shown in rows:  # type: ignore[union-attr]
                values = [cells.get((case, Path(href).stem), (0.0, 1.0)) for case in ids]
                if Path(href).stem == "capacity-and-resources":
                    continue
                sure, possible = sum(low > own for low, _ in values), sum(high > own for _, high in values)
                count = f"{sure} von {len(ids)}" if sure == possible else f"{sure} bis {possible} von {len(ids)}"
                verdict = "gemeinsam" if sure >= least else "vielleicht gemeinsam" if possible >= least else "nicht gemeinsam"
                self.assertEqual(shown, f"{count}: {verdict}", f"{href} above {own} in {least}")

    def test_weights(self) -> None:
        """On a grid of weights drawn with a seed, distances and extremes are those of fractions; with equal weights those of the page without script."""
        self.open("de/comparison.html")
        read = (
            "Array.from(document.querySelectorAll('tr[data-distances]'), function (row) { return [row.dataset.distances,"
            "Array.from(row.querySelectorAll('td'), function (cell) { return cell.textContent; }).slice(0, 4)]; })")
        rows = self.browser.value(read)
        self.assertGreater(len(rows), 2)  # type: ignore[arg-type]
        for _, (own, place, usual, usual_place) in rows:  # type: ignore[union-attr]
            self.assertEqual((own, place), (usual, usual_place))
        sliders = self.browser.value("document.querySelectorAll('input[data-block]').length")
        generator = random.Random(20261121)
        for _ in range(30):
            weights = [generator.choice([0, 5, 50, 100, 135, 300]) for _ in range(int(str(sliders)))]
            if not sum(weights):
                continue
            rows = self.browser.value(
                f"{json.dumps(weights)}.forEach(function (weight, place) {{ document.querySelectorAll('input[data-block]')[place].value = weight; }});"
                f"document.getElementById('weights').dispatchEvent(new Event('input')); {read}")
            sums = [
                [sum(weight * int(part.split(":")[end]) for weight, part in zip(weights, data.split(), strict=True)) for end in (0, 1)]
                for data, _ in rows]  # type: ignore[union-attr]
            most = [each[1] >= max(low for low, _ in sums) for each in sums]
            near = [each[0] <= min(high for _, high in sums) for each in sums]
            for (low, high), is_most, is_near, (_, cells) in zip(sums, most, near, rows, strict=True):  # type: ignore[arg-type]
                texts = [german(Fraction(each, 10**9 * sum(weights))) for each in (low, high)]
                self.assertEqual(cells[0], texts[0] if texts[0] == texts[1] else " bis ".join(texts))
                self.assertEqual("am verschiedensten" in cells[1], is_most)
                self.assertEqual("am ähnlichsten" in cells[1], is_near)

    def test_sliders_by_keyboard_and_link(self) -> None:
        self.open("de/comparison.html")
        self.tab_to("t")
        self.browser.press("ArrowRight", 17)
        self.assertEqual(self.browser.value("location.hash"), "#t=0.67")
        self.assertEqual(self.browser.value("document.getElementById('t-value').textContent"), "0,67")
        status = self.browser.value("document.getElementById('threshold-status').textContent")
        self.open("de/comparison.html", "#t=0.67")
        self.assertEqual(self.browser.value("document.getElementById('threshold-status').textContent"), status)
        self.open("de/comparison.html", "#t=nonsense&m=&w-settlement=%3Cb%3E")
        self.assertEqual(self.browser.value("document.getElementById('t').value"), "0.5")


if __name__ == "__main__":
    unittest.main()
