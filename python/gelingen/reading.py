"""Reading answers: a part of the JSON as a value of a class, and values as rows of a table."""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache
from typing import Any, Callable, Iterable, Mapping, TypeVar, get_args, get_origin, get_type_hints

from gelingen.values import Bounds, Interval, Language, text

T = TypeVar("T")


def read(kind: Callable[..., T], part: Mapping[str, Any], lang: Language = "en", **given: Any) -> T:
    """A part of an answer as a value of a data class, each field from the key of its name.

    - Parameters: the class; the part; the language of texts that the answer has in two; `given`, fields that stand under another
      name or are made from several keys.
    - Returns: the value. A field whose type allows `None` may be missing; a figure that is missing is `None`, never 0.
    - Raises: `KeyError`, where a key is missing that the answer's schema promises.
    """
    types = types_of(kind)
    return kind(**{name: given[name] if name in given else field_of(type_, part, name, lang) for name, type_ in types.items()})


@lru_cache(maxsize=None)
def types_of(kind: Any) -> Mapping[str, Any]:
    """The fields of a data class, in order, with their types."""
    types = get_type_hints(kind)
    return {each.name: types[each.name] for each in fields(kind)}


def field_of(type_: Any, part: Mapping[str, Any], name: str, lang: Language) -> Any:
    """The value under a key, as the type of its field says."""
    kinds = get_args(type_) if get_origin(type_) is not tuple else ()
    if Bounds in (type_, *kinds):
        return Bounds.parse(part.get(name))
    if type(None) in kinds:
        return part.get(name)
    value = part[name]
    if type_ is str:
        return text(value, lang)
    if type_ is Interval:
        return Interval.parse(value)
    if get_origin(type_) is tuple:
        return tuple(value)
    return type_(value) if type_ in (int, float, bool) else value


def row(part: Mapping[str, Any], **kinds: Callable[[Any], Any]) -> dict[str, Any]:
    """A row of a table from a part of an answer: the keys in order, each with what reads it."""
    return {name: kind(part[name]) for name, kind in kinds.items()}


def rows_of(values: Iterable[Any], *names: str) -> list[dict[str, Any]]:
    """Rows of a table: what each value says under these names."""
    return [{name: getattr(value, name) for name in names} for value in values]


def bounds_by_name(part: Mapping[str, Any]) -> dict[str, Bounds | None]:
    """Figures by name, such as those of blocks."""
    return {str(name): Bounds.parse(value) for name, value in part.items()}
