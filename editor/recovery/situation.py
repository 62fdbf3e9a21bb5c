"""Why the archive is not open, what could be found out about it, and which ways out there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.keeping.recovery import LOCKED, READABLE, SPOILT, Backup, Kind, Mending, Seen

_LOOKED_AT = frozenset({Cause.DAMAGED, Cause.NOT_AN_ARCHIVE, Cause.FILE_MISSING, Cause.CANNOT_OPEN, Cause.INPUT_OUTPUT,
                         Cause.KEY_NEEDED, Cause.NO_CIPHER})
_SHUT = frozenset({Cause.NO_PERMISSION, Cause.READ_ONLY, Cause.CANNOT_OPEN, Cause.DISK_FULL})
_ELSEWHERE = frozenset({Cause.FILE_MISSING, Cause.NETWORK_SHARE, Cause.NOT_AN_ARCHIVE, Cause.KEY_NEEDED,
                        Cause.NO_CIPHER})


class Way(StrEnum):
    """What can be done, the safest first."""

    RESTORE = "restore"
    REPAIR = "repair"
    READ = "read"
    ELSEWHERE = "elsewhere"  # another file is the archive
    AGAIN = "again"


@dataclass(frozen=True)
class Situation:
    """The archive at `path` is not open because of `trouble`. `seen` is what it looks like, None where looking tells
    nothing; `wished` that nothing is wrong, and somebody thinks of going back to the first of the `backups`.
    """

    path: Path
    trouble: Trouble
    seen: Seen | None = None
    backups: tuple[Backup, ...] = ()
    wished: bool = False

    @property
    def said(self) -> Trouble:
        """The trouble to be told: a file that lost its beginning is no other program's."""
        if self.trouble.cause is Cause.NOT_AN_ARCHIVE and self.seen and self.seen.kind in SPOILT:
            return Trouble(Cause.DAMAGED, path=str(self.path))
        return self.trouble

    def ways(self) -> tuple[Way, ...]:
        """Return the ways out, in the order in which they are offered."""
        if self.wished:
            return (Way.RESTORE,)
        kind, cause = self.seen.kind if self.seen else None, self.said.cause
        found = []
        if self.backups:
            found.append(Way.RESTORE)
        if cause is Cause.DAMAGED and kind not in (Kind.EMPTY, Kind.MISSING):
            found.append(Way.REPAIR)
        if cause in _SHUT or (cause is Cause.DAMAGED and self.seen and self.seen.version and kind is not Kind.EMPTY):
            found.append(Way.READ)
        if cause in _ELSEWHERE:
            found.append(Way.ELSEWHERE)
        return (*found, Way.AGAIN)


def situation_of(mending: Mending, path: Path, trouble: Trouble, more: Sequence[Path] = ()) -> Situation:
    """Return what can be found out; `more` are folders that may hold backups too. Not for the GUI's thread."""
    if trouble.cause not in _LOOKED_AT:
        return Situation(path, trouble)
    try:
        seen = mending.look(path)
        found = mending.backups(path, more)
    except Trouble:  # the drive is gone altogether
        return Situation(path, trouble)
    return Situation(path, trouble, seen, tuple(found))


def wish_for(mending: Mending, path: Path, backup: Path) -> Situation:
    """Return how it stands when somebody thinks of going back to `backup`. Trouble: it cannot be read."""
    found = mending.compare(backup, path)
    if found.seen.kind not in READABLE | LOCKED:
        raise Trouble(Cause.DAMAGED if found.seen.kind in SPOILT else Cause.NOT_AN_ARCHIVE, path=str(backup))
    return Situation(path, Trouble(Cause.CLOSED, path=str(path)), mending.look(path), (found,), wished=True)
