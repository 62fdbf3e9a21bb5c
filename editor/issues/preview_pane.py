"""The pages of the issue beside the board: a click on a line chooses its item there, a double click opens it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bulletin.layout.paging.pages import Place
from editor.issues.laying_out import Laid
from editor.pages.pages_bar import PagesBar
from editor.pages.places import Fit
from editor.pages.preview import PagesView
from editor.pieces.elided import Elided, plain_tip
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, note, quiet_button

ROOM_FOR_TWO = 420  # pixels


class PreviewPane(QWidget):
    """`chosen(draft_id)` by a click on a line, `opened(draft_id)` by a double click on it; `print_asked` by the button.

    The old pages stay until new ones come; `keep` says why none came.
    """

    chosen = Signal(str)
    opened = Signal(str)
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PagesView()
        self.view.set_fit(Fit.WIDTH)
        self.bar = PagesBar(self.view)
        self.paper = quiet_button("printer", self.tr("打印版样…（Ctrl+P）"), self.print_asked.emit)
        self.fonts, self._trouble = Elided(), note("", wrapping=True)
        style(self.fonts, "note")
        style(self._trouble, "error")
        self.nothing = EmptyState("", icon_name="file-text")
        self._laid: Laid | None = None
        self._clicked = ""
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self._trouble, self._stack):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self._trouble.setContentsMargins(12, 4, 12, 4)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(12, 4, 12, 4)
        beneath.addWidget(self.fonts)
        column.addLayout(beneath)
        for each in (self._trouble, self.fonts):
            each.hide()
        self.bar.hide()
        self.view.line_clicked.connect(self._click)
        self.view.viewport().installEventFilter(self)
        self.clear("")

    def show_laid(self, laid: Laid, fonts: str) -> None:
        """Show the pages of an issue; `fonts` says which fonts stand for others, empty for none."""
        same = self._laid is not None and self._laid.issue_id == laid.issue_id
        self._laid = laid
        self._say(self._trouble, "")
        self._say(self.fonts, fonts)
        self.fonts.setToolTip(plain_tip(fonts))
        self.view.show_pages(laid.pages, laid.pictures)
        if not same:
            self.view.show_page(1)
        self._stack.setCurrentWidget(self.view)
        self.bar.show()

    def clear(self, words: str) -> None:
        """Show no pages, and `words` why."""
        self._laid = None
        self.nothing.set_words(words)
        self._stack.setCurrentWidget(self.nothing)
        for each in (self.bar, self.fonts, self._trouble):
            each.hide()

    def keep(self, words: str) -> None:
        """Keep the pages there are, and say why they are not the newest."""
        if self._laid is None:
            self.clear(words)
        else:
            self._say(self._trouble, words)

    def trouble(self) -> str:
        """Return why the pages are not the newest; empty while they are."""
        return self._trouble.text() if self._trouble.isVisible() else ""

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.two.setVisible(self.width() >= ROOM_FOR_TWO)

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

    def _say(self, where: QLabel, words: str) -> None:
        where.setText(words)
        where.setVisible(bool(words))
