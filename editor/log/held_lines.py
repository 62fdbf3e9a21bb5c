"""The lines of the account that are held: those looked at, by number; the least recently seen are let go."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.desk import account
from bulletin.desk.account import Line
from editor.log.asking import PAGE
from editor.shell.background import Background

KEPT = 40 * PAGE
WAITING = 3


class HeldLines(QObject):
    """Holds lines, which never change, and fetches others a page at a time. `came`: some are there now."""

    came = Signal()
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._held: OrderedDict[int, Line] = OrderedDict()
        self._wanted: list[tuple[int, ...]] = []
        self._fetching = self._broken = False
        # Rows are asked for while they are painted; nothing may arrive before the painting is over.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    def line(self, numbers: list[int], row: int) -> Line | None:
        """Return the line of a row of `numbers`; None when it is not there yet, and then its page is fetched."""
        line = self._held.get(numbers[row])
        if line is None and not self._broken:
            first = row // PAGE * PAGE
            self._want(tuple(numbers[first:first + PAGE]))
        elif line is not None:
            self._held.move_to_end(numbers[row])
        return line

    def hold(self, lines: Iterable[Line]) -> None:
        """Hold these lines, as looked at last; what could not be fetched before is tried again from now on."""
        self._broken = False
        for line in lines:
            self._held[line.entry.seq] = line
            self._held.move_to_end(line.entry.seq)
        while len(self._held) > KEPT:
            self._held.popitem(last=False)

    def _want(self, page: tuple[int, ...]) -> None:
        if page not in self._wanted:
            # Who drags the scroll bar passes many pages; the last few are those still in sight.
            self._wanted = [*self._wanted, page][-WAITING:]
        if not self._fetching:
            self._soon.start()

    def _fetch(self) -> None:
        missing: list[int] = []
        while self._wanted and not missing:
            missing = [number for number in self._wanted.pop() if number not in self._held]
        if missing and not self._fetching:
            self._fetching = True
            self._background.ask(self, lambda archive: account.lines(archive, missing), self._came, self._broke)

    def _came(self, lines: list[Line]) -> None:
        self._fetching = False
        self.hold(lines)
        self.came.emit()
        self._fetch()

    def _broke(self, error: Exception) -> None:
        # The rows stay empty until the list is asked anew; asking at each painting would fail at each painting.
        self._fetching, self._broken = False, True
        self._wanted.clear()
        self.failed.emit(error)
