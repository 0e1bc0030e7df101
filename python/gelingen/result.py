"""What every answer of the program has in common: its JSON, its table, its forms for reading, its chart."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Iterable, Mapping, Sequence, TypeVar

from gelingen import html, words
from gelingen.call import Call, asked
from gelingen.values import Bounds, Language, text

if TYPE_CHECKING:
    import altair
    import pandas

    from gelingen.figures import Figure

R = TypeVar("R", bound="Result")


@dataclass(frozen=True, repr=False)
class Result:
    """An answer of the program, immutable, with what made it.

    `json` is the whole answer as the program wrote it; the other attributes read from it. `frame` is its main table. Printed or
    at the end of a notebook's cell it shows that table; `text`, `markdown`, `html` and `csv` ask the program for its own words, which
    say more: assumptions, limits, notes.
    """

    json: Mapping[str, Any]
    call: Call

    #: What the table shows, where that is the same for every answer.
    _title: ClassVar[Mapping[str, str]] = {}

    #: Which exit codes come with an answer.
    _accept: ClassVar[tuple[int, ...]] = (0,)

    @classmethod
    def ask(cls: type[R], command: str, given: Mapping[str, Any]) -> R:
        """Runs a command with the parameters of a function, as `gelingen.call.asked` reads them, and keeps its answer."""
        made = asked(command, given)
        return cls(made.json(accept=cls._accept), made)

    # --- What made it ---

    @property
    def schema(self) -> str:
        """The name of the answer's form, such as `gelingen.truth-table/1`."""
        return str(self.json["schema"])

    @property
    def version(self) -> str:
        """The version of the program that answered."""
        return str(self.json["version"])

    @property
    def input_sha256(self) -> str:
        """The fingerprint of everything that was read."""
        return str(self.json["input_sha256"])

    @property
    def parameters(self) -> Mapping[str, Any]:
        """Every setting, the defaults included."""
        part = self.json.get("parameters", {})
        return part if isinstance(part, Mapping) else {}

    # --- Forms ---

    def text(self, lang: str | None = None) -> str:
        """The program's report as plain text; runs the command once more."""
        return self.call.text("text", lang, self._accept)

    def markdown(self, lang: str | None = None) -> str:
        """The program's report as Markdown; runs the command once more."""
        return self.call.text("markdown", lang, self._accept)

    def html(self, lang: str | None = None) -> str:
        """The program's report as a page; runs the command once more."""
        return self.call.text("html", lang, self._accept)

    def csv(self, lang: str | None = None) -> str:
        """The program's main table as CSV; runs the command once more."""
        return self.call.text("csv", lang, self._accept)

    @property
    def lang(self) -> Language:
        """The language of names and sentences: de or en."""
        return self.call.lang

    def _said(self, part: Any = None, **texts: str) -> str:
        """A text of the answer, or one given in both languages (`de=`, `en=`), in the answer's language."""
        return text(part if part is not None else texts, self.lang)

    # --- The table ---

    @property
    def title(self) -> str:
        """What the table shows."""
        return self._said(self._title) or type(self).__name__

    def rows(self) -> Sequence[Mapping[str, Any]]:
        """The rows of the table: figures as `Bounds`, `None` for what does not exist or is not known, lists as tuples."""
        return []

    #: Columns that are figures; each is a pair of columns in the frame.
    _figures: ClassVar[tuple[str, ...]] = ()

    #: The columns of a table that may have no row.
    _columns: ClassVar[tuple[str, ...]] = ()

    @property
    def frame(self) -> pandas.DataFrame:
        """The main table as a data frame.

        A figure `x` that may be open gives two columns, `x_min` and `x_max`, equal where it is settled. What is not known or does
        not exist is `pandas.NA`, never 0. Lists are joined by “; ”, as in the program's CSV.
        """
        return frame_of(self.rows(), self._figures, self._columns)

    @property
    def note(self) -> str:
        """What a reader of the table must know."""
        return ""

    def _table(self) -> tuple[list[str], list[list[str]]]:
        rows = self.rows()
        header = list(dict.fromkeys(key for row in rows for key in row)) or list(self._columns)
        shown = [[words.value(display(row.get(key)), self.lang) for key in header] for row in rows]
        return [words.heading(name, self.lang) for name in header], shown

    def _repr_html_(self) -> str:
        header, rows = self._table()
        return html.table(self.title, header, rows, lang=self.lang, note=self.note)

    def _repr_markdown_(self) -> str:
        header, rows = self._table()
        return html.markdown(self.title, header, rows, note=self.note)

    def __str__(self) -> str:
        header, rows = self._table()
        return "\n".join([self.title, *aligned(header, rows), *([self.note] if self.note else [])])

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.title}, {len(self.rows())} rows>"

    # --- The picture ---

    def figure(self) -> Figure:
        """The picture that goes with the answer, as the command `figure draw` makes it."""
        raise NotImplementedError(f"There is no figure of {type(self).__name__}; gelingen.figure_list() says what can be drawn.")

    def _drawn(self, name: str, subject: str | None = None, keep: Sequence[str] = (), **more: Any) -> Figure:
        """A figure of what the answer is about: the same table, and the options that `keep` names."""
        from gelingen.figures import again

        return again(name, self.call, keep=keep, subject=subject, more=more)

    def chart(self) -> altair.TopLevelMixin:
        """The same picture as an Altair chart: the very Vega-Lite of the program, to be changed at will."""
        return self.figure().chart()


