"""A part of a scheme as a table: cells typed or chosen, rows added, moved and taken away, the wrong cell marked."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bulletin.credit.scheme_draft import CellKind, SchemeDraft, cell_text, cell_value
from editor.credit.schemes.columns import Column, Part
from editor.credit.schemes.further import Further
from editor.pieces.tables import dress_table
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import DENSE_ROW, INSIDE, colour_now, style
from editor.shell.widgets import EmptyState, button, note

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TINT = 56  # of 255: how strongly a wrong cell is coloured
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class _Cells(QTableWidget):
    """Sends `asked(key)` for the keys that move or take away a row."""

    asked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)) or event.key() == Qt.Key.Key_Delete:
            self.asked.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)


class _Chooser(QStyledItemDelegate):
    """Offers the words of a column; where several may be written, they can be typed too."""

    def __init__(self, parent: QWidget, column: Column, offers: Callable[[], tuple[str, ...]]) -> None:
        super().__init__(parent)
        self._column, self._offers = column, offers

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _ANY_INDEX) -> QWidget:
        made = QComboBox(parent)
        made.setEditable(self._column.kind is CellKind.WORDS)
        made.addItems(["", *self._offers()])
        made.setAccessibleName(self._column.title)
        made.view().setMinimumWidth(140)
        made.activated.connect(lambda row: self._leave(made))
        return made

    def _leave(self, made: QComboBox) -> None:
        self.commitData.emit(made)
        self.closeEditor.emit(made)

    def setEditorData(self, editor: QWidget, index: _ANY_INDEX) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _ANY_INDEX) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)


class PartTable(QWidget):
    """One part; `changed(SchemeDraft)` is sent whenever somebody changed it."""

    changed = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part, self._draft, self._allowed = part, SchemeDraft(""), False
        self.cells = _Cells(0, len(part.columns))
        dress_table(self.cells, part.title, tuple(column.width for column in part.columns))
        self.cells.setHorizontalHeaderLabels([column.title for column in part.columns])
        for place, column in enumerate(part.columns):
            heading = self.cells.horizontalHeaderItem(place)
            if column.kind is CellKind.NUMBER and heading is not None:
                heading.setTextAlignment(_RIGHT)
            if column.offers or column.names:
                self.cells.setItemDelegateForColumn(place, _Chooser(self.cells, column, self._offers_of(column)))
        self.cells.verticalHeader().setDefaultSectionSize(DENSE_ROW)
        self.cells.itemChanged.connect(self._type)
        self.cells.asked.connect(self._press)
        self.cells.currentCellChanged.connect(lambda *places: self._choose())
        self.further = Further(part.further, self._offers_of)
        self.further.typed.connect(self._type_further)
        self.empty = EmptyState(self.tr("还没有写这一部分。"))
        self.add = button(self.tr("加一条"), "plus", clicked=self._add)
        self.up = button(self.tr("上移"), "arrow-up", clicked=lambda: self._move(-1))
        self.down = button(self.tr("下移"), "arrow-down", clicked=lambda: self._move(1))
        self.drop = button(self.tr("去掉"), "minus", clicked=self._drop)
        self._lay_out()

    def show_draft(self, draft: SchemeDraft, allowed: bool) -> None:
        """Show the part as the draft has it, the cell that is wrong marked; let it be changed or only read."""
        row, column = self.cells.currentRow(), self.cells.currentColumn()
        self._draft, self._allowed = draft, allowed
        rows, at = draft.rows(self.part.section), place_of(draft)
        self.cells.blockSignals(True)
        self.cells.setRowCount(len(rows))
        for number, values in enumerate(rows):
            for place, each in enumerate(self.part.columns):
                self._fill(number, place, cell_text(values.get(each.key, "")),
                           at == (self.part.section, number + 1, each.key))
        self.cells.setCurrentCell(min(max(row, 0), len(rows) - 1), max(column, 0))
        self.cells.blockSignals(False)
        self.cells.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
            if allowed else QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cells.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._choose()

    def count(self) -> int:
        """Return how many rows there are."""
        return self.cells.rowCount()

    def mark(self, row: int, key: str) -> None:
        """Go to a cell, or to the further field of its row."""
        self.cells.setCurrentCell(row, next(
            (place for place, column in enumerate(self.part.columns) if column.key == key), 0))
        self.cells.setFocus()
        self.further.mark(key)

    def _fill(self, row: int, place: int, text: str, wrong: bool) -> None:
        item = self.cells.item(row, place)
        if item is None:
            item = QTableWidgetItem()
            if self.part.columns[place].kind is CellKind.NUMBER:
                item.setTextAlignment(_RIGHT)
            self.cells.setItem(row, place, item)
        item.setText(text)
        item.setToolTip(text)
        ground = colour_now(Colour.MAIN)
        ground.setAlpha(_TINT)
        item.setBackground(QBrush(ground) if wrong else QBrush())
        item.setIcon(icon("warning-circle", Colour.MAIN) if wrong else QIcon())

    def _offers_of(self, column: Column) -> Callable[[], tuple[str, ...]]:
        def names() -> tuple[str, ...]:
            return tuple(str(each.get("id", each.get("name", ""))) for each in self._draft.rows(column.names))
        return names if column.names else lambda: column.offers

    def _type(self, item: QTableWidgetItem) -> None:
        column = self.part.columns[item.column()]
        self._send(self._draft.with_cell(
            self.part.section, item.row(), column.key, cell_value(item.text(), column.kind)))

    def _type_further(self, key: str, value: object) -> None:
        if self.cells.currentRow() >= 0:
            self._send(self._draft.with_cell(self.part.section, self.cells.currentRow(), key, value))

    def _send(self, draft: SchemeDraft) -> None:
        if draft is not self._draft and self._allowed:
            self._draft = draft
            self.changed.emit(draft)

    def _press(self, key: Qt.Key) -> None:
        if self._allowed and key == Qt.Key.Key_Delete:
            self._drop()
        elif self._allowed:
            self._move(-1 if key == Qt.Key.Key_Up else 1)

    def _add(self) -> None:
        at = self.cells.currentRow() + 1 if self.cells.rowCount() else 0
        names = {row.get("name") for row in self._draft.rows(self.part.section)}
        name, number = str(self.part.new["name"]), 1
        while name in names:
            number += 1
            name = f"{self.part.new['name']}{number}"
        self._send(self._draft.with_row(self.part.section, at, {**self.part.new, "name": name}))
        self.cells.setCurrentCell(at, 0)
        self.cells.setFocus()

    def _move(self, by: int) -> None:
        row = self.cells.currentRow()
        if 0 <= row + by < self.cells.rowCount() and row >= 0:
            self._send(self._draft.with_row_moved(self.part.section, row, by))
            self.cells.setCurrentCell(row + by, max(0, self.cells.currentColumn()))

    def _drop(self) -> None:
        if self.cells.currentRow() >= 0:
            self._send(self._draft.without_row(self.part.section, self.cells.currentRow()))

    def _choose(self) -> None:
        row, rows = self.cells.currentRow(), self._draft.rows(self.part.section)
        there = 0 <= row < len(rows)
        self.further.setVisible(there and bool(self.part.further))
        if there:
            at = place_of(self._draft)
            self.further.show_values(rows[row], self._allowed,
                                     at[2] if at[:2] == (self.part.section, row + 1) else "")
        self.up.setEnabled(there and row > 0)
        self.down.setEnabled(there and row < len(rows) - 1)
        self.drop.setEnabled(there)
        self.add.setVisible(self._allowed)
        for each in (self.up, self.down, self.drop):
            each.setVisible(self._allowed and there)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for each in (self.add, self.up, self.down, self.drop):
            style(each, "small")
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(note(self.part.sentence, wrapping=True))
        column.addWidget(self.cells, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.further)
        column.addLayout(row)


def place_of(draft: SchemeDraft) -> tuple[str, int, str]:
    """Return where a draft is wrong: section, number from 1 (0: there is one), key; empty where it is not."""
    at = str(draft.wrong.facts.get("at", "")).split(".") if draft.wrong else []
    if len(at) == 3:
        return at[0], int(at[1]), at[2]
    if len(at) == 2:
        return (at[0], int(at[1]), "") if at[1].isdigit() else (at[0], 0, at[1])
    return "", 0, at[0] if at else ""
