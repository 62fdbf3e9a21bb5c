"""A commission as a value: how each unit stands by its own deadline, in days of the office."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bulletin.commissions.commission import (
    AskedUnit,
    Commission,
    Entry,
    Happened,
    Request,
    Standing,
    State,
    must_be_whole,
    tidy,
)
from bulletin.commissions.deadline import Deadline
from bulletin.errors import Reason, Refused

AT, DUE, DAY = datetime(2026, 11, 20, 4, tzinfo=UTC), date(2026, 11, 25), timedelta(days=1)
REQUEST = Request("冬季供暖", "供暖面积", Deadline(DUE, time(17)), "陈一帆")
ASKED = Commission("c", 2026, 1, REQUEST, date(2026, 11, 20), "chen", AT, (AskedUnit("qinghe"), AskedUnit("baishi")))


def entry(happened, day=DUE, unit="", id="", **more):
    return Entry(id or f"{happened}{unit}{day}", happened, day, AT, "chen", unit_id=unit, **more)


def answered(one, unit, day):
    return one.with_entry(entry(Happened.ANSWERED, day, unit))


def refusal(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value.reason


def test_what_comes_on_the_day_itself_is_in_time_whatever_the_hour():
    one = answered(answered(ASKED, "qinghe", DUE), "baishi", DUE + DAY)
    assert one.standings(DUE + DAY) == {"qinghe": Standing.ANSWERED, "baishi": Standing.LATE}
    assert one.state(DUE + DAY) is State.ANSWERED


def test_it_is_overdue_from_the_day_after_and_not_before():
    assert ASKED.state(DUE) is State.OPEN
    assert ASKED.state(DUE + DAY) is State.OVERDUE


def test_the_first_answer_that_stands_decides():
    one = answered(answered(ASKED, "qinghe", DUE + DAY), "qinghe", DUE - DAY)
    assert one.standing(one.units[0], DUE + DAY) is Standing.ANSWERED
    struck = one.without(entry(Happened.STRUCK, strikes=one.entries[1].id, unit="qinghe"))
    assert struck.standing(struck.units[0], DUE + DAY) is Standing.LATE


def test_settled_before_it_was_due_nothing_more_is_owed_and_after_it_stays_missing():
    assert ASKED.closed(entry(Happened.CLOSED, DUE)).standings(DUE + DAY)["qinghe"] is Standing.SPARED
    assert ASKED.closed(entry(Happened.CLOSED, DUE + DAY)).standings(DUE + DAY)["qinghe"] is Standing.MISSING


def test_a_deadline_put_back_to_that_of_all_is_no_own_one():
    one = ASKED.extended(("qinghe",), Deadline(DUE + DAY), [entry(Happened.EXTENDED, unit="qinghe")])
    assert one.deadline_of(one.units[0]) == Deadline(DUE + DAY)
    back = one.extended(("qinghe",), REQUEST.deadline, [entry(Happened.EXTENDED, unit="qinghe", id="2")])
    assert back.units[0].deadline is None


def test_what_is_about_a_unit_that_was_not_asked_is_refused():
    assert refusal(lambda: answered(ASKED, "nongye", DUE)) is Reason.UNKNOWN


def test_closed_or_withdrawn_nothing_more_happens():
    closed = ASKED.closed(entry(Happened.CLOSED))
    withdrawn = ASKED.taken_back(entry(Happened.WITHDRAWN, words="不约了"))
    for one in (closed, withdrawn):
        assert refusal(lambda one=one: answered(one, "qinghe", DUE)) is Reason.COMMISSION_CLOSED
    assert refusal(lambda: withdrawn.reopened(entry(Happened.REOPENED, words="又要"))) is Reason.COMMISSION_CLOSED
    assert refusal(lambda: ASKED.reopened(entry(Happened.REOPENED, words="又要"))) is Reason.STEP_NOT_OPEN
    assert refusal(lambda: ASKED.taken_back(entry(Happened.WITHDRAWN))) is Reason.REASON_MISSING


def test_blanks_are_no_words():
    with pytest.raises(Refused) as no:
        must_be_whole(tidy(replace(REQUEST, contact=" ")), ("qinghe",))
    assert no.value.facts["lacking"] == "contact"
