"""Reading the list anew: one look at a time, and a look that became old meanwhile is not shown."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from editor.shell.frame import Frame
from editor.signing.deciding import Decisions
from editor.signing.queue_pane import QueuePane
from editor.signing.reading import Reading
from editor.signing.waiting import Queue, Row, listed


class Listing(QObject):
    """`loaded(Queue, key, Row | None)`: the list, which row was wished for (None: stay), and what was being read."""

    loaded = Signal(object, object, object)

    def __init__(self, frame: Frame, queue: QueuePane, reading: Reading, decisions: Decisions,
                 parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._queue, self._reading, self._decisions = frame, queue, reading, decisions
        self._loading = False
        self._again: list[str | None] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.reload)

    def reload_soon(self) -> None:
        """Read the list anew once what stands on the screen was painted, and stay with what is read."""
        self._soon.start()

    def reload(self, key: str | None = None) -> None:
        """Read the list, then what stands in row `key` (empty: in its place); None stays with what is read."""
        actor = self._frame.person
        if actor is None:
            return
        if self._loading:
            self._again = [wanted for wanted in (*self._again, key) if wanted is not None] or [None]
            return
        self._loading = True
        shown, tab = self._reading.row if key is None else None, self._queue.tab
        fresh = shown is not None and self._reading.shelf.holds(shown)
        self._frame.background.ask(
            self, lambda archive: listed(archive, actor, tab, shown, _midnight(), fresh=fresh),
            lambda queue: self._loaded(queue, key, shown), self._failed)

    def _loaded(self, queue: Queue, key: str | None, asked: Row | None) -> None:
        self._loading = False
        if self._again:
            # Somebody wished for another list meanwhile: this one is old.
            wanted = self._again[-1]
            self._again = []
            self.reload(wanted)
        elif not self._decisions.under_way:
            # While a decision is being written the list is already as it will be; it is read again after that.
            self.loaded.emit(queue, key, asked)

    def _failed(self, error: Exception) -> None:
        self._loading = False
        self._again = []
        self._frame.trouble(error)


def _midnight() -> datetime:
    return datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
