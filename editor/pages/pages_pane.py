"""Pages that stand beside something, with their bar, what is to be said of their fonts, and why there are none."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.layout.paging.pages import Pages
from editor.pages.drawing import Pictures
from editor.pages.pages_bar import PagesBar
from editor.pages.places import Fit
from editor.pages.preview import PagesView
from editor.pieces.elided import Elided, plain_tip
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, note

ROOM_FOR_TWO = 420  # pixels
ROOM_FOR_WHERE = 350


class PagesPane(QWidget):
    """The old pages stay until new ones come; `keep` says why none came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PagesView()
        self.view.set_fit(Fit.WIDTH)
        self.bar = PagesBar(self.view)
        self.fonts, self._trouble = Elided(), note("", wrapping=True)
        style(self.fonts, "note")
        style(self._trouble, "error")
        self.nothing = EmptyState("", icon_name="file-text")
        self._there = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.view)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for widget in (self.bar, self._trouble, self._stack):
            self.column.addWidget(widget, 1 if widget is self._stack else 0)
        self._trouble.setContentsMargins(12, 4, 12, 4)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(12, 4, 12, 4)
        beneath.addWidget(self.fonts)
        self.column.addLayout(beneath)
        for each in (self._trouble, self.fonts):
            each.hide()
        self.bar.hide()
        self._stack.setCurrentWidget(self.nothing)

    def show_pages(self, pages: Pages, pictures: Pictures, fonts: str, *, other: bool = False) -> None:
        """Show pages; `fonts` says which fonts stand for others, empty for none. `other`: of another thing than before,
        from its beginning.
        """
        self._there = True
        self._say(self._trouble, "")
        if fonts != self.fonts.text():
            self.fonts.setToolTip(plain_tip(fonts))
        self._say(self.fonts, fonts)
        self.view.show_pages(pages, pictures)
        if other:
            self.view.show_page(1)
        self._stack.setCurrentWidget(self.view)
        self.bar.show()

    def clear(self, words: str) -> None:
        """Show no pages, and `words` why."""
        self._there = False
        self.nothing.set_words(words)
        self._stack.setCurrentWidget(self.nothing)
        for each in (self.bar, self.fonts, self._trouble):
            each.hide()

    def keep(self, words: str) -> None:
        """Keep the pages there are, and say why they are not the newest."""
        if self._there:
            self._say(self._trouble, words)
        else:
            self.clear(words)

    def trouble(self) -> str:
        """Return why the pages are not the newest; empty while they are."""
        return self._trouble.text() if self._trouble.isVisible() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.two.setVisible(self.width() >= ROOM_FOR_TWO)
        self.bar.where.setVisible(self.width() >= ROOM_FOR_WHERE)

    def _say(self, where: QLabel, words: str) -> None:
        where.setText(words)
        where.setVisible(bool(words))
