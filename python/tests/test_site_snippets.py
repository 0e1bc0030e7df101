"""The lines that the site offers for copying load what they say, from the site as a server gives it."""

import csv
import functools
import html
import http.server
import io
import re
import shutil
import subprocess
import sys
import threading
import unittest
import urllib.request

from site_support import BASE, site


def copied(name: str, kind: str) -> str:
    """What a reader copies from a page."""
    [text] = re.findall(rf'<code class="{kind}">(.*?)</code>', (site() / name).read_text(), re.S)
    return html.unescape(text)


class SnippetTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site())))
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.address = f"http://127.0.0.1:{cls.server.server_port}/"
        with (site() / "data/cells.csv").open(encoding="utf-8", newline="") as file:
            cls.cells = list(csv.DictReader(file))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.shutdown()
        cls.server.server_close()

    def served(self, text: str) -> str:
        self.assertIn(BASE, text)
        return text.replace(BASE, self.address)

    def counted(self, condition: str, presence: str) -> int:
        return sum(row["condition"] == condition and row["presence"] == presence for row in self.cells)

    def check(self, output: str) -> None:
        """A table of conditions and states, its numbers those of the file."""
        for condition in ("existing-structures", "trust"):
            [numbers] = re.findall(rf"(?m)^\s*{condition}\s+([\d ]+)$", output)
            expected = [self.counted(condition, state) for state in ("absent", "present", "undecided", "unknown")]
            self.assertEqual([int(each) for each in numbers.split()], expected)
            self.assertGreater(sum(expected), 5)

    def test_python(self) -> None:
        for language in ("de", "en"):
            text = self.served(copied(f"{language}/data.html", "python")).replace("print(", "pandas.set_option('display.width', 999)\nprint(")
            answer = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.check(answer.stdout)

    def test_python_of_a_case(self) -> None:
        """The lines on a case's page show its claims, as many as the table has."""
        text = self.served(copied("en/cases/wildpoldsried.html", "python")).replace("print(", "print(len(").rstrip() + ")"
        answer = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
        with (site() / "data/claims.csv").open(encoding="utf-8", newline="") as file:
            expected = sum(row["case"] == "wildpoldsried" for row in csv.DictReader(file))
        self.assertGreater(expected, 20)
        self.assertEqual((answer.returncode, answer.stdout.strip()), (0, str(expected)), answer.stderr)

    @unittest.skipUnless(shutil.which("Rscript"), "R is not installed")
    def test_r_of_a_case(self) -> None:
        text = self.served(copied("de/cases/wildpoldsried.html", "r")).replace("subset(", "nrow(subset(").rstrip() + ")"
        answer = subprocess.run(["Rscript", "--vanilla", "-e", text], capture_output=True, text=True)
        with (site() / "data/claims.csv").open(encoding="utf-8", newline="") as file:
            expected = sum(row["case"] == "wildpoldsried" for row in csv.DictReader(file))
        self.assertEqual((answer.returncode, answer.stdout.strip()), (0, f"[1] {expected}"), answer.stderr)

    @unittest.skipUnless(shutil.which("Rscript"), "R is not installed")
    def test_r(self) -> None:
        text = "options(width = 200)\n" + self.served(copied("de/data.html", "r"))
        answer = subprocess.run(["Rscript", "--vanilla", "-e", text], capture_output=True, text=True)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.check(answer.stdout)

    def test_spreadsheet(self) -> None:
        """By the rules of German settings (semicolon, decimal comma, mark of UTF-8) the twin holds the same values."""
        address = self.served(copied("de/data.html", "spreadsheet").strip())
        with urllib.request.urlopen(address) as answer:
            data = answer.read()
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
        self.assertEqual(len(rows), len(self.cells))
        numbers = 0
        for row, cell in zip(rows, self.cells, strict=True):
            for key, value in cell.items():
                if key in ("lower", "upper"):
                    self.assertRegex(row[key], r"^\d+(,\d+)?$")
                    self.assertEqual(float(row[key].replace(",", ".")), float(value))
                    numbers += "," in row[key]
                elif key != "membership":
                    self.assertEqual(row[key], value)
        self.assertGreater(numbers, 50)

    def test_every_twin(self) -> None:
        """Each table has a twin of as many rows and columns, without a decimal point in a number."""
        for path in [each for each in (site() / "data").rglob("*.csv") if "de" not in each.relative_to(site()).parts]:
            twin = site() / "data/de" / path.relative_to(site() / "data")
            with path.open(encoding="utf-8", newline="") as one, twin.open(encoding="utf-8-sig", newline="") as other:
                delimiter = ";" if "context/" in str(path) and ";" in one.readline() else ","
                one.seek(0)
                rows, twins = list(csv.reader(one, delimiter=delimiter)), list(csv.reader(other, delimiter=";"))
            self.assertEqual([len(row) for row in rows], [len(row) for row in twins], path.name)
            self.assertTrue(twin.read_bytes().endswith(b"\r\n"))


if __name__ == "__main__":
    unittest.main()
