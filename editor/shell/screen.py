"""What the window asks of a screen, and a base that answers most of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.shell.input_method import commit_half_typed

if TYPE_CHECKING:
    from editor.shell.commands import Commands
    from editor.shell.counting import Count
    from editor.shell.frame import Frame

Keys = tuple[tuple[str, str], ...]
Rooms = tuple[tuple[object, str], ...]


@runtime_checkable
class Screen(Protocol):
    """A widget that can stand in the window. A signal `count_changed(int)` is optional: the badge of the rail.

    Optional too: `open(thing)` for `Frame.go`, `search(words)` for the search box of the top bar, and `focus_search()`
    for Ctrl+F where the screen has a box of its own that finds as much.
    """

    title: str

    def enter(self) -> None:
        """Be shown: load or refresh what is seen."""
        ...

    def leave(self) -> bool:
        """Commit the input method and save the working copy; False refuses to be left."""
        ...

    def keys(self) -> Keys:
        """Return what F1 tells beside the commands, the keys of lists: `(("↑ / ↓", "上一篇 / 下一篇"), …)`."""
        ...


class ScreenBase(QWidget):
    """A screen that refuses nothing; override what is different. An empty `title` means the title of the place."""

    count_changed = Signal(int)
    title: str = ""

    def enter(self) -> None:
        """Nothing is loaded."""

    def leave(self) -> bool:
        """Commit the half-typed word; leaving is allowed."""
        commit_half_typed()
        return True

    def keys(self) -> Keys:
        """No keys beside the commands."""
        return ()


@dataclass(frozen=True)
class Place:
    """A place of the rail: `name` for the program, `title` for people, a Phosphor `icon`, and the screen's maker.

    `count` returns the number shown beside it from the archive, in the archive's thread; None: no number.
    `commands` returns what can be done there, `rooms` its rooms: what its screen's `open` is given, and their titles.
    Both are asked when somebody looks for them, not before.
    """

    name: str
    title: str
    icon: str
    make_screen: Callable[[Frame], QWidget]
    count: Count | None = None
    commands: Callable[[], Commands] = dict
    rooms: Callable[[], Rooms] = tuple
