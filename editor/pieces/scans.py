"""Scans that are kept, opened as read-only copies by the program they belong to."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.desk import looking
from bulletin.files import write_whole
from editor.pieces.leaving import note_original_leaving
from editor.pieces.originals import Copies, can_be_shown, scan_name
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame


class Scans(QObject):
    """Shows scans; one of a kind that could do harm is saved instead. `asked(dialog)` tells of each question."""

    asked = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen
        self._copies = Copies()

    def show(self, name: str, kept: str, over: QWidget | None = None) -> None:
        """Open a read-only copy of the scan called `name` that is kept under the SHA-256 `kept`.

        `over` is what a question where to save it stands over; without it the screen.
        """
        def take(data: bytes) -> None:
            if can_be_shown(name):
                self._put(name, data, self.tr("没有程序能打开这份扫描件，可另存后查看。"))
            else:
                self._ask_where(name, data, over or self._screen)
        self._fetch(kept, take)

    def show_signed(self, stem: str, kept: str) -> None:
        """Open a read-only copy of the scan of what was signed on paper; its name begins with `stem`."""
        otherwise = self.tr("没有程序能打开这份扫描件。")
        self._fetch(kept, lambda data: self._put(scan_name(stem, data), data, otherwise))

    def _fetch(self, kept: str, take: Callable[[bytes], None]) -> None:
        self._frame.background.ask(
            self, lambda archive: looking.kept_bytes(archive, kept), take, self._frame.trouble)

    def _put(self, name: str, data: bytes, otherwise: str) -> None:
        copies = self._copies
        self._frame.background.files(self, lambda stop: copies.put(name, data),
                                     lambda path: self._open(path, otherwise), self._frame.trouble)

    def _ask_where(self, name: str, data: bytes, over: QWidget) -> None:
        self._frame.say(self.tr("这类文件不直接打开，可另存后查看。"))
        where = QFileDialog(over, self.tr("另存扫描件"), name)
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.fileSelected.connect(lambda path: self._save(Path(path), data))
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked.emit(where)

    def _save(self, path: Path, data: bytes) -> None:
        self._frame.background.files(
            self, lambda stop: write_whole(path, data), lambda done: self._saved(data, path.name), self._frame.trouble)

    def _saved(self, data: bytes, name: str) -> None:
        note_original_leaving(self._frame, self, sha256(data).hexdigest(), name)
        self._frame.say(self.tr("已存为 {name}").format(name=name))

    def _open(self, path: Path, otherwise: str) -> None:
        self._frame.say(self.tr("已打开扫描件的只读副本") if show_outside(path) else otherwise)
