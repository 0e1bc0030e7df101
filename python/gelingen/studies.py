"""Studies: a question asked of cases or of a table, with design checks, in one result."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Mapping, Sequence

from gelingen.call import asked
from gelingen.errors import ClaimWithheld, as_parameters
from gelingen.reading import read
from gelingen.result import Document, Result
from gelingen.tables import Model, Solution, plain
from gelingen.values import Bounds, Interval, Language, membership, text

if TYPE_CHECKING:
    import pandas

    from gelingen.figures import Figure


@dataclass(frozen=True)
class Check:
    """A design check: what it looks at, what it found, what to do."""

    id: str
    severity: str
    #: passed, failed, withheld or not-applicable.
    status: str
    title: str
    evidence: str
    advice: str
    reference: str

    @classmethod
    def parse(cls, part: Mapping[str, Any], lang: Language) -> Check:
        texts = {key: text(part.get(key), lang) for key in ("title", "evidence", "advice", "reference")}
        return read(cls, part, lang, **texts)


@dataclass(frozen=True)
class CellOfStudy:
    """One cell of the matrix of cases and conditions, with the claims behind it."""

    case: str
    condition: str
    #: `None` is unknown.
    membership: Bounds | None
    #: present, absent, undecided or unknown.
    presence: str
    planned: bool
    claims: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class AgreementOfCases:
    """In how many cases a condition is present, and in how many it could be."""

    condition: str
    name: str
    present: int
    absent: int
    undecided: int
    unknown: int
    #: As if the cases were a random draw (exact, 95 %): with no open cell present, and with every one.
    at_least: Interval | None
    at_most: Interval | None

    @property
    def could_be_present(self) -> int:
        """Present, or not known to be absent."""
        return self.present + self.undecided + self.unknown


@dataclass(frozen=True, repr=False)
class StudyCheck(Result):
    """The design checks of a study."""

    _title = {"de": "Prüfungen des Designs", "en": "Design checks"}
    _accept: ClassVar[tuple[int, ...]] = (0, 3)

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks."""
        return tuple(Check.parse(part, self.lang) for part in self.json["checks"])

    @property
    def withheld(self) -> tuple[str, ...]:
        """Claims that are not made, because a check of severity block did not pass."""
        return tuple(str(part["expression"]) for part in self.json["withheld"])

    @property
    def passed(self) -> bool:
        """Whether no check of severity block stands in the way."""
        return not any(check.severity == "block" and check.status not in ("passed", "not-applicable") for check in self.checks)

    def rows(self) -> list[dict[str, Any]]:
        return [
            {"check": part.title or part.id, "severity": part.severity, "status": part.status, "evidence": part.evidence}
            for part in self.checks
        ]


@dataclass(frozen=True, repr=False)
class Study(StudyCheck):
    """The result of a study: cells, agreement, checks, solutions, advice, each with what made it."""

    _accept: ClassVar[tuple[int, ...]] = (0,)

    @property
    def cases(self) -> Mapping[str, str]:
        """The cases: id and name."""
        return {str(part["id"]): self._said(part.get("short_name") or part["name"]) for part in self.json["cases"]}

    @property
    def condition_names(self) -> Mapping[str, str]:
        """The conditions: id and name for readers."""
        names = {}
        for part in self.json["conditions"]:
            id = str(part) if isinstance(part, str) else str(part["id"])
            names[id] = id if isinstance(part, str) else self._said(part.get("name"))
        return names

    @property
    def cells(self) -> tuple[CellOfStudy, ...]:
        """Every cell of the matrix."""
        return tuple(
            read(
                CellOfStudy,
                {"planned": False, "claims": (), "sources": (), **part},
                membership=membership(part.get("membership")),
            )
            for part in self.json["matrix"]
        )

    @property
    def agreement(self) -> tuple[AgreementOfCases, ...]:
        """Condition by condition: in how many cases it is present, absent, open."""
        names = self.condition_names
        found = []
        for part in self.json["agreement"]:
            intervals = part.get("intervals", {})
            ends = [intervals.get(key, {}).get("clopper_pearson") for key in ("if_no_open_cell_is_present", "if_every_open_cell_is_present")]
            low, high = (None if end is None else Interval.parse(end) for end in ends)
            name = names.get(part["condition"], "")
            found.append(read(AgreementOfCases, part, name=name, at_least=low, at_most=high))
        return tuple(found)

    @property
    def solutions(self) -> tuple[Solution, ...]:
        """Of a study over a table: every solution, with all its models. Empty for studies of case files whose outcome does not vary."""
        return tuple(Solution.parse(part) for part in self.json.get("solutions") or ())

    @property
    def models(self) -> tuple[Model, ...]:
        """Every model of every solution."""
        return tuple(model for solution in self.solutions for model in solution.models)

    @property
    def matrix(self) -> pandas.DataFrame:
        """The cells as a table that the other functions take: cases as rows, conditions as columns, ranges as `Bounds`, unknown missing."""
        import pandas

        cells = {(cell.case, cell.condition): plain(cell.membership) for cell in self.cells}
        cases, conditions = list(self.cases), list(dict.fromkeys(cell.condition for cell in self.cells))
        content = {name: [cells.get((case, name), pandas.NA) for case in cases] for name in conditions}
        outcome = self.json.get("outcome")
        if isinstance(outcome, Mapping):
            content[str(outcome["id"])] = [plain(membership(outcome["by_case"].get(case))) for case in cases]
        frame: pandas.DataFrame = pandas.DataFrame(content, index=pandas.Index(cases, name="case"), dtype="object")
        return frame

    @property
    def title(self) -> str:
        return self._said(self.json["study"].get("title"))

    @property
    def limits(self) -> tuple[str, ...]:
        """What the study itself says it cannot show."""
        return tuple(self._said(part) for part in self.json["study"].get("limits", ()))

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "condition": part.name or part.condition,
                "present": part.present,
                "absent": part.absent,
                "undecided": part.undecided,
                "unknown": part.unknown,
                "lower": None if part.at_least is None else part.at_least.lower,
                "upper": None if part.at_most is None else part.at_most.upper,
            }
            for part in self.agreement
        ]

    @property
    def note(self) -> str:
        return self._said(
            de="Untere und obere Grenze: exaktes 95-%-Intervall, als wären die Fälle zufällig gezogen; sie wurden ausgewählt.",
            en="lower and upper: exact 95 % interval, as if the cases were a random draw; they were chosen.",
        )

    def figure(self, kind: str = "condition-matrix") -> Figure:
        """A picture of the study: condition-matrix, intervals, contrast, distance-matrix, case-map, gaps and others."""
        keep = ("units", "target") if kind == "gaps" else ("units",)
        return self._drawn(kind, subject=self.call.words[2], keep=keep)


