"""The names of what was done last at this window, for the report of a crash: names of the program only, no words."""

from __future__ import annotations

import re
from collections import deque

from PySide6.QtCore import QObject

MOST = 20
_NAME = re.compile(r"[a-z0-9_.]{1,60}")  # as the program calls things; what a person typed does not look so


class Trail(QObject):
    """The last twenty names, the last one last. It hangs on the window; `remember` finds it from any widget there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: deque[str] = deque(maxlen=MOST)

    def add(self, name: str) -> None:
        """Remember a name; what is no name of the program is left out."""
        if _NAME.fullmatch(name):
            self._names.append(name)

    def names(self) -> tuple[str, ...]:
        """Return what was done, the last one last."""
        return tuple(self._names)


def remember(widget: QObject | None, name: str) -> None:
    """Write `name` into the trail of the window `widget` is in; where there is none, nowhere."""
    outermost = widget
    while outermost is not None and outermost.parent() is not None:
        outermost = outermost.parent()
    if outermost is not None and (trail := outermost.findChild(Trail)) is not None:
        trail.add(name)
