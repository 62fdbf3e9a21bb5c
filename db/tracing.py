"""A digest of every row, kept by triggers: what is changed behind the program's back is found, and named.

`trace` holds one digest for each row of every table but a few; `trace_sum` their sum modulo 2^128, which each line of
the log carries with it (see `db.chain`). Who edits a row by hand leaves its digest behind, and there it stays: a digest
is only brought up to date where it was that of the row before. Who edits the digest too leaves a sum that no line of
the log knows.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from sqlite3 import Connection
from typing import Any

from sqlite_utils import Database

from bulletin.archive import Altered

# What is typed and not yet saved changes all the time and vouches for nothing; the log has a chain of its own; the
# index, with its entries, is made from texts that are traced.
UNTRACED = ("log", "trace", "trace_sum", "working_copy", "_sqlite_migrations", "draft_index", "search_entry")
BY_NAME = {("blob", "data")}  # bytes are kept under their own hash
_MODULUS = 1 << 128
_GUARDS = "guards"  # the name under which the digest of all triggers is kept
_TABLES = (
    "CREATE TABLE trace (name TEXT PRIMARY KEY, digest BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE trace_sum (one INTEGER PRIMARY KEY CHECK (one = 1), total TEXT NOT NULL) STRICT",
    "INSERT INTO trace_sum (one, total) VALUES (1, '')",
    "CREATE TRIGGER trace_added AFTER INSERT ON trace"
    " BEGIN UPDATE trace_sum SET total = sum_moved(total, NULL, NEW.digest); END",
    "CREATE TRIGGER trace_changed AFTER UPDATE ON trace"
    " BEGIN UPDATE trace_sum SET total = sum_moved(total, OLD.digest, NEW.digest); END",
    "CREATE TRIGGER trace_gone AFTER DELETE ON trace"
    " BEGIN UPDATE trace_sum SET total = sum_moved(total, OLD.digest, NULL); END",
)


def teach(connection: Connection) -> None:
    """Give the connection the functions that the triggers call."""
    connection.create_function("row_name", -1, row_name, deterministic=True)
    connection.create_function("row_digest", -1, row_digest, deterministic=True)
    connection.create_function("sum_moved", 3, _moved, deterministic=True)


def install(db: Database, vouched: frozenset[str] = frozenset()) -> None:
    """Trace every table there is, with a digest of every row as it stands, and the triggers anew.

    The rows of the tables `vouched` for keep the digests they have: those that were just found right, in tables whose
    shape is still the same (see `shapes`).
    """
    ours = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'traced\\_%' ESCAPE '\\'"
    for name, in db.execute(ours).fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    if not vouched:
        _begin(db)
    else:
        _forget_all_but(db, vouched)
    for table in traced_tables(db):
        for statement in _triggers(db, table):
            db.execute(statement)
        if table not in vouched:
            name, digest = _expressions(db, table, "")
            db.execute(f'INSERT INTO trace (name, digest) SELECT {name}, {digest} FROM "{table}"')
    db.execute("INSERT INTO trace (name, digest) VALUES (?, ?)", [_GUARDS, _guards(db)])


def shapes(db: Database) -> dict[str, str]:
    """Return the statement that makes each traced table: one that is altered has another."""
    made = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    return {table: made[table] for table in traced_tables(db)}


def _begin(db: Database) -> None:
    for name in ("trace", "trace_sum"):
        db.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        db.execute(statement)


def _forget_all_but(db: Database, vouched: frozenset[str]) -> None:
    """Drop the digests of all rows of other tables, of gone ones too; a name is table, slash and key."""
    begun = ("SELECT substr(name, 1, instr(name, '/') - 1) FROM trace WHERE name > ? AND name LIKE '%/%'"
             " ORDER BY name LIMIT 1")
    after = ""
    while found := db.execute(begun, [after]).fetchone():
        table = str(found[0])
        after = f"{table}0"  # the character behind the slash
        if table not in vouched:
            db.execute("DELETE FROM trace WHERE name > ? AND name < ?", [f"{table}/", after])
    db.execute("DELETE FROM trace WHERE name = ?", [_GUARDS])


def row_name(table: str, *key: Any) -> str:
    """Return the name of a row: its table and key; a slash within the key is escaped, so that no two have one name."""
    return "/".join((table, *(str(each).replace("\\", "\\\\").replace("/", "\\/") for each in key)))


def row_digest(*values: Any) -> bytes:
    """Return sixteen bytes that tell these values from any others: of SHA-256 over table, key and all columns."""
    plain = [value.hex() if isinstance(value, bytes) else value for value in values]
    return sha256(json.dumps(plain, ensure_ascii=False).encode("utf-8", "surrogatepass")).digest()[:16]


def total(db: Database) -> str:
    """Return the sum of all digests, hexadecimal."""
    found = db.execute("SELECT total FROM trace_sum").fetchone()
    return str(found[0]) if found else ""


@contextmanager
def any_text(db: Database) -> Iterator[None]:
    """Read text that is no UTF-8, which only a hand can have written, as what it is instead of failing."""
    before = db.conn.text_factory
    db.conn.text_factory = lambda data: data.decode("utf-8", "backslashreplace")
    try:
        yield
    finally:
        db.conn.text_factory = before


def altered(db: Database) -> Iterator[Altered]:
    """Yield every row that is not as the program left it, table by table, then what the sum does not vouch for."""
    kept: dict[str, bytes] = dict(db.execute("SELECT name, digest FROM trace"))
    summed = sum(int.from_bytes(digest) for digest in kept.values()) % _MODULUS
    guarded = kept.pop(_GUARDS, None) == _guards(db)
    for table in traced_tables(db):
        key, told = _columns(db, table)
        for values in db.execute(f'SELECT {", ".join((*key, *told))} FROM "{table}" ORDER BY rowid'):
            row = row_name(table, *values[:len(key)])
            then = kept.pop(row, None)
            if then is None:
                yield Altered("row_added", row)
            elif then != row_digest(table, *values[len(key):]):
                yield Altered("row_changed", row)
    yield from (Altered("row_missing", row) for row in sorted(kept))
    if f"{summed:032x}" != (total(db) or "0" * 32):
        yield Altered("state_differs", "trace")
    if not guarded:
        yield Altered("guards_changed", "")


def traced_tables(db: Database) -> list[str]:
    """Return the names of the tables whose rows are traced."""
    found = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                       " ORDER BY rowid")
    return [name for name, in found if not name.startswith(UNTRACED)]


def _guards(db: Database) -> bytes:
    """Return the digest of all triggers: who throws one away can write what should not be written."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    return row_digest(*(value for row in found for value in row))