def study(
    study: str | os.PathLike[str],
    *,
    target: str | os.PathLike[str] | None = None,
    units: Literal["whole", "parts"] | None = None,
    horizon: str | None = None,
    budget: float | str | None = None,
    plan: str | os.PathLike[str] | None = None,
    strict: bool = False,
    output: str | os.PathLike[str] | None = None,
    appendix: str | os.PathLike[str] | None = None,
    appendix_format: Sequence[Literal["html", "pdf", "docx", "md"]] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> Study:
    """Compares the cases of a study, and advises a region.

    - Parameters: the study, by id or path; `target`, a region to advise, with `horizon` and `budget`; `units`, whether a case with parts
      is one; `plan`, an earlier version of the study's file; `strict`, to raise where a claim is withheld; `output`, a folder for report,
      result and tables; `appendix`, a folder for the researcher's appendix, with `appendix_format`.
    - Returns: the result. Where the outcome does not vary, no claim of sufficiency is in it, and `withheld` says which.
    - Raises: `ClaimWithheld` when strict; `InvalidInput`, where there is no such study.
    """
    given = {name: value for name, value in locals().items() if name not in ("strict", "output", "appendix", "appendix_format")}
    if output is not None or appendix is not None:
        files = {"output": output, "appendix": appendix, "appendix_format": appendix_format}
        asked("study run {study}", {**given, **files}).run()
    result = Study.ask("study run {study}", given)
    if strict and not result.passed:
        blocking = next(check for check in result.checks if check.severity == "block" and check.status != "passed")
        raise ClaimWithheld(
            blocking.evidence,
            code=blocking.id,
            hint=as_parameters(blocking.advice),
            exit_code=3,
            command=("gelingen", *result.call.words, "--strict"),
        )
    return result


def study_check(
    study: str | os.PathLike[str],
    *,
    target: str | os.PathLike[str] | None = None,
    units: Literal["whole", "parts"] | None = None,
    horizon: str | None = None,
    budget: float | str | None = None,
    plan: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> StudyCheck:
    """Runs the design checks of a study.

    - Parameters: those of `study` that have the same name; `strict` is one of `study` alone.
    - Returns: the checks; a claim that is withheld is an answer, no error. `passed` says whether one is.
    - Raises: `InvalidInput`, where there is no such study.
    """
    return StudyCheck.ask("study check {study}", locals())


@dataclass(frozen=True, repr=False)
class RivalLists(Result):
    """Rival lists of conditions, held against the same cases."""

    _title = {"de": "Listen von Bedingungen", "en": "Lists of conditions"}
    _figures = ("membership",)

    def rows(self) -> list[dict[str, Any]]:
        result = self.json["result"]
        return [
            {"list": self._said(row["name"]), "case": str(case), "membership": membership(value)}
            for row in result["rows"]
            for case, value in zip(result["cases"], row["values"])
        ]


def study_lists(
    study: str | os.PathLike[str],
    *,
    lists: Sequence[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> RivalLists:
    """Holds rival lists of conditions against the same cases: which holds where, and what the cases cannot tell apart.

    - Parameters: the study; `lists`, their ids, otherwise all of the codebook.
    - Returns: a row per list and case.
    - Raises: `InvalidInput`, where there is no such list.
    """
    return RivalLists.ask("study lists {study}", locals())


def study_template(
    id: str,
    *,
    table: bool = False,
    output: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """An annotated template for a new study.

    - Parameters: `id`; `table`, for a study over a table; `output`, the file to write (nothing is written without it).
    - Returns: the text of the file.
    - Raises: `GelingenError`, where the file exists already.
    """
    return Document.written("study new {id}", locals())
