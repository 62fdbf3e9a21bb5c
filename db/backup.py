"""A copy of the archive that can be trusted: made by SQLite's backup, opened and checked before it gets its name."""

import os
import sqlite3
from pathlib import Path


def back_up(source: sqlite3.Connection, path: Path) -> None:
    """Copy the database of `source` to `path`; until the copy has passed its check, whatever was there stays.

    Raises sqlite3.Error or OSError as they come; the half-made copy is removed.
    """
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        copy = sqlite3.connect(part)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            copy.close()
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged: {verdict}")
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
