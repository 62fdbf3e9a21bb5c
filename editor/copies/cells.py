"""Cells of the tables of copies: rows of one height, a chip where a state stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableWidget, QTableWidgetItem

from editor.copies.terms import Mark
from editor.shell.chip import chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.theme import DENSE_ROW, INSIDE, colour_now

MARK = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
_LEFT = 11  # pixels before the words of a cell: the padding of the style sheet, and the style's own
Index = QModelIndex | QPersistentModelIndex


class Cells(QStyledItemDelegate):
    """Paints the chip of a cell that has a `MARK`, and words in the colour of their role, which follows the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        mark = index.data(MARK)
        width = chip_width(mark.word) + 2 * INSIDE if mark else super().sizeHint(option, index).width()
        return QSize(width, DENSE_ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(MARK) is not None:
            option.text = ""
        elif (role := index.data(COLOUR)) is not None:
            for group in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
                option.palette.setColor(group, colour_now(role))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        mark = index.data(MARK)
        if mark is not None:
            paint_chip(painter, option.rect.adjusted(_LEFT, 0, 0, 0), mark.tone, mark.icon, mark.word)


def dress_cells(table: QTableWidget) -> None:
    """Give a table dense rows of these cells, the words of its header standing over theirs."""
    table.setItemDelegate(Cells(table))
    table.verticalHeader().setDefaultSectionSize(DENSE_ROW)
    table.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ padding-left: {_LEFT}px; }}")
    table.setTabKeyNavigation(False)


def cell(words: str, tip: str = "", colour: Colour | None = None) -> QTableWidgetItem:
    """Return a cell with words; the tool tip says what a narrow column cuts off."""
    made = QTableWidgetItem(words)
    made.setToolTip(tip or words)
    made.setData(COLOUR, colour)
    return made


def mark_cell(mark: Mark) -> QTableWidgetItem:
    """Return a cell with a chip; screen readers hear its word."""
    made = QTableWidgetItem(mark.word)
    made.setData(MARK, mark)
    return made


def put_row(table: QTableWidget, row: int, cells: tuple[QTableWidgetItem, ...]) -> None:
    """Put the cells of a row into a table."""
    for column, each in enumerate(cells):
        table.setItem(row, column, each)
