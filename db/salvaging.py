"""Saving what can be read of a damaged archive into a new one, row by row, counted table by table.

Nothing is hidden: digests, log and links go over as they were, so that verifying names every row that is missing and
the first line of the log that is. The damaged file is kept under another name.
"""

import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from bulletin.account import Entry
from bulletin.desk.noting import new_id
from bulletin.errors import Cause, Trouble
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.recovery import Progress, Repaired, Table
from db import chain, left_texts, search_index, search_marks, tracing
from db.connection import connect, key_of
from db.file_head import is_encrypted
from db.founding import bring_up_to_date
from db.log import LogTable
from db.looking_over import look
from db.migrations import APPLICATION_ID, SCHEMA_VERSION
from db.raw_pages import Pages, Value
from db.raw_tables import RawTables
from db.replacing import DAMAGED, LEFT_TEXTS, alone_with, forget, put_aside, room_for, take_place
from db.sealed_pages import pages_of
from db.shapes import Shape, empty_archive, guards_down, shapes_of

DEED = "repair_archive"
_MIGRATIONS = "_sqlite_migrations"
_UNCOUNTED = frozenset({"trace", "trace_sum"})  # what keeps watch over the others


def repair(path: Path, *, who: str, at: datetime, seat: str = "", key: Key = NO_KEY,
           progress: Progress = lambda done, total: None) -> Repaired:
    """Put a new archive with everything that could be read in the place of the damaged one at `path`.

    `key` opens one that is encrypted, and the new one is too. In trouble as `Mending.repair` says; whatever stops it,
    the damaged file is where it was.
    """
    path = Path(os.path.realpath(path))
    if not path.exists():
        raise Trouble(Cause.FILE_MISSING, path=str(path))
    made = path.with_name(f".{path.name}.repairing")
    if is_encrypted(path) and not key:
        raise Trouble(Cause.KEY_NEEDED, path=str(path))
    under = key_of(path, key)
    with alone_with(path):
        room_for(path.parent, 2 * path.stat().st_size)
        try:
            with pages_of(path, under) as pages:
                tables, whole, counted = _made_anew(made, pages, path, under, progress)
            read, lost = (sum(count) for count in zip(*((each.read, each.lost) for each in tables), strict=True))
            said = f"{read}/{lost}{'' if counted else '+'}"
            _finish(made, Entry(new_id(), at, who, DEED, reason=said), seat, under)
            aside = put_aside(path, at, sound=False)
            assert aside is not None  # the file was there, and nobody else holds it
            texts = left_texts.write_out(made, aside.with_name(aside.stem.replace(DAMAGED, LEFT_TEXTS)), under)
            take_place(made, path, under)
        finally:
            forget(made)
        return Repaired(path, aside, tables, whole, counted, look(path, key=under), texts)


def _made_anew(made: Path, pages: Pages, path: Path, key: Key, progress: Progress
               ) -> tuple[tuple[Table, ...], bool, bool]:
    raw = RawTables(pages)
    version = _version(pages, raw)
    if version > SCHEMA_VERSION:
        raise Trouble(Cause.TOO_NEW, path=str(path), version=version, known=SCHEMA_VERSION)
    if not version or not raw.roots:
        raise Trouble(Cause.NOT_AN_ARCHIVE, path=str(path))
    forget(made)
    connection = connect(made, key)
    with closing(connection):
        connection.execute("PRAGMA synchronous = OFF")  # until it is whole; it is flushed before it takes the place
        db = empty_archive(connection, version)
        saving = _Saving(db, raw, progress)
        with guards_down(db):
            db.conn.execute("BEGIN")
            saving.take_all()
            db.conn.commit()
        tables, counted = saving.counted(), saving.is_counted()
        whole = _log_is_whole(db)
        for name, value in (("application_id", APPLICATION_ID), ("user_version", version)):
            db.execute(f"PRAGMA {name} = {value}")
        if version < SCHEMA_VERSION:
            bring_up_to_date(db)
    return tables, whole, counted


