"""The units that send drafts: townships, departments; renamed, merged and dissolved with dates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

BEFORE = re.compile(
    r"(?:中共)?(?:[\u4e00-\u9fff]{2,4}省)?(?:(?:[\u4e00-\u9fff]{2,3}[市州])?(?P<county>[\u4e00-\u9fff]{1,3}?)?县)?(?=..)"
)
OUR_COUNTY = frozenset("我本全该各")
ORGANS = re.compile(
    r"(?:(?:党政(?:综合)?|党委|党工委|人民政府|政府|综合|信息)?(?:办公室|办)|党委政府|党委|党工委|工委|党组|人民政府|政府"
    r"|办事处|委员会|信息[科股室])+"
)


class Group(StrEnum):
    """The groups in which units are ranked."""

    TOWNSHIP = "township"
    DEPARTMENT = "department"


GROUP_NAMES: Mapping[Group, str] = {Group.TOWNSHIP: "乡镇", Group.DEPARTMENT: "县直部门"}  # 乡镇: 街道 too
_OFFICES = "局委办院所站中心公司协会队部处室社台馆"  # what the names of departments end in


def group_by_name(name: str) -> Group | None:
    """Return the group a unit's name tells: 青禾镇, 映山街道办事处, 县财政局; None where it may be either."""
    bare = name.strip()
    if re.search(r"(?:[乡镇]|街道)(?:人民政府|办事处|党委|党工委|党政办)?$", bare):
        return Group.TOWNSHIP
    return Group.DEPARTMENT if bare.endswith(tuple(_OFFICES)) else None


class UnitClass(StrEnum):
    """What a unit is beside its group; who is in a class is revised each year, so membership has dates."""

    KEY = "key"  # 重点网络单位
    DIRECT = "direct"  # 直报点
    VERTICAL = "vertical"  # 垂直管理单位


class Counted(StrEnum):
    """What a quota is a number of."""

    SUBMITTED = "submitted"
    ADOPTED = "adopted"


class Span(StrEnum):
    """How long a quota, a cap or a veto runs: weeks begin on Monday; PERIOD is whatever is being counted."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    PERIOD = "period"


@dataclass(frozen=True)
class Correspondent:
    """A person in a unit who writes or answers for drafts (信息员); has no account in the program.

    `until` is the day after the last on which they did; None: they still do.
    """

    name: str
    phone: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Membership:
    """A unit is in a class from `since` to `until` (the day after its last); None: without beginning or end."""

    unit_class: UnitClass
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether `day` lies in it."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True)
class UnitName:
    """What a unit was called before the day `until`."""

    name: str
    until: date


@dataclass(frozen=True)
class OwnQuota:
    """What was agreed with one unit in place of its class's quota: so many of these in each such span."""

    counted: Counted
    per: Span
    count: int


