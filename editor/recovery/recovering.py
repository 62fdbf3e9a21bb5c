"""Stands in for the places while the archive is not open: finds out why, and carries out the way that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.recovery import Backup, Mending, Repaired, Restored
from editor.archive_files import ArchiveFiles
from editor.pieces.lost_words import backup_words, key_words
from editor.recovery.page import RecoveryPage
from editor.recovery.situation import Situation, situation_of, wish_for
from editor.shell.background import Stop
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.words import sentence_of, words_of


class Recovering(QObject):
    """Comes forward by itself when the archive could not be opened. `opened(Archive is read-only)` otherwise."""

    opened = Signal(bool)
    shown = Signal()
    _looking = Signal()

    def __init__(self, desk: Desk, frame: Frame, files: ArchiveFiles) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._files = desk, frame, files
        self._page: RecoveryPage | None = None
        self._dialog: QFileDialog | None = None
        self._situation: Situation | None = None
        self._looking.connect(self._say_looking)
        files.told = self._looking.emit  # from the archive's thread
        if files.is_looking:
            self._say_looking()
        frame.background.ask(self, lambda archive: bool(archive.read_only), self.opened.emit, self._not_opened)

    @property
    def page(self) -> RecoveryPage:
        """The page, made with the first trouble."""
        if self._page is None:
            self._page = page = RecoveryPage()
            page.restore_asked.connect(self._restore)
            page.repair_asked.connect(self._repair)
            page.read_asked.connect(lambda: self._leave(only_to_read=True))
            page.again_asked.connect(self._leave)
            page.file_asked.connect(lambda: self._ask_for_file(self.tr("选择备份文件"), self._look_at))
            page.elsewhere_asked.connect(self.choose_other)
            page.usual_asked.connect(lambda: self._choose(None))
            page.quit_asked.connect(self._desk.close_asked)
            self._desk.addWidget(page)
        return self._page

    def wish(self, backup: Path) -> None:
        """Let the window close and open again, to ask whether to go back to `backup` and to do it."""
        self._files.again(to_restore=backup)
        self._desk.close_asked.emit()

    def _say_looking(self) -> None:
        self._desk.sign_in.waiting.setText(self.tr("上次没有正常关闭，正在检查档案…"))

    def _not_opened(self, error: Exception) -> None:
        wished = self._files.to_restore
        if self._files.mending is None or not isinstance(error, Trouble):
            return
        if error.cause is Cause.KEY_NEEDED or self._files.to_turn is not None:
            return  # the password is asked for first
        if wished is not None:
            self._look_at(wished)
        else:
            self.offer(error)

    def offer(self, trouble: Trouble) -> None:
        """Offer the ways out of a trouble that somebody else told."""
        mending, path = self._mending(), self._files.path
        more = self._second_places(path)
        self._files_job(lambda stop: situation_of(mending, path, trouble, more), self._show, self._desk.show_trouble)

    def choose_other(self) -> None:
        """Ask for another file that is the archive."""
        self._ask_for_file(self.tr("选择档案文件"), self._choose)

    def _second_places(self, path: Path) -> tuple[Path, ...]:
        second = self._frame.settings.keeping(path).second_place
        return (Path(second),) if second else ()

    def _show(self, situation: Situation) -> None:
        self._situation = situation
        self.page.show_situation(situation, datetime.now(UTC), self._files.remembered is not None)
        self._desk.setCurrentWidget(self.page)
        self.shown.emit()

    def _look_at(self, backup: Path) -> None:
        """Offer to go back to a file that was chosen by hand."""
        mending, path = self._mending(), self._files.path
        self._files_job(lambda stop: wish_for(mending, path, backup), self._offer, self._refuse)

    def _offer(self, situation: Situation) -> None:
        if self._situation is not None and not self._situation.wished:
            others = tuple(each for each in self._situation.backups if each.path != situation.backups[0].path)
            situation = Situation(situation.path, self._situation.trouble, self._situation.seen,
                                  (*situation.backups, *others))
        self._show(situation)

    def _restore(self, backup: Backup, passphrase: str) -> None:
        mending, path, at = self._mending(), self._files.path, datetime.now(UTC)
        self.page.show_progress(self.tr("正在恢复：{backup}…").format(backup=backup_words(backup, at)))
        self._files_job(
            lambda stop: mending.restore(backup.path, path, who="", at=at, passphrase=passphrase,
                                         progress=stop.report), self._tell, self._refuse)

    def _repair(self) -> None:
        mending, path, at = self._mending(), self._files.path, datetime.now(UTC)
        self.page.show_progress(self.tr("正在抢救档案里能读出的内容…"))
        self._files_job(lambda stop: mending.repair(path, who="", at=at, progress=stop.report),
                        self._tell, self._refuse)

    def _tell(self, done: Restored | Repaired) -> None:
        outcome = self.page.outcome
        outcome.tell_restored(done) if isinstance(done, Restored) else outcome.tell_repaired(done)
        self.page.show_outcome()

    def _refuse(self, error: Exception) -> None:
        if self.page.ways is None:  # the backup that was wished for cannot be read
            self._show(Situation(self._files.path, error if isinstance(error, Trouble) else Trouble(Cause.CLOSED)))
        wrong = isinstance(error, Refused) and error.reason is Reason.KEY_WRONG
        missing = isinstance(error, Trouble) and error.cause is Cause.KEY_NEEDED
        if missing and self.page.ways is not None and self.page.ways.choice is not None:
            key = key_words(self.page.ways.choice.chosen.seen.kind)
            words = self.tr("请输入{key}，档案未动。").format(key=key)
        else:
            words = words_of(error).what + words_of(error).safe if wrong else sentence_of(error)
        self.page.refuse(words, wrong or missing)

    def _leave(self, only_to_read: bool = False) -> None:
        self._files.again(only_to_read=only_to_read)
        self._desk.close_asked.emit()

    def _choose(self, path: Path | None) -> None:
        self._files.choose(path)
        self._desk.close_asked.emit()

    def _ask_for_file(self, title: str, take: Callable[[Path], object]) -> None:
        self._dialog = dialog = QFileDialog(self._desk, title, str(self._files.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("档案和备份 (*.db *.sealed *.db.v*)"), self.tr("所有文件 (*)")])
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _mending(self) -> Mending:
        mending = self._files.mending
        assert mending is not None, "the page is only shown where there is one"
        return mending

    def _files_job(self, job: Callable[[Stop], Any], then: Callable[[Any], None],
                   otherwise: Callable[[Exception], None]) -> None:
        report = self._page.progress.report if self._page is not None else None
        self._frame.background.files(self, job, then, otherwise, report)