class _Saving:
    """Takes over one table after the other, then what lies about; `counted` tells how it went."""

    def __init__(self, db: Database, raw: RawTables, progress: Progress) -> None:
        self._db, self._raw = db, raw
        self._shapes = shapes_of(db)
        self._progress = progress

    def take_all(self) -> None:
        """Take everything over."""
        for number, shape in enumerate(self._shapes.values(), 1):
            for row, values in self._raw.rows(shape.name):
                self._take(shape, row, values)
            if shape.name == "trace" and "trace" in self._raw.broken:
                self._take_stray_digests(shape)
            self._progress(number, len(self._shapes) + 1)
        for table in self._raw.roots.keys() - self._shapes.keys():
            self._raw.pass_by(table)
        if not self._raw.is_whole:
            self._take_strays()
        self._progress(1, 1)
        if "trace_sum" in self._shapes:
            self._sum_up()

    def counted(self) -> tuple[Table, ...]:
        """Return what was saved and what is known to be lost, table by table."""
        known = self._known()
        counted = []
        for name in self._shapes:
            if name in _UNCOUNTED:
                continue
            read = self._db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            counted.append(Table(name, read, max(0, known.get(name, 0) - read), name not in self._raw.broken))
        return tuple(counted)

    def is_counted(self) -> bool:
        """Return whether what kept watch over the rows was whole, so that no loss can be unknown."""
        known = self._known()
        return "trace" not in self._raw.broken and all(
            known[name] for name in self._raw.broken & self._shapes.keys())

    def _take(self, shape: Shape, row: int, values: tuple[Value, ...]) -> bool:
        """Write a row that was read; False for one that is there already, or that the table cannot hold."""
        try:
            done = self._db.conn.execute(shape.insert(len(values)), shape.filled(row, values))
        except (sqlite3.DatabaseError, OverflowError):
            return False
        return done.rowcount > 0

    def _take_stray_digests(self, shape: Shape) -> None:
        """Take the digests that the tree does not lead to any more: no index holds the like of them."""
        for row, values in self._raw.index_strays():
            if list(map(type, values)) == [str, bytes] and len(values[1]) == 16:  # type: ignore[arg-type]
                self._take(shape, row, values)

    def _take_strays(self) -> None:
        """Take the rows that no tree leads to: those that a digest vouches for, lines of the log, and where digests
        are lost too, what can be of one table only.
        """
        fitting: dict[int, list[Shape]] = {}
        for shape in self._shapes.values():
            for size in range(shape.fewest, len(shape.columns) + 1):
                fitting.setdefault(size, []).append(shape)
        unsure, not_vouched = [], "trace" not in self._shapes or "trace" in self._raw.broken
        for row, values in self._raw.strays():
            shapes = [each for each in fitting.get(len(values), ()) if each.may_hold(row, values)]
            sure = next((each for each in shapes if self._is_of(each, row, values)), None)
            if sure is not None:
                self._take(sure, row, values)
            elif len(shapes) == 1 and not_vouched:
                unsure.append((shapes[0], row, values))
        for shape, row, values in unsure:  # an older state of a row comes after the one that is vouched for
            self._take(shape, row, values)

    def _is_of(self, shape: Shape, row: int, values: tuple[Value, ...]) -> bool:
        if shape.name == "log":
            return True
        if "trace" not in self._shapes or shape.name in tracing.UNTRACED:
            return False
        name, digest = shape.traced(row, values)
        found = self._db.execute("SELECT digest FROM trace WHERE name = ?", [name]).fetchone()
        return found is not None and found[0] == digest

    def _known(self) -> Counter[str]:
        """Return how many rows each table had, as far as that is known."""
        known: Counter[str] = Counter()
        if "trace" in self._shapes:
            for name, in self._db.execute("SELECT name FROM trace"):
                known[str(name).partition("/")[0]] += 1
        last = self._db.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()[0]
        known["log"] = last
        return known

    def _sum_up(self) -> None:
        """Write the sum of the digests that were saved where the one that was kept is lost; else it stays."""
        total = sum(int.from_bytes(digest) for digest, in self._db.execute("SELECT digest FROM trace")) % (1 << 128)
        self._db.conn.execute("INSERT OR IGNORE INTO trace_sum (one, total) VALUES (1, ?)", [f"{total:032x}"])


def _version(pages: Pages, raw: RawTables) -> int:
    """Return the schema's number: of the header, else as many changes as the file says were made to it."""
    head = pages.head()
    if any(head):
        return int.from_bytes(head[60:64]) if int.from_bytes(head[68:72]) == APPLICATION_ID else 0
    made = {str(value) for value in _texts(raw.rows(_MIGRATIONS)) if value.startswith("m0")}
    return len(made)


def _texts(rows: Iterable[tuple[int, tuple[Value, ...]]]) -> Iterator[str]:
    return (value for _, values in rows for value in values if isinstance(value, str))


def _log_is_whole(db: Database) -> bool:
    try:
        return not any(each.kind == "log_broken" for each in chain.broken(db))
    except sqlite3.OperationalError:  # a log of a version that had no chain
        last, many = db.execute("SELECT coalesce(max(seq), 0), count(*) FROM log").fetchone()
        return bool(last == many)


def _finish(made: Path, entry: Entry, seat: str, key: Key) -> None:
    """Make the index anew and write the line; with it the archive is whole."""
    connection = connect(made, key)
    with closing(connection):
        tracing.teach(connection)
        search_marks.teach(connection)
        db = Database(connection, execute_plugins=False)
        with db.atomic():
            log = LogTable(db, seat)
            log.remember()
            left_texts.enter_again(db)
            search_index.renew(db)
            log.add(entry)
            log.settle(new_id())
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise Trouble(Cause.DAMAGED, path=str(made), detail=found)
