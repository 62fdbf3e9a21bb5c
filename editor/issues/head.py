"""The head of the board: which journal, which issue, how it stands and which number it will take."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from bulletin.issues import Issue
from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.issues.terms import day_words, issue_chip, number_words
from editor.shell.chip import Chip
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button


class Head(QWidget):
    """`journal_chosen(id)`, `issue_chosen(id)` by the user; `new_asked`, `day_asked`, `note_asked` by the buttons."""

    journal_chosen = Signal(str)
    issue_chosen = Signal(str)
    new_asked = Signal()
    day_asked = Signal()
    note_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "bar")
        self.journals, self.issues = QComboBox(), QComboBox()
        self.journals.setAccessibleName(self.tr("刊物"))
        self.issues.setAccessibleName(self.tr("刊期"))
        self.journals.setMinimumWidth(128)
        self.issues.setMinimumWidth(168)
        self.chip = Chip("")
        self.number = QLabel()
        style(self.number, "second")
        self.new = button(self.tr("新建一期"), "plus", clicked=self.new_asked.emit)
        self.new.setToolTip(self.tr("新建一期（Ctrl+N）"))
        self.day = button(self.tr("改日期…"), "calendar-blank", clicked=self.day_asked.emit)
        self.note = button(self.tr("编者按…"), "quotes", clicked=self.note_asked.emit)
        self.journals.activated.connect(lambda at: self.journal_chosen.emit(self.journals.itemData(at)))
        self.issues.activated.connect(lambda at: self.issue_chosen.emit(self.issues.itemData(at)))
        self._lay_out()
        for widget in (self.issues, self.chip, self.day, self.note):
            widget.hide()

    def show_seen(self, seen: Seen, today: date, may: Standing) -> None:
        """Show what is on the board."""
        self._fill(self.journals, [(each.id, each.name) for each in seen.journals], seen.journal.id)
        chosen = seen.issue.id if seen.issue else ""
        self._fill(self.issues, [(each.id, self._issue_words(each, today)) for each in seen.issues], chosen)
        self.issues.setVisible(bool(seen.issues))
        for widget in (self.chip, self.number, self.day, self.note):
            widget.setVisible(seen.issue is not None)
        for control in (self.day, self.note):
            control.setEnabled(not may.arrange)
            control.setToolTip(may.arrange)
        if seen.issue and seen.board:
            chip = issue_chip(seen.issue, seen.signed, seen.board.signer)
            self.chip.show_state(chip.word, chip.tone, chip.icon)
            number = number_words(seen.proposed) if seen.proposed else ""
            self.number.setText(self.tr("将为 {number}").format(number=number) if number else "")
            has_note = bool(seen.issue.editors_note)
            self.note.setText(self.tr("编者按（有）…") if has_note else self.tr("编者按…"))

    def _issue_words(self, issue: Issue, today: date) -> str:
        return self.tr("{day} · {count} 篇").format(day=day_words(issue.day, today), count=len(issue.items))

    def _fill(self, combo: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
        combo.blockSignals(True)
        combo.clear()
        for id, words in entries:
            combo.addItem(words, id)
        combo.setCurrentIndex(combo.findData(chosen))
        combo.blockSignals(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        for widget in (self.journals, self.issues, self.new):
            row.addWidget(widget)
        row.addSpacing(INSIDE)
        row.addWidget(self.chip)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.day)
        row.addWidget(self.note)
