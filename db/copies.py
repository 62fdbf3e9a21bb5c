"""The distribution register in its table."""

from datetime import datetime

from sqlite_utils import Database

from bulletin.copies import Copy, Way
from bulletin.errors import Conflict, Reason, Refused
from db.rows import Row, time_text

_ORDER = "ORDER BY issue_id, number"
_SAVE = """
    UPDATE issue_copy SET way = :way, sent_at = :sent_at, sent_by = :sent_by, received_at = :received_at,
        receiver = :receiver, recalled_at = :recalled_at, recalled_by = :recalled_by, remark = :remark,
        version = version + 1
    WHERE id = :id AND version = :version
"""


class CopyTable:
    """Answers `bulletin.copies.Copies`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db, self._touched = db, touched

    def get(self, id: str) -> Copy:
        for copy in self._found("WHERE id = ?", id):
            return copy
        raise Refused(Reason.UNKNOWN, what="copy", id=id)

    def of_issue(self, issue_id: str) -> list[Copy]:
        """Return the copies of an issue, number 1 first."""
        return self._found(f"WHERE issue_id = ? {_ORDER}", issue_id)

    def out(self) -> list[Copy]:
        """Return every copy that went out and did not come back."""
        return self._found(f"WHERE sent_at IS NOT NULL AND recalled_at IS NULL {_ORDER}")

    def add(self, copy: Copy) -> None:
        self._db.table("issue_copy").insert(_row(copy))
        self._touched.add(copy.issue_id)

    def save(self, copy: Copy) -> Copy:
        """Write `copy` if nobody has since it was read, else `Conflict`; return it as it now stands."""
        if self._db.execute(_SAVE, _row(copy)).rowcount != 1:
            raise Conflict("copy", copy.id)
        self._touched.add(copy.issue_id)
        return self.get(copy.id)

    def drop(self, copy: Copy) -> None:
        self._db.execute("DELETE FROM issue_copy WHERE id = ?", [copy.id])
        self._touched.add(copy.issue_id)

    def _found(self, where: str, *values: str) -> list[Copy]:
        return [_copy(row) for row in self._db.query(f"SELECT * FROM issue_copy {where}", list(values))]


def _row(copy: Copy) -> Row:
    return {
        "id": copy.id, "issue_id": copy.issue_id, "number": copy.number, "recipient": copy.recipient,
        "way": copy.way.value, "sent_at": _text(copy.sent_at), "sent_by": copy.sent_by,
        "received_at": _text(copy.received_at), "receiver": copy.receiver, "recalled_at": _text(copy.recalled_at),
        "recalled_by": copy.recalled_by, "remark": copy.remark, "version": copy.version}


def _copy(row: Row) -> Copy:
    return Copy(**row | {"way": Way(row["way"])} | {
        name: datetime.fromisoformat(row[name]) if row[name] else None
        for name in ("sent_at", "received_at", "recalled_at")})


def _text(at: datetime | None) -> str | None:
    return time_text(at) if at else None
