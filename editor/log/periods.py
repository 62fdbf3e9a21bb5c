"""Which days are looked at: a usual period by its name, or from one day to another."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from bulletin.desk.account import moments_of
from bulletin.desk.noting import OFFICE_ZONE, office_day
from editor.shell.theme import GRID
from editor.shell.widgets import note


class Period(StrEnum):
    """A usual period; `OWN` is from one day to another."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


def days_of(period: Period, today: date) -> tuple[date, date] | None:
    """Return the first and the last day of a period that is not over yet; None for all time and for own days."""
    first = {
        Period.TODAY: today, Period.WEEK: today - timedelta(days=today.weekday()), Period.MONTH: today.replace(day=1),
        Period.QUARTER: today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1),
        Period.YEAR: today.replace(month=1, day=1)}.get(period)
    return (first, today) if first else None


class PeriodChoice(QWidget):
    """A period, and two days where it is one's own. `changed`: the moments are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = office_day(datetime.now(OFFICE_ZONE))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("日期"))
        for period, words in (
            (Period.ALL, self.tr("全部日期")), (Period.TODAY, self.tr("今天")), (Period.WEEK, self.tr("本周")),
            (Period.MONTH, self.tr("本月")), (Period.QUARTER, self.tr("本季度")), (Period.YEAR, self.tr("今年")),
            (Period.OWN, self.tr("起止日期…")),
        ):
            self.period.addItem(words, period)
        self.first, self.last = _day_edit(self.tr("起始日期"), today), _day_edit(self.tr("截止日期"), today)
        self._to = note(self.tr("至"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.period, self.first, self._to, self.last):
            row.addWidget(part)
        self._show_days()
        self.period.activated.connect(lambda at: self._choose())
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda day: self.changed.emit())

    def chosen(self) -> Period:
        """Return the period chosen."""
        return Period(self.period.currentData())

    def choose(self, period: Period) -> None:
        """Choose a period as a click does."""
        self.period.setCurrentIndex(self.period.findData(period))
        self._choose()

    def days(self) -> tuple[date, date] | None:
        """Return the first and the last day looked at; None for all time. The earlier day is the first."""
        if self.chosen() is Period.OWN:
            first, last = sorted((_day(self.first), _day(self.last)))
            return first, last
        return days_of(self.chosen(), office_day(datetime.now(OFFICE_ZONE)))

    def moments(self) -> tuple[datetime | None, datetime | None]:
        """Return the first moment that counts and the first that no longer does; None where there is no bound."""
        days = self.days()
        return moments_of(*days) if days else (None, None)

    def _choose(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        for part in (self.first, self._to, self.last):
            part.setVisible(self.chosen() is Period.OWN)


def _day_edit(name: str, day: date) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setAccessibleName(name)
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    made.setKeyboardTracking(False)
    return made


def _day(edit: QDateEdit) -> date:
    at = edit.date()
    return date(at.year(), at.month(), at.day())
