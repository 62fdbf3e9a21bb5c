"""Keeps the list and the event shown in step with the archive, and lets their clocks go on between."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Changed
from bulletin.urgent.events import Event
from editor.shell.frame import Frame
from editor.urgent import seeing
from editor.urgent.act_sheets import EventSheet
from editor.urgent.completing import Completing
from editor.urgent.detail import Detail
from editor.urgent.list_pane import ListPane
from editor.urgent.opening import Opening
from editor.urgent.report_sheets import LinkSheet, ReportSheet
from editor.urgent.seeing import Board, Shown


class Following(QObject):
    """`loaded()` is sent when the list was read; `board` is what was read, `shown` the event with its chain.

    `entry` is the id of the moment of the timeline that was chosen last, empty while none was; `is_read` whether the
    list was ever read.
    """

    loaded = Signal()

    def __init__(self, frame: Frame, pane: ListPane, detail: Detail, opening: Opening, now: Callable[[], datetime],
                 parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._pane, self._detail, self._opening, self._now = frame, pane, detail, opening, now
        self.completing = Completing(frame, detail.facts, lambda: detail.matter, self)
        self.board, self.entry = Board(), ""
        self.shown: Shown | None = None
        self._wanted, self._loading, self._again, self.is_read = "", False, False, False
        pane.chosen.connect(self.read)
        detail.timeline.chosen.connect(self.choose_entry)
        self.completing.settled.connect(self.reload)
        opening.moved_on.connect(self.reload)
        frame.background.archive_changed.connect(self._on_changed)

    def reload(self, wanted: str = "") -> None:
        """Read the events anew, then show the event `wanted`; empty stays with the one that is shown."""
        self._wanted = wanted or self._wanted
        if self._frame.person is None or self._loading:
            self._again = self._loading
            return
        self._loading = True
        self._frame.background.ask(self, seeing.board, self._loaded, self._failed)

    def read(self, event: Event | None) -> None:
        """Show an event: what is known of it at once, its chain when it is read."""
        before = self._detail.matter
        if before is not None and (event is None or event.id != before.id):
            self.completing.leave()
            self.entry, self.shown = "", None
        if event is None:
            self._detail.show_nothing(bool(self._pane.model.rowCount()))
            return
        now = self._now()
        self._detail.show_event(event, self.board.limits, self.board.units, self._frame.person, now)
        self._renew_sheet(event)
        self._frame.background.ask(
            self, partial(seeing.shown, event_id=event.id, now=now), self._show_chain, self._frame.trouble)

    def choose_entry(self, entry_id: str) -> None:
        """Remember which moment of the timeline was chosen."""
        self.entry = entry_id

    def tick(self) -> None:
        """Let the clocks go on; the archive is not asked."""
        self._pane.tick()
        self._detail.tick(self._now())

    def _loaded(self, board: Board) -> None:
        self._loading, self.board, self.is_read = False, board, True
        if self._again:
            self._again = False
            self.reload()
            return
        self._pane.show_events(board.open_ones, board.ended, board.names, board.limits)
        wanted, self._wanted = self._wanted, ""
        here = self._detail.matter
        if wanted and not self._pane.choose(wanted):
            self._frame.say(self.tr("找不到这件紧急信息，它可能已经作废。"))
        if self._pane.current() is None and (here is None or not self._pane.choose(here.id)):
            self._pane.choose_first()
        if (current := self._pane.current()) is not None:
            self.read(current)
        self.loaded.emit()

    def _failed(self, error: Exception) -> None:
        self._loading = self._again = False
        self._frame.trouble(error)

    def _show_chain(self, shown: Shown | None) -> None:
        matter = self._detail.matter
        if shown is not None and matter is not None and shown.event.id == matter.id:
            self.shown = shown
            self._detail.show_chain(shown, self._frame.person, self._now())

    def _renew_sheet(self, event: Event) -> None:
        """An open sheet goes on with the event as it is now, after it was said that it had changed."""
        sheet = self._opening.sheet
        if isinstance(sheet, EventSheet | ReportSheet | LinkSheet) and sheet.matter.id == event.id and sheet.wrong():
            sheet.matter = event

    def _on_changed(self, changed: Changed) -> None:
        matter = self._detail.matter
        mine = frozenset(matter.drafts) if matter is not None else frozenset()
        if self._pane.isVisible() and (changed.events or changed.office or changed.drafts & mine or changed.issues):
            self.reload()
