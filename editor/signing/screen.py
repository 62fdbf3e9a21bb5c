"""The signing screen: one draft after the other, read as it will print and decided with one key."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QStackedWidget, QTabBar

from bulletin.archive import Changed
from bulletin.desk.queueing import may_agree
from bulletin.errors import Conflict, Refused
from bulletin.workflow import Step
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.keymap import Keymap
from editor.shell.screen import Keys, ScreenBase
from editor.shell.widgets import splitter
from editor.shell.words import sentence_of
from editor.signing.action_row import CLOSED
from editor.signing.asides import Asides
from editor.signing.batch_page import BatchPage
from editor.signing.commands import COMMANDS
from editor.signing.deciding import Decisions
from editor.signing.deeds import PLAINLY, Decision, How, standing
from editor.signing.listing import Listing
from editor.signing.paper_sheet import PaperDesk
from editor.signing.queue_pane import QueuePane
from editor.signing.reader import Reader
from editor.signing.reading import Reading
from editor.signing.telling import done_sentence, keys_here
from editor.signing.together import Together
from editor.signing.waiting import DraftRow, IssueRow, Queue, Row, Tab

_REPEATED = frozenset({"next", "previous", "turn_on", "turn_back"})
_ON_THE_PAGE = frozenset({"agree", "take_back"})


class SigningScreen(ScreenBase):
    """What waits at the left, what is read at the right; A agrees, R returns, Ctrl+Z takes back."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.queue, self.reader, self.batch = QueuePane(_now), Reader(frame), BatchPage()
        self.decisions = Decisions(frame, self)
        self.reading = Reading(frame, self.queue, self.reader, self)
        self._listing = Listing(frame, self.queue, self.reading, self.decisions, self)
        self._asides = Asides(frame, self.reader, self.reading, self)
        self.together = Together(frame, self.batch, self.decisions, self.reading, self)
        self.slips = PaperDesk(frame, self)
        self._reasons: tuple[str, ...] = ()
        self._next = ""
        self._clash = False
        self._restore: Callable[[], None] = _nothing
        self._right = QStackedWidget()
        for pane in (self.reader, self.batch):
            self._right.addWidget(pane)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("signing", frame.settings, self.queue, self._right, shares=(32, 78)))
        self.queue.setMinimumWidth(260)
        self._connect_keys()
        self._connect()

    def enter(self) -> None:
        """Load what waits and read on where one was."""
        self._listing.reload()
        self.queue.take_focus()

    def open(self, thing: object) -> None:
        """Read the draft or issue with this id, if it waits here."""
        self.queue.tabs.setCurrentIndex(Tab.MINE)
        self._listing.reload(str(thing))

    def keys(self) -> Keys:
        return keys_here()

    def _connect_keys(self) -> None:
        bar, asides = self.reader.bar, self._asides
        for name, button, deed in (
            ("agree", bar.agree, self._agree), ("send_back", bar.send_back, self._ask_reason),
            ("note", bar.note, asides.ask_note), ("next", bar.next, partial(self.queue.step, 1)),
            ("previous", bar.previous, partial(self.queue.step, -1)), ("take_back", bar.take_back, self._take_back),
        ):
            button.clicked.connect(lambda checked=False, deed=deed: deed())
            _bind(self, self._frame.keymap, name, deed, button)
        for name, deed in (
            ("changes", self.reader.toggle_changes), ("other_base", self.reader.other_base),
            ("acting", asides.ask_for_whom), ("print", lambda: self.slips.print(self.reading.row)),
            ("record", self.slips.record), ("turn_on", partial(self.reader.paper.turn, 1)),
            ("turn_back", partial(self.reader.paper.turn, -1)), ("larger", partial(self.reader.zoom, 10)),
            ("smaller", partial(self.reader.zoom, -10)), ("own_size", partial(self.reader.zoom, 0)),
            ("other_tab", partial(_next_tab, self.queue.tabs)),
        ):
            _bind(self, self._frame.keymap, name, deed)

    def _connect(self) -> None:
        bar = self.reader.bar
        bar.acting.triggered.connect(self._asides.ask_for_whom)
        bar.bypass.triggered.connect(self._asides.ask_why_over)
        self.slips.offer(bar.menu, lambda: self.reading.row)
        self.slips.recorded.connect(lambda after: self._read_on({after.id}))
        self._asides.decided.connect(self._agree_so)
        self._asides.left.connect(self.queue.take_focus)
        self.reader.news.show_new.clicked.connect(lambda: self.reading.read_newer())
        self.reader.reason.given.connect(self._with_reason)
        self.reader.reason.left.connect(self.queue.take_focus)
        self.queue.chosen.connect(self.reading.read)
        self.queue.view.clicked.connect(lambda index: self.together.leave())
        self.queue.selected.connect(lambda count: self._offer(count))
        self.queue.tab_changed.connect(lambda at: self._listing.reload(""))
        self.reading.shown.connect(self._on_shown)
        self.together.asked.connect(self._show_page)
        self.together.over.connect(self._read_on)
        self.decisions.done.connect(self._done)
        self.decisions.refused.connect(self._refused)
        self._listing.loaded.connect(self._loaded)
        self._frame.background.archive_changed.connect(self._on_changed)
        self._frame.person_changed.connect(lambda person: self._start_anew())

    def _loaded(self, queue: Queue, key: str | None, asked: Row | None) -> None:
        self._reasons = queue.reasons
        actor, row = self._frame.person, self.reading.row
        mine = actor is not None and may_agree(actor)
        stay = row if key is None else None
        there = self.queue.show_queue(queue, stay.key if stay else key or "", mine)
        self.count_changed.emit(queue.waiting if mine else 0)
        if stay is not None and stay is asked:
            self.reading.compare_with_now(stay, queue.now, there, clash=self._clash)
        elif there and stay is None:
            self.reading.read(self.queue.current())
        elif stay is None:
            self.queue.choose_again()
        self._clash = False
        if self.isVisible() and QApplication.focusWidget() in (None, self, self.queue.tabs) and not self.together.open:
            self.queue.take_focus()  # there was nothing to choose from before
        self.reading.read_ahead()

    def _on_changed(self, changed: Changed) -> None:
        self.reading.shelf.forget(changed)
        if (changed.drafts or changed.issues or changed.office) and not self.decisions.under_way:
            self._listing.reload()

    def _start_anew(self) -> None:
        """Somebody else sits here: what was seen and decided was not theirs."""
        self.reading.forget_seen()
        self.decisions.forget_all()
        self.together.close()

    def _on_shown(self) -> None:
        bar = self.reader.bar
        bar.take_back.setEnabled(self.queue.decided or bool(self.decisions.last()))
        self._offer(len(self.queue.together()))
        self.reading.read_ahead()

    def _offer(self, count: int) -> None:
        """Name the main action for what is chosen."""
        several = count if self.queue.tab is Tab.MINE else 1
        self.reader.bar.offer_together(several, self.reading.row)

    def _agree(self) -> None:
        chosen = self.queue.together()
        if self.together.open:
            self.together.confirm()
        elif len(chosen) > 1 and self.queue.tab is Tab.MINE:
            self.together.ask(chosen)
        elif self.reader.bar.agree.isEnabled() or self.reading.has_news:
            self._agree_so(PLAINLY)

    def _agree_so(self, how: How) -> None:
        """Agree to what is read; where it is no longer what stands in the archive, show that first."""
        row = self.reading.row
        if self.reading.has_news:
            self.reading.read_newer()
        elif self.reading.just_came():
            self._frame.say(self.tr("刚换到下一篇，请看过再办理。"))
        elif row is not None and not self.queue.decided and not self.decisions.under_way:
            self._restore = self.queue.take_out(row.key)
            self.decisions.agree(row, how)

    def _ask_reason(self) -> None:
        if self.reading.has_news:
            self.reading.read_newer()
        elif isinstance(self.reading.row, IssueRow):
            self._frame.say(self.tr("整期不能退回，请退回其中要改的稿件。"))
        elif isinstance(self.reading.row, DraftRow) and self.reader.bar.send_back.isEnabled():
            self.reader.close_rows()
            self.reader.reason.ask(self.reading.row.key, self.tr("退回"), self._reasons)

    def _with_reason(self, reason: str) -> None:
        row = self.reading.row
        self.queue.take_focus()
        if isinstance(row, DraftRow) and not self.decisions.under_way:
            self._restore = self.queue.take_out(row.key)
            self.decisions.send_back(row, reason)

    def _read_on(self, decided: set[str]) -> None:
        """Several things were decided: read on where one was, unless that was one of them."""
        row = self.reading.row
        self._listing.reload("" if row is not None and row.key in decided else None)

    def _take_back(self) -> None:
        """Take back what was decided last; in the second tab, what is read there."""
        row, last = self.reading.row, self.decisions.last()
        if self.queue.decided and row is not None and not self.together.open:
            self._next = self.queue.model.neighbour(row.key)
            self.decisions.take_back(standing(row))
        elif len(last) > 1:
            self.together.take_back(last)
        elif not last:
            self._frame.say(self.tr("这次还没有办理过，早先办理的请在“已办”里撤回。"))
        elif last[0].step is Step.RETURN:
            self.decisions.forget(last[0])
            self._frame.say(self.tr("《{title}》已退给编辑，不能撤回，可请编辑重新送审。").format(title=last[0].title))
        else:
            self._next = last[0].after.id
            self.decisions.take_back(last[0])

    def _done(self, decision: Decision, back: bool) -> None:
        """Read on at once with what was read ahead, and say what was done."""
        if back:
            # What was read is decided no more; nothing is open until the list was read again.
            self.reader.bar.set_open(CLOSED)
            self._listing.reload(self._next)
        else:
            row = self.reading.row
            if row is None or row.key == decision.after.id:
                self.reading.read(self.queue.current(), by_itself=True)
            self._listing.reload_soon()
        if self.isVisible():
            self.queue.take_focus()
        self._frame.say(done_sentence(decision, back))

    def _refused(self, error: Exception) -> None:
        """Bring everything back. A text that moved on is shown as such; another no stands beside the button."""
        self._restore()
        self._restore = _nothing
        if self.reader.row is not None:
            self.queue.mark(self.reader.row.key)
        row = self.reading.row
        if isinstance(error, Conflict) and row is not None and row.key == error.facts["id"] and not self.queue.decided:
            self._clash = True  # both texts are shown, and one is asked again
        elif isinstance(error, Refused) and not isinstance(error, Conflict):
            self.reader.bar.say(sentence_of(error))
            return
        else:
            self._frame.trouble(error)
        self._listing.reload()

    def _show_page(self, asked: bool) -> None:
        """Show the page for several things, or what is read again."""
        self._right.setCurrentWidget(self.batch if asked else self.reader)
        if not asked:
            self.queue.take_focus()


def _bind(screen: SigningScreen, keymap: Keymap, name: str, deed: Callable[[], object],
          button: QAbstractButton | None = None) -> None:
    # Whoever leans on A signs one thing, not all.
    command(screen, keymap, COMMANDS[name], deed, repeats=name in _REPEATED, can=partial(_is_heard, screen, name),
            button=button)


def _is_heard(screen: SigningScreen, name: str) -> bool:
    """Return whether a key means anything now: not while something is filled in, and few while a page asks."""
    return not screen.reader.filling_in() and (not screen.together.open or name in _ON_THE_PAGE)


def _next_tab(tabs: QTabBar) -> None:
    shown = [at for at in range(tabs.count()) if tabs.isTabVisible(at)]
    tabs.setCurrentIndex(shown[(shown.index(tabs.currentIndex()) + 1) % len(shown)])


def _now() -> datetime:
    return datetime.now(UTC)


def _nothing() -> None:
    """There is nothing to bring back."""
