"""What went wrong, with the place and the advice that the program gives."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Collection


@dataclass(frozen=True)
class Finding:
    """One thing that is not right in a file.

    A check finds everything at once; an error carries all findings, and names the first.
    """

    check: str
    severity: str
    message: str
    file: str | None = None
    line: int | None = None
    column: int | None = None
    hint: str = ""

    @classmethod
    def parse(cls, part: dict[str, Any]) -> Finding:
        """A finding as the program writes it."""
        known = ("check", "severity", "message", "file", "line", "column", "hint")
        values = {key: part[key] for key in known if part.get(key) is not None}
        return cls(**{"check": "", "severity": "note", "message": "", **values})


class GelingenError(Exception):
    """The program did not do what was asked; `message` is a full sentence, `hint` says what to do.

    `code` is the program's own short name for what is wrong, `exit_code` how it ended, and `command` what was called.
    `file`, `line` and `column` are the place, where there is one; of a data frame `file` is "data frame" and `line` counts as if
    it had been saved, with the names of the columns in line 1. `findings` are all of them, the first one included.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str = "failed",
        hint: str = "",
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        findings: tuple[Finding, ...] = (),
        exit_code: int | None = None,
        command: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.hint = hint
        self.file = file
        self.line = line
        self.column = column
        self.findings = findings
        self.exit_code = exit_code
        self.command = command

    @property
    def place(self) -> str:
        """Where, as `table.csv:4:14`; empty where there is no place."""
        if self.file is None:
            return ""
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)

    def __str__(self) -> str:
        more = f" ({len(self.findings) - 1} more in .findings.)" if len(self.findings) > 1 else ""
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text} {self.hint}".rstrip() + more

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, {str(self)!r})"


class InvalidInput(GelingenError):
    """Data or a file are not right (exit code 2)."""


class ClaimWithheld(GelingenError):
    """A check of severity block did not pass, and the call was strict (exit code 3)."""


class ToolMissing(GelingenError):
    """The program, a tool outside it or room on the disk is missing (exit code 4)."""


class Misuse(GelingenError):
    """The call does not fit the command (exit code 64)."""


class UnknownName(Misuse, KeyError, ValueError):
    """There is nothing of that name; `hint` lists the names that there are. Nothing was run."""


class Interrupted(GelingenError):
    """The run was interrupted (exit code 130); nothing half written was left."""


KINDS: dict[int, type[GelingenError]] = {2: InvalidInput, 3: ClaimWithheld, 4: ToolMissing, 64: Misuse, 130: Interrupted}


def failure(exit_code: int, messages: str, command: tuple[str, ...]) -> GelingenError:
    """The error for how a run ended.

    - Parameters: the exit code, what the program said on standard error, and what was called.
    - Returns: an error of the kind that the exit code stands for; it is the caller's to raise.
    """
    kind = KINDS.get(exit_code, GelingenError)
    report = report_in(messages)
    if report is not None:
        error = report.get("error", {})
        message, hint = str(error.get("message", "")), str(error.get("hint") or "")
        if not hint:
            message, hint = parted(message)
        return kind(
            message,
            code=str(error.get("code", "failed")),
            hint=hint,
            file=error.get("file"),
            line=error.get("line"),
            column=error.get("column"),
            findings=tuple(Finding.parse(part) for part in report.get("findings") or ()),
            exit_code=exit_code,
            command=command,
        )
    if exit_code < 0 or exit_code == 130:
        number = -exit_code if exit_code < 0 else 2
        return (Interrupted if number == 2 else GelingenError)(
            f"The program was stopped by signal {number}.", code="signal", exit_code=exit_code, command=command
        )
    findings = findings_in(messages)
    if findings:
        first = next((part for part in findings if part.severity == "error"), findings[0])
        return kind(
            first.message,
            code=first.check or "failed",
            hint=first.hint,
            file=first.file,
            line=first.line,
            column=first.column,
            findings=findings,
            exit_code=exit_code,
            command=command,
        )
    text, hint = sentences_in(messages)
    text = text or f"The program ended with exit code {exit_code} and said nothing."
    code = {3: "withheld", 64: "misuse"}.get(exit_code, "failed")
    return kind(text, code=code, hint=hint, exit_code=exit_code, command=command)


