"""The search index beside the texts it was made from: whether the two agree, and how the index is made anew."""

import sqlite3

from sqlite_utils import Database

from bulletin.search.cutting import TOKENS_VERSION
from db.upsert import upsert

MARK = "search_tokens"  # the office's setting that says by which rules the index was cut
_COUNTS = "SELECT (SELECT count(*) FROM draft_text), (SELECT count(*) FROM draft_index_docsize)"
_LACKING = {
    "drafts not indexed":
        "SELECT count(*) FROM draft d LEFT JOIN draft_text t ON t.draft_id = d.id WHERE t.key IS NULL",
    "texts missing from the index":
        "SELECT count(*) FROM draft_text WHERE key NOT IN (SELECT id FROM draft_index_docsize)",
    "texts in the index that are gone":
        "SELECT count(*) FROM draft_index_docsize WHERE id NOT IN (SELECT key FROM draft_text)",
}


def agrees(db: Database) -> bool:
    """Return whether the index was cut by today's rules and holds as many texts as there are; costs milliseconds."""
    try:
        texts, indexed = db.execute(_COUNTS).fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return True  # a damaged file is not written to; the check of the archive tells of it
    return bool(texts == indexed) and not _is_old(db)


def renew(db: Database) -> None:
    """Make the index from the texts, within the transaction of the caller."""
    db.execute("INSERT INTO draft_index (draft_index) VALUES ('delete-all')")
    db.execute("INSERT INTO draft_index (rowid, tok) SELECT key, search_tokens(text) FROM draft_text")
    upsert(db, "office", {"name": MARK, "value": str(TOKENS_VERSION)}, "name")


def disagreements(db: Database) -> list[str]:
    """Return what search does not know, or knows wrongly; empty when index and texts agree."""
    counted = {words: db.execute(sql).fetchone()[0] for words, sql in _LACKING.items()}
    found = [f"{count} {words}" for words, count in counted.items() if count]
    return found + (["index cut by other rules"] if _is_old(db) else [])


def _is_old(db: Database) -> bool:
    kept = db.execute("SELECT value FROM office WHERE name = ?", [MARK]).fetchone()
    return kept is None or kept[0] != str(TOKENS_VERSION)
