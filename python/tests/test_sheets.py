"""What `gelingen.render` makes of spreadsheets, in this process: texts stay texts, and what a spreadsheet has changed is told.

Usage: .venv/bin/python -m unittest discover --start-directory python/tests
"""

import base64
import datetime
import json
import os
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

import openpyxl

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gelingen.render import service, sheets

HEADER = ["claim", "membership", "coded"]


def ask(**request) -> dict:
    return service.answer(json.dumps({"id": 1, **request}).encode())


class SheetCase(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "claims.xlsx"
        environment = mock.patch.dict(os.environ, {"SOURCE_DATE_EPOCH": "1577836800"})
        environment.start()
        self.addCleanup(environment.stop)

    def write(self, *rows: list) -> bytes:
        answer = ask(kind="table-to-xlsx", sheets=[{"name": "claims", "rows": [HEADER, *rows]}])
        data = base64.b64decode(answer["data"])
        self.path.write_bytes(data)
        return data

    def read(self, sheet: str = "claims") -> dict:
        answer = ask(kind="xlsx-to-table", path=str(self.path), sheet=sheet)
        self.assertIn("data", answer, answer)
        return json.loads(base64.b64decode(answer["data"]))

    def made(self, *rows: list, change=lambda page: None) -> dict:
        """What is read of a sheet that a spreadsheet program wrote."""
        workbook = openpyxl.Workbook()
        page = workbook.active
        for row in [HEADER, *rows]:
            page.append(row)
        change(page)
        workbook.save(self.path)
        return self.read()


class RoundTripTests(SheetCase):
    def test_every_text_comes_back_as_it_was_and_as_text(self) -> None:
        rows = [["a-1", "0.33..0.67", "2026-11-21"], ["=1+1", "1", "'@home"], ["Ä „x“\nzweite Zeile", "TRUE", "2010"]]
        self.write(*rows)
        self.assertEqual(self.read()["rows"], [HEADER, *rows])

    def test_the_same_table_gives_the_same_bytes(self) -> None:
        self.assertEqual(self.write(["a", "1", "2026-11-21"]), self.write(["a", "1", "2026-11-21"]))

    def test_a_character_that_no_spreadsheet_holds_is_refused(self) -> None:
        answer = ask(kind="table-to-xlsx", sheets=[{"name": "claims", "rows": [["a\x00"]]}])
        self.assertEqual(answer["error"]["code"], "input")


class SpoiltTests(SheetCase):
    def test_numbers_dates_flags_formulas_and_errors_are_named(self) -> None:
        rows = self.made(
            [1, 0.5, datetime.date(2026, 11, 21)], [46347, 1.0, datetime.datetime(2026, 11, 21, 10, 30)], [True, "=1+1", "#REF!"])["rows"][1:]
        self.assertEqual(rows[0], [["number", "1"], ["number", "0.5"], ["date", "2026-11-21"]])
        self.assertEqual(rows[1], [["number", "46347"], ["number", "1"], ["date", "2026-11-21 10:30:00"]])
        self.assertEqual(rows[2], [["flag", "true"], ["formula", "=1+1"], ["error", "#REF!"]])

    def test_merged_cells_are_told(self) -> None:
        self.assertEqual(self.made(["a", "1", ""], ["b", "1", ""], change=lambda page: page.merge_cells("B2:B3"))["merged"], ["B2:B3"])

    def test_blanks_at_the_right_and_below_are_cut_and_those_between_stay(self) -> None:
        def blanks(page) -> None:
            page["Z90"].number_format = "0.00"
            page["A5"] = "c"

        self.assertEqual(self.made(["a", None, "x"], change=blanks)["rows"], [HEADER, ["a", None, "x"], [], [], ["c"]])

    def test_the_sheet_that_is_wanted_is_read_else_the_first(self) -> None:
        workbook = openpyxl.Workbook()
        workbook.active.append(["first"])
        workbook.create_sheet("claims").append(["second"])
        workbook.save(self.path)
        self.assertEqual((self.read()["rows"], self.read("nobody")["sheet"]), ([["second"]], "Sheet"))

    def test_a_hundred_thousand_rows_are_read(self) -> None:
        workbook = openpyxl.Workbook(write_only=True)
        page = workbook.create_sheet("claims")
        for number in range(100_000):
            page.append([f"a-{number}", "1"])
        workbook.save(self.path)
        self.assertEqual(len(self.read()["rows"]), 100_000)

    def test_what_is_no_spreadsheet_or_too_large_is_one_sentence(self) -> None:
        def error() -> str:
            return ask(kind="xlsx-to-table", path=str(self.path), sheet="claims")["error"]["message"]

        self.path.write_bytes(b"case,claim\n")
        self.assertEqual(error(), "The file is no spreadsheet in the form XLSX: File is not a zip file.")
        with zipfile.ZipFile(self.path, "w") as archive:
            archive.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>')
        self.assertIn("defines entities", error())
        with zipfile.ZipFile(self.path, "w") as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
        self.assertIn("cannot be read", error())
        with mock.patch.object(sheets, "UNPACKED_LIMIT", 5):
            self.assertIn("unpacked", error())

    def test_a_file_that_is_not_there_is_not_called_broken(self) -> None:
        def error() -> str:
            return ask(kind="xlsx-to-table", path=str(self.path), sheet="claims")["error"]["message"]

        self.assertEqual(error(), "The file does not exist: check its name and its folder.")
        self.path.mkdir()
        self.assertRegex(error(), r"^The file cannot be read \(Is a directory\): check .+ that you may read it\.$")

    def test_without_openpyxl_one_sentence_says_what_works(self) -> None:
        with mock.patch.dict(sys.modules, {"openpyxl": None}):
            error = ask(kind="table-to-xlsx", sheets=[{"name": "a", "rows": []}])["error"]
        self.assertEqual(error["code"], "missing")
        self.assertIn("CSV works without it", error["message"])


if __name__ == "__main__":
    unittest.main()
