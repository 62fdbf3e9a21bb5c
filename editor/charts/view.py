"""A chart in a window: its figures can be pointed at, walked through by the arrow keys, and opened."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.charts.chart import Chart, Form, Spot, described
from editor.charts.drawing import draw
from editor.charts.look import screen_look
from editor.pieces.elided import plain_tip
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import colour_now

_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}


class ChartView(QWidget):
    """Sends `chosen(Spot)` when a figure is walked to or clicked, `opened(Spot)` on Enter and double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, chart: Chart | None = None) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._here: Spot | None = None
        self._hits: dict[Spot, QRectF] = {}
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 150)
        if chart is not None:
            self.show_chart(chart)

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def chart(self) -> Chart | None:
        """Return the chart shown."""
        return self._chart

    def here(self) -> Spot | None:
        """Return the figure the keys are at."""
        return self._here

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; where the keys were is kept while it has that figure."""
        self._chart, self._hits = chart, {}
        if self._here is not None and self._here not in chart.spots():
            self._here = None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(described(chart))
        self.update()

    def stand(self, spot: Spot | None) -> None:
        """Put the keys on a figure."""
        self._here = spot
        self.update()
        if spot is not None and self._chart is not None:
            self.setAccessibleName(joining.of(self._chart.title, self.shown().words(spot)))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            self.chosen.emit(spot)

    def shown(self) -> Chart:
        """Return the chart as it is drawn: of many rows the first and the sum of all others."""
        assert self._chart is not None
        if self._chart.form is Form.LYING and self._hits:
            return self._chart.cut(max(spot.place for spot in self._hits))
        return self._chart

    def place_of(self, spot: Spot) -> QRectF:
        """Return where a figure is drawn, empty where it is not."""
        return self._hits.get(spot, QRectF())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour_now(Colour.SURFACE))
        rect = QRectF(self.rect()).adjusted(4, 4, -6, -2)
        self._hits = draw(painter, rect, self._chart, screen_look(), self._here)
        if self.hasFocus():
            painter.setPen(colour_now(Colour.BAR))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._hits:
            self._walk(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._hits:
            series = self._here.series if self._here else 0
            own = [spot for spot in self._hits if spot.series == series]
            self.stand(min(own) if key == Qt.Key.Key_Home else max(own))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._here is not None:
            self.opened.emit(self._here)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._here is None and self._hits and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._here = min(self._hits)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(self.shown().words(spot)), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = self._spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.stand(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None:
            self.opened.emit(spot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def _walk(self, series: int, place: int) -> None:
        """Go to the next figure in a direction; at the edge one stays. In lying bars rows are places."""
        if self._here is None or self._here not in self._hits:
            self.stand(min(self._hits))
            return
        if self._chart is not None and self._chart.form is Form.LYING:
            series, place = place, series
        here = self._here
        row = sorted(spot for spot in self._hits
                     if (spot.place == here.place if series else spot.series == here.series))
        at = row.index(here) + series + place
        if 0 <= at < len(row):
            self.stand(row[at])

    def _spot_at(self, point: QPointF) -> Spot | None:
        """Return the figure at a point, of several the one whose middle is nearest."""
        found = [spot for spot, box in self._hits.items() if box.contains(point)]
        return min(found, key=lambda spot: abs(self._hits[spot].center().y() - point.y())
                   + abs(self._hits[spot].center().x() - point.x()), default=None)
