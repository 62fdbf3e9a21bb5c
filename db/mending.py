"""Looking at archives that nobody has open and mending them: answers `bulletin.keeping.recovery.Mending`."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from bulletin.archive import Archive
from bulletin.errors import Cause, Trouble
from bulletin.keeping.generations import FOLDER, listed
from bulletin.keeping.key import Held, Key
from bulletin.keeping.recovery import LOCKED, READABLE, Backup, Kind, Progress, Repaired, Restored, Seen
from db import cipher, looking_over, restoring, salvaging, shares, sitting
from db.connection import connect
from db.looking_over import connected
from db.read_only import ReadOnlyArchive
from db.replacing import alone_with
from db.sqlite_archive import telling_trouble_from_bugs

_BACKUPS_SHOWN = 24  # each is opened and counted


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""


class Mending:
    """`seat` is what the log calls this machine; `held` the key that opens what is encrypted."""

    def __init__(self, seat: str = "", held: Held | None = None) -> None:
        self._seat, self._held = seat, held or Held()

    def look(self, path: Path) -> Seen:
        """Return what the file at `path` is."""
        with telling_trouble_from_bugs(path):
            return looking_over.look(path, key=self._held.key)

    def was_left(self, path: Path) -> bool:
        """Return whether the archive was not closed the last time, or is open just now."""
        return sitting.was_left(Path(os.path.realpath(path)))

    def has_been(self, path: Path) -> bool:
        """Return whether there was an archive at `path`, by its mark, its journal, its backups."""
        path = Path(os.path.realpath(path))
        around = (sitting.mark_of(path), path.with_name(f"{path.name}-wal"))
        return any(each.exists() for each in around) or next(_backup_files(path, ()), None) is not None

    def check(self, path: Path) -> Sequence[str]:
        """Return what SQLite finds wrong with the file; sound, it no longer counts as left open. Trouble: BUSY."""
        path = Path(os.path.realpath(path))
        _refuse_share(path)
        with telling_trouble_from_bugs(path), alone_with(path):
            found = _quickly_checked(path, self._held.key)
            if not found:
                _fold_in(path, self._held.key)
                sitting.forget(path)
        return found

    def check_beside(self, path: Path) -> Sequence[str]:
        """The same for an archive that this program has open; nothing is written."""
        with telling_trouble_from_bugs(path):
            return _quickly_checked(Path(os.path.realpath(path)), self._held.key)

    def backups(self, path: Path, more: Sequence[Path] = ()) -> Sequence[Backup]:
        """Return the backups of the archive that can be gone back to, newest first; damaged ones are left out."""
        path = Path(os.path.realpath(path))
        found, key = [], self._held.key
        shown = READABLE - {Kind.NEWER} | (LOCKED if cipher.is_there() else {Kind.SEALED})
        with telling_trouble_from_bugs(path):
            archive = looking_over.look(path, key=key)
            for file, made_at in sorted(_backup_files(path, more), key=_newest_last, reverse=True):
                seen = looking_over.look(file, key=key)
                if seen.kind in shown:
                    found.append(Backup(file, made_at, seen, restoring.lost_by(seen, archive, key, key)))
                if len(found) == _BACKUPS_SHOWN:
                    break
        return found

    def compare(self, backup: Path, path: Path) -> Backup:
        """Return what one file is and what the archive at `path` holds beyond it."""
        path = Path(os.path.realpath(path))
        key = self._held.key
        with telling_trouble_from_bugs(backup):
            seen = looking_over.look(backup, key=key)
            made_at = datetime.fromtimestamp(backup.stat().st_mtime).astimezone()
            archive = looking_over.look(path, key=key)
            return Backup(backup, made_at, seen, restoring.lost_by(seen, archive, key, key))

    def restore(self, backup: Path, path: Path, *, who: str, at: datetime, passphrase: str = "",
                progress: Progress = no_progress) -> Restored:
        """Go back to a backup, as `restoring.restore` does."""
        _refuse_share(path)
        with telling_trouble_from_bugs(path):
            return restoring.restore(backup, path, who=who, at=at, seat=self._seat, passphrase=passphrase,
                                     key=self._held.key, progress=progress)

    def repair(self, path: Path, *, who: str, at: datetime, progress: Progress = no_progress) -> Repaired:
        """Save what can be read into a new archive, as `salvaging.repair` does."""
        _refuse_share(path)
        with telling_trouble_from_bugs(path):
            return salvaging.repair(path, who=who, at=at, seat=self._seat, key=self._held.key, progress=progress)

    def open_read_only(self, path: Path) -> Archive:
        """Open an archive to be read."""
        return ReadOnlyArchive(Path(os.path.realpath(path)), self._held.key)


def _refuse_share(path: Path) -> None:
    if kind := shares.share_of(Path(os.path.realpath(path))):
        raise Trouble(Cause.NETWORK_SHARE, path=str(path), kind=kind)


def _quickly_checked(path: Path, key: Key) -> list[str]:
    """Return what `PRAGMA quick_check` says; a file that is none of SQLite's, or of no bytes, is wrong too."""
    if not path.stat().st_size:
        return ["empty"]
    try:
        with closing(connected(path, key)) as connection:
            return [row[0] for row in connection.execute("PRAGMA quick_check(20)") if row[0] != "ok"]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return [str(error)]


def _fold_in(path: Path, key: Key) -> None:
    """Bring the changes that lie beside a sound file into it: lying there they would count as left open once more."""
    if looking_over.has_changes_beside(path):
        with suppress(sqlite3.OperationalError), closing(connect(path, key)) as connection:  # on a read-only disk say
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _newest_last(found: tuple[Path, datetime]) -> tuple[bool, datetime]:
    """Order backups by age: one from the future, left by a clock that was ahead, comes after all others."""
    return found[1] <= datetime.now(UTC), found[1]


def _backup_files(path: Path, more: Sequence[Path]) -> Iterator[tuple[Path, datetime]]:
    """Yield the generations in 备份 beside the archive and in `more`, and the copies made before an upgrade."""
    for folder in (path.parent / FOLDER, *more):
        try:
            names = [each.name for each in folder.iterdir()]
        except OSError:  # not there, or the drive is gone
            continue
        for each in listed(names, path.stem):
            yield folder / each.name, each.at
    if path.parent.is_dir():
        for file in path.parent.glob(f"{path.name}.v[0-9]*"):
            if file.suffix[2:].isdigit():
                yield file, datetime.fromtimestamp(file.stat().st_mtime).astimezone()
