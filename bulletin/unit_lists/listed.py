"""The units in a list as it says them: each once, however many rows it has."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bulletin.unit_lists.days import day_in, yes_or_no
from bulletin.unit_lists.faults import LineFault, ListFault, Remark, wrong
from bulletin.unit_lists.grid import Grid, Row
from bulletin.unit_lists.headings import OTHER_WORDS, Column, headings_of, shown_first
from bulletin.units import Correspondent, Group, UnitClass

_PARTED = re.compile(r"[、，,；;/\n]+")
_PEOPLE = re.compile(r"[、，,；;/\n]+|\s{2,}|(?<=\d)\s+(?=[\u4e00-\u9fff])")
_PHONE = re.compile(r"[（(：:\s]*(\+?\d[\d\-—－ ]{4,}\d)[)）]*\s*$")
_GROUPS = {
    Group.TOWNSHIP: ("乡镇", "镇乡", "街道", "乡镇街道", "镇街", "乡镇组", "乡镇办", "乡镇场", "乡"),
    Group.DEPARTMENT: ("部门", "县直", "县直部门", "县直单位", "县直机关", "部门单位", "委办局", "部门组", "直属单位",
                       "县级部门", "县直各单位", "垂管单位", "垂直管理单位", "市直部门", "区直部门", "机关"),
}
GROUP_WORDS = {words: group for group, names in _GROUPS.items() for words in names}
CLASSES = {Column.KEY: UnitClass.KEY, Column.DIRECT: UnitClass.DIRECT, Column.VERTICAL: UnitClass.VERTICAL}
_NO_UNIT = re.compile(r"^(?:合计|小计|总计|备注|说明|注|\d+)|[：:]")
_ONCE = (Column.APPROVER, Column.PHONE, Column.EMAIL)


@dataclass(frozen=True)
class ListedUnit:
    """A unit as a list says it; what it does not say is empty or None. `row` is its first."""

    row: int
    name: str
    group: Group | None = None
    aliases: tuple[str, ...] = ()
    people: tuple[Correspondent, ...] = ()
    approver: str = ""
    phone: str = ""
    email: str = ""
    classes: tuple[tuple[UnitClass, bool], ...] = ()
    since: date | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class UnitList:
    """The units of a list, each once, in their order; `unread` are the headings of columns that are no part of them,
    for people: what stands there is not taken over.
    """

    units: tuple[ListedUnit, ...]
    unread: tuple[str, ...] = ()


def listed_units(grids: Sequence[Grid]) -> UnitList:
    """Return the units in the first sheet that has the headings of a list.

    A line that says a group stands for the lines under it, an empty cell of the group means the one above; a line
    without a unit belongs to the unit above. Refused: LIST_WRONG, EMPTY where nothing is written, NO_HEADINGS with
    what was looked for, FORMULA where one gives no value.
    """
    filled = [grid for grid in grids if grid.rows]
    if not filled:
        raise wrong(ListFault.EMPTY)
    for grid in filled:
        found = headings_of(grid)
        if found is not None:
            read = _Reader(found.columns)
            rows = [row for row in grid.rows[found.rows:] if read.take(row)]
            if not read.units:
                raise wrong(ListFault.EMPTY, sheet=grid.title)
            return UnitList(tuple(read.units.values()), tuple(dict.fromkeys(found.unread(rows))))
    raise wrong(ListFault.NO_HEADINGS, sheet=filled[0].title, looked_for=(Column.NAME.value, *OTHER_WORDS[Column.NAME]),
                found=shown_first(filled[0].rows))


class _Reader:
    """Takes rows; `units` are those found so far by their name."""

    def __init__(self, columns: Mapping[Column, int]) -> None:
        self._columns = columns
        self._group: str = ""
        self._name = ""
        self.units: dict[str, ListedUnit] = {}

    def take(self, row: Row) -> bool:
        """Take a row, and return whether it says something of a unit."""
        number, cells = row
        said = {column: cells[place] for column, place in self._columns.items() if place < len(cells)}
        for column, words in said.items():
            if words.startswith("="):
                raise wrong(ListFault.FORMULA, row=number, column=column.value, found=words[:40])
        alone = _alone(cells)
        if alone and _group(alone) is not None:
            self._group = alone
            return False
        name = "".join(said.get(Column.NAME, "").split())
        self._group = said.get(Column.GROUP, "") or self._group
        self._name = name or self._name
        if not self._name or not any(said.values()) or _NO_UNIT.search(name):
            return False
        line = _unit(number, self._name, self._group, said)
        known = self.units.get(self._name)
        self.units[self._name] = line if known is None else _together(known, line)
        return True


def _unit(row: int, name: str, group: str, said: Mapping[Column, str]) -> ListedUnit:
    remarks: list[Remark] = []
    known = _group(group)
    if group and known is None:
        remarks.append(Remark(LineFault.UNKNOWN_GROUP, row, group))
    since = _day(said, row, remarks)
    classes = tuple(_classes(said, row, remarks))
    if day_in(said.get(Column.UNTIL, "")):
        remarks.append(Remark(LineFault.GONE, row, said[Column.UNTIL]))
    approver, phone, email = (said.get(column, "").replace("\n", " ") for column in _ONCE)
    people = tuple(_people(said.get(Column.PERSON, ""), said.get(Column.PERSON_PHONE, "")))
    names = (*_parts(said.get(Column.ALIASES, "")), *_former(said.get(Column.FORMER, "")))
    return ListedUnit(row, name, known, names, people, approver, phone, email, classes,
                      since, tuple(remarks))


def _day(said: Mapping[Column, str], row: int, remarks: list[Remark]) -> date | None:
    words = said.get(Column.SINCE, "")
    day = day_in(words)
    if words and day is None:
        remarks.append(Remark(LineFault.BAD_DAY, row, words))
    return day


def _classes(said: Mapping[Column, str], row: int, remarks: list[Remark]) -> Iterator[tuple[UnitClass, bool]]:
    for column, unit_class in CLASSES.items():
        words = said.get(column, "")
        if not words:
            continue
        ticked = yes_or_no(words)
        if ticked is None:
            remarks.append(Remark(LineFault.BAD_MARK, row, words))
        else:
            yield unit_class, ticked


def _people(names: str, phones: str) -> Iterator[Correspondent]:
    """Yield the people in a cell with the telephones in it or in the cell beside it, in their order."""
    own = [(_PHONE.sub("", each).strip(" （(：:"), found[1].strip() if (found := _PHONE.search(each)) else "")
           for each in _PEOPLE.split(names) if each.strip()]
    beside = [each.strip() for each in _PARTED.split(phones) if each.strip()]
    if len(own) == 1 and len(beside) > 1:
        beside = ["、".join(beside)]
    beside = ["" if each == "无" else each for each in beside]
    for (name, phone), other in zip(own, [*beside, *[""] * len(own)], strict=False):
        if name:
            yield Correspondent("".join(name.split()) if len(name) <= 5 else name, phone or other)


def _together(known: ListedUnit, line: ListedUnit) -> ListedUnit:
    """Return a unit that another row says again: people are added, of what is said otherwise the first stays."""
    names = {each.name for each in known.people}
    remarks = [*known.remarks, *(each for each in line.remarks if each.fault is not LineFault.UNKNOWN_GROUP)]
    for old, new in ((known.group, line.group), (known.approver, line.approver), (known.phone, line.phone),
                     (known.email, line.email), (known.since, line.since)):
        if old and new and old != new:
            remarks.append(Remark(LineFault.TWICE, line.row, str(new)))
    return replace(
        known, group=known.group or line.group, approver=known.approver or line.approver,
        aliases=tuple(dict.fromkeys((*known.aliases, *line.aliases))), phone=known.phone or line.phone,
        people=(*known.people, *(each for each in line.people if each.name not in names)),
        email=known.email or line.email, since=known.since or line.since,
        classes=tuple({**dict(line.classes), **dict(known.classes)}.items()), remarks=tuple(remarks))


def _group(words: str) -> Group | None:
    """Return the group that words mean: 乡镇（街道）, 一、县直部门, 部门组."""
    bare = re.sub(r"^[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|[（(].*?[）)]|[\s:：、和及]", "", words)
    return GROUP_WORDS.get(bare) or GROUP_WORDS.get(bare.removesuffix("类").removesuffix("组"))


def _alone(cells: Sequence[str]) -> str:
    """Return what stands alone in its row."""
    said = [cell for cell in cells if cell]
    return said[0] if len(said) == 1 else ""


def _former(words: str) -> tuple[str, ...]:
    """Return the names in a cell of former ones, without the notes behind them: 青河乡（2019年更名）."""
    return _parts(re.sub(r"[（(].*?[）)]", "", words))


def _parts(words: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in _PARTED.split(words) if each.strip())
