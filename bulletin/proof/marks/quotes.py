"""Straight quotation marks in Chinese text."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import HAN
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_HAN = re.compile(f"[{HAN}]")
# Inches (55"电视), feet and minutes (5'30") are no quotations.
_MEASURES = re.compile(
    r"(?<![\d\"“])\d{1,3}(?:\.\d)?\"(?=\s*(?:寸|屏|电视|显示|液晶|大屏|拼接|触摸|平板|一体机|显示器|管|钢管|阀|硬盘))|\d'\d{1,2}\"?")
_DOUBLE = re.compile('["＂“”]')
_SINGLE = re.compile("(?<![A-Za-z])['＇‘’]|['＇‘’](?![A-Za-z])")
_STRAIGHT = frozenset("\"＂'＇")


def straight(passage: Passage) -> Iterator[Found]:
    """Find straight quotation marks; paired within the passage they have a right form, else a person decides."""
    text = passage.masked
    if _STRAIGHT.isdisjoint(text) or not _HAN.search(text):
        return
    text = _MEASURES.sub(lambda each: "\ue000" * len(each.group()), text)
    double = [(each.start(), each.group()) for each in _DOUBLE.finditer(text)]
    outer = _paired(text, double)
    yield from _found(outer, "“”", "double")
    if "'" in text or "＇" in text:
        yield from _found(_paired(text, [(each.start(), each.group()) for each in _SINGLE.finditer(text)
                                         if not _is_apostrophe(text, each.start())]), "‘’", "single")


def _paired(text: str, marks: list[tuple[int, str]]) -> list[tuple[int, int, int]]:
    """Return place, side (0 opens, 1 closes, -1 unknown) and depth of the straight ones among `marks`.

    Where the curved ones are complete, the straight ones pair among themselves between them; otherwise each straight
    one opens or closes by turns with the curved ones.
    """
    curved = [sign for _, sign in marks if sign not in _STRAIGHT]
    straight: list[tuple[int, int, int]] = []
    by_depth = {0: 0} if _is_complete(curved) else None
    depth, opened, sound = 0, False, True
    for at, sign in marks:
        if by_depth is None:
            if sign in _STRAIGHT:
                straight.append((at, int(opened), 0))
                opened = not opened
            else:
                sound = sound and opened == (sign in "”’")
                opened = sign in "“‘"
        elif sign in _STRAIGHT:
            straight.append((at, by_depth[depth] % 2, depth))
            by_depth[depth] += 1
        else:
            sound = sound and (sign in "“‘" or by_depth[depth] % 2 == 0)
            depth += 1 if sign in "“‘" else -1
            by_depth.setdefault(depth, 0)
            if sign in "“‘":
                sound = sound and by_depth[depth] % 2 == 0
    complete = not opened if by_depth is None else all(number % 2 == 0 for number in by_depth.values())
    return straight if sound and complete else [(at, -1, depth) for at, _, depth in straight]


def _is_complete(curved: list[str]) -> bool:
    depth = 0
    for sign in curved:
        depth += 1 if sign in "“‘" else -1
        if depth < 0:
            return False
    return depth == 0


def _is_apostrophe(text: str, at: int) -> bool:
    """Return whether a mark belongs to an English word or a year cut short: students', '98."""
    before, after = text[max(0, at - 1):at], text[at + 1:at + 2]
    return (before.isascii() and before.isalpha() and (after == " " or text[at + 1:at + 3] == "s ")) \
        or (before in ("", " ") and after.isdigit())


def _found(marks: list[tuple[int, int, int]], pair: str, case: str) -> Iterator[Found]:
    for at, side, depth in marks:
        if side < 0:
            yield Found(at, at + 1, None, "lonely")
        else:
            yield Found(at, at + 1, ("‘’" if depth % 2 else pair)[side], case)


RULES = (
    Rule("P04", Strength.AUTO, "GB/T 15834—2011 4.8", straight,
         ('推进"放管服"改革',), ("推进“放管服”改革", "It's OK，大家放心。")),
)
