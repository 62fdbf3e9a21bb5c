"""The proof of facts: one scan or file, chosen or dropped here, read beside the window."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QWidget

from bulletin.desk.instructing import Sheet
from bulletin.intake.door import bytes_at
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE
from editor.shell.widgets import button, note, quiet_button
from editor.shell.words import sentence_of


class ProofField(QFrame):
    """Holds one file; `edited()` is sent when it comes or goes, `asked(dialog)` when a file is asked for."""

    edited = Signal()
    asked = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._sheet: Sheet | None = None
        self.setAcceptDrops(True)
        self.choose = button(self.tr("选择文件…"), "paperclip", clicked=self._ask)
        self.choose.setAutoDefault(False)
        self.drop = quiet_button("x", self.tr("去掉凭证"), self.clear)
        self.drop.setAutoDefault(False)
        self._said = note("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.choose)
        row.addWidget(self._said, 1)
        row.addWidget(self.drop)
        self.setFocusProxy(self.choose)
        self._show()

    def sheet(self) -> Sheet | None:
        """Return the file with its bytes; None without one."""
        return self._sheet

    def clear(self) -> None:
        """Hold none any more."""
        self._take(None)

    def take(self, path: Path) -> None:
        """Read this file and hold it; one that cannot be read is told here."""
        self._frame.background.files(self, lambda stop: Sheet(path.name, bytes_at(path)), self._take,
                                     lambda error: self._said.setText(sentence_of(error)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if path := _file_in(event):
            self.take(path)

    def _ask(self) -> None:
        asking = QFileDialog(self, self.tr("选择凭证"))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.fileSelected.connect(lambda name: self.take(Path(name)))
        asking.finished.connect(asking.deleteLater)
        asking.open()
        self.asked.emit(asking)

    def _take(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.drop.setVisible(self._sheet is not None)
        name = self._sheet.name if self._sheet else ""
        short = name if len(name) <= 24 else f"{name[:11]}…{name[-12:]}"
        self._said.setText(short or self.tr("采用通知、刊物扫描件，也可拖到这里"))
        self._said.setToolTip(name)


def _file_in(event: QDragEnterEvent | QDropEvent) -> Path | None:
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix), None)
