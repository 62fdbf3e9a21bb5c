"""How a day of the calendar is painted: its number, today marked, a line for each journal with icon, name and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.issues.calendar_words import WANTING, Entry, short_words
from editor.pieces.outlooks import look_of
from editor.shell import days
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import loaded, paint_icon
from editor.shell.theme import GRID, RADIUS, colour_now

if TYPE_CHECKING:
    from editor.issues.calendar_grid import Cell

PADDING, HEAD, LINE, SIGN = 8, 26, 20, 14
CELL_ROLE = Qt.ItemDataRole.UserRole


class DayCells(QStyledItemDelegate):
    """Paints `Cell` values; as many journals as there is room for, then how many more."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        cell: Cell = index.data(CELL_ROLE)
        painter.save()
        _paint_ground(painter, option, cell)
        _paint_day(painter, option.rect, cell)
        place: QRect = option.rect.adjusted(PADDING, HEAD, -PADDING + 2, -2)
        room = max(1, place.height() // LINE)
        shown = cell.entries if len(cell.entries) <= room else cell.entries[:room - 1]
        for at, entry in enumerate(shown):
            _paint_entry(painter, QRect(place.left(), place.top() + at * LINE, place.width(), LINE), entry, cell.within)
        if more := cell.entries[len(shown):]:
            _paint_more(painter, QRect(place.left(), place.top() + len(shown) * LINE, place.width(), LINE), more)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    place, state = option.rect, option.state
    if not cell.within:
        painter.fillRect(place, colour_now(Colour.WINDOW))
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(place, colour_now(Colour.SELECTION))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(place, colour_now(Colour.HOVER))
    painter.setPen(colour_now(Colour.LINE))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    painter.drawLine(place.topRight(), place.bottomRight())
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(colour_now(Colour.BAR))
        painter.drawRect(place.adjusted(0, 0, -1, -1))


def _paint_day(painter: QPainter, place: QRect, cell: Cell) -> None:
    """Write the day's number; today's stands on a filled ground with the word beside it."""
    words = days.day_words(cell.day) if cell.day.day == 1 else str(cell.day.day)
    font = interface_font(semibold=cell.today)
    painter.setFont(font)
    width = QFontMetrics(font).horizontalAdvance(words)
    head = QRect(place.left() + PADDING, place.top() + 4, max(width, 8), 20)
    if not cell.today:
        painter.setPen(colour_now(Colour.INK if cell.within else Colour.FAINT))
        painter.drawText(head.adjusted(0, 0, GRID, 0), Qt.AlignmentFlag.AlignVCenter, words)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_now(Colour.INFORMATION))
    painter.drawRoundedRect(head.adjusted(-5, 0, 5, 0).toRectF(), RADIUS, RADIUS)
    painter.setPen(colour_now(Colour.SURFACE))
    painter.drawText(head, Qt.AlignmentFlag.AlignCenter, words)
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour_now(Colour.INFORMATION))
    beside = QRect(head.right() + 11, head.top(), 60, head.height())
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, _tr("今天"))


def _paint_entry(painter: QPainter, place: QRect, entry: Entry, within: bool) -> None:
    look, font = look_of(entry.outlook), interface_font(NOTE)
    colour = colour_now(Colour(look.tone.value))
    if loaded():
        paint_icon(painter, QRect(place.left(), place.top() + (LINE - SIGN) // 2, SIGN, SIGN), look.icon, colour)
    painter.setFont(font)
    measure, state = QFontMetrics(font), short_words(entry)
    right = min(measure.horizontalAdvance(state) + 2, place.width() - SIGN - GRID)  # 2: widths are rounded
    name = place.adjusted(SIGN + GRID, 0, -right - 6, 0)
    strong = entry.outlook in WANTING
    painter.setPen(colour if strong else colour_now(Colour.INK if within else Colour.FAINT))
    if name.width() > measure.horizontalAdvance("刊…"):
        _write(painter, name, entry.title, Qt.AlignmentFlag.AlignLeft)
    painter.setPen(_dimmed(colour, within or strong))
    _write(painter, place.adjusted(place.width() - right, 0, 0, 0), state, Qt.AlignmentFlag.AlignRight)


def _paint_more(painter: QPainter, place: QRect, more: tuple[Entry, ...]) -> None:
    painter.setFont(interface_font(NOTE))
    painter.setPen(colour_now(Colour.MAIN if any(each.outlook in WANTING for each in more) else Colour.SECOND))
    painter.drawText(place.adjusted(SIGN + GRID, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter,
                     _tr("另 {count} 期").format(count=len(more)))


def _write(painter: QPainter, place: QRect, words: str, side: Qt.AlignmentFlag) -> None:
    shortened = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, shortened)


def _dimmed(colour: QColor, full: bool) -> QColor:
    return colour if full else colour_now(Colour.FAINT)


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
