"""Noticing that nobody is at the desk: a warning in time, then the lock.

A key, a mouse and an input method are heard wherever they go in the application; that somebody is there costs one
look at the clock, and only one timer runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent

AHEAD_S = 30.0
AGAIN_S = 60.0
TICK_S = 1.0
_DEEDS = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
    QEvent.Type.DragMove, QEvent.Type.Drop})


def seconds_awake_or_asleep() -> float:
    """Return a clock that cannot be set and, where the system has one, goes on while the computer sleeps."""
    sleeping = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(sleeping) if sleeping is not None else time.monotonic()


class IdleWatch(QObject):
    """Sends `warned(seconds left)` from `ahead` seconds before, `returned()` when somebody is there again, and `due()`.

    Whoever hears `due` and cannot lock calls `put_off`; it is due again some time later if nobody came.
    """

    warned = Signal(int)
    returned = Signal()
    due = Signal()

    def __init__(self, parent: QObject, *, clock: Callable[[], float] = seconds_awake_or_asleep, ahead: float = AHEAD_S,
                 tick: float = TICK_S) -> None:
        super().__init__(parent)
        self._clock, self._ahead, self._tick = clock, ahead, tick
        self._limit = self._last = 0.0
        self._warning = False
        self._pointer = QPointF(-1, -1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def follow(self, seconds: float) -> None:
        """Let it be due after `seconds` without anybody; 0 for never."""
        listening, self._limit = self._limit > 0, seconds
        app = QCoreApplication.instance()
        if app is not None and listening != (seconds > 0):
            app.installEventFilter(self) if seconds > 0 else app.removeEventFilter(self)
        self._somebody_is_here()
        self._timer.stop()
        if seconds > 0:
            self.look()

    def put_off(self, seconds: float = AGAIN_S) -> None:
        """Be due again `seconds` from now, unless somebody comes."""
        if self._limit > 0:
            self._last = self._clock() - self._limit + seconds
            self._warning = False
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DEEDS or (kind is QEvent.Type.MouseMove and self._was_moved(event)):
            self._hear()
        return False

    def _hear(self) -> None:
        """Somebody is here, unless so long after that it was due meanwhile: the computer slept."""
        if self._limit > 0 and self._clock() - self._last >= self._limit:
            QTimer.singleShot(0, self, self.look)
        else:
            self._somebody_is_here()

    def _was_moved(self, event: QEvent) -> bool:
        """Return whether the pointer really moved: one that rests is told too when something opens beneath it."""
        if not isinstance(event, QMouseEvent):
            return False
        before, self._pointer = self._pointer, event.globalPosition()
        return before != self._pointer

    def _somebody_is_here(self) -> None:
        self._last = self._clock()
        if self._warning:
            self._warning = False
            self.returned.emit()
            self.look()

    def look(self) -> None:
        """See how long nobody has been here, and look again when it matters next."""
        if self._limit <= 0:
            return
        left = self._limit - (self._clock() - self._last)
        if left <= 0:
            self._warning = False
            self.due.emit()
            return
        ahead = min(self._ahead, self._limit / 2)
        if left <= ahead:
            self._warning = True
            self.warned.emit(max(1, round(left)))
            self._timer.start(int(1000 * min(self._tick, left)) + 1)
        else:
            self._timer.start(int(1000 * (left - ahead)) + 1)
