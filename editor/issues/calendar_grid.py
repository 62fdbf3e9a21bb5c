"""A month of issues: weeks as rows from Monday on, in each day the journals with how they stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from editor.issues.calendar_cells import DayCells
from editor.issues.calendar_words import Entry, spoken
from editor.pieces.weekdays import weekday_words
from editor.shell.theme import style

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
WEEKS, DAYS = 6, 7
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
LEAFING = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


@dataclass(frozen=True)
class Cell:
    """A day of the calendar: whether it belongs to the month shown and is today, and what stands on it."""

    day: date
    within: bool
    today: bool
    entries: tuple[Entry, ...]


def first_shown(month: date) -> date:
    """Return the Monday of the week in which the month of `month` begins."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def last_shown(month: date) -> date:
    """Return the last day of the six weeks that are shown of a month."""
    return first_shown(month) + timedelta(days=WEEKS * DAYS - 1)


def month_on(day: date, months: int) -> date:
    """Return the same day so many months on, the last of the month where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - timedelta(days=1)).day))


class MonthModel(QAbstractTableModel):
    """Answers the six weeks of a month."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._first, self._month = today, first_shown(today), today.replace(day=1)
        self._entries: Mapping[date, tuple[Entry, ...]] = {}

    def show(self, month: date, entries: Mapping[date, tuple[Entry, ...]]) -> None:
        """Show the month of `month` with what stands on its days."""
        self.beginResetModel()
        self._first, self._month, self._entries = first_shown(month), month.replace(day=1), entries
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """Return the day at `index`."""
        day = self._first + timedelta(days=index.row() * DAYS + index.column())
        return Cell(day, (day.year, day.month) == (self._month.year, self._month.month), day == self._today,
                    self._entries.get(day, ()))

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands; invalid when it is not among the six weeks."""
        week, column = divmod((day - self._first).days, DAYS)
        return self.index(week, column) if 0 <= week < WEEKS else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(cell.day, self._today, cell.entries)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return weekday_words(section + 1)
        return None


class MonthGrid(QTableView):
    """`wanted(day)` when a day of another month is gone to, `chosen(day)` when another day is, `opened()` on Enter or
    a double click. Arrows go on over the edges of the month, PgUp and PgDn leaf through months, Home goes to today.
    """

    wanted = Signal(date)
    chosen = Signal(date)
    opened = Signal()

    def __init__(self, model: MonthModel, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._today = model, today
        self.setModel(model)
        self.setAccessibleName(self.tr("出刊日历"))
        style(self, "flat")
        self.setItemDelegate(DayCells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(40)
        self.verticalHeader().hide()
        self.horizontalHeader().setAccessibleName(self.tr("星期"))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda index: self.opened.emit())

    def day(self) -> date:
        """Return the day the keys are on."""
        index = self.currentIndex()
        return self._days.cell(index).day if index.isValid() else self._today

    def go(self, day: date) -> None:
        """Put the keys on a day of the weeks shown."""
        index = self._days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._days.cell(current).day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in STEPS:
            self.wanted.emit(self.day() + timedelta(days=STEPS[Qt.Key(key)]))
        elif key in LEAFING:
            self.wanted.emit(month_on(self.day(), LEAFING[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self.wanted.emit(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
