"""What can be wrong in the text of a scheme, and how it is refused: where, what, on which line."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NoReturn

from bulletin.errors import Reason, Refused

_HEAD = re.compile(r"\s*\[\[?\s*[\w.\"'-]+\s*\]\]?\s*(#.*)?$")
# How the parts and keys of a scheme's text are called by those who write one.
SECTIONS: Mapping[str, str] = {
    "rules": "条得分", "multipliers": "条加倍", "stacks": "种并计", "caps": "条封顶", "quotas": "项任务",
    "floors": "条达标线", "vetoes": "条一票否决", "fees": "条稿酬"}
SINGLE: Mapping[str, str] = {"share": "合稿分摊", "rounding": "取位", "awards": "表扬"}
KEYS: Mapping[str, str] = {
    "id": "编号", "name": "名称", "valid_from": "施行日期", "source": "出处", "fact": "事项", "points": "得分",
    "like": "比照", "times": "倍数", "stack": "并计", "level": "层级", "mode": "方式", "publication": "刊物",
    "detail": "情形", "section": "栏目", "nature": "性质", "group": "类别", "class": "名单", "reprint": "转载",
    "keep": "计哪些", "top": "前几项", "one_per_level": "每级一项", "over": "跨度", "way": "办法", "ratios": "比例",
    "first": "前几家", "rules": "包括哪些得分", "per": "每", "most": "最多", "counted": "计数", "count": "数目",
    "base": "完成得分", "extra": "超额每篇", "extra_most": "超额最多", "deduction": "每缺一篇扣",
    "deduction_most": "最多扣", "yuan": "元", "digits": "小数位数", "township": "乡镇前几名",
    "department": "县直部门前几名", "last": "末几名", **SINGLE}


class SchemeFlaw(StrEnum):
    """What is wrong at a place of the text."""

    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown_key"
    MISSING = "missing"
    EMPTY = "empty"
    NOT_TEXT = "not_text"
    UNREADABLE = "unreadable"
    NOT_NUMBER = "not_number"
    NOT_WHOLE = "not_whole"
    NOT_DAY = "not_day"
    NOT_YES_NO = "not_yes_no"
    NOT_LIST = "not_list"
    NOT_PARTS = "not_parts"
    NOT_ONE = "not_one"
    UNKNOWN_WORD = "unknown_word"
    NEGATIVE = "negative"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TOO_FINE = "too_fine"
    TWICE = "twice"
    NO_SUCH = "no_such"
    CIRCLE = "circle"
    BOTH = "both"
    RATIOS = "ratios"
    NOT_WITH = "not_with"


FLAWS: Mapping[SchemeFlaw, str] = {
    SchemeFlaw.SYNTAX: "写法读不懂，请核对引号、等号和方括号",
    SchemeFlaw.UNKNOWN_KEY: "不是计分办法里的项目",
    SchemeFlaw.MISSING: "没有写",
    SchemeFlaw.EMPTY: "是空的",
    SchemeFlaw.NOT_TEXT: "应是文字，请加引号",
    SchemeFlaw.UNREADABLE: "含有不能显示的字符，请删去重打",
    SchemeFlaw.NOT_NUMBER: "应是数字",
    SchemeFlaw.NOT_WHOLE: "应是整数",
    SchemeFlaw.NOT_DAY: "应是日期，如 2027-01-01，不加引号",
    SchemeFlaw.NOT_YES_NO: "应是 true 或 false",
    SchemeFlaw.NOT_LIST: "应是一个或几个词",
    SchemeFlaw.NOT_PARTS: "应分条写，每条另起一行写双方括号的开头",
    SchemeFlaw.NOT_ONE: "只写一处，开头用单方括号",
    SchemeFlaw.UNKNOWN_WORD: "没有“{value}”这个说法，可写{words}",
    SchemeFlaw.NEGATIVE: "不能是负数",
    SchemeFlaw.TOO_SMALL: "至少是{least}",
    SchemeFlaw.TOO_LARGE: "超过了{most}",
    SchemeFlaw.TOO_FINE: "小数不能多于六位",
    SchemeFlaw.TWICE: "与另一条重复，分不清指哪一条",
    SchemeFlaw.NO_SUCH: "所指的“{value}”没有",
    SchemeFlaw.CIRCLE: "互相比照，绕了回来",
    SchemeFlaw.BOTH: "与“比照”（like）只能写一个",
    SchemeFlaw.RATIOS: "应在 0 到 1 之间，至少一个",
    SchemeFlaw.NOT_WITH: "与所写的办法不相配",
}


def wrong(flaw: SchemeFlaw, section: str = "", number: int = 0, called: str = "", key: str = "", *,
          line: int = 0, **facts: object) -> NoReturn:
    """Refuse with SCHEME_WRONG: `key` is the place in the reader's words, `detail` the flaw in words, `flaw` its code,
    `line` the line of the text (from 1; 0 where it is not known), `at` the section, number and key as written.
    """
    raise Refused(
        Reason.SCHEME_WRONG, key=_place(section, number, called, key, line), flaw=flaw.value, line=line,
        detail=FLAWS[flaw].format_map({name: str(value) for name, value in facts.items()}),
        at=".".join(str(part) for part in (section, number, key) if part))


def _place(section: str, number: int, called: str, key: str, line: int) -> str:
    at = f"第{line}行，" if line else ""
    if section in SECTIONS:
        part = f"第{number}{SECTIONS[section]}" if number else f"[[{section}]]"
        part += f"“{called}”" if called else ""
    else:
        part = f"“{SINGLE[section]}”" if section in SINGLE else section and f"“{section}”"
    word = KEYS.get(key, "")
    named = f"{word}（{key}）" if word else f"“{key}”" if key else ""
    return at + (f"{part}的{named}" if part and named else part or named or "")


def line_of(text: str, section: str, number: int, key: str) -> int:
    """Return the line (from 1) that `key` of the `number`th part of `section` stands on; that of the part's head where
    the key is not there; 0 where neither is found. `number` 0 means a part that is there once, or the text's own keys.
    """
    head = re.compile(rf"\s*\[\[?\s*{re.escape(section)}\s*\]\]?\s*(#.*)?$") if section else None
    own = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=") if key else None
    seen, inside, found = 0, head is None, 0
    for place, written in enumerate(text.split("\n"), start=1):
        if _HEAD.match(written):
            ours = bool(head and head.match(written))
            seen += ours
            inside = ours and seen == max(1, number)
            found = place if inside else found
        elif inside and own and own.match(written):
            return place
    return found
