"""A field for each series and place, the darker the more; values written where there is room."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from editor.charts.chart import Chart, Spot, short_words
from editor.charts.ground import CENTRE, LEFT, MIDDLE, RIGHT, TICKS, draw_words, thinned
from editor.charts.look import SMALL, Look, face, width
from editor.shell.colours import Colour

ROW, TALLEST = 15.0, 24.0
NAMES, KEY = 0.3, 22.0


def height_of(chart: Chart) -> int:
    """Return how many pixels high it must be for all rows to be shown."""
    return int(len(chart.names) * ROW + TICKS + KEY + 8)


def draw_heat(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw as many rows as there is room for, and how many more there are; return where each figure is."""
    most = max((chart.value(spot) for spot in chart.spots()), default=0) or 1
    _draw_key(painter, QRectF(rect.left(), rect.top(), rect.width(), KEY), chart, look, most)
    field = rect.adjusted(0, KEY, 0, -TICKS)
    fitting = max(1, int(field.height() // ROW))
    count = min(len(chart.names), fitting)
    tall = min(TALLEST, field.height() / max(1, count))
    names = min(rect.width() * NAMES, max((width(name, face(SMALL)) for name in chart.names[:count]), default=0) + 10)
    wide = (field.width() - names) / max(1, len(chart.places))
    hits: dict[Spot, QRectF] = {}
    for at in range(count):
        top = field.top() + at * tall
        painter.setPen(look.colour(Colour.INK))
        draw_words(painter, QRectF(field.left(), top, names - 8, tall), chart.names[at], face(SMALL), RIGHT)
        for place in range(len(chart.places)):
            box = QRectF(field.left() + names + place * wide, top, wide, tall)
            hits[Spot(at, place)] = box
            _draw_field(painter, box, chart, look, Spot(at, place), most, here)
    _draw_ticks(painter, field, chart, look, names, wide, field.top() + count * tall, len(chart.names) - count)
    return hits


def _draw_field(painter: QPainter, box: QRectF, chart: Chart, look: Look, spot: Spot, most: float,
                here: Spot | None) -> None:
    value = chart.value(spot)
    share = (value / most) ** 0.6 if value > 0 else 0.0
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(inner, look.heat(share) if value else look.colour(Colour.HOVER))
    words = short_words(value)
    if value and width(words, face(SMALL - 1)) <= box.width() - 3 and box.height() >= 12:
        painter.setPen(look.colour(Colour.SURFACE if share > 0.55 else Colour.INK))
        painter.setFont(face(SMALL - 1))
        painter.drawText(box, MIDDLE | CENTRE, words)
    if spot == here:
        painter.setPen(QPen(look.colour(Colour.INK), 1.5))
        painter.drawRect(inner)


def _draw_key(painter: QPainter, rect: QRectF, chart: Chart, look: Look, most: float) -> None:
    """Draw what the colours mean."""
    font, left = face(SMALL), rect.left()
    painter.setPen(look.colour(Colour.SECOND))
    draw_words(painter, QRectF(left, rect.top(), 30, 16), "0", font, LEFT)
    left += 12
    for step in range(6):
        painter.fillRect(QRectF(left, rect.top() + 3, 14, 10),
                         look.heat((step / 5) ** 0.6) if step else look.colour(Colour.HOVER))
        left += 15
    draw_words(painter, QRectF(left + 4, rect.top(), 120, 16), f"{short_words(most)} {chart.counted}", font, LEFT)


def _draw_ticks(painter: QPainter, field: QRectF, chart: Chart, look: Look, names: float, wide: float, top: float,
                more: int) -> None:
    font = face(SMALL)
    painter.setPen(look.colour(Colour.SECOND))
    lefts = [(field.left() + names + place * wide, words) for place, words in enumerate(chart.ticks) if words]
    for left, words in thinned(lefts, font):
        if left + width(words, font) <= field.right() + 8:
            draw_words(painter, QRectF(left, top + 3, width(words, font) + 2, TICKS - 4), words, font, LEFT)
    if more > 0:
        draw_words(painter, QRectF(field.left(), top + 3, names - 8, TICKS - 4), chart.rest.format(count=more), font,
                   RIGHT)
