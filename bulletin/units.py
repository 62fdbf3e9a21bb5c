"""The units that send drafts: townships, departments; renamed, merged and dissolved with dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """Return the one unit that `written` means: its name or an alias, else the single one containing it; else None."""
    written = written.strip()
    if not written:
        return None
    units = tuple(units)
    exact = [unit for unit in units if written == unit.name or written in unit.aliases]
    if exact:
        return exact[0]
    near = [unit for unit in units if written in unit.name or any(alias in written for alias in _names(unit))]
    return near[0] if len(near) == 1 else None


def _names(unit: Unit) -> tuple[str, ...]:
    return (unit.name, *(alias for alias in unit.aliases if len(alias) >= 2))
