"""Figures: the program's own Vega-Lite, drawn as SVG or PNG, or handed to Altair."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any, Literal, Mapping, Sequence, get_args

from gelingen.call import Call, asked, option
from gelingen.errors import UnknownName
from gelingen.inputs import Table
from gelingen.values import Language

if TYPE_CHECKING:
    import altair
    import pandas


@dataclass(frozen=True, repr=False)
class Figure:
    """A picture with its alternative text and its data.

    At the end of a notebook's cell it shows itself as SVG, which needs no script and keeps its text.
    """

    call: Call

    @property
    def spec(self) -> dict[str, Any]:
        """The picture in Vega-Lite, data included."""
        spec = json.loads(self._bytes("vega"))
        assert isinstance(spec, dict)
        return spec

    @property
    def alt(self) -> str:
        """What the picture shows, in words."""
        spec = self.spec
        return str(spec.get("usermeta", {}).get("alt") or spec.get("description", ""))

    @property
    def frame(self) -> pandas.DataFrame:
        """The data of the picture."""
        import io

        import pandas

        frame: pandas.DataFrame = pandas.read_csv(io.BytesIO(self._bytes("csv"))).convert_dtypes()
        return frame

    def svg(self) -> str:
        """The picture as SVG, with its title and description inside."""
        return self._bytes("svg").decode()

    def png(self) -> bytes:
        """The picture as PNG."""
        return self._bytes("png")

    def chart(self) -> altair.TopLevelMixin:
        """The picture as an Altair chart: the very Vega-Lite of the program, to be changed at will."""
        import altair

        chart: altair.TopLevelMixin = altair.Chart.from_dict(self.spec)
        return chart

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the picture to a file; its ending says how: .svg, .png, .json or .vega (Vega-Lite), .csv (the data)."""
        ending = os.fspath(path).rsplit(".", 1)[-1].lower()
        form = {"json": "vega", "vl": "vega"}.get(ending, ending)
        content = self._bytes(form)
        with open(path, "wb") as file:
            file.write(content)

    def _bytes(self, form: str) -> bytes:
        return self.call.run("--format", form).output

    def _repr_html_(self) -> str:
        # The picture carries its own title and description; both are found by screen readers.
        return f'<figure lang="{escape(self.call.lang)}">{self.svg()}</figure>'

    def __repr__(self) -> str:
        return f"<Figure: {' '.join(self.call.words[2:4])}>"


#: The options that say which table is meant, and what may be shown of it.
SUBJECT = ("data", "study", "outcome", "conditions", "kinds", "levels", "case-column", "blocks", "cases", "release-day")


def again(name: str, asked: Call, *, keep: Sequence[str] = (), subject: str | None = None, more: Mapping[str, Any] | None = None) -> Figure:
    """The figure for what another call was about: the same table and cut-offs."""
    check_name(name)
    kept = [word for word in asked.words if word.startswith("--") and word[2:].split("=")[0] in (*SUBJECT, *keep)]
    study = next((word.split("=", 1)[1] for word in kept if word.startswith("--study=")), None)
    about = subject or study
    words = ["figure", "draw", name, *([about] if about else [])]
    words += [word for word in kept if not word.startswith("--study=")]
    for option_name, value in (more or {}).items():
        words += option(option_name, value)
    return Figure(replace(asked, words=tuple(words)))


#: The names of the figures.
FigureName = Literal[
    "condition-matrix",
    "intervals",
    "contrast",
    "gaps",
    "distance-matrix",
    "distance-map",
    "case-map",
    "timeline",
    "budget-curve",
    "xy-plot",
    "truth-table",
    "upset",
    "configurations",
    "robustness-ranges",
    "robustness-sweep",
]


def check_name(name: str) -> None:
    """Refuses the name of a figure that there is not."""
    if name not in get_args(FigureName):
        raise UnknownName(f"There is no figure “{name}”.", code="figure", hint=f"There are {', '.join(get_args(FigureName))}.")


def figure(
    name: FigureName,
    subject: str | os.PathLike[str] | None = None,
    *,
    data: Table | None = None,
    outcome: str | None = None,
    conditions: Sequence[str] | None = None,
    claim: str | None = None,
    incl_cut: float | tuple[float, float] | None = None,
    pri_cut: float | None = None,
    n_cut: int | None = None,
    solution: Literal["conservative", "parsimonious", "intermediate"] | None = None,
    expect: Sequence[str] | str | None = None,
    model: int | None = None,
    blocks: Table | None = None,
    target: str | os.PathLike[str] | None = None,
    units: Literal["whole", "parts"] | None = None,
    runs: int | None = None,
    seed: int | None = None,
    kinds: Mapping[str, str] | None = None,
    levels: Mapping[str, Any] | None = None,
    case_column: str | None = None,
    cases: str | os.PathLike[str] | None = None,
    release_day: str | None = None,
    lang: Language = "en",
) -> Figure:
    """A figure of a study, of a case or of a table; `figure_list` says what each shows and needs.

    - Parameters: its name; `subject`, the id of a study or, for a timeline, of a case; or `data` with `outcome`; the others as for
      `truth_table` and `minimize`; `claim` for xy-plot; `model`, which one, from 1; `target` for gaps.
    - Returns: the figure. It is drawn when it is shown.
    - Raises: `UnknownName`, where there is no such figure; when drawn, `InvalidInput`, where there is nothing to draw, and
      `ToolMissing`, where what draws is not installed.
    """
    made = asked("figure draw {name} {subject}", locals())
    check_name(name)
    return Figure(made)


def figure_list(*, lang: Language = "en") -> str:
    """What each figure shows and what it is made from, as text."""
    return asked("figure list", locals()).run().output.decode()
