"""What became of a printed issue, between its head and its text: void, corrected, correcting; and what can be done."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bulletin.issues import Issue, IssueState
from bulletin.people import Actor, RoleName
from editor.archive.asking import Printed
from editor.archive.terms import moment_words
from editor.pieces.find_words import day_words
from editor.shell.colours import Colour
from editor.shell.issue_numbers import numbers_words
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import IconLabel, button

Asked = Callable[[], object]


class IssueStrip(QWidget):
    """`issue_asked(Issue)` by the links to what corrects this issue, or is corrected by it; `correct_asked`,
    `void_asked` and `release_asked` by the buttons.
    """

    issue_asked = Signal(object)
    correct_asked = Signal()
    void_asked = Signal()
    release_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("本期的更正和作废"))
        self.sign = IconLabel("prohibit", role=Colour.MAIN)
        self.void = QLabel()
        self.void.setTextFormat(Qt.TextFormat.PlainText)
        self.void.setWordWrap(True)
        self.links: list[QPushButton] = []
        self._links = QHBoxLayout()
        self._links.setSpacing(INSIDE)
        self.correct = button(self.tr("更正…"), "pencil-line", clicked=self.correct_asked.emit)
        self.declare = button(self.tr("作废…"), "prohibit", clicked=self.void_asked.emit)
        self.release = button(self.tr("稿件退回待上版…"), "arrow-u-up-left", clicked=self.release_asked.emit)
        for each in (self.correct, self.declare, self.release):
            style(each, "small")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.void, 1)
        beneath = QHBoxLayout()
        beneath.setSpacing(INSIDE)
        beneath.addLayout(self._links)
        beneath.addStretch()
        beneath.addWidget(self.correct)
        beneath.addWidget(self.declare)
        beneath.addWidget(self.release)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(row)
        column.addLayout(beneath)
        self.hide()

    def show_issue(self, printed: Printed, actor: Actor | None, today: date) -> None:
        """Show what became of a printed issue, and what `actor` may do."""
        void = printed.void
        for each in (self.sign, self.void):
            each.setVisible(void is not None)
        if void is not None:
            self.void.setText(self.tr("已作废：{reason}（{who}，{when}）。期号不再使用，各项统计不计本期。").format(
                reason=void.reason, who=printed.voided_by, when=moment_words(void.at, today)))
        self._show_links(printed, today)
        gone = self.tr("本期已作废") if void is not None else ""
        self.release.setVisible(printed.held > 0)
        may_not = self.tr("由办公室主任、副主任办理")
        self._allow(self.release, RoleName.SECRETARY, actor, may_not)
        for control, role, why in ((self.correct, RoleName.EDITOR, self.tr("更正由编辑办理")),
                                   (self.declare, RoleName.SECRETARY, self.tr("作废由办公室主任、副主任办理"))):
            control.setVisible(void is None)
            self._allow(control, role, actor, why, gone)
        self.show()

    @staticmethod
    def _allow(control: QPushButton, role: RoleName, actor: Actor | None, why: str, gone: str = "") -> None:
        """Enable it for who has the role; else it says why not."""
        why_not = gone or ("" if actor and (role in actor.roles or actor.single_seat) else why)
        control.setEnabled(not why_not)
        control.setToolTip(why_not)
        control.setAccessibleDescription(why_not)

    def _show_links(self, printed: Printed, today: date) -> None:
        for link in self.links:
            self._links.removeWidget(link)
            link.deleteLater()
        before = [printed.corrects] if printed.corrects else []
        self.links = [self._link(self.tr("更正了{issue}").format(issue=_name(each, today)), each) for each in before]
        self.links += [self._link(self._words(each, today), each) for each in printed.corrections]
        for link in self.links:
            self._links.addWidget(link)

    def _words(self, issue: Issue, today: date) -> str:
        if issue.state is IssueState.PUBLISHED:
            return self.tr("更正见{issue}").format(issue=_name(issue, today))
        return self.tr("更正在编（{day}）").format(day=day_words(issue.day, today))

    def _link(self, words: str, issue: Issue) -> QPushButton:
        made = button(words, clicked=partial(self.issue_asked.emit, issue))
        style(made, "link")
        return made


def _name(issue: Issue, today: date) -> str:
    return numbers_words(issue.number) if issue.number else day_words(issue.day, today)
