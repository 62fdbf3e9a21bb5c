"""Revisions, signatures and working copies in their tables."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from bulletin.characters import whole_text
from bulletin.drafts import Facts, Revision, Signature, WorkingCopy
from bulletin.errors import Reason, Refused
from bulletin.workflow import Step
from db import rows
from db.upsert import upsert

_AGREED = ("unit_id", "correspondent", "urgency", "section", "journal_id", "important")
_SIGNED = f"""
    SELECT s.*, r.text AS said, {", ".join(f"d.{name} AS draft_{name}" for name in _AGREED)}
    FROM signature s CROSS JOIN revision r ON r.id = s.revision_id CROSS JOIN draft d ON d.id = s.draft_id
    ORDER BY s.rowid
"""


class RevisionTable:
    """Answers `bulletin.archive.Revisions`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, id: str) -> Revision:
        for row in self._db.query("SELECT * FROM revision WHERE id = ?", [id]):
            return rows.revision_from(row)
        raise Refused(Reason.UNKNOWN, what="revision", id=id)

    def of_draft(self, draft_id: str) -> list[Revision]:
        """Return all revisions, the first one first."""
        found = self._db.query("SELECT * FROM revision WHERE draft_id = ? ORDER BY number", [draft_id])
        return [rows.revision_from(row) for row in found]

    def add(self, revision: Revision) -> None:
        sound = replace(revision, text=whole_text(revision.text))
        self._db.table("revision").insert(rows.revision_row(sound))

    def sign(self, signature: Signature) -> None:
        self._db.table("signature").insert(rows.signature_row(signature))

    def revoke(self, draft_id: str, at: datetime, steps: Iterable[Step]) -> None:
        """Mark the draft's standing signatures of these steps as revoked at `at`; they stay readable."""
        for step in steps:
            self._db.execute(
                "UPDATE signature SET revoked_at = ? WHERE draft_id = ? AND step = ? AND revoked_at IS NULL",
                [rows.time_text(at), draft_id, step.value])

    def signed(self) -> Iterator[tuple[Signature, str, Facts]]:
        """Yield every signature ever given, the oldest first, with the canonical text of its revision and the facts
        that are agreed to as the draft has them now.
        """
        for row in self._db.query(_SIGNED):
            said, facts = row.pop("said"), rows.facts_from({name: row.pop(f"draft_{name}") for name in _AGREED})
            yield rows.signature_from(row), said, facts

    def signatures(self, draft_id: str) -> list[Signature]:
        """Return every signature ever given on the draft, the oldest first."""
        found = self._db.query("SELECT * FROM signature WHERE draft_id = ? ORDER BY signed_at, rowid", [draft_id])
        return [rows.signature_from(row) for row in found]

    def keep_copy(self, copy: WorkingCopy) -> None:
        """Keep one person's typing on a draft; their earlier one on it is replaced, nobody else's is touched."""
        upsert(self._db, "working_copy", rows.copy_row(copy), "draft_id", "who")

    def copies_of(self, draft_id: str) -> list[WorkingCopy]:
        """Return everybody's typing on a draft, the newest first."""
        found = self._db.query("SELECT * FROM working_copy WHERE draft_id = ? ORDER BY at DESC", [draft_id])
        return [rows.copy_from(row) for row in found]

    def copies_by(self, who: str) -> list[WorkingCopy]:
        """Return one person's unsaved typing on all drafts, the newest first."""
        found = self._db.query("SELECT * FROM working_copy WHERE who = ? ORDER BY at DESC", [who])
        return [rows.copy_from(row) for row in found]

    def drop_copy(self, draft_id: str, who: str) -> None:
        """Forget one person's typing on a draft."""
        self._db.execute("DELETE FROM working_copy WHERE draft_id = ? AND who = ?", [draft_id, who])
