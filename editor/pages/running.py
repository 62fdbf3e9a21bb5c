"""The line that tells how far a long deed is, and the place where its files go: parts of the sheets that export."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note


class Running(QWidget):
    """How far it is, in words and as a bar; empty until something is under way. `changed()` when it shows else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.words, self.wrong = QProgressBar(), note("", wrapping=True), QLabel()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("进度"))
        self.wrong.setWordWrap(True)
        style(self.wrong, "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.bar, self.words, self.wrong):
            column.addWidget(part)
            part.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` are finished."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self.say(self.tr("{done} / {total} 期").format(done=done, total=total))

    def say(self, words: str) -> None:
        """Say how it stands, or how it ended."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.changed.emit()

    def complain(self, words: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        if words:
            self.bar.hide()
            self.say("")
        self.changed.emit()


class Where(QWidget):
    """A line with a folder, or with a file to be written, that may be typed or chosen. `changed()` when it is another.
    """

    changed = Signal()

    def __init__(self, path: Path, file_kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file_kind = file_kind
        self.line = QLineEdit(str(path))
        self.choose = button(self.tr("浏览…"), "folder-open", clicked=self._ask)
        self.choose.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.line.textChanged.connect(lambda words: self.changed.emit())
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path | None:
        """Return what stands there; None when it is empty."""
        words = self.line.text().strip()
        return Path(words) if words else None

    def show_path(self, path: Path) -> None:
        """Put another there."""
        self.line.setText(str(path))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("选择位置"), self.line.text(), self._file_kind)
        if self._file_kind:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("pdf")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.line.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
