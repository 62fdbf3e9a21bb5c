"""The copies of an issue as a table: several are chosen at once, and stay chosen when the register is read again."""

from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from bulletin.copies import Copy
from editor.copies.cells import cell, dress_cells, mark_cell, put_row
from editor.copies.seeing import Shown
from editor.copies.terms import back_words, by_words, mark_of, moment, way_words
from editor.pieces.tables import dress_table
from editor.shell import joining
from editor.shell.colours import Colour

_ID = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns from the left."""

    NUMBER = 0
    RECIPIENT = 1
    STATE = 2
    WAY = 3
    SENT = 4
    RECEIVED = 5
    RECALLED = 6
    REMARK = 7


WIDTHS = (80, 0, 120, 92, 132, 224, 192, 120)


class RegisterTable(QTableWidget):
    """Sends `chose()` when other copies are chosen, `went_on()` on Enter or a double click, `dropped()` on Delete."""

    chose = Signal()
    went_on = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self._copies: tuple[Copy, ...] = ()
        self.setHorizontalHeaderLabels([
            self.tr("份号"), self.tr("报送对象"), self.tr("情况"), self.tr("方式"), self.tr("发出"), self.tr("签收"),
            self.tr("清退"), self.tr("备注")])
        dress_table(self, self.tr("分发登记"), WIDTHS)
        self.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        dress_cells(self)
        self.itemSelectionChanged.connect(self.chose)
        self.doubleClicked.connect(lambda index: self.went_on.emit())

    def show_copies(self, shown: Shown, now: datetime) -> None:
        """Show the register; what was chosen still is, else the first row is."""
        chosen, current = {each.id for each in self.chosen()}, self.currentRow()
        self._copies = shown.register.copies
        self.blockSignals(True)
        self.setRowCount(len(self._copies))
        for row, copy in enumerate(self._copies):
            put_row(self, row, _cells(copy, shown, now))
        classified = shown.register.classified
        self.setColumnHidden(Column.RECALLED, not (classified or any(each.recalled_at for each in self._copies)))
        self.blockSignals(False)
        rows = [row for row, each in enumerate(self._copies) if each.id in chosen]
        self._choose_rows(rows or ([0] if self._copies else []), current if current in rows else None)

    def chosen(self) -> tuple[Copy, ...]:
        """Return the copies chosen, in the order of their numbers."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self._copies[row] for row in rows if row < len(self._copies))

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these copies, and bring the first into sight."""
        wanted = set(ids)
        self._choose_rows([row for row, each in enumerate(self._copies) if each.id in wanted])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _choose_rows(self, rows: list[int], current: int | None = None) -> None:
        flags, chosen = QItemSelectionModel.SelectionFlag, self.selectionModel()
        self.blockSignals(True)
        chosen.clearSelection()
        if rows:
            at = self.model().index(rows[0] if current is None else current, 0)
            chosen.setCurrentIndex(at, flags.NoUpdate)
            self.scrollTo(at)
        for row in rows:
            chosen.select(self.model().index(row, 0), flags.Select | flags.Rows)
        self.blockSignals(False)
        self.viewport().update()
        self.chose.emit()


def _cells(copy: Copy, shown: Shown, now: datetime) -> tuple[QTableWidgetItem, ...]:
    sent, received, recalled = (moment(at, now) for at in (copy.sent_at, copy.received_at, copy.recalled_at))
    number = cell(copy.printed_number, colour=Colour.SECOND)
    number.setData(_ID, copy.id)
    return (
        number, cell(copy.recipient), mark_cell(mark_of(copy, now)),
        cell(way_words(copy.way) if sent else "", colour=Colour.SECOND),
        cell(sent, by_words(shown.who(copy.sent_by)), Colour.SECOND),
        cell(joining.apart((copy.receiver, received)) if received else ""),
        _recall_cell(copy, shown, recalled), cell(copy.remark, colour=Colour.SECOND))


def _recall_cell(copy: Copy, shown: Shown, recalled: str) -> QTableWidgetItem:
    if recalled:
        return cell(recalled, by_words(shown.who(copy.recalled_by)), Colour.SECOND)
    if shown.register.classified and copy.is_out(True):
        return cell(back_words(copy), colour=Colour.WARNING)
    return cell("")
