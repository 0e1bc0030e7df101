"""Gelingen in Python: compare cases condition by condition, with what is not known left unknown.

The functions call the program `gelingen` and give back what it answers: typed, as data frames, as tables a screen reader can read,
as Altair charts. `gelingen.render` is the other direction: the child process that draws for the program.
"""

from gelingen import program, statistics
from gelingen.errors import ClaimWithheld, Finding, GelingenError, Interrupted, InvalidInput, Misuse, ToolMissing
from gelingen.library import Case, CaseList, CaseSummary, Claim, case, cases
from gelingen.program import run
from gelingen.result import Result
from gelingen.tables import TruthTable, TruthTableRow, truth_table
from gelingen.values import Bounds, Interval
from gelingen.version import VERSION as __version__

__all__ = [
    "Bounds",
    "Case",
    "CaseList",
    "CaseSummary",
    "Claim",
    "ClaimWithheld",
    "Finding",
    "GelingenError",
    "Interrupted",
    "Interval",
    "InvalidInput",
    "Misuse",
    "Result",
    "ToolMissing",
    "TruthTable",
    "TruthTableRow",
    "case",
    "cases",
    "program",
    "run",
    "statistics",
    "truth_table",
]
