"""Who is commended and who is named last at a year's end, with ties and with those that may not be commended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bulletin.credit.account import UnitAccount
from bulletin.credit.scheme import Awards
from bulletin.units import Correspondent, Group


@dataclass(frozen=True)
class GroupAwards:
    """The commended of a group and the last of it, each by rank.

    `tied_first` and `tied_last`: more than the scheme asks for, because units with the same points stand at its end;
    nobody is left out by lot. `barred` would be among the first but for a veto or a floor they missed.
    """

    group: Group
    wanted: int
    first: tuple[UnitAccount, ...]
    last: tuple[UnitAccount, ...]
    barred: tuple[UnitAccount, ...] = ()
    tied_first: bool = False
    tied_last: bool = False


def awarded(lines: Iterable[UnitAccount], awards: Awards) -> tuple[GroupAwards, ...]:
    """Return for each group with units who is commended and who is named last.

    Commended are the first n that nothing bars and that have points; the next moves up for one that is barred. Named
    last are those with the fewest points, never one that is commended.
    """
    lines = tuple(lines)
    groups = ((group, [line for line in lines if line.unit and line.unit.group is group]) for group in Group)
    return tuple(_of_group(group, own, awards) for group, own in groups if own)


def correspondents_of(line: UnitAccount, day: date) -> tuple[Correspondent, ...]:
    """Return the correspondents that a unit had on `day`: commended with it."""
    if line.unit is None:
        return ()
    return tuple(each for each in line.unit.correspondents
                 if (each.since is None or each.since <= day) and (each.until is None or day < each.until))


def _of_group(group: Group, lines: list[UnitAccount], awards: Awards) -> GroupAwards:
    by_points = sorted(lines, key=lambda line: -line.points)
    wanted = awards.first.get(group, 0)
    able = [line for line in by_points if line.points > 0 and not _is_barred(line)]
    first = _with_ties(able, wanted)
    least = first[-1].points if first else None
    barred = tuple(line for line in by_points if wanted and _is_barred(line) and line.points > 0
                   and (least is None or line.points >= least))
    commended = {id(line) for line in first}
    rest = [line for line in reversed(by_points) if id(line) not in commended]
    last = _with_ties(rest, awards.last)
    return GroupAwards(group, wanted, tuple(first), tuple(reversed(last)), barred, len(first) > wanted,
                       len(last) > awards.last)


def _is_barred(line: UnitAccount) -> bool:
    return bool(line.vetoes or line.missed_floors)


def _with_ties(lines: list[UnitAccount], count: int) -> list[UnitAccount]:
    """Return the first `count` of lines in their order, and those behind them with the same points."""
    if not count:
        return []
    return [line for place, line in enumerate(lines) if place < count or line.points == lines[count - 1].points]
