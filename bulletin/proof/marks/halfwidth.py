"""Half-width marks in Chinese text: point marks, brackets, the full stop, brackets of level numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from bulletin.proof.marks.signs import CLOSING, FULL, HAN, LINE, NUMERAL, OPENING
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_POINTS = re.compile(
    rf"(?<=[{HAN}{CLOSING}%‰℃])(?:[,;:?!])++"
    rf"|(?<![,;:?!A-Za-z])[,;:?!]++(?= {{0,2}}[{HAN}{OPENING}])"
    rf"|(?<=[A-Za-z])[,;:]++(?= {{0,2}}[{HAN}{OPENING}])")
_HAN = re.compile(f"[{HAN}]")
_BRACKET = re.compile(r"[()（）]")
_AT_THE_END = re.compile(rf"(?<=[{HAN}{CLOSING}])\.(?=[{CLOSING}]*(?:\s|$))|(?<=[%‰℃])\.(?=\s*$)")
_BETWEEN = re.compile(rf"(?<=[{HAN}”》）%‰℃])\.(?=[{HAN}“《（])")
_PAUSE = re.compile(r"[，。、；：？！,;:?!.“”‘’《》（）()\s\ue000]")
_LEVEL = re.compile(rf"{LINE}(?P<open>[(（])(?:{NUMERAL}|\d{{1,2}})(?P<close>[)）])"
                    rf"(?=[ \u3000、，,.．：:]{{0,2}}[{HAN}{OPENING}(（])")
_ENDS_CLAUSE = CLOSING + "%‰℃"
_CLAUSE, _SHORT_CLAUSE = 6, 4  # characters that make a clause of what might be half of a foreign name
_FAR = 40


def points(passage: Passage) -> Iterator[Found]:
    """Find half-width point marks beside a Chinese character."""
    for each in _POINTS.finditer(passage.masked):
        yield Found(each.start(), each.end(), each.group().translate(FULL), "half")


def brackets(passage: Passage) -> Iterator[Found]:
    """Find half-width brackets that hold Chinese, and those whose partner is full-width."""
    text = passage.masked
    if "(" not in text and ")" not in text:
        return
    chinese = [each.start() for each in _HAN.finditer(text)]
    opened: list[int] = []
    found: list[int] = []
    for each in _BRACKET.finditer(text):
        if each.group() in "(（":
            opened.append(each.start())
        elif opened:
            start, end = opened.pop(), each.start()
            if text[start] + text[end] == "（）":
                continue
            next_chinese = bisect_left(chinese, start)
            if text[start] + text[end] != "()" or (next_chinese < len(chinese) and chinese[next_chinese] < end):
                found += (at for at in (start, end) if text[at] in "()")
    for at in sorted(found):
        yield Found(at, at + 1, text[at].translate(FULL), "half")


def full_stops(passage: Passage) -> Iterator[Found]:
    """Find a half-width full stop at the end of a Chinese sentence.

    Between two Chinese characters it may belong to a foreign name or an address: a person decides, and only where
    clauses stand on both sides.
    """
    text = passage.masked
    if "." not in text:
        return
    for each in _AT_THE_END.finditer(text):
        yield Found(each.start(), each.end(), "。", "end")
    for each in _BETWEEN.finditer(text):
        before = _PAUSE.split(text[max(0, each.start() - _FAR):each.start()])[-1]
        after = _PAUSE.split(text[each.end():each.end() + _FAR])[0]
        goes_on = len(after) >= _SHORT_CLAUSE or text[each.end() + len(after):][:1] in tuple(OPENING)
        ends_clause = len(before) >= (_SHORT_CLAUSE if goes_on else _CLAUSE) or text[each.start() - 1] in _ENDS_CLAUSE
        if ends_clause and len(after) >= 2 and not _is_foreign(before):
            yield Found(each.start(), each.end(), "。", "between", strength=Strength.FLAG)


def levels(passage: Passage) -> Iterator[Found]:
    """Find half-width brackets round the number of a level."""
    for each in _LEVEL.finditer(passage.masked):
        for name in ("open", "close"):
            if each[name] in "()":
                yield Found(each.start(name), each.end(name), each[name].translate(FULL), "level")


def _is_foreign(before: str) -> bool:
    """Return whether a word ends as a foreign name does: its last two characters are used to write sounds."""
    return bool(before) and all(character in words("foreign_sounds.txt") for character in before[-2:])


LEVELS = (
    Rule("P24", Strength.AUTO, "GB/T 9704—2012 7.3.3", levels, ("(一)加强领导", "(1)加强领导"), ("（一）加强领导",)),
)
RULES = (
    Rule("P02", Strength.AUTO, "GB/T 15834—2011 4.9", brackets, ("县委(办公室)印发",), ("县委（办公室）印发（2024）",)),
    Rule("P03", Strength.AUTO, "GB/T 15834—2011 4.1", full_stops, ("成效明显.",), ("成效明显。同比增长5.2%",)),
    Rule("P01", Strength.AUTO, "GB/T 15834—2011 4", points, ("会议要求,各乡镇要落实",),
         ("会议要求，各乡镇要落实；9:30开会",)),
)
