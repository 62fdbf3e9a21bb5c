"""The numbers before headings and items: which level they are of, and how they count."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bulletin.compare.numerals import value_of
from bulletin.proof.passage import Passage
from bulletin.text import Role

CHINESE = "一二三四五六七八九十"
_NO_LIST = rf"(?![{CHINESE}]{{1,2}}(?:[、，]|季度|月|组|级|号|期|区|类|线|年级|楼|产业))"
# GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）
_LEVELS = (
    re.compile(rf"([{CHINESE}]{{1,3}})、{_NO_LIST}"),
    re.compile(rf"[（(]([{CHINESE}]{{1,3}})[）)](?![、，和至及—～-]|中|项|款)"),
    re.compile(r"(\d{1,2})(?:[.．](?!\d)|、(?!\d))"),
    re.compile(r"[（(](\d{1,2})[）)](?![、，和至及—～-])"),
)
_INDENT = re.compile(r"[ \u3000\t]*")


@dataclass(frozen=True)
class Numbered:
    """A number at the head of a passage: its level (1 to 4), its value, and where its digits stand in the whole."""

    level: int
    value: int
    start: int
    end: int
    words: str


def numbered(passage: Passage) -> Numbered | None:
    """Return the number at the head of a passage, None without one."""
    if passage.in_table or passage.role in (Role.TITLE, Role.CREDIT):
        return None
    indent = _INDENT.match(passage.text)
    at = indent.end() if indent else 0
    for level, pattern in enumerate(_LEVELS, start=1):
        found = pattern.match(passage.text, at)
        if found:
            value = value_of(found[1])
            if not value.isdecimal():
                return None
            return Numbered(level, int(value), passage.start + found.start(1), passage.start + found.end(1), found[1])
    return None


def written(value: int, level: int) -> str:
    """Return a number as its level writes it: 三 or 3."""
    if level > 2 or not 0 < value < 100:
        return str(value)
    tens, ones = divmod(value, 10)
    return ("" if tens == 0 else "十" if tens == 1 else CHINESE[tens - 1] + "十") + (CHINESE[ones - 1] if ones else "")


def lists_in(passages: Iterable[Passage]) -> Iterator[list[Numbered]]:
    """Yield the numbers in order, anew for each part that counts by itself: after a title, in an attachment."""
    run: list[Numbered] = []
    names = False  # whether we are in the names of attachments, which count for themselves
    for passage in passages:
        if _begins_anew(passage) and run:
            yield run
            run = []
        number = numbered(passage)
        names = bool(_NAMES.match(passage.text)) or (names and number is not None and number.level == 3)
        if number and not names:
            run.append(number)
    if run:
        yield run


_NAMES = re.compile(r"[ \u3000]*附件[：:]")
_ATTACHMENT = re.compile(r"[ \u3000]*附件")


def _begins_anew(passage: Passage) -> bool:
    heading = passage.role is Role.LEVEL1 and not numbered(passage)
    return passage.role is Role.TITLE or heading or bool(_ATTACHMENT.match(passage.text))
