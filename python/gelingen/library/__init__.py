"""The library of cases: list, cases, codebook, checks, templates, schemas."""

from gelingen.library.checks import CaseCheck, case_check, case_format
from gelingen.library.codebooks import Codebook, case_template, codebook, schema
from gelingen.library.entries import Case, CaseKind, CaseList, CaseSummary, Claim, Origin, case, cases
from gelingen.library.exchange import case_agreement, case_export, case_import
from gelingen.library.places import init, installed_cases
from gelingen.library.traces import ClaimTrace, case_trace
from gelingen.library.translations import Translations, case_translations

__all__ = [
    "Case",
    "CaseCheck",
    "CaseKind",
    "CaseList",
    "CaseSummary",
    "Claim",
    "ClaimTrace",
    "Codebook",
    "Origin",
    "Translations",
    "case",
    "case_agreement",
    "case_check",
    "case_export",
    "case_format",
    "case_import",
    "case_template",
    "case_trace",
    "case_translations",
    "cases",
    "codebook",
    "init",
    "installed_cases",
    "schema",
]
