"""What a chart is: a trend with the words of its places and series, and the form it is drawn in."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from bulletin.credit.trend import REST, TARGET, Figure, Number, Trend
from bulletin.credit.trends import topmost
from editor.shell import joining
from editor.shell.language import Language, spoken

PERCENT = "%"


class Form(StrEnum):
    """How a trend is drawn."""

    BARS = "bars"  # bars side by side; a series TARGET is a line across them
    STACKED = "stacked"
    LINES = "lines"
    RACE = "race"  # lines that rise, named at their ends
    LYING = "lying"  # a place in each row, its bars from left to right
    HEAT = "heat"  # a series in each row, its figures as fields


class Spot(NamedTuple):
    """Where a figure is: the number of its series and of its place."""

    series: int
    place: int


@dataclass(frozen=True)
class Chart:
    """A trend and its words: `places` in full, `ticks` as they stand at the axis (empty: none), `names` of the series.

    `counted` is what is counted (篇); `note` says by what, `rest` what the place of all others is called, with {count}.
    `tones` are the numbers of the series' colours, in their order where empty. `most` is where the axis ends at least.
    """

    form: Form
    title: str
    trend: Trend
    places: tuple[str, ...]
    ticks: tuple[str, ...]
    names: tuple[str, ...]
    counted: str = ""
    note: str = ""
    rest: str = "{count}"
    tones: tuple[int, ...] = ()

    def figure(self, spot: Spot) -> Figure:
        """Return the figure at a spot."""
        return self.trend.series[spot.series].figures[spot.place]

    def value(self, spot: Spot) -> float:
        """Return its value as a length, 0 where there is none."""
        return float(self.figure(spot).value or 0)

    def words(self, spot: Spot) -> str:
        """Return what a figure says: 2026年6月 采用 42 篇."""
        value = self.figure(spot).value
        said = value_words(value) + (f" {self.counted}" if value is not None else "")
        return f"{self.places[spot.place]} {self.names[spot.series]} {said}"

    def short(self, value: float) -> str:
        """Return a value for an axis or a narrow place, a share with its sign."""
        return short_words(value) + (self.counted if self.counted == PERCENT else "")

    def tone(self, series: int) -> int:
        """Return the number of a series' colour."""
        return self.tones[series] if series < len(self.tones) else series

    def is_target(self, series: int) -> bool:
        """Whether a series is what should be, which has no rows."""
        return self.trend.series[series].key == TARGET

    def spots(self) -> tuple[Spot, ...]:
        """Return all spots that have rows, series by series."""
        return tuple(Spot(at, place) for at, series in enumerate(self.trend.series) if not self.is_target(at)
                     for place in range(len(series.figures)))

    def cut(self, count: int) -> "Chart":
        """Return it with the first places only, all others summed up in one behind them."""
        trend = topmost(self.trend, count)
        if trend is self.trend:
            return self
        rest = self.rest.format(count=len(self.places) - count)
        return replace(self, trend=trend, places=(*self.places[:count], rest), ticks=(*self.ticks[:count], rest))

    @property
    def has_rest(self) -> bool:
        """Whether the last place is that of all others."""
        return bool(self.trend.places) and self.trend.places[-1] == REST


def value_words(value: Number | None) -> str:
    """Return a value in full: 1,234, 12.5; — where there is none."""
    if value is None:
        return "—"
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    return f"{value:,}"


def short_words(value: float) -> str:
    """Return a value for an axis or a narrow place: 950, 1.2万, 3亿."""
    for size, name in _sizes():
        if abs(value) >= max(size, 10_000):
            return f"{value / size:.4g}{name}"
    return f"{value:,.4g}" if value != int(value) else f"{int(value):,}"


def _sizes() -> tuple[tuple[int, str], ...]:
    """Return the large steps in which figures are shortened: 亿 and 万, in English millions and thousands."""
    if spoken() is Language.ENGLISH:
        return (1_000_000, "m"), (1_000, "k")
    return (100_000_000, "亿"), (10_000, "万")


def described(chart: Chart, most: int = 120) -> str:
    """Return all figures in words for those who do not see the picture; of very many the first."""
    said = []
    for at, name in enumerate(chart.names):
        figures = chart.trend.series[at].figures
        own = (f"{chart.places[at]} {value_words(figure.value)}" for at, figure in enumerate(figures) if figure.value)
        said.append((name, joining.clauses(own)))
    words = joining.halves(joining.of(name, figures) for name, figures in said if figures)
    return words if len(words) <= most * 12 else words[:most * 12] + "…"
