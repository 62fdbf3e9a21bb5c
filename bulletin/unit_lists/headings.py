"""The columns of a list of units, found by their headings wherever and in whatever words these stand."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from bulletin.unit_lists.grid import Grid, Row

SEARCHED = 20  # rows at the top of a sheet
_LETTERS = 26
_NUMBERING = ("序号", "编号", "排序", "NO", "NO.")  # what only counts the lines


class Column(StrEnum):
    """What a column says of a unit, by the heading that our own lists give it."""

    NAME = "单位名称"
    GROUP = "组别"
    ALIASES = "简称"
    KEY = "重点网络单位"
    DIRECT = "直报点"
    VERTICAL = "垂直管理单位"
    APPROVER = "审签领导"
    PHONE = "办公电话"
    EMAIL = "电子邮箱"
    PERSON = "信息员"
    PERSON_PHONE = "信息员电话"
    SINCE = "成立日期"
    UNTIL = "撤销日期"
    FORMER = "曾用名"


OTHER_WORDS: Mapping[Column, tuple[str, ...]] = {
    Column.NAME: ("单位", "报送单位", "名称", "单位全称", "全称", "部门", "部门名称", "乡镇", "机构", "机构名称",
                  "网络单位", "报送单位名称"),
    Column.GROUP: ("类别", "分组", "单位类别", "组", "单位类型", "类型", "单位性质", "考核组别", "所属组别"),
    Column.ALIASES: ("单位简称", "别名", "规范简称", "又称", "常用名", "习惯叫法", "俗称"),
    Column.KEY: ("重点单位", "是否重点", "重点", "重点网络", "是否重点网络单位", "重点报送单位"),
    Column.DIRECT: ("是否直报点", "直报单位", "直报"),
    Column.VERTICAL: ("垂管单位", "是否垂管", "垂管", "垂直管理", "是否垂直管理"),
    Column.APPROVER: ("分管领导", "审签人", "签发人", "审核人", "分管负责人", "负责人", "主管领导", "签批领导"),
    Column.PHONE: ("单位电话", "座机", "固定电话", "值班电话", "办公室电话", "办公电话号码",
                   "办公座机", "座机号码"),
    Column.EMAIL: ("邮箱", "电子邮件", "EMAIL", "E-MAIL", "邮件", "信箱", "邮箱地址", "电子邮箱地址", "报送邮箱",
                   "信息报送邮箱"),
    Column.PERSON: ("信息员姓名", "姓名", "联络员", "信息联络员", "专职信息员", "信息报送员", "联络人", "联系人",
                    "信息联络人", "信息联系人", "经办人", "报送人员"),
    Column.PERSON_PHONE: ("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "信息员手机",
                          "信息员联系电话", "信息员联系方式", "移动电话", "信息员手机号", "联络员电话",
                          "联络人电话"),
    Column.SINCE: ("成立", "设立日期", "启用日期", "成立时间", "开始日期"),
    Column.UNTIL: ("撤销", "撤并日期", "停用日期", "撤销时间", "终止日期"),
    Column.FORMER: ("原名", "原名称", "原单位名称", "曾用名称"),
}
_COLUMNS = {words: column for column in Column for words in (column.value, *OTHER_WORDS[column])}


@dataclass(frozen=True)
class Headings:
    """How many of a sheet's rows end with its headings, which column stands where, and every heading as it stands."""

    rows: int
    columns: Mapping[Column, int]
    titles: tuple[str, ...]

    def unread(self, rows: Iterable[Row]) -> Iterator[str]:
        """Yield the headings of columns with something in these rows that are not read; one without is its letter."""
        read = {*self.columns.values()}
        filled = {place for _, cells in rows for place, cell in enumerate(cells) if cell}
        for place in sorted(filled - read):
            title = self.titles[place] if place < len(self.titles) else ""
            if _bare(title) not in _NUMBERING:
                yield "".join(title.split()) or _letters(place)


def headings_of(grid: Grid) -> Headings | None:
    """Return the headings of a sheet; None without a column of units beside another known one. They may stand in two
    rows (信息员 over 姓名 and 电话).
    """
    rows = grid.rows[:SEARCHED]
    for place, (_, cells) in enumerate(rows):
        found = _columns(cells)
        if Column.NAME not in found or (len(found) < 2 and sum(map(bool, cells)) > 1):
            continue
        beneath = _columns_of_two(cells, rows[place + 1][1]) if place + 1 < len(rows) else {}
        if len(beneath) > len(found):
            return Headings(place + 2, beneath, _in_two(cells, rows[place + 1][1]))
        return Headings(place + 1, found, tuple(cells))
    return None


def shown_first(rows: Sequence[Row]) -> str:
    """Return what stands in the first row, for people."""
    return "、".join(cell.replace("\n", "") for cell in rows[0][1] if cell)[:40] if rows else ""


def _columns(cells: Iterable[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        column = _COLUMNS.get(_bare(cell))
        if column is not None:
            found.setdefault(column, place)
    if Column.PERSON not in found and Column.PERSON_PHONE in found and Column.PHONE not in found:
        found[Column.PHONE] = found.pop(Column.PERSON_PHONE)
    return found


def _columns_of_two(above: Sequence[str], beneath: Sequence[str]) -> dict[Column, int]:
    """Return the columns of headings in two rows; nothing where the second is no heading."""
    if not set(_columns(beneath)) & {Column.PERSON, Column.PERSON_PHONE} or Column.NAME in _columns(beneath):
        return {}
    return _columns(_in_two(above, beneath))


def _in_two(above: Sequence[str], beneath: Sequence[str]) -> tuple[str, ...]:
    return tuple(low or high for high, low in zip_longest(above, beneath, fillvalue=""))


def _letters(place: int) -> str:
    """Return a column's name in a workbook: A, B, … AA."""
    first, last = divmod(place, _LETTERS)
    return (chr(ord("A") + first - 1) if first else "") + chr(ord("A") + last)


def _bare(cell: str) -> str:
    """Return a heading without notes in brackets, spaces and marks."""
    return re.sub(r"[（(].*?[）)]|[\s*＊:：、]", "", cell).upper()
