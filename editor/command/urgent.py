"""`urgent`, `faults`: the events that are followed with their clocks, and the register of faults in reporting."""

from collections import Counter as Tally
from datetime import date, datetime, timedelta
from typing import Any

from bulletin.desk import urgent_faults, urgent_looking
from bulletin.desk.noting import office_day
from bulletin.desk.urgent_looking import Overview
from bulletin.errors import Reason, Refused
from bulletin.units import Unit, unit_named
from bulletin.urgent.clocks import Clock, clocks
from bulletin.urgent.events import Event
from bulletin.urgent.faults import Fault, Proposal
from bulletin.urgent.limits import preset_of
from bulletin.urgent.reports import called
from editor.command.counter import Answer, Counter
from editor.command.words import tr
from editor.pieces.clock_words import due_name
from editor.urgent.words import fault_words, level_words, state_words


def urgent(counter: Counter, everything: bool = False) -> Answer:
    """The events that are followed with their clocks, the gravest first; with `everything` the ended ones too."""
    now = counter.now()
    views = [urgent_looking.open_events(counter.archive)]
    if everything:
        views.append(urgent_looking.ended_events(counter.archive))
    events = [_event(view, event, now) for view in views for event in view.events]
    units = views[0].units
    proposed = urgent_faults.proposed_faults(counter.archive, now)
    document = {"now": _time(now), "preset": preset_of(views[0].limits), "events": events,
                "proposals": [_proposal(units, each) for each in proposed]}
    lines = [line for view in views for event in view.events for line in _event_lines(view, event, now)]
    lines = lines or [tr("没有正在跟踪的紧急事件。")]
    return Answer(document, (*lines, *(_proposal_line(units, each) for each in proposed)))


def faults(counter: Counter, since: date | None, until: date | None, unit: str = "") -> Answer:
    """The faults found from `since` to `until`, both days counted; else this year's so far. `unit`: its name.

    Refused: UNKNOWN unit.
    """
    today = office_day(counter.now())
    with counter.archive.reading() as work:
        units = work.units.all()
    names = {each.id: each.name for each in units}
    unit_id = _unit_id(units, unit) if unit else ""
    first, last = since or date(today.year, 1, 1), until or today
    found = urgent_faults.faults_found(counter.archive, first, last + timedelta(days=1), unit_id)
    counted = Tally((names.get(each.unit_id, ""), each.kind.value) for each in found if each.counts)
    document = {"from": first.isoformat(), "to": last.isoformat(), "faults": [_fault(names, each) for each in found],
                "counts": [{"unit": name, "kind": kind, "count": count} for (name, kind), count in counted.items()]}
    lines = tuple(_fault_line(names, each) for each in found)
    return Answer(document, lines or (tr("这段时间没有登记报送差错。"),))


def _unit_id(units: list[Unit], name: str) -> str:
    found = unit_named(name, units)
    if found is None:
        raise Refused(Reason.UNKNOWN, what="unit", name=name)
    return found.id


def _event(view: Overview, event: Event, now: datetime) -> dict[str, Any]:
    return {
        "id": event.id, "title": event.title, "kind": event.kind.value, "level": event.level.value,
        "unit": view.units.get(event.unit_id, ""), "place": event.place, "event_at": event.event_at,
        "received_at": _time(event.received_at), "state": event.state.value, "missing": list(event.missing),
        "reports": [{"name": called(each), "kind": each.kind.value, "way": each.way.value, "own": each.own,
                     "received_at": _time(each.received_at), "draft": each.draft_id or None,
                     "issue": each.issue_id or None} for each in event.chain],
        "shown": [{"leader": each.leader, "at": _time(each.at)} for each in event.shown if not each.withdrawn],
        "forwardings": [{"above": each.above.value, "to": each.to, "way": each.way.value, "at": _time(each.at),
                         "unit": view.units.get(each.unit_id, "")}
                        for each in event.forwardings if not each.withdrawn],
        "clocks": [_clock(each) for each in clocks(event, view.limits, now)]}


def _clock(clock: Clock) -> dict[str, Any]:
    return {"what": clock.what.value, "basis": clock.basis.value, "standing": clock.standing.value,
            "started_at": _time(clock.started_at), "due_at": _time(clock.due_at),
            "met_at": _time(clock.met_at) if clock.met_at else None, "late_minutes": _minutes(clock.late),
            "left_minutes": _minutes(clock.left)}


def _proposal(units: dict[str, str], proposal: Proposal) -> dict[str, Any]:
    return {"kind": proposal.kind.value, "unit": units.get(proposal.unit_id, ""), "event": proposal.event.id,
            "what": proposal.what.value if proposal.what else None, "late_minutes": _minutes(proposal.late),
            "so_far": proposal.so_far}


def _fault(names: dict[str, str], fault: Fault) -> dict[str, Any]:
    return {"id": fault.id, "kind": fault.kind.value, "unit": names.get(fault.unit_id, ""),
            "event": fault.event_id or None, "evidence": fault.evidence, "found_on": fault.found_on.isoformat(),
            "scan": fault.scan or None, "criticised": fault.criticised.value if fault.criticised else None,
            "withdrawn": None if fault.counts else fault.withdrawn}


def _event_lines(view: Overview, event: Event, now: datetime) -> tuple[str, ...]:
    head = "  ".join(filter(None, (
        event.title, view.units.get(event.unit_id, ""), level_words(event.level), state_words(event.state),
        called(event.last) if event.last else tr("未收到报告"), event.id)))
    return (head, *(f"    {due_name(clock.what)}  {_clock_words(clock)}" for clock in clocks(event, view.limits, now)))


def _clock_words(clock: Clock) -> str:
    due = tr("时限 {due}", due=f"{clock.due_at.astimezone():%m-%d %H:%M}")
    late, left = _minutes(clock.late), _minutes(clock.left)
    if clock.met_at:
        return f"{due}  {tr('已办，迟{late}分钟', late=late) if late else tr('已办')}"
    if late:
        return f"{due}  {tr('已超{late}分钟', late=late)}"
    return f"{due}  {tr('还有{left}分钟', left=left) if left is not None else tr('已终报')}"


def _proposal_line(units: dict[str, str], proposal: Proposal) -> str:
    return tr("待核定：{unit}{kind}，{title}", unit=units.get(proposal.unit_id, ""), kind=fault_words(proposal.kind),
              title=proposal.event.title)


def _fault_line(names: dict[str, str], fault: Fault) -> str:
    taken_back = "" if fault.counts else tr("（已撤销：{reason}）", reason=fault.withdrawn)
    return (f"{fault.found_on.isoformat()}  {names.get(fault.unit_id, '')}  {fault_words(fault.kind)}  "
            f"{fault.evidence}{taken_back}")


def _time(at: datetime) -> str:
    return at.astimezone().isoformat(timespec="minutes")


def _minutes(span: timedelta | None) -> int | None:
    return None if span is None else int(span.total_seconds()) // 60
