"""What arrived: submissions, their bytes, and the batches they came in."""

from sqlite_utils import Database

from bulletin.batches import Batch
from bulletin.drafts import Draft, Submission
from bulletin.errors import Reason, Refused
from db import rows


class SubmissionTable:
    """Answers `bulletin.archive.Submissions`."""

    def __init__(self, db: Database, touched: set[str]) -> None:
        self._db = db
        self._touched = touched

    def add(self, submission: Submission) -> None:
        self._db.table("submission").insert(rows.submission_row(submission))

    def get(self, id: str) -> Submission:
        for row in self._db.query("SELECT * FROM submission WHERE id = ?", [id]):
            return rows.submission_from(row)
        raise Refused(Reason.UNKNOWN, what="submission", id=id)

    def with_sha256(self, sha256: str) -> Draft | None:
        """Return the first draft made from exactly these bytes."""
        found = self._db.query(
            "SELECT d.* FROM submission s JOIN draft d ON d.submission_id = s.id WHERE s.sha256 = ?"
            " ORDER BY d.received_at LIMIT 1", [sha256])
        return next((rows.draft_from(row) for row in found), None)

    def keep_bytes(self, sha256: str, data: bytes) -> None:
        """Keep `data` under its SHA-256, once."""
        self._db.execute("INSERT INTO blob (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                         [sha256, data])

    def bytes_of(self, sha256: str) -> bytes:
        found = self._db.execute("SELECT data FROM blob WHERE sha256 = ?", [sha256]).fetchone()
        if found is None:
            raise Refused(Reason.UNKNOWN, what="file", id=sha256)
        return bytes(found[0])

    def add_batch(self, batch: Batch) -> None:
        self._db.table("batch").insert(rows.batch_row(batch))
        self._touched.add(batch.id)

    def batch(self, id: str) -> Batch:
        for row in self._db.query("SELECT * FROM batch WHERE id = ?", [id]):
            return rows.batch_from(row)
        raise Refused(Reason.UNKNOWN, what="batch", id=id)

    def batches(self, limit: int) -> list[Batch]:
        """Return the newest batches, the latest first."""
        return [rows.batch_from(row)
                for row in self._db.query("SELECT * FROM batch ORDER BY at DESC, id LIMIT ?", [limit])]
