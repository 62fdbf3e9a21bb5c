"""Charts of a circular as pictures that a document can hold."""

from dataclasses import dataclass
from datetime import date

from bulletin.credit.circular import Circular
from editor.charts.pictures import chart_png
from editor.credit.charts.cards import all_charts, read_of


@dataclass(frozen=True)
class CircularPicture:
    """A PNG at 192 dots to the inch, 10 by 5.6 inches; its title and what it counts by stand in it."""

    title: str
    png: bytes


def circular_pictures(circular: Circular, today: date) -> tuple[CircularPicture, ...]:
    """Return the first chart of each card that has something to show. Needs a running application."""
    first = (charts[0] for charts in all_charts(read_of(circular, today)))
    return tuple(CircularPicture(chart.title, chart_png(chart)) for chart in first if not chart.trend.is_empty)
