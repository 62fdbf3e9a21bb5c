"""What arrived: submissions, their bytes, and the batches they came in."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from bulletin.batches import Arrival, Batch
from bulletin.drafts import Draft, Submission
from bulletin.errors import Reason, Refused
from bulletin.phone import PhoneReport
from bulletin.workflow import Stage
from db import rows

# The indexes hold no empty values; that none is asked for has to be said, or they are not used.
_WITH_DRAFTS = """
    SELECT s.id AS submission, d.* FROM submission s JOIN draft d ON d.submission_id = s.id
    WHERE s.{column} = ? AND s.{column} <> '' AND d.stage <> '{taken_back}' ORDER BY d.received_at, d.id
"""


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
        """Return the first draft made from exactly these bytes; one that was taken back does not count."""
        return next((draft for _, draft in self._with_drafts("sha256", sha256)), None)

    def of_message(self, message_id: str) -> list[tuple[Submission, Draft]]:
        """Return what came in mails of this Message-ID, the first first."""
        return self._with_drafts("message_id", message_id)

    def from_path(self, path: str) -> list[tuple[Submission, Draft]]:
        """Return what was taken from this place, the first first."""
        return self._with_drafts("path", path)

    def _with_drafts(self, column: str, value: str) -> list[tuple[Submission, Draft]]:
        sql = _WITH_DRAFTS.format(column=column, taken_back=Stage.TAKEN_BACK.value)
        found = [(row.pop("submission"), rows.draft_from(row)) for row in self._db.query(sql, [value])]
        return [(self.get(id), draft) for id, draft in found]

    def keep_bytes(self, sha256: str, data: bytes) -> None:
        """Keep `data` under its SHA-256, once."""
        self._db.execute("INSERT INTO blob (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                         [sha256, data])

    def bytes_of(self, sha256: str) -> bytes:
        found = self._db.execute("SELECT data FROM blob WHERE sha256 = ?", [sha256]).fetchone()
        if found is None:
            raise Refused(Reason.UNKNOWN, what="file", id=sha256)
        return bytes(found[0])

    def hashes(self) -> Iterator[str]:
        """Yield the SHA-256 of each thing kept byte for byte, and of each that a submission says is kept."""
        yield from (row[0] for row in self._db.execute(
            "SELECT sha256 FROM blob UNION SELECT sha256 FROM submission"
            " UNION SELECT sha256 FROM mail WHERE sha256 <> '' ORDER BY 1").fetchall())

    def add_phone_report(self, draft_id: str, report: PhoneReport) -> None:
        self._db.table("phone_report").insert({"draft_id": draft_id, "form": rows.phone_report_text(report)})

    def phone_report(self, draft_id: str) -> PhoneReport | None:
        """Return what was said on the telephone when the draft began with a call."""
        found = self._db.execute("SELECT form FROM phone_report WHERE draft_id = ?", [draft_id]).fetchone()
        return rows.phone_report_from(found[0]) if found else None

    def add_batch(self, batch: Batch) -> None:
        """Write a new batch with the lines it has."""
        self._db.table("batch").insert(rows.batch_row(batch))
        self.add_arrivals(batch.id, batch.arrivals)

    def save_batch(self, batch: Batch) -> None:
        """Write what became of the batch as a whole; its lines are not touched."""
        self._db.execute('UPDATE batch SET state = :state, "left" = :left WHERE id = :id', rows.batch_row(batch))
        self._touched.add(batch.id)

    def add_arrivals(self, batch_id: str, arrivals: Iterable[Arrival]) -> None:
        """Write further lines below those the batch has."""
        next_one = self._db.execute(
            "SELECT coalesce(max(position), -1) + 1 FROM arrival WHERE batch_id = ?", [batch_id]).fetchone()[0]
        self._db.table("arrival").insert_all(
            {"batch_id": batch_id, "position": next_one + number, "draft_id": arrival.draft_id,
             "line": rows.arrival_text(arrival)}
            for number, arrival in enumerate(arrivals))
        self._touched.add(batch_id)

    def arrival_of(self, draft_id: str) -> Arrival | None:
        """Return the line with which a draft came in; None where it came alone."""
        found = self._db.execute(
            "SELECT line FROM arrival WHERE draft_id = ? AND draft_id <> '' ORDER BY rowid LIMIT 1", [draft_id])
        line = found.fetchone()
        return rows.arrival_from(line[0]) if line else None

    def batch(self, id: str) -> Batch:
        for row in self._db.query("SELECT * FROM batch WHERE id = ?", [id]):
            return self._whole(row)
        raise Refused(Reason.UNKNOWN, what="batch", id=id)

    def batches(self, limit: int) -> list[Batch]:
        """Return the newest batches, the latest first."""
        found = list(self._db.query("SELECT * FROM batch ORDER BY at DESC, id LIMIT ?", [limit]))
        return [self._whole(row) for row in found]

    def _whole(self, row: rows.Row) -> Batch:
        lines = self._db.execute("SELECT line FROM arrival WHERE batch_id = ? ORDER BY position", [row["id"]])
        return rows.batch_from(row, (line for line, in lines.fetchall())).without_those_dealt_with()
