"""What is done about a printed issue with a mistake in it: another issue that corrects it, or declaring it void."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import correcting
from bulletin.issues import Issue, IssueState
from editor.archive.asking import Printed
from editor.archive.issue_strip import IssueStrip
from editor.pieces.day_edit import DayEdit
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.frame import Frame
from editor.shell.issue_numbers import numbers_words
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.widgets import Field

_VOID = (QT_TRANSLATE_NOOP("kept", "印制有误，已收回"), QT_TRANSLATE_NOOP("kept", "内容有误，重新编发"))
_RELEASED = (QT_TRANSLATE_NOOP("kept", "另期刊发"), QT_TRANSLATE_NOOP("kept", "并入下一期"))


class CorrectionSheet(ReasonSheet):
    """Asks what is to be said, and on which day the issue that says it appears."""

    def __init__(self, frame: Frame, what: str, begin: Callable[[Archive, str, date], object],
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, what, lambda archive, words: begin(archive, words, self.day()), parent,
                         label=self.tr("更正文字"), missing=self.tr("请写明更正内容。"), place="archive")
        self.editor.setPlaceholderText(self.tr("如：第1页《……》一文第2段“3万亩”应为“2万亩”。"))
        self.date = DayEdit(date.today())
        self.body.insertWidget(2, Field(self.tr("更正刊期的日期"), self.date))
        self.kept.add("day", self.date)

    def day(self) -> date:
        """Return the day chosen."""
        return self.date.day()


class Mending(QObject):
    """Opens one sheet at a time; `sheet` is the one that is open, None when nothing is asked."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: ReasonSheet | None = None
        self._show: Callable[[object], None] = lambda issue_id: None

    def listen(self, strip: IssueStrip, with_issue: Callable[[Callable[[Printed], None]], None],
               show: Callable[[object], None]) -> None:
        """Hear the strip. `with_issue` does a deed with the issue that is read, `show` shows another printed one."""
        self._show = show
        strip.correct_asked.connect(lambda: with_issue(self.correct))
        strip.void_asked.connect(lambda: with_issue(self.declare_void))
        strip.release_asked.connect(lambda: with_issue(self.release))
        strip.issue_asked.connect(lambda issue: show(issue.id) if issue.state is IssueState.PUBLISHED
                                  else self._frame.go("issues", issue.id))

    def correct(self, printed: Printed) -> None:
        """Ask for the correction, plan the issue that says it, and go to the board with it."""
        actor, issue = self._frame.person, printed.issue
        if actor is None or issue.number is None or self.sheet is not None:
            return
        sheet = CorrectionSheet(
            self._frame, f"correct {issue.id}",
            lambda archive, words, day: correcting.begin_correction(
                archive, issue, words, day, actor=actor, at=datetime.now(UTC)), self._over)
        sheet.name(self.tr("编更正"), self.tr("更正《{journal}》{number}").format(
            journal=printed.journal, number=numbers_words(issue.number)))
        sheet.explain_deed(self.tr("另出一期，印明更正内容，也可以重新刊发改正后的稿件；原来的一期不动，两期互相注明。"))
        sheet.did.connect(self._begun)
        self._open(sheet)

    def declare_void(self, printed: Printed) -> None:
        """Ask why the issue is void and whether its items may be used again, and declare it so."""
        actor, issue = self._frame.person, printed.issue
        if actor is None or issue.number is None or self.sheet is not None:
            return
        number = numbers_words(issue.number)

        def declare(archive: Archive, words: str) -> object:
            return correcting.void_issue(
                archive, issue, words, actor=actor, at=datetime.now(UTC), release=sheet.box.isChecked())
        sheet = ReasonSheet(self._frame, f"void {issue.id}", declare, self._over, place="archive")
        sheet.name(self.tr("作废"), self.tr("作废《{journal}》{number}").format(journal=printed.journal, number=number))
        sheet.explain_deed(self.tr(
            "{number}的期号不再给别的刊期使用，采用、得分等统计不计本期。文件仍在档案中，另存时文件名注明作废。"
            "作废不能撤回。").format(number=number))
        if issue.items:
            sheet.ask_also(self.tr("{count} 篇稿件回到待上版，可另期刊发").format(count=len(issue.items)), True)
        sheet.offer(_VOID)
        sheet.did.connect(lambda void: self._frame.say(self.tr("《{journal}》{number}已作废").format(
            journal=printed.journal, number=number)))
        self._open(sheet)

    def release(self, printed: Printed) -> None:
        """Ask why the items of a void issue are to be ready for another, and make them so."""
        actor, issue = self._frame.person, printed.issue
        if actor is None or issue.number is None or self.sheet is not None:
            return
        sheet = ReasonSheet(
            self._frame, f"release {issue.id}",
            lambda archive, words: correcting.release_items(
                archive, issue, words, actor=actor, at=datetime.now(UTC)), self._over, place="archive")
        sheet.name(self.tr("退回待上版"), self.tr("《{journal}》{number}的稿件退回待上版").format(
            journal=printed.journal, number=numbers_words(issue.number)))
        sheet.explain_deed(self.tr(
            "本期已作废。{count} 篇稿件连同签发一并回到待上版，可另期刊发；本期仍是作废。").format(count=printed.held))
        sheet.offer(_RELEASED)
        sheet.did.connect(lambda released: self._released(issue, len(released)))
        self._open(sheet)

    def _released(self, issue: Issue, count: int) -> None:
        self._frame.say(self.tr("{count} 篇稿件已回到待上版").format(count=count))
        self._show(issue.id)

    def _begun(self, issue: object) -> None:
        if isinstance(issue, Issue):
            self._frame.say(self.tr("更正已列入在编刊期"))
            self._frame.go("issues", issue.id)

    def _open(self, sheet: ReasonSheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None
