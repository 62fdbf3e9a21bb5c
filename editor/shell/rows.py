"""How rows of lists are painted: title first, then unit and time, and a state chip at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.shell.chip import Tone, chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.theme import INSIDE, ROW, colour_now

ROW_ROLE = Qt.ItemDataRole.UserRole
TWO_LINES = 60
PADDING = 12


@dataclass(frozen=True)
class Chipped:
    """A state as its chip shows it."""

    word: str
    tone: Tone = Tone.NEUTRAL
    icon: str = "circle"


@dataclass(frozen=True)
class Row:
    """What a model answers for ROW_ROLE: the title, the second line (`云溪镇 · 09:42`), the state if any; `mark` is a
    second chip left of it.
    """

    title: str
    beneath: str = ""
    chip: Chipped | None = None
    strong: bool = False
    mark: Chipped | None = None


class TwoLineRows(QStyledItemDelegate):
    """Paints `Row` values; `dense` leaves the second line out. All rows are equally high (`setUniformItemSizes`)."""

    def __init__(self, dense: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._height = ROW if dense else TWO_LINES
        self._dense = dense

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        upper, lower = self._lines(option.rect.adjusted(PADDING, 0, -PADDING, 0))
        for chip in (row.chip, row.mark):
            if chip is not None:
                width = chip_width(chip.word)
                place = QRect(lower.right() - width, lower.top(), width, lower.height())
                paint_chip(painter, place, chip.tone, chip.icon, chip.word)
                lower.setRight(place.left() - INSIDE)
        title = lower if self._dense else upper
        _line(painter, title, row.title, interface_font(semibold=row.strong), Colour.INK)
        if not self._dense:
            _line(painter, lower, row.beneath, interface_font(NOTE), Colour.SECOND)

    def _lines(self, place: QRect) -> tuple[QRect, QRect]:
        """Return the places of the title and of what stands beneath it with the chip; the same one when dense."""
        if self._dense:
            return QRect(place), QRect(place)
        half = place.height() // 2
        return place.adjusted(0, 7, 0, -half), place.adjusted(0, half, 0, -6)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, bar: bool = True) -> None:
    """Paint the ground of a row: the selection with its bar, or the hover; the focused row has a thin frame. A cell
    that is not the first of its row has no `bar`.
    """
    place, state = option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(place, colour_now(Colour.SELECTION))
        if bar:
            painter.fillRect(QRect(place.left(), place.top(), 2, place.height()), colour_now(Colour.BAR))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(place, colour_now(Colour.HOVER))
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setPen(colour_now(Colour.BAR))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


def _line(painter: QPainter, place: QRect, words: str, font: QFont, colour: Colour) -> None:
    painter.setFont(font)
    painter.setPen(colour_now(colour))
    shortened = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shortened)
