"""Reading and deciding several things, one job after the other: the archive stays free for others in between."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.desk.queueing import Line
from bulletin.errors import Reason, Refused
from editor.shell.frame import Frame
from editor.signing import deeds
from editor.signing.deciding import Decided, Decisions
from editor.signing.deeds import Decision
from editor.signing.waiting import Row, whole


class BatchRun(QObject):
    """`read(list of Row)` when all was read; `told(key, Exception | None)` after each deed, `ended(int, int)` with how
    many were done and refused; `all_back(int, int)` after a batch was taken back; `stays(tuple of Decision)` when it
    cannot be, for those went on.
    """

    read = Signal(object)
    told = Signal(str, object)
    ended = Signal(int, int)
    all_back = Signal(int, int)
    stays = Signal(object)

    def __init__(self, frame: Frame, decisions: Decisions, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._decisions = frame, decisions
        self._reading = 0
        self._done: list[Decision] = []
        self._refused = 0

    def look_at(self, lines: Sequence[Line]) -> None:
        """Read all there is about some lines; what is no longer there is left out. A later call ends this one."""
        self._reading += 1
        self._read_next(self._reading, list(lines), [])

    def agree(self, rows: Sequence[Row]) -> None:
        """Agree to each of `rows` as it was read; one that is refused does not stop the others."""
        if self._decisions.under_way:
            return
        self._start()
        self._agree_next(list(rows))

    def take_back(self, together: Decided) -> None:
        """Take back what was decided together, all of it or, when something went on, nothing."""
        if not self._decisions.under_way:
            self._start()
            self._frame.background.ask(self, lambda archive: deeds.moved_on(archive, together),
                                       lambda gone: self._looked(together, gone), self._failed)

    def _start(self) -> None:
        self._decisions.under_way, self._done, self._refused = True, [], 0

    def _read_next(self, reading: int, left: list[Line], rows: list[Row]) -> None:
        if reading != self._reading:
            return
        if not left:
            self.read.emit(rows)
            return
        line, rest = left[0], left[1:]
        self._frame.background.ask(
            self, lambda archive: whole(archive, line), lambda row: self._read_next(reading, rest, [*rows, row]),
            lambda error: self._not_read(reading, rest, rows, error))

    def _not_read(self, reading: int, rest: list[Line], rows: list[Row], error: Exception) -> None:
        if not (isinstance(error, Refused) and error.reason is Reason.UNKNOWN):
            self._frame.trouble(error)
        self._read_next(reading, rest, rows)

    def _agree_next(self, rows: list[Row]) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if not rows or actor is None:
            self._decisions.remember(*self._done)
            self._decisions.under_way = False
            self.ended.emit(len(self._done), self._refused)
            return
        row, rest = rows[0], rows[1:]
        self._one(row.key, lambda archive: deeds.agree(archive, row, actor=actor, at=at),
                  lambda: self._agree_next(rest))

    def _looked(self, together: Decided, gone: Decided) -> None:
        if gone:
            self._decisions.under_way = False
            self.stays.emit(gone)
        else:
            self._back_next(list(together))

    def _back_next(self, left: list[Decision]) -> None:
        actor, at, reason = self._frame.person, datetime.now(UTC), deeds.TAKEN_BACK
        if not left or actor is None:
            for each in self._done:
                self._decisions.forget(each)
            self._decisions.under_way = False
            self.all_back.emit(len(self._done), self._refused)
            return
        decision, rest = left[0], left[1:]
        self._one(decision.after.id,
                  lambda archive: deeds.take_back(archive, decision, reason, actor=actor, at=at),
                  lambda: self._back_next(rest))

    def _one(self, key: str, job: Callable[[Archive], Decision], then: Callable[[], None]) -> None:
        self._frame.background.ask(self, job, lambda done: self._was_done(key, done, then),
                                   lambda error: self._was_refused(key, error, then))

    def _was_done(self, key: str, done: Decision, then: Callable[[], None]) -> None:
        self._done.append(done)
        self.told.emit(key, None)
        then()

    def _was_refused(self, key: str, error: Exception, then: Callable[[], None]) -> None:
        self._refused += 1
        self.told.emit(key, error)
        then()

    def _failed(self, error: Exception) -> None:
        self._decisions.under_way = False
        self._frame.trouble(error)
