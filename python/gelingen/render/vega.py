"""Vega-Lite to SVG and PNG with vl-convert, which carries its own Vega and needs no browser."""

import re
from typing import Any, Iterator

from gelingen.render.errors import RenderError, first_line

#: The version of Vega-Lite that draws; vl-convert carries several.
VEGA_LITE = "6.4"


def library() -> Any:
    try:
        import vl_convert
    except ImportError as error:
        raise RenderError.missing(f"The Python package vl-convert-python is missing ({first_line(error)}).") from error
    return vl_convert


def versions() -> dict[str, str]:
    return {"vega_lite": VEGA_LITE, "vl_convert": library().__version__}


def to_svg(request: dict[str, Any]) -> bytes:
    return numbered(drawn(request)).encode()


def to_png(request: dict[str, Any]) -> bytes:
    scale = request.get("scale", 1)
    if isinstance(scale, bool) or not isinstance(scale, (int, float)) or not 0.1 <= scale <= 10:
        raise RenderError.input(f"scale is {scale!r}, but must be a number from 0.1 to 10.")
    return svg_to_png(numbered(drawn(request)), pixels_per_inch=72 * scale)


def svg_to_png(svg: str, pixels_per_inch: float) -> bytes:
    try:
        return library().svg_to_png(svg, ppi=pixels_per_inch)
    except ValueError as error:
        raise RenderError.input(f"The SVG cannot be drawn: {first_line(error)}") from error


def drawn(request: dict[str, Any]) -> str:
    spec = request.get("spec")
    if not isinstance(spec, dict):
        raise RenderError.input("spec must be a JSON object.")
    for url in urls(spec):
        raise RenderError.input(f"The figure would load “{url}”. Data must stand in the figure itself, under values.")
    try:
        return library().vegalite_to_svg(spec, vl_version=VEGA_LITE, allowed_base_urls=[])
    except ValueError as error:
        raise RenderError.input(f"The figure cannot be drawn: {first_line(error)}") from error


def urls(part: Any) -> Iterator[str]:
    """What a figure would load; rows of data may have a column of that name."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "url":
                yield str(value)
            elif key not in ("values", "datasets"):
                yield from urls(value)
    elif isinstance(part, list):
        for value in part:
            yield from urls(value)


def numbered(svg: str) -> str:
    """The SVG with its inner names numbered from 0.

    Vega goes on counting from figure to figure, so the second of two equal requests would give other bytes.
    """
    names = list(dict.fromkeys(re.findall(r'\bid="((?:clip|gradient_|pattern_)\d+)"', svg)))
    new = {name: f"part{index}" for index, name in enumerate(names)}
    return re.sub(r"(?<=[\"#])(?:clip|gradient_|pattern_)\d+(?=[\")'])", lambda found: new.get(found[0], found[0]), svg)
