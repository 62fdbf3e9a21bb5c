"""Which clock of an event presses most, and how it is said in a list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bulletin.urgent.clocks import Clock, Standing, clocks
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import UrgentLimits
from editor.pieces.clock_words import due_name
from editor.shell.chip import Tone
from editor.shell.countdown import LOOKS, Pace, left_words, pace_of, span_words, wrong_clock_words
from editor.urgent.words import state_words


@dataclass(frozen=True)
class Pressing:
    """How an event presses: words, tone and icon of its chip, and where it stands in the list (smaller is first)."""

    words: str
    tone: Tone
    icon: str
    order: tuple[int, float]


def open_clocks(event: Event, limits: UrgentLimits, now: datetime) -> list[Clock]:
    """Return the clocks that nobody met yet, the one that is due first before the others."""
    if event.state is not EventState.OPEN:
        return []
    waiting = [clock for clock in clocks(event, limits, now) if clock.standing in (Standing.RUNNING, Standing.OVERDUE)]
    return sorted(waiting, key=lambda clock: clock.due_at)


def pressing(event: Event, limits: UrgentLimits, now: datetime) -> Pressing:
    """Return how an event presses at `now`: the late ones first, then the clocks that run, the soonest first."""
    if event.state is not EventState.OPEN:
        return _done(event, limits, now)
    waiting = open_clocks(event, limits, now)
    if is_wrong(event, now):
        tone, icon = LOOKS[Pace.WRONG]
        return Pressing(wrong_clock_words(), tone, icon, (1, event.received_at.timestamp()))
    if not waiting:
        order = (2, -event.received_at.timestamp())
        if late := _latest(event, limits, now):
            words = _tr("各项已办，最多迟 {span}").format(span=span_words(late.total_seconds()))
            return Pressing(words, Tone.NEUTRAL, "warning-circle", order)
        return Pressing(_tr("各项已按时办"), Tone.GOOD, "check-circle", order)
    first = waiting[0]
    pace = pace_of(first.due_at, event.received_at, now)
    tone, icon = LOOKS[pace]
    words = f"{due_name(first.what)} {left_words(first.due_at, event.received_at, now)}"
    return Pressing(words, tone, icon, (0 if pace is Pace.LATE else 1, first.due_at.timestamp()))


def is_wrong(event: Event, now: datetime) -> bool:
    """Return whether this machine says it is earlier than when the office already knew."""
    return now < event.received_at - timedelta(minutes=2)


def ordered(events: Iterable[Event], limits: UrgentLimits, now: datetime) -> list[Event]:
    """Return events in the order of a list: open ones as they press, those done by when they ended, the newest first.
    """
    def key(event: Event) -> tuple[float, ...]:
        if event.state is EventState.OPEN:
            return (0, *pressing(event, limits, now).order)
        return (1, -(event.ended_at or event.received_at).timestamp())

    return sorted(events, key=key)


def _done(event: Event, limits: UrgentLimits, now: datetime) -> Pressing:
    late = sum(bool(clock.late) for clock in clocks(event, limits, now))
    if late and event.state is EventState.CLOSED:
        words = _tr("{state}，{count} 项超时").format(state=state_words(event.state), count=late)
        return Pressing(words, Tone.NEUTRAL, "warning-circle", (3, 0))
    tone, icon = (Tone.GOOD, "check-circle") if event.state is EventState.CLOSED else (Tone.NEUTRAL, "prohibit")
    return Pressing(state_words(event.state), tone, icon, (3, 0))


def _latest(event: Event, limits: UrgentLimits, now: datetime) -> timedelta | None:
    """Return by how much the latest of the things done was late; None when nothing was."""
    return max((clock.late for clock in clocks(event, limits, now) if clock.late and clock.met_at), default=None)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
