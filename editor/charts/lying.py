"""Bars from left to right, a place in each row: for names that are long."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from editor.charts.chart import Chart, Spot, short_words, value_words
from editor.charts.ground import LEFT, RIGHT, draw_words
from editor.charts.look import SMALL, Look, face, width
from editor.shell.colours import Colour

ROW, TALLEST, BAR = 24.0, 36.0, 9.0
NAMES = 0.34  # the largest share of the width that names take


def rows_in(height: float) -> int:
    """Return how many rows there is room for."""
    return max(2, int(height // ROW))


def draw_lying(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw the first places as rows, all others as words in the last row; return where each figure is."""
    shown = chart.cut(rows_in(rect.height()) - 1)
    bars = len(shown.places) - shown.has_rest
    names = min(rect.width() * NAMES, max((width(name, face()) for name in shown.places[:bars]), default=0) + 12)
    most = max((shown.value(spot) for spot in shown.spots() if spot.place < bars), default=0) or 1
    figures = width("9,999", face(SMALL)) + 8
    unit = max(1.0, rect.width() - names - figures) / most
    tall = min(TALLEST, rect.height() / max(1, len(shown.places)))
    hits: dict[Spot, QRectF] = {}
    painter.setPen(QPen(look.colour(Colour.FAINT), 1))
    painter.drawLine(QLineF(rect.left() + names, rect.top(), rect.left() + names, rect.top() + bars * tall))
    for place in range(len(shown.places)):
        row = QRectF(rect.left(), rect.top() + place * tall, rect.width(), tall)
        if place == bars:
            hits |= _draw_rest(painter, row, shown, look, place, here)
            continue
        painter.setPen(look.colour(Colour.INK))
        draw_words(painter, QRectF(row.left(), row.top(), names - 8, tall), shown.places[place], face(), RIGHT)
        hits |= _draw_row(painter, row.adjusted(names, 0, 0, 0), shown, look, place, unit, here)
    return hits


def _draw_row(painter: QPainter, row: QRectF, chart: Chart, look: Look, place: int, unit: float,
              here: Spot | None) -> dict[Spot, QRectF]:
    hits, count = {}, len(chart.names)
    tall = min(BAR, (row.height() - 4) / count)
    for at in range(count):
        spot = Spot(at, place)
        top = row.center().y() + (at - count / 2) * tall
        box = QRectF(row.left() + 1, top, chart.value(spot) * unit, tall - 1)
        painter.fillRect(box, look.tone(chart.tone(at)))
        if spot == here:
            painter.setPen(look.colour(Colour.INK))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        painter.setPen(look.colour(Colour.SECOND))
        draw_words(painter, QRectF(box.right() + 4, top - 4, 60, tall + 7), short_words(chart.value(spot)),
                   face(SMALL - 1), LEFT)
        hits[spot] = QRectF(box.left(), top, max(box.width() + 36, 48), tall)
    return hits


def _draw_rest(painter: QPainter, row: QRectF, chart: Chart, look: Look, place: int,
               here: Spot | None) -> dict[Spot, QRectF]:
    """Write the sums of all others: a bar would dwarf those of the single ones."""
    painter.setPen(look.colour(Colour.SECOND))
    left, hits = row.left() + width(chart.places[place], face()) + 12, {}
    draw_words(painter, row, chart.places[place], face(), LEFT)
    for at, name in enumerate(chart.names):
        spot = Spot(at, place)
        words = f"{name} {value_words(chart.figure(spot).value)}"
        box = QRectF(left, row.top(), width(words, face()) + 12, row.height())
        painter.setPen(look.colour(Colour.INFORMATION if spot == here else Colour.SECOND))
        draw_words(painter, box, words, face(strong=spot == here), LEFT)
        hits[spot] = box
        left = box.right() + 8
    return hits
