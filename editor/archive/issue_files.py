"""The file of a printed issue: written out again byte for byte, or opened as a copy that cannot be changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.desk.exporting import Export
from editor.archive.asking import Printed, export, file_bytes, file_name, read_only_copy
from editor.pieces.leaving import note_leaving
from editor.shell.frame import Frame


class IssueFiles(QObject):
    """Does both beside the GUI thread."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._copies = QTemporaryDir()

    def export(self, printed: Printed) -> None:
        """Ask for a place and write the stored bytes there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self._over, self.tr("导出 DOCX"), str(
            Path(documents) / file_name(printed)), self.tr("Word 文档 (*.docx)"))
        if chosen:
            path = Path(chosen if chosen.endswith(".docx") else f"{chosen}.docx")
            self._with_bytes(printed, lambda data: export(data, path), lambda done: self._exported(printed, done))

    def open(self, printed: Printed) -> None:
        """Open a read-only copy with the system's program for it."""
        # Internal papers do not stay behind: the folder is the user's own and goes when the screen does.
        folder, name = Path(self._copies.path()), file_name(printed)
        self._with_bytes(printed, lambda data: read_only_copy(data, folder, name), self._look)

    def _exported(self, printed: Printed, path: Path) -> None:
        """Say it, and write down that the file left: its bytes are those that were kept when it was printed."""
        note_leaving(self._frame, self, Export.ISSUE, path.name, printed.issue.sha256, printed.issue.id)
        self._frame.say(self.tr("已导出 {name}").format(name=path.name))

    def _look(self, copy: Path) -> None:
        if not show_outside(copy):
            self._frame.say(self.tr("没有可打开此文件的程序，只读副本在 {path}").format(path=copy))

    def _with_bytes(self, printed: Printed, write: Callable[[bytes], Path], then: Callable[[Path], None]) -> None:
        self._frame.background.ask(
            self, lambda archive: file_bytes(archive, printed.issue),
            lambda data: self._write(data, write, then), self._frame.trouble)

    def _write(self, data: bytes, write: Callable[[bytes], Path], then: Callable[[Path], None]) -> None:
        self._frame.background.files(self, lambda stop: write(data), then, self._frame.trouble)


def show_outside(path: Path) -> bool:
    """Open a file with the program the system has for it; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
