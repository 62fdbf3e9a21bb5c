"""When a backup is due: after a sitting's first change, every half hour that brought another, before bulk work, and
at the end (BEHAVIOUR 7.1).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

EVERY = timedelta(minutes=30)
AGAIN = timedelta(minutes=10)  # after one that failed
FRESH = timedelta(minutes=2)  # one so young is state enough before bulk work


class Occasion(StrEnum):
    """Why it is asked whether a backup is due."""

    CLOCK = "clock"
    BULK = "bulk"
    END = "end"


@dataclass(frozen=True)
class Sitting:
    """A sitting as its backups see it: since when something waits to be backed up, when the last backup that went
    well looked at the archive, and when the last try failed. All moments are aware of their zone.
    """

    changed_at: datetime | None = None
    begun_at: datetime | None = None
    failed_at: datetime | None = None

    def change(self, at: datetime) -> "Sitting":
        """Return the sitting after something was written."""
        return self if self.changed_at else replace(self, changed_at=at)

    def begin(self, at: datetime) -> "Sitting":
        """Return the sitting when a backup looked at the archive: what is written from now on waits for the next."""
        return Sitting(None, at)

    def fail(self, before: "Sitting", at: datetime) -> "Sitting":
        """Return the sitting when a backup failed that was begun as `before`: what waited then waits still."""
        return Sitting(before.changed_at or self.changed_at, before.begun_at, at)


def is_due(sitting: Sitting, occasion: Occasion, now: datetime) -> bool:
    """Return whether a backup should be begun. Without a change there is never one to make.

    A clock that was set back since the last one says nothing about how old it is: then one is due.
    """
    if sitting.changed_at is None:
        return False
    if occasion is Occasion.END:
        return True
    if occasion is Occasion.BULK:
        return not _within(sitting.begun_at, FRESH, now)
    return not _within(sitting.failed_at, AGAIN, now) and not _within(sitting.begun_at, EVERY, now)


def _within(at: datetime | None, span: timedelta, now: datetime) -> bool:
    return at is not None and timedelta() <= now - at < span