@dataclass(frozen=True)
class Unit:
    """A unit under its name today: valid from `since` to `until` (the day after its last; None: still there).

    `former` are its earlier names, the oldest first; `merged_into` is the id of the unit that went on with its work,
    empty where none did. What it sent stays its own: statistics keep the name of the day.
    """

    id: str
    name: str
    group: Group
    classes: tuple[Membership, ...] = ()
    aliases: tuple[str, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    approver: str = ""
    since: date | None = None
    until: date | None = None
    former: tuple[UnitName, ...] = ()
    phone: str = ""
    email: str = ""
    quotas: tuple[OwnQuota, ...] = ()
    merged_into: str = ""

    def is_there(self, day: date) -> bool:
        """Return whether the unit existed on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def is_in(self, unit_class: UnitClass, day: date) -> bool:
        """Return whether the unit was in the class on `day`."""
        return any(each.unit_class is unit_class and each.holds(day) for each in self.classes)

    def name_on(self, day: date) -> str:
        """Return what the unit was called on `day`."""
        return next((each.name for each in self.former if day < each.until), self.name)


KEY_UNIT = (Membership(UnitClass.KEY),)  # a key network unit without beginning or end


def units_on(day: date, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units that existed on `day`, in the order given: the only ones a draft of that day can come from."""
    return tuple(unit for unit in units if unit.is_there(day))


def unit_named(written: str, units: Iterable[Unit], day: date | None = None) -> Unit | None:
    """Return the one unit that `written` means on `day` (None: under today's names), None where none or more than one
    could be meant.

    Its name or an alias; else the same but for the county in front (云岭县教育局 is 县教育局); else its name or alias
    between the county or 中共 in front and words for its organs behind (青禾镇党政办, 中共青禾镇委员会); else all this
    with a name it had on other days. A name that differs in any other word is another unit (竹影镇 is not 竹影乡), and
    so is one of a county no unit is named after.
    """
    written = written.strip()
    units = tuple(units)
    if not written:
        return None
    called = [_Called(unit, _name(unit, day), unit.aliases) for unit in units]
    counties = {_county(name) for each in called for name in (*each.all, *_other_names(each))} - {""}
    strange = bool(counties) and _county(written) not in {"", *counties}
    exact = (_is_named, _is_called)
    kinds = exact if strange else (*exact, _is_called_but_for_the_county, _is_an_organ_of)
    others = [_Called(each.unit, "", _other_names(each)) for each in called]
    for known in (called, others):
        for same in kinds:
            found = [each.unit for each in known if same(written, each)]
            if found:
                return found[0] if len(found) == 1 or (known is called and same in exact) else None
    return None


def sender_named(written: str, units: Iterable[Unit], day: date) -> Unit | None:
    """Return the unit there on `day` that `written` means; a name of one that is gone means who went on with its work.

    `units` are all there are and were. None where none or more than one could be meant, or nobody went on.
    """
    units = tuple(units)
    found = unit_named(written, units_on(day, units), day)
    if found is not None:
        return found
    gone = unit_named(written, (unit for unit in units if unit.until is not None and unit.until <= day))
    return successor(gone, units, day) if gone is not None else None


def successor(unit: Unit, units: Iterable[Unit], day: date) -> Unit | None:
    """Return the unit itself if it is there on `day`, else who went on with its work then, however often it was merged;
    None where nobody did.
    """
    by_id = {each.id: each for each in units}
    for _ in range(len(by_id) + 1):
        if unit.is_there(day):
            return unit
        if unit.merged_into not in by_id:
            return None
        unit = by_id[unit.merged_into]
    return None


@dataclass(frozen=True)
class _Called:
    """A unit and what it is called when it is looked for."""

    unit: Unit
    name: str
    aliases: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        names = (self.name, *self.aliases)
        return tuple(name for place, name in enumerate(names) if name and (place == 0 or len(_bare(name)) >= 2))


def _name(unit: Unit, day: date | None) -> str:
    return unit.name if day is None else unit.name_on(day)


def _other_names(called: _Called) -> tuple[str, ...]:
    """Return the names the unit had or has on other days."""
    names = (called.unit.name, *(each.name for each in called.unit.former))
    return tuple(name for name in names if name != called.name)


def _is_named(written: str, called: _Called) -> bool:
    return written == called.name


def _is_called(written: str, called: _Called) -> bool:
    return written in called.aliases


def _is_called_but_for_the_county(written: str, called: _Called) -> bool:
    return _bare(written) in {_bare(name) for name in called.all}


def _is_an_organ_of(written: str, called: _Called) -> bool:
    return any(
        rest is not None and ORGANS.fullmatch(rest)
        for rest in (_behind(_bare(written), _bare(name)) for name in called.all)
    )


def _behind(written: str, name: str) -> str | None:
    return written[len(name) :] if written.startswith(name) else None


def _county(name: str) -> str:
    """Return the name of the county in front, empty where none is named."""
    found = BEFORE.match(name)
    county = (found["county"] if found else "") or ""
    return "" if county in OUR_COUNTY else county


def _bare(name: str) -> str:
    """Return a name without party, province, city and county in front of it."""
    return BEFORE.sub("", name, count=1)
