"""The urgent desk 紧急信息: registering an event, its reports, judging, showing, forwarding, and closing it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note, still_here
from bulletin.desk.urgent_words import LEVELS, WAYS, event_changes, forwarding_words, limit_changes
from bulletin.errors import Conflict, Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.phone import title_of
from bulletin.urgent.events import Event
from bulletin.urgent.limits import UrgentLimits, must_be_sound
from bulletin.urgent.reports import Answers, Check, Forwarding, Report, ReportKind, Shown, Way, called
from bulletin.urgent.severity import Above, Kind, Level

_NOTHING_SAID = Answers()
_SLACK = timedelta(minutes=2)  # a time typed on another seat, whose clock is a little ahead


@dataclass(frozen=True)
class Known:
    """What is known about an event: what can be said in seconds, and what can be completed later.

    Without a title it is called by its place and nature: 青禾镇大坪村发生山体滑坡.

    `event_at` is local time as ISO text to the minute or the day alone, empty while unknown.
    """

    title: str = ""
    kind: Kind = Kind.OTHER
    unit_id: str = ""
    place: str = ""
    event_at: str = ""
    answers: Answers = _NOTHING_SAID


@dataclass(frozen=True)
class Came:
    """A report that came: how, when (None: as its draft says, else now), its draft if there is one, who told it.

    `own` is one that the office wrote itself: it answers for no unit.
    """

    way: Way
    received_at: datetime | None = None
    draft_id: str = ""
    source: str = ""
    words: str = ""
    own: bool = False


@dataclass(frozen=True)
class Upward:
    """What went upward (上报): how high, to whom, how, when (None: now), which report.

    `unit_id` is the unit when it told those above by itself.
    """

    above: Above
    to: str = ""
    way: Way = Way.WRITING
    when: datetime | None = None
    report_id: str = ""
    unit_id: str = ""
    words: str = ""


def register_event(
    archive: Archive, known: Known, came: Came | None, *, actor: Actor, at: datetime, level: Level = Level.UNJUDGED,
    heard_at: datetime | None = None,
) -> Event:
    """Open an event with its first report; `came` is None for one the office heard of otherwise, at `heard_at` or now.

    Refused: ROLE_MISSING; EVENT_UNNAMED; UNKNOWN draft or unit; ALREADY_LINKED for a draft of another event;
    TIME_AHEAD for a report that is still to come.
    """
    actor.must_write()
    with archive.writing() as work:
        report = _report(work, came, actor, at) if came else None
        received = report.received_at if report else _said_when(heard_at, at)
        event = _knowing(work, Event(new_id(), "", received, level=level, registered_by=actor.id), known)
        event = event.reported(report) if report else event
        work.events.add(event)
        _log(work, event, actor, at, "register_event", _how(event.first), event.first)
        return event


def add_report(archive: Archive, opened: Event, came: Came, *, actor: Actor, at: datetime) -> Event:
    """Add the next report to the chain: the first one while there is none, else a follow-up (续报).

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, UNKNOWN draft, ALREADY_LINKED, TIME_AHEAD.
    """
    actor.must_write()
    with archive.writing() as work:
        joined = _as_opened(work, opened).reported(_report(work, came, actor, at))
        _log(work, joined, actor, at, "add_report", _how(joined.last), joined.last)
        return work.events.save(joined)


def finish_event(archive: Archive, opened: Event, came: Came, *, actor: Actor, at: datetime) -> Event:
    """Add the last report (终报), which closes the event; it has a draft or says something itself.

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, FINAL_EMPTY, UNKNOWN draft, ALREADY_LINKED, TIME_AHEAD.
    """
    actor.must_write()
    if not came.draft_id and not came.words.strip():
        raise Refused(Reason.FINAL_EMPTY, title=opened.title)
    with archive.writing() as work:
        last = replace(_report(work, came, actor, at), kind=ReportKind.FINAL)
        closed = _as_opened(work, opened).reported(last)
        closed = replace(closed, limits=work.events.limits().of(closed.level))
        _log(work, closed, actor, at, "finish_event", _how(closed.last), closed.last)
        return work.events.save(closed)


def reopen_event(archive: Archive, opened: Event, reason: str, *, actor: Actor, at: datetime) -> Event:
    """Follow a closed event again, or one that was taken for a mistake.

    Refused: Conflict, ROLE_MISSING, EVENT_OPEN, REASON_MISSING, ALREADY_LINKED when one of its drafts went to another.
    """
    actor.must_write()
    with archive.writing() as work:
        again = _as_opened(work, opened).reopened()
        for draft_id in again.drafts:
            _must_be_free(work, draft_id, again.id)
        _log(work, again, actor, at, "reopen_event", _due(reason, "reopen_event"))
        return work.events.save(again)


def void_event(archive: Archive, opened: Event, reason: str, *, actor: Actor, at: datetime) -> Event:
    """Mark an event as registered by mistake; its drafts are free for another event.

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, REASON_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        void = _as_opened(work, opened).voided(at)
        _log(work, void, actor, at, "void_event", _due(reason, "void_event"))
        return work.events.save(void)


