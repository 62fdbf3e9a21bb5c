"""How well the archive is kept just now: the last backup, the last failure, the second place, and one verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bulletin.errors import Cause
from bulletin.keeping.generations import SEALED
from bulletin.keeping.timing import EVERY

WAITS_LONG = 2 * EVERY
SECOND_LATE = timedelta(days=7)  # a drive that lies in a drawer is brought once a week


@dataclass(frozen=True)
class Backup:
    """A finished backup: its file's name, when it was made, its size in bytes."""

    name: str
    at: datetime
    size: int

    @property
    def sealed(self) -> bool:
        """Whether it is encrypted under a passphrase."""
        return self.name.endswith(SEALED)


@dataclass(frozen=True)
class Failure:
    """A backup that could not be made: when it was tried, what in the surroundings failed, at which file."""

    at: datetime
    cause: Cause
    path: str = ""


class Standing(StrEnum):
    """How the second place is found."""

    UNSET = "unset"
    WELL = "well"
    MISSING = "missing"  # the drive is not there
    STRANGE = "strange"  # a folder of that name is there, but it is not the one that was chosen
    FAILED = "failed"


@dataclass(frozen=True)
class Second:
    """The second place: its folder, how it was found, the newest backup it is known to hold, its own failure."""

    folder: str = ""
    standing: Standing = Standing.UNSET
    last: Backup | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class Health:
    """Everything the sign in the status line is made of; `waiting_since`: the oldest change that no backup holds."""

    last: Backup | None = None
    failure: Failure | None = None
    second: Second = Second()
    waiting_since: datetime | None = None


def newest(backups: Sequence[Backup], now: datetime) -> Backup | None:
    """Return the newest of `backups`, which are in order, newest first; None for none.

    One from the future, left by a clock that was ahead, is older than those made since, whatever its name says.
    """
    return next((each for each in backups if each.at <= now), backups[0] if backups else None)


class Verdict(StrEnum):
    """One word for it all."""

    GOOD = "good"
    STALE = "stale"
    FAILED = "failed"


def verdict(health: Health, now: datetime) -> Verdict:
    """Return FAILED when the last try failed, STALE when there is none, when a change waits for more than an hour, or
    when the second place is not as it should be, else GOOD.

    An old backup of an archive that nobody changed since is as good as a new one.
    """
    if health.failure is not None:
        return Verdict.FAILED
    waits = health.waiting_since is not None and now - health.waiting_since > WAITS_LONG
    return Verdict.STALE if health.last is None or waits or second_is_late(health) else Verdict.GOOD


def second_is_late(health: Health) -> bool:
    """Return whether the second place needs somebody: it failed, is another folder, or is a week behind the first."""
    second, last = health.second, health.last
    if second.standing is Standing.UNSET or last is None:
        return False
    if second.standing in (Standing.FAILED, Standing.STRANGE) or second.last is None:
        return True
    return last.at - second.last.at > SECOND_LATE
