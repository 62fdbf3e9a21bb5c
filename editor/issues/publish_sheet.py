"""The question before an issue is printed: which number it takes, what was found in it, and that it then stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.issue_check import Problem, Severity
from editor.issues.seeing import Seen
from editor.issues.terms import day_words, number_words, problem_words, severity_chip
from editor.shell.chip import Chip
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

MOST = 6  # findings named; the rest stands in the list of the check
WIDTH = 520
NAMED = (Severity.GRAVE, Severity.WARNING)


class PublishSheet(QDialog):
    """A sheet over its window; `accepted` when the issue is to be printed. With something grave in it the way back
    is the main action, and the one Enter takes.
    """

    def __init__(self, seen: Seen, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("成刊"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        grave = bool(seen.grave)
        self.words, self.findings = QLabel(question_words(seen, today)), finding_lines(seen, today)
        self.words.setWordWrap(True)
        self.back = button(self.tr("返回修改") if grave else self.tr("再看看"), main=grave, clicked=self.reject)
        self.deed = button(self.tr("仍然成刊") if grave else self.tr("成刊"), main=not grave, clicked=self.accept)
        for each in (self.back, self.deed):
            each.setAutoDefault(False)
        (self.back if grave else self.deed).setDefault(True)
        self.setAccessibleDescription("\n".join((self.words.text(), *(words for _, words in self.findings))))
        self._lay_out(seen)
        (self.back if grave else self.deed).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # A window does not ask its wrapped lines how high they are at its width.
        if layout := self.layout():
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        super().showEvent(event)

    def _lay_out(self, seen: Seen) -> None:
        head = QLabel(self.tr("《{name}》还有须改之处").format(name=seen.journal.name) if seen.grave
                      else self.tr("《{name}》成刊").format(name=seen.journal.name))
        style(head, "pane-title")
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(head)
        if self.findings:
            column.addLayout(self._list())
        column.addWidget(self.words)
        column.addLayout(buttons)

    def _list(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(1, 1)
        for row, (severity, words) in enumerate(self.findings[:MOST]):
            sign, said = severity_chip(severity), QLabel(words)
            said.setWordWrap(True)
            chip = Chip("")
            chip.show_state(sign.word, sign.tone, sign.icon)
            grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        more = len(self.findings) - MOST
        if more > 0:
            grid.addWidget(note(self.tr("另有 {count} 项，见检查。").format(count=more)), MOST, 1)
        return grid


def question_words(seen: Seen, today: date) -> str:
    """Return which number, day and items the issue takes, and that nothing can be changed afterwards."""
    issue = seen.issue
    assert issue is not None
    return _tr("将取{number}，日期{day}，共{count}篇。成刊后不能更改，有错只能另出更正。").format(
        number=number_words(seen.proposed) if seen.proposed else "", day=day_words(issue.day, today),
        count=len(issue.items))


def finding_lines(seen: Seen, today: date) -> tuple[tuple[Severity, str], ...]:
    """Return what the check found grave or doubtful, the grave first, each with the title it concerns."""
    return tuple((severity, _line(seen, problem, today)) for severity in NAMED
                 for problem in seen.problems if problem.severity is severity)


def _line(seen: Seen, problem: Problem, today: date) -> str:
    draft = seen.drafts.get(problem.draft_id)
    title = f"《{draft.title}》" if draft and draft.title.strip() else ""
    return title + problem_words(problem, today)[0]


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
