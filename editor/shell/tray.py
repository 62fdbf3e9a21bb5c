"""Notifications of the desktop: told through the system's tray where there is one, and nothing where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

STAY_MS = 10_000


@dataclass(frozen=True)
class Telling:
    """A notification: its two lines, and the place and thing that a click on it opens. `key` is its matter."""

    key: str
    title: str
    words: str
    place: str
    thing: str


class Tray(QObject):
    """Shows notifications while it is switched on; `asked(place, thing)` is sent when one is clicked.

    The icon stands in the tray only while notifications are wanted. A desktop without a tray is asked again with the
    next notification: its panel may have started later than this program.
    """

    asked = Signal(str, str)

    def __init__(self, icon: Callable[[], QIcon], name: str, parent: QObject | None = None, *,
                 has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
                 make: Callable[[QIcon, QObject], QSystemTrayIcon] = QSystemTrayIcon) -> None:
        super().__init__(parent)
        self._picture, self._name, self._has_tray, self._make = icon, name, has_tray, make
        self._icon: QSystemTrayIcon | None = None
        self._last: Telling | None = None

    def tell(self, telling: Telling) -> bool:
        """Show a notification; return whether there was a tray to show it."""
        icon = self._standing()
        if icon is None:
            return False
        self._last = telling
        icon.showMessage(telling.title, telling.words, self._picture(), STAY_MS)
        return True

    def put_away(self) -> None:
        """Take the icon out of the tray; the next notification puts it back."""
        if self._icon is not None:
            self._icon.hide()

    def _standing(self) -> QSystemTrayIcon | None:
        if not self._has_tray():
            return None
        if self._icon is None:
            self._icon = self._make(self._picture(), self)
            self._icon.setToolTip(self._name)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(lambda why: self.asked.emit("", ""))
        self._icon.show()
        return self._icon

    def _clicked(self) -> None:
        if self._last is not None:
            self.asked.emit(self._last.place, self._last.thing)
