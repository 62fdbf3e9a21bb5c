"""The facts that credit is counted from, read from drafts and published issues."""

from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.facts import Adopted, Level, Mode, Sent
from bulletin.workflow import Stage
from db import rows

# A draft that became part of another one is credited with it; an item made of several drafts is composite.
_ADOPTED = """
    SELECT source.id, coalesce(source.unit_id, ''), source.title, j.name, i.number, i.day,
        EXISTS (SELECT 1 FROM draft part WHERE part.merged_into = item.draft_id)
    FROM issue i JOIN journal j ON j.id = i.journal_id JOIN item ON item.issue_id = i.id
        JOIN draft source ON source.id = item.draft_id OR source.merged_into = item.draft_id
    WHERE i.state = 'published' AND i.day >= ? AND i.day < ?
    ORDER BY i.day, i.total, item.position, source.received_at, source.id
"""


class LedgerTable:
    """Answers `bulletin.archive.Ledger`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def sent(self, since: datetime, until: datetime) -> list[Sent]:
        """Return what units sent, by time received."""
        sql = ("SELECT id, coalesce(unit_id, ''), title, received_at, stage FROM draft"
               " WHERE received_at >= ? AND received_at < ? ORDER BY received_at, id")
        between = [rows.time_text(since), rows.time_text(until)]
        return [Sent(id, unit_id, title, datetime.fromisoformat(at), Stage(stage))
                for id, unit_id, title, at, stage in self._db.execute(sql, between)]

    def adopted(self, since: date, until: date) -> list[Adopted]:
        """Return what our journals printed, by day of issue; each source of a merged item has its own line."""
        return [
            Adopted(id, unit_id, title, name, number, date.fromisoformat(day), Level.COUNTY,
                    Mode.COMPOSITE if composite else Mode.SINGLE)
            for id, unit_id, title, name, number, day, composite
            in self._db.execute(_ADOPTED, [since.isoformat(), until.isoformat()])]
