"""The facts that credit is counted from, read from drafts and published issues."""

from datetime import date, datetime

from sqlite_utils import Database

from bulletin.credit.facts import Adopted, Level, Mode, Sent
from bulletin.workflow import Stage
from db import rows

# What stood in a void issue was signed, and was not printed.
# What the office printed again with a leader's instruction was sent once and adopted once: the first time.
_SENT = """
    SELECT d.id, coalesce(d.unit_id, ''), d.title, d.received_at,
        CASE WHEN coalesce(whole.issue_id, d.issue_id) IN (SELECT issue_id FROM issue_void) THEN 'approved'
            ELSE coalesce(whole.stage, d.stage) END
    FROM draft d LEFT JOIN draft whole ON whole.id = d.merged_into
    WHERE d.received_at >= ? AND d.received_at < ? AND d.stage <> 'taken_back'
        AND NOT EXISTS (SELECT 1 FROM draft first WHERE first.id = d.revises AND first.stage <> 'taken_back')
        AND NOT EXISTS (SELECT 1 FROM instruction_entry reprint WHERE reprint.draft_id = d.id)
    ORDER BY d.received_at, d.id
"""
# A draft that became part of another one is credited with it; an item made of several drafts is composite. A revised
# text is the same draft once more: sent once, and no second source of the item.
_ADOPTED = """
    SELECT source.id, coalesce(source.unit_id, ''), source.title, j.name, j.former, i.number, i.day,
        EXISTS (SELECT 1 FROM draft part WHERE part.merged_into = item.draft_id AND part.revises IS NOT item.draft_id)
    FROM issue i JOIN journal j ON j.id = i.journal_id JOIN item ON item.issue_id = i.id
        JOIN draft source ON source.id = item.draft_id
            OR source.merged_into = item.draft_id AND source.revises IS NOT item.draft_id
    WHERE i.state = 'published' AND i.day >= ? AND i.day < ?
        AND NOT EXISTS (SELECT 1 FROM issue_void WHERE issue_void.issue_id = i.id)
        AND NOT EXISTS (SELECT 1 FROM instruction_entry reprint WHERE reprint.draft_id = source.id)
    ORDER BY i.day, i.total, i.id, item.position, source.merged_into IS NOT NULL, source.received_at, source.id
"""


class LedgerTable:
    """Answers `bulletin.archive.Ledger`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def sent(self, since: datetime, until: datetime) -> list[Sent]:
        """Return what units sent, by time received; a draft that became part of another stands where that one does."""
        period = [rows.time_text(since), rows.time_text(until)]
        return [Sent(id, unit_id, title, datetime.fromisoformat(at), Stage(stage))
                for id, unit_id, title, at, stage in self._db.execute(_SENT, period)]

    def adopted(self, since: date, until: date) -> list[Adopted]:
        """Return what our journals printed, by day of issue; each source of a merged item has its own line,
        the draft that was printed before those that became part of it.
        """
        return [
            Adopted(id, unit_id, title, rows.name_on(name, former, date.fromisoformat(day)), number,
                    date.fromisoformat(day), Level.COUNTY, Mode.COMPOSITE if composite else Mode.SINGLE)
            for id, unit_id, title, name, former, number, day, composite
            in self._db.execute(_ADOPTED, [since.isoformat(), until.isoformat()])]
