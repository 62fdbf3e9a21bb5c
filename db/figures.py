"""Checked figures in their table."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from bulletin.errors import Reason, Refused
from bulletin.figures.checks import FigureCheck
from bulletin.notes import Anchor
from db.rows import Row, time_text

_MOST = 500  # a question holds no more names than this
_LOOKED_BACK = 500  # ticks looked through for the sources given last


class FigureTable:
    """Answers `bulletin.archive.Figures`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db, self._touched = db, touched

    def get(self, id: str) -> FigureCheck:
        for row in self._db.query("SELECT * FROM figure_check WHERE id = ?", [id]):
            return _check(row)
        raise Refused(Reason.UNKNOWN, what="figure", id=id)

    def of_drafts(self, draft_ids: Iterable[str]) -> list[FigureCheck]:
        """Return the ticks on these drafts in the order they were made, also those taken back."""
        wanted, found = list(draft_ids), list[FigureCheck]()
        for start in range(0, len(wanted), _MOST):
            some = wanted[start:start + _MOST]
            marks = ", ".join("?" * len(some))
            found += [_check(row) for row in self._db.query(
                f"SELECT * FROM figure_check WHERE draft_id IN ({marks}) ORDER BY at, rowid", some)]
        return found

    def add(self, check: FigureCheck) -> None:
        self._db.execute(
            "INSERT INTO figure_check (id, draft_id, words, before, after, start, source, who, at, undone_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
            [check.id, check.draft_id, check.anchor.quote, check.anchor.before, check.anchor.after, check.anchor.start,
             check.source, check.who, time_text(check.at)])
        self._touched.add(check.draft_id)

    def undo(self, check: FigureCheck) -> None:
        """Write down who took it back and when."""
        self._db.execute("UPDATE figure_check SET undone_by = ?, undone_at = ? WHERE id = ?",
                         [check.undone_by, time_text(check.undone_at) if check.undone_at else None, check.id])
        self._touched.add(check.draft_id)

    def sources(self, limit: int) -> list[str]:
        """Return the sources given last, each once, the latest first."""
        rows = self._db.execute(
            "SELECT source FROM figure_check ORDER BY at DESC, rowid DESC LIMIT ?", [_LOOKED_BACK])
        return list(dict.fromkeys(source for source, in rows))[:limit]


def _check(row: Row) -> FigureCheck:
    return FigureCheck(
        row["id"], row["draft_id"], Anchor(row["words"], row["before"], row["after"], row["start"]), row["source"],
        row["who"], datetime.fromisoformat(row["at"]), row["undone_by"],
        datetime.fromisoformat(row["undone_at"]) if row["undone_at"] else None)
