"""The scan of a signed sheet: chosen from the disk or dropped here, read beside the window, and shown small."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused, Unreadable
from bulletin.files import trouble_with
from bulletin.intake.pdf.file import drawn, opened
from bulletin.sheets import LARGEST_SCAN, must_be_a_scan
from editor.pieces.outside import brought_by
from editor.shell.frame import Frame
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note, quiet_button
from editor.shell.words import sentence_of

SHOWN = QSize(236, 326)  # pixels of the picture


@dataclass(frozen=True)
class Scan:
    """A file that was read: its name, its bytes, and its first page as a picture, null where it cannot be shown."""

    name: str
    data: bytes
    picture: QImage


def read_scan(path: Path) -> Scan:
    """Return the file at `path` with its picture. Refused: TOO_LARGE, NOT_SUPPORTED. Trouble: as the system says."""
    try:
        if path.stat().st_size > LARGEST_SCAN:
            raise Refused(Reason.TOO_LARGE, name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise trouble_with(path, error) from error
    try:
        must_be_a_scan(data)
    except Refused as refusal:
        raise Refused(refusal.reason, **{**refusal.facts, "name": path.name}) from None
    return Scan(path.name, data, _picture(data))


def _picture(data: bytes) -> QImage:
    whole = QImage()
    try:
        if data.startswith(b"%PDF-"):
            with opened(data) as document:
                data = drawn(document, 0)
        whole.loadFromData(data)
    except (Unreadable, ImportError, IndexError):
        return QImage()  # it is kept all the same: what was signed is on the paper
    return whole


class ScanField(QFrame):
    """Takes one scan; a further one takes its place. `edited()` is sent when it comes or goes, `asked(dialog)` when a
    file is asked for.
    """

    edited = Signal()
    asked = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.scan: Scan | None = None
        style(self, "card")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("扫描件"))
        self.setFixedWidth(SHOWN.width() + 2 * INSIDE)
        self.picture = QLabel()
        self.picture.setFixedSize(SHOWN)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.name = note("", wrapping=True)
        self.choose = button(self.tr("选择扫描件…"), "paperclip", clicked=self.ask)
        self.choose.setAutoDefault(False)
        self.drop = quiet_button("x", self.tr("去掉扫描件"), self.clear)
        self.drop.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.choose, 1)
        row.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(self.picture)
        column.addWidget(self.name)
        column.addLayout(row)
        self.setFocusProxy(self.choose)
        self._show()

    def take(self, path: Path) -> None:
        """Read this file; one that cannot be taken is told here, and what was there stays."""
        self._frame.background.files(self, lambda stop: read_scan(path), self._taken, self._tell)

    def clear(self) -> None:
        """Let the scan go."""
        self.scan = None
        self._show()
        self.edited.emit()

    def ask(self) -> None:
        """Ask for a file."""
        asking = QFileDialog(self, self.tr("选择扫描件"))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilter(self.tr("扫描件 (*.jpg *.jpeg *.png *.pdf)"))
        asking.fileSelected.connect(lambda name: self.take(Path(name)))
        asking.finished.connect(asking.deleteLater)
        asking.open()
        self.asked.emit(asking)

    def words(self) -> str:
        """Return what is said under the picture."""
        return self.name.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brought_by(event.mimeData()).paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(brought_by(event.mimeData()).paths[0])

    def _taken(self, scan: Scan) -> None:
        self.scan = scan
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        scan = self.scan
        self.drop.setVisible(scan is not None)
        style(self.picture, "second")
        self.picture.setPixmap(QPixmap())
        style(self.name, "note")
        self.name.setText(scan.name if scan else self.tr("可以不附；JPG、PNG、PDF，20 MB 以内"))
        if scan is None:
            self.picture.setText(self.tr("签过字的签发单\n扫描件拖到这里"))
        elif scan.picture.isNull():
            self.picture.setText(self.tr("这份扫描件不能预览，\n仍会原样存档"))
        else:
            self.picture.setPixmap(QPixmap.fromImage(scan.picture.scaled(
                SHOWN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)))
        self.picture.setAccessibleName(self.tr("扫描件预览"))

    def _tell(self, error: Exception) -> None:
        style(self.name, "error")
        self.name.setText(sentence_of(error))
