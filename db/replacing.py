"""One archive put in the place of another, so that a crash at any moment leaves either of the two, whole."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import Timeout

from bulletin.desk.noting import OFFICE_ZONE
from bulletin.errors import Cause, Refused, Trouble
from bulletin.files import settle
from bulletin.keeping.key import NO_KEY, Key
from db import sitting
from db.backup import NO_ARCHIVE, back_up, lock_of
from db.connection import connect, key_of
from db.looking_over import connected

DAMAGED, BEFORE, LEFT_TEXTS = "损坏", "恢复前", "抢救文字"
_CHUNK = 4 * 1024 * 1024  # bytes copied at a time
_ROOM = 8 * 1024 * 1024  # bytes that stay free: the journals of the first work


@contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Hold the archive's lock. Trouble: BUSY when somebody has it open."""
    lock = lock_of(path)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise Trouble(Cause.BUSY, path=str(path)) from error
    try:
        yield
    finally:
        lock.release()


def room_for(folder: Path, size: int) -> None:
    """Trouble: DISK_FULL when `size` more bytes do not fit where `folder` lies."""
    if shutil.disk_usage(folder).free < size + _ROOM:
        raise Trouble(Cause.DISK_FULL, path=str(folder))


def put_aside(path: Path, at: datetime, sound: bool, key: Key = NO_KEY, word: str = BEFORE) -> Path | None:
    """Copy what is at `path` to a free name beside it and return that; None when nothing is there.

    A sound archive, which `key` opens where it is encrypted, is copied as a backup is, one file, checked, and called
    by `word`; any other byte by byte with the journals beside it.
    """
    if not path.exists():
        _copy_journals(path, _free_name(path, DAMAGED, at))  # of one that is gone
        return None
    if sound:
        aside = _free_name(path, word, at)
        try:
            with closing(connected(path, key)) as connection:
                back_up(connection, aside, path, key_of(path, key))
            return aside
        except (Trouble, sqlite3.DatabaseError) as error:
            if isinstance(error, Trouble) and error.cause is not Cause.DAMAGED:
                raise
    aside = _free_name(path, DAMAGED, at)
    copied(path, aside)
    _copy_journals(path, aside)
    settle(aside.parent)
    return aside


def _copy_journals(path: Path, aside: Path) -> None:
    for end in ("-wal", "-journal"):
        beside = path.with_name(f"{path.name}{end}")
        if beside.exists() and beside.stat().st_size:
            copied(beside, aside.with_name(f"{aside.name}{end}"))


def copied(path: Path, to: Path, told: Callable[[int], None] = lambda done: None) -> None:
    """Copy bytes to a file that is not there yet, flushed to the disk; nothing is left of one that failed."""
    done = 0
    try:
        with path.open("rb") as source, to.open("xb") as target:
            while data := source.read(_CHUNK):
                target.write(data)
                done += len(data)
                told(done)
            target.flush()
            os.fsync(target.fileno())
    except OSError:
        with suppress(OSError):
            to.unlink(missing_ok=True)
        raise


def take_place(made: Path, path: Path, key: Key = NO_KEY) -> None:
    """Put the archive `made`, one file beside `path` without journals, in the place of `path`.

    What lies in the old one's journal, which `key` opens, is folded into it first: SQLite would put it into the new
    one, and spoil it.
    A crash before the last step leaves the old archive, whole if it was; after it, the new one.
    """
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    _fold_in(path, key)
    for end in sitting.JOURNALS:
        path.with_name(path.name + end).unlink(missing_ok=True)
    settle(path.parent)
    os.replace(made, path)
    settle(path.parent)
    sitting.forget(path)


def forget(path: Path) -> None:
    """Take away a file that was being made, with its journals."""
    for end in ("", *sitting.JOURNALS):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def _fold_in(path: Path, key: Key) -> None:
    wal = path.with_name(f"{path.name}-wal")
    if not path.exists() or not wal.exists() or not wal.stat().st_size:
        return
    # One that is damaged, or that nobody has the key of, lies aside by now. Where the disk fails nothing is replaced.
    with suppress(Refused, Trouble):
        try:
            with closing(connect(path, key)) as old:
                old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in NO_ARCHIVE:
                raise


def _free_name(path: Path, word: str, at: datetime) -> Path:
    stem = f"{path.stem}-{word}-{at.astimezone(OFFICE_ZONE):%Y%m%d-%H%M%S}"
    names = (f"{stem}{f'-{number}' if number else ''}.db" for number in range(1000))
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())
