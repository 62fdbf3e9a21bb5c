"""The sheets over the board: where the issue goes, what it corrects, giving it up, letting a finding pass."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.desk import assembly, correcting, readying
from bulletin.issue_check import Kind, Severity
from bulletin.issues import Issue
from bulletin.people import Actor
from editor.issues.distribution_sheet import DistributionSheet
from editor.issues.findings import Finding
from editor.issues.head import Head
from editor.issues.seeing import Seen
from editor.issues.terms import day_words, problem_words
from editor.pieces.deed_sheet import DeedSheet
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.frame import Frame
from editor.shell.issue_numbers import numbers_words
from editor.shell.noop import QT_TRANSLATE_NOOP

_DROPPED = (QT_TRANSLATE_NOOP("kept", "当天不出刊"), QT_TRANSLATE_NOOP("kept", "与另一期合并"))
_KNOWN = (QT_TRANSLATE_NOOP("kept", "已核实，照发"),)
_USUAL = {
    Kind.TOO_LONG: (QT_TRANSLATE_NOOP("kept", "领导同意超篇幅"), QT_TRANSLATE_NOOP("kept", "内容完整，不宜再压")),
    Kind.OVER_PLAN: (QT_TRANSLATE_NOOP("kept", "同意加页"),),
    Kind.DUPLICATE: (QT_TRANSLATE_NOOP("kept", "是后续进展"), QT_TRANSLATE_NOOP("kept", "按要求再次刊发")),
    Kind.PERSONAL_DATA: (QT_TRANSLATE_NOOP("kept", "已征得本人同意"), QT_TRANSLATE_NOOP("kept", "已公开的信息")),
}


class IssueSheets(QObject):
    """Opens one sheet at a time; `sheet` is the one that is open, None when nothing is asked."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._seen: Callable[[], Seen | None] = lambda: None
        self.sheet: DeedSheet | None = None

    def listen(self, head: Head, seen: Callable[[], Seen | None]) -> None:
        """Hear the head; `seen` tells what is on the board."""
        self._seen = seen
        head.distribution_asked.connect(self.distribute)
        head.correction_asked.connect(self.correct)
        head.drop_asked.connect(self.drop)

    def distribute(self) -> None:
        """Ask where this issue goes."""
        if not (known := self._known()):
            return
        seen, issue, actor = known
        sheet = DistributionSheet(
            self._frame, f"distribution {issue.id}", issue.distribution, seen.journal.distribution,
            lambda archive, chosen: assembly.set_distribution(archive, issue, chosen, actor=actor, at=_now()),
            self._over)
        sheet.name(self.tr("定分发"), self._of(seen, issue))
        sheet.did.connect(lambda kept: self._frame.say(self.tr("本期分发已改")))
        self._open(sheet)

    def correct(self) -> None:
        """Ask what the issue says of the one it corrects."""
        if not (known := self._known()):
            return
        seen, issue, actor = known
        number = numbers_words(seen.corrected.number) if seen.corrected and seen.corrected.number else ""
        sheet = ReasonSheet(
            self._frame, f"correction {issue.id}",
            lambda archive, words: correcting.set_correction(
                archive, issue, issue.corrects, words, actor=actor, at=_now()),
            self._over, label=self.tr("更正文字"), missing=self.tr("请写明更正内容。"))
        sheet.name(self.tr("保存更正"), self.tr("更正{number}").format(number=number))
        sheet.explain_deed(self.tr("印在报头之下；写明哪一页哪一篇、原文是什么、应为什么。改后须重新签发。"))
        if not sheet.words():
            sheet.editor.setPlainText(issue.correction)
        self._open(sheet)

    def drop(self) -> None:
        """Ask why a planned issue is given up, and give it up."""
        if not (known := self._known()):
            return
        seen, issue, actor = known
        sheet = ReasonSheet(
            self._frame, f"drop {issue.id}",
            lambda archive, words: correcting.drop_issue(archive, issue, words, actor=actor, at=_now()), self._over)
        sheet.name(self.tr("放弃本期"), self.tr("放弃{issue}").format(issue=self._of(seen, issue)))
        count = len(issue.items)
        items = self.tr("{count} 篇稿件回到待上版。").format(count=count) if count else ""
        sheet.explain_deed(self.tr("{items}期号没有占用，编排不再保留。").format(items=items))
        sheet.offer(_DROPPED)
        sheet.did.connect(lambda dropped: self._frame.say(self.tr("本期已放弃")))
        self._open(sheet)

    def accept(self, finding: Finding) -> None:
        """Ask why a finding is let pass, and let it pass."""
        if not (known := self._known()) or finding.problem.severity is Severity.GRAVE:
            return
        _, issue, actor = known
        problem = finding.problem
        sheet = ReasonSheet(
            self._frame, f"accept {issue.id} {problem.key}",
            lambda archive, words: readying.accept(archive, issue.id, problem, words, actor=actor, at=_now()),
            self._over)
        what, beside = problem_words(problem, date.today())
        sheet.name(self.tr("放行"), f"{finding.name}{what}")
        sheet.explain_deed(self.tr("{beside}\n放行后不再提醒，内容有变时重新提醒。").format(beside=beside).strip())
        sheet.offer(_USUAL.get(problem.kind, _KNOWN))
        self._open(sheet)

    def take_back(self, finding: Finding) -> None:
        """Have a finding warn again that was let pass."""
        if not (known := self._known()):
            return
        _, issue, actor = known
        self._frame.background.ask(
            self, lambda archive: readying.unaccept(archive, issue.id, finding.problem, actor=actor, at=_now()),
            None, self._frame.trouble)

    def _known(self) -> tuple[Seen, Issue, Actor] | None:
        seen, actor = self._seen(), self._frame.person
        if seen is None or seen.issue is None or actor is None or self.sheet is not None:
            return None
        return seen, seen.issue, actor

    def _of(self, seen: Seen, issue: Issue) -> str:
        return self.tr("《{name}》{day}").format(name=seen.title, day=day_words(issue.day, date.today()))

    def _open(self, sheet: DeedSheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None


def _now() -> datetime:
    return datetime.now(UTC)
