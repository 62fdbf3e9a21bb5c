"""Guidance and its points in their tables, and which drafts are tagged with which point."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime

from sqlite_utils import Database

from bulletin.commissions.guidance import Guidance, Point, month_words
from bulletin.errors import Conflict, Reason, Refused
from db.rows import Row, time_text

_SAVE = """
    UPDATE guidance SET opening = :opening, issued_on = :issued_on, version = version + 1
    WHERE id = :id AND version = :version
"""
_POINT = """
    INSERT INTO guidance_point (id, guidance_id, position, words, dropped)
    VALUES (:id, :guidance_id, :position, :words, :dropped)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, words = excluded.words, dropped = excluded.dropped
"""
_DRAFTS_OF = """
    SELECT p.point_id, p.draft_id FROM draft_point p JOIN draft d ON d.id = p.draft_id
    WHERE p.point_id IN (SELECT value FROM json_each(?)) AND d.stage <> 'taken_back' ORDER BY d.received_at, d.id
"""


class GuidanceTable:
    """Answers `bulletin.commissions.port.GuidanceBook`."""

    def __init__(self, db: Database, touch: Callable[[], object], drafts: set[str]) -> None:
        self._db, self._touch, self._drafts = db, touch, drafts

    def get(self, id: str) -> Guidance:
        for found in self._read("id = ?", [id]):
            return found
        raise Refused(Reason.UNKNOWN, what="guidance", id=id)

    def of_month(self, month: date) -> Guidance | None:
        """Return the guidance of the month that `month` is the first day of; None where there is none."""
        return next(iter(self._read("month = ?", [_month(month)])), None)

    def with_point(self, point_id: str) -> Guidance:
        """Return the guidance that has this point. Refused: UNKNOWN."""
        for found in self._read("id IN (SELECT guidance_id FROM guidance_point WHERE id = ?)", [point_id]):
            return found
        raise Refused(Reason.UNKNOWN, what="point", id=point_id)

    def all(self) -> list[Guidance]:
        """Return the guidance of every month, the latest first."""
        return self._read("1 ORDER BY month DESC", [])

    def add(self, guidance: Guidance) -> None:
        """Write a new one. Refused: GUIDANCE_TAKEN where the month has one."""
        if self.of_month(guidance.month) is not None:
            raise Refused(Reason.GUIDANCE_TAKEN, month=month_words(guidance.month))
        self._db.table("guidance").insert(_row(guidance))
        self._keep_points(guidance)

    def save(self, guidance: Guidance) -> Guidance:
        """Write it, else `Conflict` when somebody has since it was read; return it as it now stands."""
        if not self._db.execute(_SAVE, _row(guidance)).rowcount:
            raise Conflict("guidance", guidance.id)
        self._keep_points(guidance)
        return self.get(guidance.id)

    def tag(self, draft_id: str, point_id: str, who: str, at: datetime) -> None:
        """Say that a draft answers a point; one that is tagged so already stays as it is."""
        self._db.execute("INSERT INTO draft_point (draft_id, point_id, who, at) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT DO NOTHING", [draft_id, point_id, who, time_text(at)])
        self._told(draft_id)

    def untag(self, draft_id: str, point_id: str) -> None:
        """Say that it does not."""
        self._db.execute("DELETE FROM draft_point WHERE draft_id = ? AND point_id = ?", [draft_id, point_id])
        self._told(draft_id)

    def points_of(self, draft_id: str) -> list[str]:
        """Return the ids of the points a draft is tagged with, the first tagged first."""
        return [row[0] for row in self._db.execute(
            "SELECT point_id FROM draft_point WHERE draft_id = ? ORDER BY at, point_id", [draft_id])]

    def drafts_of(self, point_ids: Iterable[str]) -> dict[str, list[str]]:
        """Return the ids of the drafts tagged with each of these points, the first that came first."""
        found: dict[str, list[str]] = {}
        for point_id, draft_id in self._db.execute(_DRAFTS_OF, [json.dumps(list(point_ids))]):
            found.setdefault(point_id, []).append(draft_id)
        return found

    def _told(self, draft_id: str) -> None:
        self._drafts.add(draft_id)
        self._touch()

    def _read(self, where: str, values: list[object]) -> list[Guidance]:
        found = list(self._db.query(f"SELECT * FROM guidance WHERE {where}", values))
        points: dict[str, list[Point]] = {}
        for row in self._db.query(
                "SELECT * FROM guidance_point WHERE guidance_id IN (SELECT value FROM json_each(?))"
                " ORDER BY guidance_id, position", [json.dumps([row["id"] for row in found])]):
            points.setdefault(row["guidance_id"], []).append(Point(row["id"], row["words"], bool(row["dropped"])))
        return [_guidance(row, tuple(points.get(row["id"], ()))) for row in found]

    def _keep_points(self, guidance: Guidance) -> None:
        for position, point in enumerate(guidance.points):
            self._db.execute(_POINT, {
                "id": point.id, "guidance_id": guidance.id, "position": position, "words": point.words,
                "dropped": int(point.dropped)})
        self._touch()


def _row(guidance: Guidance) -> Row:
    return {
        "id": guidance.id, "month": _month(guidance.month), "opening": guidance.opening, "made_by": guidance.made_by,
        "made_at": time_text(guidance.made_at), "issued_on": guidance.issued_on and guidance.issued_on.isoformat(),
        "version": guidance.version}


def _guidance(row: Row, points: tuple[Point, ...]) -> Guidance:
    return Guidance(
        row["id"], date.fromisoformat(f"{row['month']}-01"), row["made_by"], datetime.fromisoformat(row["made_at"]),
        row["opening"], points, date.fromisoformat(row["issued_on"]) if row["issued_on"] else None, row["version"])


def _month(day: date) -> str:
    return day.isoformat()[:7]
