"""The clocks propose faults and enter none; two criticisms from the city or one from the province cost the award."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from urgent_builders import NOON, a_report, an_event, at, forwarded

from bulletin.urgent.clocks import What
from bulletin.urgent.events import EventState
from bulletin.urgent.faults import Fault, FaultKind, no_award, proposals
from bulletin.urgent.limits import UrgentLimits
from bulletin.urgent.reports import ReportKind
from bulletin.urgent.severity import Above

LIMITS = UrgentLimits()


def proposed(*events, known=(), now=NOON):
    return proposals(events, known, LIMITS, now)


def a_fault(kind=FaultKind.LATE, **more):
    return Fault("f", kind, "qinghe", "接报记录", date(2026, 11, 20), "chen", NOON, **more)


def test_a_late_report_is_proposed_once_and_not_again_once_decided():
    late = an_event("2026-11-20T09:00").reported(a_report())
    [one] = proposed(late)
    assert (one.kind, one.unit_id, one.what, one.late, one.so_far) == (
        FaultKind.LATE, "qinghe", What.REPORT, timedelta(hours=1), False)
    assert proposed(late, known=[a_fault(event_id="e")]) == ()
    assert proposed(late, known=[a_fault(event_id="e", withdrawn_at=NOON)]) == ()
    assert proposed(late, known=[a_fault(event_id="other")]) == (one,)


def test_a_report_still_to_come_is_late_so_far():
    [one] = proposed(an_event("2026-11-20T09:00"))
    assert one.so_far


def test_the_office_being_late_is_no_fault_of_a_unit():
    assert proposed(an_event().reported(a_report()), now=at(100)) == ()


def test_an_event_closed_without_a_word_of_its_unit_was_missed():
    closed = an_event("2026-11-19").reported(replace(a_report(own=True), kind=ReportKind.FINAL))
    assert [each.kind for each in proposed(closed)] == [FaultKind.MISSED]


def test_who_told_those_above_before_the_county_office_is_proposed():
    ahead = replace(an_event(), forwardings=(forwarded(-20, unit_id="qinghe"),)).reported(a_report())
    [one] = proposed(ahead)
    assert (one.kind, one.what, one.late) == (FaultKind.AHEAD, None, timedelta(minutes=20))
    assert proposed(replace(ahead, forwardings=(forwarded(5, unit_id="qinghe"),))) == ()


@pytest.mark.parametrize("event", [
    an_event("2026-11-20T09:00", state=EventState.VOID),
    replace(an_event("2026-11-20T09:00"), unit_id="").reported(a_report()),
    an_event("").reported(a_report()),
])
def test_nothing_is_proposed_of_mistakes_of_nobody_and_of_times_nobody_knows(event):
    assert proposed(event) == ()


@pytest.mark.parametrize(("above", "lost"), [
    ([], False), ([Above.CITY], False), ([Above.CITY, Above.CITY], True), ([Above.PROVINCE], True),
    ([Above.CENTRE], True)])
def test_criticism_from_above_costs_the_award(above, lost):
    faults = [a_fault(criticised=each) for each in above]
    assert no_award(faults, "qinghe", 2026) is lost
    assert not no_award(faults, "qinghe", 2025)
    assert not no_award(faults, "baishi", 2026)
    assert not no_award([replace(each, withdrawn_at=NOON) for each in faults], "qinghe", 2026)
