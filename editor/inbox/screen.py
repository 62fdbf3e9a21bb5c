"""The screen 来稿: what came in, read and sorted out; files and texts are brought in here."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bulletin.workflow import Step
from editor.inbox.commands import COMMANDS
from editor.inbox.dealing import Dealing
from editor.inbox.doors_desk import doors_of
from editor.inbox.doors_strip import DoorsStrip
from editor.inbox.dropping import DropLook
from editor.inbox.filters import Filters
from editor.inbox.following import Following
from editor.inbox.list_pane import ListPane
from editor.inbox.menu import RowsMenu
from editor.inbox.phone_printing import PhonePrinting
from editor.inbox.reader import Reader
from editor.inbox.receiving import Receiving
from editor.inbox.seeing import MOST
from editor.pieces.outside import Brought, brought_by
from editor.shell.commands import HERE, command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import button, line, quiet_button, splitter

READ_AFTER_MS = 60


class InboxScreen(ScreenBase):
    """List at the left, reader at the right; the whole screen takes what is dropped on it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._entered = False
        self.filters, self.reader = Filters(self), Reader()
        self.pane = ListPane(frame, self.filters)
        self.receiving, self.dealing = Receiving(frame, self), Dealing(frame, self)
        self.following = Following(frame, self.pane.list, self.reader, self.dealing, self)
        self.doors, self.printing = doors_of(frame), PhonePrinting(frame, self)
        self.doors_strip = DoorsStrip(self.doors.watch, self.doors.fetch)
        self.bringers = self._make_bringers()
        self._read_soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_soon.timeout.connect(self.following.read)
        self._lay_out()
        self._drop_look = DropLook(self)
        self.setAcceptDrops(True)
        self._connect()
        self._add_keys()

    def enter(self) -> None:
        """Show the list; coming back, only what changed meanwhile is asked again."""
        for each in (*self.bringers, self.pane.empty.action):
            each.setEnabled(self.receiving.may())
        if self._entered:
            self.pane.catch_up()
        else:
            self._entered = True
            self.pane.begin()
        self.pane.list.setFocus()

    def open(self, thing: object) -> None:
        """Show the draft with the id `thing` in the list, whatever was filtered before; bring in what is `Brought`."""
        if isinstance(thing, Brought):
            self.receiving.bring(thing)
        else:
            self.pane.show_draft(str(thing))

    def keys(self) -> Keys:
        """The keys of the list."""
        return (
            ("↑ / ↓", self.tr("上一篇 / 下一篇")), (self.tr("回车"), self.tr("打开采编")),
            ("Shift+↑ / ↓", self.tr("选中多篇")), ("Ctrl+A", self.tr("全选")),
            (self.tr("菜单键"), self.tr("办理、排序")),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.receiving.may() and brought_by(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop_look.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_look.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_look.hide()
        # The file stays where it is: the office takes a copy.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.receiving.bring(brought_by(event.mimeData()))

    def _go_writing(self) -> None:
        draft_id = self.pane.list.current_id()
        if draft_id:
            self._frame.go("writing", draft_id)

    def _show_menu(self, place: QPoint) -> None:
        RowsMenu(self.pane.list, self.reader, self).popup(place)

    def _connect(self) -> None:
        rows, deeds = self.pane.list, self.reader.deeds
        rows.chosen.connect(self._read_soon.start)
        self.following.stale.connect(self._read_soon.start)
        self.pane.model.loaded.connect(self._read_soon.start)
        rows.opened.connect(lambda row: self._go_writing())
        rows.menu_asked.connect(self._show_menu)
        deeds.opened.connect(self._go_writing)
        self.pane.import_asked.connect(self.receiving.ask_for_files)
        self.pane.waiting_changed.connect(self.count_changed)
        self.receiving.arrived.connect(self.pane.show_draft)
        self.receiving.opened.connect(lambda draft_id: self._frame.go("writing", draft_id))
        # The doors outlive this screen: only what goes with it hears of them.
        self.doors_strip.doors_asked.connect(lambda: self.doors.ask(self))
        self.doors.taken.connect(self.pane.show_draft)
        self.reader.facts.source.prints_records = True
        self.reader.facts.source.record_asked.connect(self._print_record)
        self._frame.background.archive_changed.connect(self.following.heard)

    def _print_record(self) -> None:
        if self.following.seen is not None:
            self.printing.print_draft(self.following.seen.opened.draft.id)

    def _add_keys(self) -> None:
        rows, keymap = self.pane.list, self._frame.keymap
        call, folder, paste, files = self.bringers
        for name, deed, pressed in (
            ("import", self.receiving.ask_for_files, files), ("import_folder", self.receiving.ask_for_folder, folder),
            ("paste", self.receiving.paste, paste), ("records", self.receiving.show_records, self.records),
            ("call", lambda: self.doors.call(self), call),
            ("find", self.filters.words.setFocus, None), ("reload", self.pane.reload, None),
            ("compare", lambda: self.reader.strip.choose("compare"), None),
            ("guesses", self.following.accept_guesses, None), ("original", self.following.show_original, None),
            ("export", self.pane.export, None),
        ):
            command(self, keymap, COMMANDS[name], deed, button=pressed)
        command(rows, keymap, COMMANDS["rows.decline"],
                lambda: self.dealing.offer(Step.DECLINE, tuple(rows.selected_ids(MOST + 1))), context=HERE)
        command(rows, keymap, COMMANDS["rows.write"], self._go_writing, context=HERE,
                can=lambda: bool(rows.current_id()))

    def _make_bringers(self) -> tuple[QPushButton, ...]:
        self.records = button(self.tr("导入记录"), "clock-counter-clockwise", clicked=self.receiving.show_records)
        return (
            quiet_button("phone", self.tr("电话记录（Ctrl+T）"), lambda: self.doors.call(self)),
            quiet_button("folder-open", self.tr("导入文件夹…"), self.receiving.ask_for_folder),
            button(self.tr("粘贴成稿"), "clipboard-text", clicked=self.receiving.paste),
            button(self.tr("导入…"), main=True, clicked=self.receiving.ask_for_files),
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, BETWEEN, EDGE, INSIDE)
        top.setSpacing(INSIDE)
        top.addWidget(self.filters.words, 1)
        top.addWidget(self.filters.unit)
        top.addStretch(1)
        top.addWidget(self.records)
        for each in self.bringers:
            top.addWidget(each)
        chips = QHBoxLayout()
        chips.setContentsMargins(EDGE - INSIDE, 0, EDGE, INSIDE)
        chips.addWidget(self.filters.stages)
        self.reader.show_nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(chips)
        column.addWidget(line())
        column.addWidget(splitter("inbox", self._frame.settings, self.pane, self.reader, shares=(5, 4)), 1)
        column.addWidget(self.doors_strip)
        QWidget.setTabOrder(self.filters.words, self.filters.unit)
