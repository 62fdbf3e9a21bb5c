"""A list beside the units there are: what is new, changed, the same or doubtful; nothing is decided by a guess."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bulletin.unit_changes import revised, tidy
from bulletin.unit_lists.faults import LineFault, Remark
from bulletin.unit_lists.listed import ListedUnit
from bulletin.units import Correspondent, Group, Unit, UnitClass, unit_named, units_on

_KIND = re.compile(r"(?:街道办事处|办事处|街道|委员会|中心|公司|[镇乡局委办部院会社站队所处场])$")
_PLACE = re.compile(r"^(?:中共)?(?:[\u4e00-\u9fff]{2,3}县|县|本县|我县)")
_MOST_NEAR = 3


class Standing(StrEnum):
    """How a line stands to the units there are."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"


class Aspect(StrEnum):
    """What of a unit a list changes."""

    GROUP = "group"
    ALIASES = "aliases"
    PEOPLE = "people"
    APPROVER = "approver"
    PHONE = "phone"
    EMAIL = "email"
    KEY = "key"
    DIRECT = "direct"
    VERTICAL = "vertical"
    SINCE = "since"


@dataclass(frozen=True)
class Change:
    """One thing that becomes another: texts as they are written, `yes` or empty for a class, the code of a group."""

    aspect: Aspect
    old: str
    new: str


@dataclass(frozen=True)
class Proposal:
    """A line of a list, how it stands, and what may be done with it.

    `unit` is the one it means; `near` are units it may mean, of a doubtful line; `changes` what would change in `unit`.
    """

    listed: ListedUnit
    standing: Standing
    unit: Unit | None = None
    near: tuple[Unit, ...] = ()
    changes: tuple[Change, ...] = ()
    remarks: tuple[Remark, ...] = ()


def compared(listed: Iterable[ListedUnit], units: Sequence[Unit], day: date) -> tuple[Proposal, ...]:
    """Return for each line how it stands to the units there on `day`.

    A line means a unit by its name, an alias or a former name. One that is nearly called like a unit, that is no more,
    or whose group is not said is doubtful.
    """
    lines, there = tuple(listed), units_on(day, units)
    meant = {line.name: unit_named(line.name, there) for line in lines}
    taken = {unit.id for unit in meant.values() if unit is not None}
    gone = [unit for unit in units if not unit.is_there(day)]
    return tuple(_proposal(line, meant[line.name], there, gone, taken, day) for line in lines)


def with_list(unit: Unit, listed: ListedUnit, day: date) -> Unit:
    """Return a unit with what the list says of it, from `day` on; what the list does not say stays.

    A list that names correspondents names all of them: those it leaves out did it until `day`. The name it has for the
    unit is known from now on.
    """
    known = {unit.name, *(each.name for each in unit.former)}
    names = tuple(each for each in (listed.name, *listed.aliases) if each not in known)
    made = replace(
        unit, group=listed.group or unit.group, aliases=(*unit.aliases, *names),
        approver=listed.approver or unit.approver, phone=listed.phone or unit.phone,
        email=listed.email or unit.email, since=listed.since or unit.since)
    if listed.people:
        made = replace(made, correspondents=tuple(_people(unit.correspondents, listed.people, day)))
    for unit_class, ticked in listed.classes:
        if unit.is_in(unit_class, day) != ticked:
            made = revised(made, unit_class, day.year, ticked)
    return tidy(made)


def as_new(listed: ListedUnit, id: str, group: Group, day: date) -> Unit:
    """Return the new unit that a line says."""
    return with_list(Unit(id, listed.name, group), replace(listed, group=group), day)


def changes(old: Unit, new: Unit, day: date) -> tuple[Change, ...]:
    """Return what a unit differs in from what it was, as it is on `day`."""
    found = [
        Change(Aspect.GROUP, old.group, new.group),
        Change(Aspect.ALIASES, "、".join(old.aliases), "、".join(new.aliases)),
        Change(Aspect.PEOPLE, _told(old, day), _told(new, day)),
        Change(Aspect.APPROVER, old.approver, new.approver), Change(Aspect.PHONE, old.phone, new.phone),
        Change(Aspect.EMAIL, old.email, new.email),
        *(Change(Aspect(each.value), _ticked(old, each, day), _ticked(new, each, day)) for each in UnitClass),
        Change(Aspect.SINCE, str(old.since or ""), str(new.since or "")),
    ]
    return tuple(each for each in found if each.old != each.new)


