"""What the office decides about its units: new ones, another name from a day on, several made into one, the end."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import note, office_day, still_here
from bulletin.errors import Conflict, Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.unit_changes import (
    ended,
    must_be_free,
    must_be_whole,
    renamed,
    restored,
    revised,
    tidy,
    with_people,
    without_people,
)
from bulletin.units import Unit, UnitClass

_MAY = (RoleName.EDITOR, RoleName.ADMIN)
_CLASSES = {UnitClass.KEY: "重点网络单位", UnitClass.DIRECT: "直报点", UnitClass.VERTICAL: "垂直管理单位"}


def all_units(archive: Archive) -> tuple[Unit, ...]:
    """Return all units there are and were, in the office's order."""
    with archive.reading() as work:
        return tuple(work.units.all())


def put_unit(archive: Archive, unit: Unit, *, actor: Actor, at: datetime, opened: Unit | None = None) -> Unit:
    """Write a unit, new (`opened` None) or changed, and return it as it is kept; its former names, its end and who
    went on with its work stay as they are. Another name here is a correction: it holds for all days of the old one.

    Refused: ROLE_MISSING for who is neither editor nor administrator, UNIT_UNNAMED, UNIT_NAME_TAKEN, UNIT_DAY; of one
    that is there also Conflict when it is no longer as it was `opened`.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        return _put(work, unit, opened, actor, at)


def put_units(
    archive: Archive, pairs: Iterable[tuple[Unit | None, Unit]], source: str, *, actor: Actor, at: datetime,
) -> tuple[Unit, ...]:
    """Write the units of a list whose file is called `source`: pairs of what was seen (None: new) and what is to be.

    Return them as they are kept; all of them or none are written, and no line of the log when nothing changes.
    Refused: as `put_unit` for each.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        found = tuple(pairs)
        kept = tuple(_put(work, unit, opened, actor, at) for opened, unit in found)
        new = sum(opened is None for opened, _ in found)
        changed = sum(opened is not None and opened != now for (opened, _), now in zip(found, kept, strict=True))
        if new or changed:
            note(work, actor, at, "import_units", reason=f"{source}：新增{new}个，修改{changed}个")
        return kept


def rename_unit(archive: Archive, opened: Unit, name: str, day: date, *, actor: Actor, at: datetime) -> Unit:
    """Give a unit another name from `day` on (更名); what is of earlier days keeps the old one, which stays known.

    Refused: ROLE_MISSING, Conflict, UNIT_UNNAMED, UNIT_NAME_TAKEN, UNIT_GONE, UNIT_DAY before it began or was renamed.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        changed = renamed(_as_opened(work, opened), name, day)
        must_be_free(changed, work.units.all(), office_day(at))
        work.units.put(changed)
        note(work, actor, at, "rename_unit", reason=f"{opened.name}→{changed.name} {day.isoformat()}", thing=opened.id)
        return changed


def merge_units(
    archive: Archive, opened: Iterable[Unit], into: Unit, day: date, *, actor: Actor, at: datetime,
    people: bool = False,
) -> tuple[Unit, ...]:
    """Let units end on `day` and `into` go on with their work (合并): a unit there is, or a new one, which begins then;
    with `people` their correspondents of that day go on there.

    Return the unit that goes on, then those that ended. A new one may take over the name of one that ends. Refused:
    ROLE_MISSING, Conflict for one that is no longer as it was `opened`, UNIT_SELF when a unit is merged into itself or
    none is merged, UNIT_GONE, UNIT_DAY; of a new unit as `put_unit`.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        known = {each.id: each for each in work.units.all()}
        old = tuple(_as_opened(work, each) for each in opened)
        if not old or into.id in {each.id for each in old}:
            raise Refused(Reason.UNIT_SELF, name=into.name)
        gone = tuple(ended(each, day, into.id) for each in old)
        for each in gone:
            work.units.put(each)
        kept = _goes_on(_as_opened(work, into), day) if into.id in known else replace(into, since=day)
        kept = with_people(kept, old, day) if people else kept
        if into.id in known:
            work.units.put(kept)
        else:
            kept = _put(work, kept, None, actor, at)
        said = f"{'、'.join(each.name for each in old)}→{kept.name} {day.isoformat()}"
        for each in (kept, *gone):
            note(work, actor, at, "merge_units", reason=said, thing=each.id)
        return (kept, *gone)


