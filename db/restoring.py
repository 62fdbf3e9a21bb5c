"""Going back to a backup: what it costs, and the backup brought up to date, checked, and put in the archive's place."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from bulletin.account import Entry, printed_head
from bulletin.desk.noting import new_id
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.recovery import READABLE, SHOWN_DEEDS, WHOLE, Kind, Lost, Progress, Restored, Seen
from db import chain, cipher, search_index, search_marks, tracing
from db.connection import connect
from db.file_head import is_encrypted
from db.founding import bring_up_to_date
from db.log import LogTable
from db.looking_over import connected, look
from db.migrations import SCHEMA_VERSION
from db.replacing import alone_with, forget, put_aside, room_for, take_place
from db.rows import entry_from

DEED = "restore_backup"
_STEPS = 6
_WHY = {
    Kind.MISSING: Cause.FILE_MISSING, Kind.FOREIGN: Cause.NOT_AN_ARCHIVE, Kind.NEWER: Cause.TOO_NEW,
    Kind.ENCRYPTED: Cause.KEY_NEEDED, Kind.SEALED: Cause.KEY_NEEDED,
}
_PAGES = 2048  # copied at a time, so that progress can be told


def must_be_whole(seen: Seen) -> None:
    """Trouble: why a file is no backup that can be gone back to; DAMAGED for what is spoilt."""
    if seen.kind not in WHOLE:
        raise Trouble(_WHY.get(seen.kind, Cause.DAMAGED), path=str(seen.path), detail=seen.detail)


def lost_by(backup: Seen, archive: Seen, theirs: Key = NO_KEY, ours: Key = NO_KEY) -> Lost:
    """Return what the archive holds beyond the backup, by their logs; the keys open what is encrypted."""
    if archive.kind not in READABLE or backup.kind not in READABLE:
        return Lost(False)
    try:
        lines, other, names = _lines_after(archive, backup, theirs, ours)
    except (sqlite3.DatabaseError, ValueError):
        return Lost(False)
    if other:
        return Lost(True, archive.deeds, other=True)
    minutes = None
    if archive.last_deed and backup.last_deed:
        minutes = max(0, round((archive.last_deed - backup.last_deed).total_seconds() / 60))
    done = tuple(line for line in lines if line.who)
    return Lost(True, len(done), minutes if done else 0, done[-SHOWN_DEEDS:], names=names)


def restore(backup: Path, path: Path, *, who: str, at: datetime, seat: str = "", passphrase: str = "",
            key: Key = NO_KEY, progress: Progress = lambda done, total: None) -> Restored:
    """Put the backup in the place of the archive at `path`; what is there is put aside first.

    `key` opens the archive, which stays encrypted, and its backups; one under another password opens by `passphrase`,
    and what is restored from it is under that unless `key` opened the archive. `who` is the id of the person who
    asked, empty where nobody could sign in. Refused and in trouble as `Mending.restore` says; whatever stops it, the
    archive is as it was.
    """
    backup, path = Path(os.path.realpath(backup)), Path(os.path.realpath(path))
    if backup == path or (backup.exists() and path.exists() and backup.samefile(path)):
        raise Refused(Reason.RESTORE_SELF, path=str(backup))
    step = _Steps(progress)
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f".{path.name}.restoring")
    with alone_with(path), _opened(backup, made, passphrase) as opened:
        theirs = _key_to(opened, backup, key, passphrase)
        seen, before = look(opened, closely=True, key=theirs), look(path, key=key)
        under = key if is_encrypted(path) and before.kind is not Kind.ENCRYPTED else theirs
        must_be_whole(replace(seen, path=backup))
        lost = lost_by(seen, before, theirs, key)
        room_for(path.parent, seen.size + before.size)
        step()
        try:
            _copy(opened, made, step, theirs, under)
            problems = _bring_up(made, backup, under)
            step()
            _note(made, Entry(new_id(), at, who, DEED, reason=_said(backup, seen, before)), seat, under)
            step()
            aside = put_aside(path, at, before.kind in READABLE, key)
            step()
            take_place(made, path, key)
        finally:
            forget(made)
        step()
    return Restored(path, backup, aside, before, look(path, key=under), lost, problems)


class _Steps:
    def __init__(self, progress: Progress) -> None:
        self._progress, self._done = progress, 0

    def __call__(self) -> None:
        self._done += 1
        self._progress(self._done * 100, _STEPS * 100)

    def within(self, share: float) -> None:
        self._progress(self._done * 100 + round(share * 100), _STEPS * 100)


@contextmanager
def _opened(backup: Path, made: Path, passphrase: str) -> Iterator[Path]:
    """Yield a file to read: the backup itself, or what a sealed one holds, for as long as it is needed."""
    if look(backup).kind is not Kind.SEALED:
        yield backup
        return
    if not passphrase:
        raise Trouble(Cause.KEY_NEEDED, path=str(backup))
    from bulletin.keeping.sealed_file import open_sealed  # with the library that unseals, hardly ever needed

    room_for(made.parent, backup.stat().st_size)
    plain = made.with_name(f"{made.name}.opened")
    forget(plain)
    try:
        open_sealed(backup, passphrase, plain)
        yield plain
    finally:
        forget(plain)


def _key_to(opened: Path, backup: Path, key: Key, passphrase: str) -> Key:
    """Return the key that opens a backup: the archive's, else what was typed; none for a plain one.

    Refused: KEY_WRONG. Trouble: KEY_NEEDED, NO_CIPHER.
    """
    if not is_encrypted(opened):
        return NO_KEY
    for each in (key, Key(passphrase)):
        if each and look(opened, key=each).kind is not Kind.ENCRYPTED:
            return each
    if not cipher.is_there():
        raise Trouble(Cause.NO_CIPHER, path=str(backup))
    if passphrase:
        raise Refused(Reason.KEY_WRONG, path=str(backup))
    raise Trouble(Cause.KEY_NEEDED, path=str(backup))


def _copy(backup: Path, made: Path, step: _Steps, theirs: Key, under: Key) -> None:
    forget(made)
    if theirs != under:
        cipher.pour(backup, theirs, made, under)
        step()
        return
    with closing(connected(backup, theirs)) as source, closing(connect(made, under)) as copy:
        source.backup(copy, pages=_PAGES, progress=lambda status, left, total: step.within(1 - left / max(1, total)))
        copy.execute("PRAGMA journal_mode = DELETE")
    step()


def _bring_up(made: Path, backup: Path, key: Key) -> int:
    """Bring the copy up to this version, check it and its index; return how many flaws its own verifying finds."""
    connection = connect(made, key)
    with closing(connection):
        search_marks.teach(connection)
        tracing.teach(connection)
        db = Database(connection, execute_plugins=False)
        db.execute("PRAGMA recursive_triggers = ON")
        if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            bring_up_to_date(db)
        _must_be_sound(connection, backup)
        if not search_index.agrees(db) or search_index.disagreements(db):
            with db.atomic():
                _in_the_log(db, [], "", lambda: search_index.renew(db))
        with tracing.any_text(db):
            return len([*chain.broken(db), *tracing.altered(db)])


def _must_be_sound(connection: sqlite3.Connection, backup: Path) -> None:
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise Trouble(Cause.DAMAGED, path=str(backup), detail=found)


def _note(made: Path, entry: Entry, seat: str, key: Key) -> None:
    connection = connect(made, key)
    with closing(connection):
        tracing.teach(connection)
        db = Database(connection, execute_plugins=False)
        with db.atomic():
            _in_the_log(db, [entry], seat, lambda: None)


def _in_the_log(db: Database, entries: list[Entry], seat: str, work: Callable[[], object]) -> None:
    log = LogTable(db, seat)
    log.remember()
    work()
    for entry in entries:
        log.add(entry)
    log.settle(new_id())


def _said(backup: Path, seen: Seen, before: Seen) -> str:
    """Return what the line says: the backup's name, how its log ended, and how the one did that was replaced."""
    return f"{backup.name} {_end(seen)} {_end(before)}"


