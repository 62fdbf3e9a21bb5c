"""The account of every deed in its table: lines are written when the work they belong to is done."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from sqlite_utils import Database

from bulletin.account import Entry, Head
from bulletin.characters import whole
from bulletin.log_query import LogQuery, Notable
from db import chain, rows, tracing
from db.log_views import where

_WRONG = "wrong_password"


class LogTable:
    """Answers `bulletin.archive.Log`."""

    def __init__(self, db: Database, seat: str) -> None:
        self._db, self._seat = db, seat
        self._lines: list[Entry] = []
        self._rows_were: str | None = None

    def remember(self) -> None:
        """Take in how the rows stand before the work, so that `settle` can tell when no line knows of it."""
        self._rows_were = tracing.total(self._db)

    def add(self, entry: Entry) -> None:
        """Take the line in; it is written with the work it belongs to, so that its link knows all that was done."""
        self._lines.append(replace(entry, reason=whole(entry.reason), thing=whole(entry.thing)))

    def begin(self, id: str) -> None:
        """Write the line from which on the state of all rows is known; nothing in an archive that holds none."""
        if self.head().seq or tracing.total(self._db):
            self.add(Entry(id, datetime.now(UTC), "", chain.BEGINS))
            self.settle(id)

    def settle(self, new_id: str) -> None:
        """Write the lines; work that changed rows and noted no deed gets a line of its own under `new_id`."""
        seq, before, state = self._db.execute(
            "SELECT seq, link, state FROM log ORDER BY seq DESC LIMIT 1").fetchone() or (0, "", "")
        total = tracing.total(self._db)
        if not self._lines:
            if state == total:
                return
            self._lines.append(Entry(new_id, datetime.now(UTC), "", chain.UPKEEP))
        told = total if self._rows_were is None else chain.state_of(state, self._rows_were, total)
        for number, entry in enumerate(self._lines, seq + 1):
            row = rows.entry_row(replace(entry, seat=self._seat)) | {"seq": number, "state": told}
            before = row["link"] = chain.link_of(before, tuple(row[name] for name in chain.SAID))
            self._db.table("log").insert(row)
            told = total
        self._lines = []

    def head(self) -> Head:
        """Return the end of the log as it was before the work under way."""
        found = self._db.execute(
            "SELECT seq, link, (SELECT at FROM log WHERE who <> '' ORDER BY seq DESC LIMIT 1)"
            " FROM log ORDER BY seq DESC LIMIT 1").fetchone()
        return Head(found[0], found[1], _moment(found[2])) if found else Head()

    def find_link(self, start: str) -> Entry | None:
        """Return the line whose link begins with `start`, sixteen hexadecimal digits."""
        found = self._db.query("SELECT * FROM log WHERE substr(link, 1, 16) = ? LIMIT 1", [start[:16].lower()])
        return next((rows.entry_from(row) for row in found), None)

    def links(self) -> frozenset[str]:
        """Return every link there is, and the empty one that stands before the first line."""
        return frozenset({"", *(link for link, in self._db.execute("SELECT link FROM log"))})

    def wrong_passwords(self, who: str) -> list[datetime]:
        """Return when somebody gave a wrong password for `who` since the last right one, the latest first."""
        last = self._db.execute(
            "SELECT coalesce(max(seq), 0) FROM log WHERE who = ? AND deed IN ('sign_in', 'set_password')", [who])
        found = self._db.execute(
            "SELECT at FROM log WHERE who = ? AND deed = ? AND seq > ? ORDER BY seq DESC LIMIT 20",
            [who, _WRONG, last.fetchone()[0]])
        return [datetime.fromisoformat(at) for at, in found]

    def of_draft(self, draft_id: str) -> list[Entry]:
        """Return what was done to a draft, the first deed first."""
        return self._found("draft_id = ? AND draft_id <> '' ORDER BY seq", [draft_id])

    def of_issue(self, issue_id: str) -> list[Entry]:
        """Return what was done to an issue, the first deed first."""
        return self._found("issue_id = ? AND issue_id <> '' ORDER BY seq", [issue_id])

    def numbers(self, query: LogQuery, limit: int = 0) -> list[int]:
        """Return the numbers of the lines asked for, the latest first; `limit` 0 means all."""
        condition, values = where(query)
        # In one piece: row by row, 100,000 numbers would wait for the GUI's thread at each one.
        sql = ("SELECT group_concat(seq, ' ') FROM"
               f" (SELECT seq FROM log WHERE {condition} ORDER BY seq DESC LIMIT :most)")
        found = self._db.execute(sql, values | {"most": limit or -1}).fetchone()[0]
        return [int(number) for number in (found or "").split()]

    def lines(self, numbers: Iterable[int]) -> list[Entry]:
        """Return the lines with these numbers, in their order."""
        wanted = list(numbers)
        found = self._found("seq IN (SELECT value FROM json_each(?))", [json.dumps(wanted)])
        by_number = {line.seq: line for line in found}
        return [by_number[number] for number in wanted if number in by_number]

    def tally(self, query: LogQuery, notable: Iterable[Notable]) -> dict[Notable, int]:
        """Return how many of the lines asked for are each of these."""
        counted = {}
        for each in notable:
            condition, values = where(replace(query, notable=frozenset({each})))
            counted[each] = self._db.execute(f"SELECT count(*) FROM log WHERE {condition}", values).fetchone()[0]
        return counted

    def was_read(self, draft_id: str, revision_id: str, who: str, since: datetime) -> bool:
        """Return whether there is a line that `who` read this revision at `since` or later."""
        return bool(self._found(
            "draft_id = ? AND draft_id <> '' AND deed = 'read_marked' AND who = ? AND revision_id = ? AND at >= ?",
            [draft_id, who, revision_id, rows.time_text(since)]))

    def _found(self, condition: str, values: list[str]) -> list[Entry]:
        # The partial indexes serve only a question that says itself that there is a draft or an issue.
        return [rows.entry_from(row) for row in self._db.query(f"SELECT * FROM log WHERE {condition}", values)]


def _moment(stored: str | None) -> datetime | None:
    """Return a time that was stored; None for none, and for what a hand made unreadable: verifying tells of that."""
    try:
        return datetime.fromisoformat(stored) if stored else None
    except ValueError:
        return None
