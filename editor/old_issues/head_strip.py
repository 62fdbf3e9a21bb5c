"""The number and the day of a file, to be set right: □增刊 第〔12〕至〔〕期 总第〔386〕期 〔2024-03-05〕."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from bulletin.journals import Journal, JournalKind
from bulletin.old_issues.head import day_in
from bulletin.old_issues.issue import Doubt, OldIssue
from editor.shell.theme import GRID, INSIDE, style

_NARROW, _DAY = 56, 112


class HeadStrip(QWidget):
    """Sends `numbered(number, through, total)` and `dated(day)` when a field was left with something else in it; a
    total of 0 is to be worked out. `supplemented(bool)` when a file is said to be a 增刊, or none.
    """

    numbered = Signal(int, int, int)
    dated = Signal(object)
    supplemented = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.through, self.total, self.day = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        for field, name, width in (
                (self.number, self.tr("期号"), _NARROW), (self.through, self.tr("合刊至第几期"), _NARROW),
                (self.total, self.tr("总期号"), _NARROW + GRID), (self.day, self.tr("日期"), _DAY)):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setFixedWidth(width)
        for field in (self.number, self.through, self.total):
            field.setValidator(QIntValidator(0, 999_999, self))
            field.editingFinished.connect(self._number_typed)
        self.day.setPlaceholderText("2024-03-05")
        self.day.editingFinished.connect(self._day_typed)
        self.supplement = QCheckBox(self.tr("增刊"))
        self.supplement.clicked.connect(lambda on: self.supplemented.emit(on))
        self._issue: OldIssue | None = None
        self._lay_out()

    def offer(self, journal: Journal, supplements: Journal | None) -> None:
        """Let files be said to be 增刊 of a journal; those of a journal of supplements all are."""
        self.supplement.setVisible(journal.kind is not JournalKind.SUPPLEMENT)
        self.supplement.setToolTip(
            self.tr("期号另编，收入《{journal}》").format(journal=supplements.name) if supplements
            else self.tr("期号另编；本单位没有设增刊，请先在“设置”里建"))

    def show_issue(self, issue: OldIssue | None, counts_total: bool) -> None:
        """Show what is known of a file; the total only where the journal prints one."""
        self._issue = issue
        head = issue.head if issue else None
        self.supplement.setChecked(bool(head and head.supplement))
        worked_out = bool(issue and Doubt.TOTAL_WORKED_OUT in issue.doubts)
        for field, value in ((self.number, head.number if head else 0), (self.through, head.through if head else 0),
                             (self.total, 0 if worked_out or head is None else head.total)):
            field.setText(str(value) if value else "")
        self.total.setPlaceholderText(str(head.total) if head and worked_out else "")
        self.day.setText(head.day.isoformat() if head and head.day else "")
        style(self.day, "")
        for part in self._of_total:
            part.setVisible(counts_total)
        self.setEnabled(issue is not None)

    def _number_typed(self) -> None:
        if self._issue is None:
            return
        number, through, total = (int(field.text() or 0) for field in (self.number, self.through, self.total))
        head = self._issue.head
        known = 0 if Doubt.TOTAL_WORKED_OUT in self._issue.doubts else head.total
        if (number, through, total) != (head.number, head.through, known):
            self.numbered.emit(number, through, total)

    def _day_typed(self) -> None:
        if self._issue is None:
            return
        words = self.day.text().strip()
        day = _day(words)
        style(self.day, "wrong" if words and day is None else "")
        if day is not None and day != self._issue.head.day:
            self.dated.emit(day)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        total, period = QLabel(self.tr("总第")), QLabel(self.tr("期"))
        self._of_total = (total, self.total, period)
        row.addWidget(self.supplement)
        row.addSpacing(INSIDE)
        for part in (QLabel(self.tr("第")), self.number, QLabel(self.tr("至")), self.through, QLabel(self.tr("期"))):
            row.addWidget(part)
        row.addSpacing(INSIDE)
        for part in self._of_total:
            row.addWidget(part)
        row.addSpacing(INSIDE)
        row.addWidget(self.day)
        row.addStretch()


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return day_in("".join(words.split()))
