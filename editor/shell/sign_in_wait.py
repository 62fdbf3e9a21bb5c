"""Waiting after wrong passwords: a countdown for each person that ends by itself."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 250


class Waits(QObject):
    """Who has to wait how long; sends `counted(seconds left)` for the one looked at, 0 when the wait is over."""

    counted = Signal(int)

    def __init__(self, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until: dict[str, float] = {}
        self._person = ""
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._count)

    def wait(self, person_id: str, seconds: float) -> None:
        """Let `person_id` wait; it is counted while they are looked at."""
        self._until[person_id] = self._clock() + seconds

    def look_at(self, person_id: str) -> None:
        """Count for `person_id` from now on; whoever has not to wait is told 0 at once."""
        self._person = person_id
        self._ticking.start()
        self._count()

    def left(self, person_id: str) -> int:
        """Return the whole seconds that `person_id` has still to wait."""
        return max(0, ceil(self._until.get(person_id, 0.0) - self._clock()))

    def stop(self) -> None:
        """Count for nobody: the page is gone."""
        self._ticking.stop()

    def _count(self) -> None:
        left = self.left(self._person)
        if not left:
            self._ticking.stop()
        self.counted.emit(left)
