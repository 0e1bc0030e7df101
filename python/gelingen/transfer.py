"""What a region could change, which support acts on it, whom to talk to."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.call import Call, call
from gelingen.inputs import costs, listed, pairs
from gelingen.result import Document, Result, translated
from gelingen.values import Bounds, Interval, Language, membership

if TYPE_CHECKING:
    from gelingen.figures import Figure

#: A body that can take a measure.
Body = Literal["municipality", "district", "land", "bund", "eu", "owner", "foundation"]


@dataclass(frozen=True)
class Bundle:
    """Changes after which a model is satisfied; no part of them is superfluous in that model."""

    #: Condition and the value it would have.
    changes: Mapping[str, int]
    cost: Interval
    lead_time: Interval
    #: The models, by number from 0, that it satisfies for at least some values of the open cells.
    effective_in: tuple[int, ...]
    #: The models that it satisfies whatever the open cells are.
    certain_in: tuple[int, ...]
    #: Whether it satisfies every model whatever the open cells are.
    robust: bool
    #: How far evidence carries; `None` where formulas were handed over without cases.
    evidence_label: str | None
    #: Sets of measures that act on all its changes.
    measure_sets: tuple[tuple[str, ...], ...]
    #: Changes that no known measure acts on.
    uncovered_changes: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Bundle:
        return cls(
            dict(part["changes"]),
            Interval.parse(part["cost"]),
            Interval.parse(part["lead_time"]),
            tuple(part["effective_in"]),
            tuple(part["certain_in"]),
            bool(part["robust"]),
            part.get("evidence_label"),
            tuple(tuple(sets["measures"]) for sets in part["measures"]),
            tuple(part["uncovered_changes"]),
        )


@dataclass(frozen=True)
class Blocked:
    """A term that the target cannot satisfy, and what is in the way."""

    term: str
    by: tuple[str, ...]


@dataclass(frozen=True)
class Unknown:
    """An open cell of the region, and what knowing it would do to the bundles."""

    condition: str
    effect: str


@dataclass(frozen=True, repr=False)
class Recommendation(Result):
    """All minimal bundles of changes, what is in the way, and what to find out first."""

    _columns = ("changes", "robust", "evidence", "cost", "effective_in", "certain_in")

    @property
    def bundles(self) -> tuple[Bundle, ...]:
        """All bundles that are minimal within a model."""
        return tuple(Bundle.parse(part) for part in self.json["bundles"])

    @property
    def robust_bundles(self) -> tuple[Bundle, ...]:
        """Those that satisfy every model whatever the open cells are."""
        return tuple(Bundle.parse(part) for part in self.json["robust_bundles"])

    @property
    def total(self) -> int:
        """How many bundles there are; more than are listed, where a limit cut the list."""
        return int(self.json["total"])

    @property
    def models(self) -> tuple[str, ...]:
        """The models that the bundles refer to by number."""
        return tuple(str(part["expression"]) for part in self.json["models"])

    @property
    def blocked(self) -> tuple[Blocked, ...]:
        """Terms that nothing can satisfy here."""
        return tuple(Blocked(str(part["term"]), tuple(str(by["expression"]) for by in part["by"])) for part in self.json["blocked"])

    @property
    def unknowns_worth_finding(self) -> tuple[Unknown, ...]:
        """Open cells of the region whose value alters the bundles."""
        return tuple(Unknown(str(part["condition"]), str(part["effect"])) for part in self.json["unknowns_worth_finding"])

    @property
    def sentences(self) -> tuple[str, ...]:
        """What may be said of the answer, and what may not."""
        return tuple(translated(part, self.lang) for part in self.json["sentences"])

    @property
    def cells(self) -> Mapping[str, Bounds | None]:
        """Where the region stands, by condition; `None` is unknown."""
        return {str(part["id"]): membership(part["cell"]) for part in self.json["conditions"]}

    @property
    def names(self) -> Mapping[str, str]:
        """The conditions' names for readers."""
        return {str(part["id"]): translated(part["name"], self.lang) for part in self.json["conditions"]}

    @property
    def title(self) -> str:
        target = self.json.get("target")
        name = translated(target["name"], self.lang) if isinstance(target, Mapping) else ""
        word = "Bündel von Änderungen" if self.lang == "de" else "Bundles of changes"
        return f"{word}: {name}" if name else word

    def rows(self) -> list[dict[str, Any]]:
        names = self.names
        return [
            {
                "changes": tuple(("" if value else "~") + names.get(name, name) for name, value in bundle.changes.items()),
                "robust": bundle.robust,
                "evidence": bundle.evidence_label,
                "cost": None if bundle.cost == Interval(None, None) else str(bundle.cost),
                "effective_in": tuple(number + 1 for number in bundle.effective_in),
                "certain_in": tuple(number + 1 for number in bundle.certain_in),
            }
            for bundle in [*self.robust_bundles, *(part for part in self.bundles if not part.robust)]
        ]

    @property
    def note(self) -> str:
        if self.lang == "de":
            return "Modelle von 1 an gezählt. – bei den Kosten heißt: nicht bekannt."
        return "Models are counted from 1. – as a cost means not known."

    def figure(self) -> Figure:
        """What the region has, lacks and leaves open; only of a study with a target of the library."""
        from gelingen.figures import again

        return again("gaps", self.call, subject=self.call.words[2], keep=("target",))


