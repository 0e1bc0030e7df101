"""The functions against the live program: tables of sets, the library of cases, a library of one's own."""

import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import altair
import pandas
from client_support import CASES, gelingen, towns
from gelingen import Bounds, Interval, inputs, robustness, statistics, systems, transfer
from gelingen.call import Call
from gelingen.tables import plain


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
            before = sorted(os.listdir(folder))
            self.assertIn("my-town", transfer.worksheet("my-town", day="2026-11-01", cases=CASES).content)
            self.assertEqual(sorted(os.listdir(folder)), before)


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
            # The texts of the new library are in one language or in both; either way the record is as long as it says.
            before = gelingen.case_translations(cases=own)
            self.assertIsNone(before.recorded)
            after = gelingen.case_translations(accept=True, cases=own)
            self.assertEqual((after.recorded, len(after.rows())), (before.texts, 0))
            self.assertTrue((own / "translations.csv").is_file())
            lists = gelingen.study_lists("first", cases=own)
            self.assertEqual(len(lists.frame), len(listed.cases) * lists.frame["list"].nunique())
            with self.assertRaisesRegex(gelingen.InvalidInput, "second time"):
                gelingen.case_agreement(cases=own)
            with self.assertRaises(gelingen.InvalidInput) as caught:
                gelingen.init(folder)
            self.assertEqual(caught.exception.code, "library")
            self.assertIn("is there already", caught.exception.message)
            self.assertIn("Name another folder", caught.exception.hint)
            (Path(folder) / "claims.csv").write_text(table.content.replace("\nexample-", "\nnowhere-", 1))
            with self.assertRaises(gelingen.InvalidInput) as caught:
                gelingen.case_import(claims=Path(folder) / "claims.csv", cases=own)
            self.assertEqual((caught.exception.code, caught.exception.line), ("reference", 2))

    def test_findings_of_a_site_are_an_answer(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "index.html").write_text('<html><body><a href="nowhere.html">x</a></body></html>')
            found = gelingen.site_check(folder)
        self.assertTrue(any("nowhere.html" in finding.message for finding in found), found)


if __name__ == "__main__":
    unittest.main()
