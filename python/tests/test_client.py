"""The functions of the package, against the program and against the answers that the tests of the program keep."""

import inspect
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from contextlib import redirect_stderr, redirect_stdout
from html.parser import HTMLParser
from pathlib import Path
from unittest import mock

import altair
import pandas

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("GELINGEN_PROGRAM", os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen")))
os.environ.setdefault("GELINGEN_PYTHON", sys.executable)

import gelingen  # noqa: E402
from gelingen import Bounds, Interval, errors, html, inputs, program, progress, values  # noqa: E402
from gelingen import robustness, statistics, systems, transfer  # noqa: E402
from gelingen.call import Call, call  # noqa: E402
from gelingen.result import frame_of  # noqa: E402
from gelingen.tables import plain  # noqa: E402

CASES = ROOT / "cases"
GUIDE = ROOT / "Documentation/Guides/Python.md"

#: Which class reads which answer of the program's own tests.
GOLDENS = {
    "ReportsTests/Snapshots/advice-formulas": transfer.Recommendation,
    "ReportsTests/Snapshots/agreement": statistics.Agreement,
    "ReportsTests/Snapshots/association": statistics.Association,
    "ReportsTests/Snapshots/calibration": gelingen.Calibration,
    "ReportsTests/Snapshots/distance": statistics.Distances,
    "ReportsTests/Snapshots/fit-both": gelingen.Fit,
    "ReportsTests/Snapshots/fit-necessary": gelingen.Fit,
    "ReportsTests/Snapshots/fit-open": gelingen.Fit,
    "ReportsTests/Snapshots/fit-sufficient": gelingen.Fit,
    "ReportsTests/Snapshots/minimize-all": gelingen.Minimization,
    "ReportsTests/Snapshots/minimize-grid": gelingen.Minimization,
    "ReportsTests/Snapshots/minimize-intermediate": gelingen.Minimization,
    "ReportsTests/Snapshots/minimize-many": gelingen.Minimization,
    "ReportsTests/Snapshots/minimize-unproved": gelingen.Minimization,
    "ReportsTests/Snapshots/necessity": gelingen.Necessity,
    "ReportsTests/Snapshots/necessity-open": gelingen.Necessity,
    "ReportsTests/Snapshots/power": statistics.Power,
    "ReportsTests/Snapshots/table-study-towns": gelingen.Study,
    "ReportsTests/Snapshots/truth-table": gelingen.TruthTable,
    "ReportsTests/Snapshots/truth-table-open": gelingen.TruthTable,
    "GelingenTests/Snapshots/systems-certificate.de": systems.Certificate,
    "GelingenTests/Snapshots/systems-compare.de": systems.Comparison,
    "GelingenTests/Snapshots/systems-select": systems.Selection,
}


def golden(name: str) -> gelingen.Result:
    answer = json.loads((ROOT / "Tests" / f"{name}.json").read_text())
    return GOLDENS[name](answer, Call(("none",)))


def towns() -> pandas.DataFrame:
    """Five towns, one cell unknown."""
    return pandas.DataFrame(
        {"TRUST": [1, 0, 1, 0, 1], "MONEY": [0, 1, 1, 0, pandas.NA], "DONE": [1, 0, 1, 0, 1]},
        index=pandas.Index(["Ahaus", "Borken", "Coesfeld", "Dülmen", "Heek"], name="town"),
    )


class Table(HTMLParser):
    """What a screen reader would find in a table."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.caption, self.scopes, self.tags, self.lang, self.inside = "", [], [], None, ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.inside = tag
        self.tags.append(tag)
        self.lang = self.lang or dict(attributes).get("lang")
        if tag == "th":
            self.scopes.append(dict(attributes).get("scope"))

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, text: str) -> None:
        if self.inside == "caption":
            self.caption += text


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


class TableTests(unittest.TestCase):
    def test_every_table_has_caption_scopes_and_language(self) -> None:
        for name in GOLDENS:
            with self.subTest(name):
                result = golden(name)
                page = Table(result._repr_html_())
                self.assertEqual(page.caption.strip(), result.title.strip())
                self.assertTrue(page.caption)
                self.assertEqual(page.lang, "en")
                header, rows = result._table()
                self.assertEqual(page.scopes, ["col"] * len(header) + ["row"] * min(len(rows), html.SHOWN_ROWS))

    def test_german_tables_are_german(self) -> None:
        answer = json.loads((ROOT / "Tests/ReportsTests/Snapshots/truth-table-open.json").read_text())
        german = gelingen.TruthTable(answer, Call(("none",), lang="de"))
        text = german._repr_html_()
        self.assertIn('lang="de"', text)
        for word in ("Wahrheitstafel", "Konsistenz", "mögliche Fälle", "nicht bestimmt", " bis "):
            self.assertIn(word, text)
        self.assertNotIn(" to ", text)
        # Data frames keep their names, whatever the language.
        self.assertEqual(list(german.frame), list(golden("ReportsTests/Snapshots/truth-table-open").frame))

    def test_texts_are_escaped(self) -> None:
        hostile = '<script>alert("x")</script> | y'
        shown = html.table(hostile, [hostile], [[hostile]], lang="en", note=hostile)
        self.assertNotIn("script", Table(shown).tags)
        self.assertIn("&lt;script&gt;", shown)
        line = html.markdown("t", ["a"], [[hostile]]).splitlines()[-1]
        self.assertNotIn("<script>", line)
        self.assertIn("\\|", line)

    def test_long_tables_say_what_they_leave_out(self) -> None:
        shown = html.table("t", ["a"], [[number] for number in range(100)], lang="de")
        self.assertEqual(Table(shown).scopes.count("row"), 60)
        self.assertIn("40 weitere Zeilen", shown)


class GoldenTests(unittest.TestCase):
    """What the program's own tests keep is read without loss."""

    def test_every_golden_answer_is_read(self) -> None:
        kept = {
            str(path.relative_to(ROOT / "Tests"))[:-5]
            for suite in ("ReportsTests", "GelingenTests")
            for path in (ROOT / "Tests" / suite / "Snapshots").glob("*.json")
            if "schema" in json.loads(path.read_text())
        }
        self.assertEqual(kept - set(GOLDENS), set(), "Name in GOLDENS the class that reads these answers.")

    def test_every_golden_answer_has_a_table(self) -> None:
        for name in GOLDENS:
            with self.subTest(name):
                result = golden(name)
                self.assertEqual(len(result.frame), len(result.rows()))
                self.assertTrue(result.schema.startswith("gelingen."))
                self.assertTrue(result.input_sha256)
                str(result), repr(result), result._repr_markdown_()

    def test_truth_table(self) -> None:
        table = golden("ReportsTests/Snapshots/truth-table-open")
        for row, part in zip(table.configurations, table.json["rows"], strict=True):
            self.assertEqual((row.n.min, row.n.max), (part["n"]["min"], part["n"]["max"]))
            self.assertEqual(list(row.possible_outcomes), part["possible_outcomes"])
        self.assertEqual(table.frame["consistency_max"].tolist(), [part["consistency"]["max"] for part in table.json["rows"]])

    def test_all_models_are_there(self) -> None:
        for name in ("minimize-many", "minimize-all", "minimize-intermediate"):
            found = golden(f"ReportsTests/Snapshots/{name}")
            written = [model["expression"] for part in found.json["solutions"] for model in part["models"]]
            self.assertEqual([model.expression for model in found.models], written)
            self.assertEqual(found.frame["model"].tolist(), written)

    def test_a_list_of_models_that_was_cut_says_so(self) -> None:
        found = golden("ReportsTests/Snapshots/minimize-unproved")
        solution = next(part for part in found.solutions if not part.complete)
        self.assertIn(f"{solution.type}: ", found.note)
        self.assertIn("search not complete", found.note)

    def test_bundles(self) -> None:
        found = golden("ReportsTests/Snapshots/advice-formulas")
        self.assertEqual(found.robust_bundles[0].changes, {"P1": 1, "P3": 1})
        self.assertEqual(found.robust_bundles[0].cost, Interval(5, 5))
        self.assertEqual(found.bundles[0].lead_time, Interval(None, None))
        self.assertEqual(found.blocked[0].by, ("S1",))


class ProgramTests(unittest.TestCase):
    """The live program."""

    def test_a_data_frame_is_a_table_with_unknown_cells(self) -> None:
        table = gelingen.truth_table(towns(), "DONE")
        self.assertEqual(table.conditions, ("TRUST", "MONEY"))
        self.assertEqual(table.parameters["table"]["case_column"], "town")
        row = next(row for row in table.configurations if row.configuration == {"TRUST": 1, "MONEY": 1})
        # Coesfeld lies here; Heek may, because its money is unknown.
        self.assertEqual((row.n, row.cases, row.possible_cases), (Bounds(1, 2), ("Coesfeld",), ("Coesfeld", "Heek")))

    def test_a_data_frame_says_the_same_as_its_file(self) -> None:
        frame = pandas.read_csv(CASES / "studies/data/lipset-fuzzy.csv")
        from_file = gelingen.truth_table(CASES / "studies/data/lipset-fuzzy.csv", "SURV", incl_cut=0.8)
        from_frame = gelingen.truth_table(frame, "SURV", incl_cut=(0.8,))
        self.assertEqual(from_frame.json["rows"], from_file.json["rows"])
        self.assertEqual(from_frame.parameters, from_file.parameters)

    def test_the_same_call_gives_the_same_answer(self) -> None:
        self.assertEqual(systems.compare(towns(), "DONE").json, systems.compare(towns(), "DONE").json)
        self.assertEqual(systems.compare(towns(), "DONE").parameters["data"], "data frame")

    def test_what_is_wrong_in_a_data_frame_has_a_place(self) -> None:
        wrong = towns().astype(object)
        wrong.loc["Heek", "DONE"] = "x"
        wrong.loc["Ahaus", "TRUST"] = "yes"
        with self.assertRaises(gelingen.InvalidInput) as caught:
            gelingen.truth_table(wrong, "DONE")
        error = caught.exception
        self.assertEqual((error.file, error.line, error.code, error.exit_code), ("data frame", 2, "cell-text", 2))
        self.assertEqual([finding.line for finding in error.findings], [2, 6])
        self.assertIn("“yes” in the column TRUST", error.message)
        self.assertIn("range such as 0.2..0.4", error.hint)
        self.assertNotIn(tempfile.gettempdir(), repr(error))

    def test_an_expression_that_cannot_be_read_has_a_column(self) -> None:
        with self.assertRaises(gelingen.InvalidInput) as caught:
            gelingen.fit("TRUST* => DONE", towns())
        self.assertIsNotNone(caught.exception.column)

    def test_a_call_that_fits_no_command_is_misuse(self) -> None:
        with self.assertRaises(gelingen.Misuse) as caught:
            gelingen.run(["truth-table"])
        self.assertEqual((caught.exception.exit_code, caught.exception.code), (64, "misuse"))

    def test_the_version_is_the_programs(self) -> None:
        self.assertEqual(gelingen.__version__, statistics.proportion(4, 4).version)

    def test_four_of_four(self) -> None:
        # 0.05 to the power of 1/4, and 0.025 to the power of 1/4.
        carries = statistics.proportion(4, 4)
        self.assertAlmostEqual(carries.lower_one_sided_95, 0.05**0.25)
        self.assertAlmostEqual(carries.intervals["clopper_pearson"].lower, 0.025**0.25)
        self.assertIn("47\u00a0%", carries.text())
        self.assertNotEqual(carries.text("de"), carries.text("en"))

    def test_models_terms_and_fit_agree(self) -> None:
        table = gelingen.calibrate(CASES / "studies/data/lipset-raw.csv", spec=CASES / "studies/lipset.yml").table
        found = gelingen.minimize(table, "SURV", expect="DEV,URB,LIT,IND,STB", incl_cut=0.8, solution="intermediate")
        # Ragin (2009), as the README shows it.
        (model,) = found.models
        self.assertEqual(model.expression, "DEV*URB*LIT*STB + DEV*LIT*~IND*STB")
        fit = gelingen.fit(f"{model.expression} => SURV", table)
        self.assertAlmostEqual(fit.consistency.value, model.consistency.value)
        self.assertAlmostEqual(fit.coverage.value, model.coverage.value)
        self.assertEqual([term.expression for term in fit.terms], [term.expression for term in model.terms])

    def test_open_cells_stay_open_through_a_chain(self) -> None:
        raw = pandas.DataFrame({"case": ["a", "b"], "X": [3, pandas.NA]})
        table = gelingen.calibrate(raw, column="X", method="crisp", thresholds=[2]).table
        self.assertEqual(table.loc["a", "X"], 1)
        # A crisp set that is unknown is 0 or 1; as a table it stays open.
        self.assertNotEqual(table.loc["b", "X"], 0)
        self.assertIn(inputs.cell(table.loc["b", "X"]), ("?", "0..1"))
        self.assertIs(plain(None), pandas.NA)

    def test_bundles_of_formulas(self) -> None:
        found = transfer.bundles("S1*P1 + S2*P2", {"S1": 0, "P1": None, "P2": 0.3, "S2": 1}, {"P1": 3, "S1": (1, 2)})
        # S2*P2 is out of reach, because P2 cannot be changed; P1 is unknown, so to be sure it must be changed too.
        self.assertEqual([bundle.changes for bundle in found.robust_bundles], [{"P1": 1, "S1": 1}])
        self.assertEqual([(part.term, part.by) for part in found.blocked], [("P2*S2", ("P2",))])
        self.assertEqual(found.robust_bundles[0].cost, Interval(4, 5))

    def test_necessity_selection_and_association(self) -> None:
        held = gelingen.necessity(towns(), "DONE")
        self.assertEqual([part.expression for part in held.conditions], ["TRUST"])
        chosen = systems.select(towns(), 2, most="different")
        self.assertEqual(len(chosen.selected), 2)
        self.assertIn(chosen.selected, chosen.optima)
        goes = statistics.association(towns(), "DONE")
        # Two of two without and three of three with it: 1 of the 10 arrangements.
        self.assertAlmostEqual(goes.json["conditions"][0]["fisher"]["greater"], 0.1)

    def test_a_sweep_in_parts_joins_to_the_same(self) -> None:
        table = CASES / "studies/data/lipset-crisp.csv"
        with tempfile.TemporaryDirectory() as folder:
            for part in ("1", "2"):
                made = robustness.sweep(table, "SURV", runs=40, shard=f"{part}/2")
                (Path(folder) / f"{part}.json").write_text(json.dumps(made.json))
            joined = robustness.merge(sorted(Path(folder).glob("*.json")))
        self.assertEqual(joined.rows(), robustness.sweep(table, "SURV", runs=40).rows())

    def test_a_table_or_a_study_is_needed(self) -> None:
        with self.assertRaisesRegex(TypeError, "either data"):
            robustness.ranges()

    def test_figures_are_the_programs_own(self) -> None:
        figure = gelingen.truth_table(towns(), "DONE", n_cut=1).figure()
        spec = figure.spec
        self.assertTrue(spec["$schema"].endswith("vega-lite/v6.json"))
        with altair.theme.enable("none"):
            chart = figure.chart().to_dict()
        view = chart["config"]["view"]
        self.assertEqual({**chart, "config": {**chart["config"], "view": {"stroke": view["stroke"]}}}, spec)
        svg = figure.svg()
        self.assertIn('role="img"', svg)
        self.assertIn("<desc", svg)
        self.assertTrue(figure.alt)
        self.assertIn(svg, figure._repr_html_())
        with tempfile.TemporaryDirectory() as folder:
            figure.save(Path(folder) / "a.svg")
            figure.save(Path(folder) / "a.csv")
            self.assertEqual((Path(folder) / "a.svg").read_text(), svg)
            self.assertIn("TRUST", (Path(folder) / "a.csv").read_text())

    def test_templates_and_exports(self) -> None:
        self.assertIn("table:", gelingen.study_template("x", table=True, cases=CASES).content)
        self.assertEqual(gelingen.schema(json="fit")["type"], "object")
        with tempfile.TemporaryDirectory() as folder:
            wrote = gelingen.export_table("qca", Path(folder) / "qca", towns(), "DONE")
            self.assertIn("names.csv", [file.name for file in wrote.files])
            self.assertIn("Heek", wrote.messages + "".join(file.read_text() for file in wrote.files))

    def test_what_is_not_in_a_file_is_not_written(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            sheet = transfer.worksheet("my-town", output=Path(folder) / "my-town.yml", day="2026-11-01", cases=CASES)
            self.assertEqual((Path(folder) / "my-town.yml").read_text(), sheet.content)
            with self.assertRaises(gelingen.GelingenError):
                transfer.worksheet("my-town", output=Path(folder) / "my-town.yml", cases=CASES)


class LibraryTests(unittest.TestCase):
    """What takes the library of cases; each call reads it once."""

    def test_a_study_of_cases(self) -> None:
        study = gelingen.study("regional-missions", cases=CASES)
        self.assertEqual(len(study.cases), 4)
        self.assertEqual(len(study.frame), len(study.agreement))
        for row in study.agreement:
            self.assertEqual(row.present + row.absent + row.undecided + row.unknown, 4)
            self.assertLessEqual(row.at_least.lower, row.at_most.lower)
        self.assertEqual(study.solutions, ())
        self.assertFalse(study.passed)
        self.assertTrue(study.withheld)
        matrix = study.matrix
        unknown = [(cell.case, cell.condition) for cell in study.cells if cell.membership is None]
        self.assertTrue(unknown)
        for case, condition in unknown:
            self.assertIs(matrix.loc[case, condition], pandas.NA)
        # The matrix goes straight into another command: what is open stays open there, and what is withheld is refused.
        held = gelingen.necessity(matrix, "implemented", ["existing-structures", "political-priority"])
        figures = {part.expression: part.consistency for part in held.singles}
        self.assertTrue(figures["existing-structures"].is_settled)
        self.assertFalse(figures["political-priority"].is_settled)
        with self.assertRaisesRegex(gelingen.InvalidInput, "does not vary"):
            gelingen.truth_table(matrix, "implemented", ["existing-structures", "political-priority"])

    def test_cases_and_their_claims(self) -> None:
        listed = gelingen.cases(kind="mission", cases=CASES)
        self.assertTrue(all(case.kind == "mission" for case in listed.cases))
        case = next(case for case in listed.cases if case.id == "wildpoldsried")
        self.assertTrue(any(claim.source and claim.locator for claim in case.claims))
        self.assertTrue(listed.frame["goal-reached_min"].isna().any())
        with self.assertRaises(gelingen.InvalidInput) as caught:
            gelingen.study("nowhere", cases=CASES)
        self.assertIn("regional-missions", caught.exception.hint)

    def test_a_region_may_lie_outside_of_the_library(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "my-town.yml"
            transfer.worksheet("my-town", output=file, day="2026-11-01", cases=CASES)
            text = file.read_text()
            file.write_text(text.replace("name:\n  en: …", "name:\n  en: My town").replace("summary:\n  en: …", "summary:\n  en: A town."))
            found = transfer.recommend("regional-missions", file, cases=CASES)
            self.assertEqual(found.json["target"]["id"], "my-town")
            self.assertTrue(all(cell is None for cell in found.cells.values()))
            file.write_text(text.replace("logic: not-stated", "logic: sideways"))
            with self.assertRaises(gelingen.InvalidInput) as caught:
                transfer.recommend("regional-missions", file, cases=CASES)
            self.assertEqual(caught.exception.file, str(file))
            self.assertIsNotNone(caught.exception.line)

    def test_the_library_that_came_with_the_program_is_found(self) -> None:
        self.assertTrue((gelingen.installed_cases() / "conditions.yml").exists())

    def test_strict_studies_raise(self) -> None:
        answer = {"checks": [{"id": "x", "severity": "block", "status": "withheld", "evidence": {"en": "E."}, "advice": {"en": "A."}}]}
        with mock.patch.object(Call, "json", return_value=answer), self.assertRaises(gelingen.ClaimWithheld) as caught:
            gelingen.study("any", strict=True)
        self.assertEqual((caught.exception.exit_code, str(caught.exception)), (3, "E. A."))


class OwnLibraryTests(unittest.TestCase):
    """A library of one's own, begun and worked on from Python."""

    def test_from_an_empty_folder_to_a_traced_claim(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            own = gelingen.init(folder)
            self.assertEqual(own, Path(folder) / "cases")
            listed = gelingen.cases(cases=own)
            table = gelingen.case_export(output=Path(folder) / "claims.csv", cases=own)
            self.assertIn("case,", table.content)
            self.assertIn("Nothing changes", gelingen.case_import(claims=Path(folder) / "claims.csv", cases=own))
            claim = listed.cases[0].claims[0].id
            trace = gelingen.case_trace(claim, cases=own)
            self.assertIn(claim, trace.title)
            self.assertTrue(trace.pages)
            lists = gelingen.study_lists("first", cases=own)
            self.assertEqual(len(lists.frame), len(listed.cases) * lists.frame["list"].nunique())
            with self.assertRaisesRegex(gelingen.InvalidInput, "second time"):
                gelingen.case_agreement(cases=own)
            with self.assertRaises(gelingen.GelingenError):
                gelingen.init(folder)

    def test_findings_of_a_site_are_an_answer(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "index.html").write_text('<html><body><a href="nowhere.html">x</a></body></html>')
            found = gelingen.site_check(folder)
        self.assertTrue(any("nowhere.html" in finding.message for finding in found), found)


class DoorTests(unittest.TestCase):
    """Finding and running the program."""

    def fake(self, folder: str, script: str) -> str:
        path = Path(folder) / "gelingen"
        path.write_text("#!/bin/sh\n" + script)
        path.chmod(0o755)
        return str(path)

    def test_every_way_of_ending_is_an_error_of_its_kind(self) -> None:
        kinds = {2: gelingen.InvalidInput, 3: gelingen.ClaimWithheld, 4: gelingen.ToolMissing, 64: gelingen.Misuse, 130: gelingen.Interrupted}
        for code, kind in {**kinds, 1: gelingen.GelingenError}.items():
            with self.subTest(code), tempfile.TemporaryDirectory() as folder:
                script = f"echo 'error: It is so. Do this.' >&2; exit {code}"
                with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.fake(folder, script)}):
                    with self.assertRaises(kind) as caught:
                        gelingen.run(["x"])
                self.assertIs(type(caught.exception), kind)
                self.assertEqual(caught.exception.exit_code, code)

    def test_an_error_as_json_may_follow_other_messages(self) -> None:
        text = 'Note {1}.\n{"error": {"code": "a", "message": "M.", "hint": "H.", "file": "f", "line": 3, "column": 4}}\n'
        error = errors.failure(2, text, ("gelingen",))
        self.assertEqual((error.code, error.place, str(error)), ("a", "f:3:4", "f:3:4: M. H."))
        self.assertEqual(repr(error), "InvalidInput('a', 'f:3:4: M. H.')")

    def test_a_program_that_is_none_is_said(self) -> None:
        with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": "/nowhere/gelingen"}), self.assertRaises(gelingen.ToolMissing) as caught:
            gelingen.run(["x"])
        self.assertIn("/nowhere/gelingen", caught.exception.message)

    def test_a_wheel_finds_the_program_inside_itself(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            package = Path(folder) / "gelingen"
            shutil.copytree(ROOT / "python/gelingen", package, ignore=shutil.ignore_patterns("__pycache__"))
            (package / "bin").mkdir()
            shutil.copy2(self.fake(folder + "/gelingen/bin", "echo found: $0 $GELINGEN_PYTHON"), package / "bin/again")
            code = "import gelingen; print(gelingen.program.find()); print(gelingen.run(['x']).output.decode())"
            variables = {key: value for key, value in os.environ.items() if key not in ("GELINGEN_PROGRAM", "GELINGEN_PYTHON", "GELINGEN")}
            answer = subprocess.run([sys.executable, "-c", code], cwd=folder, env=variables, capture_output=True, text=True)
        self.assertIn("gelingen/bin/gelingen", answer.stdout, answer.stderr)
        self.assertIn(sys.executable, answer.stdout)

    def test_importing_the_package_loads_no_heavy_library(self) -> None:
        # The child that draws imports the package too, once per figure.
        code = "import gelingen, sys; print([name for name in ('pandas', 'altair', 'IPython') if name in sys.modules])"
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT / "python")})
        self.assertEqual(answer.stdout.strip(), "[]", answer.stderr)

    def test_progress_is_shown_and_goes_away(self) -> None:
        seen: list[str] = []
        script = r"printf '\r1 of 2 …\033[K' >&2; sleep 0.2; printf '\r2 of 2 …\033[K' >&2; echo done.; echo 'It is said.' >&2"
        with tempfile.TemporaryDirectory() as folder:
            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.fake(folder, script)}):
                with mock.patch.object(progress, "display", return_value=seen.append):
                    answer = gelingen.run(["x"])
        self.assertEqual(answer.output, b"done.\n")
        self.assertEqual(answer.messages, "It is said.\n")
        self.assertEqual((seen[0], seen[-1]), ("1 of 2 …", ""))
        self.assertIn("2 of 2 …", seen)

    #: A program that says through a named pipe that it runs, and then waits for an interrupt, however long that takes.
    PATIENT = """#!{python} -IS
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
with open("{folder}/runs", "w") as pipe:
    pipe.write(str(os.getpgrp()))
signal.sigwait([signal.SIGINT])
print("stopped", file=open("{folder}/left", "w"))
sys.exit(130)
"""

    def patient(self, folder: str) -> str:
        os.mkfifo(Path(folder) / "runs")
        path = Path(folder) / "gelingen"
        path.write_text(self.PATIENT.format(python=sys.executable, folder=folder))
        path.chmod(0o755)
        return str(path)

    def interrupts_count(self) -> None:
        """Who starts the tests in the background of a script has them ignore interrupts; here they count."""
        self.addCleanup(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler))

    def test_an_interrupt_reaches_the_program(self) -> None:
        self.interrupts_count()
        groups: list[str] = []
        with tempfile.TemporaryDirectory() as folder:

            def press() -> None:
                # Opening a named pipe waits for the other side.
                groups.append((Path(folder) / "runs").read_text())
                os.kill(os.getpid(), signal.SIGINT)

            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": self.patient(folder)}):
                finger = threading.Thread(target=press)
                finger.start()
                with self.assertRaises(KeyboardInterrupt):
                    gelingen.run(["x"])
                finger.join()
            # It had ended before the caller went on.
            self.assertEqual((Path(folder) / "left").read_text(), "stopped\n")
        # A terminal interrupts its whole group, and the program takes a second interrupt as “at once”.
        self.assertNotEqual(groups, [str(os.getpgrp())])

    def test_an_interrupt_while_the_program_is_started_leaves_none_behind(self) -> None:
        self.interrupts_count()
        begin, children = program.start, []

        def pressed(*arguments: object) -> subprocess.Popen:
            os.kill(os.getpid(), signal.SIGINT)
            children.append(begin(*arguments))
            return children[0]

        with tempfile.TemporaryDirectory() as folder:
            path = self.fake(folder, "exec sleep 600 2>&-")
            with mock.patch.dict(os.environ, {"GELINGEN_PROGRAM": path}), mock.patch.object(program, "start", pressed):
                with self.assertRaises(KeyboardInterrupt):
                    gelingen.run(["x"])
        self.assertEqual(children[0].poll(), -signal.SIGINT)
        self.assertIs(signal.getsignal(signal.SIGINT), signal.default_int_handler)


