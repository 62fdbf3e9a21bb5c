"""Rows that are typed, put in order by dragging or by keys, added and taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.office.journal_texts import PARTING
from editor.pieces.tables import room_for
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button

_FLAGS = (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
          | Qt.ItemFlag.ItemIsDragEnabled)
_ROW, _LEAST, _MOST = 32, 3, 12


class _Rows(QTreeWidget):
    """Sends `moved` when a row was dropped elsewhere, `asked(key)` for the keys that move or take away."""

    moved = Signal()
    asked = Signal(object)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)) or event.key() == Qt.Key.Key_Delete:
            self.asked.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)


class RowsTable(QWidget):
    """A table of texts; `changed` is sent whenever somebody changed it. Alt+↑ ↓ move a row, Delete takes it away."""

    changed = Signal()

    def __init__(self, name: str, columns: Sequence[tuple[str, int]], add: str) -> None:
        """`columns` are headings with their widths in pixels, 0 for what takes the rest; `add` names a new row."""
        super().__init__()
        self.rows = _Rows()
        self.rows.setAccessibleName(name)
        self.rows.setHeaderLabels([heading for heading, _ in columns])
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked
                                  | QAbstractItemView.EditTrigger.EditKeyPressed
                                  | QAbstractItemView.EditTrigger.AnyKeyPressed
                                  | QAbstractItemView.EditTrigger.SelectedClicked)
        self._lay_columns(columns)
        self.rows.itemChanged.connect(lambda item, column: self._on_change())
        self.rows.moved.connect(self._on_change)
        self.rows.asked.connect(self._on_key)
        self.rows.currentItemChanged.connect(lambda now, before: self._allow_moves())
        self.add = button(add, "plus", clicked=self.add_row)
        self.up = button(self.tr("上移"), "arrow-up", clicked=lambda: self.move_row(-1))
        self.down = button(self.tr("下移"), "arrow-down", clicked=lambda: self.move_row(1))
        self.drop = button(self.tr("去掉"), "minus", clicked=self.drop_row)
        self._buttons = QWidget()
        self._allowed = True
        self._lay_out()

    def texts(self) -> str:
        """Return the rows, one in each line, their cells parted by tabs."""
        count = self.rows.columnCount()
        items = [self.rows.topLevelItem(row) for row in range(self.rows.topLevelItemCount())]
        return "\n".join(PARTING.join(item.text(column).strip() for column in range(count)) for item in items if item)

    def set_texts(self, text: str) -> None:
        """Show these rows."""
        self.rows.blockSignals(True)
        self.rows.clear()
        for line in text.split("\n") if text else ():
            self._append(line.split(PARTING))
        self.rows.blockSignals(False)
        self._fit()

    def allow(self, allowed: bool) -> None:
        """Let the rows be changed, or only be read."""
        self._allowed = allowed
        self._buttons.setVisible(allowed)
        self.rows.setDragEnabled(allowed)
        self.rows.blockSignals(True)
        for row in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(row)
            if item is not None:
                item.setFlags(self._flags())
        self.rows.blockSignals(False)

    def add_row(self) -> None:
        """Add an empty row under the one that is chosen, and let it be typed."""
        chosen = self.rows.currentItem()
        at = self.rows.indexOfTopLevelItem(chosen) + 1 if chosen is not None else None
        item = self._append([""], at)
        self.rows.setCurrentItem(item)
        self._on_change()
        self.rows.setFocus()
        self.rows.editItem(item, 0)

    def move_row(self, by: int) -> None:
        """Move the row that is chosen up (-1) or down (1)."""
        item = self.rows.currentItem()
        row = self.rows.indexOfTopLevelItem(item) if item else -1
        if item is not None and 0 <= row + by < self.rows.topLevelItemCount():
            self.rows.takeTopLevelItem(row)
            self.rows.insertTopLevelItem(row + by, item)
            self.rows.setCurrentItem(item)
            self._on_change()

    def drop_row(self) -> None:
        """Take the row that is chosen away."""
        item = self.rows.currentItem()
        if item is not None:
            self.rows.takeTopLevelItem(self.rows.indexOfTopLevelItem(item))
            self._on_change()

    def _append(self, cells: Sequence[str], at: int | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(cells))
        item.setFlags(self._flags())
        for column in range(1, self.rows.columnCount()):
            if self.rows.header().sectionResizeMode(column) is QHeaderView.ResizeMode.Fixed:
                item.setTextAlignment(column, _alignment(column))
        self.rows.insertTopLevelItem(self.rows.topLevelItemCount() if at is None else at, item)
        return item

    def _flags(self) -> Qt.ItemFlag:
        return _FLAGS if self._allowed else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _on_key(self, key: Qt.Key) -> None:
        if not self._allowed:
            return
        if key == Qt.Key.Key_Delete:
            self.drop_row()
        else:
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)

    def _on_change(self) -> None:
        self._fit()
        self.changed.emit()

    def _allow_moves(self) -> None:
        item, count = self.rows.currentItem(), self.rows.topLevelItemCount()
        row = self.rows.indexOfTopLevelItem(item) if item else -1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.drop.setEnabled(row >= 0)

    def _fit(self) -> None:
        shown = min(_MOST, max(_LEAST, self.rows.topLevelItemCount()))
        self.rows.setFixedHeight(shown * _ROW + 36)
        self._allow_moves()

    def _lay_columns(self, columns: Sequence[tuple[str, int]]) -> None:
        header = self.rows.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for number, (_, width) in enumerate(columns):
            header.setSectionResizeMode(
                number, QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch)
            if width:
                header.resizeSection(number, room_for(header, number, width))
                self.rows.headerItem().setTextAlignment(number, _alignment(number))

    def _lay_out(self) -> None:
        self.rows.setStyleSheet(f"QTreeView::item {{ height: {_ROW}px; padding: 0 8px; }}")
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for part in (self.add, self.up, self.down, self.drop):
            style(part, "small")
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.rows)
        column.addWidget(self._buttons)
        self._fit()


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Return how a narrow column is set: numbers at the right, what leads the row at the left."""
    return (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
