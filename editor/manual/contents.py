"""The contents of the manual: its pages in order, or those that hold what is looked for."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from editor.manual.pages import Page
from editor.shell.theme import style


class Contents(QListWidget):
    """`asked(file)` is sent when a page is chosen here."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "flat")
        self.setAccessibleName(self.tr("目录"))
        self.currentItemChanged.connect(lambda item, before: self.asked.emit(_file(item)) if item else None)

    def show_pages(self, pages: Iterable[Page], here: str) -> None:
        """List these pages; `here` is the one that is read."""
        with QSignalBlocker(self):
            self.clear()
            for page in pages:
                item = QListWidgetItem(page.title)
                item.setData(Qt.ItemDataRole.UserRole, page.file)
                self.addItem(item)
        self.choose(here)

    def choose(self, file: str) -> None:
        """Mark the page that is read; none where it is not listed."""
        rows = [row for row in range(self.count()) if _file(self.item(row)) == file]
        with QSignalBlocker(self):
            self.setCurrentRow(rows[0] if rows else -1)


def _file(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
