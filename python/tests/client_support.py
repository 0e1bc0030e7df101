"""What the tests of the Python package share: the program, the answers that its own tests keep, a small table, a reader of tables."""

import json
import os
import sys
from html.parser import HTMLParser
from pathlib import Path

import pandas

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("GELINGEN_PROGRAM", os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen")))
os.environ.setdefault("GELINGEN_PYTHON", sys.executable)

import gelingen  # noqa: E402
from gelingen import statistics, systems, transfer  # noqa: E402
from gelingen.call import Call  # noqa: E402

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