def link_text(
    archive: Archive, opened: Event, report_id: str, draft_id: str, *, actor: Actor, at: datetime,
    written_at: datetime | None = None,
) -> Event:
    """Give a report by telephone the text that came after it, at `written_at` or when the draft was received.

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, UNKNOWN, ALREADY_LINKED, TIME_AHEAD.
    """
    actor.must_write()
    with archive.writing() as work:
        _must_be_free(work, draft_id, opened.id)
        came_at = _said_when(written_at, at) if written_at else work.drafts.get(draft_id).received_at
        linked = _as_opened(work, opened).linked(report_id, draft_id, came_at)
        report = linked.report(report_id)
        _log(work, linked, actor, at, "link_text", called(report), report)
        return work.events.save(linked)


def withdraw_entry(archive: Archive, opened: Event, entry_id: str, reason: str, *, actor: Actor, at: datetime) -> Event:
    """Take back the newest report of the chain, a showing, a check or a forwarding that was entered wrongly.

    It stays in the archive with the reason. Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, REASON_MISSING, UNKNOWN,
    REPORT_FOLLOWED.
    """
    actor.must_write()
    words = _due(reason, "withdraw_entry")
    with archive.writing() as work:
        current = _as_opened(work, opened)
        left = current.without(entry_id, words)
        gone = next((each for each in current.chain if each.id == entry_id), None)
        _log(work, left, actor, at, "withdraw_entry", f"{called(gone)}：{words}" if gone else words, gone)
        return work.events.save(left)


def correct_event(archive: Archive, opened: Event, known: Known, *, actor: Actor, at: datetime) -> Event:
    """Correct or complete what is known about an event, open or not; the log keeps the old values.

    Refused: Conflict, ROLE_MISSING, EVENT_UNNAMED, UNKNOWN unit.
    """
    actor.must_write()
    with archive.writing() as work:
        before = _as_opened(work, opened)
        after = _knowing(work, before, known)
        if after == before:
            return before
        units = {unit.id: unit.name for unit in work.units.all()}
        _log(work, after, actor, at, "correct_event", event_changes(before, after, units))
        return work.events.save(after)


def judge_event(
    archive: Archive, opened: Event, level: Level, reason: str = "", *, actor: Actor, at: datetime,
) -> Event:
    """Say how grave an event is; the log keeps what was thought before. Refused: Conflict, ROLE_MISSING."""
    actor.must_write()
    with archive.writing() as work:
        before = _as_opened(work, opened)
        if before.level is level:
            return before
        words = f"{LEVELS[level]}（原：{LEVELS[before.level]}）"
        judged = replace(before, level=level, limits=work.events.limits().of(level) if before.limits else None)
        _log(work, judged, actor, at, "judge_event", _said(words, reason.strip()))
        return work.events.save(judged)


@dataclass(frozen=True)
class _Act:
    """What is written down of whom: the deed, what is refused where nobody is named, and how the event then is."""

    deed: str
    nobody: Reason
    added: Callable[[Event, tuple[str, str, datetime, str, str]], Event]


_SHOWN = _Act("mark_shown", Reason.SHOWN_TO_NOBODY,
              lambda event, said: replace(event, shown=(*event.shown, Shown(*said))))
_CHECKED = _Act("check_event", Reason.CHECKED_WITH_NOBODY,
                lambda event, said: replace(event, checks=(*event.checks, Check(*said))))


def mark_shown(
    archive: Archive, opened: Event, leader: str, words: str = "", *, actor: Actor, at: datetime,
    when: datetime | None = None,
) -> Event:
    """Write down that a leader saw it, `when` or now, and what they said.

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, SHOWN_TO_NOBODY, TIME_AHEAD.
    """
    return _write_down(archive, opened, _SHOWN, (leader, words), actor, at, when)


def mark_checked(
    archive: Archive, opened: Event, source: str, words: str = "", *, actor: Actor, at: datetime,
    when: datetime | None = None,
) -> Event:
    """Write down with whom it was verified (核实), `when` or now, and what was found.

    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, CHECKED_WITH_NOBODY, TIME_AHEAD.
    """
    return _write_down(archive, opened, _CHECKED, (source, words), actor, at, when)


def forward(archive: Archive, opened: Event, upward: Upward, *, actor: Actor, at: datetime) -> Event:
    """Write down that it went upward (上报); the newest report unless another is named.

    A forwarding of a unit itself stops no clock of the office; before the office knew it is proposed as a fault.
    Refused: Conflict, ROLE_MISSING, EVENT_CLOSED, UNKNOWN report or unit, TIME_AHEAD.
    """
    actor.must_write()
    with archive.writing() as work:
        current = _still_true(work, opened)
        report = current.report(upward.report_id) if upward.report_id else None if upward.unit_id else current.last
        made = Forwarding(
            new_id(), upward.above, upward.to.strip(), upward.way, _said_when(upward.when, at),
            report.id if report else "", actor.id, upward.unit_id, upward.words.strip())
        unit = unit_name(work, upward.unit_id)
        _log(work, current, actor, at, "forward_event", forwarding_words(made, unit), report)
        return work.events.save(replace(current, forwardings=(*current.forwardings, made)))


