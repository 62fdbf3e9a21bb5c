"""A card: one chart with its title, the ways to look at it, what is counted, and the ways to take it out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.charts.chart import Chart, Form
from editor.charts.heat import height_of
from editor.charts.view import ChartView
from editor.credit.charts.picture_menu import PictureDoor
from editor.pieces.elided import plain_tip
from editor.shell import joining
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import quiet_button

LEAST_WIDE, LEAST_HIGH = 300, 250


class ChartCard(QFrame):
    """Sends `chosen(Spot)` and `opened(Spot)` of its chart, `enlarged()` when it is to be large or small again."""

    chosen = Signal(object)
    opened = Signal(object)
    enlarged = Signal()

    def __init__(self, views: Sequence[str], pictures: PictureDoor) -> None:
        super().__init__()
        style(self, "card")
        self._charts: tuple[Chart, ...] = ()
        self._large = False
        self.view, self.title, self.note = ChartView(), QLabel(), QLabel()
        self.views = QButtonGroup(self)
        style(self.title, "pane-title")
        style(self.note, "note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.size_button = quiet_button("arrows-out", self.tr("放大"), self.enlarged.emit)
        self._menu = pictures.menu(self.chart, self)
        self._copy = pictures.copy
        self.pictures = quiet_button("image", self.tr("复制或存为图片"), self._pop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.view)
        self._lay_out(views)
        self.setMinimumSize(LEAST_WIDE, LEAST_HIGH)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.views.idClicked.connect(lambda at: self._show())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view,
                  context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.copy)

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Show the charts of the card, the way of looking at it as it was."""
        self._charts = charts
        self._show()

    def chart(self) -> Chart | None:
        """Return the chart in sight."""
        at = max(0, self.views.checkedId())
        return self._charts[at] if at < len(self._charts) else None

    def look_at(self, view: int) -> None:
        """Look at it in another way."""
        button = self.views.button(view)
        if button is not None:
            button.setChecked(True)
            self._show()

    def set_large(self, large: bool) -> None:
        """Be shown alone or among the others."""
        self._large = large
        self.size_button.setToolTip(self.tr("缩小（Esc）") if large else self.tr("放大"))
        self._show()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        chart = self.chart()
        if chart is not None:
            self._copy(chart)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    def _pop(self) -> None:
        self._menu.popup(self.pictures.mapToGlobal(self.pictures.rect().bottomLeft()))

    def _show(self) -> None:
        chart = self.chart()
        if chart is None:
            return
        self.title.setText(chart.title)
        self.size_button.setAccessibleName(joining.of(self.size_button.toolTip(), chart.title))
        self.pictures.setAccessibleName(joining.of(self.pictures.toolTip(), chart.title))
        self.note.setText(chart.note)
        self.note.setToolTip(plain_tip(chart.note))
        tall = height_of(chart) if self._large and chart.form is Form.HEAT and not chart.trend.is_empty else 0
        self.view.setMinimumHeight(max(150, tall))
        self.view.show_chart(chart)

    def _lay_out(self, views: Sequence[str]) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.title)
        head.addStretch()
        for number, words in enumerate(views):
            made = QPushButton(words)
            made.setCheckable(True)
            made.setChecked(number == 0)
            style(made, "small")
            self.views.addButton(made, number)
            head.addWidget(made)
        head.addWidget(self.pictures)
        head.addWidget(self.size_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, INSIDE, INSIDE, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.note)


def grid_columns(wide: int) -> int:
    """Return how many cards stand side by side in so many pixels."""
    return max(1, min(3, wide // (LEAST_WIDE + INSIDE)))


class CardGrid(QWidget):
    """Lays cards in two or three columns by its width; one of them can stand alone."""

    def __init__(self, cards: Sequence[ChartCard]) -> None:
        super().__init__()
        self._cards, self._alone, self._columns = tuple(cards), -1, 0
        for card in cards:
            card.setParent(self)
        self.lay(self.width())

    def alone(self) -> int:
        """Return the number of the card that stands alone, -1 for none."""
        return self._alone

    def set_alone(self, number: int) -> None:
        """Let one card stand alone; -1: all of them."""
        self._alone = number
        for at, card in enumerate(self._cards):
            card.setVisible(number in (-1, at))
            card.set_large(at == number)
        self.lay(self.width())

    def lay(self, wide: int) -> None:
        """Put the cards where they belong in so many pixels; `least_height` follows."""
        gap, height = INSIDE, self.height()
        if self._alone >= 0:
            self._cards[self._alone].setGeometry(gap, gap, wide - 2 * gap, height - 2 * gap)
            return
        columns = grid_columns(wide)
        rows = -(-len(self._cards) // columns)
        each_wide = (wide - gap * (columns + 1)) // columns
        each_high = max(LEAST_HIGH, (height - gap * (rows + 1)) // rows)
        for at, card in enumerate(self._cards):
            row, column = divmod(at, columns)
            card.setGeometry(gap + column * (each_wide + gap), gap + row * (each_high + gap), each_wide, each_high)

    def least_height(self, wide: int) -> int:
        """Return how high it must be at least in so many pixels."""
        if self._alone >= 0:
            return LEAST_HIGH
        rows = -(-len(self._cards) // grid_columns(wide))
        return rows * (LEAST_HIGH + INSIDE) + INSIDE
