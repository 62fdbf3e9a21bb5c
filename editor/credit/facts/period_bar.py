"""Which days the list is about: a month, a quarter or a year, and the one before or after it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.credit.facts.words import SPANS, period_words, span_words
from editor.shell.theme import GRID, style
from editor.shell.widgets import quiet_button

_WIDE = 132


class PeriodBar(QWidget):
    """`changed()` is sent when another period is chosen."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("按月、按季还是按年看"))
        for kind in SPANS:
            self.span.addItem(span_words(kind), kind)
        self._period = period_of(PeriodKind.MONTH, today)
        self.before = quiet_button("caret-left", self.tr("上一个时段（Alt+←）"), self.go_back)
        self.after = quiet_button("caret-right", self.tr("下一个时段（Alt+→）"), self.go_on)
        self.words = QLabel()
        self.words.setMinimumWidth(_WIDE)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style(self.words, "pane-title")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.span, self.before, self.words, self.after):
            row.addWidget(part)
        self.span.currentIndexChanged.connect(lambda at: self._choose(period_of(self._kind(), self._day())))
        self._show()

    def period(self) -> Period:
        """Return the period chosen."""
        return self._period

    def show_day(self, day: date) -> None:
        """Choose the period that the day lies in."""
        if day not in self._period:
            self._choose(period_of(self._kind(), day))

    def go_back(self) -> None:
        """Choose the period before."""
        self._choose(self._period.before())

    def go_on(self) -> None:
        """Choose the period after, unless it is to come."""
        if self.after.isEnabled():
            self._choose(period_of(self._kind(), self._period.after))

    def _kind(self) -> PeriodKind:
        return PeriodKind(self.span.currentData())

    def _day(self) -> date:
        return self._today if self._today in self._period else self._period.since

    def _choose(self, period: Period) -> None:
        self._period = period
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.words.setText(period_words(self._period))
        self.after.setEnabled(self._period.after <= self._today)
