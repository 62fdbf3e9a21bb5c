"""The pages of the issue beside the board: a click on a line chooses its item there, a double click opens it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from bulletin.layout.paging.pages import Place
from editor.issues.laying_out import Laid
from editor.pages.pages_pane import PagesPane
from editor.shell.widgets import quiet_button


class PreviewPane(PagesPane):
    """`chosen(draft_id)` by a click on a line, `opened(draft_id)` by a double click on it; `print_asked` by the button.
    """

    chosen = Signal(str)
    opened = Signal(str)
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = quiet_button("printer", self.tr("打印版样…（Ctrl+P）"), self.print_asked.emit)
        self._laid: Laid | None = None
        self._clicked = ""
        self.view.line_clicked.connect(self._click)
        self.view.viewport().installEventFilter(self)

    def show_laid(self, laid: Laid, fonts: str) -> None:
        """Show the pages of an issue; `fonts` says which fonts stand for others, empty for none."""
        same = self._laid is not None and self._laid.issue_id == laid.issue_id
        self._laid = laid
        self.show_pages(laid.pages, laid.pictures, fonts, other=not same)

    def clear(self, words: str) -> None:
        """Show no pages, and `words` why."""
        self._laid = None
        super().clear(words)

    def mark(self, draft_id: str, *, scroll: bool = True) -> None:
        """Mark an item and bring it into sight; one that is not on the pages takes the mark away."""
        ids, bar = self._laid.draft_ids if self._laid else (), self.view.verticalScrollBar()
        here = bar.value()
        self.view.show_item(ids.index(draft_id) if draft_id in ids else -1)
        if not scroll:
            bar.setValue(here)

    def show_page(self, number: int) -> None:
        """Bring a page into sight, 1 the first."""
        if self._laid is not None:
            self.view.show_page(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick and self._clicked:
            self.opened.emit(self._clicked)
            return True
        return super().eventFilter(watched, event)

    def _click(self, place: Place) -> None:
        ids = self._laid.draft_ids if self._laid else ()
        self._clicked = ids[place.item] if 0 <= place.item < len(ids) else ""
        if self._clicked:
            self.chosen.emit(self._clicked)
