"""The ranking: each figure is a cell the keys can stand on; Enter or a click shows the rows behind it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from editor.credit.board.rows import BoardRow, Column
from editor.credit.board.table_model import COLUMN, ROW, BoardModel
from editor.shell.chip import chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import INSIDE, colour_now, style
from editor.shell.theme import ROW as HEIGHT

BAR = 2
LEAST, AIRY, NAME, SIGN = 46, 66, 148, 16
MEDALS = 3


class BoardTable(QTableView):
    """Sends `looked_at(BoardRow, Column)` when the keys or the mouse are at another cell, and on Enter."""

    looked_at = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._board = BoardModel()
        self.setModel(self._board)
        self.setItemDelegate(BoardDelegate(self))
        self.setAccessibleName(self.tr("积分榜"))
        style(self, "flat")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        head.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.clicked.connect(lambda index: self._tell())

    def board(self) -> BoardModel:
        """Return the model."""
        return self._board

    def dress(self) -> None:
        """Give the columns their widths; the one with the name takes what is left."""
        head, columns = self.horizontalHeader(), self._board.columns()
        needed = [self._needed(at) for at in range(len(columns))]
        left = self.viewport().width() - NAME - sum(
            wide for wide, column in zip(needed, columns, strict=True) if column.name != "name")
        for at, column in enumerate(columns):
            wide = column.name == "name"
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Fixed)
            if not wide:
                more = min(AIRY - needed[at], left // len(columns))
                self.setColumnWidth(at, needed[at] + max(0, more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.dress()

    def _needed(self, at: int) -> int:
        """Return how wide a column is with its head and all its cells."""
        small, bold = QFontMetrics(interface_font(NOTE)), QFontMetrics(interface_font(semibold=True))
        cells = (bold.horizontalAdvance(row.cells[at].words) for row in self._board.rows())
        head = small.horizontalAdvance(self._board.columns()[at].title)
        return max(LEAST, 2 * INSIDE + max((head, *cells)))

    def here(self) -> tuple[BoardRow, Column] | None:
        """Return the line and the column the keys are at."""
        index = self.currentIndex()
        return (index.data(ROW), index.data(COLUMN)) if index.isValid() else None

    def stand(self, key: str, column: int | None = None) -> None:
        """Put the keys on the line with the key, else on the first."""
        row = max(0, self._board.row_of(key))
        names = [each.name for each in self._board.columns()]
        if self._board.rowCount():
            at = names.index("name") if column is None or column >= len(names) else column
            self.setCurrentIndex(self._board.index(row, at))

    def currentChanged(self, now: QModelIndex | QPersistentModelIndex,
                       before: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(now, before)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        here = self.here()
        if here is not None:
            self.looked_at.emit(*here)


class BoardDelegate(QStyledItemDelegate):
    """Paints a cell: figures at the right, the name with its chips, the rank, the change as an arrow."""

    def __init__(self, table: BoardTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        row, column, rect = index.data(ROW), index.data(COLUMN), option.rect
        self._ground(painter, rect, option.state, index)
        inner = rect.adjusted(INSIDE, 0, -INSIDE, 0)
        if column.name == "name":
            _paint_name(painter, inner, row)
        else:
            _paint_figure(painter, inner, row, column, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag,
                index: QModelIndex | QPersistentModelIndex) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colour_now(Colour.SELECTION))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour_now(Colour.HOVER))
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour_now(Colour.BAR))
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setPen(colour_now(Colour.BAR))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))


def _paint_name(painter: QPainter, rect: QRect, row: BoardRow) -> None:
    """Paint the name and the chips behind it; where there is no room for their words, their icons alone."""
    font = interface_font()
    wanted = QFontMetrics(font).horizontalAdvance(row.title)
    worded = sum(chip_width(chip.word) + INSIDE for chip in row.chips) <= rect.width() - wanted
    room = sum((chip_width(chip.word) if worded else SIGN) + INSIDE for chip in row.chips)
    place = rect.adjusted(0, 0, -room, 0)
    painter.setFont(font)
    painter.setPen(colour_now(Colour.SECOND if row.silent else Colour.INK))
    words = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    left = place.left() + min(wanted, place.width()) + INSIDE
    for chip in row.chips:
        wide = chip_width(chip.word) if worded else SIGN
        at = QRect(left, rect.top(), wide, rect.height())
        if worded:
            paint_chip(painter, at, chip.tone, chip.icon, chip.word)
        elif loaded():
            paint_icon(painter, at, chip.icon, colour_now(Colour(chip.tone.value)))
        left += wide + INSIDE


def _paint_figure(painter: QPainter, rect: QRect, row: BoardRow, column: Column, words: str) -> None:
    first = column.name == "rank" and not row.silent and (row.rank or MEDALS + 1) <= MEDALS
    strong = column.name == "points" or first
    painter.setFont(interface_font(NOTE if column.name in ("climbed", "of") else BASE, semibold=strong))
    painter.setPen(colour_now(_colour(row, column, words)))
    side = Qt.AlignmentFlag.AlignLeft if column.name == "of" else Qt.AlignmentFlag.AlignRight
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _colour(row: BoardRow, column: Column, words: str) -> Colour:
    if column.name == "climbed":
        if not row.climbed:
            return Colour.FAINT
        return Colour.GOOD if row.climbed > 0 else Colour.WARNING
    if column.name == "of":
        return Colour.SECOND
    return Colour.FAINT if words == "0" or row.silent else Colour.INK
