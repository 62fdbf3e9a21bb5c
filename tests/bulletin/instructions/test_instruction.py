"""An instruction is assigned, answered, urged, closed and opened again; nothing of it is ever taken away."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bulletin.credit.facts import Level
from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import (
    Entry,
    Given,
    Happened,
    Instruction,
    On,
    Responsible,
    Scan,
    State,
    must_say,
)

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
DAY = date(2026, 11, 20)
QINGHE, WATER = Responsible("青禾镇", "qinghe"), Responsible("县水务公司")
GIVEN = Given("张县长", Level.COUNTY, DAY, "请抓紧落实。")


def entry(happened, words="", unit=None, day=DAY, **more):
    return Entry(f"{happened}{words}", happened, day, NOON, "chen", words, unit, **more)


def an_instruction(**known):
    return Instruction("one", On("draft"), GIVEN, "chen", NOON, **known)


def assigned(*units, deadline=date(2026, 11, 27)):
    return an_instruction().assigned(units or (QINGHE, WATER), deadline, entry(Happened.ASSIGNED))


def answered(instruction, unit, words="已落实"):
    return instruction.answered(entry(Happened.ANSWERED, words, unit))


def test_it_goes_from_to_assign_to_closed():
    new = an_instruction()
    assert new.state(DAY) is State.TO_ASSIGN
    given_out = assigned()
    assert given_out.state(DAY) is State.UNDER_WAY
    half = answered(given_out, QINGHE)
    assert half.state(DAY) is State.UNDER_WAY
    assert half.silent == (WATER,)
    whole = answered(half, Responsible("县水务公司"))
    assert whole.state(DAY) is State.ANSWERED
    closed = whole.closed(entry(Happened.CLOSED, "已报县长阅"))
    assert closed.state(DAY) is State.CLOSED
    assert [each.happened for each in closed.entries] == [
        Happened.ASSIGNED, Happened.ANSWERED, Happened.ANSWERED, Happened.CLOSED]


def test_it_is_overdue_from_the_day_after_the_deadline_until_it_is_closed():
    one = assigned(deadline=DAY)
    assert (one.state(DAY), one.days_over(DAY)) == (State.UNDER_WAY, 0)
    later = DAY + timedelta(days=3)
    assert (one.state(later), one.days_over(later)) == (State.OVERDUE, 3)
    assert answered(answered(one, QINGHE), WATER).state(later) is State.OVERDUE
    closed = one.closed(entry(Happened.CLOSED, "已办"))
    assert (closed.state(later), closed.days_over(later)) == (State.CLOSED, 0)


def test_a_unit_is_known_by_its_id_under_another_name():
    one = answered(assigned(QINGHE), Responsible("青禾镇人民政府", "qinghe"))
    assert one.silent == ()


def test_opened_again_the_units_have_to_answer_once_more():
    closed = answered(assigned(QINGHE), QINGHE).closed(entry(Happened.CLOSED, "已办"))
    again = closed.reopened(entry(Happened.REOPENED, "群众反映未解决"))
    assert again.state(DAY) is State.UNDER_WAY
    assert again.silent == (QINGHE,)
    assert len(again.entries) == 4


def test_withdrawn_it_stays_and_takes_no_more_lines():
    gone = assigned().taken_back(entry(Happened.WITHDRAWN, "登记重复"))
    assert gone.state(DAY + timedelta(days=99)) is State.WITHDRAWN
    assert len(gone.entries) == 2
    for change in (
        lambda: gone.with_entry(entry(Happened.SCANNED)), lambda: answered(gone, QINGHE),
        lambda: gone.reopened(entry(Happened.REOPENED, "又要")),
        lambda: gone.corrected(GIVEN, entry(Happened.CORRECTED)),
        lambda: gone.taken_back(entry(Happened.WITHDRAWN, "再撤")),
    ):
        assert refused(change) is Reason.STEP_NOT_OPEN


def test_what_makes_no_sense_is_refused():
    closed = assigned().closed(entry(Happened.CLOSED, "已办"))
    for change, reason in (
        (lambda: an_instruction().assigned((Responsible("  "),), None, entry(Happened.ASSIGNED)), Reason.UNITS_MISSING),
        (lambda: an_instruction().reminded(entry(Happened.REMINDED)), Reason.UNITS_MISSING),
        (lambda: answered(assigned(), None), Reason.UNITS_MISSING),
        (lambda: answered(assigned(), QINGHE, ""), Reason.ANSWER_EMPTY),
        (lambda: assigned().closed(entry(Happened.CLOSED)), Reason.REASON_MISSING),
        (lambda: closed.reopened(entry(Happened.REOPENED)), Reason.REASON_MISSING),
        (lambda: assigned().reopened(entry(Happened.REOPENED, "没有办结")), Reason.STEP_NOT_OPEN),
        (lambda: closed.closed(entry(Happened.CLOSED, "又办")), Reason.STEP_NOT_OPEN),
        (lambda: must_say(Given("", Level.CITY, DAY, "好"), ()), Reason.LEADER_MISSING),
        (lambda: must_say(Given("李市长", Level.CITY, DAY), ()), Reason.INSTRUCTION_EMPTY),
    ):
        assert refused(change) is reason
    must_say(Given("李市长", Level.CITY, DAY), (Scan("a", "批示.pdf"),))


def test_the_same_scan_is_added_once():
    one = an_instruction().scanned(entry(Happened.SCANNED, scan=Scan("a", "批示.pdf")))
    assert one.scanned(entry(Happened.SCANNED, scan=Scan("a", "又名.pdf"))) is one
    assert one.scans == (Scan("a", "批示.pdf"),)


def test_a_unit_named_twice_is_one():
    one = assigned(QINGHE, Responsible(" 青禾镇 ", "qinghe"), WATER, Responsible(""))
    assert one.units == (QINGHE, WATER)


def refused(change):
    with pytest.raises(Refused) as no:
        change()
    return no.value.reason
