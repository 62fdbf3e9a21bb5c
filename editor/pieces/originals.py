"""The original of a draft: a read-only copy of it shown by the program it belongs to, or the bytes saved elsewhere."""

import atexit
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.desk import looking
from bulletin.drafts import Source, Submission
from bulletin.files import trouble_with, write_whole
from bulletin.intake.incoming import Letter
from bulletin.intake.names import clean, last_part
from editor.pieces.leaving import note_original_leaving
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame

# Only what people read is handed to the system; a name that ends otherwise could start a program or a script.
SHOWN = frozenset({
    ".docx", ".doc", ".wps", ".rtf", ".odt", ".pdf", ".txt", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"})
OUTLOOK = b"\xd0\xcf\x11\xe0"
MAIL, MESSAGE = ".eml", ".msg"
_SCANS = {b"%PDF": ".pdf", b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg"}


def can_be_shown(name: str) -> bool:
    """Return whether a file of this name may be opened: only kinds that hold nothing to be run."""
    return PurePath(name).suffix.lower() in SHOWN


def has_mail(submission: Submission | None) -> bool:
    """Return whether the whole mail that brought this is kept."""
    return submission is not None and submission.letter is not None and submission.source is Source.MAIL


def scan_name(stem: str, data: bytes) -> str:
    """Return the name of a copy of a scan: `stem`, harmless as a file name, and the kind its bytes tell."""
    return clean(stem + next((kind for start, kind in _SCANS.items() if data.startswith(start)), ""))


class Copies:
    """Read-only copies in a folder of this run, which goes with the program."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def put(self, name: str, data: bytes) -> Path:
        """Write a copy under `name`, with a number before it where that is taken; return where. Trouble: as the system
        says. The same bytes under the same name are one copy.
        """
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="bulletin-desk-"))
                atexit.register(remove, self._folder)
            return _put(self._folder, last_part(name), data)
        except OSError as error:
            raise trouble_with(Path(name), error) from error


def remove(folder: Path) -> None:
    """Take the copies away, also where a read-only file cannot be deleted; one that is still open stays."""
    for copy in folder.iterdir() if folder.is_dir() else ():
        copy.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(folder, ignore_errors=True)


def _put(folder: Path, name: str, data: bytes) -> Path:
    number, path = 1, folder / name
    while path.exists():
        if path.read_bytes() == data:
            return path
        number += 1
        path = folder / f"{number} {name}"
    path.write_bytes(data)
    os.chmod(path, stat.S_IRUSR)
    return path


class Originals(QObject):
    """Shows and saves what arrived. `asked_for(dialog)` tells of each question where to."""

    asked_for = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen
        self._copies = Copies()

    def show(self, submission: Submission) -> None:
        """Open a read-only copy; where its kind could do harm, offer to save it instead."""
        if not can_be_shown(submission.name):
            self._frame.say(self.tr("这类文件不直接打开，可另存后查看。"))
            self.save(submission)
            return
        self._fetch(submission, lambda data: self._put(submission.name, data))

    def save(self, submission: Submission) -> None:
        """Ask where to, and write the exact bytes that arrived."""
        self._ask(self.tr("另存原件"), submission.name,
                  lambda path: self._fetch(submission, lambda data: self._write(
                      Path(path), data, submission.sha256, self.tr("原件已存为 {name}"))))

    def save_mail(self, submission: Submission) -> None:
        """Ask where to, and write the whole mail as it came."""
        letter = submission.letter
        if letter is None:
            return
        background = self._frame.background
        background.ask(self, lambda archive: looking.kept_bytes(archive, letter.sha256),
                       lambda data: self._ask_mail(letter, data), self._frame.trouble)

    def _ask_mail(self, letter: Letter, data: bytes) -> None:
        suffix = MESSAGE if data.startswith(OUTLOOK) else MAIL
        name = last_part(letter.subject or self.tr("邮件")) + suffix
        self._ask(self.tr("另存邮件"), name,
                  lambda path: self._write(Path(path), data, letter.sha256, self.tr("邮件已存为 {name}")))

    def _ask(self, title: str, name: str, then: Callable[[str], None]) -> None:
        where = QFileDialog(self._screen, title, name)
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.fileSelected.connect(then)
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked_for.emit(where)

    def _fetch(self, submission: Submission, then: Callable[[bytes], None]) -> None:
        def original(archive: Archive) -> bytes:
            return looking.original(archive, submission.id)[1]

        self._frame.background.ask(self, original, then, self._frame.trouble)

    def _write(self, path: Path, data: bytes, kept: str, words: str) -> None:
        def written(done: None) -> None:
            note_original_leaving(self._frame, self, kept, path.name)
            self._frame.say(words.format(name=path.name))

        self._frame.background.files(self, lambda stop: write_whole(path, data), written, self._frame.trouble)

    def _put(self, name: str, data: bytes) -> None:
        copies = self._copies
        self._frame.background.files(self, lambda stop: copies.put(name, data), self._open, self._frame.trouble)

    def _open(self, path: Path) -> None:
        if show_outside(path):
            self._frame.say(self.tr("已打开原件的只读副本"))
        else:
            self._frame.say(self.tr("没有程序能打开这份原件，可另存后查看。"))