def _triggers(db: Database, table: str) -> Iterator[str]:
    new_name, new_digest = _expressions(db, table, "NEW.")
    old_name, old_digest = _expressions(db, table, "OLD.")
    as_it_was = f"name = {old_name} AND digest = {old_digest}"
    yield (f'CREATE TRIGGER "traced_{table}_added" AFTER INSERT ON "{table}" BEGIN '
           f"INSERT INTO trace (name, digest) VALUES ({new_name}, {new_digest}) ON CONFLICT DO NOTHING; END")
    yield (f'CREATE TRIGGER "traced_{table}_changed" AFTER UPDATE ON "{table}" BEGIN '
           f"UPDATE OR IGNORE trace SET name = {new_name}, digest = {new_digest} WHERE {as_it_was}; END")
    yield (f'CREATE TRIGGER "traced_{table}_gone" AFTER DELETE ON "{table}" BEGIN '
           f"DELETE FROM trace WHERE {as_it_was}; END")


def _expressions(db: Database, table: str, row: str) -> tuple[str, str]:
    """Return the SQL for the name and the digest of a row; `row` is `NEW.`, `OLD.` or nothing."""
    key, told = ([f"{row}{name}" for name in names] for names in _columns(db, table))
    return f"row_name('{table}', {', '.join(key)})", f"row_digest('{table}', {', '.join(told)})"


def _columns(db: Database, table: str) -> tuple[list[str], list[str]]:
    """Return as SQL the columns that make up the key of a row, and those that its digest tells."""
    columns = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    key = [f'"{name}"' for _, name, _, _, _, place in sorted(columns, key=lambda each: each[5]) if place]
    return key or ["rowid"], [f'"{each[1]}"' for each in columns if (table, each[1]) not in BY_NAME]


def _moved(total: str, old: bytes | None, new: bytes | None) -> str:
    """Return the sum with one digest out and another in."""
    try:
        number = int(total or "0", 16)
    except ValueError:  # a hand spoilt it; the sum will not be right again, and nobody is kept from working
        number = 0
    return f"{(number - int.from_bytes(old or b'') + int.from_bytes(new or b'')) % _MODULUS:032x}"
