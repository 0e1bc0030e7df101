"""What a region could change, which support acts on it, whom to talk to."""

from gelingen.transfer.measures import Body, MeasureMatrix, Portfolio, matrix, portfolio
from gelingen.transfer.partners import Match, Partner, match
from gelingen.transfer.recommendations import Blocked, Bundle, Recommendation, Unknown, bundles, recommend
from gelingen.transfer.roadmaps import Roadmap, roadmap
from gelingen.transfer.worksheets import Worksheet, worksheet, worksheet_check

__all__ = [
    "Blocked",
    "Body",
    "Bundle",
    "Match",
    "MeasureMatrix",
    "Partner",
    "Portfolio",
    "Recommendation",
    "Roadmap",
    "Unknown",
    "Worksheet",
    "bundles",
    "match",
    "matrix",
    "portfolio",
    "recommend",
    "roadmap",
    "worksheet",
    "worksheet_check",
]
