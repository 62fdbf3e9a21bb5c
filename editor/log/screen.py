"""The account (台账): every deed in the office as a line, looked through by who, what, when and words, and verified."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from bulletin.account import Entry
from bulletin.archive import Changed
from bulletin.desk import account, verifying
from bulletin.desk.account import Line
from editor.exchange.list_door import ListDoor
from editor.log.asking import Around, around
from editor.log.commands import COMMANDS
from editor.log.detail import Detail
from editor.log.filters import Filters, Only
from editor.log.head_bar import HeadBar
from editor.log.log_model import LogModel
from editor.log.log_table import LogTable
from editor.log.opening import place_of
from editor.log.saving import offer_of
from editor.log.verifying import VerifyBar, Verifying
from editor.pieces.columns import KeptColumns
from editor.shell import joining
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, button, line, note

SOON_MS = 400  # several commits in a row are read once


class LogScreen(ScreenBase):
    """Filters above, the table, one line in full below, the head of the log at the foot."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.filters = Filters(self)
        self.model = LogModel(frame.background, self)
        self.table, self.detail, self.foot = LogTable(self.model), Detail(), HeadBar(frame)
        self.verifying, self.bar = Verifying(frame.background, self), VerifyBar()
        self.lists = ListDoor(frame, self)
        self.empty = EmptyState("", icon_name="notebook")
        self.count = note("")
        self.save = button(self.tr("导出清单…"), "download-simple", clicked=self._save)
        self.save.setToolTip(self.tr("把列出的各条存成表格文件（Ctrl+Shift+S）"))
        self.verify = button(self.tr("核对全部"), "shield-check", clicked=self.verifying.start)
        self.verify.setToolTip(self.tr("核对台账是否首尾相接，记录、签字和存档文件是否未动（F9）"))
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        KeptColumns(self.table.horizontalHeader(), frame.settings, "log")
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """List what was asked for last, with what was written meanwhile."""
        self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, thing: object) -> None:
        """List the lines of the draft with this id alone."""
        id = str(thing)
        self._frame.background.ask(
            self, lambda archive: account.title_of(archive, id),
            lambda title: self.filters.show_only(Only(id, words=joining.titled(title))), self._frame.trouble)

    def keys(self) -> Keys:
        return (("Enter", self.tr("打开所涉的稿件或刊期")),)

    def _ask(self) -> None:
        """Put the question that the filters make; who stands at its lines is asked beside."""
        query = self.filters.query()
        self.model.show(query) if query != self.model.query or not self.model.rowCount() else self.model.reload()
        self._ask_around()

    def _ask_around(self) -> None:
        query, kinds = self.filters.query(), self.filters.kinds()
        self._frame.background.ask(self, lambda archive: around(archive, query, kinds), self._show_around,
                                   self._frame.trouble)

    def _show_around(self, found: Around) -> None:
        self.filters.show_people(found.people)
        self.filters.chips.show_counts(found.counts)
        self.foot.show_head(found.head)

    def _show_count(self) -> None:
        rows = self.model.rowCount()
        self._pages.setCurrentWidget(self.table if rows else self.empty)
        self.detail.setVisible(rows > 0)
        self.count.setText(self.tr("共 {count:,} 条").format(count=rows) if self.model.complete else "")
        self.save.setEnabled(rows > 0)
        if not rows:
            self.empty.set_words(*((self.tr("没有符合条件的记录。"), self.tr("看全部")) if self.filters.narrowed()
                                   else (self.tr("还没有这样的记录。"), "")))

    def _open(self, found: Line | None) -> None:
        """Go to what a line is about."""
        place, thing = place_of(found) if found is not None else ("", "")
        if place:
            self._frame.go(place, thing)

    def _only_this(self) -> None:
        """List the lines of what the line is about alone, or all again."""
        found = self.table.line()
        if not self.filters.only.isHidden():
            self.filters.show_only(Only())
        elif found is not None and found.entry.draft_id:
            self.filters.show_only(Only(found.entry.draft_id, words=joining.titled(found.title)))
        elif found is not None and found.issue is not None:
            self.filters.show_only(Only(issue_id=found.issue.id, words=found.journal))

    def _save(self) -> None:
        if self.save.isEnabled():
            self.lists.open(offer_of(self.filters.query(), self.model.rowCount()))

    def _check_head(self, printed: str) -> None:
        def told(entry: Entry | None) -> None:
            self.foot.show_answer(entry)

        self._frame.background.ask(self, lambda archive: verifying.knows_head(archive, printed), told,
                                   self._frame.trouble)

    def _on_change(self, changed: Changed) -> None:
        if self.isVisible():
            self._soon.start()

    def _look_again(self) -> None:
        if self.isVisible():
            self.model.reload()
            self._ask_around()

    def _on_verify(self, going_on: bool) -> None:
        self.verify.setEnabled(not going_on)
        if going_on:
            self.bar.show_going_on()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE - 12, INSIDE, EDGE, 0)
        head.setSpacing(INSIDE)
        head.addWidget(self.filters.tabs)
        head.addStretch(1)
        for part in (self.save, self.verify):
            head.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(INSIDE)
        for control in self.filters.row():
            row.addWidget(control, 1 if control is self.filters.words else 0)
        row.addStretch(1)
        row.addWidget(self.count)
        chips = QHBoxLayout()
        chips.setContentsMargins(EDGE - 4, 0, EDGE, INSIDE)
        chips.addWidget(self.filters.chips)
        self._pages = QStackedWidget()
        for page in (self.empty, self.table):
            self._pages.addWidget(page)
        style(self.empty, "pane")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for layout in (head, row, chips):
            column.addLayout(layout)
        for widget, share in ((self.bar, 0), (line(), 0), (self._pages, 1), (line(), 0), (self.detail, 0), (line(), 0),
                              (self.foot, 0)):
            column.addWidget(widget, share)

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.model.loaded.connect(self._show_count)
        self.model.failed.connect(self._frame.trouble)
        self.table.looked_at.connect(self.detail.show_line)
        self.table.opened.connect(self._open)
        self.detail.open_asked.connect(lambda: self._open(self.table.line()))
        self.empty.acted.connect(self.filters.widen)
        self.foot.check_asked.connect(self._check_head)
        self.verifying.began.connect(lambda: self._on_verify(True))
        self.verifying.went_on.connect(self.bar.show_going_on)
        self.verifying.ended.connect(self.bar.show_result)
        self.verifying.failed.connect(self._frame.trouble)
        self.verifying.failed.connect(lambda error: self.bar.hide())
        for over in (self.verifying.ended, self.verifying.failed):
            over.connect(lambda *told: self._on_verify(False))
        self.bar.stop_asked.connect(self.verifying.stop)
        self._soon.timeout.connect(self._look_again)
        self._frame.background.archive_changed.connect(self._on_change)
        self._add_keys()

    def _add_keys(self) -> None:
        keymap, turn = self._frame.keymap, self.filters.tabs.setCurrentIndex
        find = partial(self.filters.words.setFocus, Qt.FocusReason.ShortcutFocusReason)
        command(self, keymap, COMMANDS["find"], find)
        command(self, keymap, COMMANDS["export"], self._save, button=self.save)
        command(self, keymap, COMMANDS["verify"], self.verifying.start, button=self.verify)
        command(self.table, keymap, COMMANDS["only"], self._only_this)
        for at, name in enumerate(("all", "bypassed", "exports", "secret")):
            command(self, keymap, COMMANDS[name], partial(turn, at))
