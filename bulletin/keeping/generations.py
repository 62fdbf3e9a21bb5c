"""The generations of the backup: names that sort by time, and which of them stay when they are thinned."""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

FOLDER = "备份"  # beside the archive
SEALED = ".sealed"  # follows the name of one that is encrypted

RECENT = timedelta(days=2)
DAYS, WEEKS, MONTHS = 14, 8, 24

_ZONE = timezone(timedelta(hours=8))  # the office's, wherever the clock of the machine says that it stands
_STAMP = "%Y%m%d-%H%M%S"
_ENDING = re.compile(r"-([12][0-9]{7}-[0-9]{6})\.db(?:\.sealed)?")


@dataclass(frozen=True)
class Generation:
    """One backup: its file's name, without a folder, and when it was made, to the second, in the office's time."""

    name: str
    at: datetime

    @property
    def sealed(self) -> bool:
        """Whether it is encrypted under a passphrase."""
        return self.name.endswith(SEALED)


def file_name(stem: str, at: datetime) -> str:
    """Return the name of the backup made at `at`, any zone, of the archive whose file is called `<stem>.db`."""
    return f"{stem}-{at.astimezone(_ZONE).strftime(_STAMP)}.db"


def listed(names: Iterable[str], stem: str) -> tuple[Generation, ...]:
    """Return the generations of the archive `stem` among `names`, newest first.

    Only names as `file_name` writes them count: what a person renamed, or another archive's, is none of ours.
    """
    found = (_read(name, stem) for name in names)
    return tuple(sorted((each for each in found if each), key=_order, reverse=True))


def kept(generations: Sequence[Generation], now: datetime) -> frozenset[str]:
    """Return the names that stay: all of the last two days, then the last of each of the 14 newest days, the 8 newest
    weeks and the 24 newest months that have one (BEHAVIOUR 7.1).

    What is from the future stays, and takes the place of none: a clock that was ahead costs nothing once it is right
    again, nor does one that is behind. Days, weeks and months are counted by those that have a generation, and the two
    days back from the newest one: a month in which nobody worked costs nothing.
    """
    ordered = sorted(generations, key=_order, reverse=True)
    if not ordered:
        return frozenset()
    past = [each for each in ordered if each.at <= now]
    since = min(now, ordered[0].at) - RECENT
    stay = {each.name for each in ordered if each.at >= since}
    for many, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay.update(_last_of_each(past, period, many))
    return frozenset(stay)


def _read(name: str, stem: str) -> Generation | None:
    ending = _ENDING.fullmatch(name.removeprefix(stem)) if name.startswith(stem) else None
    if ending is None:
        return None
    try:
        at = datetime.strptime(ending[1], _STAMP).replace(tzinfo=_ZONE)
    except ValueError:  # no such day or hour: a person made this name up
        return None
    return Generation(name, at)


def _order(generation: Generation) -> tuple[datetime, str]:
    return generation.at, generation.name


def _last_of_each(newest_first: Sequence[Generation], period: Callable[[datetime], Hashable], many: int) -> list[str]:
    last: dict[Hashable, str] = {}
    for each in newest_first:
        last.setdefault(period(each.at.astimezone(_ZONE)), each.name)
    return list(last.values())[:many]


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
