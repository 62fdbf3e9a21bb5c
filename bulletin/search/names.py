"""What the fields of the search box and their fixed values are called, in Chinese and in English."""

import difflib
import unicodedata
from collections.abc import Mapping

from bulletin.search.folding import folded
from bulletin.search.query import Field, Having, State

# The first name of each is the one that is written into the box.
_FIELDS: Mapping[Field, tuple[str, ...]] = {
    Field.TITLE: ("标题", "题目"),
    Field.UNIT: ("单位", "报送单位"),
    Field.PERSON: ("人员", "作者", "编辑", "签发"),
    Field.SECTION: ("栏目",),
    Field.JOURNAL: ("刊物",),
    Field.NUMBER: ("期号",),
    Field.STATE: ("状态",),
    Field.DATE: ("日期",),
    Field.HAS: ("含",),
    Field.LENGTH: ("字数",),
    Field.SAVED: ("常用",),
}
_STATES: Mapping[State, tuple[str, ...]] = {
    State.INCOMING: ("来稿",),
    State.IN_WORK: ("在编",),
    State.APPROVED: ("已签发", "签发"),
    State.PUBLISHED: ("已刊发", "刊发"),
    State.RESERVE: ("备用",),
    State.DECLINED: ("不采用", "未采用"),
    State.MERGED: ("已合稿", "合稿"),
    State.TAKEN_BACK: ("已撤收", "撤收"),
}
_HAVINGS: Mapping[Having, tuple[str, ...]] = {
    Having.INSTRUCTION: ("批示",),
    Having.NOTE: ("批注",),
    Having.PICTURE: ("图片",),
    Having.TABLE: ("表格",),
    Having.ATTACHMENT: ("附件",),
    Having.ORIGINAL: ("原件",),
}
NOT_NAME = "不含"
# What an input method or a hasty hand makes of the names; words of two characters that are right in a text, such as
# 标准： and 单价：, are not among them.
_SLIPS: Mapping[str, Field] = {
    "标提": Field.TITLE, "题标": Field.TITLE, "标题名": Field.TITLE, "单为": Field.UNIT, "但位": Field.UNIT,
    "单位名": Field.UNIT, "人圆": Field.PERSON, "人名": Field.PERSON, "姓名": Field.PERSON, "拦目": Field.SECTION,
    "栏木": Field.SECTION, "兰目": Field.SECTION, "刊名": Field.JOURNAL, "刊物名": Field.JOURNAL, "期数": Field.NUMBER,
    "期次": Field.NUMBER, "状太": Field.STATE, "壮态": Field.STATE, "日其": Field.DATE, "含有": Field.HAS,
    "包含": Field.HAS, "子数": Field.LENGTH, "字书": Field.LENGTH, "长度": Field.LENGTH,
}
_BY_NAME = {name: field for field, names in _FIELDS.items() for name in (*names, field.value)}
_LATIN = [field.value for field in Field if len(field.value) > 2]
STATES = {name: state for state, names in _STATES.items() for name in (*names, state.value)}
HAVINGS = {name: having for having, names in _HAVINGS.items() for name in (*names, having.value)}


def plain(name: str) -> str:
    """Return a name as names are compared: compatibility forms and traditional characters folded, no capitals."""
    return folded(unicodedata.normalize("NFKC", name).lower()).strip()


def field_named(name: str) -> Field | None:
    """Return the field that `name` (Chinese or English) means, None for none."""
    return _BY_NAME.get(plain(name))


def fields_like(name: str) -> tuple[str, ...]:
    """Return the names of fields that `name` was probably meant for, none where it is a word like any other."""
    wanted = plain(name)
    if wanted in _SLIPS:
        return (said_field(_SLIPS[wanted]),)
    return tuple(difflib.get_close_matches(wanted, _LATIN, 2, 0.7)) if wanted.isascii() else ()


def like(name: str, names: Mapping[str, object]) -> tuple[str, ...]:
    """Return the one or two of `names` that `name` was probably meant for."""
    longer = [each for each in names if name in each]
    return tuple(longer[:2] or difflib.get_close_matches(name[:60], list(names), 2, 0.5))


def said_field(field: Field) -> str:
    """Return what is written into the box for a field."""
    return _FIELDS[field][0]


def said_state(state: State) -> str:
    """Return what is written into the box for a state."""
    return _STATES[state][0]


def said_having(having: Having) -> str:
    """Return what is written into the box for what a find has."""
    return _HAVINGS[having][0]
