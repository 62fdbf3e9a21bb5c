"""The first page: for which journal, and from which folder; a folder may be dropped here too."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.journals import Journal
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, IconLabel, button, note

_WIDTH = 460


class StartPage(QWidget):
    """Sends `chosen(paths)` for a folder or files chosen or dropped; `changed()` when another journal is chosen."""

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._settings = settings
        self._box = QComboBox()
        self.folder = button(self.tr("选择文件夹…"), main=True, clicked=self._choose_folder)
        self.folder.setAutoDefault(False)
        self.files = button(self.tr("只选几份文件…"), "files", clicked=self._choose_files)
        self.files.setAutoDefault(False)
        self._box.currentIndexChanged.connect(lambda at: self.changed.emit())
        self._lay_out()

    def offer(self, journals: tuple[Journal, ...], journal_id: str) -> None:
        """Offer the journals of the office; closed and merged ones too, for they have old issues as well."""
        self._box.clear()
        for journal in journals:
            self._box.addItem(joining.titled(journal.name), journal.id)
        self._box.setCurrentIndex(max(0, self._box.findData(journal_id)))
        for control in (self.folder, self.files):
            control.setEnabled(bool(journals))
        self.changed.emit()

    def journal(self) -> str:
        """Return the id of the journal chosen, empty while there is none."""
        return str(self._box.currentData() or "")

    def choose(self, journal_id: str) -> None:
        """Choose a journal."""
        self._box.setCurrentIndex(self._box.findData(journal_id))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.chosen.emit(paths)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("选择存放旧刊的文件夹"), self._settings.import_folder)
        if chosen:
            self._settings.import_folder = chosen
            self.chosen.emit((Path(chosen),))

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("选择旧刊文件"), self._settings.import_folder,
            self.tr("文档 (*.docx *.doc *.docm *.dotx *.wps *.rtf *.odt *.pdf *.txt)"))
        if chosen:
            self._settings.import_folder = str(Path(chosen[0]).parent)
            self.chosen.emit(tuple(map(Path, chosen)))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        title = QLabel(self.tr("把往年的刊物收进档案"))
        style(title, "pane-title")
        said = note(self.tr(
            "一份文件是一期。程序读出期号、日期、栏目和各篇文稿，先列成核对表，您改好后再收入；原文件不动，"
            "收入的各期可以检索、统计、导出。报头或文件名有“增刊”的，期号另编，收入本单位的增刊。"), wrapping=True)
        forms = note(self.tr(
            "可以读 .docx、.doc、.wps、.rtf、.odt、.pdf、.txt，文件夹里的子文件夹一并读。"), wrapping=True)
        below = QHBoxLayout()
        below.setSpacing(INSIDE)
        below.addWidget(self.folder)
        below.addWidget(self.files)
        below.addStretch()
        column = QVBoxLayout(inner)
        column.setSpacing(BETWEEN)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(IconLabel("books", 24, Colour.SECOND))
        head.addWidget(title)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(said)
        column.addWidget(Field(self.tr("收入哪一种刊物"), self._box))
        column.addWidget(forms)
        column.addLayout(below)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        middle = QHBoxLayout()  # no alignment: what wraps is as high as its width makes it
        middle.addStretch()
        middle.addWidget(inner)
        middle.addStretch()
        whole.addLayout(middle)
        whole.addStretch(3)