def _proposal(line: ListedUnit, unit: Unit | None, there: Sequence[Unit], gone: Sequence[Unit], taken: set[str],
              day: date) -> Proposal:
    remarks = line.remarks
    if unit is not None:
        if line.name not in (unit.name, *unit.aliases):
            remarks = (*remarks, Remark(LineFault.CALLED, line.row, unit.name))
        if any(each.fault is LineFault.GONE for each in remarks):
            return Proposal(line, Standing.DOUBTFUL, unit, (unit,), (), remarks)
        made = changes(unit, with_list(unit, line, day), day)
        return Proposal(line, Standing.CHANGED if made else Standing.SAME, unit, (), made, remarks)
    was = unit_named(line.name, gone)
    if was is not None:
        remarks = (*remarks, Remark(LineFault.GONE, line.row, str(was.until or "")))
    if line.group is None and not any(each.fault is LineFault.UNKNOWN_GROUP for each in remarks):
        remarks = (*remarks, Remark(LineFault.NO_GROUP, line.row))
    near = _near(line.name, there, taken)
    doubtful = near or line.group is None or any(each.fault is LineFault.GONE for each in remarks)
    return Proposal(line, Standing.DOUBTFUL if doubtful else Standing.NEW, None, near, (), remarks)


def _near(name: str, units: Iterable[Unit], taken: set[str]) -> tuple[Unit, ...]:
    """Return the units whose name or alias is nearly `name`: but for the kind (青禾乡, 青禾镇), longer by some words
    (农业局, 农业农村局), or, where no other line means them, in one character (青河镇, 青禾镇).
    """
    found = []
    for unit in units:
        names = (unit.name, *unit.aliases, *(each.name for each in unit.former))
        if any(_alike(name, each) or (unit.id not in taken and _one_off(name, each)) for each in names):
            found.append(unit)
    return tuple(found[:_MOST_NEAR])


def _alike(one: str, other: str) -> bool:
    short, long = sorted((_core(one), _core(other)), key=len)
    return len(short) >= 2 and short[0] == long[0] and _is_within(short, long) and len(long) <= 3 * len(short)


def _one_off(one: str, other: str) -> bool:
    first, second = _core(one), _core(other)
    differing = sum(a != b for a, b in zip(first, second, strict=False))
    return len(first) == len(second) >= 2 and differing == 1 and one[-1] == other[-1]


def _is_within(short: str, long: str) -> bool:
    """Return whether the characters of `short` stand in `long` in their order."""
    rest = iter(long)
    return all(character in rest for character in short)


def _core(name: str) -> str:
    """Return what is a name's own: 青禾 of 青禾镇, 农业农村 of 云岭县农业农村局."""
    bare = _PLACE.sub("", name)
    return _KIND.sub("", bare) or bare


def _people(known: Sequence[Correspondent], listed: Iterable[Correspondent], day: date) -> Iterable[Correspondent]:
    """Yield those known, ended on `day` where the list leaves them out, then the others; where nobody was known it is
    not known either since when they do it.
    """
    said = {each.name: each for each in listed}
    for each in known:
        there = each.until is None or day < each.until
        if there and each.name in said:
            yield replace(each, phone=said.pop(each.name).phone or each.phone)
        elif there and (each.since is None or each.since < day):
            yield replace(each, until=day)
        elif not there:
            yield each
    yield from (replace(each, since=day if known else None) for each in said.values())


def _told(unit: Unit, day: date) -> str:
    return "、".join(f"{each.name} {each.phone}".strip() for each in unit.correspondents
                    if each.until is None or day < each.until)


def _ticked(unit: Unit, unit_class: UnitClass, day: date) -> str:
    return "yes" if unit.is_in(unit_class, day) else ""
