"""Texts whose draft could not be saved, and drafts whose text could not: each kept as far as it goes.

A text without its draft cannot be shown in the archive; it is written as a plain file into a folder beside it. A draft
that search knows nothing of any more is entered again from its newest version.
"""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from bulletin.characters import whole
from bulletin.intake.likeness import digest
from bulletin.keeping.key import NO_KEY, Key
from bulletin.text import from_canonical, plain
from db.connection import connect

_WITHOUT_DRAFT = (
    "SELECT r.draft_id, r.text FROM revision r LEFT JOIN draft d ON d.id = r.draft_id WHERE d.id IS NULL"
    " AND r.number = (SELECT max(number) FROM revision WHERE draft_id = r.draft_id)")
_WITHOUT_REVISION = (
    "SELECT t.draft_id, t.text FROM draft_text t LEFT JOIN revision r ON r.draft_id = t.draft_id"
    " WHERE r.id IS NULL")
_UNINDEXED = (
    "SELECT d.id, d.received_at, r.text FROM draft d JOIN revision r ON r.id = d.revision_id"
    " LEFT JOIN draft_text t ON t.draft_id = d.id WHERE t.key IS NULL ORDER BY d.received_at")
_FORBIDDEN = str.maketrans('\\/:*?"<>|\r\n\t', "_" * 12)


def write_out(made: Path, folder: Path, key: Key = NO_KEY) -> Path | None:
    """Write the texts of drafts that are lost, and of drafts whose versions are, into `folder`, which is made for
    them; None when there are none.
    """
    with closing(connect(made, key)) as connection:
        found = dict(connection.execute(_WITHOUT_REVISION))
        for id, stored in connection.execute(_WITHOUT_DRAFT):
            found[id] = _read(stored)
    found = {id: text for id, text in found.items() if text.strip()}
    if not found:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    for id, text in found.items():
        title = text.strip().partition("\n")[0].translate(_FORBIDDEN)[:40].strip(" .") or "_"
        (folder / f"{title}-{id[:8]}.txt").write_text(whole(text), encoding="utf-8")
    return folder


def enter_again(db: Database) -> None:
    """Enter the drafts that the table of texts lost, after the others of their day; the index is made anew next."""
    for id, received_at, stored in db.execute(_UNINDEXED).fetchall():
        text = _read(stored)
        db.execute("INSERT INTO draft_text (key, draft_id, text, digest) VALUES (?, ?, ?, ?)",
                   [_free_key(db, received_at), id, text, digest(text)])


def _free_key(db: Database, received_at: str) -> int:
    """Return a row number as `DraftTable` gives them: the days since 1990, then the place within the day."""
    first = int(db.execute("SELECT CAST(julianday(date(?)) - julianday('1990-01-01') AS INTEGER)",
                           [received_at]).fetchone()[0]) << 20
    last = db.execute("SELECT max(key) FROM draft_text WHERE key BETWEEN ? AND ?", [first, first | 0x7FFFF]).fetchone()
    return first if last[0] is None else int(last[0]) + 1


def _read(stored: str) -> str:
    try:
        return plain(from_canonical(stored))
    except (ValueError, KeyError, TypeError, IndexError):  # spoilt, yet readable to a person
        return stored
