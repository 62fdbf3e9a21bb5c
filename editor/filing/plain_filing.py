"""Plain files of the published issues, written while the window is open: nobody waits for one, and none is missed.

The archive's thread gives a few issues at a time, a thread among the files writes them; whoever works is in between.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from bulletin.archive import Archive, Changed
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from bulletin.exchange.shelf import Bound, Failure, Filed, Shelf, Wanted

Result = TypeVar("Result")
_SETTLE_MS, _OFFICE_MS = 2000, 30_000  # after publishing; after a change of the office's settings
_AT_ONCE = 200  # issues of one round: the archive's thread says what is wanted of them in some ten milliseconds


@dataclass(frozen=True)
class _Plan:
    """What one round is about: where the shelf is, what should lie there, the office's own file where it is due. `rest`
    are the issues of the rounds to come.
    """

    folder: Path
    wanted: tuple[Wanted, ...]
    office: tuple[bytes, str] | None
    bases: dict[str, bytes]
    rest: tuple[str, ...]


class PlainFiling(QObject):
    """Catches up all issues once the archive is open, and then each that is published or declared void.

    `filed(Filed)` tells how the shelf stands after each round, and so does `health` (None before the first), which was
    seen at `seen_at`. Nothing is done for an archive in memory. What is cut off by closing goes on at the next start.
    """

    filed = Signal(object)

    def __init__(self, frame: Frame, parent: QObject | None = None, *, settle_ms: int = _SETTLE_MS,
                 office_ms: int = _OFFICE_MS) -> None:
        super().__init__(parent)
        self._frame = frame
        self.health: Filed | None = None
        self.seen_at: datetime | None = None
        frame.filing = self
        self._shelf: Shelf | None = None
        self._due: set[str] = set()
        self._all_due, self._office_due, self._running = True, True, False
        self._lies = dict[str, bool]()  # by issue, as far as it was looked at
        self._round: tuple[Wanted, ...] = ()
        self._failures: list[Failure] = []
        self._soon = QTimer(self, singleShot=True, interval=settle_ms)
        self._later = QTimer(self, singleShot=True, interval=office_ms)
        for timer in (self._soon, self._later):
            timer.timeout.connect(self.go)
        frame.background.archive_changed.connect(self._on_change)
        frame.background.opened.connect(self._soon.start)
        self._soon.start()

    def again(self) -> None:
        """Look at all issues again, and write what lacks."""
        self._all_due = True
        self.go()

    def go(self) -> None:
        """Begin a round with what is due; one under way is followed by another."""
        if self._running or not (self._due or self._all_due or self._office_due):
            return
        self._running = True
        ids, office = None if self._all_due else tuple(self._due), self._office_due
        self._due, self._all_due, self._office_due = set(), False, False
        self._frame.background.ask(self, lambda archive: _plan(archive, ids, office), self._begin, self._gave_up)

    def _on_change(self, changed: Changed) -> None:
        self._due |= changed.issues
        self._office_due = self._office_due or changed.office
        if changed.issues:
            self._soon.start()
        elif changed.office:
            self._later.start()

    def _begin(self, plan: _Plan | None) -> None:
        if plan is None:
            self._running = False
            return
        from bulletin.exchange.shelf import Shelf

        self._due.update(plan.rest)
        if self._shelf is None or self._shelf.folder != plan.folder:
            self._shelf = Shelf(plan.folder)
        shelf, self._round, self._failures = self._shelf, plan.wanted, []

        def job() -> tuple[Sequence[Wanted], Sequence[Failure]]:
            return shelf.lacking(plan.wanted), _put_office(shelf, plan)
        self._write(job, lambda told: self._next(told[0], told[1]))

    def _next(self, lacking: Sequence[Wanted], failures: Sequence[Failure]) -> None:
        """Fetch the next few, or end the round where nothing is left or nothing more can be written."""
        from bulletin.desk.plain_files import PORTION, bound, is_hopeless_failure

        self._failures += failures
        if not lacking or any(map(is_hopeless_failure, failures)):
            self._end()
            return
        some, rest = lacking[:PORTION], lacking[PORTION:]
        self._frame.background.ask(self, lambda archive: bound(archive, some),
                                   lambda fetched: self._put(fetched, rest), self._gave_up)

    def _put(self, fetched: Sequence[Bound], rest: Sequence[Wanted]) -> None:
        from bulletin.desk.plain_files import put_all

        shelf = self._shelf
        assert shelf is not None, "a round has a shelf"
        self._write(lambda: put_all(shelf, fetched), lambda failures: self._next(rest, failures))

    def _end(self) -> None:
        shelf, everything = self._shelf, self._round
        assert shelf is not None, "a round has a shelf"
        self._write(lambda: shelf.lacking(everything), self._tell)

    def _tell(self, lacking: Sequence[Wanted]) -> None:
        from bulletin.exchange.shelf import Filed

        assert self._shelf is not None, "a round has a shelf"
        missing = {each.id for each in lacking}
        self._lies.update((each.id, each.id not in missing) for each in self._round)
        self._running, self.seen_at = False, datetime.now(UTC)
        self.health = Filed(self._shelf.folder, sum(self._lies.values()), len(self._lies), tuple(self._failures))
        self.filed.emit(self.health)
        if self._due or self._all_due:
            self._soon.start()
        elif not self.health.is_well:
            self._all_due = True  # tried again with the next that is published, and at the next start

    def _gave_up(self, error: Exception) -> None:
        """The archive is closed, or cannot be read: whoever works in it hears that elsewhere; all is due again."""
        self._running, self._all_due = False, True

    def _write(self, job: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._frame.background.files(self, lambda stop: job(), then, self._gave_up)


def _plan(archive: Archive, ids: tuple[str, ...] | None, office: bool) -> _Plan | None:
    """Return what one round is about, in the archive's thread; None where there is nothing to do."""
    from bulletin.desk.plain_files import bases, office_said, published_ids, shelf_of, wanted

    kept = archive.backups()
    if kept is None:
        return None
    every = published_ids(archive) if ids is None else ids
    some = wanted(archive, every[:_AT_ONCE])
    office = office or bool(some)  # it lists the issues
    if not office:
        return None
    said = office_said(archive)
    folder = shelf_of(archive, kept.archive)
    return _Plan(folder, some, said, bases(archive), every[_AT_ONCE:]) if said[1] else None


def _put_office(shelf: Shelf, plan: _Plan) -> list[Failure]:
    from bulletin.desk.plain_files import failure_of
    from bulletin.errors import Trouble

    try:
        if plan.office is not None:
            shelf.put_office(*plan.office)
        shelf.put_bases(plan.bases)
    except Trouble as error:
        return [failure_of(error)]
    return []
