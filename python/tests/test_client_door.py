"""The door to the program: finding it, starting it, every way in which it can end."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from client_support import ROOT, gelingen
from gelingen import errors, program, progress
from gelingen.call import asked


class DoorTests(unittest.TestCase):
    """Finding and running the program."""

    def fake(self, folder: str, script: str) -> str:
        path = Path(folder) / "gelingen"
        path.write_text("#!/bin/sh\n" + script)
        path.chmod(0o755)
        return str(path)

    def test_every_way_of_ending_is_an_error_of_its_kind(self) -> None:
        kinds = {2: gelingen.InvalidInput, 3: gelingen.ClaimWithheld, 4: gelingen.ToolMissing, 64: gelingen.Misuse, 130: gelingen.Interrupted}
        for code, kind in {**kinds, 1: gelingen.GelingenError}.items():
            with self.subTest(code), tempfile.TemporaryDirectory() as folder:
                script = f"echo 'error: It is so. Do this.' >&2; exit {code}"
                with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.fake(folder, script)}):
                    with self.assertRaises(kind) as caught:
                        gelingen.run(["x"])
                self.assertIs(type(caught.exception), kind)
                self.assertEqual(caught.exception.exit_code, code)

    def test_an_error_as_json_may_follow_other_messages(self) -> None:
        text = 'Note {1}.\n{"error": {"code": "a", "message": "M.", "hint": "H.", "file": "f", "line": 3, "column": 4}}\n'
        error = errors.failure(2, text, ("gelingen",))
        self.assertEqual((error.code, error.place, str(error)), ("a", "f:3:4", "f:3:4: M. H."))
        self.assertEqual(repr(error), "InvalidInput('a', 'f:3:4: M. H.')")

    def test_findings_as_lines_of_text_have_places_too(self) -> None:
        text = (
            "Reading …\nclaims.csv:2:1: warning: A note is long. Shorten it.\n"
            "my claims.csv:3:7: error: There is no case “x”. Write its file first: gelingen case new initiative x. [reference]\n"
        )
        error = errors.failure(2, text, ("gelingen",))
        self.assertEqual((type(error), error.code, error.place), (gelingen.InvalidInput, "reference", "my claims.csv:3:7"))
        self.assertEqual(error.message, "There is no case “x”.")
        self.assertEqual(error.hint, "Write its file first: gelingen case new initiative x.")
        self.assertEqual([(part.line, part.severity, part.check) for part in error.findings], [(2, "warning", ""), (3, "error", "reference")])

    def test_the_advice_is_parted_from_what_happened(self) -> None:
        written = "“/a. B/x” cannot be written. Check that its folder exists. You may have to make it."
        for text in (f"Study first …\nerror: {written} \n", json.dumps({"error": {"code": "output", "hint": "", "message": written}})):
            error = errors.failure(1, text, ("gelingen",))
            self.assertIs(type(error), gelingen.GelingenError)
            self.assertEqual((error.message, error.hint.split(".")[0]), ("“/a. B/x” cannot be written.", "Check that its folder exists"))
            self.assertEqual(str(error), written)

    def test_how_to_write_the_command_is_left_out(self) -> None:
        usage = "Usage: gelingen x [<options>] --data <data>\n  See 'gelingen x --help' for more information.\n"
        error = errors.failure(64, f"Error: Missing expected argument '--data <data>'\nHelp:  --data <data>  A table.\n{usage}", ())
        self.assertEqual((error.message, error.hint), ("Missing expected argument '--data <data>'.", "A table."))
        error = errors.failure(64, f"Error: “a” is none. Please provide one of the following:\n  - b\n  - c\n{usage}", ())
        self.assertEqual((error.message, error.hint), ("“a” is none.", "Please provide one of the following: b, c."))
        self.assertEqual(errors.failure(64, f"Error: Say who read.\n{usage}", ()).hint, "")

    def test_options_become_parameters(self) -> None:
        told = {
            "Go there, or name it with --cases.": "Go there, or name it with cases=.",
            "Name a --case-column, --data or --study.": "Name a case_column=, data= or study=.",
            "Say who read: --coder NAME.": "Say who read: coder=NAME.",
            "Missing '--data <data>'": "Missing 'data='",
            "Write --incl-cut 0.8 or --incl-cut 0.8 0.6.": "Write incl_cut=0.8 or incl_cut=(0.8, 0.6).",
            "Use --solution all or leave --expect out.": 'Use solution="all" or leave expect= out.',
            'Use --map "A=b", or --shard 2/4.': 'Use map="A=b", or shard="2/4".',
            "Leave --write out.": "Leave write=True out.",
            "--incl-cut “a b” is no number.": 'incl_cut="a b" is no number.',
            "Without it: --no-figures": "Without it: figures=False",
            "See gelingen case export --blind CODER, or --to.": "See gelingen case export --blind CODER, or to=.",
            "Install it with scripts/setup --with-venv.": "Install it with scripts/setup --with-venv.",
            "gelingen case new x --output a.yml. Then --to.": "gelingen case new x --output a.yml. Then to=.",
            "A dash – and one — and a-b.": "A dash – and one — and a-b.",
        }
        for text, wanted in told.items():
            self.assertEqual(errors.as_parameters(text, {"write"}), wanted)

    def test_only_who_wrote_options_is_told_of_options(self) -> None:
        script = "echo 'a.csv:2:1: error: Which kind? Say --kinds or --notes. [kind]' >&2; exit 2"
        with tempfile.TemporaryDirectory() as folder:
            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.fake(folder, script)}):
                with self.assertRaises(gelingen.InvalidInput) as called:
                    asked("x", {"kinds": None, "notes": False}).run()
                with self.assertRaises(gelingen.InvalidInput) as written:
                    gelingen.run(["x"])
        self.assertEqual((called.exception.message, called.exception.hint), ("Which kind?", "Say kinds= or notes=True."))
        self.assertEqual(called.exception.findings[0].hint, "Say kinds= or notes=True.")
        self.assertEqual(written.exception.hint, "Say --kinds or --notes.")

    def test_a_program_that_is_none_is_said(self) -> None:
        with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": "/nowhere/gelingen"}), self.assertRaises(gelingen.ToolMissing) as caught:
            gelingen.run(["x"])
        self.assertIn("/nowhere/gelingen", caught.exception.message)

    def test_a_wheel_finds_the_program_inside_itself(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            package = Path(folder) / "gelingen"
            shutil.copytree(ROOT / "python/gelingen", package, ignore=shutil.ignore_patterns("__pycache__"))
            (package / "bin").mkdir()
            shutil.copy2(self.fake(folder + "/gelingen/bin", "echo found: $0 $GELINGEN_PYTHON"), package / "bin/again")
            code = "import gelingen; print(gelingen.program.find()); print(gelingen.run(['x']).output.decode())"
            variables = {key: value for key, value in os.environ.items() if key not in ("GELINGEN_PROGRAM", "GELINGEN_PYTHON", "GELINGEN")}
            answer = subprocess.run([sys.executable, "-c", code], cwd=folder, env=variables, capture_output=True, text=True)
        self.assertIn("gelingen/bin/gelingen", answer.stdout, answer.stderr)
        self.assertIn(sys.executable, answer.stdout)

    def test_importing_the_package_loads_no_heavy_library(self) -> None:
        # The child that draws imports the package too, once per figure.
        code = "import gelingen, sys; print([name for name in ('pandas', 'altair', 'IPython') if name in sys.modules])"
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT / "python")})
        self.assertEqual(answer.stdout.strip(), "[]", answer.stderr)

    def test_progress_is_shown_and_goes_away(self) -> None:
        seen: list[str] = []
        script = r"printf '\r1 of 2 …\033[K' >&2; sleep 0.2; printf '\r2 of 2 …\033[K' >&2; echo done.; echo 'It is said.' >&2"
        with tempfile.TemporaryDirectory() as folder:
            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.fake(folder, script)}):
                with mock.patch.object(progress, "display", return_value=seen.append):
                    answer = gelingen.run(["x"])
        self.assertEqual(answer.output, b"done.\n")
        self.assertEqual(answer.messages, "It is said.\n")
        self.assertEqual((seen[0], seen[-1]), ("1 of 2 …", ""))
        self.assertIn("2 of 2 …", seen)

    #: A program that says through a named pipe that it runs, and then waits for an interrupt, however long that takes.
    PATIENT = """#!{python} -IS
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
with open("{folder}/runs", "w") as pipe:
    pipe.write(str(os.getpgrp()))
