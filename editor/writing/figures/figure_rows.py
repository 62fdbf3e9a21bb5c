"""The figures as a list shows them: a box to tick, the figure in its words, under it the source, who and when."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.figures.checks import Standing
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.icons import icon
from editor.shell.rows import PADDING, ROW_ROLE, paint_ground
from editor.shell.theme import ICON, INSIDE, colour_now
from editor.writing.proofing.quoting import Kind, Quote, paint_quote

HEIGHT = 52
BOX = PADDING + ICON + INSIDE  # pixels from the left edge in which a click ticks
_BEFORE, _BEHIND = 9, 12  # characters of its clause around the figure
_MARK = re.compile(r"[，。；：！？、\t\n（）]")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FigureRow:
    """What the painter needs; `warns` when the figure was changed since somebody checked it."""

    quote: Quote
    beneath: str
    ticked: bool
    warns: bool


class FigureRows(QAbstractListModel):
    """`beneath` gives the second line. Rows are made when they are seen: a text may have thousands of figures."""

    def __init__(self, beneath: Callable[[Standing], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beneath = beneath
        self.shown: list[Standing] = []

    def show_figures(self, shown: list[Standing]) -> None:
        """Show these figures."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        standing = self.shown[index.row()]
        if role == ROW_ROLE:
            return FigureRow(quoted(standing), self._beneath(standing), standing.is_checked, standing.was is not None)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words, beneath = quoted(standing).words, self._beneath(standing)
            if standing.is_checked:
                return self.tr("{figure}，已核，{beneath}").format(figure=words, beneath=beneath)
            return self.tr("{figure}，{beneath}").format(figure=words, beneath=beneath)
        return None


class FigurePainter(QStyledItemDelegate):
    """Paints rows of `FigureRows`, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        if not isinstance(row, FigureRow):
            return
        place = option.rect
        box = QRect(place.left() + PADDING, place.top() + 7, ICON, ICON)
        icon("check-square", Colour.GOOD).paint(painter, box) if row.ticked else icon("square").paint(painter, box)
        words, half = place.adjusted(BOX, 0, -PADDING, 0), place.height() // 2
        paint_quote(painter, words.adjusted(0, 4, 0, -half), row.quote)
        font = interface_font(NOTE)
        lower = words.adjusted(0, half, 0, -4)
        painter.setFont(font)
        painter.setPen(colour_now(Colour.WARNING if row.warns else Colour.SECOND))
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter,
                         QFontMetrics(font).elidedText(row.beneath, Qt.TextElideMode.ElideRight, lower.width()))


def quoted(standing: Standing) -> Quote:
    """Return a figure with the words of its clause around it; in a table with the head of its row."""
    anchor = standing.figure.anchor
    in_cell = anchor.before.endswith("\t") and bool(standing.figure.counts)
    left = joining.apart((standing.figure.counts, "")) if in_cell else _MARK.split(anchor.before)[-1][-_BEFORE:]
    right = _MARK.split(anchor.after)[0][:_BEHIND]
    pieces = ((left, Kind.AROUND), (anchor.quote, Kind.HIT), (right, Kind.AROUND))
    return Quote(tuple(each for each in pieces if each[0]), f"{left}{anchor.quote}{right}")
