"""One call of a command: its words, its tables, and the answer as JSON, text or bytes."""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Mapping, Sequence

from gelingen import program
from gelingen.errors import Finding, GelingenError, as_parameters
from gelingen.inputs import Table, csv_of, is_frame, worded
from gelingen.values import Language

#: How a data frame is called in messages and parameters.
FRAME_NAME = "data frame"

#: How its temporary file is called.
FILE_NAMES = {"--data": "data-frame.csv", "--blocks": "blocks.csv"}


@dataclass(frozen=True)
class Call:
    """The words after `gelingen`, without format and language, so that it can be asked again for another form."""

    words: tuple[str, ...]
    lang: Language = "en"
    #: Data frames as CSV, by the word that stands for them, such as `--data=data frame`.
    tables: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    progress: bool | None = None
    #: The parameters that are true or false, for messages that name them.
    flags: frozenset[str] = field(default=frozenset(), repr=False, compare=False)

    def run(self, *more: str, accept: Sequence[int] = (0,), lang: str | None = None) -> program.Answer:
        """Runs it with more words.

        - Returns: the answer; a data frame's temporary file does not show in it.
        - Raises: what `gelingen.program.run` raises, with parameters in place of options.
        """
        with tempfile.TemporaryDirectory(prefix="gelingen-") as folder:
            # The name shows in the source line of figures.
            paths = {word: str(Path(folder) / FILE_NAMES[word.split("=")[0]]) for word in self.tables}
            for word, content in self.tables.items():
                Path(paths[word]).write_bytes(content)
            words = [f"{word.split('=')[0]}={paths[word]}" if word in paths else word for word in self.words]
            try:
                answer = program.run(
                    [*words, *more, "--lang", lang or self.lang, "--no-color"], accept=accept, progress=self.progress
                )
            except GelingenError as error:
                raise for_callers(error, paths, self.flags) from None
        output, messages = answer.output, answer.messages
        for path in paths.values():
            output, messages = output.replace(path.encode(), FRAME_NAME.encode()), messages.replace(path, FRAME_NAME)
        return program.Answer(output, messages, answer.exit_code)

    def json(self, *more: str, accept: Sequence[int] = (0,)) -> dict[str, Any]:
        """Runs it for JSON."""
        part = json.loads(self.run("--format", "json", *more, accept=accept).output)
        assert isinstance(part, dict), "Every command answers with a JSON object."
        return part

    def text(self, form: str, lang: str | None = None, accept: Sequence[int] = (0,)) -> str:
        """Runs it for text, Markdown, HTML or CSV."""
        return self.run("--format", form, accept=accept, lang=lang).output.decode()


def for_callers(error: GelingenError, paths: Mapping[str, str], flags: frozenset[str]) -> GelingenError:
    """The error with “data frame” in place of the temporary file, and parameters in place of options."""

    def plain(text: str | None) -> str | None:
        for path in paths.values():
            text = text.replace(path, FRAME_NAME) if text else text
        return text

    def said(text: str) -> str:
        return as_parameters(plain(text) or "", flags)

    def finding(part: Finding) -> Finding:
        return replace(part, file=plain(part.file), message=said(part.message), hint=said(part.hint))

    return type(error)(
        said(error.message),
        code=error.code,
        hint=said(error.hint),
        file=plain(error.file),
        line=error.line,
        column=error.column,
        findings=tuple(finding(part) for part in error.findings),
        exit_code=error.exit_code,
        command=tuple(plain(word) or "" for word in error.command),
    )


#: What a function hands on as it is; everything else is an option of the command.
HANDED_ON = ("data", "blocks", "cases", "lang", "release_day", "progress")


def asked(command: str, given: Mapping[str, Any]) -> Call:
    """A call from the parameters of a function: each is an option of the command, by its name.

    - Parameters: the command, with the parameters in braces that are words of it, as `study run {study}`; the parameters, as
      `locals()` gives them at the beginning of a function, so that none can be forgotten.
    - Returns: the call. A word that is `None` is left out, a list gives several.
    """
    words: list[str] = []
    taken = set()
    for word in command.split():
        if word.startswith("{"):
            taken.add(word[1:-1])
            words += positional(given[word[1:-1]])
        else:
            words.append(word)
    options = {name: worded(name, value) for name, value in given.items() if name not in (*HANDED_ON, *taken)}
    made = call(*words, options=options, **{name: given[name] for name in HANDED_ON if name in given})
    return replace(made, flags=frozenset(name for name, value in given.items() if isinstance(value, bool)))


def positional(value: Any) -> list[str]:
    """The words of a parameter that is no option."""
    if value is None:
        return []
    return [os.fspath(value)] if isinstance(value, (str, os.PathLike)) else [os.fspath(each) for each in value]


def call(
    *command: str,
    data: Table | None = None,
    blocks: Table | None = None,
    cases: str | os.PathLike[str] | None = None,
    lang: Language = "en",
    release_day: str | None = None,
    progress: bool | None = None,
    options: Mapping[str, Any] | None = None,
) -> Call:
    """A call from a command's words and options.

    An option that is `None` or `False` is left out, `True` is a flag, and a list gives the option once for each of its members.
    """
    words = list(command)
    tables: dict[str, bytes] = {}
    options = dict(options or {})
    for name, table in {"data": data, "blocks": blocks}.items():
        if is_frame(table):
            word = f"--{name}={FRAME_NAME}"
            tables[word], key = csv_of(table)  # type: ignore[arg-type]
            words.append(word)
            if name == "data" and key is not None and options.get("case_column") is None:
                options["case_column"] = key
        elif table is not None:
            words += option(name, os.fspath(table))  # type: ignore[arg-type]
    for name, value in {"cases": cases, "release_day": release_day, **options}.items():
        words += option(name, value)
    return Call(tuple(words), lang, tables, progress)


def option(name: str, value: Any) -> list[str]:
    """An option's words."""
    flag = "--" + re.sub("_", "-", name)
    if value is None or value is False:
        return []
    if value is True:
        return [flag]
    if isinstance(value, (list, tuple)):
        return [word for member in value for word in option(name, member)]
    # One word, so that a value that begins with a dash stays a value.
    return [f"{flag}={os.fspath(value) if isinstance(value, os.PathLike) else value}"]
