"""Writing a row that may be there already.

sqlite-utils' own upsert first makes and drops a table to see what SQLite can do, which the archive forbids.
"""

from sqlite_utils import Database

from db.rows import Row


def upsert(db: Database, table: str, row: Row, *key: str) -> None:
    """Insert `row` into `table`, or bring the row with the same `key` columns up to date."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join(f":{name}" for name in row)
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in row if name not in key)
    keys = ", ".join(f'"{name}"' for name in key)
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT ({keys}) DO UPDATE SET {changes}', row)
