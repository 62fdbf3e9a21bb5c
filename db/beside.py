"""A second look at the archive's file, for another thread: it reads while the archive writes and can be stopped."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock
from typing import Protocol

from sqlite_utils import Database

from bulletin.errors import Cause, Trouble
from bulletin.keeping.key import NO_KEY, Key
from bulletin.search.port import Interrupted
from db import search_marks, tracing
from db.connection import connect
from db.sqlite_archive import SqliteWork, telling_trouble_from_bugs

_BUSY_SECONDS = 5.0
_CACHE_KIB = 16_000  # what one page of finds reads, and more; SQLite's own 2 MB are read through several times for it
_STEPS = 20_000  # of SQLite's machine, between two looks whether to go on: some tenths of a millisecond


class _Readable(Protocol):
    def reading(self) -> AbstractContextManager[SqliteWork]: ...


class FileBeside:
    """Answers `bulletin.archive.Beside` with a connection of its own, that one thread at a time uses.

    It is opened when it is first read. Trouble: as on opening the archive; CLOSED once it was closed.
    """

    apart = True

    def __init__(self, path: Path, key: Key = NO_KEY) -> None:
        self._path, self._key = path, key
        self._db: Database | None = None
        self._common = set[str]()
        self._given_up = self._closed = False
        self._one_at_a_time = Lock()

    @contextmanager
    def reading(self) -> Iterator[SqliteWork]:
        """One consistent look at the archive; writing is refused. Interrupted: `Interrupted`."""
        with self._one_at_a_time, telling_trouble_from_bugs(self._path), _told_apart():
            if self._closed:
                raise Trouble(Cause.CLOSED)
            self._given_up = False
            if self._db is None:
                self._db = self._opened()
            try:
                self._db.execute("BEGIN")
                yield SqliteWork(self._db, self._common)
            finally:
                self._given_up = False
                self._db.rollback()

    def interrupt(self) -> None:
        """End what is being read, from any thread; nothing where nothing is. It raises `Interrupted` there."""
        self._given_up = True

    def close(self) -> None:
        """End what is being read, and close the file."""
        self._closed = True
        self.interrupt()
        with self._one_at_a_time:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _opened(self) -> Database:
        # Not `mode=ro`: who may not write beside the file cannot read what stands in its log.
        connection = connect(self._path, self._key, timeout=_BUSY_SECONDS, check_same_thread=False)
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.set_progress_handler(lambda: self._given_up, _STEPS)
            search_marks.teach(connection)  # what triggers call: writing must fail as such, not as their mistake
            tracing.teach(connection)
            connection.forbid_reshaping()
            return Database(connection, execute_plugins=False)
        except BaseException:
            connection.close()
            raise


class SameBeside:
    """Answers `bulletin.archive.Beside` for an archive of which there is no second look, as one in memory."""

    apart = False

    def __init__(self, archive: "_Readable") -> None:
        self._archive = archive

    @contextmanager
    def reading(self) -> Iterator[SqliteWork]:
        with self._archive.reading() as work:
            yield work

    def interrupt(self) -> None:
        """Nothing: who asks waits for the answer."""

    def close(self) -> None:
        """Nothing: the archive is closed by whoever opened it."""


@contextmanager
def _told_apart() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_INTERRUPT:
            raise Interrupted from error
        raise
