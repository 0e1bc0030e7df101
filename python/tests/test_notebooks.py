"""The notebooks run, say what a run gives, and may be published."""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def cells(path: Path) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def prose(path: Path) -> str:
    return "\n\n".join("".join(cell["source"]) for cell in cells(path) if cell["cell_type"] == "markdown")


def pictures(path: Path) -> list[str]:
    html = ["".join(output.get("data", {}).get("text/html", "")) for cell in cells(path) for output in cell.get("outputs", [])]
    return [part for part in html if "<svg" in part]


class NotebookTests(unittest.TestCase):
    def test_there_are_five(self) -> None:
        self.assertEqual([path.name[0] for path in NOTEBOOKS], ["1", "2", "3", "4", "5"])

    def test_they_say_what_a_run_gives(self) -> None:
        environment = dict(os.environ)
        environment.setdefault("GELINGEN", str(ROOT / ".build/debug/gelingen"))
        answer = subprocess.run(
            [sys.executable, str(ROOT / "scripts/notebooks"), "--check"], capture_output=True, text=True, env=environment, timeout=900
        )
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)

    def test_they_are_clean(self) -> None:
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8")
                notebook = json.loads(text)
                self.assertEqual(notebook["metadata"]["language_info"], {"name": "python"})
                for cell in notebook["cells"]:
                    self.assertEqual(cell["metadata"], {})
                    self.assertIsNone(cell.get("execution_count"))
                    self.assertFalse([output for output in cell.get("outputs", []) if output["output_type"] == "error"])
                # No place of the machine that ran it; the name of the temporary folder stands for all.
                self.assertNotRegex(text, r"gelingen-notebook-| at 0x[0-9a-f]{6}|/site-packages/|/home/|/Users/|/tmp/|/root/")

    def test_they_tell_a_story(self) -> None:
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                text = prose(path)
                self.assertEqual(len(re.findall(r"^# ", text, re.M)), 1)
                self.assertGreaterEqual(len(text.split()), 400)
                self.assertEqual(cells(path)[0]["cell_type"], "markdown")
                self.assertEqual(cells(path)[-1]["cell_type"] in ("markdown", "code"), True)
                levels = [len(marks) for marks in re.findall(r"^(#+) ", text, re.M)]
                self.assertTrue(all(after - before <= 1 for before, after in zip(levels, levels[1:])))

    def test_pictures_have_words(self) -> None:
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                found = pictures(path)
                self.assertTrue(found)
                for picture in found:
                    self.assertRegex(picture, r'role="img"')
                    self.assertRegex(picture, r"<desc[^>]*>[^<]{20,}|aria-label=\"[^\"]{20,}")

    def test_no_word_claims_more_than_a_comparison_carries(self) -> None:
        source = (ROOT / "Sources/TestSupport/Wording.swift").read_text(encoding="utf-8")
        refused = re.findall(r'"((?:[^"\\]|\\.)+)"', source.split("refused = [")[1].split("]")[0])
        self.assertGreater(len(refused), 20)
        # What is quoted as a claim that nobody should make, and the name of a figure's option.
        for path in NOTEBOOKS:
            text = prose(path)
            for word in refused:
                for found in re.finditer(rf"(?i)\b({word.replace(chr(92) * 2, chr(92))})\b", text):
                    with self.subTest(notebook=path.name, word=found[0]):
                        self.fail(text[max(0, found.start() - 60) : found.end() + 60])

    def test_what_they_name_exists(self) -> None:
        for path in NOTEBOOKS:
            for name in re.findall(r"`((?:Documentation|References|scripts|cases)/[A-Za-z0-9_./-]*)`", prose(path)):
                with self.subTest(notebook=path.name, name=name):
                    self.assertTrue((ROOT / name).exists())


if __name__ == "__main__":
    unittest.main()
