"""What waits for agreement, read without any text: the list of the signing screen in one look."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from bulletin.archive import Queued
from bulletin.drafts import Facts
from bulletin.workflow import Stage, Step
from db import rows

# The deeds that bring a draft to where somebody has to agree to it.
_CAME = "('submit', 'review', 'unreview', 'approve', 'bypass', 'unendorse', 'revoke', 'withdraw')"
# What is taken back waits on since it first came there with this text; what was returned begins anew.
_COLUMNS = f"""
    d.*, coalesce(u.name, '') AS unit_name, coalesce(
        (SELECT l.at FROM log l WHERE l.draft_id = d.id AND l.draft_id <> '' AND l.revision_id = d.revision_id
         AND l.deed = CASE d.stage WHEN 'submitted' THEN 'submit' WHEN 'reviewed' THEN 'review'
                                   WHEN 'awaiting' THEN 'approve' ELSE '' END
         AND l.seq > coalesce((SELECT max(r.seq) FROM log r WHERE r.draft_id = d.id AND r.draft_id <> ''
                               AND r.deed IN ('return', 'reserve', 'decline')), 0)
         ORDER BY l.seq LIMIT 1),
        (SELECT l.at FROM log l WHERE l.draft_id = d.id AND l.draft_id <> '' AND l.deed IN {_CAME}
         ORDER BY l.seq DESC LIMIT 1), d.received_at) AS since
"""
_AGREED = (Stage.REVIEWED, Stage.AWAITING, Stage.APPROVED, Stage.PLACED)


class QueueTable:
    """Answers `bulletin.archive.Queue`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self, stages: Iterable[Stage], draft_id: str = "") -> list[Queued]:
        """Return the drafts at these stages, or just the one with this id, the urgent ones first, then those that came
        in first.
        """
        names = [stage.value for stage in stages]
        asked, only = (" AND d.id = ?", [draft_id]) if draft_id else ("", [])
        found = self._db.query(
            f"SELECT {_COLUMNS} FROM draft d LEFT JOIN unit u ON u.id = d.unit_id WHERE d.stage IN ({_marks(names)})"
            f"{asked} ORDER BY d.urgency <> '' DESC, d.received_at, d.id", [*names, *only])
        return [_queued(row) for row in found]

    def counts(self, stages: Iterable[Stage]) -> list[tuple[Stage, Facts, int]]:
        """Return how many drafts stand at these stages, by what tells their way: journal, section, importance."""
        names = [stage.value for stage in stages]
        found = self._db.execute(
            f"SELECT stage, journal_id, section, important, count(*) FROM draft WHERE stage IN ({_marks(names)})"
            " GROUP BY stage, journal_id, section, important", names)
        return [(Stage(stage), Facts(journal_id=journal_id, section=section, important=bool(important)), count)
                for stage, journal_id, section, important, count in found]

    def agreed_by(self, who: str) -> list[tuple[Queued, Step]]:
        """Return the drafts whose newest agreement that stands was given by `who`, the latest first.

        `since` is when it was given, and the step which agreement it is.
        """
        names = [stage.value for stage in _AGREED]
        found = self._db.query(
            "SELECT d.*, coalesce(u.name, '') AS unit_name, s.signed_at AS since, s.step AS step"
            " FROM draft d JOIN signature s ON s.draft_id = d.id LEFT JOIN unit u ON u.id = d.unit_id"
            f" WHERE d.stage IN ({_marks(names)}) AND s.signed_by = ? AND s.revision_id = d.revision_id"
            " AND s.rowid = (SELECT max(n.rowid) FROM signature n WHERE n.draft_id = d.id AND n.revoked_at IS NULL)"
            " ORDER BY s.signed_at DESC, s.rowid DESC", [*names, who])
        return [(_queued({name: value for name, value in row.items() if name != "step"}), Step(row["step"]))
                for row in found]

    def deeds_by(self, who: str, since: datetime) -> dict[str, int]:
        """Return how often `who` did each deed since then."""
        found = self._db.execute("SELECT deed, count(*) FROM log WHERE who = ? AND at >= ? GROUP BY deed",
                                 [who, rows.time_text(since)])
        return dict(found.fetchall())

    def reasons(self, limit: int) -> list[str]:
        """Return the reasons of the drafts returned, the latest received first, each once."""
        found = self._db.execute(
            "SELECT reason FROM draft WHERE stage = ? AND reason <> '' ORDER BY received_at DESC, id DESC LIMIT ?",
            [Stage.RETURNED.value, limit])
        return list(dict.fromkeys(reason for reason, in found))


def _queued(row: rows.Row) -> Queued:
    plain = {name: value for name, value in row.items() if name not in ("unit_name", "since")}
    return Queued(rows.draft_from(plain), row["unit_name"], datetime.fromisoformat(row["since"]))


def _marks(names: list[str]) -> str:
    return ", ".join("?" * len(names))
