"""Commands: what can be done with a key or from the list of Ctrl+K, each an action of Qt with a name, words and keys.

The rule
--------
- What a screen can do by a key stands as a line in the table `COMMANDS` of its package (`editor/inbox/commands.py`), so
  that the list of keys knows it before the screen is made. `command(...)` makes the action on a widget; it takes the
  chair's own keys from the `Keymap` and is found again by walking the tree of widgets.
- A name is dotted: the place, the part of it where it is valid if that is not all of it, and what is done
  (`writing.compare.next`). Where two that are valid at once have the same key, the one nearer to the keyboard is done:
  Ctrl+B is bold in the text that is written and the rail elsewhere. Within one place no two have the same key.
- A plain QShortcut stays only where it is no command: Escape, Enter, arrows, Delete and Copy inside a list, a card or a
  strip that is open, and the keys of a sheet that stands before the window. `tests/test_house_rules.py` names those.
- No Ctrl+Alt: that is AltGr.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from editor.shell.trail import remember

if TYPE_CHECKING:
    from editor.shell.keymap import Keymap

INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
HERE = Qt.ShortcutContext.WidgetShortcut
IN_WINDOW = Qt.ShortcutContext.WindowShortcut


@dataclass(frozen=True)
class Command:
    """What can be done: its dotted name, its words as they stand in the source, and the keys it has at first."""

    name: str
    words: str
    keys: tuple[str, ...] = ()

    @property
    def scope(self) -> str:
        """Where it is valid: the name without its last part."""
        return self.name.rpartition(".")[0]

    @property
    def place(self) -> str:
        """The first part of the name."""
        return self.name.partition(".")[0]

    @property
    def title(self) -> str:
        """The words in the language of the window."""
        return QCoreApplication.translate("commands", self.words)


Commands = Mapping[str, Command]


@dataclass(frozen=True)
class Group:
    """The commands of a place under its title."""

    name: str
    title: str
    commands: tuple[Command, ...]


def listed(place: str, *rows: tuple[str, str, str]) -> Commands:
    """Return the commands of a place by their names without it; a row is a name, words, and keys parted by blanks."""
    return {name: Command(f"{place}.{name}", words, tuple(keys.split())) for name, words, keys in rows}


class CommandAction(QAction):
    """A command on a widget. It is done while it can be; `why_not` says what is in its way where that is known."""

    def __init__(self, owner: QWidget, made: Command, do: Callable[[], object], keymap: Keymap | None,
                 can: Callable[[], bool] | None, button: QAbstractButton | None) -> None:
        super().__init__(made.title, owner)
        self.setObjectName(made.name)
        self.command, self.button = made, button
        self._do, self._can, self._keymap = do, can, keymap
        self._take_keys()
        if keymap is not None:
            keymap.changed.connect(self._take_keys)
        self.triggered.connect(self._run)

    def can(self) -> bool:
        """Return whether it can be done now. The button that does the same may be grey and the key still say why."""
        return self.isEnabled() and (self._can is None or self._can())

    def is_open(self) -> bool:
        """Return whether it is offered now: it can be done and no button beside it is grey."""
        return self.can() and (self.button is None or self.button.isEnabled())

    def why_not(self) -> str:
        """Return why it cannot be done now, where that is known: the button beside it says so."""
        return self.button.toolTip() if self.button is not None and not self.button.isEnabled() else ""

    def keys(self) -> tuple[str, ...]:
        """Return its keys as they are shown to people."""
        return tuple(dict.fromkeys(shown(each) for each in self.shortcuts()))

    def answers(self, keys: int) -> bool:
        """Return whether these keys, pressed together, are among its own."""
        return any(combined(each) == keys for each in self.shortcuts())

    def event(self, event: QEvent) -> bool:
        """Of two commands with the same key, let that be done which is nearer to the keyboard."""
        if event.type() == QEvent.Type.Shortcut and isinstance(event, QShortcutEvent) and event.isAmbiguous():
            (nearest(QApplication.focusWidget(), combined(event.key())) or self).trigger()
            return True
        return super().event(event)

    def _take_keys(self) -> None:
        keys = self._keymap.keys(self.command) if self._keymap is not None else self.command.keys
        self.setShortcuts([QKeySequence(each) for each in keys])

    def _run(self) -> None:
        if self.can():
            remember(self.parent(), self.command.name)
            self._do()


def command(owner: QWidget, keymap: Keymap | None, made: Command, do: Callable[[], object], *,
            context: Qt.ShortcutContext = INSIDE, repeats: bool = True, can: Callable[[], bool] | None = None,
            button: QAbstractButton | None = None) -> CommandAction:
    """Let `owner` hear the command: `do` is called while `can` says so.

    `button` is the one that does the same: grey, it says in the list of Ctrl+K why the command is not offered.
    `repeats`: whether a key that is held down does it again and again.
    """
    action = CommandAction(owner, made, do, keymap, can, button)
    action.setShortcutContext(context)
    action.setAutoRepeat(repeats)
    owner.addAction(action)
    return action


def nearest(widget: QWidget | None, keys: int) -> CommandAction | None:
    """Return the command with these keys that hangs on `widget`, or on the next widget around it that has one."""
    while widget is not None:
        found = next((each for each in commands_of(widget) if each.isEnabled() and each.answers(keys)), None)
        if found is not None or widget.isWindow():
            return found
        widget = widget.parentWidget()
    return None


def commands_of(widget: QWidget) -> tuple[CommandAction, ...]:
    """Return the commands of a widget itself."""
    return tuple(each for each in widget.actions() if isinstance(each, CommandAction))


def commands_in(root: QWidget) -> Iterator[CommandAction]:
    """Yield the commands of `root` and of all that is seen in it, those of the outer widgets first."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            yield from commands_of(widget)


def command_named(root: QObject, name: str) -> CommandAction:
    """Return the command called `name` under `root`, seen or not. KeyError where there is none."""
    for found in root.findChildren(QAction, name):
        if isinstance(found, CommandAction):
            return found
    raise KeyError(name)


def shown(keys: QKeySequence | str) -> str:
    """Return keys as they are shown to people: `Ctrl+↑`, `PgDn`."""
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    *held, last = words.split("+") if not words.endswith("+") else [*words[:-1].split("+")[:-1], "+"]
    return "+".join((*held, _SHOWN.get(last, last)))


def combined(keys: QKeySequence | str) -> int:
    """Return the keys pressed together as one number, as an event of Qt gives it; 0 for none."""
    sequence = QKeySequence(keys)
    return int(sequence[0].toCombined()) if sequence.count() else 0  # type: ignore[index]


_SHOWN = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "PgDown": "PgDn"}
