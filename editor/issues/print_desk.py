"""Where printing is asked for and what came of it is told: the folder, the press, the bars."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.desk import paper, publishing
from bulletin.desk.paper import IssuePrinting
from bulletin.desk.press import withdraw_left
from bulletin.desk.printing import Printing
from bulletin.desk.sheet_press import press_sheet
from bulletin.issues import Issue
from bulletin.numbers import number_line, numbers_words
from bulletin.people import RoleName
from editor.issues.bars import Bar
from editor.issues.foot import Foot
from editor.issues.pressing import Failed, Order, Press, Printed
from editor.issues.publish_sheet import Known, PublishSheet
from editor.issues.seeing import Seen
from editor.issues.standing import may
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.outside import show_outside
from editor.pieces.put_aside import put_aside_of
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.notices import ErrorBar
from editor.shell.resources import resource
from editor.shell.words import Words, words_of

_THAWED = QT_TRANSLATE_NOOP("kept", "成刊中断，由编辑取消定版")


class PrintDesk(QObject):
    """`changed` when what is printed changed.

    `set_off` just before a button that was used goes grey or away: the keys should be elsewhere by then. `question`
    is the sheet that is open, None when nothing is asked. `known` is what it says of pages and findings.
    """

    changed = Signal()
    set_off = Signal()

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._seen: Callable[[], Seen | None] = lambda: None
        self._stuck: Issue | None = None
        self._written = Path()
        self._typed: dict[str, dict[str, str]] = {}
        self.question: PublishSheet | None = None
        self.known = Known()
        self.folder = IssueFolder(frame.settings)
        self.press = Press.of(frame)
        self.done = Bar("check-circle", Colour.GOOD)
        self.done.add(self.tr("打开文件夹"), "folder-open", self._open_folder)
        self.stuck = Bar("warning", Colour.WARNING, closable=False)
        self.resume = self.stuck.add(self.tr("继续成刊"), "play", self._resume)
        self.thaw = self.stuck.add(self.tr("取消定版"), "arrow-counter-clockwise", self._thaw)
        self.wrong = ErrorBar()
        self.press.begun.connect(self.changed)
        self.press.printed.connect(self._on_printed)
        self.press.failed.connect(self._on_failed)

    def listen(self, foot: Foot, seen: Callable[[], Seen | None]) -> None:
        """Hear the buttons; `seen` tells what is on the board."""
        self._seen = seen
        foot.publish_asked.connect(self.publish)
        foot.sheet_asked.connect(self.export_sheet)

    def bars(self) -> tuple[QWidget, ...]:
        """Return the bars, to stand above the board."""
        return self.wrong, self.stuck, self.done

    def busy_with(self, issue_id: str) -> bool:
        """Return whether this issue is being printed."""
        return issue_id in self.press.under_way

    def show_stuck(self, seen: Seen) -> None:
        """Offer to go on with the first issue whose printing was cut off."""
        left = [issue for issue in seen.stuck if issue.id not in self.press.under_way]
        self._stuck = left[0] if left else None
        if self._stuck is None or self._stuck.number is None:
            self.stuck.say("")
            return
        journal = next(each for each in seen.journals if each.id == self._stuck.journal_id)
        self.stuck.say(self.tr("《{name}》{number}已定版，但成刊中断，文件没有写完。").format(
            name=journal.on(self._stuck.day).name, number=number_line(journal, self._stuck.number)))
        actor = self._frame.person
        why_not = "" if actor and may(actor, RoleName.EDITOR) else self.tr("由编辑办理")
        for control in (self.resume, self.thaw):
            control.setEnabled(not why_not)
            control.setToolTip(why_not)

    def publish(self) -> None:
        """Ask once, with what was found, and then print the issue on the board."""
        seen, actor = self._seen(), self._frame.person
        if seen is None or seen.issue is None or actor is None or self.question is not None:
            return
        order = Order(seen.issue, seen.title, actor, self.folder.path)
        sheet = PublishSheet(seen, date.today(), self.known, self.folder.path, self._over)
        sheet.remember(self._frame, _asked_for(seen.issue))  # before the deed: one that fails keeps it again
        sheet.accepted.connect(lambda: self._start(replace(
            order, folder=self.folder.path, number=sheet.number(), reason=sheet.reason()), sheet.typed()))
        sheet.finished.connect(self._asked)
        sheet.folder_asked.connect(self.choose_folder)
        self.question = sheet
        sheet.open()

    def export_sheet(self) -> None:
        """Write the sign-off sheet to a file the user names, to be printed and signed on paper."""
        seen = self._seen()
        if seen is None or seen.issue is None or self._frame.person is None:
            return
        with in_chinese():
            name = self.tr("{journal}{day}签发单.docx").format(
                journal=re.sub(r'[\\/:*?"<>|\s]', "_", seen.title), day=seen.issue.day.isoformat())
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("导出签发单"), str(self.folder.path / name), self.tr("Word 文档 (*.docx)"))
        if not chosen:
            return
        issue_id, actor, at = seen.issue.id, self._frame.person, datetime.now(UTC)
        path = Path(chosen if chosen.endswith(".docx") else f"{chosen}.docx")
        self._quiet()
        self._frame.background.ask(
            self, lambda archive: paper.print_issue_sheet(archive, issue_id, actor=actor, at=at),
            lambda printing: self._write_sheet(printing, path), self._frame.trouble)

    def choose_folder(self) -> None:
        """Let the user choose where issues are written."""
        start = self.folder.path
        over = self.question or self._over
        chosen = QFileDialog.getExistingDirectory(
            over, self.tr("成刊文件存放在"), str(start if start.exists() else start.parent))
        if chosen:
            self.folder.path = Path(chosen)
            if self.question is not None:
                self.question.show_folder(self.folder.path)

    def _write_sheet(self, printing: IssuePrinting, path: Path) -> None:
        self._frame.background.files(
            self, lambda stop: press_sheet(printing, resource("layouts"), path),
            lambda written: self._tell(self.tr("签发单已存为 {path}").format(path=path), path),
            self._frame.trouble)

    def _start(self, order: Order, typed: dict[str, str]) -> None:
        self._typed[order.issue.id] = typed
        self.set_off.emit()
        self._quiet()
        self.press.start(order)

    def _asked(self) -> None:
        self.question = None

    def _resume(self) -> None:
        if (order := self._order_of_stuck()) is not None:
            self.set_off.emit()
            self._quiet()
            self.press.resume(order)

    def _thaw(self) -> None:
        if (order := self._order_of_stuck()) is None:
            return
        self.set_off.emit()
        frozen, actor, at, why = order.issue, order.actor, datetime.now(UTC), _THAWED
        self._frame.background.ask(
            self, lambda archive: publishing.thaw_left(archive, frozen, actor=actor, at=at, reason=why),
            lambda printing: self._take_back(printing, order.folder), self._frame.trouble)

    def _take_back(self, printing: Printing, folder: Path) -> None:
        """Take away the files the printing had written before it was cut off: their number is free for another."""
        self._frame.background.files(
            self, lambda stop: withdraw_left(printing, folder), lambda gone: self._frame.say(
                self.tr("已取消定版，期号没有占用，写出的文件已收回") if gone else self.tr("已取消定版，期号没有占用")),
            self._frame.trouble)

    def _order_of_stuck(self) -> Order | None:
        seen, actor = self._seen(), self._frame.person
        if seen is None or self._stuck is None or actor is None:
            return None
        return Order(self._stuck, _name(seen, self._stuck), actor, self.folder.path)

    def _on_printed(self, printed: Printed) -> None:
        number = printed.issue.number
        words = self.tr("《{name}》{number}已成刊").format(
            name=printed.order.journal, number=numbers_words(number) if number else "")
        self._frame.say(words)
        file = printed.pressed.issue_path
        self._tell(self.tr("{words}，文件为 {path}，签发单存在同一文件夹。").format(words=words, path=file), file)
        self.changed.emit()

    def _on_failed(self, failed: Failed) -> None:
        words = words_of(failed.error)
        if failed.thawed:  # another number and its reason are not typed twice
            put_aside_of(self._frame).keep(_asked_for(failed.order.issue), self._typed.pop(failed.order.issue.id, {}),
                                           self.tr("成刊"), "issues", who=failed.order.actor.id)
        safe = self.tr("《{name}》没有成刊，期号没有占用，稿件和版面原样。") if failed.thawed else self.tr(
            "《{name}》保持定版，可继续成刊或取消定版。")
        self.wrong.show_words(Words(words.what, safe.format(name=failed.order.journal), words.do))
        self.changed.emit()

    def _tell(self, words: str, written: Path) -> None:
        self._written = written
        self.done.say(words)

    def _open_folder(self) -> None:
        if not show_outside(self._written.parent):
            self._frame.say(self.tr("没有可打开文件夹的程序，文件在 {path}").format(path=self._written))

    def _quiet(self) -> None:
        self.done.hide()
        self.wrong.hide()


def _asked_for(issue: Issue) -> str:
    """Return under which name what was typed in the question about an issue is put aside."""
    return f"publish {issue.id}"


def _name(seen: Seen, issue: Issue) -> str:
    return next((journal.on(issue.day).name for journal in seen.journals if journal.id == issue.journal_id), "")
