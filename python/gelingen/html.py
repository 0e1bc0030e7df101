"""Tables that a screen reader can read: caption, scopes, language, every text escaped."""

from __future__ import annotations

from html import escape
from typing import Any, Sequence

#: How many rows a table shows; all of them are in the frame.
SHOWN_ROWS = 60


def table(caption: str, header: Sequence[str], rows: Sequence[Sequence[Any]], *, lang: str, note: str = "", total: int | None = None) -> str:
    """A table in HTML.

    - Parameters: the caption; the names of the columns; rows whose first cell names the row; the language of the texts; a note
      below; how many rows there are, where not all are handed over.
    """
    heads = "".join(f'<th scope="col">{escape(str(name))}</th>' for name in header)
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{escape(str(part))}</th>' if place == 0 else f"<td>{escape(str(part))}</td>" for place, part in enumerate(row)
        )
        + "</tr>"
        for row in rows[:SHOWN_ROWS]
    )
    count = len(rows) if total is None else total
    more = count - min(len(rows), SHOWN_ROWS)
    notes = [part for part in (note, left_out(more, lang)) if part]
    below = "".join(f"<p>{escape(part)}</p>" for part in notes)
    return (
        f'<div lang="{escape(lang)}"><table><caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody></table>{below}</div>"
    )


def markdown(caption: str, header: Sequence[str], rows: Sequence[Sequence[Any]], *, note: str = "") -> str:
    """The same as Markdown."""

    def line(cells: Sequence[Any]) -> str:
        return "| " + " | ".join(escape(str(part), quote=False).replace("|", "\\|").replace("\n", " ") for part in cells) + " |"

    lines = [escape(caption, quote=False), "", line(header), "|" + " --- |" * len(header), *(line(row) for row in rows[:SHOWN_ROWS])]
    if len(rows) > SHOWN_ROWS:
        lines += ["", left_out(len(rows) - SHOWN_ROWS, "en")]
    return "\n".join([*lines, *(["", escape(note, quote=False)] if note else [])])


def left_out(count: int, lang: str) -> str:
    """How many rows are not shown."""
    if count <= 0:
        return ""
    return f"Nicht gezeigt: {count} weitere Zeilen; .frame hat alle." if lang == "de" else f"Not shown: {count} more rows; .frame has all."
