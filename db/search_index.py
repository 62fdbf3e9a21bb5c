"""The search index beside the texts it was made from: whether the two agree, and how the index is made anew."""

import sqlite3

from sqlite_utils import Database

from bulletin.search.cutting import TOKENS_VERSION
from db.schema_6.search import entered, triggers
from db.upsert import upsert

MARK = "search_tokens"  # the office's setting that says by which rules the index was cut
# The first key, the last, and how many there are of late: what a start can afford in the largest archive.
_BOUNDS = """
    SELECT (SELECT min({key}) FROM {table}), (SELECT max({key}) FROM {table}), (SELECT count(*) FROM (
        SELECT 1 FROM {table} WHERE {key} > (SELECT max(key) FROM search_entry) - (64 << 20) LIMIT 2000))
"""
_TEXTS_GONE = ("SELECT count(*) FROM draft_index_docsize WHERE id NOT IN (SELECT key FROM draft_text)"
               " AND id NOT IN (SELECT key FROM search_entry WHERE kind <> 'draft')")
_LACKING = {
    "drafts not indexed":
        "SELECT count(*) FROM draft d LEFT JOIN draft_text t ON t.draft_id = d.id WHERE t.key IS NULL",
    "texts missing from the index":
        "SELECT count(*) FROM search_entry e WHERE key NOT IN (SELECT id FROM draft_index_docsize)",
    "texts in the index that are gone": _TEXTS_GONE,
    "drafts indexed otherwise":
        "SELECT count(*) FROM draft_text t JOIN search_draft d ON d.draft_id = t.draft_id"
        " LEFT JOIN search_entry e ON e.thing = t.draft_id"
        " WHERE (e.key, e.title, e.day, e.marks) IS NOT (t.key, d.title, d.day, d.marks)",
    "instructions and notes indexed otherwise":
        "SELECT count(*) FROM search_thing s LEFT JOIN search_entry e ON e.thing = s.thing"
        " WHERE (e.kind, e.day, e.text) IS NOT (s.kind, s.day, s.text)",
}


def agrees(db: Database) -> bool:
    """Return whether the index was cut by today's rules, is kept up, and ends where its texts end; costs milliseconds.

    Whatever else may be wrong is found by `disagreements`.
    """
    try:
        entries = db.execute(_BOUNDS.format(table="search_entry", key="key")).fetchone()
        indexed = db.execute(_BOUNDS.format(table="draft_index_docsize", key="id")).fetchone()
        newest = db.execute("SELECT (SELECT max(key) FROM draft_text), (SELECT key FROM search_entry WHERE"
                            " kind = 'draft' ORDER BY key DESC LIMIT 1)").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return True  # a damaged file is not written to; the check of the archive tells of it
    return bool(entries == indexed and newest[0] == newest[1]) and not _is_old(db) and not _unkept(db)


def renew(db: Database) -> bool:
    """Make the index and its triggers from the texts, within the transaction of the caller; return whether a row that
    is no part of the index, the mark of its rules, was written with it.
    """
    _drop_triggers(db)
    db.execute("DELETE FROM search_entry")
    db.execute("INSERT INTO draft_index (draft_index) VALUES ('delete-all')")
    db.execute("INSERT INTO search_entry (key, kind, thing, draft_id, issue_id, day, title, marks, text)"
               " SELECT t.key, 'draft', d.draft_id, d.draft_id, NULL, d.day, d.title, d.marks, ''"
               " FROM draft_text t JOIN search_draft d ON d.draft_id = t.draft_id ORDER BY t.key")
    for thing, in db.execute("SELECT thing FROM search_thing ORDER BY day, thing").fetchall():
        db.execute(entered("?"), [thing])
    db.execute("INSERT INTO draft_index (rowid, tok)"
               " SELECT e.key, search_row(coalesce(t.text, e.text), e.title, e.marks)"
               " FROM search_entry e LEFT JOIN draft_text t ON t.key = e.key ORDER BY e.key")
    for statement in triggers().values():
        db.execute(statement)
    old = _is_old(db)
    if old:
        upsert(db, "office", {"name": MARK, "value": TOKENS_VERSION}, "name")
    return old


def disagreements(db: Database) -> list[str]:
    """Return what search does not know, or knows wrongly; empty when index and texts agree."""
    counted = {words: db.execute(sql).fetchone()[0] for words, sql in _LACKING.items()}
    found = [f"{count} {words}" for words, count in counted.items() if count]
    if _is_old(db):
        found.append("index cut by other rules")
    return [*found, *([f"{len(unkept)} triggers missing"] if (unkept := _unkept(db)) else [])]


def _unkept(db: Database) -> list[str]:
    """Return the triggers of the search that are not there as they should be; tools that reshape a table drop them."""
    there = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    return [name for name, statement in triggers().items() if there.get(name) != statement]


def _drop_triggers(db: Database) -> None:
    for name in (*triggers(), "draft_text_added", "draft_text_changed"):
        db.execute(f'DROP TRIGGER IF EXISTS "{name}"')


def _is_old(db: Database) -> bool:
    kept = db.execute("SELECT value FROM office WHERE name = ?", [MARK]).fetchone()
    return kept is None or kept[0] != TOKENS_VERSION