def _end(seen: Seen) -> str:
    return f"{seen.deeds}:{printed_head(seen.head) or '-'}" if seen.kind in READABLE else "-"


def _lines_after(archive: Seen, backup: Seen, theirs: Key, ours: Key
                 ) -> tuple[list[Entry], bool, tuple[tuple[str, str], ...]]:
    """Return the lines of the archive's log that the backup has not, whether the two share no line at all, and the
    names of people by id.
    """
    with closing(connected(archive.path, ours)) as whole, closing(connected(backup.path, theirs)) as older:
        shared = _last_shared(whole, older, min(archive.deeds, backup.deeds))
        names = tuple(whole.execute("SELECT id, name FROM person").fetchall())
        found = whole.execute("SELECT * FROM log WHERE seq > ? ORDER BY seq", [shared])
        columns = [each[0] for each in found.description]
        lines = [entry_from(dict(zip(columns, row, strict=True))) for row in found]
        return lines, not shared and bool(archive.deeds), names


def _last_shared(ours: sqlite3.Connection, theirs: sqlite3.Connection, most: int) -> int:
    """Return the number of the last line that both logs begin with: lines are only ever added at the end."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        one, other = (each.execute("SELECT id FROM log WHERE seq = ?", [middle]).fetchone() for each in (ours, theirs))
        if one is not None and one == other:
            low = middle
        else:
            high = middle - 1
    return low
