"""The way to the list of Ctrl+K: it is made when it is first wanted, so that the start does not wait for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.shell.frame import Frame
from editor.shell.palette.entry import Entry, Source
from editor.shell.screen import Place

if TYPE_CHECKING:
    from editor.shell.palette.palette import Palette


class PaletteDoor(QObject):
    """Lists the commands of `work`, the rooms of the places, the buttons of the screen in sight, and what `sources`
    offer beside: whoever has settings or other things to be found there adds one.
    """

    def __init__(self, over: QWidget, work: QWidget, screens: QStackedWidget, places: Sequence[Place],
                 frame: Frame) -> None:
        super().__init__(over)
        self._over, self._work, self._screens, self._places, self._frame = over, work, screens, places, frame
        self.sources: list[Source] = []
        self._made: Palette | None = None

    def palette(self) -> Palette:
        """Return the list, made now if nobody wanted it before."""
        if self._made is None:
            from editor.shell.palette.palette import Palette

            self._made = Palette(self._over, self._frame)
            self._made.sources.append(self._entries)
            self._frame.person_changed.connect(lambda person: self.palette().close_palette(False))
        return self._made

    def toggle(self) -> None:
        """Open the list, or let it go away again."""
        self.palette().toggle()

    def _entries(self) -> Iterator[Entry]:
        from editor.shell.palette import here

        yield from here.command_entries(self._work)
        yield from here.room_entries(self._places, self._frame.go)
        screen = self._screens.currentWidget()
        if screen is not None:
            yield from here.button_entries(screen)
        for source in self.sources:
            yield from source()
