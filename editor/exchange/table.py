"""A table of things to choose from: a box before each, space ticks what the keys are on."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from editor.copies.cells import cell, dress_cells, mark_cell, put_row
from editor.copies.terms import Mark
from editor.pieces.tables import dress_table
from editor.shell import joining
from editor.shell.colours import Colour

_KEY = Qt.ItemDataRole.UserRole + 9
_BOX = 40  # pixels

Cell = str | Mark


class ChoiceTable(QTableWidget):
    """`changed` is sent when somebody ticks or unticks something."""

    changed = Signal()

    def __init__(self, name: str, heads: tuple[str, ...], widths: tuple[int, ...]) -> None:
        super().__init__(0, len(heads) + 1)
        self.setHorizontalHeaderLabels(["", *heads])
        self.horizontalHeader().setMinimumSectionSize(_BOX)
        dress_table(self, name, (_BOX, *widths))
        dress_cells(self)
        self.itemChanged.connect(lambda item: self.changed.emit() if item.column() == 0 else None)

    def show_rows(self, rows: Iterable[tuple[str, bool, bool, tuple[Cell, ...]]]) -> None:
        """Show rows: a key, whether it is ticked, whether it may be, and the cells. Nothing is sent."""
        rows = tuple(rows)
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, (key, ticked, open_to, cells) in enumerate(rows):
            box = QTableWidgetItem()
            box.setData(_KEY, key)
            box.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            if open_to:
                box.setFlags(box.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                box.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            colour = None if open_to else Colour.SECOND
            made = [mark_cell(each) if isinstance(each, Mark) else cell(each, colour=colour) for each in cells]
            box.setData(Qt.ItemDataRole.AccessibleTextRole,
                        joining.clauses(each.text() for each in made if each.text()))
            put_row(self, row, (box, *made))
        self.blockSignals(False)
        if rows and self.currentRow() < 0:
            self.setCurrentCell(0, 1)

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of what is ticked, also in rows that are hidden."""
        return tuple(str(box.data(_KEY)) for box in self._boxes() if self._is_ticked(box))

    def tick(self, wanted: Callable[[str], bool], on: bool) -> None:
        """Tick or untick all rows that are shown and that `wanted` says yes to, by their keys."""
        self.blockSignals(True)
        for row, box in enumerate(self._boxes()):
            if not self.isRowHidden(row) and self._can_be_ticked(box) and wanted(str(box.data(_KEY))):
                box.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def show_only(self, words: str) -> int:
        """Show the rows in which all words occur, and return how many those are."""
        shown, parts = 0, words.casefold().split()
        for row in range(self.rowCount()):
            said = "\n".join(item.text() for column in range(1, self.columnCount()) if (item := self.item(row, column)))
            hidden = not all(part in said.casefold() for part in parts)
            self.setRowHidden(row, hidden)
            shown += not hidden
        return shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box = self.item(self.currentRow(), 0)
        if event.key() == Qt.Key.Key_Space and box is not None and self._can_be_ticked(box):
            box.setCheckState(Qt.CheckState.Unchecked if self._is_ticked(box) else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def _boxes(self) -> Iterable[QTableWidgetItem]:
        return (box for row in range(self.rowCount()) if (box := self.item(row, 0)) is not None)

    def _can_be_ticked(self, box: QTableWidgetItem) -> bool:
        return bool(box.flags() & Qt.ItemFlag.ItemIsUserCheckable)

    def _is_ticked(self, box: QTableWidgetItem) -> bool:
        return self._can_be_ticked(box) and box.checkState() is Qt.CheckState.Checked