def recommend(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str] | Mapping[str, Any],
    *,
    actionable: Mapping[str, Any] | Sequence[str] | str | None = None,
    budget: float | str | None = None,
    horizon: str | None = None,
    lead_time: Mapping[str, Any] | str | None = None,
    precedence: Sequence[str] | str | None = None,
    measures: str | os.PathLike[str] | None = None,
    limit: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Recommendation:
    """What a region could change: all minimal bundles, what is in the way, and what to find out first.

    - Parameters: the study, by id or path; `target`, a region by id or path, or for a study over a table a case or cells as
      `{"A": 1, "B": None}` (`None` is unknown); `actionable`, what can be changed, with costs as `{"P1": 3, "~P4": (1, 2)}`; `budget`;
      `horizon`, as `5y`; `lead_time` of changes; `precedence`, as `["P1<P2"]`; `measures`, a folder of your own; `limit` of the list.
    - Returns: the bundles, robust ones first, with evidence labels and sentences on what they rest on.
    - Raises: `InvalidInput`, where there is no such region, or the models name what the target does not.
    """
    asked = call(
        "transfer",
        "recommend",
        os.fspath(study),
        cases=cases,
        release_day=release_day,
        lang=lang,
        options={
            "target": pairs(target) if isinstance(target, Mapping) else os.fspath(target),
            "actionable": costs(actionable),
            "budget": budget,
            "horizon": horizon,
            "lead_time": costs(lead_time),
            "precedence": listed(precedence),
            "measures": measures,
            "limit": limit,
        },
    )
    return Recommendation(asked.json(), asked)


def bundles(
    model: Sequence[str] | str,
    target: Mapping[str, Any] | str,
    actionable: Mapping[str, Any] | Sequence[str] | str | None = None,
    *,
    negated_model: Sequence[str] = (),
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    horizon: str | None = None,
    lead_time: Mapping[str, Any] | str | None = None,
    precedence: Sequence[str] | str | None = None,
    limit: int | None = None,
    effort: int | None = None,
    lang: Language = "en",
) -> Recommendation:
    """All minimal bundles of changes after which a target satisfies a model.

    - Parameters: one or several models, as `S1*P1 + S2*P2`; the target's cells, as `{"S1": 0, "P1": None, "P2": 0.3}`; what can be
      changed, at what cost, as `{"P1": 3, "P2": (1, 2)}`; models of the negated outcome, none of whose terms may be satisfied; sets that
      must stay satisfied or cannot occur; time and order as for `recommend`; `limit` and `effort` of the search.
    - Returns: the bundles, and what is in the way of each term.
    - Raises: `InvalidInput`, where a model names a condition that the target does not.
    """
    asked = call(
        "transfer",
        "bundles",
        lang=lang,
        options={
            "model": [model] if isinstance(model, str) else list(model),
            "negated_model": list(negated_model),
            "necessary": list(necessary),
            "impossible": list(impossible),
            "target": pairs(target),
            "actionable": costs(actionable),
            "horizon": horizon,
            "lead_time": costs(lead_time),
            "precedence": listed(precedence),
            "limit": limit,
            "effort": effort,
        },
    )
    return Recommendation(asked.json(), asked)


@dataclass(frozen=True)
class Partner:
    """A case that a region could talk to."""

    case: str
    name: str
    origin: str
    outcome: str
    #: How unlike the region it is; a pair where districts or open cells leave it open.
    distance: Bounds | None
    may_be_nearest: bool


