"""The list of entries behind a figure: headings with subtotals, three lines an entry; double click opens the draft."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.credit.board.entry_rows import EntryRow
from editor.pieces.elided import plain_tip
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.theme import BETWEEN, INSIDE, colour_now, style

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEAD, LINE, TOP = 34, 20, 8


class EntryModel(QAbstractListModel):
    """Answers the list."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[EntryRow, ...] = ()

    def show(self, rows: Sequence[EntryRow]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[EntryRow, ...]:
        """Return the lines."""
        return self._rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return joining.clauses(each for each in (row.title, row.beneath, row.why, row.points) if each)
        if role == Qt.ItemDataRole.ToolTipRole and not row.is_head:
            return plain_tip(row.title, row.beneath, row.why)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        head = self._rows[index.row()].is_head
        return Qt.ItemFlag.ItemIsEnabled if head else super().flags(index)


class EntryList(QListView):
    """Sends `opened(draft_id)` on Enter and double click."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries = EntryModel()
        self.setModel(self._entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(self.tr("明细"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        style(self, "flat")
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show these lines from the first."""
        self._entries.show(rows)
        self.scrollToTop()

    def rows(self) -> tuple[EntryRow, ...]:
        """Return the lines shown."""
        return self._entries.rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTRY) if index.isValid() else None
        if isinstance(row, EntryRow) and row.draft_id:
            self.opened.emit(row.draft_id)


class EntryDelegate(QStyledItemDelegate):
    """Paints headings and entries."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ENTRY)
        if row.is_head:
            return QSize(0, HEAD)
        return QSize(0, 2 * TOP + LINE * (1 + bool(row.beneath) + bool(row.why and not row.is_plain)) - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row, rect = index.data(ENTRY), option.rect
        if row.is_head:
            _paint_head(painter, rect, row)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(rect, colour_now(Colour.SELECTION))
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour_now(Colour.BAR))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, colour_now(Colour.HOVER))
            _paint_entry(painter, rect.adjusted(BETWEEN, 0, -BETWEEN, 0), row)
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _paint_head(painter: QPainter, rect: QRect, row: EntryRow) -> None:
    painter.fillRect(rect, colour_now(Colour.WINDOW))
    inner = rect.adjusted(BETWEEN, 0, -BETWEEN, 0)
    painter.setFont(interface_font(semibold=True))
    painter.setPen(colour_now(Colour.INK))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.title)
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour_now(Colour.SECOND))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.points)


def _paint_entry(painter: QPainter, rect: QRect, row: EntryRow) -> None:
    strong = interface_font(semibold=True)
    room = QFontMetrics(strong).horizontalAdvance(row.points) + INSIDE if row.points else 0
    line = QRect(rect.left(), rect.top() + TOP - 2, rect.width(), LINE)
    painter.setFont(strong)
    painter.setPen(colour_now(Colour.INK if row.counts else Colour.FAINT))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.points)
    painter.setFont(interface_font())
    painter.setPen(colour_now(Colour.INK))
    _elided(painter, line.adjusted(0, 0, -room, 0), row.title)
    painter.setFont(interface_font(NOTE))
    if row.is_plain:
        _paint_plain(painter, line.translated(0, LINE), row)
        return
    for words, colour in ((row.beneath, Colour.SECOND), (row.why, Colour.SECOND if row.counts else Colour.WARNING)):
        if words:
            line = line.translated(0, LINE)
            painter.setPen(colour_now(colour))
            _elided(painter, line, words)


def _paint_plain(painter: QPainter, line: QRect, row: EntryRow) -> None:
    """Paint the rule at the right of the second line, when and where at the left of it."""
    room = QFontMetrics(painter.font()).horizontalAdvance(row.why)
    painter.setPen(colour_now(Colour.FAINT))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.why)
    painter.setPen(colour_now(Colour.SECOND))
    _elided(painter, line.adjusted(0, 0, -room - INSIDE, 0), row.beneath)


def _elided(painter: QPainter, rect: QRect, words: str) -> None:
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
