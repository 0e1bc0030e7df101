"""What callers hand over and what answers are made of: cells, words, figures, frames."""

import io
import unittest
from dataclasses import dataclass

import pandas
from gelingen import Bounds, Interval, inputs, reading, values
from gelingen.call import asked, call
from gelingen.result import frame_of


class InputTests(unittest.TestCase):
    def test_cells_are_written_without_loss(self) -> None:
        for value in [1 / 3, 2**0.5, 1e-12, 0.1 + 0.2, 1e17]:
            self.assertEqual(float(inputs.cell(value)), value)
        for value, text in [(1.0, "1"), (True, "1"), (False, "0"), (7, "7"), (0.5, "0.5"), ("0.2..0.4", "0.2..0.4")]:
            self.assertEqual(inputs.cell(value), text)

    def test_what_is_missing_is_unknown_never_zero(self) -> None:
        for value in [None, pandas.NA, float("nan"), pandas.NaT]:
            self.assertEqual(inputs.cell(value), "?")

    def test_ranges_are_ranges(self) -> None:
        for value in [Bounds(0.2, 0.4), Interval(0.2, 0.4), (0.2, 0.4)]:
            self.assertEqual(inputs.cell(value), "0.2..0.4")
        self.assertEqual(inputs.cell(Bounds(1, 1)), "1")

    def test_names_with_commas_and_quotes_survive(self) -> None:
        frame = pandas.DataFrame({"A, B": [1]}, index=pandas.Index(['Hof, "neu"'], name="case"))
        content, key = inputs.csv_of(frame)
        again = pandas.read_csv(io.BytesIO(content), index_col=0)
        self.assertEqual((list(again.columns), list(again.index), key), (["A, B"], ['Hof, "neu"'], "case"))

    def test_frames_that_cannot_be_one_table_are_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "called “A”"):
            inputs.csv_of(pandas.DataFrame([[1, 2]], columns=["A", "A"]))
        with self.assertRaisesRegex(ValueError, "several levels"):
            inputs.csv_of(pandas.DataFrame([[1]], columns=pandas.MultiIndex.from_tuples([("A", "B")])))

    def test_targets_costs_and_levels(self) -> None:
        self.assertEqual(inputs.pairs({"S1": 0, "P1": None, "P2": (0.2, 0.4)}), "S1=0,P1=?,P2=0.2..0.4")
        self.assertEqual(inputs.costs({"P1": 3, "~P4": (1, 2), "P3": None}), "P1=3,~P4=1..2,P3")
        self.assertEqual(inputs.levels({"C": 3, "D": (0, 2), "E": range(4)}), "C=0..3,D=0..2,E=0..3")

    def test_a_value_that_begins_with_a_dash_stays_a_value(self) -> None:
        self.assertIn("--case-column=--data", call("fit", options={"case_column": "--data"}).words)


class AskedTests(unittest.TestCase):
    """The parameters of a function as words of the program."""

    def test_words_in_braces_are_words_and_all_others_options(self) -> None:
        made = asked("case new {kind} {id}", {"kind": "mission", "id": None, "output": "a.yml", "lang": "de", "cases": "here"})
        self.assertEqual(made.words, ("case", "new", "mission", "--cases=here", "--output=a.yml"))
        self.assertEqual(made.lang, "de")
        self.assertEqual(asked("robustness merge {files}", {"files": ["a", "b"]}).words, ("robustness", "merge", "a", "b"))

    def test_lists_are_one_option_or_several_as_the_command_takes_them(self) -> None:
        for name, value, words in [
            ("conditions", ["A", "B"], ("--conditions=A,B",)),
            ("conditions", pandas.Index(["A", "B"]), ("--conditions=A,B",)),
            ("necessary", ["A", "B"], ("--necessary=A", "--necessary=B")),
            ("incl_cut", (0.8, 0.5), ("--incl-cut=0.8", "--incl-cut=0.5")),
            ("incl_cut", 0.8, ("--incl-cut=0.8",)),
            ("anchors", [0, 1.5], ("--anchors=0,1.5",)),
            ("kinds", {"A": "crisp"}, ("--kinds=A=crisp",)),
            ("target", {"A": None, "B": (0.2, 0.4)}, ("--target=A=?,B=0.2..0.4",)),
            ("condition", {"a": "present", "b": "absent"}, ("--condition=a=present", "--condition=b=absent")),
            ("actionable", ["A", "B"], ("--actionable=A,B",)),
            ("necessary", (), ()),
            ("limit", None, ()),
            ("complete", True, ("--complete",)),
        ]:
            with self.subTest(name=name, value=value):
                self.assertEqual(asked("x", {name: value}).words, ("x", *words))


@dataclass(frozen=True)
class Part:
    """What an answer could hold."""

    name: str
    count: int
    figure: Bounds | None
    places: tuple[str, ...]
    note: str | None
    whole: bool


class ReadingTests(unittest.TestCase):
    PART = {"name": {"de": "Ort", "en": "Place"}, "count": 0, "figure": None, "places": ["a"], "whole": False, "other": 1}

    def test_each_field_is_read_as_its_type_says(self) -> None:
        self.assertEqual(reading.read(Part, self.PART, "de"), Part("Ort", 0, None, ("a",), None, False))
        self.assertEqual(reading.read(Part, {**self.PART, "figure": {"min": 0, "max": 0.5}}, count=7).figure, Bounds(0, 0.5))
        self.assertEqual(reading.read(Part, self.PART, count=7).count, 7)

    def test_what_the_schema_promises_is_not_made_up(self) -> None:
        for name in ("name", "count", "places", "whole"):
            with self.subTest(name), self.assertRaises(KeyError):
                reading.read(Part, {key: value for key, value in self.PART.items() if key != name})

    def test_rows(self) -> None:
        self.assertEqual(reading.row({"b": "2", "a": 1, "c": 3}, a=str, b=int), {"a": "1", "b": 2})
        self.assertEqual(reading.rows_of([Bounds(0, 1)], "max", "min"), [{"max": 1, "min": 0}])


class ValueTests(unittest.TestCase):
    def test_bounds(self) -> None:
        self.assertEqual(Bounds.parse(0.5), Bounds(0.5, 0.5))
        self.assertIsNone(Bounds.parse(None))
        self.assertIsNone(Bounds(0.2, 0.4).value)
        self.assertEqual(Bounds(0.2, 0.2).value, 0.2)
        self.assertFalse(Bounds(1, 1, may_be_undefined=True).is_settled)
        self.assertIn(0.3, Bounds(0.2, 0.4))

    def test_an_unknown_cell_is_none(self) -> None:
        self.assertIsNone(values.membership("unknown"))
        self.assertEqual(values.membership("0.33..0.67"), Bounds(0.33, 0.67))
        self.assertEqual(values.membership(0), Bounds(0, 0))

    def test_frames_keep_what_is_missing_apart_from_zero(self) -> None:
        frame = frame_of([{"x": Bounds(0, 0), "n": 0}, {"x": None, "n": None}, {"x": Bounds(0.2, 0.4), "n": 2}])
        self.assertEqual(list(frame.dtypes.astype(str)), ["Float64", "Float64", "Int64"])
        self.assertEqual(frame["x_min"].isna().tolist(), [False, True, False])
        self.assertEqual((frame.loc[0, "x_min"], frame.loc[2, "x_max"], frame.loc[0, "n"]), (0, 0.4, 0))
        self.assertIs(frame.loc[1, "n"], pandas.NA)


if __name__ == "__main__":
    unittest.main()
