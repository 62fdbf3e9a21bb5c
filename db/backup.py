"""A copy of the archive that can be trusted: made by SQLite's backup, opened and checked before it gets its name."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.files import settle
from bulletin.keeping.key import NO_KEY, Key
from db.connection import connect

JOURNALS = ("-wal", "-shm", "-journal")
NO_ARCHIVE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def back_up(source: sqlite3.Connection, path: Path, archive: Path | None = None, key: Key = NO_KEY) -> None:
    """Copy the database of `source`, the file `archive`, to `path`; until the copy has passed its check, whatever was
    there stays. With the `key` of an encrypted source the copy is encrypted too.

    Refused: SAME_FILE onto the archive itself or the files that belong to it. Trouble: BUSY when somebody has the
    archive at `path` open, DAMAGED when the copy is not sound. sqlite3.Error and OSError come as they are.
    """
    path = Path(os.path.realpath(path))
    if archive is not None and _belongs_to(archive, path):
        raise Refused(Reason.SAME_FILE, path=str(path))
    with _nobody_has_open(path):
        part = path.with_name(f".{path.name}.part")
        _forget(part)
        try:
            _copy(source, part, archive or path, key)
            _fold_in_leftovers(path)
            os.replace(part, path)
            settle(path.parent)
        finally:
            _forget(part)


def lock_of(path: Path) -> FileLock:
    """Return the lock, not yet taken, whose holder is the only user of the archive at `path`."""
    return FileLock(path.with_name(f"{path.name}.lock"))


def _belongs_to(archive: Path, path: Path) -> bool:
    if path.exists() and archive.exists() and path.samefile(archive):
        return True
    return path in [archive.with_name(archive.name + end) for end in ("", ".lock", *JOURNALS)]


@contextlib.contextmanager
def _nobody_has_open(path: Path) -> Iterator[None]:
    lock = lock_of(path)
    if not Path(lock.lock_file).exists():  # whoever opens an archive makes one
        yield
        return
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise Trouble(Cause.BUSY, path=str(path)) from error
    try:
        yield
    finally:
        lock.release()


def _copy(source: sqlite3.Connection, part: Path, archive: Path, key: Key) -> None:
    copy = connect(part, key)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in NO_ARCHIVE:
            raise
        raise Trouble(Cause.DAMAGED, path=str(archive), detail=str(error)) from error
    finally:
        copy.close()
    if verdict != "ok":
        raise Trouble(Cause.DAMAGED, path=str(archive), detail=verdict)


def _fold_in_leftovers(path: Path) -> None:
    """Fold into the old file what a crash left beside it: SQLite would put it into the new one, and spoil it."""
    if path.with_name(f"{path.name}-wal").exists() and path.exists():
        old = sqlite3.connect(path)
        try:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in NO_ARCHIVE:
                raise
        finally:
            old.close()
    _forget(path, itself=False)


def _forget(path: Path, itself: bool = True) -> None:
    for end in ("", *JOURNALS)[0 if itself else 1:]:
        path.with_name(path.name + end).unlink(missing_ok=True)
