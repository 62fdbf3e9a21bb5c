"""The list of events: title above, unit, level and time since below, the clock that presses at the right."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.urgent.events import Event
from bulletin.urgent.limits import UrgentLimits
from editor.shell import joining
from editor.shell.chip import HEIGHT as CHIP
from editor.shell.chip import paint_chip
from editor.shell.colours import Colour
from editor.shell.countdown import span_words
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import ROW_ROLE, Chipped, Row, paint_ground
from editor.shell.theme import BETWEEN, colour_now, style
from editor.urgent.pressing import is_wrong, pressing
from editor.urgent.words import level_short, moment

Index = QModelIndex | QPersistentModelIndex
HEIGHT, LINE, ABOVE = 88, 22, 9


class EventsModel(QAbstractListModel):
    """The events in their order; `tick` says the clocks anew."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._events: tuple[Event, ...] = ()
        self._units: Mapping[str, str] = {}
        self._limits = UrgentLimits()
        self._said: tuple[Row, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._said):
            return None
        row = self._said[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return joining.clauses((row.title, row.beneath.replace(" · ", "，"), row.chip.word if row.chip else ""))
        return None

    def show_events(self, events: Sequence[Event], units: Mapping[str, str], limits: UrgentLimits) -> None:
        """Put other events in place; `units` are the names of units by id."""
        self.beginResetModel()
        self._events, self._units, self._limits = tuple(events), units, limits
        now = self._now()
        self._said = tuple(self._row(event, now) for event in self._events)
        self.endResetModel()

    def tick(self) -> None:
        """Say what is left anew; only rows whose words changed are painted."""
        now = self._now()
        before, self._said = self._said, tuple(self._row(event, now) for event in self._events)
        for at, (old, new) in enumerate(zip(before, self._said, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def event_of(self, index: Index) -> Event | None:
        """Return the event of a row; None where there is none."""
        return self._events[index.row()] if 0 <= index.row() < len(self._events) else None

    def place_of(self, event_id: str) -> int:
        """Return where the event stands; -1 when it does not."""
        return next((at for at, event in enumerate(self._events) if event.id == event_id), -1)

    def _row(self, event: Event, now: datetime) -> Row:
        press = pressing(event, self._limits, now)
        unit = self._units.get(event.unit_id, self.tr("单位待定"))
        beneath = " · ".join((unit, level_short(event.level), self._since(event, now)))
        return Row(event.title, beneath, Chipped(press.words, press.tone, press.icon), strong=True)

    def _since(self, event: Event, now: datetime) -> str:
        seconds = (now - event.received_at).total_seconds()
        if event.ended_at is not None or is_wrong(event, now) or seconds >= 3 * 86400:
            return moment(event.ended_at or event.received_at, now)
        if seconds < 60:
            return self.tr("刚接报")
        return self.tr("{span}前").format(span=span_words(seconds - seconds % 60))


class EventRows(QStyledItemDelegate):
    """Paints a row of three lines: the title, what is known, and the clock."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or row.chip is None:
            return
        painter.save()
        paint_ground(painter, option)
        place = option.rect.adjusted(BETWEEN, ABOVE, -BETWEEN, 0)
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        for number, (words, ink) in enumerate(((row.title, Colour.INK), (row.beneath, Colour.SECOND))):
            font = interface_font(NOTE) if number else interface_font(semibold=True)
            painter.setFont(font)
            painter.setPen(colour_now(ink))
            line = QRect(place.left(), place.top() + number * LINE, place.width(), LINE)
            shortened = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shortened)
        chip = QRect(place.left(), place.top() + 2 * LINE + 2, place.width(), CHIP)
        paint_chip(painter, chip, row.chip.tone, row.chip.icon, row.chip.word)
        painter.restore()


def events_view(model: EventsModel, name: str) -> QListView:
    """Return the list over `model`, called `name` for screen readers."""
    view = QListView()
    style(view, "flat")
    view.setModel(model)
    view.setItemDelegate(EventRows(view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Letters are commands here: the input method must not catch them.
    view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    return view
