"""The register as a Word file, and the numbered copies of a classified issue: written beside the GUI thread and noted.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from bulletin.archive import Archive
from bulletin.copies import Copy
from bulletin.desk.distributing import Register
from bulletin.desk.exporting import Export
from bulletin.desk.printing import Printing, issue_stem
from bulletin.desk.publishing import printing_of
from bulletin.files import trouble_with
from bulletin.people import Actor
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.leaving import note_leaving
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.resources import resource

if TYPE_CHECKING:
    from bulletin.desk.press_copies import PressedCopy
    from bulletin.layout.page import Written

# What writes Word files is loaded when it is first asked for: the sheet does not wait for it.


class RegisterPapers(QObject):
    """`told(words)` says how it stands, `failed(error)` what went wrong, `running(bool)` whether copies are written,
    `asked_for(dialog)` that a place is asked for.
    """

    told = Signal(str)
    failed = Signal(Exception)
    running = Signal(bool)
    asked_for = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._stop: Stop | None = None
        self._pressing = False

    def export(self, register: Register) -> None:
        """Ask for a place and write the register there as DOCX."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stem = issue_stem(register.journal.name, register.issue)
        with in_chinese():
            name = self.tr("{stem}分发登记表.docx").format(stem=stem)
        where = QFileDialog(self._over, self.tr("导出登记表"), str(Path(documents) / name),
                            self.tr("Word 文档 (*.docx)"))
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.setDefaultSuffix("docx")
        where.fileSelected.connect(lambda path: self._write(register, Path(path)))
        self._ask(where)

    def number(self, register: Register, copies: tuple[Copy, ...]) -> None:
        """Ask for a folder and write each of `copies` of a classified issue into a new folder there."""
        where = QFileDialog(self._over, self.tr("分份印制：选择存放的文件夹"),
                            str(IssueFolder(self._frame.settings).path))
        where.setFileMode(QFileDialog.FileMode.Directory)
        where.fileSelected.connect(lambda path: self._number(register, copies, Path(path)))
        self._ask(where)

    def stop(self) -> None:
        """End after the copy in hand."""
        if self._stop is not None:
            self._stop.ask()

    def _ask(self, where: QFileDialog) -> None:
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked_for.emit(where)

    def _write(self, register: Register, path: Path) -> None:
        def job(stop: Stop) -> Written:
            from bulletin.desk.press_copies import press_register

            return press_register(register, resource("layouts"), path)

        def done(written: Written) -> None:
            note_leaving(self._frame, self, Export.REGISTER, path.name, written.sha256, register.issue.id)
            self.told.emit(self.tr("登记表已存为 {name}").format(name=path.name))

        self._frame.background.files(self, job, done, self.failed.emit, title=self.tr("写出登记表"))

    def _number(self, register: Register, copies: tuple[Copy, ...], folder: Path) -> None:
        actor = self._frame.person
        if actor is None or self._pressing:
            return

        def take(archive: Archive) -> Printing:
            from bulletin.desk.press_copies import must_be_printable

            must_be_printable(archive, register, actor=actor)
            return printing_of(archive, register.issue.id)

        self._frame.background.ask(self, take, lambda printing: self._press(printing, copies, folder, actor),
                                   self.failed.emit)

    def _press(self, printing: Printing, copies: tuple[Copy, ...], folder: Path, actor: Actor) -> None:
        if self._pressing:  # asked twice in one breath
            return
        with in_chinese():
            wanted = folder / self.tr("{stem}分份").format(stem=issue_stem(printing.sheet.journal, printing.issue))

        def job(stop: Stop) -> tuple[Path, tuple[PressedCopy, ...]]:
            from bulletin.desk.press_copies import press_copies

            into = _new_folder(wanted)

            def going_on(done: int) -> bool:
                stop.report(done, len(copies))
                return not stop.asked

            return into, press_copies(printing, copies, resource("layouts"), into, going_on)

        self._pressing = True
        self.running.emit(True)
        self._tell(self.tr("正在分份印制…"))
        # The frame owns the job: what was written is noted even when the register was closed meanwhile.
        self._stop = self._frame.background.files(
            self._frame, job, lambda made: self._pressed(made[0], made[1], len(copies), actor), self._broke,
            self._show_progress, title=self.tr("分份印制"))

    def _pressed(self, folder: Path, made: tuple[PressedCopy, ...], wanted: int, actor: Actor) -> None:
        from bulletin.desk.press_copies import note_copies

        at = datetime.now(UTC)
        self._frame.background.ask(self._frame, lambda archive: note_copies(archive, made, actor=actor, at=at), None,
                                   self._frame.trouble)
        if isValid(self):
            self._end()
            words = self.tr("已分份印制 {count} 份，存在 {folder}") if len(made) == wanted else self.tr(
                "已停下，印制了 {count} 份，存在 {folder}")
            self._tell(words.format(count=len(made), folder=folder.name))

    def _broke(self, error: Exception) -> None:
        if isValid(self):
            self._end()
            self._tell("")
            self.failed.emit(error)
        else:
            self._frame.trouble(error)

    def _end(self) -> None:
        self._stop, self._pressing = None, False
        self.running.emit(False)

    def _show_progress(self, done: int, total: int) -> None:
        if isValid(self):
            self.told.emit(self.tr("正在分份印制：{done} / {total} 份").format(done=done, total=total))

    def _tell(self, words: str) -> None:
        if isValid(self):
            self.told.emit(words)


def _new_folder(wanted: Path) -> Path:
    """Make and return a folder that was not there before, so that nothing in it is written over."""
    path = next(path for path in (wanted, *(wanted.with_name(f"{wanted.name}{n}") for n in range(2, 1000)))
                if not path.exists())
    try:
        path.mkdir(parents=True)
    except OSError as error:
        raise trouble_with(path, error) from error
    return path
