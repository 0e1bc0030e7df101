"""How far a long run is, shown where somebody is looking.

The program tells how far it is only to a terminal, so it is given one for its messages where this process has a terminal or runs in
a notebook. Elsewhere its messages come through a pipe, and nothing is shown.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import IO, Any, Callable

#: How the program writes progress: over what stood there, ended by “clear to the end of the line”.
STEP = re.compile(r"\r([^\r\n\x1b]*)\x1b\[K")


@dataclass
class Meter:
    """Reads a run's messages, shows progress and keeps the rest."""

    #: What the run gets as its standard error.
    child_end: int
    own_end: int | None
    show: Callable[[str], None]
    done: list[bool] = field(default_factory=lambda: [False])

    @classmethod
    def start(cls, progress: bool | None) -> Meter:
        """A meter; without a wish, progress is shown in notebooks and on terminals."""
        show = display()
        if progress is False or show is None or sys.platform == "win32":
            return cls(subprocess.PIPE, None, lambda _: None)
        import pty

        own, child = pty.openpty()
        return cls(child, own, show)

    def child_is_done(self) -> None:
        """To be called when the run has ended: nothing more will come from it."""
        if self.own_end is not None and not self.done[0]:
            os.close(self.child_end)
            self.done[0] = True

    def read(self, pipe: IO[bytes] | None) -> str:
        """Everything until the run ends its messages, without progress."""
        if self.own_end is None:
            return pipe.read().decode(errors="replace") if pipe else ""
        text, shown = "", False
        while True:
            try:
                part = os.read(self.own_end, 65536)
            except OSError:  # What Linux says when the other end is closed.
                break
            if not part:
                break
            text += part.decode(errors="replace")
            for step in STEP.findall(text):
                self.show(step)
                shown = True
            text = STEP.sub("", text)
        if shown:
            self.show("")
        return text.replace("\r\n", "\n")

    def close(self) -> None:
        self.child_is_done()
        if self.own_end is not None:
            os.close(self.own_end)


def display() -> Callable[[str], None] | None:
    """What shows a line of progress here; nothing where nobody is looking."""
    if "IPython" in sys.modules:
        from IPython import get_ipython

        shell = get_ipython()
        if shell is not None and getattr(shell, "kernel", None) is not None:
            return in_notebook()
    if sys.stderr.isatty():
        return lambda line: print(f"\r{line}\x1b[K", end="", file=sys.stderr, flush=True)
    return None


def in_notebook() -> Callable[[str], None]:
    """A line of a notebook that changes, and is empty at the end."""
    from IPython.display import display as show

    handles: list[Any] = []

    def update(line: str) -> None:
        content = {"text/plain": line}
        if handles:
            handles[0].update(content, raw=True)
        else:
            handles.append(show(content, raw=True, display_id=True))

    return update
