"""Usual periods end today; one's own days are taken in their order."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from editor.log.periods import Period, PeriodChoice, days_of

TODAY = date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(("period", "first"), [
    (Period.TODAY, TODAY), (Period.WEEK, date(2026, 11, 16)), (Period.MONTH, date(2026, 11, 1)),
    (Period.QUARTER, date(2026, 10, 1)), (Period.YEAR, date(2026, 1, 1)),
])
def test_a_usual_period_begins_where_people_say(period, first):
    assert days_of(period, TODAY) == (first, TODAY)


def test_all_time_has_no_days():
    assert days_of(Period.ALL, TODAY) is None


def test_own_days_the_wrong_way_round_are_put_right(qtbot):
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.choose(Period.OWN)
    choice.first.setDate(QDate(2026, 11, 20))
    choice.last.setDate(QDate(2026, 11, 1))
    assert choice.days() == (date(2026, 11, 1), TODAY)
    since, until = choice.moments()
    assert (since.isoformat(), until.isoformat()) == ("2026-11-01T00:00:00+08:00", "2026-11-21T00:00:00+08:00")


def test_choosing_says_so(qtbot):
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.changed):
        choice.choose(Period.MONTH)
    with qtbot.waitSignal(choice.changed):
        choice.choose(Period.OWN)
    with qtbot.waitSignal(choice.changed):
        choice.first.setDate(QDate(2026, 1, 1))
