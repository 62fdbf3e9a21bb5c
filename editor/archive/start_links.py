"""The searches kept, as links under the empty search: one click and they are asked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bulletin.search.port import SavedSearch
from editor.shell.theme import BETWEEN, GRID, style
from editor.shell.widgets import button, note

MOST = 6


class StartLinks(QWidget):
    """`chosen(SavedSearch)` by a click, or Enter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links = list[QWidget]()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, BETWEEN, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(note(self.tr("常用检索")), alignment=Qt.AlignmentFlag.AlignHCenter)

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show the first of these."""
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = [self._link(search) for search in searches[:MOST]]

    def offer(self, wanted: bool) -> None:
        """Be seen where that is `wanted` and there is anything to choose."""
        self.setVisible(wanted and bool(self.links))

    def _link(self, search: SavedSearch) -> QWidget:
        made = button(search.name.replace("&", "&&"), clicked=partial(self.chosen.emit, search))
        style(made, "link")
        made.setToolTip(search.words)
        made.setAccessibleName(self.tr("常用检索：{name}").format(name=search.name))
        self._column.addWidget(made, alignment=Qt.AlignmentFlag.AlignHCenter)
        return made
