"""The port: what the clockwork asks of whoever can back up an archive. The db package answers it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bulletin.keeping.health import Backup

Report = Callable[[int, int], None]
Stopped = Callable[[], bool]


def never() -> bool:
    """Nobody asks to stop."""
    return False


def unheard(done: int, total: int) -> None:
    """Nobody listens."""


class Backups(Protocol):
    """The backups of one archive that is open: made from any thread, one at a time, beside whoever works in it."""

    @property
    def archive(self) -> Path:
        """The archive's file."""
        ...

    @property
    def folder(self) -> Path:
        """Where its backups are."""
        ...

    def listed(self) -> tuple[Backup, ...]:
        """Return the finished ones, newest first. Trouble when the folder cannot be read."""
        ...

    def make(self, at: datetime, report: Report = unheard, stopped: Stopped = never) -> Backup | None:
        """Make one, dated `at`, and thin the others; None when it was stopped, and nothing is left of it.

        The first `report(done, total)`, in pages, comes once the state that will be backed up is held: what is written
        from then on is not in it. Trouble: DISK_FULL, DAMAGED (nothing is thinned then) and as files fail.
        """
        ...
