"""The list of what waits: title above, unit, waiting time and editor below, urgency at the right."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.drafts import Urgency
from editor.shell.chip import Tone, chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, NOTE, interface_font
from editor.shell.terms import stage_words
from editor.shell.theme import BETWEEN, INSIDE, colour_now, style
from editor.signing.waiting import DraftRow, Row
from editor.signing.words import moment, urgency_words, waited

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 58


class QueueModel(QAbstractListModel):
    """The rows as they were last read; `now` tells the time when a row is painted."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._now = now

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "，".join(part for part in (self.title(row), self.below(row), self.mark(row)[0]) if part)
        return None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put other rows in place."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, at: int) -> Row | None:
        """Return the row at a place; None past the end."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """Return where the thing with this id stands; -1 when it does not."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def title(self, row: Row) -> str:
        """Return the first line of a row."""
        if isinstance(row, DraftRow):
            return row.title
        words = self.tr("已签发") if row.signed else self.tr("组版待签发")
        return self.tr("{title} {words}（{count}篇）").format(title=row.title, words=words, count=len(row.items))

    def below(self, row: Row) -> str:
        """Return the second line of a row: unit, waiting time, editor."""
        if not isinstance(row, DraftRow):
            return self.tr("共 {count} 字").format(count=sum(item.draft.characters for item in row.items))
        now = self._now()
        when = waited(row.since, now) if row.agreed_at is None else (
            self.tr("{at} 办理").format(at=moment(row.agreed_at, now)))
        parts = (row.file.unit or self.tr("单位未定"), when, "" if row.agreed_at else row.editor)
        return " · ".join(part for part in parts if part)

    def mark(self, row: Row) -> tuple[str, Tone, str]:
        """Return word, tone and icon of the chip of a row."""
        if not isinstance(row, DraftRow):
            return self.tr("本期"), Tone.INFORMATION, "newspaper"
        if row.agreed_at is not None:
            return stage_words(row.draft.stage.value), Tone.GOOD, "check-circle"
        if row.draft.facts.urgency is not Urgency.NONE:
            return urgency_words(row.draft.facts.urgency), Tone.URGENT, "lightning"
        return stage_words(row.draft.stage.value), Tone.NEUTRAL, "hourglass-medium"


class QueueDelegate(QStyledItemDelegate):
    """Paints a row of two lines, the chosen one with a bar at its left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, QueueModel) or (row := model.row(index.row())) is None:
            return
        rect, state = option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = Colour.SELECTION if chosen else Colour.HOVER if hovered else Colour.SURFACE
        painter.save()
        painter.fillRect(rect, colour_now(ground))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour_now(Colour.BAR))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour_now(Colour.LINE))
        inner = rect.adjusted(BETWEEN, INSIDE, -BETWEEN, -INSIDE)
        self._lines(painter, inner, model, row)
        painter.restore()

    def _lines(self, painter: QPainter, inner: QRect, model: QueueModel, row: Row) -> None:
        half = inner.height() // 2
        word, tone, icon = model.mark(row)
        width = chip_width(word)
        below = QRect(inner.left(), inner.top() + half, inner.width() - width - INSIDE, half)
        self._line(painter, QRect(inner.left(), inner.top(), inner.width(), half), model.title(row), Colour.INK, True)
        self._line(painter, below, model.below(row), Colour.SECOND, False)
        paint_chip(painter, QRect(inner.right() - width + 1, below.top(), width, half), tone, icon, word)

    def _line(self, painter: QPainter, rect: QRect, words: str, colour: Colour, first: bool) -> None:
        font = interface_font(BASE if first else NOTE, semibold=first)
        painter.setFont(font)
        painter.setPen(colour_now(colour))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def queue_view(model: QueueModel, name: str) -> QListView:
    """Return the list over `model`, called `name` for screen readers."""
    view = QListView()
    style(view, "flat")
    view.setModel(model)
    view.setItemDelegate(QueueDelegate(view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Letters are commands here: the input method must not catch them.
    view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    return view
