"""The tables of an archive as they are declared: how a row that was read elsewhere is written into them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlite_utils import Database

from bulletin.intake.likeness import digest
from db import search_marks, tracing
from db.founding import INDEXED_SINCE, TRACED_SINCE, bring_up_to_date
from db.migrations import SCHEMA_VERSION, migrations
from db.raw_pages import Value
from db.search_index import renew

_MADE_ANEW = ("_sqlite_migrations", "sqlite_", "search_entry", "draft_index")  # by the new archive itself
_TYPES: dict[str, tuple[type, ...]] = {
    "TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,), "ANY": (str, int, float, bytes)}


@dataclass(frozen=True)
class Column:
    """A column: `key` is its place in the primary key, from 1, 0 for none; `later` tells that it was added later."""

    name: str
    type: str
    needed: bool
    key: int
    has_default: bool


@dataclass(frozen=True)
class Shape:
    """A table and its columns in order."""

    name: str
    columns: tuple[Column, ...]
    with_rowid: bool

    @property
    def row_column(self) -> int:
        """The place of the column that is the row number itself (INTEGER PRIMARY KEY), -1 for none."""
        keys = [place for place, each in enumerate(self.columns) if each.key]
        return keys[0] if self.with_rowid and len(keys) == 1 and self.columns[keys[0]].type == "INTEGER" else -1

    @property
    def fewest(self) -> int:
        """How many columns a stored row has at least: those added later may be missing at its end."""
        last = max((place for place, each in enumerate(self.columns) if not each.has_default and each.needed),
                   default=0)
        return last + 1

    def insert(self, size: int) -> str:
        """Return the statement for a row of `size` stored columns."""
        names = [f'"{each.name}"' for each in self.columns[:size]]
        if self.with_rowid and self.row_column < 0:
            names.insert(0, "rowid")
        places = ", ".join("?" * len(names))
        return f'INSERT OR IGNORE INTO "{self.name}" ({", ".join(names)}) VALUES ({places})'

    def filled(self, row: int, values: tuple[Value, ...]) -> list[Value]:
        """Return the values for `insert`: the row number in the place where the file leaves it out."""
        whole = list(values[:len(self.columns)])
        if self.row_column >= 0:
            whole[self.row_column] = row
        elif self.with_rowid:
            whole.insert(0, row)
        return whole

    def may_hold(self, row: int, values: tuple[Value, ...]) -> bool:
        """Return whether a row could be one of this table, by the types of its columns."""
        for place, (column, value) in enumerate(zip(self.columns, values, strict=False)):
            if place == self.row_column:
                if value is not None:
                    return False
            elif value is None:
                if column.needed:
                    return False
            elif not isinstance(value, _TYPES.get(column.type, (object,))):
                return False
        return self.with_rowid

    def traced(self, row: int, values: tuple[Value, ...]) -> tuple[str, bytes]:
        """Return name and digest of a row as `tracing` keeps them; a row that lacks columns has no digest of today."""
        whole = list(values)
        if self.row_column >= 0:
            whole[self.row_column] = row
        keys = sorted((each.key, place) for place, each in enumerate(self.columns) if each.key)
        key = [whole[place] for _, place in keys] if keys else [row]
        told = [value for value, each in zip(whole, self.columns, strict=False)
                if (self.name, each.name) not in tracing.BY_NAME]
        return tracing.row_name(self.name, *key), tracing.row_digest(self.name, *told)


def empty_archive(connection: sqlite3.Connection, version: int) -> Database:
    """Return an archive of that schema without a single row, in a transaction of its own."""
    tracing.teach(connection)
    search_marks.teach(connection)
    connection.create_function("text_digest", 1, digest, deterministic=True)
    db = Database(connection, execute_plugins=False)
    if version == SCHEMA_VERSION:
        bring_up_to_date(db)
    else:
        _bring_to(db, version)
    return db


def shapes_of(db: Database) -> dict[str, Shape]:
    """Return the tables that hold rows of their own; what keeps watch over rows comes first, so that it can be asked.
    """
    found = {}
    rows = db.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()
    for name, without in sorted(rows, key=lambda row: (not row[0].startswith("trace"), row[0])):
        if not name.startswith(_MADE_ANEW):
            columns = tuple(Column(each[1], each[2], bool(each[3]), each[5], each[4] is not None)
                            for each in db.execute(f'PRAGMA table_info("{name}")'))
            found[name] = Shape(name, columns, not without)
    return found


@contextmanager
def guards_down(db: Database) -> Iterator[None]:
    """Take all rows and, until the end, all triggers away: they forbid what saving must do, and trace what it does."""
    guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid").fetchall()
    for name, _ in guards:
        db.execute(f'DROP TRIGGER "{name}"')
    for name in shapes_of(db):
        db.execute(f'DELETE FROM "{name}"')
    db.conn.commit()
    yield
    for _, sql in guards:
        db.execute(sql)
    db.conn.commit()


def _bring_to(db: Database, version: int) -> None:
    names = sorted(each.name for each in migrations.pending(db))
    migrations.apply(db, stop_before=names[version])
    if version >= INDEXED_SINCE:
        renew(db)
    if version >= TRACED_SINCE:
        tracing.install(db)
