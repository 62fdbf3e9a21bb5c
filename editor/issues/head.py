"""The head of the board: which journal, which issue, how it stands, which number it will take, and what is set of it.
"""

from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from bulletin.issues import Issue
from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.issues.terms import day_words, issue_chip
from editor.pieces.elided import Elided, plain_tip
from editor.shell.chip import Chip
from editor.shell.icons import icon
from editor.shell.issue_numbers import number_line, numbers_words
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, quiet_button


class Head(QWidget):
    """`journal_chosen(id)`, `issue_chosen(id)` by the user; the other signals by the buttons and the menu 更多."""

    journal_chosen = Signal(str)
    issue_chosen = Signal(str)
    new_asked = Signal()
    day_asked = Signal()
    note_asked = Signal()
    distribution_asked = Signal()
    correction_asked = Signal()
    drop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "bar")
        self.journals, self.issues = QComboBox(), QComboBox()
        self.journals.setAccessibleName(self.tr("刊物"))
        self.issues.setAccessibleName(self.tr("刊期"))
        self.journals.setMinimumWidth(128)
        self.issues.setMinimumWidth(168)
        self.issues.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # another year has a longer date
        self.chip = Chip("")
        self.number = Elided()
        style(self.number, "second")
        self.new = button(self.tr("新建一期"), "plus", clicked=self.new_asked.emit)
        self.ways = quiet_button("caret-down", self.tr("照模板新建、出刊日历、导出清单"))
        self.day = button(self.tr("改日期…"), "calendar-blank", clicked=self.day_asked.emit)
        self.note = button(self.tr("编者按…"), "quotes", clicked=self.note_asked.emit)
        self.more = button(self.tr("更多"))
        self.menu = QMenu(self)
        self.goes = self._action("share-network", self.tr("分发…"), self.distribution_asked)
        self.correction = self._action("pencil-line", self.tr("更正文字…"), self.correction_asked)
        self.drop = self._action("trash", self.tr("放弃本期…"), self.drop_asked)
        self.more.setMenu(self.menu)
        self.journals.activated.connect(lambda at: self.journal_chosen.emit(self.journals.itemData(at)))
        self.issues.activated.connect(lambda at: self.issue_chosen.emit(self.issues.itemData(at)))
        self._lay_out()
        for widget in (self.issues, self.chip, *self._of_issue()):
            widget.hide()

    def show_seen(self, seen: Seen, today: date, may: Standing) -> None:
        """Show what is on the board."""
        self._fill(self.journals, [(each.id, each.name) for each in seen.journals], seen.journal.id)
        self.new.setEnabled(not may.plan)
        self.new.setToolTip(may.plan or self.tr("新建一期（Ctrl+N）"))
        chosen = seen.issue.id if seen.issue else ""
        self._fill(self.issues, [(each.id, self._issue_words(each, today)) for each in seen.issues], chosen)
        self.issues.setVisible(bool(seen.issues))
        for widget in (self.chip, self.number, *self._of_issue()):
            widget.setVisible(seen.issue is not None)
        for control in (self.day, self.note, self.more):
            control.setEnabled(not may.arrange)
            control.setToolTip(may.arrange)
        if seen.issue and seen.board:
            chip = issue_chip(seen.issue, seen.signed, seen.board.signer)
            self.chip.show_state(chip.word, chip.tone, chip.icon)
            self.number.setText(self._number_words(seen))
            self.number.setToolTip(plain_tip(self.number.text()))
            has_note = bool(seen.issue.editors_note)
            self.note.setText(self.tr("编者按（有）…") if has_note else self.tr("编者按…"))
            self.goes.setText(self.tr("分发（本期另定）…") if seen.issue.distribution else self.tr("分发…"))
            self.correction.setVisible(bool(seen.issue.corrects))

    def _number_words(self, seen: Seen) -> str:
        if seen.corrected and seen.corrected.number and seen.proposed:
            return self.tr("将为 {number}，更正{corrected}").format(
                number=numbers_words(seen.proposed), corrected=numbers_words(seen.corrected.number))
        return self.tr("将为 {number}").format(number=number_line(seen.journal, seen.proposed)) if seen.proposed else ""

    def _of_issue(self) -> tuple[QWidget, ...]:
        return self.day, self.note, self.more

    def _action(self, sign: str, words: str, asked: SignalInstance) -> QAction:
        made = self.menu.addAction(icon(sign), words)
        made.triggered.connect(lambda checked=False: asked.emit())
        return made

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
        for chooser in (self.journals, self.issues, self.new, self.ways):
            row.addWidget(chooser)
        row.addSpacing(INSIDE)
        row.addWidget(self.chip)
        row.addWidget(self.number, 100)
        row.addStretch(1)  # for when there is no number
        for widget in self._of_issue():
            row.addWidget(widget)
