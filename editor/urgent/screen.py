"""The urgent desk: events at the left, the chain of one in the middle, its clocks and facts at the right."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout

from bulletin.people import RoleName
from bulletin.urgent.events import Event
from bulletin.urgent.special import Special
from editor.shell.commands import INSIDE as IN_ALL
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import EDGE, INSIDE
from editor.shell.widgets import button, line, note, splitter
from editor.urgent import deeds_bar as deeds
from editor.urgent import seeing
from editor.urgent.commands import COMMANDS
from editor.urgent.detail import Detail, may_write
from editor.urgent.following import Following
from editor.urgent.list_pane import ListPane
from editor.urgent.opening import Opening
from editor.urgent.summary import summary_words

SECOND_MS = 1000


class UrgentScreen(ScreenBase):
    """Registers in seconds, follows the clocks by the second while it is seen, and keeps every chain together."""

    def __init__(self, frame: Frame, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._frame, self._now = frame, now
        self.pane, self.detail = ListPane(now), Detail(frame)
        self.opening = Opening(frame, self, now)
        self.following = Following(frame, self.pane, self.detail, self.opening, now, self)
        self.call = button(self.tr("电话初报"), main=True, clicked=self._call)
        self.from_draft = button(self.tr("来稿转入…"), clicked=self._from_draft)
        self.limits = button(self.tr("时限设置"), "sliders-horizontal",
                             clicked=lambda: self.opening.limits(self.following.board))
        self.register = button(self.tr("迟漏瞒误登记簿"), "notebook",
                               clicked=lambda: self.opening.show_register(self.following.board))
        self.summary = note("")
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.tick)
        self._lay_out()
        self._connect()
        self._add_keys()

    def enter(self) -> None:
        """Load what is followed."""
        actor = self._frame.person
        self.call.setEnabled(may_write(actor))
        self.from_draft.setEnabled(may_write(actor))
        self.pane.let_register(may_write(actor))
        self.limits.setVisible(actor is not None and (
            actor.single_seat or bool(actor.roles & {RoleName.ADMIN, RoleName.SECRETARY})))
        self._open_what_is_read()
        self.following.reload()
        self.pane.take_focus()

    def open(self, thing: object) -> None:
        """Show the event with the id `thing`, or that in whose chain the draft with that id stands."""
        self._frame.background.ask(
            self, partial(seeing.event_meant, thing=str(thing)), self._go_to, self._frame.trouble)

    def leave(self) -> bool:
        """What was typed into the facts is saved, or put aside with what stands in an open sheet; one may go."""
        super().leave()
        self.opening.close()
        self.following.completing.leave()
        return True

    def keys(self) -> Keys:
        return ((self.tr("回车"), self.tr("到报送经过；再按打开文字稿")),)

    def tick(self) -> None:
        """Let the clocks go on, at most once a second."""
        self.following.tick()
        self._say_summary()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    def _open_what_is_read(self) -> None:
        """Open what shows limits and units once they were read: nobody keeps limits that are not the office's."""
        self.limits.setEnabled(self.following.is_read)
        self.register.setEnabled(self.following.is_read and may_write(self._frame.person))

    def _loaded(self) -> None:
        self._open_what_is_read()
        self.count_changed.emit(len(self.following.board.open_ones))
        self._say_summary()

    def _go_to(self, meant: tuple[str, str]) -> None:
        event_id, draft_id = meant
        self.following.reload(event_id)
        if draft_id and self.call.isEnabled():
            self.opening.from_draft(self.following.board, draft_id)

    def _ask(self, name: str) -> None:
        event = self.detail.matter
        if event is None:
            return
        entry = self.following.entry
        if name == deeds.WITHDRAW and not entry:
            self._frame.say(self.tr("请先在报送经过里选中要撤销的一条"))
            return
        if name == deeds.HISTORY:
            if (shown := self.following.shown) is not None:
                self.opening.show_history(shown.file)
            return
        self.opening.ask(name, event, self.following.board, entry)

    def _done(self, result: object) -> None:
        event = result.event if isinstance(result, Special) else result
        self.following.reload(event.id if isinstance(event, Event) else "")

    def _call(self) -> None:
        if self.call.isEnabled():
            self.opening.call(self.following.board)

    def _from_draft(self) -> None:
        if self.from_draft.isEnabled():
            self.opening.from_draft(self.following.board)

    def _say_summary(self) -> None:
        self.summary.setText(summary_words(self.following.board, self._now()))

    def _connect(self) -> None:
        self.following.loaded.connect(self._loaded)
        self.pane.register_asked.connect(self._call)
        self.pane.view.activated.connect(lambda index: self.detail.timeline.take_focus())
        timeline = self.detail.timeline
        timeline.opened.connect(lambda draft_id: self._frame.go("writing", draft_id))
        timeline.link_asked.connect(self._link)
        self.detail.deeds.asked.connect(self._ask)
        faults = self.detail.faults
        faults.enter_asked.connect(lambda proposal: self.opening.fault(
            self.following.board, proposal.event, proposal))
        faults.withdraw_asked.connect(self.opening.withdraw_fault)
        faults.criticise_asked.connect(self.opening.criticise)
        faults.scan_asked.connect(self.opening.show_scan)
        self.opening.did.connect(self._done)

    def _link(self, report_id: str) -> None:
        self.following.choose_entry(report_id)
        self._ask(deeds.LINK)

    def _add_keys(self) -> None:
        bar = self.detail.deeds
        for name in (*deeds.KEYS, deeds.WITHDRAW):
            same = bar.buttons.get(name)
            command(self, self._frame.keymap, COMMANDS[name], partial(bar.ask, name), button=same,
                    can=partial(_is_open, self.detail, name))
        deeds_here: tuple[tuple[str, Callable[[], object], QAbstractButton | None], ...] = (
            ("call", self._call, self.call), ("from_draft", self._from_draft, self.from_draft),
            ("limits", self.limits.click, self.limits), ("register", self.register.click, self.register),
            ("edit_facts", lambda: self.detail.facts.editors["place"].setFocus(), None),
            ("reload", self.following.reload, None),
            ("other_tab", lambda: self.pane.tabs.setCurrentIndex(1 - self.pane.tabs.currentIndex()), None))
        for name, deed, pressed in deeds_here:
            command(self, self._frame.keymap, COMMANDS[name], deed, button=pressed)
        command(self.detail.facts, self._frame.keymap, COMMANDS["facts.save"], self.detail.facts.save_asked.emit)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=IN_ALL).activated.connect(self.pane.take_focus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 12, EDGE, 12)
        top.setSpacing(INSIDE)
        top.addWidget(self.summary, 1)
        for part in (self.register, self.limits, self.from_draft, self.call):
            top.addWidget(part)
        self.call.setToolTip("Ctrl+T")
        self.from_draft.setToolTip(self.tr("书面初报：把收到的稿件登记为紧急信息（R）"))
        self.pane.setMinimumWidth(240)
        self.detail.show_nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(splitter("urgent", self._frame.settings, self.pane, self.detail, shares=(26, 84)), 1)


def _is_open(detail: Detail, name: str) -> bool:
    return detail.matter is not None and name in detail.deeds.open
