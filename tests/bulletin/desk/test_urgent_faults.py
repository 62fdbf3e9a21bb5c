"""The register of faults: entered by people with evidence, withdrawn with a reason, asked by unit and period."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import NOON

from bulletin.desk import urgent, urgent_faults, urgent_looking
from bulletin.desk.urgent import Came, Known
from bulletin.desk.urgent_faults import Found
from bulletin.errors import Reason, Refused
from bulletin.log_query import LogQuery
from bulletin.urgent.faults import FaultKind
from bulletin.urgent.reports import Way
from bulletin.urgent.severity import Above

LATE = Found(FaultKind.LATE, "qinghe", "接报时间距事发3小时")
PERIOD = date(2026, 10, 1), date(2027, 1, 1)


def enter(office, found=LATE, **more):
    return urgent_faults.enter_fault(office.archive, replace(found, **more), actor=office.editor, at=NOON)


def an_event(office, event_at="2026-11-20T09:00"):
    known = Known("青禾镇大坪村发生山体滑坡", unit_id="qinghe", event_at=event_at)
    return urgent.register_event(office.archive, known, Came(Way.TELEPHONE), actor=office.editor, at=NOON)


def reason_of(deed, *given, **more):
    with pytest.raises(Refused) as no:
        deed(*given, **more)
    return no.value.reason


def deeds(office):
    with office.archive.reading() as work:
        return [(each.deed, each.reason) for each in work.log.lines(work.log.numbers(LogQuery()))][::-1]


def test_a_fault_is_entered_with_its_evidence_and_its_scan(office):
    fault = enter(office, scan=b"%PDF-1.7", scan_name="值班记录.pdf")
    assert (fault.found_on, fault.noted_by, fault.scan_name) == (date(2026, 11, 20), "chen", "值班记录.pdf")
    assert fault.scan == hashlib.sha256(b"%PDF-1.7").hexdigest()
    assert urgent_faults.scan_of(office.archive, fault.id) == b"%PDF-1.7"
    assert urgent_faults.scan_of(office.archive, enter(office).id) == b""
    assert deeds(office)[-1] == ("enter_fault", "青禾镇迟报：接报时间距事发3小时")


@pytest.mark.parametrize(("changed", "reason"), [
    ({"unit_id": ""}, Reason.UNKNOWN), ({"unit_id": "nobody"}, Reason.UNKNOWN),
    ({"evidence": " "}, Reason.EVIDENCE_MISSING), ({"event_id": "nobody"}, Reason.UNKNOWN),
    ({"found_on": date(2026, 11, 21)}, Reason.TIME_AHEAD),
    ({"scan": b"x" * (urgent_faults.LARGEST_SCAN + 1)}, Reason.TOO_LARGE)])
def test_a_fault_without_unit_evidence_or_day_is_none(office, changed, reason):
    assert reason_of(enter, office, **changed) is reason
    assert urgent_faults.faults_found(office.archive, *PERIOD) == []


def test_a_withdrawn_fault_stays_with_the_reason(office):
    fault = enter(office)

    def withdraw(reason="单位提供了传真回执", actor=office.secretary):
        return urgent_faults.withdraw_fault(office.archive, fault.id, reason, actor=actor, at=NOON)
    assert reason_of(withdraw, " ") is Reason.REASON_MISSING
    assert reason_of(withdraw, actor=office.admin) is Reason.ROLE_MISSING
    gone = withdraw()
    assert (gone.counts, gone.withdrawn, gone.withdrawn_by) == (False, "单位提供了传真回执", "he")
    assert urgent_faults.faults_found(office.archive, *PERIOD) == [gone]
    assert reason_of(withdraw) is Reason.STEP_NOT_OPEN
    assert deeds(office)[-1] == ("withdraw_fault", "青禾镇迟报：单位提供了传真回执")


def test_criticism_from_above_is_written_down_and_taken_back(office):
    fault = enter(office)

    def criticise(above):
        return urgent_faults.criticise(office.archive, fault.id, above, actor=office.editor, at=NOON)
    assert criticise(Above.PROVINCE).criticised is Above.PROVINCE
    assert criticise(None).criticised is None
    assert deeds(office)[-2:] == [("criticise_fault", "青禾镇：省级"), ("criticise_fault", "青禾镇：未通报批评")]
    urgent_faults.withdraw_fault(office.archive, fault.id, "误登", actor=office.editor, at=NOON)
    assert reason_of(criticise, Above.CITY) is Reason.STEP_NOT_OPEN


def test_the_register_is_asked_by_unit_and_period(office):
    autumn = enter(office, found_on=date(2026, 9, 30))
    ours, theirs = enter(office), enter(office, unit_id="baishi", kind=FaultKind.CONCEALED)
    assert set(urgent_faults.faults_found(office.archive, *PERIOD)) == {ours, theirs}
    assert urgent_faults.faults_found(office.archive, *PERIOD, "qinghe") == [ours]
    assert urgent_faults.faults_found(office.archive, date(2026, 9, 30), date(2026, 10, 1)) == [autumn]


def test_a_late_clock_proposes_a_fault_until_somebody_decides(office):
    event = an_event(office)
    [proposal] = urgent_faults.proposed_faults(office.archive, NOON)
    assert (proposal.event, proposal.kind, proposal.late) == (event, FaultKind.LATE, timedelta(hours=1))
    assert urgent_faults.faults_found(office.archive, *PERIOD) == []
    fault = enter(office, event_id=event.id)
    assert urgent_faults.proposed_faults(office.archive, NOON) == ()
    assert urgent_looking.event_file(office.archive, event.id).faults == (fault,)
    assert [each.deed for each in urgent_looking.event_file(office.archive, event.id).history][-1] == "enter_fault"


def test_what_happened_long_ago_is_proposed_only_while_it_is_open(office):
    event = an_event(office)
    later = NOON + timedelta(days=100)
    assert len(urgent_faults.proposed_faults(office.archive, later)) == 1
    urgent.finish_event(office.archive, event, Came(Way.TELEPHONE, words="处置结束"), actor=office.editor, at=NOON)
    assert urgent_faults.proposed_faults(office.archive, later) == ()
