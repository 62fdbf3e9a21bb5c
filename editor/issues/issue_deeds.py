"""Deeds with the issue as a whole: planning, dating, the editor's note, proofs, signing and taking that back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from bulletin.archive import Archive
from bulletin.desk import assembly, looking, planning, readying
from bulletin.errors import Conflict
from bulletin.issues import Issue
from bulletin.people import Actor
from editor.issues.dialogs import DayDialog, NoteDialog
from editor.issues.finding_words import round_words
from editor.issues.foot import Foot
from editor.issues.head import Head
from editor.issues.seeing import Seen
from editor.issues.standing import why_no_plan
from editor.issues.terms import day_words
from editor.pieces.kept_words import keep_words
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.undoing import Way, swing


@dataclass(frozen=True)
class Field:
    """What is set of a planned issue: its name in the issue, and the deed that sets it."""

    name: str
    put: Callable[..., Issue]


_DAY, _PAGES = Field("day", assembly.move_day), Field("pages_planned", planning.set_pages_planned)
_NOTE = Field("editors_note", assembly.rewrite_note)


class IssueDeeds(QObject):
    """`planned(Issue)` when a new issue stands; `failed(Exception)` when the house or the archive said no."""

    planned = Signal(object)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._seen: Callable[[], Seen | None] = lambda: None

    def listen(self, head: Head, foot: Foot, new_asked: SignalInstance, seen: Callable[[], Seen | None]) -> None:
        """Hear the buttons; `seen` tells what is on the board."""
        self._seen = seen
        head.new_asked.connect(self.plan)
        new_asked.connect(self.plan)
        head.day_asked.connect(self.move_day)
        head.note_asked.connect(self.rewrite_note)
        foot.sign_asked.connect(self.sign)
        foot.unsign_asked.connect(self.unsign)
        foot.length.planned.connect(self.plan_pages)
        foot.proofs.ticked.connect(self.tick)
        foot.proofs.unticked.connect(self.untick)

    def plan(self) -> None:
        """Ask for a day and start an issue."""
        seen, actor = self._seen(), self._frame.person
        if seen is None or actor is None:
            return
        if why_not := why_no_plan(actor):
            self._frame.say(why_not)
            return
        planned = joining.listed(day_words(issue.day, date.today()) for issue in seen.issues)
        hint = self.tr("期号在成刊时取用。") + (self.tr("在编：{days}。").format(days=planned) if planned else "")
        title = self.tr("新建一期《{name}》").format(name=seen.journal.name)
        dialog = DayDialog(title, self.tr("新建"), date.today(), hint, self._over)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        journal_id, day, at = seen.journal.id, dialog.day(), datetime.now(UTC)
        self._frame.background.ask(
            self, lambda archive: assembly.plan_issue(archive, journal_id, day, actor=actor, at=at),
            self.planned.emit, self.failed.emit)

    def move_day(self) -> None:
        """Ask for another day of the issue."""
        if not (issue := self._issue()):
            return
        hint = self.tr("改日期后须重新签发本期。") if issue.signature else ""
        dialog = DayDialog(self.tr("改日期"), self.tr("改日期"), issue.day, hint, self._over)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.day() != issue.day:
            self.date_on(dialog.day())

    def date_on(self, day: date) -> None:
        """Date the issue on another day."""
        if issue := self._issue():
            self._set(_DAY, issue, issue.day, day, self.tr("改出刊日期"),
                      self.tr("出刊日期改为{day}").format(day=day_words(day, date.today())))

    def plan_pages(self, pages: int) -> None:
        """Say how many pages the issue shall have."""
        if issue := self._issue():
            self._set(_PAGES, issue, issue.pages_planned, max(0, pages), self.tr("改计划页数"),
                      self.tr("计划 {count} 页").format(count=pages) if pages else self.tr("不再限定页数"))

    def tick(self, round: int) -> None:
        """Record that the issue was proofread as it stands."""
        if issue := self._issue():
            self._do(lambda archive, actor, at: readying.tick(archive, issue, round, actor=actor, at=at),
                     self.tr("已登记{word}").format(word=round_words(round)))

    def untick(self, round: int) -> None:
        """Take a proof back."""
        if issue := self._issue():
            self._do(lambda archive, actor, at: readying.untick(archive, issue, round, actor=actor, at=at),
                     self.tr("已撤回{word}").format(word=round_words(round)))

    def rewrite_note(self) -> None:
        """Ask for the editor's note."""
        if not (issue := self._issue()):
            return
        dialog = NoteDialog(issue.editors_note, self._over)
        keep_words(dialog, self._frame, f"editors note {issue.id}", {"words": dialog.editor}, "issues")
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.words() != issue.editors_note:
            words = dialog.words()
            self._set(_NOTE, issue, issue.editors_note, words, self.tr("改编者按"), self.tr("编者按已改"))

    def sign(self) -> None:
        """Sign the issue as it stands before the eyes."""
        seen = self._seen()
        if seen and seen.board:
            issue, content = seen.board.issue, seen.board.content
            self._do(lambda archive, actor, at: assembly.sign_issue(archive, issue, seen=content, actor=actor, at=at),
                     self.tr("本期已签发"))

    def unsign(self) -> None:
        """Take the signature back."""
        if issue := self._issue():
            self._do(lambda archive, actor, at: assembly.unsign_issue(archive, issue, actor=actor, at=at),
                     self.tr("已撤销签发"))

    def _issue(self) -> Issue | None:
        seen = self._seen()
        return seen.issue if seen else None

    def _set(self, field: Field, issue: Issue, was: Any, now: Any, deed: str, said: str) -> None:
        """Set what can be undone by the name `deed`, and say so."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            back, there = _way(field, issue.id, now, was), _way(field, issue.id, was, now)
            self._frame.background.ask(
                self, lambda archive: field.put(archive, issue, now, actor=actor, at=at),
                lambda after: self._frame.done(said, deed, swing(None, None, back, there)), self.failed.emit)

    def _do(self, deed: Callable[[Archive, Actor, datetime], object], said: str = "") -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(self, lambda archive: deed(archive, actor, at),
                                       lambda _: self._frame.say(said) if said else None, self.failed.emit)


def _way(field: Field, issue_id: str, was: Any, now: Any) -> Way[None]:
    """Return what sets the field to `now` while it still is what it `was`, whatever else of the issue moved on."""
    def way(archive: Archive, seen: None, actor: Actor, at: datetime) -> None:
        issue = looking.board(archive, issue_id).issue
        if getattr(issue, field.name) != was:
            raise Conflict("issue", issue_id)
        field.put(archive, issue, now, actor=actor, at=at)
    return way
