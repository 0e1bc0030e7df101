"""Tables of sets: truth tables, sufficient and necessary conditions, fit, calibration, deleted cells."""

from gelingen.tables.calibration import CalibratedSet, Calibration, calibrate, plain
from gelingen.tables.claims import Fit, fit
from gelingen.tables.deletions import Deletion, deletion
from gelingen.tables.minimization import Implicant, Minimization, Model, Solution, SolutionType, minimize
from gelingen.tables.necessary import NecessaryCondition, Necessity, necessity
from gelingen.tables.terms import Term
from gelingen.tables.truth_tables import RowOutcome, TruthTable, TruthTableRow, truth_table

__all__ = [
    "CalibratedSet",
    "Calibration",
    "Deletion",
    "Fit",
    "Implicant",
    "Minimization",
    "Model",
    "NecessaryCondition",
    "Necessity",
    "RowOutcome",
    "Solution",
    "SolutionType",
    "Term",
    "TruthTable",
    "TruthTableRow",
    "calibrate",
    "deletion",
    "fit",
    "minimize",
    "necessity",
    "plain",
    "truth_table",
]
