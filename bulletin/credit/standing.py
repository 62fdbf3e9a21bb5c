"""Who stands where: accounts of units by group and rank, of correspondents and of clerks."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bulletin.credit.account import Entry, PersonAccount, UnitAccount, ranked
from bulletin.credit.consequences import NONE, Consequence
from bulletin.credit.periods import Period
from bulletin.units import Unit


def unit_accounts(
    entries: Iterable[Entry], units: Iterable[Unit], period: Period, follows: Mapping[str, Consequence] | None = None,
) -> tuple[UnitAccount, ...]:
    """Return the account of every unit, those that sent nothing too: by group, by rank, then in the order given.

    Entries of a unit that is not among `units` stand on one line without unit at the end, so that the parts add up.
    `follows` says by unit id which floors were missed and which vetoes fell.
    """
    units = tuple(units)
    own: dict[str, list[Entry]] = {unit.id: [] for unit in units}
    unrecognised: list[Entry] = []
    for entry in entries:
        own.get(entry.unit_id, unrecognised).append(entry)
    lines = []
    for unit in units:
        after = (follows or {}).get(unit.id, NONE)
        lines.append(UnitAccount(tuple(own[unit.id]), unit, unit.name_on(period.until),
                                 missed_floors=after.missed_floors, vetoes=after.vetoes))
    return ranked([*lines, UnitAccount(tuple(unrecognised))] if unrecognised else lines)


def correspondents(entries: Iterable[Entry]) -> tuple[PersonAccount, ...]:
    """Return the accounts of those who wrote in the units, by points; entries that name nobody are left out."""
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.fact is not None and entry.fact.correspondent:
            found[entry.unit_id, entry.fact.correspondent].append(entry)
    lines = [PersonAccount(tuple(own), name, unit_id) for (unit_id, name), own in found.items()]
    return tuple(sorted(lines, key=lambda line: line.points, reverse=True))


def clerks(entries: Iterable[Entry]) -> tuple[PersonAccount, ...]:
    """Return the accounts of the office's own clerks by what they edited, by points."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.fact is not None and entry.fact.editor_id:
            found[entry.fact.editor_id].append(entry)
    lines = [PersonAccount(tuple(own), person_id=id) for id, own in found.items()]
    return tuple(sorted(lines, key=lambda line: line.points, reverse=True))
