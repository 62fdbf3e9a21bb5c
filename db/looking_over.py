"""What a file is that should be an archive: of this version, older, newer, another program's, cut short, damaged …

Only looked at: nothing is written to it, and no journal is folded in.
"""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bulletin.errors import Reason, Refused, Trouble
from bulletin.files import cause_of
from bulletin.keeping.key import NO_KEY, Key
from bulletin.keeping.recovery import Kind, Seen
from db.connection import Connection, connect
from db.file_head import HEADER, HEADER_SIZE, PAGE, SEALED_MAGIC, looks_encrypted
from db.migrations import APPLICATION_ID, SCHEMA_VERSION


def look(path: Path, closely: bool = False, key: Key = NO_KEY) -> Seen:
    """Return what the file at `path` is; `closely` lets SQLite check every page, which takes its time. One that is
    encrypted is only seen to be so, unless `key` opens it.

    Trouble: NO_PERMISSION, INPUT_OUTPUT where the file cannot be read at all.
    """
    try:
        if not path.exists():
            return Seen(path, Kind.MISSING)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(PAGE)
    except OSError as error:
        raise Trouble(cause_of(error), path=str(path)) from error
    kind = _by_head(head, size)
    if kind is Kind.ENCRYPTED and key:
        return _opened_with(key, Seen(path, kind, size), closely)
    if kind is not None:
        return Seen(path, kind, size)
    short = not has_changes_beside(path) and _is_short(head, size)
    seen = _looked_inside(Seen(path, Kind.TRUNCATED if short else Kind.ARCHIVE, size), closely)
    return replace(seen, kind=Kind.TRUNCATED) if short and seen.kind is not Kind.FOREIGN else seen


def connected(path: Path, key: Key = NO_KEY) -> Connection:
    """Return a connection that reads and never writes: with changes beside the file they are read too.

    Refused and in trouble as `db.connection.connect`.
    """
    # Reading the journal needs its index beside it, which a folder that is read-only does not let SQLite make.
    with_journal = has_changes_beside(path) and os.access(path.parent, os.W_OK)
    how = "mode=ro" if with_journal else "mode=ro&immutable=1"
    connection = connect(path, key, query=how)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection


def has_changes_beside(path: Path) -> bool:
    """Return whether changes that are not yet in the file lie in its journal beside it."""
    with suppress(OSError):
        wal = path.with_name(f"{path.name}-wal")
        return wal.exists() and wal.stat().st_size > 0
    return False


def _by_head(head: bytes, size: int) -> Kind | None:
    """Return the kind where the first bytes tell it; None for a database."""
    if not size:
        return Kind.EMPTY
    if head.startswith(SEALED_MAGIC):
        return Kind.SEALED
    if head.startswith(HEADER):
        return None
    if not any(head[:HEADER_SIZE]):  # a disk that lost the page gives zeros; other programs begin with something
        return Kind.DAMAGED
    if looks_encrypted(head, size):
        return Kind.ENCRYPTED
    return Kind.DAMAGED if _was_ours(head) else Kind.FOREIGN


def _was_ours(head: bytes) -> bool:
    """Return whether a spoilt header still carries our mark in its place."""
    return int.from_bytes(head[68:72]) == APPLICATION_ID


def _is_short(head: bytes, size: int) -> bool:
    """Return whether the file has fewer pages than its header counts (file format, 1.3.7)."""
    page = int.from_bytes(head[16:18])
    counted = head[24:28] == head[92:96]
    return counted and size < int.from_bytes(head[28:32]) * (65536 if page == 1 else page)


def _opened_with(key: Key, seen: Seen, closely: bool) -> Seen:
    """Return what an encrypted file is; as it is where the key is not its own, or nobody here can open such files."""
    try:
        return _looked_inside(replace(seen, kind=Kind.ARCHIVE), closely, key)
    except Trouble:
        return seen
    except Refused as no:
        if no.reason is not Reason.KEY_WRONG:
            raise
        return seen


def _looked_inside(seen: Seen, closely: bool, key: Key = NO_KEY) -> Seen:
    try:
        with closing(connected(seen.path, key)) as connection:
            return _read(connection, seen, closely)
    except sqlite3.DatabaseError as error:
        return replace(seen, kind=Kind.DAMAGED, detail=str(error))


def _read(connection: sqlite3.Connection, seen: Seen, closely: bool) -> Seen:
    mark, version = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if mark != APPLICATION_ID:
        return replace(seen, kind=Kind.FOREIGN)
    kind = Kind.NEWER if version > SCHEMA_VERSION else Kind.OLDER if version < SCHEMA_VERSION else Kind.ARCHIVE
    seen = replace(seen, version=version, kind=kind)
    for fill in (_with_log, _with_counts):
        try:
            seen = fill(connection, seen)
        except sqlite3.DatabaseError as error:
            if kind is Kind.NEWER and "no such" in str(error):  # its tables may be called otherwise
                continue
            seen = replace(seen, kind=Kind.DAMAGED, detail=seen.detail or str(error))
    if closely and seen.kind is not Kind.DAMAGED:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        return seen if found == "ok" else replace(seen, kind=Kind.DAMAGED, detail=found)
    return seen


def _with_log(connection: sqlite3.Connection, seen: Seen) -> Seen:
    columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(log)")]
    link = "link" if "link" in columns else "''"  # a log before schema 4 has no chain
    last = _row(connection, f"SELECT seq, {link} FROM log ORDER BY seq DESC LIMIT 1")
    done = _row(connection, "SELECT at FROM log WHERE who <> '' ORDER BY seq DESC LIMIT 1")
    return replace(seen, deeds=int(last[0] or 0), head=str(last[1] or ""), last_deed=_moment(done[0]))


def _with_counts(connection: sqlite3.Connection, seen: Seen) -> Seen:
    name = _row(connection, "SELECT value FROM office WHERE name = 'name'")[0]
    drafts = _row(connection, "SELECT count(*) FROM draft")[0]
    issues = _row(connection, "SELECT count(*) FROM issue WHERE state = 'published'")[0]
    return replace(seen, office=str(name or "").strip('"'), drafts=int(drafts or 0), issues=int(issues or 0))


def _row(connection: sqlite3.Connection, sql: str) -> tuple[Any, ...]:
    return connection.execute(sql).fetchone() or (None, None)


def _moment(stored: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(stored)) if stored else None
    except ValueError:
        return None
