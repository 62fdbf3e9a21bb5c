"""What is known of a file that should be an archive, what going back to a backup costs, and who carries it out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bulletin.account import Entry
from bulletin.archive import Archive

Progress = Callable[[int, int], None]  # how many of how many steps, rows or bytes are done


class Kind(StrEnum):
    """What kind of file it is."""

    ARCHIVE = "archive"
    OLDER = "older"  # an archive of an earlier version: it is brought up to date when it is opened
    NEWER = "newer"  # of a later version: it can be read, not written
    FOREIGN = "foreign"  # of another program
    TRUNCATED = "truncated"  # its end is missing
    DAMAGED = "damaged"
    EMPTY = "empty"  # no bytes
    ENCRYPTED = "encrypted"  # by SQLCipher: a key is needed
    SEALED = "sealed"  # a backup of ours under a passphrase
    MISSING = "missing"


WHOLE = frozenset({Kind.ARCHIVE, Kind.OLDER})
READABLE = WHOLE | {Kind.NEWER}
LOCKED = frozenset({Kind.SEALED, Kind.ENCRYPTED})  # behind a password that is not known here
SPOILT = frozenset({Kind.TRUNCATED, Kind.DAMAGED, Kind.EMPTY})


@dataclass(frozen=True)
class Seen:
    """What looking at a file told, as far as it could be read: `size` in bytes, `version` of its schema, the number
    of the log's last line (`deeds`), its link (`head`) and when somebody last did something (`last_deed`).
    """

    path: Path
    kind: Kind
    size: int = 0
    version: int = 0
    office: str = ""
    deeds: int = 0
    head: str = ""
    last_deed: datetime | None = None
    drafts: int = 0
    issues: int = 0
    detail: str = ""


@dataclass(frozen=True)
class Lost:
    """What the archive holds and a backup of it does not: how many deeds, which (oldest first, the last
    `SHOWN_DEEDS` at most), and the minutes between the two last deeds.

    `known` is False where the archive cannot tell any more; then `deeds` is 0 and `minutes` None. `other` tells that
    the two are not the same archive: their logs do not agree. `names` are those of the people, by their ids.
    """

    known: bool
    deeds: int = 0
    minutes: int | None = None
    lines: tuple[Entry, ...] = ()
    other: bool = False
    names: tuple[tuple[str, str], ...] = ()

    def name_of(self, line: Entry) -> str:
        """Return who did the deed of a line, by name where that is known."""
        return dict(self.names).get(line.who, line.who)


SHOWN_DEEDS = 200


@dataclass(frozen=True)
class Backup:
    """A backup that could be gone back to: its file, when it was made, and what the archive holds beyond it."""

    path: Path
    made_at: datetime
    seen: Seen
    lost: Lost


@dataclass(frozen=True)
class Restored:
    """What became of going back to a backup. `put_aside` is where what was there before lies now, None for nothing;
    `problems` are rows that were changed behind the program's back before the backup was made.
    """

    file: Path
    backup: Path
    put_aside: Path | None
    before: Seen
    now: Seen
    lost: Lost
    problems: int = 0


@dataclass(frozen=True)
class Table:
    """How many rows of a table were saved, and how many are known to be lost; `whole` is False where pages of it
    were missing, so that there may have been more.
    """

    name: str
    read: int
    lost: int
    whole: bool = True


@dataclass(frozen=True)
class Repaired:
    """What could be saved from a damaged archive. `put_aside` is where the damaged file lies now; `log_whole` tells
    whether every line of the log is there and linked to the one before.
    """

    file: Path
    put_aside: Path
    tables: tuple[Table, ...]
    log_whole: bool
    counted: bool
    now: Seen
    texts: Path | None = None

    @property
    def read(self) -> int:
        """The rows saved."""
        return sum(each.read for each in self.tables)

    @property
    def lost(self) -> int:
        """The rows known to be lost."""
        return sum(each.lost for each in self.tables)


class Mending(Protocol):
    """Looks at archives that nobody has open, and mends them. Every call may take long: none for the GUI's thread."""

    def look(self, path: Path) -> Seen:
        """Return what the file at `path` is; nothing is written. Trouble when it cannot be read at all."""
        ...

    def was_left(self, path: Path) -> bool:
        """Return whether the archive was not closed the last time, or is open just now; costs two looks at names."""
        ...

    def has_been(self, path: Path) -> bool:
        """Return whether there was an archive at `path`, going by what lies around it."""
        ...

    def check(self, path: Path) -> Sequence[str]:
        """Return what SQLite finds wrong with the file; sound, it no longer counts as left open. Trouble: BUSY."""
        ...

    def check_beside(self, path: Path) -> Sequence[str]:
        """The same for an archive that this program has open; it is not written to."""
        ...

    def backups(self, path: Path, more: Sequence[Path] = ()) -> Sequence[Backup]:
        """Return the backups of the archive that can be gone back to, newest first, `more` folders looked at too."""
        ...

    def compare(self, backup: Path, path: Path) -> Backup:
        """Return what one file is and what the archive at `path` holds beyond it."""
        ...

    def restore(self, backup: Path, path: Path, *, who: str, at: datetime, passphrase: str = "",
                progress: Progress = ...) -> Restored:
        """Go back to a backup. Trouble: BUSY, DAMAGED, NOT_AN_ARCHIVE, TOO_NEW, KEY_NEEDED, DISK_FULL …

        Refused: RESTORE_SELF for the archive itself, KEY_WRONG. Whatever stops it, the archive is as it was.
        """
        ...

    def repair(self, path: Path, *, who: str, at: datetime, progress: Progress = ...) -> Repaired:
        """Save what can be read into a new archive in the place of the damaged one, which is kept under another name.

        Trouble: BUSY, NOT_AN_ARCHIVE where nothing of an archive can be found, DISK_FULL …
        """
        ...

    def open_read_only(self, path: Path) -> Archive:
        """Open an archive to be read, damaged or newer ones too, as far as they can be. Trouble as opening one."""
        ...
