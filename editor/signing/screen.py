"""The signing screen: one draft after the other, read as it will print and decided with one key."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout

from bulletin.archive import Changed
from bulletin.errors import Conflict, Refused
from bulletin.issues import Issue
from bulletin.people import Actor
from bulletin.text import Text
from bulletin.workflow import Step
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.terms import step_words
from editor.shell.widgets import splitter
from editor.shell.words import sentence_of
from editor.signing.action_row import Open
from editor.signing.deciding import Decisions
from editor.signing.deeds import Decision, standing
from editor.signing.news import news_of
from editor.signing.queue_pane import QueuePane
from editor.signing.reader import Reader
from editor.signing.waiting import DraftRow, Queue, Row, decided, may_agree, waiting
from editor.signing.words import agreeing_words


class SigningScreen(ScreenBase):
    """What waits at the left, what is read at the right; A agrees, R returns, Ctrl+Z takes back."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.queue = QueuePane(_now)
        self.reader = Reader(frame)
        self.decisions = Decisions(frame, self)
        self._seen: dict[str, str] = {}
        self._reasons: tuple[str, ...] = ()
        self._newer: Row | None = None
        self._next = ""
        self._loading = False
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or focused in (self, self.queue.tabs)):
            self.queue.take_focus()  # there was nothing to choose from when the screen was entered
        self._again: list[str | None] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("signing", frame.settings, self.queue, self.reader, shares=(32, 78)))
        self.queue.setMinimumWidth(260)
        self._connect()

    def enter(self) -> None:
        """Load what waits and read on where one was."""
        self._reload()
        self.queue.take_focus()

    def open(self, thing: object) -> None:
        """Read the draft or issue with this id, if it waits here."""
        self.queue.tabs.setCurrentIndex(0)
        self._reload(str(thing))

    def keys(self) -> Keys:
        return (
            ("A", self.tr("审核通过、签发")), ("R", self.tr("退回，写明理由")), ("C", self.tr("看改动，再按还原")),
            ("Shift+C", self.tr("换一稿比对")), ("J / K", self.tr("下一篇 / 上一篇")),
            ("PgDn / PgUp", self.tr("翻看正文")),
            ("Ctrl+= / Ctrl+-", self.tr("放大、缩小文字，Ctrl+0 还原")), ("Ctrl+Z", self.tr("撤回上一步")),
            ("Ctrl+Tab", self.tr("待我办理 / 已办")))

    def _connect(self) -> None:
        bar = self.reader.bar
        for key, button, deed in (
            ("A", bar.agree, self._agree), ("R", bar.send_back, self._ask_reason),
            ("J", bar.next, partial(self.queue.step, 1)), ("K", bar.previous, partial(self.queue.step, -1)),
            ("Ctrl+Z", bar.take_back, self._take_back),
        ):
            button.clicked.connect(lambda checked=False, deed=deed: deed())
            self._key(key, deed)
        self._key("C", self.reader.toggle_changes)
        self._key("Shift+C", self.reader.other_base)
        self._key("PgDown", partial(self.reader.paper.turn, 1))
        self._key("PgUp", partial(self.reader.paper.turn, -1))
        for keys, by in (("Ctrl+=", 10), ("Ctrl++", 10), ("Ctrl+-", -10), ("Ctrl+0", 0)):
            self._key(keys, partial(self.reader.zoom, by))
        self._key("Ctrl+Tab", lambda: self.queue.tabs.setCurrentIndex(1 - self.queue.tabs.currentIndex()))
        self.reader.news.show_new.clicked.connect(self._read_newer)
        self.reader.reason.given.connect(self._with_reason)
        self.reader.reason.left.connect(self.queue.take_focus)
        self.queue.chosen.connect(self._read)
        self.queue.tab_changed.connect(lambda at: self._reload(""))
        self.decisions.done.connect(self._done)
        self.decisions.refused.connect(self._refused)
        self._frame.background.archive_changed.connect(self._on_changed)

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def _reload(self, key: str | None = None) -> None:
        """Read the list anew, then read the row `key` (empty: the row in its place); None stays with what is read."""
        actor = self._frame.person
        if actor is None:
            return
        if self._loading:
            self._again = [wanted for wanted in (*self._again, key) if wanted is not None] or [None]
            return
        self._loading = True
        load = decided if self.queue.decided else waiting
        shown = self.reader.row if key is None else None
        self._frame.background.ask(
            self, lambda archive: load(archive, actor, shown), lambda queue: self._loaded(queue, key, shown),
            self._failed)

    def _loaded(self, queue: Queue, key: str | None, asked: Row | None) -> None:
        self._loading = False
        self._reasons = queue.reasons
        if self._again:
            # Somebody wished for another list meanwhile: this one is old.
            wanted = self._again[-1]
            self._again = []
            self._reload(wanted)
            return
        actor, shown = self._frame.person, self.reader.row
        mine = actor is not None and may_agree(actor)
        stay = shown if key is None else None
        there = self.queue.show_queue(queue, stay.key if stay else key or "", mine)
        self.count_changed.emit(queue.waiting if mine else 0)
        if stay is not None and (there or stay is asked):
            self._compare_with_now(stay, queue.shown if stay is asked else self.queue.current(), there)
        elif there:
            self._read(self.queue.current())
        elif stay is None:
            self.queue.choose_again()

    def _failed(self, error: Exception) -> None:
        self._loading = False
        self._again = []
        self._frame.trouble(error)

    def _on_changed(self, changed: Changed) -> None:
        if (changed.drafts or changed.issues or changed.office) and not self.decisions.under_way:
            self._reload()

    def _read(self, row: Row | None) -> None:
        """Show a row; `None` when there is nothing left."""
        actor = self._frame.person
        self._newer = None
        if row is None or actor is None:
            self.reader.show_nothing()
            return
        self._show(row, actor)

    def _show(self, row: Row, actor: Actor, read: Text | None = None) -> None:
        self.reader.show_row(row, actor, self._seen, decided=self.queue.decided, now=_now(), read=read)
        self.reader.bar.take_back.setEnabled(self.queue.decided or self.decisions.last() is not None)
        if isinstance(row, DraftRow):
            self._seen[row.key] = row.draft.revision_id

    def _compare_with_now(self, shown: Row, now: Row | None, there: bool) -> None:
        """Say in a bar what became of the thing while it was being read; the decision then asks again."""
        if now is not None and now.stamp == shown.stamp:
            self.reader.show_beside(now, _now())
            return
        self._newer = now
        self.reader.reason.hide()
        self.reader.news.say(news_of(shown, now, there, _now()), offer=now is not None)
        if not there:
            self.reader.bar.set_open(Open(False, False))

    def _read_newer(self) -> None:
        """Show the new text with what changed since the one that was read."""
        row, actor, before = self._newer, self._frame.person, self.reader.row
        if row is None or actor is None:
            return
        self._newer = None
        words = self.reader.news.words()
        read = before.revision.text if isinstance(before, DraftRow) else None
        self._show(row, actor, read)
        self.reader.news.say(self.tr("{words}以下是新稿，请看过再办理。").format(words=words), offer=False)

    def _agree(self) -> None:
        row = self.reader.row
        if self._newer is not None:
            self._read_newer()
        elif row is not None and not self.queue.decided and self.reader.bar.agree.isEnabled():
            self._next = self.queue.neighbour(row.key)
            self.decisions.agree(row)

    def _ask_reason(self) -> None:
        if self._newer is not None:
            self._read_newer()
        elif isinstance(self.reader.row, DraftRow) and self.reader.bar.send_back.isEnabled():
            self.reader.reason.ask(self.tr("退回"), self._reasons)

    def _with_reason(self, reason: str) -> None:
        row = self.reader.row
        self.queue.take_focus()
        if isinstance(row, DraftRow):
            self._next = self.queue.neighbour(row.key)
            self.decisions.send_back(row, reason)

    def _take_back(self) -> None:
        """Take back what was decided last; in the second tab, what is read there."""
        row = self.reader.row
        if self.queue.decided and row is not None:
            self._next = self.queue.neighbour(row.key)
            self.decisions.take_back(standing(row))
            return
        last = self.decisions.last()
        if last is None:
            self._frame.say(self.tr("这次还没有办理过，早先办理的请在“已办”里撤回。"))
        elif last.step is Step.RETURN:
            self.decisions.forget(last)
            self._frame.say(self.tr("《{title}》已退给编辑，不能撤回，可请编辑重新送审。").format(title=last.title))
        else:
            self._next = last.after.id
            self.decisions.take_back(last)

    def _done(self, decision: Decision, back: bool) -> None:
        """Say what was done and read on."""
        title = decision.title if isinstance(decision.after, Issue) else f"《{decision.title}》"
        words = self.tr("已撤回{title}的{step}。") if back else (
            self.tr("已退回{title}。") if decision.step is Step.RETURN else
            self.tr("已{step}{title}，Ctrl+Z 可撤回。"))
        step = step_words(decision.step.value) if back else agreeing_words(decision.step)
        self._frame.say(words.format(title=title, step=step))
        if self.isVisible():
            self.queue.take_focus()
        # What was read is decided; nothing more is open until the next stands there.
        self.reader.bar.set_open(Open(False, False))
        self._reload(self._next)

    def _refused(self, error: Exception) -> None:
        """A text that moved on is shown as such; another no stands beside the button; trouble in the bar above."""
        if isinstance(error, Refused) and not isinstance(error, Conflict):
            self.reader.bar.say(sentence_of(error))
            return
        self._frame.trouble(error)
        self._reload()


def _now() -> datetime:
    return datetime.now(UTC)
