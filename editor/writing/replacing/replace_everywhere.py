"""Replacing across an issue from the writing screen: typing is saved first, then one deed, then one undoing."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bulletin.archive import Archive, Changed
from bulletin.desk import looking
from bulletin.desk.replacing import Done, Met, Undone, look_through, replace_all, undo_replacing
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState, Number
from editor.pieces.kept_words import KeptWords
from editor.shell import days, joining
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.writing.commands import COMMANDS
from editor.writing.replacing.replace_view import ReplaceView
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer


class _Half:
    """What is to be replaced by what, once something is written instead; words only looked for are not worth keeping.
    """

    def __init__(self, view: ReplaceView) -> None:
        self._view = view

    def text(self) -> str:
        wanted = self._view.wanted()
        return f"{wanted.find}\n{wanted.instead}" if wanted.instead else ""

    def setText(self, words: str) -> None:
        sought, _, instead = words.partition("\n")
        self._view.words.setText(sought)
        self._view.instead.setText(instead)


class ReplacingEverywhere(QObject):
    """Takes the middle of the screen with its view and gives it back with Esc."""

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer, middle: QStackedWidget) -> None:
        super().__init__(screen)
        self._frame, self._sheet, self._writer, self._middle = frame, sheet, writer, middle
        self.view = ReplaceView()
        middle.addWidget(self.view)
        self._before: QWidget = sheet
        self._asked = 0
        self._kept = KeptWords(frame, "writing")
        self.view.instead.textChanged.connect(lambda words: self._kept.keep())
        self._done: Done | None = None
        self.view.asked.connect(self._look)
        self.view.replace_asked.connect(self.replace)
        self.view.undo_asked.connect(self.undo)
        self.view.closed.connect(self.close)
        self.view.rows.opened.connect(self._open_draft)
        frame.background.archive_changed.connect(self._on_changed)
        command(screen, frame.keymap, COMMANDS["everywhere"], self.toggle)
        escape = QShortcut(QKeySequence("Esc"), self.view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the view has the middle of the screen."""
        return self._middle.currentWidget() is self.view

    def toggle(self) -> None:
        """Open the view over the issue the open draft has a place in, or go back to the text."""
        if self.is_open:
            self.close()
            return
        seen = self._writer.seen
        chosen = self._sheet.pane.textCursor().selectedText() if seen else ""
        self._before = self._middle.currentWidget() or self._sheet
        self._writer.put_away()
        self._middle.setCurrentWidget(self.view)
        self.view.take_keyboard(chosen if "\u2029" not in chosen and len(chosen) <= 60 else "")
        self._kept.begin("replace everywhere", self.tr("查找替换"), {"both": _Half(self.view)})
        issue_id = (seen.opened.draft.issue_id or "") if seen else ""
        self._frame.background.ask(self, _open_issues, lambda issues: self._scopes(issues, issue_id),
                                   self._frame.trouble)

    def close(self) -> None:
        """Go back to what was there."""
        if self.is_open:
            self._asked += 1
            self._middle.setCurrentWidget(self._before)
            if self._before is self._sheet:
                self._sheet.take_keyboard()

    def replace(self) -> None:
        """Replace what is ticked, in one piece of work, once a backup holds the state before it."""
        actor, chosen, wanted, at = self._frame.person, self.view.rows.chosen(), self.view.wanted(), datetime.now(UTC)
        if actor is None or not chosen:
            return
        self.view.all.setEnabled(False)
        who = actor
        self._frame.back_up_first(self, lambda: self._frame.background.ask(
            self, lambda archive: replace_all(archive, chosen, wanted, actor=who, at=at), self._replaced,
            self._refused))

    def undo(self) -> None:
        """Bring back the former text of every draft that was not changed since."""
        actor, done, at = self._frame.person, self._done, datetime.now(UTC)
        if actor is None or done is None:
            return
        self.view.undo.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: undo_replacing(archive, done, actor=actor, at=at), self._undone, self._refused)

    def _scopes(self, issues: tuple[tuple[Issue, str], ...], issue_id: str) -> None:
        self.view.show_scopes([(issue.id, self._words(issue, journal)) for issue, journal in issues], issue_id)
        self._look()

    def _words(self, issue: Issue, journal: str) -> str:
        day = days.day_words(issue.day)
        number = issue.number
        named = self.tr("第 {number} 期").format(number=number.number) if isinstance(number, Number) else ""
        return joining.apart(part for part in (self.tr("《{journal}》").format(journal=journal), named, day,
                                          self.tr("{count} 篇").format(count=len(issue.items))) if part)

    def _look(self) -> None:
        actor, wanted, issue_id = self._frame.person, self.view.wanted(), self.view.issue_id()
        self._asked += 1
        asked = self._asked
        if actor is None:
            return
        self._frame.background.ask(
            self, lambda archive: look_through(archive, wanted, issue_id=issue_id, actor=actor),
            lambda met: self._met(asked, met), lambda error: self._not_found(asked, error))

    def _not_found(self, asked: int, error: Exception) -> None:
        """Say a pattern that cannot be used where it is typed; anything else in the bar."""
        if not isinstance(error, Refused) or error.reason is not Reason.PATTERN:
            self._frame.trouble(error)
        elif asked == self._asked:
            self.view.show_met(())
            at = error.facts.get("at", 1)
            words = self.tr("“替换为”的写法不能用（第 {at} 个字处）") if error.facts.get("part") == "right" else (
                self.tr("这个正则写法太慢，请写得具体些") if error.facts.get("why") == "too slow" else (
                    self.tr("这个正则写法不能用（第 {at} 个字处）")))
            self.view.show_error(words.format(at=at))

    def _met(self, asked: int, met: tuple[Met, ...]) -> None:
        if asked == self._asked:
            self.view.show_met(met)

    def _replaced(self, done: Done) -> None:
        self._done = done
        self._kept.forget()
        self.view.undo.setVisible(bool(done.revisions))
        self.view.undo.setEnabled(True)
        self._frame.say(self.tr("已替换 {count} 处，涉及 {drafts} 篇").format(
            count=done.count, drafts=len(done.revisions)))
        self._look()

    def _undone(self, undone: Undone) -> None:
        self._done = None
        self.view.undo.hide()
        words = self.tr("已撤销，{count} 篇恢复原文").format(count=len(undone.back))
        if undone.stay:
            titles = joining.sentences(joining.titled(draft.title) for draft in undone.stay[:3])
            words += self.tr("；{titles}等 {count} 篇此后又有改动或已送审，没有动").format(
                titles=titles, count=len(undone.stay))
        self._frame.say(words)
        self._look()

    def _refused(self, error: Exception) -> None:
        self._frame.trouble(error)
        self.view.undo.setEnabled(self._done is not None)
        self._look()

    def _open_draft(self, draft_id: str) -> None:
        self._before = self._sheet
        self.close()
        self._writer.open(draft_id)

    def _on_changed(self, changed: Changed) -> None:
        if self.is_open and changed.drafts:
            self._look()


def _open_issues(archive: Archive) -> tuple[tuple[Issue, str], ...]:
    """Return the issues still being put together, each with the name of its journal."""
    names = {journal.id: journal.name for journal in looking.journals(archive)}
    return tuple((issue, names.get(issue.journal_id, "")) for issue in looking.issues(archive, (IssueState.PLANNED,)))
