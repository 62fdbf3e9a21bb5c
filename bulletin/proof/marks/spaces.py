"""Spaces between Chinese characters."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.marks.signs import CLOSING, GAP, HAN, NUMERAL, NUMERALS, OPENING, STOPS
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words
from bulletin.text import Role

_ROLES = frozenset({Role.BODY, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4})
_SPACE = re.compile(rf"(?<=[{HAN}{CLOSING}{OPENING}{STOPS}]){GAP}{{1,2}}(?=[{HAN}{CLOSING}{OPENING}{STOPS}])")
_BEFORE = re.compile(rf"[{HAN}]*\Z")
_AFTER = re.compile(rf"[{HAN}]*")
_WINDOW = 24
_SHORT_WORDS = re.compile(rf"(?<![{HAN}])[{HAN}]{{1,4}}(?:{GAP}+[{HAN}]{{1,4}}){{2,}}(?![{HAN}])")
# 第三条　…, 附件　…, 表一　…, 一　…: here the space stands for the mark after a number.
_NUMBERED = re.compile(rf"(?:第[{NUMERALS}百零〇\d]{{1,5}}[章节条编款篇部分]{{1,2}}"
                       rf"|[表图]{NUMERAL}|附[件表图录]|{NUMERAL})\Z")
_CREDIT = re.compile(rf"[（(][{HAN} 、\u3000]{{2,40}}(?:供稿|报送|整理|撰稿|撰写|摄影|报道|通讯员|编辑|审核|提供)[）)]")
# 《信息安全技术 网络安全等级保护基本要求》: GB/T 1.1—2020 parts the elements of a name so.
_NAME_OF_STANDARD = re.compile(rf"《[^《》，。；：]*[{HAN}]{{4}}\Z")
_REST_OF_NAME = re.compile(rf"[{HAN}]{{4}}[^《》，。；：]*》")
_GIVEN_NAME = re.compile(rf"{GAP}[{HAN}](?![{HAN}])")
_LINE_OF_NAMES = re.compile(rf"{GAP}*[{HAN}]{{4,24}}(?:\u3000[{HAN}]{{4,24}}){{1,3}}{GAP}*")


def spaces(passage: Passage) -> Iterator[Found]:
    """Find a space between Chinese characters or between them and a mark.

    Padded names (张　三), lists of names, labels (单　位：), bylines and wide gaps are layout and stay.
    """
    text = passage.masked
    for each in _SPACE.finditer(text):
        if "\t" in each.group() or "\u3000\u3000" in each.group():
            continue
        start, end = each.span()
        if not _is_layout(text, start, end) and not _is_signed(text, start, end):
            yield Found(start, end, "", "space")


def _is_layout(text: str, start: int, end: int) -> bool:
    """Return whether a space was set on purpose."""
    before = _BEFORE.search(text[max(0, start - _WINDOW):start])
    after = _AFTER.match(text[end:end + _WINDOW])
    left, right = before.group() if before else "", after.group() if after else ""
    if not left or not right:
        return False
    edge_before, edge_after = _edges(text, start - len(left), end + len(right))
    if edge_after in "：:" and edge_after and len(right) <= 6:
        return True
    if len(left) == len(right) == 1 or _is_padded_name(left, text[start:end], right):
        return True
    if _NUMBERED.search(left) and edge_before in ("", "\n"):
        return True
    if (_is_name(left) and _is_name(right)) or _is_list(text, start, end):
        return True
    if _are_organs(left, right):
        return True
    if _is_name(right) and edge_after in ("", "\n", "）", ")"):
        return True
    return len(left) == len(right) >= 3 and edge_before + edge_after in ("“”", "《》")  # “听党话 跟党走”


def _is_signed(text: str, start: int, end: int) -> bool:
    """Return whether a space parts those who speak or sign (县长　李　华; 县统计局　县调查队), or a standard's name."""
    if text[end:end + 1] in _surnames() and _GIVEN_NAME.match(text, end + 1):
        return True
    around = text[max(0, start - 2 * _WINDOW):end + 2 * _WINDOW]
    if _NAME_OF_STANDARD.search(text, max(0, start - 2 * _WINDOW), start) and _REST_OF_NAME.match(text, end):
        return True
    at = start - max(0, start - 2 * _WINDOW)
    if any(each.start() < at < each.end() for each in _CREDIT.finditer(around)):
        return True
    first = text.rfind("\n", 0, start) + 1
    line = text[first:first + 2 * _WINDOW].split("\n", 1)[0]
    return len(line) < 2 * _WINDOW and bool(_LINE_OF_NAMES.fullmatch(line)) \
        and any(part.endswith(words("organ_ends.txt")) for part in line.split("\u3000"))


def _is_padded_name(left: str, gap: str, right: str) -> bool:
    """Return whether a surname stands before a space and what follows may be a given name of one character."""
    return left[-1] in _surnames() and "\u3000" in gap


def _are_organs(left: str, right: str) -> bool:
    """Return whether two organs stand side by side: 中共中央办公厅 国务院办公厅关于…"""
    return left.endswith(words("organ_ends.txt")) and bool(_organ().match(right))


@cache
def _organ() -> re.Pattern[str]:
    long = "|".join(word for word in words("organ_ends.txt") if len(word) > 1)
    short = "".join(word for word in words("organ_ends.txt") if len(word) == 1)
    return re.compile(rf"[{HAN}]{{0,16}}?(?:{long}|[{short}](?=关于|联合|转发|印发|$))")


def _edges(text: str, start: int, end: int) -> tuple[str, str]:
    return text[max(0, start - 1):start], text[end:end + 1]


def _is_list(text: str, start: int, end: int) -> bool:
    """Return whether words of at most four characters follow one another with spaces between them: names, mostly."""
    around = text[max(0, start - _WINDOW):end + _WINDOW]
    at = start - max(0, start - _WINDOW)
    runs = (each for each in _SHORT_WORDS.finditer(around) if each.start() <= at < each.end())
    listed = next((run.group().split() for run in runs), [])
    short = sum(len(word) == 1 or _is_name(word) for word in listed)
    return bool(listed) and (2 * short >= len(listed) or len({word[-1] for word in listed}) == 1)


def _is_name(word: str) -> bool:
    """Return whether a word looks like a person's name: a surname and one or two characters, no other known word."""
    if len(word) > 4 or word in words("not_names.txt"):
        return False
    return (len(word) in (2, 3) and word[0] in _surnames()) or (len(word) in (3, 4) and word[:2] in _surnames())


@cache
def _surnames() -> frozenset[str]:
    return frozenset(words("surnames.txt"))


RULES = (
    Rule("P27", Strength.AUTO, "编辑惯例", spaces, ("乡村 振兴", "会议 ，要求"),
         ("乡村振兴", "张　三、李四光", "长度30 km"),
         _ROLES, tables=False),
)
