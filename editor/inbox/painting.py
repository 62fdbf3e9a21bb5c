"""How a row of the list is painted: urgency, title, state chip, and a quiet bar where a draft is not there yet."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulletin.drafts import Draft, Urgency
from bulletin.workflow import Stage
from editor.inbox.drafts_model import DRAFT, STAGE, Column
from editor.inbox.terms import urgency_words
from editor.pieces.stages import STAGE_LOOKS
from editor.shell.chip import Tone, chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.theme import EDGE, INSIDE, ROW, colour_now

BAR = 2
SIDE = 8
GHOST = 10
URGENT_LOOKS = {Urgency.EXTRA: (Tone.URGENT, "lightning"), Urgency.URGENT: (Tone.WARNING, "lightning")}
LATE = frozenset({Stage.PUBLISHED, Stage.DECLINED, Stage.MERGED, Stage.TAKEN_BACK})


class DraftDelegate(QStyledItemDelegate):
    """Paints rows of one height; `hovered` is the row under the mouse, `current` the one the keys are on."""

    hovered = -1
    current = -1
    focused = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, rect, bool(state & QStyle.StateFlag.State_Selected), index)
        column = Column(index.column())
        inner = rect.adjusted(EDGE if column is Column.TITLE else SIDE, 0, -INSIDE, 0)
        draft = index.data(DRAFT)
        if draft is None:
            _paint_ghost(painter, inner, column)
        else:
            if column is Column.STAGE:
                paint_chip(painter, inner, *STAGE_LOOKS[index.data(STAGE)], str(index.data()))
            else:
                self._paint_cell(painter, inner, draft, column, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, selected: bool,
                index: QModelIndex | QPersistentModelIndex) -> None:
        if selected:
            painter.fillRect(rect, colour_now(Colour.SELECTION))
        elif index.row() == self.hovered:
            painter.fillRect(rect, colour_now(Colour.HOVER))
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour_now(Colour.BAR))
        if self.focused and index.row() == self.current:
            painter.setPen(QPen(colour_now(Colour.BAR), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_cell(self, painter: QPainter, rect: QRect, draft: Draft, column: Column, words: str) -> None:
        late = draft.stage in LATE
        if column is Column.TITLE:
            rect, words = _paint_urgency(painter, rect, draft.facts.urgency), draft.title
            painter.setFont(interface_font())
            painter.setPen(colour_now(Colour.SECOND if late else Colour.INK))
        else:
            unknown = column is Column.UNIT and draft.facts.unit_id is None
            painter.setFont(interface_font(NOTE))
            painter.setPen(colour_now(Colour.WARNING if unknown else Colour.SECOND))
        side = Qt.AlignmentFlag.AlignRight if column is Column.CHARACTERS else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_urgency(painter: QPainter, rect: QRect, urgency: Urgency) -> QRect:
    """Paint 特急 or 加急 at the left of `rect`; return what is left for the title."""
    if urgency is Urgency.NONE:
        return rect
    tone, sign = URGENT_LOOKS[urgency]
    paint_chip(painter, rect, tone, sign, urgency_words(urgency))
    return rect.adjusted(chip_width(urgency_words(urgency)) + INSIDE, 0, 0, 0)


def _paint_ghost(painter: QPainter, rect: QRect, column: Column) -> None:
    colour = QColor(colour_now(Colour.LINE))
    width = rect.width() * (6 if column is Column.TITLE else 7) // 10
    left = rect.right() - width if column is Column.CHARACTERS else rect.left()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRect(left, rect.center().y() - GHOST // 2 + 1, width, GHOST), 3, 3)
