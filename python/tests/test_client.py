"""The functions of the package, against the program and against the answers that the tests of the program keep."""

import json
import os
import unittest
from pathlib import Path

import pandas

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("GELINGEN_PROGRAM", os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen")))

import gelingen  # noqa: E402
from gelingen import Bounds, inputs  # noqa: E402
from gelingen.call import Call  # noqa: E402

GOLDENS = ROOT / "Tests/ReportsTests/Snapshots"


def golden(name: str) -> dict:
    return json.loads((GOLDENS / f"{name}.json").read_text())


def towns() -> pandas.DataFrame:
    """Five towns, one cell unknown, one a range."""
    return pandas.DataFrame(
        {"TRUST": [1, 0, 1, 0, 1], "MONEY": [0, 1, 1, 0, pandas.NA], "DONE": [1, 0, 1, 0, 1]},
        index=pandas.Index(["Ahaus", "Borken", "Coesfeld", "Dülmen", "Heek"], name="town"),
    )


class InputTests(unittest.TestCase):
    def test_cells_are_written_without_loss(self) -> None:
        written = {0.1: "0.1", 1 / 3: repr(1 / 3), 1.0: "1", True: "1", None: "?", pandas.NA: "?", float("nan"): "?", (0.2, 0.4): "0.2..0.4"}
        for value, text in written.items():
            self.assertEqual(inputs.cell(value), text)
        self.assertEqual(inputs.cell(Bounds(0.2, 0.4)), "0.2..0.4")
        self.assertEqual(float(inputs.cell(2**0.5)), 2**0.5)

    def test_frames_with_ambiguous_columns_are_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "called “A”"):
            inputs.csv_of(pandas.DataFrame([[1, 2]], columns=["A", "A"]))


class ProgramTests(unittest.TestCase):
    def test_a_data_frame_is_a_table_with_unknown_cells(self) -> None:
        table = gelingen.truth_table(towns(), "DONE")
        self.assertEqual(table.conditions, ("TRUST", "MONEY"))
        self.assertEqual(table.parameters["table"]["case_column"], "town")
        row = next(row for row in table.configurations if row.configuration == {"TRUST": 1, "MONEY": 1})
        # Coesfeld lies here; Heek may, because its money is unknown.
        self.assertEqual((row.n, row.cases, row.possible_cases), (Bounds(1, 2), ("Coesfeld",), ("Coesfeld", "Heek")))

    def test_what_is_wrong_in_a_data_frame_has_a_place(self) -> None:
        wrong = towns().astype(object)
        wrong.loc["Heek", "DONE"] = "x"
        with self.assertRaises(gelingen.InvalidInput) as caught:
            gelingen.truth_table(wrong, "DONE")
        error = caught.exception
        self.assertEqual((error.file, error.line, error.code, error.exit_code), ("data frame", 6, "cell-text", 2))
        self.assertIn("“x” in the column DONE", error.message)
        self.assertIn("range such as 0.2..0.4", error.hint)

    def test_a_call_that_fits_no_command_is_misuse(self) -> None:
        with self.assertRaises(gelingen.Misuse) as caught:
            gelingen.run(["truth-table"])
        self.assertEqual(caught.exception.exit_code, 64)

    def test_the_version_is_the_programs(self) -> None:
        self.assertEqual(gelingen.__version__, gelingen.statistics.proportion(4, 4).version)

    def test_four_of_four(self) -> None:
        # 0.05 to the power of 1/4, and 0.025 to the power of 1/4.
        carries = gelingen.statistics.proportion(4, 4)
        self.assertAlmostEqual(carries.lower_one_sided_95, 0.05**0.25)
        self.assertAlmostEqual(carries.intervals["clopper_pearson"].lower, 0.025**0.25)
        self.assertIn("47\u00a0%", carries.text())


class GoldenTests(unittest.TestCase):
    def test_truth_table(self) -> None:
        table = gelingen.TruthTable(golden("truth-table-open"), Call(("truth-table",)))
        self.assertEqual(len(table.frame), len(table.json["rows"]))
        self.assertEqual(str(table.frame["consistency_min"].dtype), "Float64")


if __name__ == "__main__":
    unittest.main()
