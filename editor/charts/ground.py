"""What all charts stand on: the legend, the axes, words that are cut where there is no room."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from editor.charts.chart import PERCENT, Chart
from editor.charts.look import SMALL, Look, face, width
from editor.charts.scale import round_ticks
from editor.shell.colours import Colour

LEGEND, SWATCH, GAP = 20.0, 10.0, 6.0
TICKS, ABOVE = 22.0, 16.0  # pixels for the words under the plot, and for the highest value above it
CLOSE = 1.08  # a last round number farther above the highest value than this is left out
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
MIDDLE, CENTRE = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Plot:
    """Where figures are drawn: the field, and how many pixels stand for one."""

    field: QRectF
    unit: float
    places: int

    @property
    def step(self) -> float:
        """The width of a place."""
        return self.field.width() / max(1, self.places)

    def left(self, place: int) -> float:
        """Return where a place begins."""
        return self.field.left() + place * self.step

    def middle(self, place: int) -> float:
        """Return the middle of a place."""
        return self.left(place) + self.step / 2

    def height(self, value: float) -> float:
        """Return where a value is."""
        return self.field.bottom() - value * self.unit


def draw_words(painter: QPainter, rect: QRectF, words: str, font: QFont, side: Qt.AlignmentFlag) -> None:
    """Draw words on one line in the middle of the height, cut with … where they are too long."""
    painter.setFont(font)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, side | MIDDLE | Qt.TextFlag.TextSingleLine, shown)


def draw_legend(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> float:
    """Draw what the colours mean, in as many lines as it takes, and return how high that is; one series needs none."""
    if len(chart.names) < 2:
        return 0.0
    font, left, top = face(), rect.left(), rect.top()
    for at, name in enumerate(chart.names):
        wide = SWATCH + GAP + width(name, font) + 2 * GAP
        if left + wide > rect.right() + 2 * GAP and left > rect.left():
            left, top = rect.left(), top + LEGEND
        box = QRectF(left, top + (LEGEND - SWATCH) / 2, SWATCH, SWATCH)
        if chart.is_target(at):
            painter.setPen(target_pen(look))
            painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
        else:
            painter.fillRect(box, look.tone(chart.tone(at)))
        painter.setPen(look.colour(Colour.SECOND))
        draw_words(painter, QRectF(box.right() + GAP, top, width(name, font) + 2, LEGEND), name, font, LEFT)
        left += wide
    return top + LEGEND - rect.top() + GAP


def target_pen(look: Look) -> QPen:
    """Return the pen of what should be."""
    pen = QPen(look.colour(Colour.INK), 1.5)
    pen.setStyle(Qt.PenStyle.DashLine)
    return pen


def lay_plot(painter: QPainter, rect: QRectF, chart: Chart, look: Look, most: float, right: float = 0.0) -> Plot:
    """Draw the axis at the left with round numbers and the words under the places; return where figures go.

    `right` are pixels left free at the right.
    """
    font, whole = face(SMALL), chart.counted != PERCENT
    marks = round_ticks(most, max(2, int(rect.height() // 36)), whole)
    top = most if most and len(marks) > 2 and marks[-1] > most * CLOSE else marks[-1]
    marks = tuple(mark for mark in marks if mark <= top)
    wide = max(width(chart.short(mark), font) for mark in marks) + 8
    field = rect.adjusted(wide, ABOVE, -right, -TICKS)
    plot = Plot(field, field.height() / top, len(chart.places))
    for mark in marks:
        y = round(plot.height(mark)) + 0.5
        painter.setPen(QPen(look.colour(Colour.FAINT if mark == 0 else Colour.LINE), 1))
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        painter.setPen(look.colour(Colour.FAINT))
        draw_words(painter, QRectF(rect.left(), y - 8, wide - 6, 16), chart.short(mark), font, RIGHT)
    draw_ticks(painter, plot, chart, look)
    return plot


def draw_ticks(painter: QPainter, plot: Plot, chart: Chart, look: Look) -> None:
    """Draw the words under the places, as many as there is room for."""
    font = face(SMALL)
    places = [(plot.middle(place), words) for place, words in enumerate(chart.ticks) if words]
    painter.setPen(look.colour(Colour.SECOND))
    for middle, words in thinned(places, font):
        wide = width(words, font)
        left = min(middle - wide / 2, plot.field.right() + GAP - wide)
        draw_words(painter, QRectF(left, plot.field.bottom() + 4, wide + 2, TICKS - 4), words, font, LEFT)


def thinned(places: list[tuple[float, str]], font: QFont) -> list[tuple[float, str]]:
    """Return words with where their middles are, evenly left out until none touches the next."""
    for step in range(1, len(places) + 1):
        kept = places[::step]
        if all(after[0] - before[0] >= (width(before[1], font) + width(after[1], font)) / 2 + GAP
               for before, after in pairwise(kept)):
            return kept
    return places[:1]
