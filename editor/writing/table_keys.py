"""Tables in the editor: from cell to cell with Tab, and rows and columns put in and taken out."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextTable, QTextTableCell
from PySide6.QtWidgets import QMenu

from editor.writing.editor_pane import EditorPane
from editor.writing.marks import GLUE
from editor.writing.tab_key import TabKey


class TableKeys(QObject):
    """Tab goes to the next cell and behind the last one begins a row; the context menu has the rest."""

    def __init__(self, pane: EditorPane, tab: TabKey) -> None:
        super().__init__(pane)
        self._pane = pane
        tab.takers.append(lambda: self._go(1))
        tab.back_takers.append(lambda: self._go(-1))
        pane.menu_parts.append(self.add_to)
        for name, deed in (("row_below", self.row_below), ("row_above", self.row_above), ("drop_row", self.drop_row)):
            pane.add_command(name, deed)

    def add_to(self, menu: QMenu) -> None:
        """Put what can be done with the table under the cursor into `menu`."""
        if self._pane.isReadOnly() or self._pane.textCursor().currentTable() is None:
            return
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("在上方加一行"), "Alt+Up", self.row_above), (self.tr("在下方加一行"), "Alt+Down", self.row_below),
            (self.tr("删去本行"), "Alt+Delete", self.drop_row), (self.tr("在左侧加一列"), "", self.column_left),
            (self.tr("在右侧加一列"), "", self.column_right), (self.tr("删去本列"), "", self.drop_column),
            (self.tr("删去整张表"), "", self.drop_table))
        menu.addSeparator()
        for words, keys, deed in deeds:
            menu.addAction(f"{words}\t{keys}" if keys else words, deed)

    def row_above(self) -> None:
        """Put an empty row above that of the cursor."""
        self._with_table(lambda table, cell: table.insertRows(cell.row(), 1))

    def row_below(self) -> None:
        """Put an empty row below that of the cursor."""
        self._with_table(lambda table, cell: _row_after(table, cell.row() + cell.rowSpan()))

    def drop_row(self) -> None:
        """Take out the row of the cursor; the last one goes with its table."""
        self._with_table(lambda table, cell: table.removeRows(cell.row(), 1) if table.rows() > 1 else _drop(table))

    def column_left(self) -> None:
        """Put an empty column to the left of that of the cursor."""
        self._with_table(lambda table, cell: table.insertColumns(cell.column(), 1))

    def column_right(self) -> None:
        """Put an empty column to the right of that of the cursor."""
        self._with_table(lambda table, cell: _column_after(table, cell.column() + cell.columnSpan()))

    def drop_column(self) -> None:
        """Take out the column of the cursor; the last one goes with its table."""
        self._with_table(
            lambda table, cell: table.removeColumns(cell.column(), 1) if table.columns() > 1 else _drop(table))

    def drop_table(self) -> None:
        """Take out the whole table."""
        self._with_table(lambda table, cell: _drop(table))

    def _with_table(self, deed: Callable[[QTextTable, QTextTableCell], object]) -> None:
        """Do `deed` with the table and the cell the cursor stands in, one step of undo; nothing outside a table."""
        cursor = self._pane.textCursor()
        table = cursor.currentTable()
        if table is None or self._pane.isReadOnly():
            return
        cursor.setKeepPositionOnInsert(True)  # a cell put in behind that of the cursor begins where it stands
        edit = QTextCursor(self._pane.document())
        edit.beginEditBlock()
        deed(table, table.cellAt(cursor))
        edit.endEditBlock()
        cursor.setKeepPositionOnInsert(False)
        self._pane.setTextCursor(cursor)
        self._pane.ensureCursorVisible()

    def _go(self, step: int) -> bool:
        """Go to the next cell or the one before; False outside a table."""
        cursor = self._pane.textCursor()
        table = cursor.currentTable()
        if table is None:
            return False
        cells = _cells(table)
        cell = table.cellAt(cursor)
        here = (cell.row(), cell.column())
        at = cells.index(here) if here in cells else 0
        if at + step >= len(cells):
            self._with_table(lambda table, cell: _row_after(table, table.rows()))
            cells = _cells(table)
        if 0 <= at + step < len(cells):
            self._pane.setTextCursor(_all_of(table.cellAt(*cells[at + step])))
            self._pane.ensureCursorVisible()
        return True


def _cells(table: QTextTable) -> list[tuple[int, int]]:
    """Return row and column of each cell in reading order, those covered by another left out."""
    return [(row, column) for row in range(table.rows()) for column in range(table.columns())
            if (table.cellAt(row, column).row(), table.cellAt(row, column).column()) == (row, column)]


def _all_of(cell: QTextTableCell) -> QTextCursor:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _row_after(table: QTextTable, row: int) -> None:
    table.insertRows(row, 1) if row < table.rows() else table.appendRows(1)


def _column_after(table: QTextTable, column: int) -> None:
    table.insertColumns(column, 1) if column < table.columns() else table.appendColumns(1)


def _drop(table: QTextTable) -> None:
    """Take `table` out with the empty paragraphs that only held it in place."""
    cursor, behind = QTextCursor(table.document()), QTextCursor(table.document())
    behind.setPosition(table.lastPosition() + 1)
    # The edge of the table is what ends the paragraph before it; the one behind must not run into that.
    cursor.setPosition(table.firstPosition() - 1)
    cursor.insertBlock(behind.blockFormat(), QTextCharFormat())
    table.removeRows(0, table.rows())
    for block in (cursor.block(), cursor.block().previous()):
        if block.isValid() and block.length() == 1 and block.blockFormat().property(GLUE):
            here = QTextCursor(block)
            if block.next().isValid():
                here.deleteChar()
            else:
                here.deletePreviousChar()