@dataclass(frozen=True, repr=False)
class Document:
    """Text that the program wrote, such as a template or a schema."""

    content: str
    call: Call = field(compare=False)

    def __str__(self) -> str:
        return self.content

    @classmethod
    def written(cls, command: str, given: Mapping[str, Any]) -> Document:
        """What a command writes to the file `output`, or, without one, to standard output."""
        output = given["output"]
        made = asked(command, {**given, "output": "-" if output is None else output})
        content = made.run().output.decode()
        return cls(content if output is None else Path(output).read_text(encoding="utf-8"), made)

    def __repr__(self) -> str:
        return f"<Document: {len(self.content.splitlines())} lines>"


def display(value: Any) -> str:
    """A cell for reading; a dash for what does not exist or is not known."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(Bounds(value, value))
    if isinstance(value, (tuple, list)):
        return ", ".join(str(member) for member in value) or "–"
    return str(value) if value != "" else "–"


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table as lines of text."""
    shown = rows[: html.SHOWN_ROWS]
    widths = [max(len(row[place]) for row in [header, *shown]) for place in range(len(header))]
    lines = ["  ".join(part.ljust(width) for part, width in zip(row, widths)).rstrip() for row in [header, *shown]]
    return lines + ([html.left_out(len(rows) - len(shown), "en")] if len(rows) > len(shown) else [])


def frame_of(
    rows: Iterable[Mapping[str, Any]], figures: Sequence[str] = (), columns_if_empty: Sequence[str] = ()
) -> pandas.DataFrame:
    """Rows as a data frame with pandas' own types for what may be missing."""
    import pandas

    flat: list[dict[str, Any]] = []
    kept = list(rows)
    if not kept:
        empty = [end for name in columns_if_empty for end in ((f"{name}_min", f"{name}_max") if name in figures else (name,))]
        nothing: pandas.DataFrame = pandas.DataFrame(columns=empty)
        return nothing
    paired = set(figures) | {key for row in kept for key, value in row.items() if isinstance(value, Bounds)}
    for row in kept:
        line: dict[str, Any] = {}
        for key, value in row.items():
            if key in paired:
                line[f"{key}_min"] = None if value is None else value.min
                line[f"{key}_max"] = None if value is None else value.max
            elif isinstance(value, (tuple, list)):
                line[key] = "; ".join(str(member) for member in value)
            else:
                line[key] = value
        flat.append(line)
    columns = list(dict.fromkeys(key for line in flat for key in line))
    content = {}
    for column in columns:
        values = [line.get(column) for line in flat]
        content[column] = pandas.array([pandas.NA if value is None else value for value in values], dtype=dtype(column, values, paired))
    frame: pandas.DataFrame = pandas.DataFrame(content)
    return frame


def dtype(column: str, values: Sequence[Any], paired: set[str]) -> Any:
    """The type of a column, which does not hang on which values happen to be missing."""
    if any(column in (f"{name}_min", f"{name}_max") for name in paired):
        return "Float64"
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, bool) for value in known):
        return "boolean"
    if known and all(isinstance(value, int) and not isinstance(value, bool) for value in known):
        return "Int64"
    if known and all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in known):
        return "Float64"
    return "string" if all(isinstance(value, str) for value in known) else "object"
