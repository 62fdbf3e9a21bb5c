"""Bars, side by side or one on the other."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from editor.charts.chart import Chart, Spot, short_words
from editor.charts.ground import CENTRE, Plot, draw_words, lay_plot, target_pen
from editor.charts.look import SMALL, Look, face, width
from editor.shell.colours import Colour

ROOM, FEW = 4, 24  # px that a value may be wider than its bar while bars are few
WIDEST, FILLED = 28.0, 0.84  # px of a bar; the share of a place that its bars take


def draw_bars(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw bars side by side, a target as a line across each place; return where each figure is."""
    most = max((chart.value(Spot(at, place)) for at in range(len(chart.names)) for place in range(len(chart.places))),
               default=0)
    plot = lay_plot(painter, rect, chart, look, most)
    solid = [at for at in range(len(chart.names)) if not chart.is_target(at)]
    wide = min(WIDEST, plot.step * FILLED / max(1, len(solid)))
    hits: dict[Spot, QRectF] = {}
    for number, at in enumerate(solid):
        for place in range(len(chart.places)):
            left = plot.middle(place) + (number - len(solid) / 2) * wide
            spot = Spot(at, place)
            hits[spot] = _bar(painter, plot, chart, look, spot, left, wide, here)
    _draw_targets(painter, plot, chart, look)
    return hits


def draw_stacked(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw the series one on the other with the sum above; return where each figure is."""
    count = len(chart.names)
    sums = [sum(chart.value(Spot(at, place)) for at in range(count)) for place in range(len(chart.places))]
    plot = lay_plot(painter, rect, chart, look, max(sums, default=0))
    wide = min(WIDEST * 1.6, plot.step * FILLED)
    hits: dict[Spot, QRectF] = {}
    for place, total in enumerate(sums):
        below, left = 0.0, plot.middle(place) - wide / 2
        for at in range(count):
            spot, value = Spot(at, place), chart.value(Spot(at, place))
            top, bottom = plot.height(below + value), plot.height(below)
            box = QRectF(left, top, wide, bottom - top)
            _fill(painter, box.adjusted(0, 1 if box.height() > 3 else 0, 0, 0), look, chart.tone(at), spot == here)
            hits[spot] = box
            below += value
        if total:
            _above(painter, plot, look, plot.middle(place), plot.height(below), short_words(total), plot.step)
    return hits


def _bar(painter: QPainter, plot: Plot, chart: Chart, look: Look, spot: Spot, left: float, wide: float,
         here: Spot | None) -> QRectF:
    """Draw one bar with its value above; what can be pressed reaches over its whole height and value."""
    value = chart.value(spot)
    box = QRectF(left + 0.5, plot.height(value), wide - 1, plot.field.bottom() - plot.height(value))
    _fill(painter, box, look, chart.tone(spot.series), spot == here)
    if value:
        room = wide + ROOM * (len(chart.places) <= FEW)
        _above(painter, plot, look, box.center().x(), box.top(), short_words(value), room)
    return box.adjusted(0, -14, 0, 0)


def _fill(painter: QPainter, box: QRectF, look: Look, tone: int, is_here: bool) -> None:
    painter.fillRect(box, look.tone(tone))
    if is_here:
        painter.setPen(look.colour(Colour.INK))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))


def _above(painter: QPainter, plot: Plot, look: Look, middle: float, top: float, words: str, room: float) -> None:
    font = face(SMALL - 1)
    wide = width(words, font)
    if wide <= room:
        painter.setPen(look.colour(Colour.SECOND))
        draw_words(painter, QRectF(middle - wide / 2 - 1, top - 15, wide + 3, 14), words, font, CENTRE)


def _draw_targets(painter: QPainter, plot: Plot, chart: Chart, look: Look) -> None:
    painter.setPen(target_pen(look))
    for at in range(len(chart.names)):
        if chart.is_target(at):
            steps = QPolygonF()
            for place in range(len(chart.places)):
                if value := chart.value(Spot(at, place)):
                    y = plot.height(value)
                    steps.append(QPointF(plot.left(place), y))
                    steps.append(QPointF(plot.left(place + 1), y))
            painter.drawPolyline(steps)
