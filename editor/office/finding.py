"""Finding a setting by its words: all there are, those that are meant, and where on its page one stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTreeWidget, QWidget

from editor.office.rooms import ROOMS
from editor.office.settings_words import ELSEWHERE, OFFERED
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.widgets import Field

_PLACES = {
    "inbox": QT_TRANSLATE_NOOP("places", "来稿"), "urgent": QT_TRANSLATE_NOOP("places", "紧急信息"),
    "writing": QT_TRANSLATE_NOOP("places", "采编"), "credit": QT_TRANSLATE_NOOP("places", "考核"),
}


@dataclass(frozen=True)
class Setting:
    """A setting: its words as its page shows them, what else it is called, and where it is.

    `Frame.go(setting.place, setting)` leads to it. `room` is a page of 设置, empty for a setting of another place;
    `where` says that in words (`本机 · 界面`, `来稿`).
    """

    words: str
    synonyms: tuple[str, ...]
    where: str
    room: str = ""
    place: str = "office"


def settings_listed() -> tuple[Setting, ...]:
    """Return all settings in the order of the pages, then those that other places have."""
    return (*_rooms(), *_on_pages(), *(
        Setting(_tr(words), tuple(_tr(synonyms).split()), QCoreApplication.translate("places", _PLACES[place]),
                place=place) for words, synonyms, place in ELSEWHERE))


def settings_found(words: str) -> tuple[Setting, ...]:
    """Return the settings that all parts of `words` are in: first those whose own words begin so, then have it, then
    those that are only called so as well.
    """
    parts = words.casefold().split()
    ranked = [(_rank(each, parts), each) for each in settings_listed()] if parts else []
    return tuple(each for rank, each in sorted(
        ((rank, each) for rank, each in ranked if rank is not None), key=lambda pair: pair[0]))


def field_of(page: QWidget, setting: Setting) -> QWidget | None:
    """Return what to lead to on the page of a setting: the field, the tick, the button or the line of a tree."""
    fields = page.findChildren(Field)
    for field in fields:
        if _is_called(field.editor.accessibleName(), setting.words):
            return field
    for button in page.findChildren(QAbstractButton):
        if _is_called(button.text(), setting.words):
            return button
    for label in page.findChildren(QLabel):
        if _is_called(label.text(), setting.words):
            return label.buddy() or label
    for tree in page.findChildren(QTreeWidget):
        for item in tree.findItems(setting.words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive):
            tree.setCurrentItem(item)
            tree.scrollToItem(item)
            return tree
    return None


def _rooms() -> Iterator[Setting]:
    for room in ROOMS:
        yield Setting(room.words, (), room.group_words, room.name)


def _on_pages() -> Iterator[Setting]:
    for room in ROOMS:
        where = f"{room.group_words} · {room.words}"
        for words, synonyms in OFFERED.get(room.name, ()):
            yield Setting(_tr(words), tuple(_tr(synonyms).split()), where, room.name)


def _rank(setting: Setting, parts: list[str]) -> int | None:
    own, where = setting.words.casefold(), setting.where.casefold()
    others = " ".join((*setting.synonyms, where)).casefold()
    if not all(part in own or part in others for part in parts):
        return None
    return 0 if own.startswith(parts[0]) else 1 if all(part in own for part in parts) else 2


def _is_called(shown: str, words: str) -> bool:
    """Return whether words on the screen are those of a setting: more may follow after a colon."""
    return shown == words or shown.startswith((f"{words}：", f"{words}: "))


def _tr(words: str) -> str:
    return QCoreApplication.translate("settings", words)