class CoverageTests(unittest.TestCase):
    """Nothing that the program can do is out of reach, and the guide says where it is."""

    #: Options that every command has, or that the package sees to itself.
    SHARED = {"cases", "lang", "quiet", "no-color", "release-day", "format", "output", "help", "version"}

    @classmethod
    def setUpClass(cls) -> None:
        dump = json.loads(program.run(["--experimental-dump-help"]).output)["command"]
        cls.commands = dict(cls.leaves(dump, []))
        cls.rows = dict(re.findall(r"^\| `gelingen ([a-z -]+)` \| (.+?) \|", GUIDE.read_text(), re.M))

    @classmethod
    def leaves(cls, command: dict, above: list) -> list:
        below = [part for part in command.get("subcommands", []) if part["commandName"] != "help"]
        words = [*above, command["commandName"]]
        if not below:
            return [(" ".join(words[1:]), command)]
        return [leaf for part in below for leaf in cls.leaves(part, words)]

    @staticmethod
    def function(name: str):
        found = gelingen
        for part in name.split(".")[1:]:
            found = getattr(found, part)
        return found

    def test_every_command_has_its_line_in_the_guide(self) -> None:
        for command in self.commands:
            self.assertIn(command, self.rows, f"Add to {GUIDE.name} the function for “gelingen {command}”, or why there is none.")
        self.assertEqual(set(self.rows) - set(self.commands), set(), "The guide names commands that there are not.")

    def test_every_option_is_a_parameter(self) -> None:
        for command, row in self.rows.items():
            name = re.match(r"`(gelingen[a-z_.]*)\(", row)
            if name is None:
                self.assertRegex(row, r"^– ", f"{command}: neither a function nor a reason.")
                continue
            parameters = set(inspect.signature(self.function(name[1])).parameters)
            for argument in self.commands[command].get("arguments", []):
                names = [part["name"] for part in argument.get("names") or []] or [argument["valueName"]]
                if not argument.get("shouldDisplay", True) or set(names) & self.SHARED:
                    continue
                wanted = {part.removeprefix("no-").replace("-", "_") for part in names}
                with self.subTest(command=command, option=names):
                    self.assertTrue(wanted & parameters or (command, names[0]) in self.ELSEWHERE, f"{name[1]} lacks {names}.")

    #: Options that another function or a word of the function itself stands for.
    ELSEWHERE = {("transfer worksheet", "check"), *(("case import", name) for name in ("claims", "readings", "write"))}

    def test_the_guide_names_only_functions_that_there_are(self) -> None:
        for name in set(re.findall(r"`(gelingen\.[a-z_.]+)\(", GUIDE.read_text())):
            self.assertTrue(callable(self.function(name)), name)

    def test_every_public_function_is_in_the_guide_and_documented(self) -> None:
        text = GUIDE.read_text()
        modules = {"gelingen": gelingen, **{f"gelingen.{part.__name__.split('.')[1]}": part for part in (robustness, statistics, systems, transfer)}}
        for prefix, module in modules.items():
            for name, value in vars(module).items():
                if name.startswith("_") or not inspect.isfunction(value) or (prefix != "gelingen" and value.__module__ != module.__name__):
                    continue
                if prefix == "gelingen.robustness" and name == "asked":
                    continue
                with self.subTest(f"{prefix}.{name}"):
                    self.assertIn(f"`{prefix}.{name}(", text)
                    first, *rest = inspect.getdoc(value).splitlines()
                    self.assertTrue(first.endswith((".", ";", ":")) or rest, "The first line is a sentence.")
                    order = [part for part in re.findall(r"^- (Parameters|Returns|Raises):", "\n".join(rest), re.M)]
                    self.assertEqual(order, sorted(order, key=["Parameters", "Returns", "Raises"].index))

    def test_the_examples_of_the_guide_run(self) -> None:
        shared: dict = {"__name__": "guide"}
        with tempfile.TemporaryDirectory() as folder:
            towns().to_csv(Path(folder) / "towns.csv")
            before = Path.cwd()
            os.chdir(folder)
            try:
                with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                    for block in re.findall(r"^```python\n(.+?)^```$", GUIDE.read_text(), re.M | re.S):
                        exec(compile(block, GUIDE.name, "exec"), shared)
            finally:
                os.chdir(before)


class TypeTests(unittest.TestCase):
    def test_the_package_is_typed(self) -> None:
        checked = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT / "python", capture_output=True, text=True)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertTrue((ROOT / "python/gelingen/py.typed").exists())


if __name__ == "__main__":
    unittest.main()
