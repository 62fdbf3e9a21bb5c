"""Tables of the review: rows of one height, words in the colour of their role."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableWidget, QTableWidgetItem

from editor.pieces.tables import dress_table
from editor.shell.colours import Colour
from editor.shell.theme import DENSE_ROW, colour_now

COLOUR = Qt.ItemDataRole.UserRole + 1
_NARROWEST = 32
_LEFT = 11  # pixels before the words of a cell


class Cells(QStyledItemDelegate):
    """Paints words in the colour of their role, which follows the theme."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if (role := index.data(COLOUR)) is not None:
            for group in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
                option.palette.setColor(group, colour_now(role))


class ReviewTable(QTableWidget):
    """Rows chosen one at a time. Sends `chose(row)` when another row is, and what is typed in it: `ticked(row)` on
    space, `went_in(row)` on Enter, `dropped(row)` on Delete.
    """

    chose = Signal(int)
    ticked = Signal(int)
    went_in = Signal(int)
    dropped = Signal(int)

    def __init__(self, name: str, heads: tuple[str, ...], widths: tuple[int, ...]) -> None:
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        dress_table(self, name, widths)
        self.setItemDelegate(Cells(self))
        self.verticalHeader().setDefaultSectionSize(DENSE_ROW)
        self.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ padding-left: {_LEFT}px; }}")
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentCellChanged.connect(
            lambda row, column, before, was: self.chose.emit(row) if row != before and row >= 0 else None)
        self.doubleClicked.connect(lambda index: self.went_in.emit(index.row()))

    def show_rows(self, rows: tuple[tuple[QTableWidgetItem, ...], ...], current: int) -> None:
        """Show rows of cells, standing on `current`; nothing is sent."""
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, each in enumerate(cells):
                self.setItem(row, column, each)
        if rows:
            self.setCurrentCell(min(max(current, 0), len(rows) - 1), 0)
        self.blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        deeds = {Qt.Key.Key_Space: self.ticked, Qt.Key.Key_Return: self.went_in, Qt.Key.Key_Enter: self.went_in,
                 Qt.Key.Key_Delete: self.dropped}
        deed = deeds.get(Qt.Key(event.key()))
        if deed is not None and row >= 0:
            deed.emit(row)
        else:
            super().keyPressEvent(event)


def cell(words: str, colour: Colour | None = None, tip: str = "", *, right: bool = False) -> QTableWidgetItem:
    """Return a cell with words; the tool tip says what a narrow column cuts off."""
    made = QTableWidgetItem(words)
    made.setToolTip(tip or words)
    made.setData(COLOUR, colour)
    if right:
        made.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def struck(cells: tuple[QTableWidgetItem, ...]) -> tuple[QTableWidgetItem, ...]:
    """Return cells of what is left out: faint, and struck through."""
    for each in cells:
        font = each.font()
        font.setStrikeOut(True)
        each.setFont(font)
        each.setData(COLOUR, Colour.SECOND)
    return cells
