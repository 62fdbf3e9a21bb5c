"""The searches kept under a name, in a menu beside the search box."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from bulletin.search.port import SavedSearch
from editor.shell import joining
from editor.shell.icons import ICON_SIZE, icon

LONGEST = 36  # characters of a search in the menu


class SavedButton(QToolButton):
    """`chosen(SavedSearch)` from the list, `keep_asked` to keep what stands in the box, `tidy_asked` for the rest."""

    chosen = Signal(object)
    keep_asked = Signal()
    tidy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon("bookmark-simple"))
        self.setIconSize(ICON_SIZE)
        self.setToolTip(self.tr("常用检索（Ctrl+D 存下当前检索）"))
        self.setAccessibleName(self.tr("常用检索"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._searches: tuple[SavedSearch, ...] = ()
        self._words = ""
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._fill()

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these in the menu."""
        self._searches = tuple(searches)
        self._fill()

    def show_words(self, words: str) -> None:
        """Know what stands in the box: nothing cannot be kept, what is kept already is ticked."""
        self._words = words
        self._fill()

    def kept(self) -> SavedSearch | None:
        """Return the search that stands in the box; None when it is not kept."""
        return next((each for each in self._searches if each.words == self._words), None)

    def actions_shown(self) -> list[QAction]:
        """Return what stands in the menu, without the lines between."""
        return [action for action in self._menu.actions() if not action.isSeparator()]

    def _fill(self) -> None:
        self._menu.clear()
        kept = self.kept()
        for search in self._searches:
            words = search.words if len(search.words) <= LONGEST else f"{search.words[:LONGEST - 1]}…"
            action = self._menu.addAction(joining.apart((search.name, words)).replace("&", "&&"))
            action.setToolTip(search.words)
            action.setCheckable(True)
            action.setChecked(search is kept)
            action.triggered.connect(partial(self._choose, search))
        if self._searches:
            self._menu.addSeparator()
        keep = self._menu.addAction(icon("plus"), self.tr("存下当前检索…"))
        keep.setEnabled(bool(self._words) and kept is None)
        keep.triggered.connect(self.keep_asked)
        tidy = self._menu.addAction(icon("pencil-line"), self.tr("整理常用检索…"))
        tidy.setEnabled(bool(self._searches))
        tidy.triggered.connect(self.tidy_asked)

    def _choose(self, search: SavedSearch, checked: bool = False) -> None:
        self.chosen.emit(search)
