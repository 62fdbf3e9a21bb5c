"""A day, by keyboard or from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit

from editor.shell import days


class DayEdit(QDateEdit):
    """Shows 2026年3月5日 周四. The arrow keys change the day: left to itself such a field would begin with the year."""

    def __init__(self, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setCalendarPopup(True)
        self.setLocale(days.field_locale())
        self.setDisplayFormat(days.weekday_format())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def day(self) -> date:
        """Return the day chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())
