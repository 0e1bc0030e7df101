"""Tables to spreadsheets (XLSX) and back, with openpyxl."""

import datetime
import io
import json
import os
import re
import zipfile
from typing import Any

from gelingen.render.errors import RenderError, check_readable, closed, first_line

#: The time of every entry of a spreadsheet, the first that the format knows.
ZIP_TIME = (1980, 1, 1, 0, 0, 0)

#: The largest spreadsheet that is read, in bytes, as it is and unpacked.
PACKED_LIMIT = 100_000_000
UNPACKED_LIMIT = 1_000_000_000

#: The most rows and columns of a sheet that are read.
ROW_LIMIT = 250_000
COLUMN_LIMIT = 400

#: How wide a column is at most, in characters.
WIDTH_LIMIT = 60


def openpyxl_library() -> Any:
    try:
        import openpyxl
    except ImportError as error:
        raise RenderError.missing(f"The Python package openpyxl is missing ({first_line(error)}); CSV works without it.") from error
    return openpyxl


def to_xlsx(request: dict[str, Any]) -> bytes:
    """A workbook with a sheet per table; every cell is text, the first row stays in sight."""
    openpyxl = openpyxl_library()
    sheets = request.get("sheets")
    if not isinstance(sheets, list) or not sheets:
        raise RenderError.input("sheets must be a list of sheets.")
    workbook = openpyxl.Workbook(write_only=True)
    for sheet in sheets:
        page = workbook.create_sheet(str(sheet["name"])[:31])
        page.freeze_panes = "A2"
        rows = sheet["rows"]
        for index, name in enumerate(rows[0] if rows else []):
            longest = max((len(str(row[index])) for row in rows[:200] if index < len(row)), default=len(str(name)))
            page.column_dimensions[openpyxl.utils.get_column_letter(index + 1)].width = min(max(longest + 2, 10), WIDTH_LIMIT)
        for number, row in enumerate(rows):
            page.append([text_cell(openpyxl, page, str(value), is_head=number == 0) for value in row])
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc).replace(tzinfo=None)
    workbook.properties.created = created
    workbook.properties.creator = "Gelingen"
    buffer = io.BytesIO()
    try:
        workbook.save(buffer)
    except openpyxl.utils.exceptions.IllegalCharacterError as error:
        raise RenderError.input(f"A text holds a character that no spreadsheet can hold: {first_line(error)}") from error
    return same_bytes(buffer.getvalue(), created)


def text_cell(openpyxl: Any, page: Any, text: str, is_head: bool) -> Any:
    """A cell that is text to the spreadsheet, whatever it looks like."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    if not text:
        return None
    cell = WriteOnlyCell(page)
    try:
        cell.value = text
    except openpyxl.utils.exceptions.IllegalCharacterError as error:
        raise RenderError.input(f"The text “{text[:40]!r}” holds a character that no spreadsheet can hold.") from error
    cell.data_type = "s"
    cell.number_format = "@"
    if is_head:
        cell.font = Font(bold=True)
    return cell


def same_bytes(data: bytes, created: datetime.datetime) -> bytes:
    """The archive without the time at which it was made."""
    moment = created.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in sorted(archive.infolist(), key=lambda each: each.filename):
            content = archive.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + moment, content)
            copy.writestr(zipfile.ZipInfo(entry.filename, ZIP_TIME), content, zipfile.ZIP_DEFLATED)
    return output.getvalue()


def to_cells(request: dict[str, Any]) -> bytes:
    """The cells of a sheet: of the one that is asked for if it is there, else of the first."""
    openpyxl = openpyxl_library()
    path, wanted = str(request.get("path")), str(request.get("sheet"))
    check_archive(path)
    try:
        workbook = openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
        name = wanted if wanted in workbook.sheetnames else workbook.sheetnames[0]
        page = workbook[name]
        rows = read_rows(page)
        merged = merged_cells(path, page)
        workbook.close()
    except RenderError:
        raise
    except Exception as error:  # Broken files fail in many ways; each is the file's fault and not ours.
        raise RenderError.input(closed(f"The spreadsheet cannot be read: {type(error).__name__}: {first_line(error)}")) from error
    return json.dumps({"sheet": name, "rows": rows, "merged": merged}, ensure_ascii=False).encode()


def check_archive(path: str) -> None:
    """Refuses what is no spreadsheet, what is larger than any sensible one, and what defines entities."""
    check_readable(path)
    try:
        if os.path.getsize(path) > PACKED_LIMIT:
            raise RenderError.input(f"The spreadsheet has more than {PACKED_LIMIT} bytes.")
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > UNPACKED_LIMIT:
                raise RenderError.input(f"The spreadsheet has more than {UNPACKED_LIMIT} bytes when it is unpacked.")
            for entry in archive.infolist():
                if entry.filename.endswith((".xml", ".rels")):
                    with archive.open(entry) as part:
                        if b"<!DOCTYPE" in part.read(4096).upper():
                            raise RenderError.input("The spreadsheet defines entities, which none needs.")
    except (OSError, zipfile.BadZipFile) as error:
        raise RenderError.input(closed(f"The file is no spreadsheet in the form XLSX: {first_line(error)}")) from error


def read_rows(page: Any) -> list[list[Any]]:
    """The rows without blanks at their ends and below the last one; each cell is text, nothing, or a kind with a text."""
    page.reset_dimensions()
    rows: list[list[Any]] = []
    filled = 0
    for number, row in enumerate(page.iter_rows(), start=1):
        if number > ROW_LIMIT:
            raise RenderError.input(f"The sheet “{page.title}” has more than {ROW_LIMIT} rows.")
        cells = [cell_value(cell) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > COLUMN_LIMIT:
            raise RenderError.input(f"The sheet “{page.title}” has more than {COLUMN_LIMIT} columns.")
        rows.append(cells)
        if cells:
            filled = number
    return rows[:filled]


def cell_value(cell: Any) -> Any:
    value = cell.value
    if value is None:
        return None
    if isinstance(value, bool):
        return ["flag", "true" if value else "false"]
    if isinstance(value, datetime.datetime):
        is_day = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
        return ["date", value.date().isoformat() if is_day else value.isoformat(sep=" ")]
    if isinstance(value, datetime.date):
        return ["date", value.isoformat()]
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return ["date", str(value)]
    if isinstance(value, (int, float)):
        return ["number", str(int(value)) if float(value).is_integer() else repr(value)]
    if cell.data_type == "f" or not isinstance(value, str):
        return ["formula", str(getattr(value, "text", value))]
    if cell.data_type == "e":
        return ["error", value]
    return value


def merged_cells(path: str, page: Any) -> list[str]:
    """The ranges of merged cells, which the quick way of reading passes over."""
    part = str(getattr(page, "_worksheet_path", "")).lstrip("/")
    with zipfile.ZipFile(path) as archive:
        if part not in archive.namelist():
            return []
        return [each.decode() for each in re.findall(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z0-9:]+)"', archive.read(part))][:1000]
