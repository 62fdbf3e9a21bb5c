"""Scans to be added: chosen from the disk or dropped here, read beside the window, and listed by name."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QWidget

from bulletin.desk.instructing import LARGEST_SCAN, Sheet
from bulletin.errors import Reason, Refused
from bulletin.files import trouble_with
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of


def read_sheet(path: Path) -> Sheet:
    """Return the file at `path`. Refused: TOO_LARGE, EMPTY. Trouble: as the system says."""
    try:
        if path.stat().st_size > LARGEST_SCAN:
            raise Refused(Reason.TOO_LARGE, name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise trouble_with(path, error) from error
    if not data:
        raise Refused(Reason.EMPTY, name=path.name)
    return Sheet(path.name, data)


def ask_for_files(parent: QWidget, title: str, filters: str) -> QFileDialog:
    """Return a question for files, already open."""
    asking = QFileDialog(parent, title)
    asking.setFileMode(QFileDialog.FileMode.ExistingFiles)
    asking.setNameFilter(filters)
    asking.finished.connect(asking.deleteLater)
    asking.open()
    return asking


class SheetsField(QFrame):
    """Lists the scans; `edited()` is sent when one comes or goes, `asked(dialog)` when files are asked for."""

    edited = Signal()
    asked = Signal(object)

    def __init__(self, frame: Frame, most: int = 0, parent: QWidget | None = None) -> None:
        """`most` is how many are taken, 0: any number; a further one takes the place of the last."""
        super().__init__(parent)
        self._frame, self._most = frame, most
        self._sheets: list[Sheet] = []
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("扫描件"))
        self.choose = button(self.tr("选择文件…"), "paperclip", clicked=self._ask)
        self.choose.setAutoDefault(False)
        self._said = note(self.tr("图片或 PDF，也可拖到这里"))
        self._names = QHBoxLayout()
        self._names.setSpacing(INSIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.choose)
        row.addLayout(self._names)
        row.addWidget(self._said, 1)
        self.setFocusProxy(self.choose)

    def sheets(self) -> tuple[Sheet, ...]:
        """Return the scans, in the order they came."""
        return tuple(self._sheets)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Read these files and list them; one that cannot be read is told here."""
        for path in paths:
            self._frame.background.files(self, _reading(path), self._add, self._tell)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(files_in(event.mimeData()))

    def _ask(self) -> None:
        asking = ask_for_files(self, self.tr("选择扫描件"), scan_filters())
        asking.filesSelected.connect(lambda names: self.take(tuple(Path(name) for name in names)))
        self.asked.emit(asking)

    def _add(self, sheet: Sheet) -> None:
        kept = [each for each in self._sheets if each.data != sheet.data]
        self._sheets = [*kept, sheet][-self._most:] if self._most else [*kept, sheet]
        self._changed()

    def _drop(self, sheet: Sheet) -> None:
        self._sheets.remove(sheet)
        self._changed()

    def _changed(self) -> None:
        while (item := self._names.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for sheet in self._sheets:
            name = sheet.name if len(sheet.name) <= 18 else sheet.name[:8] + "…" + sheet.name[-9:]
            gone = button(name, "x", clicked=partial(self._drop, sheet))
            style(gone, "small")
            gone.setAutoDefault(False)
            gone.setToolTip(self.tr("去掉 {name}").format(name=sheet.name))
            gone.setAccessibleName(self.tr("去掉 {name}").format(name=sheet.name))
            self._names.addWidget(gone)
        self._say("" if self._sheets else self.tr("图片或 PDF，也可拖到这里"), "note")
        self.edited.emit()

    def _tell(self, error: Exception) -> None:
        self._say(sentence_of(error), "error")

    def _say(self, words: str, role: str) -> None:
        self._said.setText(words)
        self._said.setWordWrap(role == "error")
        style(self._said, role)


def _reading(path: Path) -> Callable[[Stop], Sheet]:
    return lambda stop: read_sheet(path)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files that are dragged; folders are none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix)


def scan_filters() -> str:
    """Return which files a scan may be, for a question for files."""
    scans = QCoreApplication.translate("instructions", "扫描件")
    others = QCoreApplication.translate("instructions", "所有文件")
    return f"{scans} (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.pdf);;{others} (*)"
