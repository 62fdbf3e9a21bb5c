"""The icons of the desk: Phosphor, 18 px, in the colour of a role, following the theme.

The icon face is read on the first painting of an icon after `load` (the window calls it once it stands), so that the
start does not wait for it; until then an icon paints nothing.
"""

from __future__ import annotations

import atexit
import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from editor.shell.colours import Colour
from editor.shell.theme import ICON, colour_now

FACE, CHARACTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"


def icon(name: str, role: Colour = Colour.SECOND) -> QIcon:
    """Return the Phosphor icon `name` (such as `tray`, `note-pencil`) painted in the colour of `role`.

    A name unknown to the family is a ValueError once the face is read; before, it paints a question mark.
    """
    if loaded() and not exists(name):
        raise ValueError(f"no icon called {name}")
    return _shared(name, role)


def let_go() -> None:
    """Drop the icons, each of which Qt keeps as long as a widget shows it; called at the very end."""
    _shared.cache_clear()


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint the Phosphor icon `name` into the middle of `rect`, for those who paint themselves."""
    face = _face()
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face.font(side))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.characters.get(name) or face.characters["question"])
    painter.restore()


def exists(name: str) -> bool:
    """Return whether the family has an icon called `name`."""
    return name in _face().characters


def load() -> None:
    """Read the icon face; some milliseconds, once."""
    _face()


def loaded() -> bool:
    """Return whether the face has been read."""
    return _face.cache_info().currsize > 0


@dataclass(frozen=True)
class _Face:
    """The icon face: its family as Qt knows it, and each icon's character by name."""

    family: str
    characters: dict[str, str]

    def font(self, side: int) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(side)
        return font


# One icon for all who show it: an engine written in Python must not be destroyed in the middle of a collection, where
# Qt's destructor and Python's would get into each other's way.
@cache
def _shared(name: str, role: Colour) -> QIcon:
    return QIcon(_Glyph(name, role))


@lru_cache(maxsize=1)
def _face() -> _Face:
    # The files of qtawesome are read without its code, whose import costs 100 ms at every start.
    found = find_spec("qtawesome")
    folder = Path(((found and found.submodule_search_locations) or [""])[0]) / "fonts"
    number = QFontDatabase.addApplicationFont(str(folder / FACE))
    codes = json.loads((folder / CHARACTERS).read_text(encoding="utf-8"))
    families = QFontDatabase.applicationFontFamilies(number)
    return _Face(families[0], {name: chr(int(code, 16)) for name, code in codes.items()})


class _Glyph(QIconEngine):
    """Paints one character of the face; the colour is asked for at each painting."""

    def __init__(self, name: str, role: Colour) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if not loaded():
            return
        role = Colour.FAINT if mode == QIcon.Mode.Disabled else self._role
        paint_icon(painter, rect, self._name, colour_now(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._role)


atexit.register(let_go)  # while Python is whole: not when it tidies up, by when the application may be gone
ICON_SIZE = QSize(ICON, ICON)
