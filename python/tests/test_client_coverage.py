"""Everything that the program can do has a function, each has its line in the guide, and the guide is true."""

import inspect
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import get_args
from unittest import mock

from client_support import GUIDE, ROOT, gelingen
from gelingen import call, program, robustness, statistics, systems, transfer
from gelingen.figures import FigureName


class CoverageTests(unittest.TestCase):
    """Nothing that the program can do is out of reach, and the guide says where it is."""

    #: Options that every command has, or that the package sees to itself.
    SHARED = {"cases", "lang", "quiet", "no-color", "release-day", "format", "output", "help", "version"}

    @classmethod
    def setUpClass(cls) -> None:
        dump = json.loads(program.run(["--experimental-dump-help"]).output)["command"]
        cls.commands = dict(cls.leaves(dump, []))
        cls.lines = re.findall(r"^\| `gelingen ([a-z -]+)` \| (.+?) \|", GUIDE.read_text(), re.M)
        cls.rows = dict(cls.lines)

    @classmethod
    def leaves(cls, command: dict, above: list) -> list:
        below = [part for part in command.get("subcommands", []) if part["commandName"] != "help"]
        words = [*above, command["commandName"]]
        if not below:
            return [(" ".join(words[1:]), command)]
        return [leaf for part in below for leaf in cls.leaves(part, words)]

    @staticmethod
    def function(name: str):
        found = gelingen
        for part in name.split(".")[1:]:
            found = getattr(found, part)
        return found

    def test_every_command_has_its_line_in_the_guide(self) -> None:
        for command in self.commands:
            self.assertIn(command, self.rows, f"Add to {GUIDE.name} the function for “gelingen {command}”, or why there is none.")
        self.assertEqual(set(self.rows) - set(self.commands), set(), "The guide names commands that there are not.")
        self.assertEqual(len(self.lines), len(self.rows), "The guide names a command twice; the later line would hide the earlier one.")

    def test_every_option_is_a_parameter(self) -> None:
        for command, row in self.rows.items():
            name = re.match(r"`(gelingen[a-z_.]*)\(", row)
            if name is None:
                self.assertRegex(row, r"^– ", f"{command}: neither a function nor a reason.")
                continue
            parameters = set(inspect.signature(self.function(name[1])).parameters)
            for argument in self.commands[command].get("arguments", []):
                names = [part["name"] for part in argument.get("names") or []] or [argument["valueName"]]
                if not argument.get("shouldDisplay", True) or set(names) & self.SHARED:
                    continue
                wanted = {part.removeprefix("no-").replace("-", "_") for part in names}
                with self.subTest(command=command, option=names):
                    self.assertTrue(wanted & parameters or (command, names[0]) in self.ELSEWHERE, f"{name[1]} lacks {names}.")

    def test_no_x_is_x_false(self) -> None:
        with mock.patch.object(call.Call, "run", return_value=program.Answer(b"", "", 0)):
            self.assertIn("--no-figures", gelingen.site("out", figures=False).call.words)
            self.assertNotIn("--no-figures", gelingen.site("out").call.words)

    def test_the_names_of_figures_are_the_programs(self) -> None:
        name = self.commands["figure draw"]["arguments"][0]
        self.assertEqual(list(get_args(FigureName)), name["allValues"])

    #: Functions of the modules that are not for callers.
    INSIDE = {"one_of"}

    #: Options that another function or a word of the function itself stands for.
    ELSEWHERE = {("transfer worksheet", "check"), *(("case import", name) for name in ("claims", "readings", "write"))}

    def test_the_guide_names_only_functions_that_there_are(self) -> None:
        for name in set(re.findall(r"`(gelingen\.[a-z_.]+)\(", GUIDE.read_text())):
            self.assertTrue(callable(self.function(name)), name)

    def test_every_public_function_is_in_the_guide_and_documented(self) -> None:
        text = GUIDE.read_text()
        modules = {"gelingen": gelingen, **{f"gelingen.{part.__name__.split('.')[1]}": part for part in (robustness, statistics, systems, transfer)}}
        for prefix, module in modules.items():
            for name, value in vars(module).items():
                if name.startswith("_") or not inspect.isfunction(value) or name in self.INSIDE:
                    continue
                if prefix != "gelingen" and not value.__module__.startswith(prefix):
                    continue
                with self.subTest(f"{prefix}.{name}"):
                    self.assertIn(f"`{prefix}.{name}(", text)
                    first, *rest = inspect.getdoc(value).splitlines()
                    self.assertTrue(first.endswith((".", ";", ":")) or rest, "The first line is a sentence.")
                    order = [part for part in re.findall(r"^- (Parameters|Returns|Raises):", "\n".join(rest), re.M)]
                    self.assertEqual(order, sorted(order, key=["Parameters", "Returns", "Raises"].index))

    def test_the_examples_of_the_guide_run(self) -> None:
        shared: dict = {"__name__": "guide"}
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "towns.csv").write_text(re.search(r"^```text\n(town,.+?)^```$", GUIDE.read_text(), re.M | re.S)[1])
            before = Path.cwd()
            os.chdir(folder)
            try:
                with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                    for block in re.findall(r"^```python\n(.+?)^```$", GUIDE.read_text(), re.M | re.S):
                        exec(compile(block, GUIDE.name, "exec"), shared)
            finally:
                os.chdir(before)


class TypeTests(unittest.TestCase):
    def test_the_package_is_typed(self) -> None:
        checked = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT / "python", capture_output=True, text=True)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertTrue((ROOT / "python/gelingen/py.typed").exists())


if __name__ == "__main__":
    unittest.main()
