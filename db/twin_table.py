"""Which drafts are alike: what was found, and who said that two are no duplicates."""

from datetime import datetime

from sqlite_utils import Database

from bulletin.intake.likeness import SIMILAR
from bulletin.twins import Alike, Twin
from bulletin.workflow import Stage
from db import rows
from db.twins import twins
from db.upsert import upsert

_LIVING = f"d.stage <> '{Stage.TAKEN_BACK.value}'"


class TwinTable:
    """Answers `bulletin.archive.Twins`."""

    def __init__(self, db: Database, touched: set[str], common: set[str]) -> None:
        """`common` is of this connection: tokens known to be no rare ones."""
        self._db = db
        self._touched = touched
        self._common = common

    def with_digest(self, digest: str) -> list[str]:
        """Return the drafts that came with the same words, the first first; one that was taken back does not count."""
        found = self._db.execute(
            "SELECT d.id FROM draft_text t JOIN draft d ON d.id = t.draft_id"
            f" WHERE t.digest = ? AND t.digest <> '' AND {_LIVING} ORDER BY d.received_at, d.id", [digest])
        return [id for id, in found.fetchall()]

    def like(self, text: str) -> list[tuple[str, float]]:
        """Return the drafts whose text is much like `text`, with their likeness, the most alike first."""
        found = twins(self._db, text, frozenset(), SIMILAR, self._common)
        living = {id for id, in self._db.execute(
            f"SELECT id FROM draft d WHERE {_LIVING} AND id IN ({', '.join('?' * len(found))})",
            [each.draft_id for each in found]).fetchall()}
        return [(each.draft_id, each.score) for each in found if each.draft_id in living]

    def titled(self, title: str, unit_id: str, since: datetime) -> list[str]:
        """Return the drafts of a unit, or where it is empty of any, with this title that came since, the newest first.
        """
        of_unit, asked = ("d.unit_id = ? AND ", [unit_id]) if unit_id else ("", [])
        found = self._db.execute(
            f"SELECT d.id FROM draft d WHERE {of_unit}d.received_at >= ? AND d.title = ? AND {_LIVING}"
            " ORDER BY d.received_at DESC, d.id", [*asked, rows.time_text(since), title])
        return [id for id, in found.fetchall()]

    def add(self, twin: Twin, at: datetime) -> None:
        upsert(self._db, "twin", {
            "draft_id": twin.draft_id, "other_id": twin.other_id, "alike": twin.alike.value,
            "likeness": twin.likeness, "at": rows.time_text(at), "dismissed_by": twin.dismissed_by,
        }, "draft_id", "other_id")

    def of_draft(self, draft_id: str) -> list[Twin]:
        """Return what a draft is like, seen from it whichever of the two came first, the most alike first."""
        found = self._db.execute(
            "SELECT draft_id, other_id, alike, likeness, dismissed_by FROM twin WHERE draft_id = ? OR other_id = ?"
            " ORDER BY likeness DESC, at, other_id", [draft_id, draft_id])
        return [Twin(draft_id, other if one == draft_id else one, Alike(alike), likeness, dismissed_by)
                for one, other, alike, likeness, dismissed_by in found.fetchall()]

    def dismiss(self, draft_id: str, other_id: str, who: str, at: datetime) -> None:
        """Remember who said that the two are no duplicates, and when."""
        self._db.execute(
            "UPDATE twin SET dismissed_by = ?, dismissed_at = ?"
            " WHERE (draft_id = ? AND other_id = ?) OR (draft_id = ? AND other_id = ?)",
            [who, rows.time_text(at), draft_id, other_id, other_id, draft_id])
        self._touched.update((draft_id, other_id))
