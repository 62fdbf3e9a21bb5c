"""Which period is shown, and what it counts by."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period, PeriodKind, period_of
from editor.shell.theme import INSIDE


class PeriodChoice(QWidget):
    """`changed` is sent when another period or basis is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.periods, self.bases = QComboBox(), QComboBox()
        for words, kind, back in (
            (self.tr("今年"), PeriodKind.YEAR, 0), (self.tr("本季度"), PeriodKind.QUARTER, 0),
            (self.tr("本月"), PeriodKind.MONTH, 0), (self.tr("上月"), PeriodKind.MONTH, 1),
            (self.tr("上季度"), PeriodKind.QUARTER, 1), (self.tr("去年"), PeriodKind.YEAR, 1),
        ):
            self.periods.addItem(words, (kind, back))
        for words, basis in ((self.tr("按采用日期"), Basis.ISSUED), (self.tr("按收稿日期"), Basis.RECEIVED)):
            self.bases.addItem(words, basis)
        self.periods.setAccessibleName(self.tr("时段"))
        self.bases.setAccessibleName(self.tr("统计口径"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for box in (self.periods, self.bases):
            box.currentIndexChanged.connect(lambda index: self.changed.emit())
            row.addWidget(box)

    def period(self, today: date) -> Period:
        """Return the period that is chosen, as it lies on `today`."""
        kind, back = self.periods.currentData()
        found = period_of(PeriodKind(kind), today)
        return found.before() if back else found

    def basis(self) -> Basis:
        """Return what it counts by."""
        return Basis(self.bases.currentData())
