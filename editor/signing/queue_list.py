"""The list of what waits: title above, unit, waiting time, level and editor below, urgency and importance right."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.desk.queueing import DraftLine, Line
from bulletin.drafts import Urgency
from editor.shell import joining
from editor.shell.chip import Tone, chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, NOTE, interface_font
from editor.shell.terms import stage_words
from editor.shell.theme import BETWEEN, INSIDE, colour_now, style
from editor.signing.words import agreeing_words, level_words, moment, urgency_words, waited

Index = QModelIndex | QPersistentModelIndex
Mark = tuple[str, Tone, str]
HEIGHT = 62


class QueueModel(QAbstractListModel):
    """The rows as they were last read; `now` tells the time when a row is painted."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Line, ...] = ()
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
            return joining.clauses(part for part in self._spoken(row) if part)
        return None

    def _spoken(self, row: Line) -> tuple[str, ...]:
        second = self.second_mark(row)
        return (self.title(row), self.below(row), self.mark(row)[0], second[0] if second else "")

    def show_rows(self, rows: Sequence[Line]) -> None:
        """Put other rows in place."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def take_out(self, key: str) -> tuple[int, Line] | None:
        """Take a row out and return it with its place; None when it is not here."""
        at = self.place_of(key)
        if at < 0:
            return None
        gone = self._rows[at]
        self.beginRemoveRows(QModelIndex(), at, at)
        self._rows = (*self._rows[:at], *self._rows[at + 1:])
        self.endRemoveRows()
        return at, gone

    def put_back(self, at: int, row: Line) -> None:
        """Put a row where it was taken out."""
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows = (*self._rows[:at], row, *self._rows[at:])
        self.endInsertRows()

    def row(self, at: int) -> Line | None:
        """Return the row at a place; None past the end."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """Return where the thing with this id stands; -1 when it does not."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def neighbour(self, key: str) -> str:
        """Return the id of what is read after `key`: the next row, at the end the one before; empty when alone."""
        at = self.place_of(key)
        near: Line | None = self.row(at + 1) or (self.row(at - 1) if at > 0 else None)
        return near.key if near else ""

    def around(self, key: str) -> tuple[Line, ...]:
        """Return what will probably be read after `key`: the next two rows, then the one before."""
        at = self.place_of(key)
        near = (self.row(at + 1), self.row(at + 2), self.row(at - 1) if at > 0 else None)
        return tuple(line for line in near if line is not None)

    def title(self, row: Line) -> str:
        """Return the first line of a row."""
        if isinstance(row, DraftLine):
            return row.title
        words = self.tr("已签发") if row.signed else self.tr("组版待签发")
        return self.tr("{title} {words}（{count}篇）").format(title=row.title, words=words, count=len(row.issue.items))

    def below(self, row: Line) -> str:
        """Return the second line of a row: unit, waiting time, level, editor."""
        if not isinstance(row, DraftLine):
            return self.tr("共 {count} 字").format(count=sum(draft.characters for draft in row.drafts.values()))
        now = self._now()
        if row.agreed_at is not None:
            when = self.tr("{at} {step}").format(at=moment(row.agreed_at, now), step=agreeing_words(row.step))
            parts: tuple[str, ...] = (row.unit or self.tr("单位待定"), when)
        else:
            parts = (row.unit or self.tr("单位待定"), waited(row.since, now), level_words(row.route.levels),
                     row.editor)
        return " · ".join(part for part in parts if part)

    def mark(self, row: Line) -> Mark:
        """Return word, tone and icon of the chip of a row."""
        if not isinstance(row, DraftLine):
            return self.tr("本期"), Tone.INFORMATION, "newspaper"
        if row.agreed_at is not None:
            return stage_words(row.draft.stage.value), Tone.GOOD, "check-circle"
        if row.draft.facts.urgency is not Urgency.NONE:
            return urgency_words(row.draft.facts.urgency), Tone.URGENT, "lightning"
        return stage_words(row.draft.stage.value), Tone.NEUTRAL, "hourglass-medium"

    def second_mark(self, row: Line) -> Mark | None:
        """Return the chip beside the title: what is important goes to a leader of the county too."""
        if isinstance(row, DraftLine) and row.route.important:
            return self.tr("县领导审定"), Tone.WARNING, "star"
        return None


class QueueDelegate(QStyledItemDelegate):
    """Paints a row of two lines; of those chosen, the one that is read has a bar at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts = (interface_font(NOTE), interface_font(BASE, semibold=True))

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
        if chosen and isinstance(option.widget, QListView) and option.widget.currentIndex() == index:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour_now(Colour.BAR))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour_now(Colour.LINE))
        inner = rect.adjusted(BETWEEN, INSIDE, -BETWEEN, -INSIDE)
        self._lines(painter, inner, model, row)
        painter.restore()

    def _lines(self, painter: QPainter, inner: QRect, model: QueueModel, row: Line) -> None:
        half = inner.height() // 2
        above = QRect(inner.left(), inner.top(), inner.width(), half)
        below = above.translated(0, half)
        second = model.second_mark(row)
        self._line(painter, self._beside(painter, above, second) if second else above, model.title(row), Colour.INK,
                   True)
        self._line(painter, self._beside(painter, below, model.mark(row)), model.below(row), Colour.SECOND, False)

    def _beside(self, painter: QPainter, line: QRect, mark: Mark) -> QRect:
        """Paint a chip at the right end of a line and return what is left of the line."""
        word, tone, icon = mark
        width = chip_width(word)
        paint_chip(painter, QRect(line.right() - width + 1, line.top(), width, line.height()), tone, icon, word)
        return line.adjusted(0, 0, -width - INSIDE, 0)

    def _line(self, painter: QPainter, rect: QRect, words: str, colour: Colour, first: bool) -> None:
        font = self._fonts[first]
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
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setMouseTracking(True)
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Letters are commands here: the input method must not catch them.
    view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    return view
