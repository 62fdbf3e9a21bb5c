"""The question before an issue is printed: its number, what was found in it, how and where it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.issue_check import Severity
from bulletin.issues import Number
from editor.issues.findings import Finding
from editor.issues.issue_words import copies_words
from editor.issues.number_choice import NumberChoice
from editor.issues.seeing import Seen
from editor.issues.terms import day_words, problem_words, severity_chip
from editor.pieces.kept_words import keep_words, words_in
from editor.shell.chip import Chip
from editor.shell.frame import Frame
from editor.shell.issue_numbers import number_line
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line, note

MOST = 6  # findings named; the rest stands in the list of the check
WIDTH = 560


@dataclass(frozen=True)
class Known:
    """What is known of the pages and of the check: what the layout is called, which fonts stand for others (empty: none
    do), and the findings.
    """

    layout: str = ""
    fonts: str = ""
    findings: tuple[Finding, ...] = ()


class PublishSheet(QDialog):
    """A sheet over its window; `accepted` when the issue is to be printed: `number` and `reason` then say how.

    `folder_asked` when another place is wanted.
    """

    folder_asked = Signal()

    def __init__(self, seen: Seen, today: date, known: Known, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("成刊"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seen, self._today, self._known = seen, today, known
        self.words, self.findings = QLabel(), finding_lines(known.findings, today)
        self.words.setWordWrap(True)
        self.choice = NumberChoice(seen.journal, seen.proposed, seen.entries) if seen.proposed else None
        self.other = button(self.tr("改期号…"), clicked=self._choose_number)
        self.place = note("", wrapping=True)
        self.folder = button(self.tr("更改…"), clicked=self.folder_asked.emit)
        self.folder.setAccessibleName(self.tr("更改存放文件夹"))
        self.back = button(self.tr("再看看"), clicked=self.reject)
        self.deed = button(self.tr("成刊"), main=True, clicked=self._answer)
        for each in (self.other, self.folder):
            style(each, "small")
        for each in (self.back, self.deed, self.other, self.folder):
            each.setAutoDefault(False)
        self.deed.setDefault(True)
        self._lay_out()
        self.show_folder(folder)
        self._say()
        self.deed.setFocus()

    def number(self) -> Number | None:
        """Return the number chosen; None for the one proposed."""
        chosen = self.choice.number() if self.choice and not self.choice.isHidden() else None
        return None if chosen == self._seen.proposed else chosen

    def reason(self) -> str:
        """Return why numbers are passed over."""
        return self.choice.reason.text().strip() if self.choice and self.number() else ""

    def typed(self) -> dict[str, str]:
        """Return what was typed of another number, by the name of its editor; empty for the one proposed."""
        return {name: words_in(each) for name, each in self.choice.editors().items()} if (
            self.choice and self.number()) else {}

    def remember(self, frame: Frame, what: str) -> None:
        """Let another number and its reason, typed for `what` and not taken, come back."""
        if self.choice and keep_words(self, frame, what, self.choice.editors(), "issues").found:
            self._choose_number()

    def show_folder(self, folder: Path) -> None:
        """Say where the files are written."""
        self.place.setText(str(folder))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        # A window does not ask its wrapped lines how high they are at its width.
        if layout := self.layout():
            layout.activate()
            self.setFixedSize(QSize(WIDTH, layout.totalHeightForWidth(WIDTH)))

    def _choose_number(self) -> None:
        if self.choice:
            self.other.hide()
            self.choice.show()
            self.choice.first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.choice.first.selectAll()
            self._fit()

    def _answer(self) -> None:
        if self.choice is None or self.choice.isHidden() or self.choice.is_complete():
            self.accept()
        else:
            self._fit()

    def _say(self) -> None:
        number = self.number() or self._seen.proposed
        self.words.setText(question_words(self._seen, number, self._today))
        chosen = self.choice is None or self.choice.isHidden() or self.choice.number() is not None
        self.deed.setEnabled(chosen)
        self.setAccessibleDescription("\n".join((self.words.text(), *(words for _, words in self.findings))))
        self._fit()

    def _lay_out(self) -> None:
        head = QLabel(self.tr("《{name}》成刊").format(name=self._seen.title))
        style(head, "pane-title")
        asked = QHBoxLayout()
        asked.addWidget(self.words, 1)
        asked.addWidget(self.other, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        column.addLayout(asked)
        if self.choice:
            self.choice.hide()
            self.choice.changed.connect(self._say)
            column.addWidget(self.choice)
        if self.findings:
            column.addLayout(self._list())
        column.addWidget(line())
        column.addLayout(self._facts())
        column.addLayout(buttons)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(self._said()):
            said = note(words, wrapping=True)
            grid.addWidget(note(label), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1, 1, 2)
        row = grid.rowCount()
        grid.addWidget(note(self.tr("存放")), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.place, row, 1)
        grid.addWidget(self.folder, row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _said(self) -> tuple[tuple[str, str], ...]:
        seen = self._seen
        assert seen.issue is not None
        goes = seen.issue.distribution or seen.journal.distribution
        known = self._known
        layout = known.layout or self.tr("版样还没有排出来")
        fonts = known.fonts or (self.tr("版式所用字体齐备。") if known.layout else self.tr("版样还没有排出来"))
        return ((self.tr("印数"), copies_words(goes, seen.issue.distribution is not None)),
                (self.tr("版式"), layout), (self.tr("字体"), fonts))

    def _list(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        for row, (severity, words) in enumerate(self.findings[:MOST]):
            sign, said = severity_chip(severity), QLabel(words)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            chip = Chip("")
            chip.show_state(sign.word, sign.tone, sign.icon)
            grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        more = len(self.findings) - MOST
        if more > 0:
            grid.addWidget(note(self.tr("另有 {count} 项，见检查。").format(count=more)), MOST, 1)
        return grid


def question_words(seen: Seen, number: Number | None, today: date) -> str:
    """Return which number, day and items the issue takes, and that nothing can be changed afterwards."""
    issue = seen.issue
    assert issue is not None
    return _tr("将取{number}，日期{day}，共{count}篇。成刊后不能更改，有错只能另出更正。").format(
        number=number_line(seen.journal, number), day=day_words(issue.day, today), count=len(issue.items))


def finding_lines(findings: Iterable[Finding], today: date) -> tuple[tuple[Severity, str], ...]:
    """Return what the check found doubtful and nobody let pass, each with the title it concerns."""
    return tuple((each.problem.severity, each.name + problem_words(each.problem, today)[0])
                 for each in findings if each.problem.warns)


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
