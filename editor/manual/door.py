"""How one comes to the manual: made when it is first asked for, one for a window, and closed with it."""

from PySide6.QtCore import QObject

from editor.manual.pages import page_of
from editor.manual.window import ManualWindow
from editor.shell.window import MainWindow


class ManualDoor(QObject):
    """Hangs on its window and opens the manual beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._over = window
        self._manual: ManualWindow | None = None

    def open(self, place: str) -> None:
        """Show the page on a place of the window; at none the first one."""
        if self._manual is None:
            self._manual = ManualWindow(self._over.frame, self._over)
        self._manual.show_page(page_of(place))
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()
