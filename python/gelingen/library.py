"""The library of cases: list, cases, codebook, checks, templates, schemas."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Mapping, Sequence

from gelingen.call import call
from gelingen.errors import Finding, ToolMissing
from gelingen.inputs import Table, pairs
from gelingen.result import Document, Result, translated
from gelingen.values import Bounds, Language, membership

if TYPE_CHECKING:
    from gelingen.figures import Figure
    from gelingen.statistics import Agreement

#: What a case is.
CaseKind = Literal["mission", "initiative", "programme", "other"]
#: Who started a case.
Origin = Literal["bottom-up", "top-down", "hybrid", "not-stated"]


@dataclass(frozen=True)
class Claim:
    """A statement of a source on a cell, in our words."""

    id: str
    condition: str
    says: str
    statement: str
    source: str
    locator: str
    quote: str | None
    basis: str
    confidence: str
    self_report: bool


@dataclass(frozen=True)
class Case:
    """A case as its file says; what is not in `conditions` or `outcomes` is unknown, which is not absent."""

    id: str
    name: str
    kind: str
    origin: str
    places: tuple[str, ...]
    #: Cell by condition; `None` where claims leave it wholly open.
    conditions: Mapping[str, Bounds | None]
    outcomes: Mapping[str, Bounds | None]
    claims: tuple[Claim, ...]
    json: Mapping[str, Any]

    @classmethod
    def parse(cls, part: Mapping[str, Any], lang: str) -> Case:
        cells = {**part.get("conditions", {}), **part.get("outcomes", {})}
        claims = tuple(
            Claim(
                str(claim.get("id", "")),
                name,
                str(claim.get("says", "")),
                translated(claim.get("statement"), lang),
                str(claim.get("source", "")),
                str(claim.get("locator", "")),
                claim.get("quote"),
                str(claim.get("basis", "")),
                str(claim.get("confidence", "")),
                bool(claim.get("self_report", False)),
            )
            for name, cell in cells.items()
            for claim in cell.get("claims", [])
        )
        return cls(
            str(part["id"]),
            translated(part["name"], lang),
            str(part["kind"]),
            str((part.get("origin") or {}).get("logic", "not-stated")),
            tuple(str(place["name"]) for place in part.get("places", [])),
            {name: membership(cell.get("membership")) for name, cell in part.get("conditions", {}).items()},
            {name: membership(cell.get("membership")) for name, cell in part.get("outcomes", {}).items()},
            claims,
            part,
        )


@dataclass(frozen=True, repr=False)
class CaseList(Result):
    """Cases with their outcomes."""

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases, by id."""
        return tuple(Case.parse(part, self.lang) for part in self.json["cases"])

    @property
    def title(self) -> str:
        return "Fälle" if self.lang == "de" else "Cases"

    def rows(self) -> list[dict[str, Any]]:
        cases = self.cases
        outcomes = list(dict.fromkeys(name for case in cases for name in case.outcomes))
        return [
            {
                "case": case.id,
                "name": case.name,
                "kind": case.kind,
                "origin": case.origin,
                "places": case.places,
                **{name: case.outcomes.get(name) for name in outcomes},
            }
            for case in cases
        ]

    @property
    def _figures(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(dict.fromkeys(name for case in self.cases for name in case.outcomes))

    @property
    def note(self) -> str:
        return "– heißt unbekannt, nicht abwesend." if self.lang == "de" else "– is unknown, which is not absent."


@dataclass(frozen=True, repr=False)
class CaseSummary(Result):
    """One case with every cell, and the claims and sources behind it."""

    _figures = ("membership",)

    @property
    def case(self) -> Case:
        """The case."""
        return Case.parse(self.json["case"], self.lang)

    @property
    def title(self) -> str:
        return self.case.name

    def rows(self) -> list[dict[str, Any]]:
        case = self.case
        names = {**case.conditions, **case.outcomes}
        return [
            {
                "cell": name,
                "membership": value,
                "claims": sum(claim.condition == name for claim in case.claims),
                "sources": tuple(dict.fromkeys(claim.source for claim in case.claims if claim.condition == name)),
            }
            for name, value in names.items()
        ]

    @property
    def note(self) -> str:
        return (
            "Was hier nicht steht, ist unbekannt, nicht abwesend."
            if self.lang == "de"
            else "What is not listed is unknown, which is not absent."
        )

    def figure(self) -> Figure:
        """The timeline of the case."""
        from gelingen.figures import again

        return again("timeline", self.call, subject=self.case.id)


def cases(
    *,
    kind: CaseKind | None = None,
    origin: Origin | None = None,
    land: str | None = None,
    field: str | None = None,
    phase: str | None = None,
    condition: Mapping[str, str] | None = None,
    outcome: Mapping[str, str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> CaseList:
    """The cases of the library with their outcomes.

    - Parameters: `kind`, `origin`, `land` (two letters, such as BY), `field` and `phase` choose; `condition` and `outcome` likewise by
      where a case stands, as `{"trust": "present"}`; `cases`, the folder, where it is not the nearest; `release_day`, as YYYY-MM-DD,
      the day until which embargoes count as over.
    - Returns: the cases.
    """
    asked = call(
        "case",
        "list",
        cases=cases,
        release_day=release_day,
        lang=lang,
        options={
            "kind": kind,
            "origin": origin,
            "land": land,
            "field": field,
            "phase": phase,
            "condition": [f"{name}={value}" for name, value in (condition or {}).items()],
            "outcome": [f"{name}={value}" for name, value in (outcome or {}).items()],
        },
    )
    return CaseList(asked.json(), asked)


def case(
    id: str, *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> CaseSummary:
    """One case with every cell, claim and source.

    - Parameters: `id`, of the case, or the path of its file; the others as for `cases`.
    - Returns: the case; `.html()` is its page, `.markdown()` its text.
    - Raises: `InvalidInput`, where there is no such case; the hint names those that there are.
    """
    asked = call("case", "show", id, cases=cases, release_day=release_day, lang=lang)
    return CaseSummary(asked.json(), asked)


@dataclass(frozen=True, repr=False)
class CaseCheck(Result):
    """All findings in the files of a library."""

    _accept: ClassVar[tuple[int, ...]] = (0, 2)
    _columns = ("file", "line", "column", "severity", "message", "hint")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is not right, by file and line."""
        return tuple(Finding.parse(part) for part in self.json["findings"])

    @property
    def passed(self) -> bool:
        """Whether there is no error."""
        return int(self.json["counts"]["error"]) == 0

    @property
    def title(self) -> str:
        return "Befunde" if self.lang == "de" else "Findings"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "file": part.file,
                "line": part.line,
                "column": part.column,
                "severity": part.severity,
                "message": part.message,
                "hint": part.hint,
            }
            for part in self.findings
        ]


@dataclass(frozen=True, repr=False)
class Codebook(Result):
    """What cases are coded for."""

    @property
    def title(self) -> str:
        return "Codebuch" if self.lang == "de" else "Codebook"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "id": str(part["id"]),
                "code": str(part["code"]),
                "name": translated(part["name"], self.lang),
                "kind": str(part["kind"]),
                "definition": translated(part.get("definition"), self.lang),
            }
            for part in self.json["codebook"]["conditions"]
        ]


def case_check(
    *,
    texts: str | os.PathLike[str] | None = None,
    notes: bool = False,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> CaseCheck:
    """Reads every file of the library and lists all findings at once.

    - Parameters: `texts`, a folder of source texts in which anchors are verified; `notes`, to list notes too.
    - Returns: the findings, each with file, line and advice. Errors in the files are an answer, no exception.
    """
    asked = call("case", "check", cases=cases, release_day=release_day, lang=lang, options={"texts": texts, "notes": notes})
    return CaseCheck(asked.json(accept=(0, 2)), asked)


def codebook(
    *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> Codebook:
    """What cases are coded for: conditions and outcomes with definitions and degrees.

    - Returns: the codebook; the whole of it is in `.json`.
    """
    asked = call("case", "codebook", cases=cases, release_day=release_day, lang=lang)
    return Codebook(asked.json(), asked)


def case_template(
    kind: str,
    id: str | None = None,
    *,
    output: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """An annotated template for a new file of the library.

    - Parameters: `kind`, such as mission, source or target; `id`, of the new file; `output`, the file to write (nothing is written
      without it).
    - Returns: the text of the file.
    - Raises: `GelingenError`, where the file exists already.
    """
    from gelingen.studies import written

    return written(("case", "new", kind, *([id] if id else [])), {}, output, cases, release_day, lang)


def case_format(
    ids: Sequence[str] = (),
    *,
    check: bool = False,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> str:
    """Writes case files in their canonical form.

    - Parameters: `ids`, or paths; all files without any; `check`, to write nothing.
    - Returns: what the program said.
    - Raises: `InvalidInput`, where `check` finds a file that is not canonical.
    """
    return call("case", "format", *ids, cases=cases, release_day=release_day, lang=lang, options={"check": check}).run().messages


def schema(
    kind: str | None = None,
    *,
    json: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
) -> Mapping[str, Any]:
    """The JSON Schema of a kind of file, or of a command's answer.

    - Parameters: `kind`, such as mission; or `json`, such as truth-table.
    - Returns: the schema.
    - Raises: `Misuse`, where there is no such kind or answer; the message names those that there are.
    """
    from json import loads

    asked = call("case", "schema", *([kind] if kind else []), cases=cases, release_day=release_day, options={"json": json})
    answer: Mapping[str, Any] = loads(asked.run().output)
    return answer


def case_import(
    data: Table | None = None,
    source: str | None = None,
    *,
    claims: str | os.PathLike[str] | None = None,
    readings: str | os.PathLike[str] | None = None,
    write: bool = False,
    to: str | os.PathLike[str] | None = None,
    basis: str | None = None,
    confidence: str | None = None,
    map: Mapping[str, str] | str | None = None,
    kind: str | None = None,
    coder: str | None = None,
    day: str | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> str:
    """Reads a table of claims back, or turns a coded table into case files, one per case.

    - Parameters: one of `claims`, a file that `case_export` has written and somebody has changed; `readings`, a sheet that a second
      coder has filled in, with `coder`; or `data`, a table with a row per case, with `source`, the id of the source that stands for
      it, `map`, which column is which condition, as `{"DEV": "trust"}`, and `kind`, mission or initiative. `write`, for claims and
      readings: write what would change; otherwise it is only shown. `coder`, who imports; `day`, as YYYY-MM-DD. Claims and readings
      may be a project of MAXQDA, NVivo or ATLAS.ti, .qdpx, with `map` for its codes: `to` writes its codings as a table of claims
      instead, `basis` and `confidence` are those of codings that say none.
    - Returns: what would change or has changed, as the program says it.
    - Raises: `InvalidInput`, and nothing is written, where the table is not right.
    """
    options = {
        "source": source,
        "claims": claims,
        "readings": readings,
        "write": write,
        "to": to,
        "basis": basis,
        "confidence": confidence,
        "map": pairs(map),
        "kind": kind,
        "coder": coder,
        "day": day,
        "case_column": case_column,
    }
    answer = call("case", "import", data=data, cases=cases, release_day=release_day, lang=lang, options=options).run()
    return answer.output.decode() + answer.messages


def case_export(
    ids: Sequence[str] = (),
    *,
    output: str | os.PathLike[str] | None = None,
    blind: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """All claims as a table, one row per claim, to be coded further in a spreadsheet.

    - Parameters: `ids`, of cases and targets; all without any; `output`, a file, .csv or .xlsx, or .qdc for the codebook to code
      with in MAXQDA, NVivo or ATLAS.ti; `blind`, the name of a second coder,
      whose sheet shows where to look and not what was found there.
    - Returns: the table as CSV; of a spreadsheet what the program said.
    - Raises: `ToolMissing`, where what writes spreadsheets is not installed.
    """
    asked = call("case", "export", *ids, cases=cases, release_day=release_day, lang=lang, options={"blind": blind, "output": output})
    answer = asked.run()
    if output is not None and str(output).lower().endswith(".csv"):
        return Document(Path(output).read_text(encoding="utf-8"), asked)
    return Document(answer.messages if output is not None else answer.output.decode(), asked)


def case_agreement(
    *,
    level: float | None = None,
    draws: int | None = None,
    seed: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Agreement:
    """How far second coders agree with the first, condition by condition, and where they differ.

    - Parameters: `level`, `draws` and `seed` of the intervals.
    - Returns: alpha for all and for each condition.
    - Raises: `InvalidInput`, where the library has no second readings.
    """
    from gelingen.statistics import Agreement

    options = {"level": level, "draws": draws, "seed": seed}
    asked = call("case", "agreement", cases=cases, release_day=release_day, lang=lang, options=options)
    return Agreement(asked.json(), asked)


@dataclass(frozen=True, repr=False)
class ClaimTrace(Result):
    """What a claim touches: pages, briefs, and what each study says otherwise without it."""

    _columns = ("study", "uses_claim", "gone", "instead")

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages of the site that show it."""
        return tuple(self.json["pages"])

    @property
    def briefs(self) -> tuple[str, ...]:
        """The commands whose briefs can rest on it."""
        return tuple(self.json["briefs"])

    @property
    def title(self) -> str:
        claim = self.json["claim"]
        return f"Ohne den Beleg {claim}" if self.lang == "de" else f"Without the claim {claim}"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "study": str(part["study"]),
                "uses_claim": bool(part.get("uses_claim", part.get("usesClaim"))),
                "gone": len(part["gone"]),
                "instead": len(part["instead"]),
            }
            for part in self.json["studies"]
        ]


def case_trace(
    claim: str, *, cases: str | os.PathLike[str] | None = None, release_day: str | None = None, lang: Language = "en"
) -> ClaimTrace:
    """Follows a claim: every page, brief and study it touches, and what changes without it.

    - Parameters: `claim`, its id.
    - Returns: the trace; the lines that differ are in `.json`.
    - Raises: `InvalidInput`, where there is no such claim.
    """
    asked = call("case", "trace", claim, cases=cases, release_day=release_day, lang=lang)
    return ClaimTrace(asked.json(), asked)


def init(folder: str | os.PathLike[str] = ".", *, lang: Language = "en") -> Path:
    """Begins a library of your own: a codebook to adapt, templates, two invented examples and a study.

    - Parameters: the folder that gets the folder `cases`; `lang`, the one language that suffices.
    - Returns: the folder `cases`.
    - Raises: `GelingenError`, and nothing is written, where there is a library already.
    """
    call("init", os.fspath(folder), lang=lang).run()
    return Path(folder) / "cases"


def installed_cases() -> Path:
    """The folder of the library that comes with the program, which is read where no other is named or lies nearer.

    - Returns: the folder; of a wheel the one inside it, of a build the one of its checkout.
    - Raises: `ToolMissing`, where the program came without one.
    """
    from gelingen.program import find

    file = find().resolve()
    shared = file.parent.parent / "share" / "gelingen" / "cases"
    for folder in [shared, *(above / "cases" for above in file.parents)]:
        if (folder / "conditions.yml").is_file():
            return folder
    raise ToolMissing("The program came without a library of cases.", code="library", hint="Name one with cases=.")
