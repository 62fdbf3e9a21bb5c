"""A line of the list of Ctrl+K: what it is called, what kind of thing it is, and what choosing it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What a line leads to."""

    COMMAND = "command"
    PLACE = "place"
    BUTTON = "button"
    SETTING = "setting"
    DRAFT = "draft"
    ISSUE = "issue"
    UNIT = "unit"


_WORDS = {
    Kind.COMMAND: QT_TRANSLATE_NOOP("palette", "命令"), Kind.PLACE: QT_TRANSLATE_NOOP("palette", "去处"),
    Kind.BUTTON: QT_TRANSLATE_NOOP("palette", "按钮"), Kind.SETTING: QT_TRANSLATE_NOOP("palette", "设置"),
    Kind.DRAFT: QT_TRANSLATE_NOOP("palette", "稿件"), Kind.ISSUE: QT_TRANSLATE_NOOP("palette", "刊期"),
    Kind.UNIT: QT_TRANSLATE_NOOP("palette", "单位"),
}
ICONS = {Kind.COMMAND: "command", Kind.PLACE: "arrow-right", Kind.BUTTON: "cursor", Kind.SETTING: "gear",
         Kind.DRAFT: "file-text", Kind.ISSUE: "newspaper", Kind.UNIT: "buildings"}


@dataclass(frozen=True, eq=False)
class Entry:
    """`name` is remembered when it is chosen; `beside` says more in a second colour, `english` is typed as well.

    `open` is False for what cannot be done now; `why_not` says why where that is known.
    """

    name: str
    words: str
    kind: Kind
    do: Callable[[], object]
    keys: str = ""
    beside: str = ""
    english: str = ""
    open: bool = True
    why_not: str = ""


Source = Callable[[], Iterable[Entry]]


def kind_words(kind: Kind) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("palette", _WORDS[kind])
