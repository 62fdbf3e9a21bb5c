"""The check of the issue: its findings, and under them the one the keys are on in full with what can be done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.issue_check import Fix, Severity
from editor.issues.checks_list import ChecksList, ChecksModel
from editor.issues.findings import Finding, accepted_words, counted
from editor.issues.terms import problem_words
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import EmptyState, button, line, note

HARMLESS = frozenset({Fix.SHOW_PAGE, Fix.CHANGE_PLAN, Fix.WRITE_CORRECTION})  # they only show, or ask


class FindingStrip(QWidget):
    """One finding in full, with 打开, what the program can do about it, and 放行."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.more = QLabel(), note("", wrapping=True)
        for label in (self.words, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.open = button(self.tr("打开"))
        self.open.setToolTip(self.tr("打开稿件（Enter）"))
        self.fix = button("")
        self.fix.setToolTip(self.tr("由程序处理（Ctrl+Enter）"))
        self.accept = button(self.tr("放行…"))
        for each in (self.open, self.fix, self.accept):
            style(each, "small")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for each in (self.open, self.fix, self.accept):
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, INSIDE, 12, INSIDE)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.more)
        column.addSpacing(4)
        column.addLayout(row)

    def show_finding(self, finding: Finding, today: date, why_not: str) -> None:
        """Show a finding; `why_not` says why this person may do nothing about it."""
        what, beside = problem_words(finding.problem, today)
        self.words.setText(f"{finding.name}{what}")
        self.more.setText("\n".join(part for part in (beside, accepted_words(finding, today)) if part))
        self.more.setVisible(bool(self.more.text()))
        self.open.setVisible(bool(finding.problem.draft_id))
        self.fix.setVisible(finding.fix is not None and finding.accepted is None)
        self.fix.setText(finding.fix.words if finding.fix else "")
        grave = finding.problem.severity is Severity.GRAVE
        self.accept.setText(self.tr("放行…") if finding.accepted is None else self.tr("恢复提醒"))
        self.accept.setEnabled(not grave and not why_not)
        reason = self.tr("须改的问题不能放行，请处理") if grave else why_not
        tip = self.tr("说明理由后放行（Shift+Enter）") if finding.accepted is None else self.tr(
            "不再放行，重新提醒（Shift+Enter）")
        self.accept.setToolTip(reason or tip)
        self.accept.setAccessibleDescription(reason)


class ChecksPane(QWidget):
    """The findings; `counted(words)` tells how many stand. `opened(draft_id)`; `fix_asked(Finding)`; with
    `accept_asked(Finding)` one that stands is let pass, one that was let pass warns again.
    """

    opened = Signal(str)
    fix_asked = Signal(object)
    accept_asked = Signal(object)
    counted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChecksModel(self)
        self.list = ChecksList(self.model)
        self.strip = FindingStrip()
        self._today, self._why_not, self._issue_id = date.min, "", ""
        self._sum = note("")
        self._sum.setContentsMargins(12, INSIDE, 12, 4)
        self._fine = EmptyState("", icon_name="clipboard-text")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._fine)
        self._rule = line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._sum, self._stack, self._rule, self.strip):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self.list.looked_at.connect(self._look)
        self.list.opened.connect(self._open)
        self.list.fix_asked.connect(self._fix)
        self.list.accept_asked.connect(self._accept)
        for control, deed in ((self.strip.open, self._open), (self.strip.fix, self._fix),
                              (self.strip.accept, self._accept)):
            control.clicked.connect(lambda checked=False, deed=deed: deed(self.list.finding()))
        self._look(None)

    def shows(self, issue_id: str) -> bool:
        """Return whether the findings shown are those of that issue."""
        return self._issue_id == issue_id

    def show_findings(self, findings: tuple[Finding, ...], today: date, issue_id: str, why_not: str) -> None:
        """Show the findings of an issue, or that there are none; `why_not` says why this person may do nothing about
        them. Without an issue its id is empty.
        """
        self._today, self._why_not, self._issue_id = today, why_not, issue_id
        self.model.show(findings, today)
        count, grave = counted(findings)
        words = self.tr("{count} 项").format(count=count) if count else self.tr("没有待处理的问题")
        words = self.tr("{words}，须改 {grave} 项").format(words=words, grave=grave) if grave else words
        self._sum.setText(words)
        self._sum.setVisible(bool(findings))
        self._fine.set_words(self.tr("没有发现问题。") if issue_id else self.tr("选定刊期后在此检查。"))
        self._stack.setCurrentWidget(self.list if findings else self._fine)
        self.counted.emit(str(count) if count else "")

    def _look(self, finding: Finding | None) -> None:
        for each in (self._rule, self.strip):
            each.setVisible(finding is not None)
        if finding is not None:
            self.strip.show_finding(finding, self._today, self._why_not)

    def _open(self, finding: Finding | None) -> None:
        if finding and finding.problem.draft_id:
            self.opened.emit(finding.problem.draft_id)
        elif finding and finding.fix and finding.fix.fix in HARMLESS:
            self._fix(finding)

    def _fix(self, finding: Finding | None) -> None:
        if finding and finding.fix and finding.accepted is None:
            self.fix_asked.emit(finding)

    def _accept(self, finding: Finding | None) -> None:
        if finding and not self._why_not:
            self.accept_asked.emit(finding)
