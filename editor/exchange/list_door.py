"""The way from the screens to 导出清单: what is shown there first, then the other lists of the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from editor.exchange.list_run import Offer
from editor.shell.commands import Command, command
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from bulletin.desk.searching import Look
    from bulletin.exchange.listing import Listing
    from editor.exchange.list_sheet import ListSheet

KEYS = "Ctrl+Shift+S"
_LISTS = {
    "drafts": (QT_TRANSLATE_NOOP("lists", "稿件清单"), QT_TRANSLATE_NOOP("lists", "全部稿件")),
    "issues": (QT_TRANSLATE_NOOP("lists", "刊期清单"), QT_TRANSLATE_NOOP("lists", "全部刊期：日期、期号、条数、页数")),
    "items": (QT_TRANSLATE_NOOP("lists", "刊发信息"), QT_TRANSLATE_NOOP("lists", "刊发信息：每期的每一条")),
    "numbers": (QT_TRANSLATE_NOOP("lists", "期号登记"), QT_TRANSLATE_NOOP("lists", "期号登记：已用、跳过、作废")),
    "units": (QT_TRANSLATE_NOOP("lists", "报送单位"), QT_TRANSLATE_NOOP("lists", "报送单位名录")),
    "instructions": (QT_TRANSLATE_NOOP("lists", "领导批示"), QT_TRANSLATE_NOOP("lists", "领导批示及办理情况")),
}


class ListDoor(QObject):
    """`sheet` is the one that is open, None when none is."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: ListSheet | None = None

    def open(self, shown: Offer | None = None, first: str = "") -> None:
        """Offer the lists: what is `shown` before all others, else the list with the code `first`."""
        if self.sheet is not None or self._frame.person is None:
            return
        from editor.exchange.list_sheet import ListSheet

        codes = sorted(_LISTS, key=lambda code: code != first)
        offers = [offer_of(code) for code in codes]
        if shown is not None:
            offers = [shown] if shown.of_log else [shown, *offers]
        self.sheet = ListSheet(self._frame, offers, self._over)
        self.sheet.finished.connect(self._closed)
        self.sheet.open()

    def listen(self, on: QWidget, made: Command, opens: Callable[[], object]) -> None:
        """Let a command open it on a screen: `opens` is called."""
        command(on, self._frame.keymap, made, opens)

    def _closed(self, result: int) -> None:
        self.sheet = None


def offer_of(code: str) -> Offer:
    """Return one of the lists of the office, by the code of the command line."""
    name, words = _LISTS[code]
    return Offer(name, _tr(words), partial(_list, code))


def _list(code: str, look: Look) -> Listing:
    from bulletin.desk.listing import What, listing
    from bulletin.desk.noting import office_day

    return listing(look, What(code), office_day(datetime.now(UTC)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("lists", words)
