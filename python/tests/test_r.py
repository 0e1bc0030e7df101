"""The example for R reads what the program writes today, and finds the same numbers."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))

#: What the example says it reads, by the commands that write it.
COMMANDS = {
    "package": ["export", "package"],
    "missions": ["study", "run", "regional-missions"],
    "lipset": ["study", "run", "lipset"],
    "qca": ["export", "qca", "--study", "lipset"],
}


class RTests(unittest.TestCase):
    def test_the_guide_shows_the_commands(self) -> None:
        """Guide and script name the commands that this test runs."""
        for path in ["Documentation/Guides/R.md", "examples/R/read-exports.R"]:
            text = (ROOT / path).read_text(encoding="utf-8")
            for name, words in COMMANDS.items():
                self.assertRegex(text, rf"gelingen {' '.join(words)} +--output \S+/{name}\b", path)

    def test_example(self) -> None:
        """It runs to its end, which it reaches only if all that it computes again is equal; and it does compute."""
        if not shutil.which("Rscript"):
            self.skipTest("R is not installed, so examples/R/read-exports.R was not run; on Debian: apt-get install r-base-core")
        with tempfile.TemporaryDirectory() as folder:
            for name, words in COMMANDS.items():
                subprocess.run([PROGRAM, *words, "--quiet", "--output", f"{folder}/{name}"], cwd=ROOT, check=True)
            script = str(ROOT / "examples/R/read-exports.R")
            answer = subprocess.run(["Rscript", "--vanilla", script, folder], capture_output=True, text=True)
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertIn("exact intervals equal to those of binom.test", answer.stdout)
            if "QCA is not installed" not in answer.stdout:
                self.assertRegex(answer.stdout, "conservative solution, . model.*, as QCA has it")
            # A number that is changed is found.
            table = Path(folder, "missions/tables/agreement.csv")
            table.write_text(table.read_text(encoding="utf-8").replace("0.397635", "0.397636"), encoding="utf-8")
            changed = subprocess.run(["Rscript", "--vanilla", script, folder], capture_output=True, text=True)
            self.assertNotEqual(changed.returncode, 0)
            self.assertIn("at_least_clopper_pearson_lower", changed.stderr)


if __name__ == "__main__":
    unittest.main()
