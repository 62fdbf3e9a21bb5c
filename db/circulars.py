"""Circulars in their table."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.facts import Basis
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.parts import Part
from bulletin.credit.periods import PeriodKind
from bulletin.errors import Conflict, Reason, Refused
from db.rows import Row, time_text

_SAVE = """
    UPDATE circular SET title = :title, revision_id = :revision_id, parts = :parts, figures = :figures, state = :state,
        mark = :mark, year = :year, number = :number, day = :day, issued_by = :issued_by, issued_at = :issued_at,
        reason = :reason, void_reason = :void_reason, version = version + 1
    WHERE id = :id AND version = :version
"""
_WITHOUT_FIGURES = """
    id, kind, since, until, basis, parts, title, draft_id, revision_id, '' AS figures, state, mark, year, number, day,
    made_by, made_at, issued_by, issued_at, reason, void_reason, version
"""


class CircularTable:
    """Answers `bulletin.credit.port.Circulars`."""

    def __init__(self, db: Database, touch: Callable[[], None], drafts: set[str]) -> None:
        self._db, self._touch, self._drafts = db, touch, drafts

    def get(self, id: str) -> IssuedCircular:
        """Return one with its figures. Refused: UNKNOWN (what="circular")."""
        for row in self._db.query("SELECT * FROM circular WHERE id = ?", [id]):
            return _circular(row)
        raise Refused(Reason.UNKNOWN, what="circular", id=id)

    def all(self, limit: int = 0) -> list[IssuedCircular]:
        """Return them without their figures, the latest period first; `limit` 0 means all."""
        return [_circular(row) for row in self._db.query(
            f"SELECT {_WITHOUT_FIGURES} FROM circular ORDER BY until DESC, since DESC, made_at DESC LIMIT ?",
            [limit or -1])]

    def add(self, circular: IssuedCircular) -> None:
        self._db.table("circular").insert(_row(circular))
        self._touched(circular)

    def save(self, circular: IssuedCircular) -> IssuedCircular:
        """Write it, else `Conflict` when somebody has since it was read; return it as it now stands."""
        if not self._db.execute(_SAVE, _row(circular)).rowcount:
            raise Conflict("circular", circular.id)
        self._touched(circular)
        return self.get(circular.id)

    def of_draft(self, draft_id: str) -> IssuedCircular | None:
        """Return the circular whose words a draft holds, without its figures."""
        for row in self._db.query(f"SELECT {_WITHOUT_FIGURES} FROM circular WHERE draft_id = ?", [draft_id]):
            return _circular(row)
        return None

    def last_number(self, year: int) -> int:
        """Return the last number given in a year, void ones too; 0 where none was."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM circular WHERE year = ?",
                                    [year]).fetchone()[0])

    def closing(self, days: Iterable[date]) -> list[IssuedCircular]:
        """Return the issued circulars that one of these days lies in, without their figures."""
        days = sorted(days)
        if not days:
            return []
        found = [_circular(row) for row in self._db.query(
            f"SELECT {_WITHOUT_FIGURES} FROM circular WHERE state = ? AND until >= ? AND since <= ? ORDER BY since, id",
            [CircularState.ISSUED.value, days[0].isoformat(), days[-1].isoformat()])]
        return [each for each in found if any(day in each.period for day in days)]

    def _touched(self, circular: IssuedCircular) -> None:
        self._touch()
        if circular.draft_id:
            self._drafts.add(circular.draft_id)


def _row(circular: IssuedCircular) -> Row:
    return {
        "id": circular.id, "kind": circular.kind.value, "since": circular.since.isoformat(),
        "until": circular.until.isoformat(), "basis": circular.basis.value,
        "parts": " ".join(sorted(circular.parts)), "title": circular.title, "draft_id": circular.draft_id or None,
        "revision_id": circular.revision_id or None, "figures": circular.figures, "state": circular.state.value,
        "mark": circular.mark, "year": circular.year, "number": circular.number,
        "day": circular.day and circular.day.isoformat(), "made_by": circular.made_by,
        "made_at": time_text(circular.made_at), "issued_by": circular.issued_by,
        "issued_at": circular.issued_at and time_text(circular.issued_at), "reason": circular.reason,
        "void_reason": circular.void_reason, "version": circular.version}


def _circular(row: Row) -> IssuedCircular:
    return IssuedCircular(
        row["id"], PeriodKind(row["kind"]), date.fromisoformat(row["since"]), date.fromisoformat(row["until"]),
        Basis(row["basis"]), row["title"], row["draft_id"] or "", row["figures"], row["made_by"],
        datetime.fromisoformat(row["made_at"]), CircularState(row["state"]), row["year"], row["number"],
        row["issued_by"], datetime.fromisoformat(row["issued_at"]) if row["issued_at"] else None, row["void_reason"],
        frozenset(map(Part, row["parts"].split())), row["revision_id"] or "", row["mark"],
        date.fromisoformat(row["day"]) if row["day"] else None, row["reason"], row["version"])
