"""Reads requests, finds who answers them, and turns every failure into an answer."""

import base64
import json
from typing import Any, BinaryIO, Callable, TextIO

from gelingen.render import documents, refi, sheets, vega
from gelingen.render.errors import RenderError, first_line

Handler = Callable[[dict[str, Any]], bytes]


def versions(_: dict[str, Any]) -> bytes:
    """The versions of everything that decides about bytes."""
    return json.dumps({**vega.versions(), **documents.versions()}, sort_keys=True).encode()


HANDLERS: dict[str, Handler] = {
    "vega-to-svg": vega.to_svg,
    "vega-to-png": vega.to_png,
    "html-to-pdf": documents.to_pdf,
    "html-to-docx": documents.to_docx,
    "table-to-xlsx": sheets.to_xlsx,
    "xlsx-to-table": sheets.to_cells,
    "qdpx-to-codings": refi.to_codings,
    "version": versions,
}


def serve(requests: BinaryIO, answers: TextIO) -> None:
    """Answers each line in turn."""
    for line in requests:
        if line.strip():
            answers.write(json.dumps(answer(line), ensure_ascii=False) + "\n")
            answers.flush()


def answer(line: bytes) -> dict[str, Any]:
    """The answer to one line."""
    try:
        request = json.loads(line)
    except ValueError as error:
        return failure(None, RenderError.input(f"The request is no JSON: {error}"))
    if not isinstance(request, dict):
        return failure(None, RenderError.input("A request is a JSON object."))
    identifier = request.get("id")
    handler = HANDLERS.get(str(request.get("kind")))
    try:
        if handler is None:
            raise RenderError.input(f"There is no request “{request.get('kind')}”; there are {', '.join(HANDLERS)}.")
        return {"id": identifier, "data": base64.b64encode(handler(request)).decode()}
    except RenderError as error:
        return failure(identifier, error)
    except Exception as error:  # Whatever a library throws is an answer too: the next request may well succeed.
        return failure(identifier, RenderError.failed(f"{type(error).__name__}: {first_line(error)}"))


def failure(identifier: Any, error: RenderError) -> dict[str, Any]:
    """An answer without data."""
    return {"id": identifier, "error": {"code": error.code, "message": error.message}}
