"""Issues, their items, and those declared void in their tables."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueState, Item, Void
from db import rows

_SAVE = """
    UPDATE issue SET day = :day, state = :state, year = :year, number = :number, total = :total,
        through = :through, corrects = :corrects, correction = :correction, pages_planned = :pages_planned,
        distribution = :distribution, contents = :contents, origin = :origin, editors_note = :editors_note,
        signed_content = :signed_content, signed_by = :signed_by, signed_at = :signed_at, signed_seal = :signed_seal,
        log_head = :log_head, sha256 = :sha256, pages = :pages, published_at = :published_at, version = version + 1
    WHERE id = :id AND version = :version
"""


class IssueTable:
    """Answers `bulletin.archive.Issues`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db = db
        self._touched = touched

    def get(self, id: str) -> Issue:
        for issue in self._read("WHERE id = ?", [id]):
            return issue
        raise Refused(Reason.UNKNOWN, what="issue", id=id)

    def add(self, issue: Issue) -> None:
        self._db.table("issue").insert(rows.issue_row(issue))
        self._write_items(issue)

    def save(self, issue: Issue) -> Issue:
        """Write `issue` if nobody has since it was read, else `Conflict`; return it as it now stands.

        Refused: NUMBER_TAKEN when its number belongs to another issue.
        """
        found = self._db.execute("SELECT version FROM issue WHERE id = ?", [issue.id]).fetchone()
        if found is None or found[0] != issue.version:
            raise Conflict("issue", issue.id)
        if self._items(issue.id) != issue.items:  # before the issue: once it is published nothing may be changed
            self._db.execute("DELETE FROM item WHERE issue_id = ?", [issue.id])
            self._write_items(issue)
        try:
            self._db.execute(_SAVE, rows.issue_row(issue))
        except sqlite3.IntegrityError as error:
            if "UNIQUE" in str(error) and issue.number:
                raise Refused(Reason.NUMBER_TAKEN, number=issue.number.number, total=issue.number.total) from error
            raise
        self._touched.add(issue.id)
        return self.get(issue.id)

    def all(self, states: Iterable[IssueState] = (), limit: int = 0) -> list[Issue]:
        """Return the issues in these states (none given: all), the latest first."""
        wanted = [state.value for state in states]
        where = f"WHERE state IN ({', '.join('?' * len(wanted))})" if wanted else ""
        return self._read(f"{where} ORDER BY day DESC, total DESC, id LIMIT ?", [*wanted, limit or -1])

    def numbered(self, journal_id: str, year: int, number: int) -> Issue | None:
        """Return the issue with that number, if there is one; a combined issue has several."""
        found = self._read("WHERE journal_id = ? AND year = ? AND ? BETWEEN number AND max(number, through)",
                           [journal_id, year, number])
        return found[0] if found else None

    def contents(self) -> list[tuple[str, str]]:
        """Return the ids of the published issues, the latest first, each with the SHA-256 of its contents."""
        found = self._db.execute("SELECT id, contents FROM issue WHERE state = ? ORDER BY day DESC, id",
                                 [IssueState.PUBLISHED.value])
        return [(id, contents) for id, contents in found]

    def corrections_of(self, issue_id: str) -> list[Issue]:
        """Return the issues that correct this one, also those still planned, the earliest day first."""
        return self._read("WHERE corrects <> '' AND corrects = ? AND state <> ? ORDER BY day, total, id",
                          [issue_id, IssueState.DROPPED.value])

    def void(self, void: Void) -> None:
        """Declare a published issue void, once and for ever."""
        self._db.execute("INSERT INTO issue_void (issue_id, reason, who, at) VALUES (?, ?, ?, ?)",
                         [void.issue_id, void.reason, void.who, rows.time_text(void.at)])
        self._touched.add(void.issue_id)

    def voids(self, issue_id: str = "") -> dict[str, Void]:
        """Return by id the issues that were declared void: all, or the one with that id if it was."""
        sql = "SELECT issue_id, reason, who, at FROM issue_void"
        found = self._db.execute(f"{sql} WHERE issue_id = ?", [issue_id]) if issue_id else self._db.execute(sql)
        return {id: Void(id, reason, who, datetime.fromisoformat(at)) for id, reason, who, at in found}

    def _read(self, where: str, values: list[object]) -> list[Issue]:
        return [rows.issue_from(row, self._items(row["id"]))
                for row in self._db.query(f"SELECT * FROM issue {where}", values)]

    def _items(self, issue_id: str) -> tuple[Item, ...]:
        sql = "SELECT draft_id, section, revision_id FROM item WHERE issue_id = ? ORDER BY position"
        return tuple(Item(*row) for row in self._db.execute(sql, [issue_id]))

    def _write_items(self, issue: Issue) -> None:
        for position, item in enumerate(issue.items):
            self._db.execute(
                "INSERT INTO item (issue_id, position, draft_id, section, revision_id) VALUES (?, ?, ?, ?, ?)",
                [issue.id, position, item.draft_id, item.section, item.revision_id])
        self._touched.add(issue.id)
