"""A period: its kind, one before or after, or any days; and by which basis is counted."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.credit.circulars.words import BASES, SPANS, tr
from editor.credit.spoken import period_words
from editor.pieces.day_edit import DayEdit
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field, quiet_button


class PeriodField(QWidget):
    """Proposes the last whole period of a kind. `edited()` is sent at every change."""

    edited = Signal()

    def __init__(self, day: date, kind: PeriodKind = PeriodKind.QUARTER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = day
        self.kind, self.basis = QComboBox(), QComboBox()
        for each in PeriodKind:
            self.kind.addItem(tr(SPANS[each]), each)
        for basis in Basis:
            self.basis.addItem(tr(BASES[basis]), basis)
        self._period = period_of(kind, day).before()
        self.name = QLabel()
        self.name.setMinimumWidth(150)
        self.name.setAccessibleName(self.tr("时段"))
        self.earlier = quiet_button("caret-left", self.tr("前一时段"), lambda: self._step(-1))
        self.later = quiet_button("caret-right", self.tr("后一时段"), lambda: self._step(1))
        self.since, self.until = DayEdit(self._period.since), DayEdit(self._period.until)
        for button in (self.earlier, self.later):
            button.setAutoDefault(False)
        self._lay_out()
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.kind.currentIndexChanged.connect(lambda at: self._take_kind())
        self.basis.currentIndexChanged.connect(lambda at: self.edited.emit())
        for edit in (self.since, self.until):
            edit.dateChanged.connect(lambda day: self._take_days())
        self._show()

    def choose(self, period: Period, kind: PeriodKind, basis: Basis) -> None:
        """Choose a period of a kind, and a basis."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.basis.setCurrentIndex(self.basis.findData(basis))
        self._period = period
        for edit, day in ((self.since, period.since), (self.until, period.until)):
            edit.setDate(QDate(day.year, day.month, day.day))
        self._show()

    def period(self) -> Period | None:
        """Return the period; None while the last day is before the first."""
        if self.chosen_kind() is not PeriodKind.CUSTOM:
            return self._period
        since, until = self.since.day(), self.until.day()
        return Period(since, until) if since <= until else None

    def chosen_kind(self) -> PeriodKind:
        """Return the kind chosen."""
        return PeriodKind(self.kind.currentData())

    def chosen_basis(self) -> Basis:
        """Return the basis chosen."""
        return Basis(self.basis.currentData())

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with the days."""
        self.days.show_error(words)

    def is_over(self) -> bool:
        """Return whether the period is over."""
        period = self.period()
        return period is None or period.until < self._today

    def _take_kind(self) -> None:
        kind = self.chosen_kind()
        if kind is not PeriodKind.CUSTOM:
            self._period = period_of(kind, self._today).before()
            for edit, day in ((self.since, self._period.since), (self.until, self._period.until)):
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))
        self._show()
        self.edited.emit()

    def _take_days(self) -> None:
        self.days.show_error("" if self.period() else self.tr("开始日期在结束日期之后。"))
        self.edited.emit()

    def _step(self, way: int) -> None:
        there = self._period.before() if way < 0 else period_of(self.chosen_kind(), self._period.after)
        self._period = there
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        custom = self.chosen_kind() is PeriodKind.CUSTOM
        self.days.setVisible(custom)
        self.whole.setVisible(not custom)
        self.name.setText(period_words(self._period.since, self._period.until))

    def _lay_out(self) -> None:
        steps, days = QWidget(), QWidget()
        for holder, parts in ((steps, (self.earlier, self.name, self.later)), (days, (self.since, self.until))):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(INSIDE)
            for part in parts:
                row.addWidget(part)
            row.addStretch()
        self.whole, self.days = Field(self.tr("时段"), steps), Field(self.tr("起止日期（含当日）"), days)
        self.since.setAccessibleName(self.tr("开始日期"))
        self.until.setAccessibleName(self.tr("结束日期"))
        above = QHBoxLayout()
        above.setSpacing(BETWEEN)
        above.addWidget(Field(self.tr("时段种类"), self.kind))
        above.addWidget(Field(self.tr("统计口径"), self.basis))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(above)
        column.addWidget(self.whole)
        column.addWidget(self.days)
        self.setFocusProxy(self.kind)
