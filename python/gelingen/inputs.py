"""What callers hand over, as the program reads it: tables, lists of names, targets."""

from __future__ import annotations

import csv
import io
import math
import os
from typing import TYPE_CHECKING, Any, Mapping, Sequence, Union

from gelingen.values import Bounds, Interval

if TYPE_CHECKING:
    import pandas

#: A table of cases: a CSV or TSV file, or a data frame.
Table = Union[str, "os.PathLike[str]", "pandas.DataFrame"]

#: A cell: a number, a range as `Bounds`, a pair or `"0.2..0.4"`, or `None` for unknown.
Cell = Union[float, int, bool, str, Bounds, "tuple[float, float]", None]


def is_frame(table: object) -> bool:
    """Whether it is a data frame; without pandas nothing is."""
    return hasattr(table, "to_csv") and hasattr(table, "columns")


def cell(value: Any) -> str:
    """A cell as text, without loss: numbers with every digit, ranges as `0.2..0.4`, what is missing as `?`."""
    if isinstance(value, (Bounds, Interval)):
        low, high = (value.min, value.max) if isinstance(value, Bounds) else (value.lower, value.upper)
        return cell(low) if low == high else f"{cell(low)}..{cell(high)}"
    if isinstance(value, tuple) and len(value) == 2:
        return f"{cell(value[0])}..{cell(value[1])}"
    if value is None or type(value).__name__ in ("NAType", "NaTType") or (isinstance(value, float) and math.isnan(value)):
        return "?"
    if isinstance(value, str):
        return value
    if isinstance(value, (bool,)) or type(value).__name__ in ("bool_", "bool"):
        return "1" if value else "0"
    if isinstance(value, int):
        return str(value)
    try:
        number = float(value)
    except (TypeError, ValueError):
        return str(value)
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return repr(number)


def csv_of(frame: pandas.DataFrame) -> tuple[bytes, str | None]:
    """A data frame as CSV that the program reads back without loss.

    - Parameters: the frame. Its index becomes the first column, unless it only counts rows; missing values become `?`; cells may be
      `Bounds` or pairs, which become ranges.
    - Returns: the bytes, and the name of the column with the cases, where the index is one.
    - Raises: `ValueError`, where a column or the index has several levels, or a name occurs twice.
    """
    if frame.columns.nlevels > 1 or frame.index.nlevels > 1:
        raise ValueError("The data frame has columns or an index with several levels. Join their names first.")
    names = [str(name) for name in frame.columns]
    counts_rows = type(frame.index).__name__ == "RangeIndex" and frame.index.name is None
    key = None if counts_rows else str(frame.index.name or "case")
    header = names if key is None else [key, *names]
    twice = sorted({name for name in header if header.count(name) > 1})
    if twice:
        raise ValueError(f"Two columns of the data frame are called “{twice[0]}”. Rename one of them.")
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    columns = [list(frame.iloc[:, place]) for place in range(len(names))]
    for row in range(len(frame)):
        cells = [cell(column[row]) for column in columns]
        writer.writerow(cells if key is None else [str(frame.index[row]), *cells])
    return text.getvalue().encode(), key


def listed(names: Sequence[str] | str | None) -> str | None:
    """Names with commas between them, as A,B,C."""
    if names is None or isinstance(names, str):
        return names
    return ",".join(str(name) for name in names)


def pairs(values: Mapping[str, Any] | str | None) -> str | None:
    """Names and values, as A=fuzzy,B=crisp or S1=0,P1=?,P2=0.2..0.4."""
    if values is None or isinstance(values, str):
        return values
    return ",".join(f"{name}={cell(value)}" for name, value in values.items())


def levels(values: Mapping[str, Any] | str | None) -> str | None:
    """Levels of multi-value columns, as C=0..3: from a highest level, a pair of ends, or a range."""
    if values is None or isinstance(values, str):
        return values
    ends = {name: f"0..{top}" if isinstance(top, int) else f"{min(top)}..{max(top)}" for name, top in values.items()}
    return ",".join(f"{name}={end}" for name, end in ends.items())


def costs(values: Mapping[str, Any] | Sequence[str] | str | None) -> str | None:
    """What can be changed, with costs or lead times where they are known: P1=3,P2=1..2,P3."""
    if values is None or isinstance(values, str):
        return values
    if not isinstance(values, Mapping):
        return listed(values)
    return ",".join(name if value is None else f"{name}={cell(value)}" for name, value in values.items())


#: Parameters whose members are an option each; those of all others stand in one, with commas between them.
REPEATED = frozenset(
    ("by", "condition", "impossible", "incl_cut", "model", "necessary", "negated_model", "outcome", "set", "test"),
)


def worded(name: str, value: Any) -> Any:
    """The value of a parameter in the words of the program: text, a list of texts for an option each, or a value as it is."""
    if name in ("actionable", "lead_time"):
        return costs(value)
    if name == "levels":
        return levels(value)
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        return value
    members = [f"{key}={cell(each)}" for key, each in value.items()] if isinstance(value, Mapping) else [cell(each) for each in value]
    return members if name in REPEATED else ",".join(members)
