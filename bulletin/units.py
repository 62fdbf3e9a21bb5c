"""The units that send drafts: townships, departments; renamed, merged and dissolved with dates."""

import re
from collections.abc import Iterable
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


@dataclass(frozen=True)
class Correspondent:
    """A person in a unit who writes or answers for drafts; has no account in the program."""

    name: str
    phone: str = ""


@dataclass(frozen=True)
class Unit:
    """A unit under its name of the day: valid from `since` to `until` (the day after its last; None: still there)."""

    id: str
    name: str
    group: Group
    key: bool = False
    aliases: tuple[str, ...] = ()
    correspondents: tuple[Correspondent, ...] = ()
    approver: str = ""
    since: date | None = None
    until: date | None = None

    def is_there(self, day: date) -> bool:
        """Return whether the unit existed on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


def units_on(day: date, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units that existed on `day`, in the order given: the only ones a draft of that day can come from."""
    return tuple(unit for unit in units if unit.is_there(day))


def unit_named(written: str, units: Iterable[Unit]) -> Unit | None:
    """Return the one unit that `written` means, None where none or more than one could be meant.

    Its name or an alias; else the same but for the county in front (云岭县教育局 is 县教育局); else its name or alias
    between the county or 中共 in front and words for its organs behind (青禾镇党政办, 中共青禾镇委员会). A name that
    differs in any other word is another unit (竹影镇 is not 竹影乡), and so is one of a county no unit is named after.
    """
    written = written.strip()
    units = tuple(units)
    if not written:
        return None
    counties = {_county(name) for unit in units for name in _names(unit)} - {""}
    strange = bool(counties) and _county(written) not in {"", *counties}
    for same in (_is_called,) if strange else (_is_called, _is_called_but_for_the_county, _is_an_organ_of):
        found = [unit for unit in units if same(written, unit)]
        if found:
            return found[0] if len(found) == 1 or same is _is_called else None
    return None


def _is_called(written: str, unit: Unit) -> bool:
    return written == unit.name or written in unit.aliases


def _is_called_but_for_the_county(written: str, unit: Unit) -> bool:
    return _bare(written) in {_bare(name) for name in _names(unit)}


def _is_an_organ_of(written: str, unit: Unit) -> bool:
    return any(
        rest is not None and ORGANS.fullmatch(rest)
        for rest in (_behind(_bare(written), _bare(name)) for name in _names(unit))
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


def _names(unit: Unit) -> tuple[str, ...]:
    return (unit.name, *(alias for alias in unit.aliases if len(_bare(alias)) >= 2))
