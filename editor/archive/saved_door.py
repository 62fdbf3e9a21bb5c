"""The way from the search box to the searches that are kept: one sheet at a time over the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bulletin.desk import searching
from bulletin.search.port import SavedSearch
from editor.archive.keep_sheet import KeepSheet
from editor.archive.tidy_sheet import TidySheet
from editor.shell.frame import Frame


class SavedDoor(QObject):
    """`loaded(searches)` when they were asked for, at first and after each deed; `sheet` is the one that is open."""

    loaded = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._searches: tuple[SavedSearch, ...] = ()
        self.sheet: QDialog | None = None

    def load(self) -> None:
        """Ask for the searches that are kept."""
        self._frame.background.ask(self, searching.saved_searches, self._came, self._frame.trouble)

    def keep(self, words: str) -> None:
        """Ask for a name to keep `words` under."""
        if words and self.sheet is None:
            sheet = KeepSheet(self._frame, words, self._over)
            sheet.kept.connect(self._kept)
            self._open(sheet)

    def tidy(self) -> None:
        """Open the list of those that are kept."""
        if self.sheet is None:
            sheet = TidySheet(self._frame, self._searches, self._over)
            sheet.changed.connect(self.load)
            self.loaded.connect(sheet.show_searches)
            self._open(sheet)

    def _kept(self, search: SavedSearch) -> None:
        self._frame.say(self.tr("已存为常用检索“{name}”").format(name=search.name))
        self.load()

    def _came(self, searches: list[SavedSearch]) -> None:
        self._searches = tuple(searches)
        self.loaded.emit(self._searches)

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None
