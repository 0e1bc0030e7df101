"""What the README shows of a command is what the command says."""

import os
import re
import shlex
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))


def words(text: str) -> str:
    """The text on one line: where a line breaks depends on the width of the terminal."""
    return " ".join(text.split())


class ReadmeTests(unittest.TestCase):
    def test_examples(self) -> None:
        examples = re.findall(r"^```\n\$ gelingen (.+)\n((?s:.+?))^```$", (ROOT / "README.md").read_text(), re.M)
        self.assertGreaterEqual(len(examples), 2)
        for command, shown in examples:
            answer = subprocess.run([PROGRAM, *shlex.split(command)], capture_output=True, text=True, cwd=ROOT)
            with self.subTest(command):
                self.assertEqual(answer.returncode, 0, answer.stderr)
                self.assertIn(words(shown), words(answer.stdout))


if __name__ == "__main__":
    unittest.main()