@dataclass(frozen=True, repr=False)
class Match(Result):
    """Partners: similar in structure, and having what the region lacks or may lack."""

    _figures = ("distance",)

    @property
    def partners(self) -> tuple[Partner, ...]:
        """The partners, nearest first."""
        return tuple(
            Partner(
                str(part["case"]),
                translated(part["name"], self.lang),
                str(part["origin"]),
                str(part["outcome"]),
                Bounds.parse(part["distance"]),
                bool(part["may_be_nearest"]),
            )
            for part in self.json["partners"]
        )

    @property
    def needs(self) -> tuple[Mapping[str, Any], ...]:
        """What the region lacks or may lack, and which cases have it."""
        return tuple(self.json["needs"])

    @property
    def title(self) -> str:
        name = translated(self.json["region"]["name"], self.lang)
        return f"Mit wem sich reden lässt: {name}" if self.lang == "de" else f"Whom to talk to: {name}"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "case": part.case,
                "name": part.name,
                "origin": part.origin,
                "outcome": part.outcome,
                "distance": part.distance,
                "may_be_nearest": part.may_be_nearest,
            }
            for part in self.partners
        ]


@dataclass(frozen=True, repr=False)
class MeasureMatrix(Result):
    """Which measure acts on which condition, and who takes it."""

    @property
    def unserved(self) -> tuple[str, ...]:
        """Conditions that no measure acts on."""
        return tuple(self.json["matrix"]["unserved"])

    @property
    def title(self) -> str:
        return "Maßnahmen und Bedingungen" if self.lang == "de" else "Measures and conditions"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "condition": str(row["condition"]),
                "body": str(cell["agent"]),
                "can_act": bool(cell["can_act"]),
                "measures": tuple(str(part["code"]) for part in cell["measures"]),
                "judged": tuple(str(part["code"]) for part in cell["measures"] if part["basis"] == "judged"),
            }
            for row in self.json["matrix"]["rows"]
            for cell in row["cells"]
        ]


@dataclass(frozen=True, repr=False)
class Portfolio(Result):
    """Which support covers most regions, exactly and step by step."""

    @property
    def title(self) -> str:
        return "Wie viele Regionen mit wie vielen Maßnahmen" if self.lang == "de" else "How many regions with how many measures"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "group": str(programme["group"]),
                "measures": int(step["count"]),
                "regions": int(step["unlocked"]),
                "of_regions": int(programme["regions"]),
                "one_choice": tuple(step["measures"]),
                "as_good": int(step["programmes"]),
                "in_every_choice": tuple(step["essential"]),
            }
            for programme in self.json["portfolio"]["programmes"]
            for step in programme["steps"]
        ]

    def figure(self) -> Figure:
        from gelingen.figures import again

        return again("budget-curve", self.call, subject=self.call.words[2])


@dataclass(frozen=True, repr=False)
class Roadmap(Result):
    """Who does what in which quarter."""

    @property
    def title(self) -> str:
        name = translated(self.json["name"], self.lang)
        return f"Fahrplan: {name}" if self.lang == "de" else f"Roadmap: {name}"

    def rows(self) -> list[dict[str, Any]]:
        terms = self.json["terms"]["measures"]
        return [
            {
                "measure": translated(terms.get(part["measure"], {}).get("name", part["measure"]), self.lang),
                "bodies": tuple(part["agents"]),
                "begins_quarter": part.get("begins"),
                "in_place_quarter": part.get("in_place"),
                "in_place_at_latest": part.get("in_place_at_latest"),
            }
            for part in self.json["roadmap"]["steps"]
        ]


@dataclass(frozen=True, repr=False)
class Worksheet(Result):
    """How far a worksheet is filled in: counts, no score."""

    @property
    def counts(self) -> Mapping[str, int]:
        """Questions answered, conditions known, planned and unknown."""
        return dict(self.json["counts"])

    @property
    def next_questions(self) -> tuple[str, ...]:
        """Which questions to answer next."""
        return tuple(self.json["completeness"]["next"])

    @property
    def title(self) -> str:
        name = translated(self.json["target"]["name"], self.lang)
        return f"Arbeitsblatt: {name}" if self.lang == "de" else f"Worksheet: {name}"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "condition": translated(part["name"], self.lang),
                "core": bool(part["core"]),
                "state": str(part["state"]),
                "membership": membership(part.get("membership")),
            }
            for part in self.json["completeness"]["conditions"]
        ]

    _figures = ("membership",)

    @property
    def note(self) -> str:
        if self.lang == "de":
            return "Eine offene Frage heißt unbekannt, nicht nein. Gezählt wird, bewertet nicht."
        return str(self.json.get("note", ""))


