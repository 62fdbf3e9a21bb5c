"""The units as a list for other programs, in the columns that are read again, and an empty one to fill in."""

from collections.abc import Iterable
from datetime import date

from bulletin.exchange.listing import Listing, Value, listing_bytes
from bulletin.unit_lists.headings import Column
from bulletin.units import GROUP_NAMES, Unit, UnitClass

TITLE = "报送单位名单"
_WRITTEN = (Column.NAME, Column.GROUP, Column.ALIASES, Column.KEY, Column.DIRECT, Column.VERTICAL, Column.PERSON,
            Column.PERSON_PHONE, Column.APPROVER, Column.PHONE, Column.EMAIL, Column.SINCE, Column.FORMER)


def list_bytes(units: Iterable[Unit], day: date, ending: str) -> bytes:
    """Return the units as a file (.xlsx, .csv, .json), as they are on `day`. Refused: EXPORT_FORMAT."""
    return listing_bytes(Listing(TITLE, tuple(_WRITTEN), tuple(_row(unit, day) for unit in units)), ending)


def template_bytes(ending: str = ".xlsx") -> bytes:
    """Return an empty list with its headings. Refused: EXPORT_FORMAT."""
    return list_bytes((), date.min, ending)


def _row(unit: Unit, day: date) -> tuple[Value, ...]:
    people = [each for each in unit.correspondents if each.until is None or day < each.until]
    classes = ("是" if unit.is_in(each, day) else "" for each in (UnitClass.KEY, UnitClass.DIRECT, UnitClass.VERTICAL))
    return (unit.name_on(day), GROUP_NAMES[unit.group], "、".join(unit.aliases), *classes,
            "、".join(each.name for each in people),
            "、".join(each.phone for each in people) if len(people) < 2 else "、".join(
                each.phone or "无" for each in people),
            unit.approver, unit.phone, unit.email, unit.since,
            "、".join(each.name for each in unit.former))
