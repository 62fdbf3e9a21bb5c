"""Founding an archive and bringing an older one up to date: one transaction each, so that it is done or not begun."""

import os
import sqlite3
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from bulletin.account import Entry
from bulletin.archive import Altered
from bulletin.desk.noting import new_id
from bulletin.errors import Cause, Trouble
from bulletin.files import settle
from bulletin.intake.likeness import digest
from db import chain, search_marks, tracing
from db.log import LogTable
from db.migrations import APPLICATION_ID, SCHEMA_VERSION, migrations
from db.search_index import agrees, renew

TRACED_SINCE = 4  # the schema from which on every row has a digest
INDEXED_SINCE = 6  # the schema from which on the index is the one that is searched today
_BESIDE = ("-wal", "-shm", "-journal")


def found(path: Path) -> None:
    """Make an empty archive at `path`, where no file may be: made under another name, then moved there in one step.

    So a file of no bytes is never an archive about to be made, but always one that lost its content.
    Trouble: DAMAGED when an archive was here whose last changes still lie beside.
    """
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        raise Trouble(Cause.DAMAGED, path=str(path))
    making = path.with_name(f".{path.name}.new")
    for name in (making, *(making.with_name(making.name + end) for end in _BESIDE),
                 *(path.with_name(path.name + end) for end in _BESIDE)):
        name.unlink(missing_ok=True)
    db = Database(sqlite3.connect(making), execute_plugins=False)
    try:
        bring_up_to_date(db)
    except BaseException:
        db.close()
        making.unlink(missing_ok=True)
        raise
    db.close()
    os.replace(making, path)
    settle(path.parent)


def found_in_memory(connection: sqlite3.Connection) -> None:
    """Make an empty archive in memory, where nothing is yet: a copy of the one made first."""
    blank = sqlite3.connect(":memory:")
    try:
        blank.deserialize(_blank())
        blank.backup(connection)
    finally:
        blank.close()


@cache
def _blank() -> bytes:
    db = Database(sqlite3.connect(":memory:"), execute_plugins=False)
    try:
        bring_up_to_date(db)
        return db.conn.serialize()
    finally:
        db.close()


def bring_up_to_date(db: Database) -> None:
    """Apply every migration that is missing; with them, in one transaction, go the marks that say whose file this is
    and how new. Whatever stops it leaves the file as it was, and the next opening begins again.
    """
    search_marks.teach(db.conn)
    tracing.teach(db.conn)
    db.conn.create_function("text_digest", 1, digest, deterministic=True)
    db.execute("BEGIN IMMEDIATE")
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        before = _altered(db)  # what was changed by hand must not be taken for good by the upgrade
        shapes = tracing.shapes(db) if version >= TRACED_SINCE and not before else {}
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(db)
        if version < INDEXED_SINCE or not agrees(db):
            renew(db)
        tracing.install(db, frozenset(
            table for table, shape in tracing.shapes(db).items() if shapes.get(table) == shape))
        log = LogTable(db, "")
        log.begin(new_id())
        for each in before:
            log.add(Entry(new_id(), datetime.now(UTC), "", chain.FOUND_ALTERED, reason=each.kind, thing=each.where))
        if before:
            log.settle(new_id())
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.commit()
    except BaseException:
        db.rollback()
        raise


def _altered(db: Database) -> list[Altered]:
    """Return which rows of an older archive are not as the program left them; its log tells of itself."""
    if db.execute("PRAGMA user_version").fetchone()[0] < TRACED_SINCE:
        return []
    return list(tracing.altered(db))
