"""Tables of sets: truth tables, sufficient and necessary conditions, fit, calibration, deleted cells."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.call import call
from gelingen.inputs import Table, levels as levels_word, listed, numbers, pairs
from gelingen.result import Result, translated
from gelingen.values import Bounds, Language

if TYPE_CHECKING:
    import pandas

    from gelingen.figures import Figure

#: What a configuration is coded.
RowOutcome = Literal["present", "absent", "contradiction", "remainder", "undetermined"]
#: Which remainders a solution may use.
SolutionType = Literal["conservative", "parsimonious", "intermediate"]


def table_options(
    outcome: str | None,
    conditions: Sequence[str] | str | None,
    kinds: Mapping[str, str] | str | None,
    levels: Mapping[str, Any] | str | None,
    case_column: str | None,
) -> dict[str, Any]:
    """The options that every command over a table of sets takes."""
    return {
        "outcome": outcome,
        "conditions": listed(conditions),
        "kinds": pairs(kinds),
        "levels": levels_word(levels),
        "case_column": case_column,
    }


# --- Truth table -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class TruthTableRow:
    """A configuration in which cases lie, or can lie."""

    configuration: Mapping[str, int]
    outcome: RowOutcome
    #: What else it may be coded, where open cells leave that open.
    possible_outcomes: tuple[RowOutcome, ...]
    n: Bounds
    consistency: Bounds | None
    pri: Bounds | None
    #: The cases that lie here for certain.
    cases: tuple[str, ...]
    #: The cases that lie or can lie here.
    possible_cases: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class TruthTable(Result):
    """The configurations of the conditions with their cases, consistency and PRI."""

    _figures = ("n", "consistency", "pri")

    @property
    def outcome(self) -> str:
        """The outcome, as it was asked for."""
        return str(self.json["outcome"])

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions, in the order of the table."""
        return tuple(self.json["conditions"])

    @property
    def configurations(self) -> tuple[TruthTableRow, ...]:
        """The rows, in the order of the program."""
        return tuple(
            TruthTableRow(
                dict(row["configuration"]),
                row["outcome"],
                tuple(row.get("possible_outcomes", [row["outcome"]])),
                Bounds.parse(row["n"]) or Bounds(0, 0),
                Bounds.parse(row["consistency"]),
                Bounds.parse(row["pri"]),
                tuple(row["cases"]),
                tuple(row.get("possible_cases", row["cases"])),
            )
            for row in self.json["rows"]
        )

    @property
    def title(self) -> str:
        return f"Wahrheitstafel für {self.outcome}" if self.lang == "de" else f"Truth table of {self.outcome}"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                **{name: row.configuration[name] for name in self.conditions},
                self.outcome: row.outcome,
                "n": row.n,
                "consistency": row.consistency,
                "pri": row.pri,
                "cases": row.cases,
                "possible_cases": row.possible_cases,
            }
            for row in self.configurations
        ]

    def figure(self) -> Figure:
        from gelingen.figures import again

        return again("truth-table", self.call, keep=("incl-cut", "pri-cut", "n-cut"))


