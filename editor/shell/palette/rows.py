"""The lines of the list of Ctrl+K: what they are called at the left, their keys and kind at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.palette.entry import ICONS, Entry, kind_words
from editor.shell.rows import paint_ground
from editor.shell.theme import GRID, ICON, INSIDE, ROW, colour_now

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
KIND = 56  # pixels in which the kind stands


class Entries(QAbstractListModel):
    """Shows some entries in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.why_not or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (entry.words, entry.beside, entry.keys, kind_words(entry.kind), entry.why_not)
            return joining.clauses(part for part in told if part)
        return None


class EntryLines(QStyledItemDelegate):
    """Paints an entry in one line; what cannot be done now is faint, and says why where that is known."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_ground(painter, option)
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        place = option.rect.adjusted(INSIDE + GRID, 0, -INSIDE - GRID, 0)
        if loaded():
            sign = QRect(place.left(), place.top() + (place.height() - ICON) // 2, ICON, ICON)
            paint_icon(painter, sign, ICONS[entry.kind], colour_now(Colour.SECOND if entry.open else Colour.FAINT))
        place.setLeft(place.left() + ICON + INSIDE + GRID // 2)
        _words(painter, QRect(place.right() - KIND, place.top(), KIND, place.height()), kind_words(entry.kind),
               Colour.FAINT, right=True)
        place.setRight(place.right() - KIND - INSIDE)
        if entry.keys:
            place.setRight(_key(painter, place, entry.keys) - INSIDE)
        painter.setFont(interface_font())
        left = _words(painter, place, entry.words, Colour.INK if entry.open else Colour.FAINT, small=False)
        if beside := entry.why_not or entry.beside:
            _words(painter, place.adjusted(left + INSIDE + GRID, 0, 0, 0), beside, Colour.SECOND)


def _words(painter: QPainter, place: QRect, words: str, colour: Colour, *, right: bool = False,
           small: bool = True) -> int:
    """Paint words and return how wide they are."""
    font = interface_font(NOTE) if small else interface_font()
    painter.setFont(font)
    painter.setPen(colour_now(colour))
    metrics = QFontMetrics(font)
    said = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0, place.width()))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, said)
    return metrics.horizontalAdvance(said)


def _key(painter: QPainter, place: QRect, keys: str) -> int:
    """Paint keys on their cap at the right and return where it begins."""
    font = interface_font(NOTE)
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(keys) + 2 * INSIDE, metrics.height() + GRID
    cap = QRect(place.right() - width, place.top() + (place.height() - height) // 2, width, height)
    painter.setFont(font)
    painter.setPen(colour_now(Colour.LINE))
    painter.setBrush(colour_now(Colour.SURFACE))
    painter.drawRoundedRect(cap, GRID, GRID)
    painter.setPen(colour_now(Colour.SECOND))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    return cap.left()
