"""What becomes of units on a day: another name, one made of several, the end, a class revised; and what contradicts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bulletin.errors import Reason, Refused
from bulletin.units import Membership, Unit, UnitClass, UnitName


@dataclass(frozen=True)
class _Called:
    """A name and the days it holds from `since` to `until` (the day after its last); None: without end."""

    name: str
    since: date | None
    until: date | None


def tidy(unit: Unit) -> Unit:
    """Return the unit without spaces around its words, with each alias once and none that is its name, and without
    correspondents, classes and quotas that say nothing or the same twice.
    """
    name = unit.name.strip()
    aliases = dict.fromkeys(alias for each in unit.aliases if (alias := each.strip()) and alias != name)
    people = (replace(each, name=each.name.strip(), phone=each.phone.strip()) for each in unit.correspondents)
    return replace(
        unit, name=name, aliases=tuple(aliases), correspondents=tuple(dict.fromkeys(p for p in people if p.name)),
        classes=tuple(dict.fromkeys(unit.classes)), quotas=tuple(each for each in unit.quotas if each.count > 0),
        approver=unit.approver.strip(), phone=unit.phone.strip(), email=unit.email.strip())


def must_be_whole(unit: Unit) -> None:
    """Refuse a unit without a name (UNIT_UNNAMED) and one with days that contradict each other (UNIT_DAY)."""
    if not unit.name:
        raise Refused(Reason.UNIT_UNNAMED)
    spans = [(unit.since, unit.until), *((each.since, each.until) for each in unit.classes),
             *((each.since, each.until) for each in unit.correspondents)]
    names = [unit.since, *(each.until for each in unit.former), unit.until]
    dated = [day for day in names if day is not None]
    if any(since and until and until <= since for since, until in spans) or dated != sorted(set(dated)):
        raise Refused(Reason.UNIT_DAY, name=unit.name)


def must_be_free(unit: Unit, others: Iterable[Unit], today: date) -> None:
    """Refuse with UNIT_NAME_TAKEN (`name`, `unit`) a name that another unit has on the same days, and a name or alias
    that another one which is still there goes by; a unit that is gone by today lets its aliases go.
    """
    own = {unit.name, *unit.aliases} if _stays(unit, today) else set()
    for other in others:
        if other.id == unit.id or not _overlap(unit, other):  # who goes on may take over the name
            continue
        taken = _same_name(unit, other)
        if not taken and _stays(other, today):
            taken = next((name for name in (other.name, *other.aliases) if name in own), "")
        if taken:
            raise Refused(Reason.UNIT_NAME_TAKEN, name=taken, unit=other.name)


def must_be_there(unit: Unit, day: date) -> None:
    """Refuse with UNIT_GONE what has an end already, with UNIT_DAY a day before it began or was last renamed."""
    if unit.until is not None:
        raise Refused(Reason.UNIT_GONE, name=unit.name, day=unit.until)
    begun = unit.former[-1].until if unit.former else unit.since
    if begun is not None and day <= begun:
        raise Refused(Reason.UNIT_DAY, name=unit.name, day=day)


def renamed(unit: Unit, name: str, day: date) -> Unit:
    """Return the unit called `name` from `day` on. Refused: UNIT_UNNAMED, UNIT_NAME_TAKEN when it is called so already,
    UNIT_GONE, UNIT_DAY.
    """
    name = name.strip()
    if not name:
        raise Refused(Reason.UNIT_UNNAMED)
    if name == unit.name:
        raise Refused(Reason.UNIT_NAME_TAKEN, name=name, unit=name)
    must_be_there(unit, day)
    return tidy(replace(unit, name=name, former=(*unit.former, UnitName(unit.name, day))))


def ended(unit: Unit, day: date, into: str = "") -> Unit:
    """Return the unit as gone from `day` on, its work with the unit `into` if there is one. Refused: UNIT_GONE,
    UNIT_DAY.
    """
    must_be_there(unit, day)
    return replace(unit, until=day, merged_into=into)


def with_people(unit: Unit, gone: Iterable[Unit], day: date) -> Unit:
    """Return the unit with the correspondents that others still have on `day`, from that day on; one of a name it has
    is not added again.
    """
    names = {each.name for each in unit.correspondents if each.until is None or day < each.until}
    going = (each for other in gone for each in other.correspondents if each.until is None or day < each.until)
    found = {each.name: replace(each, since=max(each.since or day, day)) for each in going}
    added = (each for name, each in found.items() if name not in names)
    return replace(unit, correspondents=(*unit.correspondents, *added))


def without_people(unit: Unit, back: Unit, day: date) -> Unit:
    """Return the unit without the correspondents that `with_people` took along from `back` when it ended: those end
    there on `day`, on which `back` comes back; who would not have been there a day is not there at all.
    """
    if back.until is None:
        return unit
    taken = {(each.name, each.phone, max(each.since or back.until, back.until)) for each in back.correspondents}
    kept = (replace(each, until=day) if (each.name, each.phone, each.since) in taken and each.until is None else each
            for each in unit.correspondents)
    return replace(unit, correspondents=tuple(
        each for each in kept if each.since is None or each.until is None or each.since < each.until))


def restored(unit: Unit) -> Unit:
    """Return a unit that was ended by mistake as if it had not been."""
    return replace(unit, until=None, merged_into="")


def revised(unit: Unit, unit_class: UnitClass, year: int, member: bool) -> Unit:
    """Return the unit as in the class from 1 January of `year` on, or out of it from then on.

    What was decided for later years stays.
    """
    first, next_first = date(year, 1, 1), date(year + 1, 1, 1)
    others = [each for each in unit.classes if each.unit_class is not unit_class]
    own = sorted((each for each in unit.classes if each.unit_class is unit_class),
                 key=lambda each: each.since or date.min)
    if member and any(each.holds(first) and each.until is None for each in own):
        return unit
    before = [replace(each, until=min(each.until or first, first)) for each in own if (each.since or date.min) < first]
    later = [each for each in own if each.since is not None and each.since >= next_first]
    now = [Membership(unit_class, first, later[0].since if later else None)] if member else []
    return replace(unit, classes=(*others, *_joined([*before, *now, *later])))


def _joined(memberships: Iterable[Membership]) -> Iterator[Membership]:
    """Yield them in their order, those that follow each other without a day between as one."""
    last: Membership | None = None
    for each in memberships:
        if last is not None and last.until == each.since and each.since is not None:
            last = replace(last, until=each.until)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last


def _names_in_time(unit: Unit) -> Iterator[_Called]:
    since = unit.since
    for each in unit.former:
        yield _Called(each.name, since, each.until)
        since = each.until
    yield _Called(unit.name, since, unit.until)


def _same_name(unit: Unit, other: Unit) -> str:
    return next((mine.name for mine in _names_in_time(unit) for theirs in _names_in_time(other)
                 if mine.name == theirs.name and _overlap(mine, theirs)), "")


def _overlap(one: _Called | Unit, other: _Called | Unit) -> bool:
    begins_before = one.since is None or other.until is None or one.since < other.until
    return begins_before and (other.since is None or one.until is None or other.since < one.until)


def _stays(unit: Unit, today: date) -> bool:
    return unit.until is None or today < unit.until
