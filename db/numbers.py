"""The register of numbers in its table."""

import sqlite3
from datetime import datetime

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.issues import Number
from bulletin.numbers import Fate, NumberEntry, each_of
from db.rows import Row, time_text

_ADD = """
    INSERT INTO issue_number (journal_id, year, number, total, fate, issue_id, reason, who, at)
    VALUES (:journal_id, :year, :number, :total, :fate, :issue_id, :reason, :who, :at)
"""


class NumberTable:
    """Answers `bulletin.numbers.Numbers`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db, self._touched = db, touched

    def of(self, journal_id: str) -> list[NumberEntry]:
        """Return the register of a journal, the oldest number first."""
        sql = "SELECT * FROM issue_number WHERE journal_id = ? ORDER BY year, number"
        return [_entry(row) for row in self._db.query(sql, [journal_id])]

    def of_issue(self, issue_id: str) -> list[NumberEntry]:
        """Return the numbers an issue took and passed over."""
        sql = "SELECT * FROM issue_number WHERE issue_id = ? ORDER BY year, number"
        return [_entry(row) for row in self._db.query(sql, [issue_id])]

    def take(self, journal_id: str, number: Number, issue_id: str, who: str, at: datetime) -> None:
        """Give a number, or all of a combined one, to an issue. Refused: NUMBER_TAKEN when one of them is gone."""
        self._add(journal_id, number, Fate.TAKEN, issue_id, "", who, at)

    def skip(self, journal_id: str, numbers: Number, issue_id: str, reason: str, who: str, at: datetime) -> None:
        """Pass over the run `numbers` for that issue. Refused: NUMBER_TAKEN."""
        self._add(journal_id, numbers, Fate.SKIPPED, issue_id, reason, who, at)

    def give_back(self, issue_id: str) -> None:
        """Free what an issue took and passed over before it was published."""
        self._db.execute("DELETE FROM issue_number WHERE issue_id = ?", [issue_id])
        self._touched.add(issue_id)

    def void(self, issue_id: str, reason: str, who: str, at: datetime) -> None:
        """Declare the numbers of a published issue void; they are never free again."""
        self._db.execute(
            "UPDATE issue_number SET fate = ?, reason = ?, who = ?, at = ? WHERE issue_id = ? AND fate = ?",
            [Fate.VOID.value, reason, who, time_text(at), issue_id, Fate.TAKEN.value])
        self._touched.add(issue_id)

    def _add(
        self, journal_id: str, numbers: Number, fate: Fate, issue_id: str, reason: str, who: str, at: datetime,
    ) -> None:
        for number, total in each_of(numbers):
            try:
                self._db.execute(_ADD, {
                    "journal_id": journal_id, "year": numbers.year, "number": number, "total": total,
                    "fate": fate.value, "issue_id": issue_id, "reason": reason, "who": who, "at": time_text(at)})
            except sqlite3.IntegrityError as error:
                if "UNIQUE" in str(error):
                    raise Refused(Reason.NUMBER_TAKEN, number=number, total=total, year=numbers.year) from error
                raise
        self._touched.add(issue_id)


def _entry(row: Row) -> NumberEntry:
    return NumberEntry(
        row["journal_id"], row["year"], row["number"], row["total"], Fate(row["fate"]), row["issue_id"] or "",
        row["reason"], row["who"], datetime.fromisoformat(row["at"]) if row["at"] else None)
