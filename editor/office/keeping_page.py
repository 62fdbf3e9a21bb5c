"""备份: how the archive is kept in words, its backups, making one now, the second place."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.keeping.deeds import may_set_second_place, note_second_place
from bulletin.keeping.health import Backup, Verdict
from editor.keeping.words import sentences
from editor.office.cipher_row import CipherRow
from editor.office.filing_row import FilingRow
from editor.office.keeping_rows import KeptTable, kept_rows
from editor.office.keeping_sheet import SecondPlaceSheet
from editor.office.seeing import OfficeView
from editor.pieces.columns import KeptColumns
from editor.pieces.kept_words import keep_words
from editor.pieces.outside import show_outside
from editor.shell.colours import Colour
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, IconLabel, SectionTitle, button, note

_SIGNS = {Verdict.GOOD: ("shield-check", Colour.GOOD), Verdict.STALE: ("shield-warning", Colour.WARNING),
          Verdict.FAILED: ("shield-warning", Colour.MAIN)}


class KeepingPage(QWidget):
    """Health above, the backups beneath. Where the archive is in memory it only says so."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._keeping = frame, frame.keeping
        self._sheet: SecondPlaceSheet | None = None
        self._asked_here = False
        self.sign, self.verdict, self.told = IconLabel("shield-check", 24), QLabel(), note("", wrapping=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.now = button(self.tr("立即备份"), main=True, clicked=self.back_up)
        self.second = button(self.tr("第二备份处…"), "hard-drives", clicked=self.ask_second)
        self.folder = button(self.tr("打开文件夹"), "folder-open", clicked=self.open_folder)
        self.restore = button(self.tr("从这一份恢复…"), "clock-counter-clockwise", clicked=self._restore)
        self.who = note(self.tr("第二备份处由管理员设定。"))
        self.count, self.table = SectionTitle(self.tr("现有备份")), KeptTable()
        self.table.itemSelectionChanged.connect(self._allow_restore)
        KeptColumns(self.table.horizontalHeader(), frame.settings, "backups")
        self.empty = EmptyState(
            self.tr("这里会列出每一份备份。"), self.tr("立即备份"), icon_name="archive-box")
        self.empty.acted.connect(self.back_up)
        self.below, self.filing, self.cipher = QStackedWidget(), FilingRow(frame), CipherRow(frame)
        self._lay_out()
        if self._keeping is not None:
            self._keeping.places.changed.connect(self.show_now)
        self.show_now()

    def allow(self, allowed: bool) -> None:
        """Let the second place be chosen, or not; a backup may be made by whoever sits here."""
        self.cipher.allow(allowed)
        self.second.setVisible(allowed)
        self.who.setVisible(not allowed)

    def show_view(self, view: OfficeView) -> None:
        """Look at the places again: the page was entered."""
        if self._keeping is not None:
            self._keeping.places.look_again()
        self.cipher.look()
        self.filing.look()
        self.show_now()

    def show_now(self) -> None:
        """Show what is known."""
        keeping, now = self._keeping, datetime.now(UTC)
        backups = keeping.places.backups if keeping is not None else None
        for part in (self.second, self.folder):
            part.setEnabled(backups is not None)
        for part in (self.now, self.empty.action):  # whoever asks while one is made would get one begun before
            part.setEnabled(backups is not None and keeping is not None and not keeping.is_running)
        if keeping is None or backups is None:
            self._say(Verdict.STALE, self.tr("没有备份"), self.tr("档案还没有打开，或只在内存里。"))
            self.below.setCurrentWidget(self.empty)
            return
        health, seen, rows = keeping.places.health, keeping.places.seen, kept_rows(keeping.places.seen, backups.folder)
        told = list(sentences(health, now))
        if seen.same_disk:
            told.append(self.tr("第二备份处与档案在同一块磁盘上：磁盘损坏时会一同丢失，建议换一块。"))
        self._say(keeping.places.verdict, keeping.places.sign.words, "\n".join(told))
        self.table.show_rows(rows, now)
        self.count.set_beside(self.tr("共 {n} 份").format(n=len(rows)))
        self.below.setCurrentWidget(self.table if rows else self.empty)
        self._allow_restore()

    def back_up(self) -> None:
        """Make a backup now, and write into the log who asked for it."""
        if self._keeping is not None:
            self._asked_here = self.now.hasFocus() or self.empty.action.hasFocus()
            self.now.setEnabled(False)
            self._keeping.make(self.tr("备份"), self._made)

    def ask_second(self) -> None:
        """Ask where the second copies go."""
        if self._keeping is None:
            return
        self._sheet = sheet = SecondPlaceSheet(self._keeping.places.plan, self.window())
        sheet.chosen.connect(self._choose)
        # The passphrase is never put aside: it is written again.
        keep_words(sheet, self._frame, "second place", {"folder": sheet.path(), "seal": sheet.seal}, "office")
        sheet.open()

    def open_folder(self) -> None:
        """Show the backups in the system's own program."""
        backups = self._keeping.places.backups if self._keeping is not None else None
        if backups is not None and not show_outside(
                backups.folder if self._keeping and self._keeping.places.seen.backups else backups.folder.parent):
            self._frame.say(self.tr("备份在：{folder}").format(folder=backups.folder))

    def _made(self, made: Backup | None, error: Exception | None) -> None:
        self.now.setEnabled(True)
        self._take_keys_back()
        actor, at = self._frame.person, datetime.now(UTC)
        backups = self._keeping.places.backups if self._keeping is not None else None
        if error is not None:
            self._frame.trouble(error)
        elif made is not None and backups is not None and actor is not None:
            self._frame.say(self.tr("已备份，并核对完好"))
            path, noted = backups.folder / made.name, actor
            self._frame.background.files(
                self, lambda stop: file_digest(path), lambda digest: self._frame.background.ask(
                    self, lambda archive: note_export(archive, Export.BACKUP, path.name, digest, actor=noted, at=at)))

    def _take_keys_back(self) -> None:
        """Put the keys where they were when a backup was asked for: a button that is not enabled loses them."""
        here = QApplication.focusWidget()
        if self._asked_here and self.isVisible() and (here is None or self.isAncestorOf(here)):
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked_here = False

    def _choose(self, folder: str, sealed: bool, passphrase: str) -> None:
        actor, keeping = self._frame.person, self._keeping
        if actor is None or keeping is None:
            return
        who = actor
        self._frame.background.ask(
            self, lambda archive: may_set_second_place(archive, actor=who),
            lambda _: keeping.places.choose(folder, sealed, passphrase, lambda: self._chosen(folder, sealed),
                                            self._not_chosen), self._not_chosen)

    def _chosen(self, folder: str, sealed: bool) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None
        self._frame.say(self.tr("第二备份处已设好") if folder else self.tr("不再往第二备份处备份，那里已有的都留着"))
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            who = actor
            self._frame.background.ask(
                self, lambda archive: note_second_place(archive, folder, sealed, actor=who, at=at))

    def _not_chosen(self, error: Exception) -> None:
        if self._sheet is not None:
            self._sheet.refuse(error)
        else:
            self._frame.trouble(error)

    def _restore(self) -> None:
        path = self.table.path()
        if path is not None and self._keeping is not None and self._keeping.restore is not None:
            self._keeping.restore(path)

    def _allow_restore(self) -> None:
        self.restore.setVisible(self._keeping is not None and self._keeping.restore is not None)
        self.restore.setEnabled(self.table.path() is not None)

    def _say(self, verdict: Verdict, words: str, told: str) -> None:
        self.sign.show_icon(*_SIGNS[verdict])
        self.verdict.setText(words)
        style(self.verdict, "pane-title")
        self.told.setText(told)
        self.setAccessibleDescription(f"{words} {told}")

    def _lay_out(self) -> None:
        head, words, row, column = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(12)
        words.setSpacing(INSIDE)
        for part in (self.verdict, self.told):
            words.addWidget(part)
        head.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        row.setSpacing(INSIDE)
        for widget in (self.now, self.second, self.folder, self.who):
            row.addWidget(widget)
        row.addStretch()
        self.count.add(self.restore)
        for page in (self.table, self.empty):
            self.below.addWidget(page)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.count)
        column.addWidget(self.below, 1)
        column.addWidget(note(self.tr(
            "有改动就备份，此后每半小时一次；批量替换、收入旧刊之前和退出时各一次。"
            "两天内的全留，再往前 14 天、8 周、24 个月各留最后一份；改过名的不动。"), wrapping=True))
        for row_of_more in (self.filing, self.cipher):
            column.addWidget(row_of_more)
