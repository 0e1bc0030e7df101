"""The one door to the program `gelingen`: finds it, runs it, and turns how it ends into an answer or an error."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

from gelingen.errors import ToolMissing, failure
from gelingen.progress import Meter

#: The variable that names the program.
VARIABLE = "GELINGEN_PROGRAM"

#: The variable that names the Python that draws, for the program.
PYTHON_VARIABLE = "GELINGEN_PYTHON"


@dataclass(frozen=True)
class Answer:
    """What a run gave."""

    output: bytes
    messages: str
    exit_code: int


def find() -> Path:
    """The program's file.

    Looked for in this order: what the variable GELINGEN_PROGRAM names; beside this package, where a wheel puts it; the build of the
    checkout that this package lies in, release before debug; the search path of the shell.

    - Returns: a file that can be started.
    - Raises: `ToolMissing`, where there is none, or where the variable names none.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if is_program(Path(named)):
            return Path(named)
        raise ToolMissing(
            f"{VARIABLE} is “{named}”, which is no program.", code="program", hint="Name the built program, or unset the variable."
        )
    package = Path(__file__).resolve().parent
    builds = [package.parents[1] / ".build" / kind / "gelingen" for kind in ("release", "debug")]
    for candidate in [package / "bin" / "gelingen", *builds]:
        if is_program(candidate):
            return candidate
    found = shutil.which("gelingen")
    # A script of that name may be the one that starts this very package.
    if found and not starts_python(Path(found)):
        return Path(found)
    raise ToolMissing(
        "The program gelingen was not found.",
        code="program",
        hint=f"Install the wheel that carries it, build it with scripts/demo, or name it in the variable {VARIABLE}.",
    )


def is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


def starts_python(path: Path) -> bool:
    with path.open("rb") as file:
        return b"python" in file.readline(200) if file.read(2) == b"#!" else False


def environment() -> dict[str, str]:
    """The variables that the program is started with: this Python draws, if no other is named."""
    variables = dict(os.environ)
    variables.setdefault(PYTHON_VARIABLE, sys.executable)
    return variables


def run(arguments: Sequence[str], *, accept: Sequence[int] = (0,), progress: bool | None = None) -> Answer:
    """Runs the program once and waits for it.

    - Parameters: the words after `gelingen`; which exit codes are no error; whether to show how far a long run is (as a line that
      goes away; otherwise in notebooks and on terminals).
    - Returns: what was written to standard output and standard error.
    - Raises: a `GelingenError` of the kind that the exit code stands for. An interrupt (Ctrl-C, the stop button of a notebook)
      reaches the program, which ends without leaving half-written files, and then the caller as `KeyboardInterrupt`.
    """
    file = find()
    meter = Meter.start(progress)
    messages: list[str] = []
    child: subprocess.Popen[bytes] | None = None
    reader: threading.Thread | None = None
    try:
        # Whoever interrupts while the program is being started would otherwise leave one behind that nobody stops.
        with interrupts_held():
            child = start(file, arguments, meter)
            pipe = child.stderr
            reader = threading.Thread(target=lambda: messages.append(meter.read(pipe)), daemon=True)
            reader.start()
        output = child.stdout.read() if child.stdout else b""
        exit_code = child.wait()
    except KeyboardInterrupt:
        if child:
            interrupt(child)
        raise
    finally:
        meter.child_is_done()
        if reader:
            reader.join()
        meter.close()
        for each in (child.stdout, child.stderr) if child else ():
            if each:
                each.close()
    answer = Answer(output, "".join(messages), exit_code)
    if exit_code not in accept:
        raise failure(exit_code, answer.messages, ("gelingen", *arguments))
    return answer


def start(file: Path, arguments: Sequence[str], meter: Meter) -> subprocess.Popen[bytes]:
    """Starts the program, away from this process's terminal.

    A terminal, and the stop button of a notebook, interrupt everything that belongs to this process. The program takes a second
    interrupt as the wish to end at once; outside of that group it gets the one that `interrupt` passes on.
    """
    try:
        return subprocess.Popen(
            [str(file), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=meter.child_end,
            env=environment(),
            start_new_session=True,
        )
    except OSError as error:
        raise ToolMissing(f"“{file}” cannot be started: {error.strerror}.", code="program") from error


def interrupt(child: subprocess.Popen[bytes]) -> None:
    """Lets the program end between two steps; another interrupt while it does so ends it at once."""
    child.send_signal(signal.SIGINT)
    try:
        child.wait()
    except KeyboardInterrupt:
        child.kill()
        child.wait()


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Holds an interrupt back until the block has ended; only the main thread gets any."""
    usual = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(usual):
        yield
        return
    held: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: held.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
    if held:
        signal.raise_signal(signal.SIGINT)


def main() -> int:
    """Becomes the program: what the command `gelingen` of an installed wheel does."""
    try:
        file = find()
    except ToolMissing as error:
        print(f"error: {error}", file=sys.stderr)
        return 4
    os.execve(file, [str(file), *sys.argv[1:]], environment())


if __name__ == "__main__":
    sys.exit(main())
