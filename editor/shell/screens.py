"""The screens, each made when its place is first entered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.shell.frame import Frame
from editor.shell.screen import Keys, Place, Screen


class Screens(QStackedWidget):
    """Keeps the screens and lets one be left before another is entered."""

    entered = Signal(str)
    count_changed = Signal(str, int)

    def __init__(self, places: Sequence[Place], frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._places = {place.name: place for place in places}
        self._made: dict[str, QWidget] = {}
        self._here = ""

    @property
    def here(self) -> str:
        """Name of the place entered; empty at first."""
        return self._here

    def has(self, name: str) -> bool:
        """Return whether there is a place called `name`."""
        return name in self._places

    def enter(self, name: str, thing: object = None) -> bool:
        """Leave the place one is in and enter `name`; False when the screen refuses to be left.

        With a `thing`, the screen's `open(thing)` is called as well.
        """
        if name not in self._places or (name != self._here and not self.leave()):
            return False
        widget = self._screen(name)
        if name != self._here:
            self.setCurrentWidget(widget)
            self._here = name
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            _as_screen(widget).enter()
            self.entered.emit(name)
        opens = getattr(widget, "open", None)
        if thing is not None and callable(opens):
            opens(thing)
        return True

    def leave(self) -> bool:
        """Ask the screen to save and to be left; True when there is none."""
        return _as_screen(self._made[self._here]).leave() if self._here else True

    def searches(self) -> bool:
        """Return whether the screen has a search of its own."""
        return callable(getattr(self._made.get(self._here), "search", None))

    def search(self, words: str) -> bool:
        """Hand `words` to the screen if it searches; return whether it does."""
        searches = getattr(self._made.get(self._here), "search", None)
        if callable(searches):
            searches(words)
            return True
        return False

    def focus_search(self) -> bool:
        """Lead to the search box of the screen; return whether it has one that stands for that of the top bar."""
        leads = getattr(self._made.get(self._here), "focus_search", None)
        if callable(leads):
            leads()
            return True
        return False

    def keys(self) -> Keys:
        """Return the keys of the screen."""
        return tuple(_as_screen(self._made[self._here]).keys()) if self._here else ()

    def title(self, name: str) -> str:
        """Return what the place `name` is called: by its screen, else by the rail."""
        return str(getattr(self._made.get(name), "title", "")) or self._places[name].title

    def made(self, name: str) -> QWidget | None:
        """Return the screen of `name` if it was ever entered."""
        return self._made.get(name)

    def forget(self) -> None:
        """Close all screens, for the next person; nothing stays on the screen of the one before."""
        for widget in self._made.values():
            self.removeWidget(widget)
            widget.deleteLater()
        self._made.clear()
        self._here = ""

    def _screen(self, name: str) -> QWidget:
        if name not in self._made:
            made = self._places[name].make_screen(self._frame)
            signal = getattr(made, "count_changed", None)
            if signal is not None:
                signal.connect(lambda count: self.count_changed.emit(name, count))
            self._made[name] = made
            self.addWidget(made)
        return self._made[name]


def _as_screen(widget: QWidget) -> Screen:
    if not isinstance(widget, Screen):
        raise TypeError(f"{type(widget).__name__} is no Screen")
    return widget