def sentences_in(messages: str) -> tuple[str, str]:
    """What happened and what to do, of messages as plain text; how the command is written on a command line is left out."""
    lines = [line.strip() for line in messages.splitlines() if line.strip()]
    # Other messages may come first, such as how far it is.
    lines = lines[next((place for place, line in enumerate(lines) if line.startswith(("error: ", "Error: "))), 0) :]
    if not lines or lines[0].startswith("Usage:"):
        return "", ""
    text = lines[0].removeprefix("error: ").removeprefix("Error: ")
    choices = [line.removeprefix("- ") for line in lines[1:] if line.startswith("- ")]
    if choices and text.endswith(":"):
        text = f"{text} {', '.join(choices)}"
    message, hint = parted(text if text.endswith((".", "!", "?", "…")) else text + ".")
    told = next((line.removeprefix("Help:").strip() for line in lines[1:] if line.startswith("Help:")), "")
    # Help begins with how the option is written: two blanks, then the sentence.
    return message, hint or re.sub(r"^(?:--|<).*?  +", "", told)


def parted(text: str) -> tuple[str, str]:
    """The first sentence and the advice after it, which may be empty; what stands in quotation marks is not parted."""
    for end in re.finditer(r"[.!?] +(?=[A-ZÄÖÜ“])", text):
        first = text[: end.start() + 1]
        if first.count("“") == first.count("”") and first.count("'") % 2 == 0:
            return first, text[end.end() :].strip()
    return text, ""


#: An option of the command line with what may stand for its value, or a whole command, which stays as it is.
OPTION = re.compile(
    r"(?P<command>(?<!\w)(?:gelingen|scripts/[a-z-]+) (?:[^.;,:”`]|\.(?! |$))*)"
    r"|(?<![\w-])--(?P<no>no-)?(?P<name>[a-z][a-z0-9-]*)"
    r"(?:(?P<form> <[^>]+>)|[ =](?P<numbers>\d+(?:\.\d+)?(?: \d+(?:\.\d+)?)*)(?![\w/])"
    r"|[ =](?P<said>\"[^\"]*\"|“[^”]*”|[A-Z]{2,}\b)|[ =](?P<word>\d+/\d+|(?!out\b|or\b|and\b)[a-z]+(?=[.,;)]| or )))?"
)


def as_parameters(text: str, flags: Collection[str] = ()) -> str:
    """A message for whoever called a function: its options as parameters, `--case-column` as `case_column=`.

    - Parameters: the message; `flags`, the parameters that are true or false.
    - Returns: the message; commands that it names, such as “gelingen case check”, stay commands.
    """

    def parameter(part: re.Match[str]) -> str:
        if part["command"]:
            return part[0]
        name = part["name"].replace("-", "_")
        tail = part[0][part.end("name") - part.start() :]
        if part["no"]:
            return f"{name}=False{tail}"
        if name in flags:
            return f"{name}=True{tail}"
        if part["numbers"]:
            numbers = part["numbers"].split(" ")
            return f"{name}={numbers[0]}" if len(numbers) == 1 else f"{name}=({', '.join(numbers)})"
        said = (part["said"] or "").replace("“", '"').replace("”", '"')
        return f'{name}="{part["word"]}"' if part["word"] else f"{name}={said}"

    return OPTION.sub(parameter, text)


#: A finding as a line of text: what commands say that have no answer as JSON.
FINDING = re.compile(r"^(\S.*?):(\d+):(\d+): (error|warning|note): (.+?)(?: \[([a-z0-9-]+)\])?$", re.M)


def findings_in(messages: str) -> tuple[Finding, ...]:
    """The findings among lines of text."""
    return tuple(
        Finding(check or "", severity, parted(message)[0], file, int(line), int(column), parted(message)[1])
        for file, line, column, severity, message, check in FINDING.findall(messages)
    )


def report_in(messages: str) -> dict[str, Any] | None:
    """The error as JSON, which may follow other messages."""
    start = messages.find("{")
    while start >= 0:
        try:
            part, _ = json.JSONDecoder().raw_decode(messages[start:])
        except ValueError:
            part = None
        if isinstance(part, dict) and isinstance(part.get("error"), dict):
            return part
        start = messages.find("\n{", start)
        start = start + 1 if start >= 0 else -1
    return None