def set_limits(archive: Archive, limits: UrgentLimits, *, actor: Actor, at: datetime) -> None:
    """Set the limits of the office; the log keeps the old ones.

    Refused: ROLE_MISSING for who is neither administrator nor secretary, LIMITS_WRONG.
    """
    actor.must_be(RoleName.ADMIN, RoleName.SECRETARY)
    must_be_sound(limits)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN, RoleName.SECRETARY)
        before = work.events.limits()
        if before != limits:
            work.events.put_limits(limits)
            note(work, actor, at, "set_urgent_limits", reason=limit_changes(before, limits))


def known_of(event: Event) -> Known:
    """Return what is known about an event, to be corrected."""
    return Known(event.title, event.kind, event.unit_id, event.place, event.event_at, event.answers)


def _report(work: Work, came: Came, actor: Actor, at: datetime) -> Report:
    """Return the report as it joins the chain, which gives it its kind and number."""
    received = _said_when(came.received_at, at)
    if came.draft_id:
        draft, call = work.drafts.get(came.draft_id), work.submissions.phone_report(came.draft_id)
        _must_be_free(work, came.draft_id)
        received = came.received_at or (call.received_at if call else draft.received_at)
    written = received if came.way is Way.WRITING else None
    return Report(new_id(), ReportKind.FOLLOW, 0, came.way, received, came.draft_id, written,
                  source=came.source.strip(), words=came.words.strip(), taken_by=actor.id, own=came.own)


def _must_be_free(work: Work, draft_id: str, event_id: str = "") -> None:
    """Refuse with ALREADY_LINKED (the title of the event) a draft that stands in the chain of another event."""
    work.drafts.get(draft_id)
    other = work.events.of_draft(draft_id)
    if other and other.id != event_id:
        raise Refused(Reason.ALREADY_LINKED, title=other.title)


def _knowing(work: Work, event: Event, known: Known) -> Event:
    """Return the event with what is known of it; without a title it is called by its place and nature.

    Refused: EVENT_UNNAMED without those either, UNKNOWN unit.
    """
    unit_name(work, known.unit_id)
    answers = Answers(**{name: value.strip() for name, value in asdict(known.answers).items()})
    known_now = replace(event, title=known.title.strip(), kind=known.kind, unit_id=known.unit_id,
                        place=known.place.strip(), event_at=known.event_at, answers=answers)
    if not (known_now.title or known_now.place or answers.nature):
        raise Refused(Reason.EVENT_UNNAMED)
    return replace(known_now, title=title_of(known_now.first_report))


def unit_name(work: Work, unit_id: str) -> str:
    """Return the name of a unit, empty for none. Refused: UNKNOWN (what="unit")."""
    if not unit_id:
        return ""
    for unit in work.units.all():
        if unit.id == unit_id:
            return unit.name
    raise Refused(Reason.UNKNOWN, what="unit", id=unit_id)


def _said_when(when: datetime | None, at: datetime) -> datetime:
    """Return when something happened that is written down at `at`. Refused: TIME_AHEAD unless it has happened."""
    if when is not None and when - at > _SLACK:
        raise Refused(Reason.TIME_AHEAD)
    return when or at


def _as_opened(work: Work, opened: Event) -> Event:
    current = work.events.get(opened.id)
    if current.version != opened.version:
        raise Conflict("event", opened.id)
    return current


def _write_down(
    archive: Archive, opened: Event, act: _Act, said: tuple[str, str], actor: Actor, at: datetime,
    when: datetime | None,
) -> Event:
    actor.must_write()
    whom, words = (each.strip() for each in said)
    if not whom:
        raise Refused(act.nobody)
    with archive.writing() as work:
        current = _still_true(work, opened)
        changed = act.added(current, (new_id(), whom, _said_when(when, at), words, actor.id))
        _log(work, current, actor, at, act.deed, _said(whom, words))
        return work.events.save(changed)


def _still_true(work: Work, opened: Event) -> Event:
    current = _as_opened(work, opened)
    current.must_not_be_void()
    return current


def _said(*words: str) -> str:
    return "：".join(filter(None, words))


def _due(reason: str, step: str) -> str:
    if not reason.strip():
        raise Refused(Reason.REASON_MISSING, step=step)
    return reason.strip()


def _how(report: Report | None) -> str:
    """Return what a report is called and how it came: 续报一（电话）; empty for none."""
    if report is None:
        return ""
    return f"{called(report)}（{WAYS[report.way]}）" + (f"：{report.words}" if report.words else "")


def _log(work: Work, event: Event, actor: Actor, at: datetime, deed: str, words: str,
         report: Report | None = None) -> None:
    note(work, actor, at, deed, draft_id=report.draft_id if report else "", reason=words, thing=event.id)
