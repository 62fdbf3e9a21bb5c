"""The keys of this chair: each command has its own by default, and may be given others, which take effect at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from editor.shell.commands import Command, Group, combined

WINDOW, PLACES = "window", "place"
_HELD = Qt.KeyboardModifier
_LISTS_OWN = frozenset({  # what every list and field does with these must stay
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Menu, Qt.Key.Key_Delete,
})
_CLIPBOARD = frozenset(combined(keys) for keys in ("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"))
_ONLY_HELD = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
                        Qt.Key.Key_unknown})


class Unfit(StrEnum):
    """Why keys cannot be given to a command."""

    NO_KEY = "no key"
    ALT_GR = "altgr"
    SYSTEM = "system"
    LISTS = "lists"
    CLIPBOARD = "clipboard"
    BARE = "bare"


class Kept(Protocol):
    """Where the chair keeps keys that are not the default."""

    def all(self) -> Mapping[str, tuple[str, ...]]:
        """Return the keys by the names of their commands."""
        ...

    def put(self, name: str, keys: tuple[str, ...] | None) -> None:
        """Keep keys, none or many; None: the default again."""
        ...


class Keymap(QObject):
    """`changed` tells every command to look which keys it has now.

    `groups` is set by the window: all commands of all places, those of screens nobody opened yet as well.
    """

    changed = Signal()

    def __init__(self, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._own = dict(kept.all())
        self.groups: Callable[[], tuple[Group, ...]] = tuple

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return the keys a command has at this chair."""
        return self._own.get(command.name, command.keys)

    def is_own(self, command: Command) -> bool:
        """Return whether the chair gave it other keys."""
        return command.name in self._own

    def give(self, command: Command, keys: Iterable[str]) -> None:
        """Give a command other keys, or none."""
        given = tuple(dict.fromkeys(_portable(each) for each in keys))
        if given == tuple(_portable(each) for each in command.keys):
            self.take_back(command)
            return
        self._own[command.name] = given
        self._kept.put(command.name, given)
        self.changed.emit()

    def take_back(self, command: Command) -> None:
        """Let a command have its default keys again."""
        if self._own.pop(command.name, None) is not None:
            self._kept.put(command.name, None)
            self.changed.emit()

    def take_all_back(self) -> None:
        """Let all commands have their default keys again."""
        for name in self._own:
            self._kept.put(name, None)
        self._own.clear()
        self.changed.emit()

    def has_own(self) -> bool:
        """Return whether any command has other keys than by default."""
        return bool(self._own)

    def commands(self) -> tuple[Command, ...]:
        """Return all commands there are."""
        return tuple(each for group in self.groups() for each in group.commands)

    def rivals(self, command: Command, keys: str) -> tuple[Command, ...]:
        """Return the commands that have these keys and are valid where `command` is."""
        wanted = combined(keys)
        return tuple(other for other in self.commands() if other.name != command.name
                     and any(combined(each) == wanted for each in self.keys(other)) and meet(command, other))

    def unfit(self, command: Command, keys: str) -> Unfit | None:
        """Return why `command` cannot have these keys at all; None when it can."""
        if any(combined(each) == combined(keys) for each in command.keys):
            return None
        bare = any(is_bare(each) for other in self.commands() if other.place == command.place for each in other.keys)
        return unfit(keys, bare=bare)


def meet(one: Command, other: Command) -> bool:
    """Return whether two commands are valid at once: where the one's place lies in the other's, or is all the window.

    What is nearer to the keyboard goes before the window, and is meant so where both had the key from the first.
    """
    if {one.place, other.place} & {WINDOW, PLACES}:
        return not {combined(each) for each in one.keys} & {combined(each) for each in other.keys}
    inner, outer = (f"{each.scope}." for each in (one, other))
    return inner.startswith(outer) or outer.startswith(inner)


def unfit(keys: str, *, bare: bool) -> Unfit | None:
    """Return why keys cannot be given; `bare`: a letter alone may be, as nothing is typed there."""
    whole = combined(keys)
    key, held = Qt.Key(whole & ~int(_HELD.KeyboardModifierMask.value)), whole & int(_HELD.KeyboardModifierMask.value)
    if not whole or key in _ONLY_HELD:
        return Unfit.NO_KEY
    if held & _HELD.ControlModifier.value and held & _HELD.AltModifier.value:
        return Unfit.ALT_GR
    if held & _HELD.MetaModifier.value:
        return Unfit.SYSTEM
    if not held & ~_HELD.ShiftModifier.value & ~_HELD.KeypadModifier.value and key in _LISTS_OWN:
        return Unfit.LISTS
    if whole in _CLIPBOARD:
        return Unfit.CLIPBOARD
    return Unfit.BARE if is_bare(keys) and not bare else None


def is_bare(keys: str) -> bool:
    """Return whether keys write a sign where one types: no Ctrl and no Alt, and no key of the top row."""
    whole = combined(keys)
    held = whole & int(_HELD.KeyboardModifierMask.value)
    key = whole & ~int(_HELD.KeyboardModifierMask.value)
    return not held & (_HELD.ControlModifier.value | _HELD.AltModifier.value | _HELD.MetaModifier.value) \
        and 0x20 <= key < 0x01000000


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
