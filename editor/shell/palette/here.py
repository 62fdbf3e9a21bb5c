"""What can be reached from here: the commands that are seen, the places and their rooms, and the buttons in sight."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from editor.shell.commands import CommandAction, commands_in
from editor.shell.keymap import PLACES
from editor.shell.palette.entry import Entry, Kind
from editor.shell.screen import Place

ITSELF = "window.palette"
_KEYS_BESIDE = re.compile(r"\s*[（(][^（()）]*[)）]$|[\s\t]+[A-Z]$|…$")
_NOT_THESE = (QLineEdit, QAbstractItemView, QAbstractSpinBox, QTabBar)


def command_entries(work: QWidget) -> Iterator[Entry]:
    """Yield the commands that are seen in the window, those of the screen first, the ways to the places last."""
    actions = [each for each in commands_in(work) if each.isVisible() and each.command.name != ITSELF]
    for action in sorted(actions, key=_order):
        made = action.command
        yield Entry(made.name, made.title, Kind.PLACE if made.place == PLACES else Kind.COMMAND, action.trigger,
                    "  ".join(action.keys()[:1]), english=made.name.replace(".", " ").replace("_", " "),
                    open=action.is_open(), why_not=action.why_not())


def room_entries(places: Sequence[Place], go: Callable[[str, object], object]) -> Iterator[Entry]:
    """Yield the rooms of the places that have some, `考核 → 积分榜`."""
    for place in places:
        for thing, title in place.rooms():
            yield Entry(f"room.{place.name}.{thing}", f"{place.title} → {title}", Kind.PLACE,
                        partial(go, place.name, thing), english=f"{place.name} {thing}")


def button_entries(screen: QWidget) -> Iterator[Entry]:
    """Yield the buttons in sight that can be pressed and are no command already."""
    actions = list(commands_in(screen))
    known = {id(each.button) for each in actions if each.button is not None}
    said = {plain(each.text()) for each in actions}
    for button in screen.findChildren(QAbstractButton):
        if not button.isVisible() or not button.isEnabled() or id(button) in known or not _is_a_button(button):
            continue
        words = plain(button.text() or button.accessibleName())
        if words and words not in said:
            said.add(words)
            yield Entry(f"button.{words}", words, Kind.BUTTON, partial(_press, button))


def plain(words: str) -> str:
    """Return the words of a button without its mnemonic, the dots behind it and the key told beside it."""
    before = ""
    words = words.replace("&", "").strip()
    while words != before:
        before, words = words, _KEYS_BESIDE.sub("", words).strip()
    return words


def _order(action: CommandAction) -> int:
    return {PLACES: 2, "window": 1}.get(action.command.place, 0)


def _is_a_button(button: QAbstractButton) -> bool:
    kind = isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton) or button.focusPolicy().value
    return bool(kind) and not isinstance(button.parent(), _NOT_THESE)


def _press(button: QAbstractButton) -> None:
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
