"""Another number than the one proposed: a later one with a reason, or several at once for a combined issue (合刊)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulletin.errors import Refused
from bulletin.issues import Number
from bulletin.journals import Journal
from bulletin.numbers import NumberEntry, passed_over, proposed
from editor.issues.issue_words import run_words
from editor.issues.number_field import NumberField
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field, note
from editor.shell.words import sentence_of

MOST = 9_999


class NumberChoice(QWidget):
    """`changed` with every choice. `number()` is None while what is chosen cannot be."""

    changed = Signal()

    def __init__(self, journal: Journal, first: Number, entries: Sequence[NumberEntry],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._proposed, self._entries = journal, first, tuple(entries)
        self.first = NumberField(first.number, MOST, first.number)
        self.last = NumberField(first.number + 1, MOST, first.number + 1)
        self.first.setAccessibleName(self.tr("期号"))
        self.last.setAccessibleName(self.tr("合刊至第几期"))
        self.combined = QCheckBox(self.tr("合刊，至"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("如：第52期因印刷作废，号已对外公布"))
        self.field = Field(self.tr("跳号理由"), self.reason)
        self._gap = note("", wrapping=True)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for widget in (note(self.tr("期号")), self.first, self.combined, self.last):
            row.addWidget(widget)
        row.insertSpacing(2, BETWEEN)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(row)
        column.addWidget(self._gap)
        column.addWidget(self.field)
        self.first.changed.connect(self._say)
        self.last.changed.connect(self._say)
        self.combined.toggled.connect(self._say)
        self.reason.textChanged.connect(lambda: self.field.show_error(""))
        self._say()

    def editors(self) -> dict[str, QWidget]:
        """Return what is chosen and written in, by name."""
        return {"first": self.first, "last": self.last, "combined": self.combined, "reason": self.reason}

    def number(self) -> Number | None:
        """Return the number chosen, as the register allows it."""
        count = self.last.value() - self.first.value() + 1 if self.combined.isChecked() else 1
        try:
            return proposed(self._journal, self._proposed.year, self._entries, first=self.first.value(), count=count)
        except Refused:
            return None

    def skipped(self) -> Number | None:
        """Return the numbers passed over; None for none."""
        number = self.number()
        return passed_over(self._journal, number, self._entries) if number else None

    def is_complete(self) -> bool:
        """Return whether it can be taken so; what is missing is said beside it."""
        if self.skipped() and not self.reason.text().strip():
            self.field.show_error(self.tr("跳号须写明理由，记入期号簿。"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return self.number() is not None

    def _say(self) -> None:
        self.last.set_least(self.first.value() + 1)
        self.last.setEnabled(self.combined.isChecked())
        skipped = self.skipped()
        words = self.tr("{run}空缺，按理由记入期号簿。").format(run=run_words(skipped)) if skipped else ""
        self._gap.setText(words or self._why_not())
        self._gap.setVisible(bool(self._gap.text()))
        self.field.setVisible(skipped is not None)
        self.changed.emit()

    def _why_not(self) -> str:
        count = self.last.value() - self.first.value() + 1 if self.combined.isChecked() else 1
        try:
            proposed(self._journal, self._proposed.year, self._entries, first=self.first.value(), count=count)
        except Refused as refusal:
            return sentence_of(refusal)
        return ""
