"""The monthly guidance (报送要点): drawing it up, issuing it, and tagging drafts with the point they answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.commissions.guidance import Guidance, Point, changes, month_of, month_words
from bulletin.desk.noting import new_id, note, office_day
from bulletin.errors import Conflict
from bulletin.people import Actor


def draw_up(
    archive: Archive, month: date, opening: str, words: Sequence[str] = (), *, actor: Actor, at: datetime,
) -> Guidance:
    """Begin the guidance of a month with these points. Refused: ROLE_MISSING, GUIDANCE_TAKEN where there is one."""
    actor.must_write()
    with archive.writing() as work:
        made = Guidance(new_id(), month_of(month), actor.id, at, opening.strip())
        made = made.with_points(Point(new_id(), each) for each in words)
        work.guidance.add(made)
        _log(work, made, actor, at, "make_guidance", month_words(made.month))
        return made


def change(
    archive: Archive, seen: Guidance, opening: str, points: Sequence[Point], *, actor: Actor, at: datetime,
) -> Guidance:
    """Put the points in place of those there were, in this order; a point without an id is new, those not given are
    dropped and stay readable. Nothing is written when nothing changes.

    Refused: Conflict when it moved on since it was `seen`, ROLE_MISSING, UNKNOWN for one point given twice.
    """
    actor.must_write()
    with archive.writing() as work:
        known = _as_seen(work, seen)
        changed = replace(known, opening=opening.strip()).with_points(
            each if each.id else replace(each, id=new_id()) for each in points)
        told = changes(known, changed)
        return _save(work, changed, actor, at, "change_guidance", told) if told else known


def issue(archive: Archive, seen: Guidance, *, actor: Actor, at: datetime) -> Guidance:
    """Note that it went out to the units today (印发). Refused: Conflict, ROLE_MISSING, GUIDANCE_EMPTY."""
    actor.must_write()
    with archive.writing() as work:
        changed = _as_seen(work, seen).issued(office_day(at))
        return _save(work, changed, actor, at, "issue_guidance", f"共{len(changed.standing)}条")


def tag(archive: Archive, draft_id: str, point_id: str, *, actor: Actor, at: datetime) -> None:
    """Say that a draft answers a point; where it does already nothing is written.

    Refused: ROLE_MISSING, UNKNOWN draft or point.
    """
    actor.must_write()
    with archive.writing() as work:
        point = work.guidance.with_point(point_id).point(point_id)
        work.drafts.get(draft_id)
        if point_id not in work.guidance.points_of(draft_id):
            work.guidance.tag(draft_id, point_id, actor.id, at)
            note(work, actor, at, "tag_draft", draft_id=draft_id, reason=point.words, thing=point_id)


def untag(archive: Archive, draft_id: str, point_id: str, *, actor: Actor, at: datetime) -> None:
    """Say that a draft does not answer a point. Refused: ROLE_MISSING, UNKNOWN draft or point."""
    actor.must_write()
    with archive.writing() as work:
        point = work.guidance.with_point(point_id).point(point_id)
        work.drafts.get(draft_id)
        if point_id in work.guidance.points_of(draft_id):
            work.guidance.untag(draft_id, point_id)
            note(work, actor, at, "untag_draft", draft_id=draft_id, reason=point.words, thing=point_id)


def _as_seen(work: Work, seen: Guidance) -> Guidance:
    known = work.guidance.get(seen.id)
    if known.version != seen.version:
        raise Conflict("guidance", seen.id)
    return known


def _save(work: Work, changed: Guidance, actor: Actor, at: datetime, deed: str, reason: str) -> Guidance:
    saved = work.guidance.save(changed)
    _log(work, saved, actor, at, deed, reason)
    return saved


def _log(work: Work, on: Guidance, actor: Actor, at: datetime, deed: str, reason: str) -> None:
    note(work, actor, at, deed, reason=f"{month_words(on.month)}：{reason}" if reason else month_words(on.month),
         thing=on.id)
