"""A deadline: a day, and an hour where one is named; the usual ones are one click away."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from bulletin.commissions.deadline import Deadline
from editor.pieces.form_fields import DayEdit
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button

_HOURS: Sequence[int] = (9, 10, 11, 12, 14, 15, 16, 17, 18, 20)
_HIGH = 30
_FIRST = 5  # days that are offered for an answer
_SATURDAY = 5


class DeadlineField(QWidget):
    """Answers `deadline()`."""

    def __init__(self, today: date, deadline: Deadline | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.day, self.hour = DayEdit(deadline.day if deadline else _usual(today)), QComboBox()
        self.day.setAccessibleName(self.tr("截稿日期"))
        self.hour.setAccessibleName(self.tr("截稿时刻"))
        self.hour.setFixedHeight(_HIGH)
        self.hour.addItem(self.tr("当日内"), None)
        own = (deadline.hour,) if deadline and deadline.hour else ()
        for hour in sorted({*(time(each) for each in _HOURS), *own}):
            self.hour.addItem(f"{hour:%H:%M}", hour)
        if own:
            self.hour.setCurrentIndex(self.hour.findText(f"{own[0]:%H:%M}"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.day)
        row.addWidget(self.hour)
        for words, days in ((self.tr("三天"), 3), (self.tr("一周"), 7), (self.tr("半月"), 15)):
            usual = button(words, clicked=partial(self._take, days))
            style(usual, "small")
            usual.setAccessibleName(self.tr("{words}后截稿").format(words=words))
            usual.setAutoDefault(False)
            row.addWidget(usual)
        row.addStretch()
        self.setFocusProxy(self.day)

    def deadline(self) -> Deadline:
        """Return the deadline chosen."""
        return Deadline(self.day.day(), self.hour.currentData())

    def _take(self, days: int) -> None:
        self.day.set_day(self._today + timedelta(days=days))


def _usual(today: date) -> date:
    """Return the day first offered; nobody answers at the weekend, so the Monday after it stands for both its days."""
    day = today + timedelta(days=_FIRST)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day
