"""The clocks on an urgent event: when each thing is due, whether it was done in time, how late it was.

Clocks read whole minutes: nobody is late by the seconds that a time to the minute leaves open.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone
from enum import StrEnum

from bulletin.urgent.events import Event, EventState
from bulletin.urgent.limits import LevelLimits, UrgentLimits

_LOCAL = timezone(timedelta(hours=8))  # one zone for all of China
_MINUTE = timedelta(minutes=1)


class What(StrEnum):
    """What is due: REPORT and WRITING by the unit, the others by the office."""

    REPORT = "report"  # the first report, by telephone or in writing, reaches the county office
    WRITING = "writing"  # its text does
    SHOW = "show"  # the leaders have seen it
    FORWARD = "forward"  # it was forwarded upward
    FOLLOW = "follow"  # the next follow-up


BY_UNIT = frozenset({What.REPORT, What.WRITING})


class Basis(StrEnum):
    """What a clock runs from, and where it cannot run from the event: why."""

    EVENT = "event"
    RECEIPT = "receipt"  # so the limit says
    DAY = "day"  # only the day of the event is known: from its end or from the receipt, whichever is earlier
    UNKNOWN = "unknown"  # the time of the event is not known: from the receipt
    AHEAD = "ahead"  # the time given is after the receipt and cannot be right: from the receipt


class Standing(StrEnum):
    """How a clock stands."""

    RUNNING = "running"
    OVERDUE = "overdue"  # not done, and late
    MET = "met"
    LATE = "late"  # done, but late
    ENDED = "ended"  # not done when the event was closed, and nobody need do it any more


@dataclass(frozen=True)
class Clock:
    """One clock as read at `read_at`; all times are UTC on whole minutes.

    `ended_at` is when the event was closed, where that came before the thing was done.
    """

    what: What
    basis: Basis
    started_at: datetime
    due_at: datetime
    met_at: datetime | None
    read_at: datetime
    ended_at: datetime | None = None

    @property
    def late(self) -> timedelta | None:
        """How much too late it was done, or is by now; None when it is not late."""
        by = (self.met_at or self.ended_at or self.read_at) - self.due_at
        return by if by > timedelta() else None

    @property
    def left(self) -> timedelta | None:
        """How much time is left, never more than the whole limit; None unless it runs."""
        return self.due_at - self.read_at if self.standing is Standing.RUNNING else None

    @property
    def standing(self) -> Standing:
        if self.met_at:
            return Standing.LATE if self.late else Standing.MET
        if self.late:
            return Standing.OVERDUE
        return Standing.ENDED if self.ended_at else Standing.RUNNING


@dataclass(frozen=True)
class Deadline:
    """A clock that nobody met yet, and whose."""

    event: Event
    clock: Clock


def moment_of(event_at: str) -> datetime | None:
    """Return the moment of a local ISO time to the minute, in UTC; None for a day alone, for none, for what is none."""
    try:
        at = datetime.fromisoformat(event_at)
    except ValueError:
        return None
    if "T" not in event_at and " " not in event_at:
        return None
    return at.replace(tzinfo=at.tzinfo or _LOCAL).astimezone(UTC)


def start_of(event: Event) -> tuple[datetime, Basis]:
    """Return from when the limits after the event run, in UTC, and what that rests on."""
    told = _whole(event.received_at)
    if moment := moment_of(event.event_at):
        return (_whole(moment), Basis.EVENT) if _whole(moment) <= told else (told, Basis.AHEAD)
    try:
        day = datetime.fromisoformat(event.event_at).date()
    except ValueError:
        return told, Basis.UNKNOWN
    begins = datetime.combine(day, time(), _LOCAL)
    if begins > told:
        return told, Basis.AHEAD
    return min(told, (begins + timedelta(days=1)).astimezone(UTC)), Basis.DAY


def clocks(event: Event, limits: UrgentLimits, now: datetime) -> tuple[Clock, ...]:
    """Return the clocks on an event at `now`, in the order of the work; limits of 0 minutes give none.

    `limits` are those of the office now; a closed event keeps its own.

    A computer whose clock was set back reads no time before the receipt. An event registered by mistake has no clock.
    """
    if event.state is EventState.VOID:
        return ()
    of_level, told = event.limits or limits.of(event.level), _whole(event.received_at)
    start, basis = start_of(event)
    theirs = [each for each in event.chain if not each.own]
    reported = min((each.received_at for each in theirs), default=None)
    shown = min((each.at for each in event.shown if not each.withdrawn), default=None)
    forwarded = min((each.at for each in event.forwardings if not (each.withdrawn or each.unit_id)), default=None)
    last = max((each.received_at for each in event.chain), default=None)
    found = [
        _clock(event, What.REPORT, basis, start, of_level.telephone, reported, now),
        _writing(event, of_level, reported, now),
        _clock(event, What.SHOW, Basis.RECEIPT, told, of_level.show, shown, now),
        _clock(event, What.FORWARD, Basis.RECEIPT, told, of_level.forward, forwarded, now)]
    if event.state is EventState.OPEN and last:
        found.append(_clock(event, What.FOLLOW, Basis.RECEIPT, last, of_level.follow, None, now))
    return tuple(each for each in found if each)


def next_deadline(events: Iterable[Event], limits: UrgentLimits, now: datetime) -> Deadline | None:
    """Return the clock that presses most on open events: the longest overdue, else the first that is due.

    None when nothing is due.
    """
    waiting = [Deadline(event, clock) for event in events if event.state is EventState.OPEN
               for clock in clocks(event, limits, now) if not clock.met_at]
    return min(waiting, key=lambda each: each.clock.due_at, default=None)


def _writing(event: Event, limits: LevelLimits, reported: datetime | None, now: datetime) -> Clock | None:
    """Return the clock of the text: from the event where that limit is set, else from the call it follows."""
    written = min((each.written_at for each in event.chain if each.written_at and not each.own), default=None)
    if limits.writing:
        start, basis = start_of(event)
        return _clock(event, What.WRITING, basis, start, limits.writing, written, now)
    if reported is None:
        return None
    return _clock(event, What.WRITING, Basis.RECEIPT, reported, limits.writing_after_call, written, now)


def _clock(event: Event, what: What, basis: Basis, start: datetime, minutes: int, met: datetime | None,
           now: datetime) -> Clock | None:
    if not minutes:
        return None
    met_at = _whole(met) if met else None
    ended = _whole(event.ended_at) if event.ended_at and met_at is None else None
    start = _whole(start)
    return Clock(what, basis, start, start + minutes * _MINUTE, met_at,
                 max(_whole(now), _whole(event.received_at), start), ended)


def _whole(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(second=0, microsecond=0)
