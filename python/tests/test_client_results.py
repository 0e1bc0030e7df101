"""Results: the tables that they show, and the answers that the tests of the program keep."""

import json
import unittest

from client_support import GOLDENS, ROOT, Table, gelingen, golden
from gelingen import Interval, figures, html
from gelingen.call import Call


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


class NameTests(unittest.TestCase):
    def test_an_unknown_name_is_answered_with_those_that_there_are(self) -> None:
        found = golden("ReportsTests/Snapshots/minimize-intermediate")
        known = ", ".join(part.type for part in found.solutions)
        for kind in (gelingen.Misuse, KeyError, ValueError):
            with self.assertRaises(kind) as caught:
                found.solution("konservativ")
        self.assertEqual(str(caught.exception), f"There is no solution “konservativ” here. Known here: {known}.")
        for draw in (lambda: gelingen.figure("nowhere", "first"), lambda: figures.again("nowhere", found.call)):
            with self.assertRaisesRegex(gelingen.UnknownName, "no figure “nowhere”. There are condition-matrix, "):
                draw()


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


if __name__ == "__main__":
    unittest.main()
