"""How commissions stand together: counts, order, who is missing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bulletin.commissions.commission import AskedUnit, Commission, Entry, Happened, Request
from bulletin.commissions.deadline import Deadline
from bulletin.commissions.standing import (
    Counts,
    by_deadline,
    counts,
    days_over,
    missing,
    next_deadline,
    overdue,
    owing,
)

AT, DUE, DAY = datetime(2026, 11, 20, 4, tzinfo=UTC), date(2026, 11, 25), timedelta(days=1)


def made(number, due=DUE, answered=(), **more):
    entries = tuple(Entry(f"{number}{unit}", Happened.ANSWERED, day, AT, "chen", unit_id=unit)
                    for unit, day in answered)
    return Commission(f"c{number}", 2026, number, Request("供暖", "面积", Deadline(due), "陈"), date(2026, 11, 20),
                      "chen", AT, (AskedUnit("a"), AskedUnit("b"), AskedUnit("c", excused="免")), entries, **more)


def test_the_counts_add_up():
    one = made(1, answered=(("a", DUE + DAY),))
    assert counts(one, DUE + DAY) == Counts(asked=3, answered=1, late=1, missing=1, open=0, excused=1)
    assert [each.unit_id for each in missing(one, DUE + DAY)] == ["b"]
    assert missing(one, DUE) == ()
    assert [each.unit_id for each in owing(one, DUE)] == ["b"]


def test_those_that_owe_come_first_by_day_then_the_answered_then_the_settled():
    all_in = made(1, DUE - 5 * DAY, answered=(("a", DUE - 6 * DAY), ("b", DUE - 6 * DAY)))
    soon, later, settled = made(2, DUE), made(3, DUE + DAY), made(4, DUE - 9 * DAY, closed_on=DUE)
    assert by_deadline((settled, all_in, later, soon), DUE) == (soon, later, all_in, settled)


def test_a_unit_with_more_time_moves_the_next_deadline_only_when_it_is_the_last_that_owes():
    one = made(1, answered=(("a", DUE),))
    longer = replace(one, units=(one.units[0], AskedUnit("b", deadline=Deadline(DUE + 4 * DAY)), one.units[2]))
    assert next_deadline(longer, DUE + DAY) == DUE + 4 * DAY
    assert (days_over(one, DUE + 2 * DAY), days_over(longer, DUE + 2 * DAY)) == (2, 0)
    assert overdue((one, longer), DUE + DAY) == (one,)
    assert days_over(replace(one, closed_on=DUE), DUE + 9 * DAY) == 0
