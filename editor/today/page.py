"""The cards of the day in columns: one, two or three by the width, with the arrow keys between their lines."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bulletin.desk.today import Part
from editor.shell.theme import BETWEEN, EDGE
from editor.today.card import Card, Shown
from editor.today.line import LineButton

TWO, THREE = 840, 1500  # pixels from which there are so many columns
_COLUMNS: Mapping[int, tuple[tuple[Part, ...], ...]] = {
    1: (tuple(Part),),
    2: ((Part.MINE, Part.FRESH, Part.SILENT), (Part.ISSUES, Part.CLOCKS, Part.OVERDUE, Part.KEPT)),
    3: ((Part.MINE, Part.FRESH), (Part.ISSUES, Part.CLOCKS, Part.KEPT), (Part.OVERDUE, Part.SILENT)),
}
_ARROWS = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}


class DayPage(QScrollArea):
    """Shows cards; `chosen(line)` when a line of one is pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[Part, Card] = {}
        self._wide = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._row = row = QHBoxLayout(self._inside)
        row.setContentsMargins(EDGE, 0, EDGE, EDGE)
        self._columns = [QVBoxLayout() for _ in _COLUMNS]
        for column in self._columns:
            column.setSpacing(BETWEEN)
            row.addLayout(column, 1)
        self.setWidget(self._inside)

    def show_cards(self, shown: Iterable[Shown]) -> None:
        """Show these cards; those there are already are brought up to date."""
        found = {each.part: each for each in shown}
        for part in self.cards.keys() - found.keys():
            self.cards.pop(part).deleteLater()
            self._wide = 0
        for part, each in found.items():
            if part in self.cards:
                self.cards[part].show_lines(each)
            else:
                self.cards[part] = Card(each)
                self.cards[part].chosen.connect(self.chosen)
                self._wide = 0
        self._arrange()
        self._order_keys()

    def lines(self) -> list[LineButton]:
        """Return the lines in their order: column by column."""
        return [button for column in self._shown_columns() for part in column for button in self.cards[part].buttons]

    def take_keys(self) -> None:
        """Lead the keys to the first line."""
        if lines := self.lines():
            lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._order_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, lines = _ARROWS.get(Qt.Key(event.key())), self.lines()
        here = next((button for button in lines if button.hasFocus()), None)
        if step is None or not lines:
            super().keyPressEvent(event)
            return
        if here is None:
            self.take_keys()
        elif (found := self._beside(here, step[0]) if step[0] else self._below(here, step[1])) is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(found, 0, BETWEEN)

    def _below(self, here: LineButton, step: int) -> LineButton | None:
        column = self._column_of(here)
        at = column.index(here) + step
        return column[at] if 0 <= at < len(column) else None

    def _beside(self, here: LineButton, step: int) -> LineButton | None:
        columns = [[button for part in column for button in self.cards[part].buttons]
                   for column in self._shown_columns()]
        columns = [each for each in columns if each]
        at = columns.index(self._column_of(here)) + step
        if not 0 <= at < len(columns):
            return None
        return min(columns[at], key=lambda each: abs(self._height_of(each) - self._height_of(here)))

    def _column_of(self, here: LineButton) -> list[LineButton]:
        found = ([button for part in column for button in self.cards[part].buttons]
                 for column in self._shown_columns())
        return next(each for each in found if here in each)

    def _height_of(self, button: LineButton) -> int:
        return button.mapTo(self._inside, QPoint(0, button.height() // 2)).y()

    def _shown_columns(self) -> list[list[Part]]:
        return [[part for part in column if part in self.cards] for column in _COLUMNS[self._wide or 1]]

    def _arrange(self) -> None:
        width = self.viewport().width()
        wide = 3 if width >= THREE else 2 if width >= TWO else 1
        if wide == self._wide or not self.cards:
            return
        self._wide = wide
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for column, parts in zip(self._columns, self._shown_columns(), strict=False):
            for part in parts:
                column.addWidget(self.cards[part])
            column.addStretch(1)
        for at in range(len(self._columns)):
            self._row.setStretch(at, 1 if at < wide else 0)
        self._row.setSpacing(BETWEEN if wide > 1 else 0)

    def _order_keys(self) -> None:
        for before, after in pairwise(self.lines()):
            QWidget.setTabOrder(before, after)