signal.sigwait([signal.SIGINT])
print("stopped", file=open("{folder}/left", "w"))
sys.exit(130)
"""

    def patient(self, folder: str) -> str:
        os.mkfifo(Path(folder) / "runs")
        path = Path(folder) / "gelingen"
        path.write_text(self.PATIENT.format(python=sys.executable, folder=folder))
        path.chmod(0o755)
        return str(path)

    def interrupts_count(self) -> None:
        """Who starts the tests in the background of a script has them ignore interrupts; here they count."""
        self.addCleanup(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler))

    def test_an_interrupt_reaches_the_program(self) -> None:
        self.interrupts_count()
        groups: list[str] = []
        with tempfile.TemporaryDirectory() as folder:

            def press() -> None:
                # Opening a named pipe waits for the other side.
                groups.append((Path(folder) / "runs").read_text())
                os.kill(os.getpid(), signal.SIGINT)

            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.patient(folder)}):
                finger = threading.Thread(target=press)
                finger.start()
                with self.assertRaises(KeyboardInterrupt):
                    gelingen.run(["x"])
                finger.join()
            # It had ended before the caller went on.
            self.assertEqual((Path(folder) / "left").read_text(), "stopped\n")
        # A terminal interrupts its whole group, and the program takes a second interrupt as “at once”.
        self.assertNotEqual(groups, [str(os.getpgrp())])

    def test_an_interrupt_while_the_program_is_started_leaves_none_behind(self) -> None:
        self.interrupts_count()
        begin, children = program.start, []

        def pressed(*arguments: object) -> subprocess.Popen:
            os.kill(os.getpid(), signal.SIGINT)
            children.append(begin(*arguments))
            return children[0]

        with tempfile.TemporaryDirectory() as folder:
            path = self.fake(folder, "exec sleep 600 2>&-")
            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": path}), mock.patch.object(program, "start", pressed):
                with self.assertRaises(KeyboardInterrupt):
                    gelingen.run(["x"])
        self.assertEqual(children[0].poll(), -signal.SIGINT)
        self.assertIs(signal.getsignal(signal.SIGINT), signal.default_int_handler)


if __name__ == "__main__":
    unittest.main()
