"""An archive that is only looked at: one of a later version, a damaged one, one in a folder that cannot be written."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlite_utils import Database

from bulletin.archive import Altered, Beside, Changed
from bulletin.errors import Cause, Trouble
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.port import Backups
from db import search_marks, tracing
from db.backup import back_up, lock_of
from db.beside import SameBeside
from db.connection import key_of
from db.looking_over import connected, look
from db.migrations import SCHEMA_VERSION
from db.sqlite_archive import SqliteWork, telling_trouble_from_bugs


class ReadOnlyArchive:
    """Answers `bulletin.archive.Archive` with the file at `path` as it lies there; every piece of writing is
    READ_ONLY.

    Trouble: FILE_MISSING, BUSY, NOT_AN_ARCHIVE, DAMAGED where not even the first page can be read, and
    for an encrypted one KEY_NEEDED, NO_CIPHER, or Refused: KEY_WRONG; while reading,
    DAMAGED or TOO_NEW for what cannot be read as it is.
    """

    def __init__(self, path: Path, key: Key = NO_KEY) -> None:
        self._path, self._key = path, key_of(path, key)
        self.on_commit: Callable[[Changed], None] = lambda changed: None
        self._lock = _held(path)
        try:
            with self._told():
                connection = connected(path, self._key)
                try:
                    self._db = _prepared(connection)
                except BaseException:
                    connection.close()
                    raise
        except BaseException:
            self._unlock()
            raise
        self._too_new = look(path, key=self._key).version > SCHEMA_VERSION

    @property
    def read_only(self) -> bool:
        """Nothing can be written here."""
        return True

    def writing(self) -> AbstractContextManager[SqliteWork]:
        """Trouble: READ_ONLY, TOO_NEW for an archive of a later version."""
        raise Trouble(Cause.TOO_NEW if self._too_new else Cause.READ_ONLY, path=str(self._path))

    @contextmanager
    def reading(self) -> Iterator[SqliteWork]:
        """One consistent look at the archive."""
        with self._told():
            try:
                self._db.begin()
                yield SqliteWork(self._db, set())
            finally:
                with suppress(sqlite3.DatabaseError):
                    self._db.rollback()

    def beside(self) -> Beside:
        """Return the archive itself: it is looked at in one thread."""
        return SameBeside(self)

    def backup(self, path: str) -> None:
        """Copy the archive to `path`, as `SqliteArchive.backup` does."""
        with self._told():
            back_up(self._db.conn, Path(path), self._path, self._key)

    def backups(self) -> Backups | None:
        """Nothing is backed up by itself that cannot be written."""
        return None

    def problems(self) -> list[str]:
        """Return what SQLite finds wrong with the file; empty when it is sound."""
        try:
            with self._told():
                return [row[0] for row in self._db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        except Trouble as trouble:
            if trouble.cause is not Cause.DAMAGED:
                raise
            return [str(trouble.__cause__)]

    def altered(self) -> list[Altered]:
        """Return nothing: what a damaged file or a later version vouches for cannot be told here."""
        return []

    def close(self) -> None:
        """Close the file and let others open it."""
        self._db.close()
        self._unlock()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with telling_trouble_from_bugs(self._path):
                yield
        except sqlite3.OperationalError as error:  # no such table or column
            raise Trouble(Cause.TOO_NEW, path=str(self._path), detail=str(error)) from error

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()


def _prepared(connection: sqlite3.Connection) -> Database:
    connection.execute("PRAGMA schema_version").fetchone()  # reads the first page: is it a database at all
    search_marks.teach(connection)
    tracing.teach(connection)
    return Database(connection, execute_plugins=False)


def _held(path: Path) -> FileLock | None:
    """Return the archive's lock, None in a folder where none can be made. Trouble: FILE_MISSING, BUSY."""
    if not path.exists():
        raise Trouble(Cause.FILE_MISSING, path=str(path))
    lock = lock_of(path)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise Trouble(Cause.BUSY, path=str(path)) from error
    except OSError:
        return None
    return lock
