"""Writing on the whole screen: nothing but the text, its count, and how it stands with the archive."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from editor.shell.frame import Frame
from editor.shell.status_line import StatusLine
from editor.shell.theme import style
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer


class FullScreen(QObject):
    """F11 begins and ends it, Esc in the text ends it. What else is in the window is hidden meanwhile, so that every
    key of the screen goes on working and whatever comes up of itself, such as an error, is seen. The pages as they are
    printed stay if they are shown.
    """

    def __init__(self, frame: Frame, screen: QWidget, sheet: Sheet, writer: Writer) -> None:
        super().__init__(screen)
        self._screen, self._sheet = screen, sheet
        self._hidden: list[QWidget] = []
        self._state = Qt.WindowState.WindowNoState
        self.on = False
        self.line, self.count = StatusLine(), QLabel()
        style(self.count, "note")
        layout = self.line.layout()
        assert layout is not None
        layout.addWidget(self.count)
        self.line.hide()
        sheet.add_foot(self.line)
        frame.saving_changed.connect(self.line.show_saving)
        sheet.roles.counted.connect(self.count.setText)
        writer.shown.connect(self._hide_again)
        screen.installEventFilter(self)

    def toggle(self) -> None:
        """Begin, or end."""
        if self.on:
            self.leave()
        elif self._sheet.isVisible():
            self.enter()

    def enter(self) -> None:
        """Hide all but the text."""
        window = self._screen.window()
        self.on = True
        stay = self._sheet.beside_the_text()
        self._hidden = [each for each in _around(self._sheet.editing, window) if each not in stay]
        self._hide_again()
        self.line.show()
        self._state = window.windowState()
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        window.installEventFilter(self)
        self._sheet.pane.add_key("Esc", self.leave)
        self._sheet.roles.count_now()
        self._sheet.take_keyboard()

    def leave(self) -> None:
        """Show again what was hidden."""
        if not self.on:
            return
        self.on = False
        window = self._screen.window()
        window.removeEventFilter(self)
        self._sheet.pane.drop_key("Esc")
        self.line.hide()
        for each in self._hidden:
            each.show()
        self._hidden = []
        window.setWindowState(self._state)
        if self._screen.isVisible():
            self._sheet.take_keyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End it when another screen comes or the window closes."""
        gone = event.type() == QEvent.Type.Close or (
            watched is self._screen and event.type() == QEvent.Type.Hide and not event.spontaneous())
        if self.on and gone:
            self.leave()
        return super().eventFilter(watched, event)

    def _hide_again(self) -> None:
        """Hide what the screen showed again meanwhile."""
        if self.on:
            for each in self._hidden:
                each.hide()


def _around(inner: QWidget, window: QWidget) -> list[QWidget]:
    """Return what is shown beside `inner` and beside all it stands in, up to `window`."""
    found: list[QWidget] = []
    each = inner
    while each is not window and (outer := each.parentWidget()) is not None:
        found += [child for child in outer.children()
                  if isinstance(child, QWidget) and child is not each and not child.isHidden() and not child.isWindow()]
        each = outer
    return found
