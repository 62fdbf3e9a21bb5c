"""Lines: with a marker at each figure, or rising side by side with names at their ends."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.charts.chart import Chart, Spot, short_words, value_words
from editor.charts.ground import CENTRE, LEFT, Plot, draw_words, lay_plot
from editor.charts.look import SMALL, Look, face, width
from editor.shell.colours import Colour

MARKER, END, LINE = 4.0, 16.0, 2.0
WIDEST_NAME, SHARE = 190.0, 0.36


def draw_lines(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw a line for each series, broken where there is no figure; return where each figure is."""
    plot = lay_plot(painter, rect, chart, look, _most(chart))
    hits: dict[Spot, QRectF] = {}
    widest = max((width(short_words(chart.value(spot)), face(SMALL)) for spot in chart.spots()), default=0)
    taken: list[QRectF] = []
    for at in range(len(chart.names)):
        known = [place for place in range(len(chart.places)) if chart.figure(Spot(at, place)).value is not None]
        painter.setPen(QPen(look.tone(chart.tone(at)), LINE))
        for one, other in pairwise(known):
            if other == one + 1:
                painter.drawLine(_point(plot, chart, Spot(at, one)), _point(plot, chart, Spot(at, other)))
        for place in known:
            spot = Spot(at, place)
            point = _point(plot, chart, spot)
            _draw_marker(painter, point, at, look.tone(chart.tone(at)), look, spot == here)
            if widest <= plot.step - 2:
                _draw_value(painter, plot, chart, look, spot, taken)
            hits[spot] = QRectF(point.x() - plot.step / 2, point.y() - 10, plot.step, 20)
    return hits


def _draw_value(painter: QPainter, plot: Plot, chart: Chart, look: Look, spot: Spot, taken: list[QRectF]) -> None:
    """Write a value above its marker, in a valley beneath it, where no other value stands."""
    point, words, font = _point(plot, chart, spot), short_words(chart.value(spot)), face(SMALL)
    beneath = 6 if _is_low(chart, spot) and point.y() < plot.field.bottom() - 22 else -20
    box = QRectF(point.x() - width(words, font) / 2 - 1, point.y() + beneath, width(words, font) + 2, 14)
    if not any(box.intersects(each) for each in taken):
        painter.setPen(look.colour(Colour.SECOND))
        draw_words(painter, box, words, font, CENTRE)
        taken.append(box)


def draw_race(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None) -> dict[Spot, QRectF]:
    """Draw rising lines, each with its name and last value at its end; the one the keys are on stands out."""
    ends = [f"{name} {value_words(chart.trend.series[at].figures[-1].value)}" for at, name in enumerate(chart.names)]
    room = min(WIDEST_NAME, rect.width() * SHARE, max((width(each, face()) for each in ends), default=0) + 14)
    plot = lay_plot(painter, rect, chart, look, _most(chart), room)
    places, last = range(len(chart.places)), len(chart.places) - 1
    for at in sorted(range(len(chart.names)), key=lambda each: here is not None and each == here.series):
        colour = look.tone(chart.tone(at))
        if here is not None and at != here.series:
            colour.setAlpha(110)
        painter.setPen(QPen(colour, LINE + (here is not None and at == here.series)))
        painter.drawPolyline(QPolygonF([_point(plot, chart, Spot(at, place)) for place in places]))
        _draw_marker(painter, _point(plot, chart, Spot(at, last)), at, colour, look, False)
    if here is not None:
        _draw_marker(painter, _point(plot, chart, here), here.series, look.tone(chart.tone(here.series)), look, True)
    _draw_ends(painter, plot, chart, look, room, here)
    return {Spot(at, place): _around(plot, _point(plot, chart, Spot(at, place)))
            for at in range(len(chart.names)) for place in places}


def _draw_ends(painter: QPainter, plot: Plot, chart: Chart, look: Look, room: float, here: Spot | None) -> None:
    """Write the names at the ends with their values; a name too long is cut, its value never."""
    last, left = len(chart.places) - 1, plot.field.right() - plot.step / 2 + 10
    heights = [_point(plot, chart, Spot(at, last)).y() for at in range(len(chart.names))]
    for at, y in enumerate(_apart(heights, plot)):
        value = value_words(chart.figure(Spot(at, last)).value)
        whole, strong = room + plot.step / 2 - 10, face(strong=True)
        name = min(width(chart.names[at], face()) + 6, whole - width(value, strong) - 2)
        painter.setPen(look.colour(Colour.INK if here is None or at == here.series else Colour.FAINT))
        draw_words(painter, QRectF(left, y - 8, name - 5, 16), chart.names[at], face(), LEFT)
        draw_words(painter, QRectF(left + name, y - 8, whole - name, 16), value, strong, LEFT)


def _most(chart: Chart) -> float:
    return max((chart.value(spot) for spot in chart.spots()), default=0)


def _is_low(chart: Chart, spot: Spot) -> bool:
    """Whether the figures at both sides are higher, so that its value is better read beneath it."""
    near = [chart.value(Spot(spot.series, place)) for place in (spot.place - 1, spot.place + 1)
            if 0 <= place < len(chart.places) and chart.figure(Spot(spot.series, place)).value is not None]
    return bool(near) and min(near) > chart.value(spot)


def _point(plot: Plot, chart: Chart, spot: Spot) -> QPointF:
    return QPointF(plot.middle(spot.place), plot.height(chart.value(spot)))


def _around(plot: Plot, point: QPointF) -> QRectF:
    return QRectF(point.x() - plot.step / 2, point.y() - 6, plot.step, 12)


def _apart(heights: list[float], plot: Plot) -> list[float]:
    """Return where the names at the ends go, none over another, each as near to its line as can be."""
    found, top, bottom = list(heights), plot.field.top() - END / 2, plot.field.bottom()
    order = sorted(range(len(heights)), key=lambda each: heights[each])
    for _ in range(8 * len(heights)):
        for one, other in pairwise(order):
            over = END - (found[other] - found[one])
            if over > 0:
                found[one] -= over / 2
                found[other] += over / 2
        for each in order:
            found[each] = min(max(found[each], top), bottom)
    return found


def _draw_marker(painter: QPainter, point: QPointF, series: int, colour: QColor, look: Look, is_here: bool) -> None:
    """Draw a circle, square, triangle or diamond, so that series differ by more than colour."""
    size = MARKER + 2 * is_here
    painter.setPen(QPen(look.colour(Colour.INK if is_here else Colour.SURFACE), 1.5))
    painter.setBrush(colour)
    x, y = point.x(), point.y()
    match series % 4:
        case 0:
            painter.drawEllipse(point, size, size)
        case 1:
            painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
        case 2:
            painter.drawPolygon(QPolygonF([QPointF(x, y - size - 1), QPointF(x + size + 1, y + size),
                                           QPointF(x - size - 1, y + size)]))
        case _:
            painter.drawPolygon(QPolygonF([QPointF(x, y - size - 1), QPointF(x + size + 1, y),
                                           QPointF(x, y + size + 1), QPointF(x - size - 1, y)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
