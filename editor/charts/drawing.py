"""Drawing a chart into a rectangle, on the screen, into a picture and onto paper alike."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from editor.charts.bars import draw_bars, draw_stacked
from editor.charts.chart import Chart, Form, Spot
from editor.charts.ground import CENTRE, LEFT, draw_legend, draw_words
from editor.charts.heat import draw_heat
from editor.charts.lines import draw_lines, draw_race
from editor.charts.look import Look, face
from editor.charts.lying import draw_lying
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, SCREEN

_FORMS = {
    Form.BARS: draw_bars, Form.STACKED: draw_stacked, Form.LINES: draw_lines, Form.RACE: draw_race,
    Form.LYING: draw_lying, Form.HEAT: draw_heat,
}
_UNNAMED = (Form.RACE, Form.HEAT)  # their series are named where they are
EDGE, TITLE, NOTE = 24.0, 36.0, 28.0


def draw(painter: QPainter, rect: QRectF, chart: Chart, look: Look, here: Spot | None = None) -> dict[Spot, QRectF]:
    """Draw the chart with its legend into `rect`, the figure `here` marked; return where each figure can be pressed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    if chart.trend.is_empty:
        painter.setPen(look.colour(Colour.SECOND))
        draw_words(painter, rect, QCoreApplication.translate("charts", "本时段没有数据"), face(BASE), CENTRE)
        hits: dict[Spot, QRectF] = {}
    else:
        high = 0.0 if chart.form in _UNNAMED else draw_legend(painter, rect, chart, look)
        hits = _FORMS[chart.form](painter, rect.adjusted(0, high, 0, 0), chart, look, here)
    painter.restore()
    return hits


def draw_page(painter: QPainter, rect: QRectF, chart: Chart, look: Look, *, titled: bool = True) -> None:
    """Draw the chart as a picture of its own: its title above, unless it is not `titled`, below it what is counted."""
    painter.fillRect(rect, look.colour(Colour.SURFACE))
    inner = rect.adjusted(EDGE, EDGE - 6, -EDGE, -EDGE / 2)
    painter.setPen(look.colour(Colour.INK))
    if titled:
        head = QRectF(inner.left(), inner.top(), inner.width(), TITLE - 6)
        draw_words(painter, head, chart.title, face(SCREEN, True), LEFT)
    draw(painter, inner.adjusted(0, TITLE if titled else 0, 0, -NOTE), chart, look)
    painter.setPen(look.colour(Colour.SECOND))
    foot = QRectF(inner.left(), inner.bottom() - NOTE + 6, inner.width(), NOTE - 6)
    draw_words(painter, foot, chart.note, face(), LEFT)