def match(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    count: int | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Match:
    """Partners for a region: similar in structure, and having what it lacks or may lack.

    - Parameters: the study whose conditions and blocks are taken; the region that asks; `count`, how many the report lists.
    - Returns: all partners with their distances, which are pairs where something is open.
    - Raises: `InvalidInput`, where there is no such region.
    """
    options = {"target": os.fspath(target), "count": count}
    asked = call("transfer", "match", os.fspath(study), cases=cases, release_day=release_day, lang=lang, options=options)
    return Match(asked.json(), asked)


def matrix(
    study: str | os.PathLike[str],
    *,
    origin: Literal["bottom-up", "top-down", "hybrid", "not-stated"] | None = None,
    measures: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> MeasureMatrix:
    """Which measure acts on which condition and who takes it, and what no measure serves.

    - Parameters: the study whose conditions are taken; `origin`, only the measures for that logic; `measures`, a folder of your own.
    - Returns: a row per condition and body; `judged` are links that are our judgement, not a source's.
    """
    options = {"origin": origin, "measures": measures}
    asked = call("transfer", "matrix", os.fspath(study), cases=cases, release_day=release_day, lang=lang, options=options)
    return MeasureMatrix(asked.json(), asked)


def portfolio(
    study: str | os.PathLike[str],
    *,
    targets: Sequence[str] | str | os.PathLike[str] | None = None,
    conditions: Literal["core", "all"] | None = None,
    by: Sequence[Body] = (),
    measures: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Portfolio:
    """Which support covers most regions, for bottom-up and for top-down, exactly and step by step.

    - Parameters: the study; `targets`, which regions (ids, or the path of a table); `conditions`, which must be covered; `by`, only
      measures that one of these bodies takes; `measures`, a folder of your own.
    - Returns: for each number of measures how many regions are covered at most, one such choice, and how many are as good.
    """
    regions = os.fspath(targets) if isinstance(targets, (str, os.PathLike)) else listed(targets)
    options = {"targets": regions, "conditions": conditions, "by": list(by), "measures": measures}
    asked = call("transfer", "portfolio", os.fspath(study), cases=cases, release_day=release_day, lang=lang, options=options)
    return Portfolio(asked.json(), asked)


def roadmap(
    study: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    choose: Sequence[str] | None = None,
    bundle: Sequence[str] | str | None = None,
    start: str | None = None,
    by: Sequence[Body] = (),
    measures: str | os.PathLike[str] | None = None,
    page: str | os.PathLike[str] | None = None,
    page_format: Sequence[Literal["html", "pdf", "docx", "md"]] | None = None,
    style: str | os.PathLike[str] | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Roadmap:
    """A region's measures in order: which body does what in which quarter.

    - Parameters: study and region; `choose`, the measures to plan, or `bundle`, the conditions to change; `start`, as `2027-Q1`; `by` and
      `measures` as for `portfolio`; `page`, a folder for the roadmap as a page, with `page_format` and `style`.
    - Returns: the steps; quarters are counted from 0, and missing where a lead time is not known.
    - Raises: `ToolMissing`, where a page in PDF or Word is asked for and what writes it is not installed.
    """
    options = {
        "target": os.fspath(target),
        "choose": listed(choose),
        "bundle": listed(bundle),
        "start": start,
        "by": list(by),
        "measures": measures,
        "page": page,
        "page_format": listed(page_format),
        "style": style,
    }
    asked = call("transfer", "roadmap", os.fspath(study), cases=cases, release_day=release_day, lang=lang, options=options)
    return Roadmap(asked.json(), asked)


def worksheet(
    id: str,
    *,
    output: str | os.PathLike[str] | None = None,
    day: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Document:
    """The worksheet with which a region describes itself in four steps, ready to fill in.

    - Parameters: `id`, of the new target; `output`, the file to write (nothing is written without it); `day`, that the answers
      describe, as YYYY-MM-DD.
    - Returns: the text of the file.
    - Raises: `GelingenError`, where the file exists already.
    """
    words = ["transfer", "worksheet", id]
    options: dict[str, Any] = {"day": day, "output": os.fspath(output) if output is not None else "-"}
    asked = call(*words, cases=cases, release_day=release_day, lang=lang, options=options)
    content = asked.run().output.decode()
    if output is not None:
        with open(output, encoding="utf-8") as file:
            content = file.read()
    return Document(content, Call(tuple(words), lang))


def worksheet_check(
    id: str | os.PathLike[str],
    *,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Worksheet:
    """How far a worksheet is filled in, and what to answer next.

    - Parameters: the target's id, or the path of its file.
    - Returns: the state of each condition. These are counts, no score.
    """
    asked = call("transfer", "worksheet", os.fspath(id), cases=cases, release_day=release_day, lang=lang, options={"check": True})
    return Worksheet(asked.json(), asked)
