"""The period is chosen by its name, by keys or by days."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.credit.board.period_bar import CHOICES, CreditPeriodBar

TODAY = date(2026, 11, 18)


@pytest.fixture
def bar(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    made = CreditPeriodBar(TODAY, PeriodKind.MONTH, room, "board")
    made.setParent(room)
    made.room = room
    made.changes = []
    made.changed.connect(lambda: made.changes.append(made.period()))
    return made


def pick(bar, words):
    at = next(at for at, each in enumerate(CHOICES) if each[2] == words)
    bar.choice.setCurrentIndex(at)
    bar.choice.activated.emit(at)


@pytest.mark.parametrize(("words", "since", "until"), [
    ("本周", date(2026, 11, 16), date(2026, 11, 22)), ("上周", date(2026, 11, 9), date(2026, 11, 15)),
    ("上月", date(2026, 10, 1), date(2026, 10, 31)), ("本季度", date(2026, 10, 1), date(2026, 12, 31)),
    ("本半年", date(2026, 7, 1), date(2026, 12, 31)), ("本年", date(2026, 1, 1), date(2026, 12, 31)),
])
def test_a_name_is_a_period(bar, words, since, until):
    pick(bar, words)
    assert bar.changes == [Period(since, until)]


def test_going_back_and_on_keeps_the_kind_and_ends_today(bar):
    bar.go_back()
    assert bar.choice.currentText() == "上月"
    bar.go_back()
    assert bar.choice.currentIndex() == -1
    assert bar.choice.placeholderText() == "月"
    bar.go_on()
    bar.go_on()
    bar.go_on()
    assert bar.period() == period_of(PeriodKind.MONTH, TODAY)
    assert not bar.later.isEnabled()


def test_any_days_can_be_chosen_in_either_order(bar):
    pick(bar, "起止日期…")
    assert not bar.first.isHidden()
    bar.last.setDate(QDate(2026, 10, 5))
    assert bar.period() == Period(date(2026, 10, 5), date(2026, 11, 1))


def test_a_week_may_go_over_the_end_of_a_year(bar):
    bar.choose(period_of(PeriodKind.WEEK, date(2026, 1, 1)))
    assert bar.period() == Period(date(2025, 12, 29), date(2026, 1, 4))
