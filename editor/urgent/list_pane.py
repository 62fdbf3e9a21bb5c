"""The left pane: two tabs, the events that are followed and those that ended, each with its list and empty state."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import UrgentLimits
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, note
from editor.urgent.events_list import EventsModel, events_view
from editor.urgent.pressing import ordered

OPEN, ENDED = 0, 1


class ListPane(QWidget):
    """`chosen(Event | None)` tells what is to be shown, `register_asked()` that somebody telephones."""

    chosen = Signal(object)
    register_asked = Signal()
    tab_changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = now
        self._events: dict[int, tuple[Event, ...]] = {OPEN: (), ENDED: ()}
        self._units: Mapping[str, str] = {}
        self._limits = UrgentLimits()
        self._quiet, self._may_register = False, True
        self.model = EventsModel(now, self)
        self.view = events_view(self.model, self.tr("紧急信息"))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("跟踪中和已办结"))
        self.tabs.setDrawBase(False)
        for words in (self.tr("跟踪中"), self.tr("已办结")):
            self.tabs.addTab(words)
        self._empty = EmptyState("", icon_name="check-circle")
        self._empty.acted.connect(self.register_asked)
        self._stack, self._foot = QStackedWidget(), note("")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.tabs.currentChanged.connect(self._on_tab)

    def show_events(self, open_ones: tuple[Event, ...], ended: tuple[Event, ...], units: Mapping[str, str],
                    limits: UrgentLimits) -> None:
        """Put other events in place; the one chosen stays chosen, wherever it stands now."""
        now = self._now()
        self._units, self._limits = units, limits
        self._events = {OPEN: tuple(ordered(open_ones, limits, now)), ENDED: tuple(ordered(ended, limits, now))}
        self.tabs.setTabText(OPEN, self.tr("跟踪中 ({count})").format(count=len(open_ones)))
        self._show()

    def let_register(self, may: bool) -> None:
        """Offer the one action of an empty list only to who may register an event."""
        self._may_register = may
        self._show()

    def current(self) -> Event | None:
        """Return the event chosen; None when there is none."""
        return self.model.event_of(self.view.currentIndex())

    def choose(self, event_id: str) -> bool:
        """Choose an event in whichever tab it stands; return whether it is there."""
        for tab, events in self._events.items():
            if any(event.id == event_id for event in events):
                self.tabs.setCurrentIndex(tab)
                self.view.setCurrentIndex(self.model.index(self.model.place_of(event_id)))
                return True
        return False

    def choose_first(self) -> None:
        """Choose what stands first; tell that there is nothing when the list is empty."""
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        else:
            self.chosen.emit(None)

    def step(self, by: int) -> None:
        """Go to the event `by` rows further."""
        at = self.view.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(at))

    def tick(self) -> None:
        """Say the clocks anew; where one turned late or overtook another, the rows change places."""
        if self.tabs.currentIndex() != OPEN:
            return
        events = self._events[OPEN]
        again = tuple(ordered(events, self._limits, self._now()))
        if again != events:
            self._events[OPEN] = again
            self._show()
        else:
            self.model.tick()

    def take_focus(self) -> None:
        """Put the keyboard where the keys of the screen work."""
        (self.view if self.model.rowCount() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        tab, here = self.tabs.currentIndex(), self.current()
        events = self._events[tab]
        self._quiet = True
        self.model.show_events(events, self._units, self._limits)
        if here is not None and (at := self.model.place_of(here.id)) >= 0:
            self.view.setCurrentIndex(self.model.index(at))
        self._quiet = False
        self._stack.setCurrentIndex(0 if events else 1)
        if tab == OPEN:
            action = self.tr("电话初报 Ctrl+T") if self._may_register else ""
            self._empty.set_words(self.tr("没有正在跟踪的紧急信息。"), action)
        else:
            self._empty.set_words(self.tr("还没有办结的紧急信息。"))
        self._foot.setText(self.tr("共 {count} 件").format(count=len(events)) if events else "")

    def _on_tab(self, at: int) -> None:
        self._show()
        if self.current() is None:
            self.choose_first()
        self.tab_changed.emit()

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self.model.event_of(current))


def is_open(event: Event | None) -> bool:
    """Return whether there is an event and it is followed."""
    return event is not None and event.state is EventState.OPEN
