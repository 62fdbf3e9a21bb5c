"""How a person is painted in the sign-in list: the name, and the roles beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import PADDING, paint_ground
from editor.shell.theme import GRID, ROW, colour_now


class PersonRows(QStyledItemDelegate):
    """Rows of 40 pixels; the chosen one has the selection's ground and its bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW + GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        paint_ground(painter, option)
        person = index.data(Qt.ItemDataRole.UserRole)
        inside = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(interface_font())
        painter.setPen(colour_now(Colour.INK))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, person.name)
        painter.setFont(interface_font(NOTE))
        painter.setPen(colour_now(Colour.SECOND))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, person.roles)