def truth_table(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    sort: Literal["configuration", "outcome", "consistency", "n"] | None = None,
    complete: bool = False,
    limit: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> TruthTable:
    """The truth table of a table of sets.

    - Parameters: `data`, a file or a data frame with a row per case, unknown cells and ranges included; `outcome`, as `Y`, `~Y` or
      `Y[2]`; `conditions`, otherwise all other columns; `incl_cut`, the least consistency of a row coded present, with a second,
      lower number the least of a contradiction; `pri_cut` and `n_cut`, likewise for PRI and the number of cases; `sort`, the
      order of the rows; `complete`, to list the configurations without cases too, up to `limit`; `kinds` and `levels`, where they are
      not to be inferred. Defaults are those of the program, and stand in `.parameters`.
    - Returns: the rows; with open cells every figure is a pair of sharp bounds.
    - Raises: `InvalidInput` for data that are not right, with line and column.
    """
    asked = call(
        "truth-table",
        data=data,
        lang=lang,
        options={
            **table_options(outcome, conditions, kinds, levels, case_column),
            "incl_cut": numbers(incl_cut),
            "pri_cut": pri_cut,
            "n_cut": n_cut,
            "sort": sort,
            "complete": complete,
            "limit": limit,
        },
    )
    return TruthTable(asked.json(), asked)


# --- Sufficient conditions -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Term:
    """A term of a model or of a claim, with its cases."""

    expression: str
    consistency: Bounds | None
    pri: Bounds | None
    raw_coverage: Bounds | None
    unique_coverage: Bounds | None
    cases: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Term:
        return cls(
            str(part["expression"]),
            Bounds.parse(part.get("consistency")),
            Bounds.parse(part.get("pri")),
            Bounds.parse(part.get("raw_coverage")),
            Bounds.parse(part.get("unique_coverage")),
            tuple(part.get("cases", ())),
        )


@dataclass(frozen=True)
class Model:
    """One of the models of a solution; the others of the same solution are as good."""

    solution: SolutionType
    expression: str
    consistency: Bounds | None
    pri: Bounds | None
    coverage: Bounds | None
    #: Empty where the program was not asked for the terms of further models.
    terms: tuple[Term, ...]
    #: How many configurations without cases it assumes to have the outcome; `None` with open cells.
    simplifying_assumptions: int | None
    #: With open cells: the share of codings under which it is a model.
    share_of_codings: float | None


@dataclass(frozen=True)
class Implicant:
    """With open cells: a prime implicant, and whether it is one whatever the cells are."""

    expression: str
    status: Literal["certain", "possible", "impossible", "undecided"]
    share_of_codings: float | None


@dataclass(frozen=True)
class Solution:
    """One solution with all its models."""

    type: SolutionType
    models: tuple[Model, ...]
    #: How many there are; more than are listed, where a limit cut the list.
    models_total: int
    #: Whether every model was found.
    complete: bool
    prime_implicants: tuple[str, ...]
    implicants: tuple[Implicant, ...]
    #: Sets of (case, condition) after whose coding the rest no longer matters.
    settling_sets: tuple[tuple[tuple[str, str], ...], ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Solution:
        models = tuple(
            Model(
                part["type"],
                str(model["expression"]),
                Bounds.parse(model.get("consistency")),
                Bounds.parse(model.get("pri")),
                Bounds.parse(model.get("coverage")),
                tuple(Term.parse(term) for term in model.get("terms", ())),
                (model.get("simplifying_assumptions") or {}).get("count"),
                model.get("share_of_codings"),
            )
            for model in part["models"]
        )
        implicants = tuple(
            Implicant(str(member["expression"]), member["status"], member.get("share_of_codings"))
            for member in part.get("implicants", ())
        )
        settling = tuple(
            tuple((str(cell["case"]), str(cell["condition"])) for cell in cells) for cells in part.get("settling_sets", ())
        )
        total = int(part.get("models_total", len(models)))
        return cls(part["type"], models, total, bool(part["complete"]), tuple(part["prime_implicants"]), implicants, settling)


@dataclass(frozen=True, repr=False)
class Minimization(Result):
    """All solutions with all their models."""

    _figures = ("consistency", "pri", "coverage")
    _columns = ("solution", "model", "consistency", "pri", "coverage", "assumptions")

    @property
    def outcome(self) -> str:
        """The outcome, as it was asked for."""
        return str(self.json["outcome"])

    @property
    def solutions(self) -> tuple[Solution, ...]:
        """The solutions that were asked for: conservative, parsimonious, intermediate."""
        return tuple(Solution.parse(part) for part in self.json["solutions"])

    @property
    def models(self) -> tuple[Model, ...]:
        """Every listed model of every solution. Models of one solution are equally good: show all, or say that you chose."""
        return tuple(model for solution in self.solutions for model in solution.models)

    def solution(self, type: SolutionType) -> Solution:
        """One of the solutions.

        - Raises: `KeyError`, where it was not asked for.
        """
        for solution in self.solutions:
            if solution.type == type:
                return solution
        raise KeyError(type)

    @property
    def title(self) -> str:
        return f"Modelle für {self.outcome}" if self.lang == "de" else f"Models of {self.outcome}"

    def rows(self) -> list[dict[str, Any]]:
        models = self.models
        has_shares = any(model.share_of_codings is not None for model in models)
        last = "share_of_codings" if has_shares else "assumptions"
        return [
            {
                "solution": model.solution,
                "model": model.expression,
                "consistency": model.consistency,
                "pri": model.pri,
                "coverage": model.coverage,
                last: model.share_of_codings if has_shares else model.simplifying_assumptions,
            }
            for model in models
        ]

    @property
    def note(self) -> str:
        cut = [solution for solution in self.solutions if solution.models_total > len(solution.models) or not solution.complete]
        parts = [f"{part.type}: {len(part.models)} of {part.models_total}" + ("" if part.complete else ", search not complete") for part in cut]
        return "Models listed: " + "; ".join(parts) + "." if parts else ""

    def figure(self, kind: Literal["upset", "configurations"] = "configurations", model: int | None = None, solution: SolutionType | None = None) -> Figure:
        """The terms of a model and their cases; `configurations` shows core and periphery. `model` counts from 1."""
        from gelingen.figures import again

        keep = ("incl-cut", "pri-cut", "n-cut", "expect")
        asked = self.parameters["solutions"]
        chosen = solution or (asked[0] if len(asked) == 1 else None)
        return again(kind, self.call, keep=keep, more={"model": model, "solution": chosen})


def minimize(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    solution: Literal["all"] | SolutionType | None = None,
    expect: Sequence[str] | str | None = None,
    models: Literal["minimum", "irredundant"] | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    contradictions: Literal["negative", "allowed"] | None = None,
    necessary: Sequence[str] = (),
    impossible: Sequence[str] = (),
    exclude_untenable: bool = False,
    details: bool = False,
    limit: int | None = None,
    effort: int | None = None,
    completions: int | None = None,
    seed: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> Minimization:
    """Sufficient combinations: all models of the conservative, the parsimonious and the intermediate solution.

    - Parameters: as for `truth_table`, and `solution`, which ones (`all` by default); `expect`, what theory expects, as
      `["A", "~B"]`, without which there is no intermediate solution; `models`, those with the fewest terms or all without a
      superfluous one; `contradictions`, whether implicants may cover contradictory rows; `necessary` and `impossible`, sets that
      bound what a model may assume; `exclude_untenable`; `details`, the terms of every model; `limit`, how many are listed (all
      are counted); `effort`, `completions` and `seed`, how far a search goes and what is drawn where cells are open.
    - Returns: all models. With open cells also which implicants are certain, and which cells would settle the rest.
    - Raises: `InvalidInput` for data or expectations that are not right.
    """
    asked = call(
        "minimize",
        data=data,
        lang=lang,
        progress=progress,
        options={
            **table_options(outcome, conditions, kinds, levels, case_column),
            "solution": solution,
            "expect": listed(expect),
            "models": models,
            "incl_cut": numbers(incl_cut),
            "pri_cut": pri_cut,
            "n_cut": n_cut,
            "contradictions": contradictions,
            "necessary": list(necessary),
            "impossible": list(impossible),
            "exclude_untenable": exclude_untenable,
            "details": details,
            "limit": limit,
            "effort": effort,
            "completions": completions,
            "seed": seed,
        },
    )
    return Minimization(asked.json(), asked)


# --- Necessary conditions and fit ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NecessaryCondition:
    """A condition, or several together, held against “contains the outcome”."""

    expression: str
    #: single, conjunction or disjunction.
    form: str
    #: Whether it passes the cut-offs: holds, fails, or open where that hangs on open cells.
    status: str
    consistency: Bounds | None
    coverage: Bounds | None
    #: Relevance of necessity: near 0 where the condition is trivially necessary.
    relevance: Bounds | None
    deviant_cases: tuple[str, ...]

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> NecessaryCondition:
        return cls(
            str(part["expression"]),
            str(part.get("form", "single")),
            str(part.get("status", "")),
            Bounds.parse(part["consistency"]),
            Bounds.parse(part["coverage"]),
            Bounds.parse(part["relevance"]),
            tuple(part.get("deviant_cases", ())),
        )


@dataclass(frozen=True, repr=False)
class Necessity(Result):
    """Which conditions, alone or together, contain the outcome."""

    _figures = ("consistency", "coverage", "relevance")

    @property
    def conditions(self) -> tuple[NecessaryCondition, ...]:
        """Those that pass the cut-offs, or may."""
        return tuple(NecessaryCondition.parse(part) for part in self.json["conditions"])

    @property
    def singles(self) -> tuple[NecessaryCondition, ...]:
        """Every single condition and its absence, whatever its figures."""
        return tuple(NecessaryCondition.parse(part) for part in self.json["singles"])

    @property
    def title(self) -> str:
        outcome = self.parameters["outcome"]
        return f"Notwendig für {outcome}" if self.lang == "de" else f"Necessary for {outcome}"

    def rows(self) -> list[dict[str, Any]]:
        passing = {part.expression for part in self.conditions}
        joint = [part for part in self.conditions if part.form != "single"]
        return [
            {
                "expression": part.expression,
                "passes": {"holds": "yes", "open": "open"}.get(part.status, "yes" if part.expression in passing else "no"),
                "consistency": part.consistency,
                "coverage": part.coverage,
                "relevance": part.relevance,
                "deviant_cases": part.deviant_cases,
            }
            for part in [*self.singles, *joint]
        ]


def necessity(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    incl_cut: float | None = None,
    cov_cut: float | None = None,
    ron_cut: float | None = None,
    depth: int | None = None,
    all: bool = False,
    limit: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Necessity:
    """Which conditions, alone or together, contain the outcome.

    - Parameters: as for `truth_table`, and the least consistency (`incl_cut`, 0.9 by default), coverage (`cov_cut`) and relevance of
      necessity (`ron_cut`); `depth`, the most literals together; `all`, to list also those that follow from others.
    - Returns: every single condition, and what passes.
    - Raises: `InvalidInput` for data that are not right.
    """
    asked = call(
        "necessity",
        data=data,
        lang=lang,
        options={
            **table_options(outcome, conditions, kinds, levels, case_column),
            "incl_cut": incl_cut,
            "cov_cut": cov_cut,
            "ron_cut": ron_cut,
            "depth": depth,
            "all": all,
            "limit": limit,
        },
    )
    return Necessity(asked.json(), asked)


@dataclass(frozen=True, repr=False)
class Fit(Result):
    """How well a claim fits the cases, term by term."""

    _figures = ("consistency", "pri", "raw_coverage", "unique_coverage")

    @property
    def expression(self) -> str:
        """The claim's left side."""
        return str(self.json["expression"])

    @property
    def relation(self) -> str:
        """sufficient, necessary or both."""
        return str(self.json["relation"])

    @property
    def consistency(self) -> Bounds | None:
        """Of the whole claim."""
        return Bounds.parse(self.json["consistency"])

    @property
    def coverage(self) -> Bounds | None:
        """Of the whole claim."""
        return Bounds.parse(self.json["coverage"])

    @property
    def pri(self) -> Bounds | None:
        """Of the whole claim; `None` for claims of necessity."""
        return Bounds.parse(self.json["pri"])

    @property
    def relevance(self) -> Bounds | None:
        """Relevance of necessity; `None` for claims of sufficiency."""
        return Bounds.parse(self.json["relevance"])

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the claim."""
        return tuple(Term.parse(part) for part in self.json["terms"])

    @property
    def cases(self) -> Mapping[str, tuple[str, ...]]:
        """The cases by what they are for the claim: typical, deviant_in_kind, uncovered and others."""
        return {kind: tuple(names) for kind, names in self.json["cases"].items()}

    @property
    def title(self) -> str:
        return str(self.parameters["claim"])

    def rows(self) -> list[dict[str, Any]]:
        whole = Term(self.expression, self.consistency, self.pri, self.coverage, Bounds.parse(self.json["unique_coverage"]), ())
        return [
            {
                "expression": term.expression,
                "consistency": term.consistency,
                "pri": term.pri,
                "raw_coverage": term.raw_coverage,
                "unique_coverage": term.unique_coverage,
                "cases": term.cases,
            }
            for term in [*self.terms, *([whole] if len(self.terms) != 1 else [])]
        ]

    def figure(self) -> Figure:
        """The claim case by case: memberships in both sides."""
        from gelingen.figures import again

        return again("xy-plot", self.call, more={"claim": self.parameters["claim"]})


def fit(
    claim: str,
    data: Table,
    *,
    theory: str | None = None,
    outcome: str | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Fit:
    """How well a claim such as `A*~B + C => Y` fits the cases; `<=` claims that the left side is necessary.

    - Parameters: the claim and the table; `theory`, what theory expects to be sufficient, held against the claim; `outcome`, for a claim that
      names none; the others as for
      `truth_table`.
    - Returns: the figures of the claim and of its terms, with their cases.
    - Raises: `InvalidInput`, where the claim cannot be read; `column` says where.
    """
    options = {**table_options(outcome, None, kinds, levels, case_column), "theory": theory}
    asked = call("fit", claim, data=data, lang=lang, options=options)
    return Fit(asked.json(), asked)


# --- Calibration -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CalibratedSet:
    """A set with its memberships, and how they came about."""

    name: str
    column: str
    kind: str
    method: str
    reason: str
    memberships: Mapping[str, Bounds | None]
    findings: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, repr=False)
class Calibration(Result):
    """Raw values as memberships."""

    @property
    def sets(self) -> tuple[CalibratedSet, ...]:
        """The sets, in the order of the specification."""
        return tuple(
            CalibratedSet(
                str(part["name"]),
                str(part["column"]),
                str(part["kind"]),
                str(part["method"]),
                translated(part["calibration"].get("reason"), self.lang),
                {
                    str(value["case"]): Bounds.parse(
                        None if value["membership"] is None else {"min": value["membership"]["lower"], "max": value["membership"]["upper"]}
                    )
                    for value in part["values"]
                },
                tuple(part["findings"]),
            )
            for part in self.json["sets"]
        )

    @property
    def title(self) -> str:
        return "Zugehörigkeiten" if self.lang == "de" else "Memberships"

    def rows(self) -> list[dict[str, Any]]:
        sets = self.sets
        cases = list(dict.fromkeys(case for part in sets for case in part.memberships))
        return [{"case": case, **{part.name: part.memberships.get(case) for part in sets}} for case in cases]

    @property
    def table(self) -> pandas.DataFrame:
        """The memberships as a table that the other functions take: cases as rows, sets as columns, ranges as `Bounds`."""
        import pandas

        sets = self.sets
        cases = list(dict.fromkeys(case for part in sets for case in part.memberships))
        cells = {part.name: [plain(part.memberships.get(case)) for case in cases] for part in sets}
        frame: pandas.DataFrame = pandas.DataFrame(cells, index=pandas.Index(cases, name="case"))
        return frame


def plain(bounds: Bounds | None) -> Any:
    """A number, where it is settled; a missing value, where nothing is known."""
    import pandas

    if bounds is None:
        return pandas.NA
    return bounds.min if bounds.min == bounds.max else bounds


def calibrate(
    data: Table,
    *,
    spec: str | os.PathLike[str] | None = None,
    column: str | None = None,
    name: str | None = None,
    method: Literal["crisp", "multi-value", "direct", "indirect", "qualitative", "likert"] | None = None,
    anchors: Sequence[float] | None = None,
    thresholds: Sequence[float] | None = None,
    grades: Sequence[float] | None = None,
    curve: Literal["logistic", "linear"] | None = None,
    anchor_membership: float | None = None,
    anchor_log_odds: float | None = None,
    below: float | None = None,
    above: float | None = None,
    direction: Literal["increasing", "decreasing"] | None = None,
    scale: Literal["four", "six"] | None = None,
    degrees: Mapping[str, str] | None = None,
    reason: str | None = None,
    gaps: bool = False,
    keep_raw: bool = False,
    case_column: str | None = None,
    lang: Language = "en",
) -> Calibration:
    """Raw values to memberships, with a reason for every anchor.

    - Parameters: the raw table; either `spec`, a calibration file or a study over a table, or `column` with `method` and what that
      method takes: `anchors`, `thresholds`, `grades`, `curve`, `anchor_membership` or `anchor_log_odds`, `below` and `above` (powers),
      `direction`, `scale`, `degrees`; `reason`, why these values; `gaps`, to list the gaps in the raw values; `keep_raw`,
      for raw columns beside the memberships in `.csv()`.
    - Returns: the sets; `.table` goes straight into `truth_table` and the others.
    - Raises: `InvalidInput` for anchors out of order or values that are none.
    """
    asked = call(
        "calibrate",
        data=data,
        lang=lang,
        options={
            "spec": spec,
            "column": column,
            "name": name,
            "method": method,
            "anchors": joined(anchors),
            "thresholds": joined(thresholds),
            "grades": joined(grades),
            "curve": curve,
            "anchor_membership": anchor_membership,
            "anchor_log_odds": anchor_log_odds,
            "below": below,
            "above": above,
            "direction": direction,
            "scale": scale,
            "degrees": pairs(degrees),
            "reason": reason,
            "gaps": gaps,
            "keep_raw": keep_raw,
            "case_column": case_column,
        },
    )
    return Calibration(asked.json(), asked)


def joined(values: Sequence[float] | None) -> str | None:
    """Numbers with commas between them."""
    return None if values is None else ",".join(numbers(values))


# --- Deleted cells ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, repr=False)
class Deletion(Result):
    """What deleted cells do to conclusions: bounds beside the usual shortcuts."""

    @property
    def title(self) -> str:
        return "Gelöschte Zellen" if self.lang == "de" else "Deleted cells"

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "method": str(part["method"]),
                "conclusions": str(part["conclusions"]),
                "share_deleted": float(part["share_deleted"]),
                "right": int(part["right"]),
                "wrong": int(part["wrong"]),
                "open_or_none": int(part["open_or_none"]),
            }
            for part in self.json["results"]
        ]


def deletion(
    data: Table,
    outcome: str,
    conditions: Sequence[str] | None = None,
    *,
    shares: Sequence[float] | None = None,
    draws: int | None = None,
    seed: int | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    necessity_cut: float | None = None,
    completions: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    progress: bool | None = None,
    lang: Language = "en",
) -> Deletion:
    """What would have been concluded, had cells of a complete table not been known.

    - Parameters: a complete table; `shares`, the chances with which each cell is deleted; `draws`, how often for each; `seed`; the
      cut-offs as for `truth_table` and `necessity`.
    - Returns: for bounds and for each shortcut how many conclusions are right, wrong, or left open.
    - Raises: `InvalidInput`, where the table has open cells already.
    """
    asked = call(
        "deletion",
        data=data,
        lang=lang,
        progress=progress,
        options={
            **table_options(outcome, conditions, kinds, levels, case_column),
            "shares": joined(shares),
            "draws": draws,
            "seed": seed,
            "incl_cut": numbers(incl_cut),
            "pri_cut": pri_cut,
            "n_cut": n_cut,
            "necessity_cut": necessity_cut,
            "completions": completions,
        },
    )
    return Deletion(asked.json(), asked)
