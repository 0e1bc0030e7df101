"""Sufficient conditions: solutions with all their models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.errors import UnknownName
from gelingen.inputs import Table
from gelingen.reading import read
from gelingen.result import Result
from gelingen.tables.terms import Term
from gelingen.values import Bounds, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


#: Which remainders a solution may use.
SolutionType = Literal["conservative", "parsimonious", "intermediate"]


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
            read(
                Model,
                model,
                solution=part["type"],
                terms=tuple(Term.parse(term) for term in model.get("terms", ())),
                simplifying_assumptions=(model.get("simplifying_assumptions") or {}).get("count"),
            )
            for model in part["models"]
        )
        settling = tuple(
            tuple((str(cell["case"]), str(cell["condition"])) for cell in cells) for cells in part.get("settling_sets", ())
        )
        return read(
            cls,
            part,
            models=models,
            models_total=int(part.get("models_total", len(models))),
            implicants=tuple(read(Implicant, member) for member in part.get("implicants", ())),
            settling_sets=settling,
        )


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

        - Raises: `UnknownName`, a `KeyError` too, where it was not asked for.
        """
        found = {solution.type: solution for solution in self.solutions}
        if type not in found:
            known = ", ".join(found) or "none"
            raise UnknownName(f"There is no solution “{type}” here.", code="solution", hint=f"Known here: {known}.")
        return found[type]

    @property
    def title(self) -> str:
        return self._said(de=f"Modelle für {self.outcome}", en=f"Models of {self.outcome}")

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
        keep = ("incl-cut", "pri-cut", "n-cut", "expect")
        asked = self.parameters["solutions"]
        chosen = solution or (asked[0] if len(asked) == 1 else None)
        return self._drawn(kind, keep=keep, model=model, solution=chosen)


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
    return Minimization.ask("minimize", locals())
