"""Backups of the archive that is open, made on another thread: held at one state, copied, checked, named, thinned."""

import os
import sqlite3
import time
from datetime import datetime, timedelta
from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.files import settle
from bulletin.keeping.generations import FOLDER, file_name
from bulletin.keeping.health import Backup
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.port import Report, Stopped, never, unheard
from bulletin.keeping.sealed_file import forget
from bulletin.keeping.second_place import backups_in, must_have_room, thin, tidy
from db.backup import JOURNALS, NO_ARCHIVE
from db.connection import connect
from db.sqlite_archive import telling_trouble_from_bugs

_STEP = 1024  # pages, 4 MB
_FLUSH = 4  # steps: what waits to be written is written now, or the writer's next commit would wait for all of it
_BREATH = 0.002  # seconds between two steps, in which others have the disk
_LOOKS = 100_000  # instructions of the check between two looks whether it should stop


class Backups:
    """Answers `bulletin.keeping.port.Backups` for the archive file at `path`, in the folder 备份 beside it.

    The state is held by a reading transaction on a connection of its own: the writer goes on meanwhile, and the steps
    of the copy need not begin anew with each of its commits (https://sqlite.org/backup.html).
    """

    def __init__(self, path: Path, key: Key = NO_KEY) -> None:
        self._path, self._key = path, key

    @property
    def archive(self) -> Path:
        return self._path

    @property
    def folder(self) -> Path:
        return self._path.parent / FOLDER

    def listed(self) -> tuple[Backup, ...]:
        return backups_in(self.folder, self._path.stem)

    def make(self, at: datetime, report: Report = unheard, stopped: Stopped = never) -> Backup | None:
        with telling_trouble_from_bugs(self.folder):
            self.folder.mkdir(exist_ok=True)
            tidy(self.folder, self._path.stem)
            target = self._free_name(at)
            part = target.with_name(f".{target.name}.part")
            try:
                copied = _copied(self._path, self._key, part, report, stopped)
                if not copied or not _is_sound(part, self._key, self._path, stopped):
                    return None
                _flush(part)
                os.replace(part, target)
            finally:
                for end in ("", *JOURNALS):
                    forget(part.with_name(part.name + end))
            settle(self.folder)
            thin(self.folder, self._path.stem, at)
            return Backup(target.name, at, target.stat().st_size)

    def _free_name(self, at: datetime) -> Path:
        """Return a name nobody has: a clock that was set back never writes over an older generation."""
        while (target := self.folder / file_name(self._path.stem, at)).exists():
            at += timedelta(seconds=1)
        return target


def _copied(path: Path, key: Key, part: Path, report: Report, stopped: Stopped) -> bool:
    source = connect(path, key, query="mode=ro", isolation_level=None)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # holds the state
        # SQLCipher answers the second as text.
        pages, size = (int(source.execute(f"PRAGMA {each}").fetchone()[0]) for each in ("page_count", "page_size"))
        must_have_room(part.parent, pages * size)
        report(0, pages)
        return _poured(source, key, part, report, stopped)
    except sqlite3.DatabaseError as error:
        raise _damage(error, path) from error
    finally:
        source.close()


def _poured(source: sqlite3.Connection, key: Key, part: Path, report: Report, stopped: Stopped) -> bool:
    copy = connect(part, key, isolation_level=None)
    handle = os.open(part, os.O_RDWR)
    steps = 0

    def breathe(status: int, remaining: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if stopped():
            raise _Stopped
        if steps % _FLUSH == 0:
            os.fsync(handle)
        report(total - remaining, total)
        time.sleep(_BREATH)

    try:
        copy.execute("PRAGMA synchronous = OFF")  # nobody knows the file yet; it is flushed whole before it is named
        source.backup(copy, pages=_STEP, progress=breathe)
        copy.execute("PRAGMA journal_mode = DELETE")
    except _Stopped:
        return False
    finally:
        copy.close()
        os.close(handle)
    return True


def _is_sound(part: Path, key: Key, archive: Path, stopped: Stopped) -> bool:
    """Open the copy and check it; False when that was stopped. Trouble: DAMAGED, and then the archive is."""
    copy = connect(part, key, query="mode=ro&immutable=1")
    try:
        copy.set_progress_handler(lambda: int(stopped()), _LOOKS)
        verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return False
        raise
    except sqlite3.DatabaseError as error:
        raise _damage(error, archive) from error
    finally:
        copy.close()
    if verdict != "ok":
        raise Trouble(Cause.DAMAGED, path=str(archive), detail=verdict)
    return True


def _damage(error: sqlite3.DatabaseError, archive: Path) -> Exception:
    """Return what a damaged archive is told as; other errors stay as they are."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in NO_ARCHIVE:
        return Trouble(Cause.DAMAGED, path=str(archive), detail=str(error))
    return error


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class _Stopped(Exception):
    """Leaves the steps of a copy that somebody does not want any more."""