def dissolve_unit(archive: Archive, opened: Unit, day: date, *, actor: Actor, at: datetime) -> Unit:
    """Let a unit end on `day`, the first on which it is no more (撤销); nobody goes on with its work.

    Refused: ROLE_MISSING, Conflict, UNIT_GONE, UNIT_DAY.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        gone = ended(_as_opened(work, opened), day)
        work.units.put(gone)
        note(work, actor, at, "dissolve_unit", reason=f"{gone.name} {day.isoformat()}", thing=gone.id)
        return gone


def restore_unit(archive: Archive, opened: Unit, *, actor: Actor, at: datetime) -> tuple[Unit, ...]:
    """Take back that a unit was dissolved or merged (恢复); return it, and the unit it went into where correspondents
    taken along end there today. Refused: ROLE_MISSING, Conflict, UNIT_NAME_TAKEN when another one has its name by now.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        current = _as_opened(work, opened)
        there = restored(current)
        if there == current:
            return (current,)
        others = work.units.all()
        must_be_free(there, others, office_day(at))
        work.units.put(there)
        note(work, actor, at, "restore_unit", reason=there.name, thing=there.id)
        into = next((each for each in others if each.id == current.merged_into), None)
        left = without_people(into, current, office_day(at)) if into else None
        if left is None or left == into:
            return (there,)
        work.units.put(left)
        note(work, actor, at, "put_unit", reason=f"{left.name}：{there.name}恢复，信息员随之转回", thing=left.id)
        return there, left


def revise_class(
    archive: Archive, opened: Iterable[Unit], unit_class: UnitClass, year: int, members: Collection[str], *,
    actor: Actor, at: datetime,
) -> tuple[Unit, ...]:
    """Say who of the units `opened` is in a class from 1 January of `year` on: those with an id in `members`, no other.

    Return those that changed. Units that were not `opened` stay as they are. Refused: ROLE_MISSING, Conflict.
    """
    actor.must_be(*_MAY)
    with archive.writing() as work:
        still_here(work, actor, *_MAY)
        seen = tuple(_as_opened(work, each) for each in opened)
        changed = tuple(now for each in seen
                        if (now := revised(each, unit_class, year, each.id in members)) != each)
        for each in changed:
            work.units.put(each)
            state = "列入" if each.id in members else "调出"
            note(work, actor, at, "revise_class", reason=f"{each.name}{state}{year}年{_CLASSES[unit_class]}",
                 thing=each.id)
        return changed


def _put(work: Work, unit: Unit, opened: Unit | None, actor: Actor, at: datetime) -> Unit:
    others = work.units.all()
    if opened is None:
        if any(each.id == unit.id for each in others):
            raise Conflict("unit", unit.id)
        kept = tidy(replace(unit, former=(), until=None, merged_into=""))
    else:
        current = _as_opened(work, opened)
        kept = tidy(replace(unit, id=current.id, former=current.former, until=current.until,
                            merged_into=current.merged_into))
        if kept == current:
            return current
    must_be_whole(kept)
    must_be_free(kept, others, office_day(at))
    work.units.put(kept)
    note(work, actor, at, "put_unit", reason=kept.name, thing=kept.id)
    return kept


def _goes_on(unit: Unit, day: date) -> Unit:
    """Return the unit that takes over on `day`. Refused: UNIT_GONE when it ends, UNIT_DAY when it begins later."""
    if unit.until is not None:
        raise Refused(Reason.UNIT_GONE, name=unit.name, day=unit.until)
    if unit.since is not None and day < unit.since:
        raise Refused(Reason.UNIT_DAY, name=unit.name, day=day)
    return unit


def _as_opened(work: Work, opened: Unit) -> Unit:
    current = next((each for each in work.units.all() if each.id == opened.id), None)
    if current is None:
        raise Refused(Reason.UNKNOWN, what="unit", id=opened.id)
    if current != opened:
        raise Conflict("unit", opened.id)
    return current
