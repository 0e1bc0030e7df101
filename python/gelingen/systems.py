"""Most different and most similar systems: compare cases, choose cases, say how different a choice is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence

from gelingen.inputs import Table
from gelingen.reading import bounds_by_name, read, row
from gelingen.result import Result
from gelingen.values import Bounds, Language

if TYPE_CHECKING:
    from gelingen.figures import Figure


@dataclass(frozen=True)
class Pair:
    """Two cases and how far they are apart."""

    a: str
    b: str
    distance: Bounds | None
    by_block: Mapping[str, Bounds | None]
    same_outcome: bool | None

    @classmethod
    def parse(cls, part: Mapping[str, Any]) -> Pair:
        return read(cls, part, by_block=bounds_by_name(part["by_block"]))


@dataclass(frozen=True, repr=False)
class Comparison(Result):
    """Pairs of cases: most different with the same outcome, most similar with different ones."""

    _title = {"de": "Paare von Fällen", "en": "Pairs of cases"}
    _figures = ("distance",)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All listed pairs."""
        return tuple(Pair.parse(part) for part in self.json["pairs"])

    @property
    def most_different_same_outcome(self) -> tuple[Pair, ...]:
        """MDSO: as different as can be, and yet the same outcome."""
        return tuple(Pair.parse(part) for part in self.json["most_different_same_outcome"])

    @property
    def most_similar_different_outcome(self) -> tuple[Pair, ...]:
        """MSDO: as similar as can be, and yet another outcome."""
        return tuple(Pair.parse(part) for part in self.json["most_similar_different_outcome"])

    @property
    def shared_conditions(self) -> tuple[Mapping[str, Any], ...]:
        """What most different pairs with the same outcome share."""
        return tuple(self.json["shared_conditions"])

    @property
    def distinguishing_conditions(self) -> tuple[Mapping[str, Any], ...]:
        """What most similar pairs with different outcomes differ in."""
        return tuple(self.json["distinguishing_conditions"])

    def rows(self) -> list[dict[str, Any]]:
        return [
            {**row(part, a=str, b=str, zone=str, rank=int, distance=Bounds.parse), **bounds_by_name(part["by_block"])}
            for part in self.json["pairs"]
        ]

    def figure(self) -> Figure:
        return self._drawn("distance-matrix")


@dataclass(frozen=True, repr=False)
class Selection(Result):
    """Chosen cases, with the proof that no choice is better, or the gap."""

    _title = {"de": "Gewählte Fälle", "en": "Chosen cases"}
    _figures = ("distance",)

    @property
    def selected(self) -> tuple[str, ...]:
        """The chosen cases; one of `optima`."""
        return tuple(self.json["selected"])

    @property
    def optima(self) -> tuple[tuple[str, ...], ...]:
        """All choices that are as good, as far as listed."""
        return tuple(tuple(part) for part in self.json["optima"])

    @property
    def optima_total(self) -> int:
        """How many choices are as good."""
        return int(self.json["optima_total"])

    @property
    def is_optimal(self) -> bool:
        """Whether it is proved that none is better."""
        return bool(self.json["optimal"])

    def rows(self) -> list[dict[str, Any]]:
        return [row(part, a=str, b=str, distance=Bounds.parse) for part in self.json["pairs"]]

    @property
    def note(self) -> str:
        if self.lang == "de":
            return f"Ebenso gut: {self.optima_total} Auswahlen." if self.optima_total > 1 else ""
        return f"As good: {self.optima_total} choices." if self.optima_total > 1 else ""


@dataclass(frozen=True, repr=False)
class Certificate(Result):
    """How different chosen cases are among all sets of as many."""

    _title = {"de": "Rang unter allen Mengen", "en": "Standing among all sets"}

    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "measure": measure,
                "value": float(part["value"]),
                "share_smaller": Bounds.parse(part["share_smaller"]),
                "share_at_most": Bounds.parse(part["share_at_most"]),
                "sets": int(part["sets"]),
                "all_sets": bool(part["exact"]),
            }
            for standing in self.json["standings"]
            for measure, part in standing.items()
            if isinstance(part, Mapping) and "share_smaller" in part
        ]


def compare(
    data: Table,
    outcome: str | None = None,
    *,
    blocks: Table | None = None,
    distances: Literal["raw", "divided"] | None = None,
    group: str | None = None,
    extremes: Literal["zone", "all"] | None = None,
    vacuous_levels: Literal["skip", "count"] | None = None,
    limit: int | None = None,
    cut_choices: int | None = None,
    seed: int | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Comparison:
    """Which cases are most different with the same outcome, and most similar with different ones (MDSO/MSDO).

    - Parameters: a table with a row per case; `outcome`, without which all count as having the same; `blocks`, a file or a data frame
      with the columns variable, block and kind; `distances`, counted or divided so that every block weighs the same; `group`, a
      column whose groups are compared one by one; further settings as `gelingen systems compare --help` explains them.
    - Returns: the pairs, with bounds where cells are open.
    - Raises: `InvalidInput` for data or blocks that are not right.
    """
    return Comparison.ask("systems compare", locals())


def select(
    data: Table,
    count: int,
    *,
    blocks: Table | None = None,
    most: Literal["different", "similar"] | None = None,
    to: str | None = None,
    require: Sequence[str] | None = None,
    distances: Literal["raw", "divided"] | None = None,
    node_limit: int | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Selection:
    """The most different, or most similar, cases of a table, with the proof or the gap.

    - Parameters: a table; `count`, how many; `blocks` and `distances` as for `compare`; `most`; `to`, a case to compare with;
      `require`, cases that must be chosen; `node_limit`, how far the search goes.
    - Returns: a best choice and all that are as good.
    - Raises: `InvalidInput`, where there are not enough cases.
    """
    return Selection.ask("systems select", locals())


def certificate(
    data: Table,
    set: Sequence[str],
    *,
    blocks: Table | None = None,
    distances: Literal["raw", "divided"] | None = None,
    exact: int | None = None,
    draws: int | None = None,
    cut_choices: int | None = None,
    seed: int | None = None,
    case_column: str | None = None,
    lang: Language = "en",
) -> Certificate:
    """How different chosen cases are, compared with all sets of as many cases in the table.

    - Parameters: a table; `set`, the chosen cases; `exact`, up to how many sets all are counted, and `draws`, how many a sample has
      beyond; the others as for `compare`.
    - Returns: the shares of sets that are less different, or at most as different.
    - Raises: `InvalidInput`, where a case is not in the table.
    """
    return Certificate.ask("systems certificate", locals())
