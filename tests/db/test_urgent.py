"""Events and faults come back as they were written; nothing of them is deleted or rewritten behind the desk's back."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import NOON

from bulletin.errors import Conflict, Reason, Refused
from bulletin.urgent.events import Event, EventState
from bulletin.urgent.faults import Fault, FaultKind
from bulletin.urgent.limits import LevelLimits, UrgentLimits
from bulletin.urgent.reports import Answers, Check, Forwarding, Report, ReportKind, Shown, Way
from bulletin.urgent.severity import Above, Kind, Level


def minutes(number):
    return NOON + timedelta(minutes=number)


def an_event(office, id="e", **more):
    draft = office.draft()
    first = Report("r1" + id, ReportKind.FIRST, 1, Way.TELEPHONE, NOON, draft.id, minutes(40), "", "青禾镇 李明轩",
                   "电话", "chen")
    event = Event(
        id, "青禾镇大坪村发生山体滑坡", NOON, Kind.DISASTER, Level.LARGER, "qinghe", "大坪村", "2026-11-20T11:30",
        EventState.OPEN, (first,), (Shown("s" + id, "张县长", minutes(5), "速核", "chen"),),
        (Check("c" + id, "县应急管理局", minutes(3), "属实", "chen"),),
        (Forwarding("f" + id, Above.CITY, "市委信息处", Way.WRITING, minutes(9), "r1" + id, "chen"),
         Forwarding("g" + id, Above.PROVINCE, "", Way.TELEPHONE, minutes(-9), unit_id="qinghe", words="先报")),
        Answers("青禾镇", "山体滑坡", losses="无"), "chen")
    event = replace(event, **more)
    with office.archive.writing() as work:
        work.events.add(event)
    return event


def read(office, deed):
    with office.archive.reading() as work:
        return deed(work)


def write(office, deed):
    with office.archive.writing() as work:
        return deed(work)


def test_an_event_comes_back_with_its_chain_and_all_that_was_done(office):
    event = an_event(office)
    assert read(office, lambda work: work.events.get("e")) == event
    closed = an_event(office, "e2", state=EventState.CLOSED, ended_at=minutes(90), unit_id="", limits=LevelLimits(20))
    assert read(office, lambda work: work.events.get("e2")) == closed


def test_saving_raises_the_version_and_writes_only_over_what_was_read(office):
    event = an_event(office)
    second = Report("r2", ReportKind.FOLLOW, 1, Way.WRITING, minutes(60), written_at=minutes(60), own=True)
    saved = write(office, lambda work: work.events.save(replace(event, reports=(*event.reports, second))))
    assert saved == replace(event, reports=(*event.reports, second), version=1)
    with pytest.raises(Conflict):
        write(office, lambda work: work.events.save(replace(event, place="小坪村")))


def test_events_are_found_by_state_by_time_and_by_draft(office):
    event = an_event(office)
    older = an_event(office, "older", received_at=minutes(-99))
    closed = an_event(office, "closed", state=EventState.CLOSED, received_at=minutes(1))
    void = an_event(office, "void", state=EventState.VOID, received_at=minutes(2))
    assert read(office, lambda work: work.events.open_ones()) == [older, event]
    assert read(office, lambda work: work.events.ended()) == [void, closed]
    assert read(office, lambda work: work.events.ended(1)) == [void]
    assert read(office, lambda work: work.events.received(NOON, minutes(2))) == [event, closed]
    assert read(office, lambda work: work.events.of_draft(closed.first.draft_id)) == closed
    assert read(office, lambda work: work.events.of_draft(void.first.draft_id)) is None
    assert read(office, lambda work: work.events.of_draft("nobody")) is None
    with pytest.raises(Refused) as no:
        read(office, lambda work: work.events.get("nobody"))
    assert no.value.facts["what"] == "event"


def test_a_withdrawn_report_lets_its_draft_go(office):
    event = an_event(office)
    write(office, lambda work: work.events.save(event.without("r1e", "误登")))
    assert read(office, lambda work: work.events.of_draft(event.reports[0].draft_id)) is None


def test_limits_are_kept_and_default_to_two_hours(office):
    assert read(office, lambda work: work.events.limits()) == UrgentLimits()
    strict = UrgentLimits(major=LevelLimits(20, 40, 20, 10, 60, 90))
    write(office, lambda work: work.events.put_limits(strict))
    assert read(office, lambda work: work.events.limits()) == strict


def test_faults_are_found_by_day_unit_and_event(office):
    an_event(office)
    write(office, lambda work: work.submissions.keep_bytes("a" * 64, b"scan"))
    late = Fault("f1", FaultKind.LATE, "qinghe", "接报记录", date(2026, 11, 20), "chen", NOON, "e", "a" * 64,
                 "记录.jpg", Above.CITY)
    missed = Fault("f2", FaultKind.MISSED, "baishi", "媒体先报", date(2026, 11, 21), "chen", minutes(1),
                   withdrawn_at=minutes(2), withdrawn_by="he", withdrawn="单位已报")
    for each in (missed, late):
        write(office, lambda work, each=each: work.faults.put(each))
    both = date(2026, 11, 20), date(2026, 11, 22)
    assert read(office, lambda work: work.faults.found(*both)) == [late, missed]
    assert read(office, lambda work: work.faults.found(*both, "baishi")) == [missed]
    assert read(office, lambda work: work.faults.found(both[0], date(2026, 11, 21))) == [late]
    assert read(office, lambda work: work.faults.of_event("e")) == [late]
    assert read(office, lambda work: work.faults.get("f2")) == missed
    with pytest.raises(Refused) as no:
        read(office, lambda work: work.faults.get("nobody"))
    assert no.value.reason is Reason.UNKNOWN


def test_what_is_written_is_told_to_the_screens(office):
    heard = []
    office.archive.on_commit = heard.append
    event = an_event(office)
    assert heard[-1].events == {"e"}
    assert not heard[-1].office
    write(office, lambda work: work.events.put_limits(UrgentLimits()))
    assert heard[-1].office
    write(office, lambda work: work.events.save(event))
    assert heard[-1].events == {"e"}


@pytest.mark.parametrize("sql", [
    "DELETE FROM urgent_event", "DELETE FROM urgent_report", "DELETE FROM urgent_act", "DELETE FROM fault",
    "UPDATE urgent_report SET received_at = ''", "UPDATE urgent_act SET at = ''", "UPDATE fault SET evidence = ''"])
def test_nothing_is_deleted_and_what_came_stays_as_it_came(office, sql):
    an_event(office)
    fault = Fault("f", FaultKind.LATE, "qinghe", "接报记录", date(2026, 11, 20), "chen", NOON)
    write(office, lambda work: work.faults.put(fault))
    with pytest.raises(sqlite3.IntegrityError):
        office.archive._db.execute(sql)
    office.archive._db.rollback()
