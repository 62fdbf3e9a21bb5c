"""Drafts in their table, and the search over their texts."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import islice

from sqlite_utils import Database

from bulletin.archive import DraftQuery, Found, Hit, Order
from bulletin.desk.noting import office_day
from bulletin.drafts import Draft, Lying
from bulletin.errors import Conflict, Reason, Refused
from bulletin.search.cutting import Terms, occurs, terms
from bulletin.search.parsing import parse
from bulletin.workflow import Stage
from db import rows
from db.saved import SavedTable
from db.search import SearchTable

_ORDER = {Order.TITLE: "d.title", Order.UNIT: "u.position", Order.STAGE: "d.stage", Order.CHARACTERS: "d.characters"}
_SAVE = """
    UPDATE draft SET title = :title, stage = :stage, revision_id = :revision_id, revision_number = :revision_number,
        characters = :characters, unit_id = :unit_id, correspondent = :correspondent, phone = :phone,
        approver = :approver, section = :section, nature = :nature, urgency = :urgency, editor_id = :editor_id,
        reason = :reason, issue_id = :issue_id, merged_into = :merged_into, revises = :revises, guesses = :guesses,
        event_at = :event_at, journal_id = :journal_id, important = :important, version = version + 1
    WHERE id = :id AND version = :version
"""
_FIRST_DAY = date(1990, 1, 1)


class DraftTable:
    """Answers `bulletin.archive.Drafts`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db = db
        self._touched = touched

    def get(self, id: str) -> Draft:
        found = self.many([id])
        if not found:
            raise Refused(Reason.UNKNOWN, what="draft", id=id)
        return found[0]

    def many(self, ids: Iterable[str]) -> list[Draft]:
        """Return the drafts with these ids, in the order of the ids."""
        wanted = list(ids)
        # As one value: SQLite takes some 30,000 values at once, and the whole archive may be asked for.
        sql = "SELECT * FROM draft WHERE id IN (SELECT value FROM json_each(?))"
        found = {row["id"]: rows.draft_from(row) for row in self._db.query(sql, [json.dumps(wanted)])}
        return [found[id] for id in wanted if id in found]

    def add(self, draft: Draft, text: str, digest: str = "") -> None:
        """Write a new draft; `text` is what search sees, `digest` tells whether another came with the same words."""
        self._db.table("draft").insert(rows.draft_row(draft))
        self._db.execute("INSERT INTO draft_text (key, draft_id, text, digest) VALUES (?, ?, ?, ?)",
                         [self._next_key(draft.received_at), draft.id, text, digest])
        self._touched.add(draft.id)

    def save(self, draft: Draft, text: str | None = None) -> Draft:
        """Write `draft` if nobody has since it was read, else `Conflict`; return it as it now stands."""
        if self._db.execute(_SAVE, rows.draft_row(draft)).rowcount == 0:
            raise Conflict("draft", draft.id)
        if text is not None:
            self._db.execute("UPDATE draft_text SET text = ? WHERE draft_id = ?", [text, draft.id])
        self._touched.add(draft.id)
        return self.get(draft.id)

    def ids(self, query: DraftQuery, limit: int = 0) -> list[str]:
        """Return the ids of the drafts asked for, in order; `limit` 0 means all."""
        wanted = terms(query.words)
        asked = _match(wanted)
        where, values = _where(query, asked)
        way = "DESC" if query.descending else "ASC"
        urgent = "d.urgency <> '' DESC, " if query.urgent_first else ""
        join = "LEFT JOIN unit u ON u.id = d.unit_id" if query.order is Order.UNIT else ""
        first = "" if query.order is Order.RECEIVED else f"{_ORDER[query.order]} {way}, "
        to_verify = not wanted.exact
        # In one piece: row by row, 200,000 ids would wait for the GUI's thread at each one.
        sql = (f"SELECT group_concat(id, ' ') FROM (SELECT d.id AS id FROM draft d {join} {where}"
               f" ORDER BY {urgent}{first}d.received_at {way}, d.id {way} LIMIT ?)")
        bound = -1 if to_verify else limit or -1
        found: list[str] = (self._db.execute(sql, [*values, bound]).fetchone()[0] or "").split()
        return list(islice(self._verified(found, wanted), limit or None)) if to_verify else found

    def _verified(self, ids: Iterable[str], wanted: Terms) -> Iterator[str]:
        """Yield those of the drafts whose texts really hold all words; no text is read before it is asked for."""
        for id in ids:
            found = self._db.execute("SELECT text FROM draft_text WHERE draft_id = ?", [id]).fetchone()
            if found and occurs(wanted, found[0]):
                yield id

    def counts(self) -> dict[Stage, int]:
        """Return how many drafts stand at each stage."""
        return {Stage(stage): count
                for stage, count in self._db.execute("SELECT stage, count(*) FROM draft GROUP BY stage")}

    def lying(self, stage: Stage, since: datetime, until: datetime) -> Lying:
        """Return what stands at a stage of the drafts that came from `since` until before `until`."""
        where, values = "stage = ? AND received_at >= ? AND received_at < ?", [
            stage.value, rows.time_text(since), rows.time_text(until)]
        newest = f"SELECT id FROM draft WHERE {where} ORDER BY received_at DESC, id DESC LIMIT 1"
        found = self._db.execute(f"SELECT count(*), coalesce(sum(urgency <> ''), 0), ({newest}) FROM draft"
                                 f" WHERE {where}", [*values, *values]).fetchone()
        return Lying(found[0], found[1], found[2] or "")

    def merged_into(self, id: str) -> list[Draft]:
        """Return the drafts that became part of this one."""
        found = self._db.query("SELECT * FROM draft WHERE merged_into = ? ORDER BY received_at, id", [id])
        return [rows.draft_from(row) for row in found]

    def search(self, words: str, limit: int) -> Found:
        """Return the newest `limit` drafts that `words` ask for, in the language of the search box; nothing for none.

        Refused: `QueryError` for words that cannot be read. The count is exact up to some hundreds or thousands.
        """
        if not words.strip():
            return Found((), 0, True)
        saved = {each.name: each.words for each in SavedTable(self._db, lambda: None).all()}
        query = parse(words, office_day(datetime.now(UTC)), saved)
        page = SearchTable(self._db, set()).drafts(query, limit)
        drafts = {draft.id: draft for draft in self.many(find.draft_id for find in page.finds)}
        hits = tuple(Hit(drafts[find.draft_id], find.unit, find.snippet, find.journal, find.number,
                         find.day if find.number else None) for find in page.finds)
        return Found(hits, page.count, page.exact)

    def _next_key(self, received_at: datetime) -> int:
        """Return a row number for the index: days since 1990, then the place within the day (up to half a million,
        the other half is that of instructions and notes; whatever is more takes the next numbers that are free).
        """
        first = (received_at.astimezone(UTC).date() - _FIRST_DAY).days << 20
        end = first | 0x7FFFF
        last = self._db.execute("SELECT max(key) FROM search_entry WHERE key BETWEEN ? AND ?", [first, end]).fetchone()
        if last[0] is None:
            return first
        free = self._db.execute(
            "SELECT e.key + 1 FROM search_entry e WHERE e.key >= ? AND NOT EXISTS"
            " (SELECT 1 FROM search_entry taken WHERE taken.key = e.key + 1) ORDER BY e.key LIMIT 1", [last[0]])
        return int(free.fetchone()[0])


def _where(query: DraftQuery, asked: str) -> tuple[str, list[str]]:
    conditions: list[str] = []
    values: list[str] = []
    if query.stages:
        conditions.append(f"d.stage IN ({', '.join('?' * len(query.stages))})")
        values.extend(stage.value for stage in sorted(query.stages))
    else:
        conditions.append(f"d.stage <> '{Stage.TAKEN_BACK.value}'")
    if query.unit_id:
        conditions.append("d.unit_id = ?")
        values.append(query.unit_id)
    if query.editor_id:
        conditions.append("d.editor_id = ?")
        values.append(query.editor_id)
    if asked:
        # From the drafts to the index: stops at the limit, and reads none of the texts.
        conditions.append("(SELECT key FROM draft_text t WHERE t.draft_id = d.id)"
                          " IN (SELECT rowid FROM draft_index WHERE draft_index MATCH ?)")
        values.append(asked)
    return ("WHERE " + " AND ".join(conditions) if conditions else ""), values


def _match(wanted: Terms) -> str:
    """Return the index query; only tokens in quotes get there, nothing of what was typed."""
    return " AND ".join([*(f'"{token}"' for token in wanted.whole), *(f'"{token}" *' for token in wanted.starts)])
