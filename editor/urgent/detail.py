"""The right of the list: the event's head, its timeline, its clocks and facts, and the deeds under them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bulletin.people import Actor, RoleName
from bulletin.units import Unit
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import UrgentLimits
from bulletin.urgent.severity import Level
from editor.pieces.put_aside import put_aside_of
from editor.shell.chip import Chip, Tone
from editor.shell.frame import Frame
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, line, note, splitter
from editor.urgent.clocks_panel import ClocksPanel
from editor.urgent.deeds_bar import DeedsBar
from editor.urgent.facts_panel import FactsPanel
from editor.urgent.faults_panel import FaultsPanel
from editor.urgent.moments import moments
from editor.urgent.pressing import pressing
from editor.urgent.seeing import Shown
from editor.urgent.timeline import Timeline
from editor.urgent.words import kind_words, level_words, moment

_LEVEL_TONES = {1: Tone.URGENT, 2: Tone.URGENT, 3: Tone.WARNING, 4: Tone.NEUTRAL, 0: Tone.WARNING}
NOTHING, EVENT = 0, 1


class Head(QWidget):
    """The title of the event, how it stands, how grave it is, and what is known of place and time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._known = QLabel(), note("", wrapping=True)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        style(self._title, "pane-title")
        self.state, self.level = Chip(""), Chip("")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.state)
        row.addWidget(self.level)
        row.addWidget(self._known, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, 12)
        column.setSpacing(INSIDE)
        column.addWidget(self._title)
        column.addLayout(row)

    def show_event(self, event: Event, unit: str, limits: UrgentLimits, now: datetime) -> None:
        """Show what is known of `event`."""
        self._title.setText(event.title)
        grade = event.level.grade
        sign = "question" if event.level is Level.UNJUDGED else "chart-bar"
        self.level.show_state(level_words(event.level), _LEVEL_TONES[grade], sign)
        self._known.setText(" · ".join(filter(None, (
            kind_words(event.kind), "" if unit and event.place.startswith(unit) else unit, event.place,
            self.tr("接报 {at}").format(at=moment(event.received_at, now))))))
        self.tick(event, limits, now)

    def tick(self, event: Event, limits: UrgentLimits, now: datetime) -> None:
        """Say how it presses at `now`."""
        press = pressing(event, limits, now)
        if (press.words, press.tone) != (self.state.word(), self.state.property("tone")):
            self.state.show_state(press.words, press.tone, press.icon)
            self.state.setProperty("tone", press.tone)


class Detail(QWidget):
    """Shows one event; nothing of it while none is chosen."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.matter: Event | None = None
        self._limits = UrgentLimits()
        self.head, self.timeline, self.deeds = Head(), Timeline(), DeedsBar()
        self.clocks, self.facts, self.faults = ClocksPanel(), FactsPanel(put_aside_of(frame)), FaultsPanel()
        self._stack = QStackedWidget()
        self._empty = EmptyState(self.tr("在左边选一件，看它的报送经过和时限。"), icon_name="clock")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._event_page(frame.settings))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_nothing(self, any_there: bool = True) -> None:
        """Show that no event is chosen, or that there is none to choose."""
        self.matter = None
        self._empty.set_words(self.tr("在左边选一件，看它的报送经过和时限。") if any_there else self.tr(
            "电话报来的先登记，书面报来的从来稿转入；登记后从事发、接报起计时。"))
        self._stack.setCurrentIndex(NOTHING)

    def show_event(self, event: Event, limits: UrgentLimits, units: Sequence[Unit], actor: Actor | None,
                   now: datetime) -> None:
        """Show what is known of an event at once; its chain follows with `show_chain`."""
        another = self.matter is None or self.matter.id != event.id
        self.matter, self._limits = event, limits
        names = {unit.id: unit.name for unit in units}
        self.head.show_event(event, names.get(event.unit_id, ""), limits, now)
        self.clocks.show_event(event, limits, now)
        self.facts.show_event(event, units)
        self.facts.set_open(may_write(actor) and event.state is not EventState.VOID)
        self.deeds.show_event(event, may_write(actor))
        if another:
            self.timeline.show_moments((), now)
            self.faults.hide()
            self._side.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(EVENT)

    def show_chain(self, shown: Shown, actor: Actor | None, now: datetime) -> None:
        """Show the chain of the event shown."""
        self.timeline.show_moments(moments(shown), now)
        self.faults.show_event(shown, may_write(actor))

    def tick(self, now: datetime) -> None:
        """Let the clocks go on."""
        if self.matter is not None:
            self.clocks.tick(now)
            self.head.tick(self.matter, self._limits, now)

    def _event_page(self, settings: Settings) -> QWidget:
        page, inside = QWidget(), QWidget()
        style(inside, "pane")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(inside)
        side.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        side.setSpacing(BETWEEN)
        for part in (self.clocks, self.faults, line(), self.facts):
            side.addWidget(part)
        side.addStretch(1)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(inside)
        self._side.setMinimumWidth(300)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.timeline.setMinimumWidth(320)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line())
        column.addWidget(splitter("urgent-event", settings, self.timeline, self._side, shares=(10, 7)), 1)
        column.addWidget(self.deeds)
        return page


def may_write(actor: Actor | None) -> bool:
    """Return whether this person has to do with texts: may register, add, judge and forward."""
    return actor is not None and (
        actor.single_seat or bool(actor.roles & {RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY}))
