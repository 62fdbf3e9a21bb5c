"""The pane with the pages of the draft: how long it is, how large it is shown, and the pages themselves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.layout.layout import Layout
from bulletin.layout.paging.pages import Pages
from editor.pages.lengths import text_used
from editor.pages.pages_pane import PagesPane
from editor.pages.places import Fit
from editor.pieces.elided import Elided
from editor.shell.pages_settings import PagesSettings
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import line, quiet_button


class DraftPages(QWidget):
    """Remembers in `settings` how large the pages were shown. `closed` by its cross."""

    closed = Signal()

    def __init__(self, settings: PagesSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self.name, self.length, self.pages = QLabel(self.tr("版面")), Elided(), PagesPane()
        self.view, self.bar = self.pages.view, self.pages.bar
        style(self.name, "pane-title")
        style(self.length, "note")
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        head.setSpacing(INSIDE)
        head.addWidget(self.name)
        head.addWidget(self.length, 1)
        head.addWidget(quiet_button("x", self.tr("关闭版面（F8）"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.pages, 1)
        self.setMinimumWidth(300)
        self.hide()
        self._recall()
        self.view.zoomed.connect(self._remember)
        for tool in (self.bar.wide, self.bar.whole, self.bar.two):
            tool.clicked.connect(self._remember)

    def show_length(self, pages: Pages, layout: Layout) -> None:
        """Say how many pages it takes, how many lines stand on the last of several, and how much a page holds."""
        page = layout.page
        length, over = text_used(pages, page)
        holds = self.tr("{characters} 字 × {lines} 行").format(characters=page.characters, lines=page.lines)
        used = self.tr("{pages} 页").format(pages=length)
        tail = self.tr("末页 {lines} 行").format(lines=over) if len(pages.pages) > 1 else ""
        words = " · ".join(each for each in (used, tail, holds) if each)
        if words != self.length.text():
            self.length.setText(words)
            self.length.setAccessibleName(words)
            tip = self.tr("单独印 {used}（不算版记）；版心每页 {lines} 行，每行 {characters} 字")
            self.length.setToolTip(tip.format(used=used, lines=page.lines, characters=page.characters))

    def clear(self, words: str) -> None:
        """Show no pages, and `words` why."""
        self.length.clear()
        self.pages.clear(words)

    def _recall(self) -> None:
        if Fit(self._settings.fit) is Fit.FREE:
            self.view.set_percent(self._settings.percent)
        else:
            self.view.set_fit(Fit(self._settings.fit))
        self.view.set_columns(self._settings.columns)

    def _remember(self) -> None:
        self._settings.fit = self.view.fit.value
        self._settings.columns = self.view.columns
        if self.view.fit is Fit.FREE:
            self._settings.percent = self.view.percent

