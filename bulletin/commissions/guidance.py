"""Guidance (报送要点): the topics of a month that the units are told to report on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bulletin.errors import Reason, Refused


@dataclass(frozen=True)
class Point:
    """One point; one that was dropped stays readable, for drafts may be tagged with it."""

    id: str
    words: str
    dropped: bool = False


@dataclass(frozen=True)
class Guidance:
    """The points of a month (its first day), in order, with the words before them. `issued_on` when they went out."""

    id: str
    month: date
    made_by: str
    made_at: datetime
    opening: str = ""
    points: tuple[Point, ...] = ()
    issued_on: date | None = None
    version: int = 0

    @property
    def standing(self) -> tuple[Point, ...]:
        """The points that were not dropped, in order."""
        return tuple(each for each in self.points if not each.dropped)

    def point(self, id: str) -> Point:
        """Return the point with this id. Refused: UNKNOWN."""
        for each in self.points:
            if each.id == id:
                return each
        raise Refused(Reason.UNKNOWN, what="point", id=id)

    def with_points(self, points: Iterable[Point]) -> "Guidance":
        """Return it with its points as they are given, in that order; those not given are dropped, none is forgotten.

        A point without words is left out where it is new and dropped where it is not. Refused: UNKNOWN for the same
        point given twice.
        """
        given = [replace(each, words=" ".join(each.words.split())) for each in points]
        if len({each.id for each in given}) < len(given):
            raise Refused(Reason.UNKNOWN, what="point", id=given[-1].id)
        kept = [each for each in given if each.words]
        ids = {each.id for each in kept}
        gone = [replace(each, dropped=True) for each in self.points if each.id not in ids]
        return replace(self, points=(*(replace(each, dropped=False) for each in kept), *gone))

    def issued(self, day: date) -> "Guidance":
        """Return it as sent out on `day`; sent out again it keeps the later day. Refused: GUIDANCE_EMPTY."""
        if not self.standing:
            raise Refused(Reason.GUIDANCE_EMPTY)
        return replace(self, issued_on=day)


def month_of(day: date) -> date:
    """Return the first day of the month."""
    return day.replace(day=1)


def month_words(month: date) -> str:
    """Return 2026年11月."""
    return f"{month.year}年{month.month}月"


def changes(before: Guidance, after: Guidance) -> str:
    """Return in words how the points differ, for the log: 增2条，删1条，改1条; empty where they do not."""
    was, now = {each.id: each for each in before.standing}, {each.id: each for each in after.standing}
    added, gone = len(now.keys() - was.keys()), len(was.keys() - now.keys())
    edited = sum(was[id].words != now[id].words for id in was.keys() & now.keys())
    moved = [id for id in was if id in now] != [id for id in now if id in was]
    parts = [f"增{added}条" if added else "", f"删{gone}条" if gone else "", f"改{edited}条" if edited else "",
             "调整顺序" if moved else "", "改导语" if before.opening != after.opening else ""]
    return "，".join(part for part in parts if part)
