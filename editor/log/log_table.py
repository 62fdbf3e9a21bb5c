"""The table of the account: rows of one height, an icon before each deed, Enter opens what a line is about."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bulletin.desk.account import Line
from editor.log.log_model import LINE, Column, Index, LogModel
from editor.log.terms import look_of
from editor.pieces.tables import room_for
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import DENSE_ROW, EDGE, INSIDE, colour_now, style

SIDE, SIGN, BAR, GHOST = 8, 16, 2, 8
WIDTHS = {Column.AT: 136, Column.WHO: 88, Column.DEED: 148, Column.REASON: 240, Column.SEAT: 96}
NEEDED = {Column.SEAT: 900, Column.REASON: 640}  # pixels of the table from which there is room for them


class LogTable(QTableView):
    """Sends `opened(Line)` on Enter and double click, `looked_at(Line or None)` when the keys are on another line."""

    opened = Signal(object)
    looked_at = Signal(object)

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = model
        self.setAccessibleName(self.tr("台账"))
        style(self, "flat")
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # Before the model comes: each row has this height from the start and nothing is measured.
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(DENSE_ROW)
        rows.hide()
        self.setModel(model)
        self._dress_header()
        model.loaded.connect(self._stand_somewhere)
        model.dataChanged.connect(lambda first, last: self._tell())
        self.doubleClicked.connect(lambda index: self._open())

    def line(self) -> Line | None:
        """Return the line the keys are on; None where there is none, or it is not there yet."""
        index = self.currentIndex()
        return self._log.line_at(index.row()) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing is sought by typing: Qt would ask each of 100,000 rows for its words; the filter does it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in NEEDED.items():
            self.setColumnHidden(column, self.viewport().width() < width)

    def _open(self) -> None:
        if (line := self.line()) is not None:
            self.opened.emit(line)

    def _tell(self) -> None:
        self.looked_at.emit(self.line())

    def _stand_somewhere(self) -> None:
        if not self.currentIndex().isValid() and self._log.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._log.index(0, 0), flags.ClearAndSelect | flags.Rows)
            self.scrollToTop()
        self._tell()

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        # A header asks of each row whether it is selected, to paint a column as selected; with a selection of its
        # own, where nothing ever is, it does not.
        header.setSelectionModel(QItemSelectionModel(self._log, header))
        header.setHighlightSections(False)
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {EDGE}px; }}")
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(56)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, room_for(header, column, width))
        header.setSectionResizeMode(Column.ABOUT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)


class LineDelegate(QStyledItemDelegate):
    """Paints a cell; what is not there yet is a quiet bar."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, DENSE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        rect: QRect = option.rect
        self._ground(painter, rect, option.state, index)
        column = Column(index.column())
        inner = rect.adjusted(EDGE if column is Column.AT else SIDE, 0, -INSIDE, 0)
        line = index.data(LINE)
        if line is None:
            middle = inner.center().y() - GHOST // 2
            painter.fillRect(QRect(inner.left(), middle, inner.width() * 6 // 10, GHOST), colour_now(Colour.LINE))
        else:
            self._paint_cell(painter, inner, line, column, str(index.data()))
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
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row():
            painter.setPen(colour_now(Colour.BAR))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_cell(self, painter: QPainter, rect: QRect, line: Line, column: Column, words: str) -> None:
        colour = Colour.INK if column in (Column.DEED, Column.ABOUT) else Colour.SECOND
        if column is Column.DEED:
            sign, tone = look_of(line.entry.deed)
            colour = Colour.INK if tone is Colour.SECOND else tone
            if loaded():
                place = QRect(rect.left(), rect.center().y() - SIGN // 2 + 1, SIGN, SIGN)
                paint_icon(painter, place, sign, colour_now(tone))
            rect = rect.adjusted(SIGN + 6, 0, 0, 0)
        painter.setFont(interface_font() if column in (Column.DEED, Column.ABOUT) else interface_font(NOTE))
        painter.setPen(colour_now(colour))
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
