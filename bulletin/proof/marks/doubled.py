"""Point marks that stand twice or meet, and characters typed twice."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.marks.signs import CLOSING, FULL, HAN
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import rows

# ！！ ？？ ？！ are allowed (GB/T 15834—2011, 4.2.3.4, 4.3.3.3). Three 。 stand for an ellipsis.
_RUN = re.compile(rf"[，。、；：][，。、；：,;:]++|(?<=[{HAN}{CLOSING}%])[,;:][，。、；：,;:]++|[？！?!][，。、；：]++"
                  rf"|(?<=[{HAN}{CLOSING}%])\.\.(?![.A-Za-z0-9/\\])|[，、；：][？！]++")
_CHARACTERS = re.compile(r"([的了在和是与及为将从被把也就都要对以于们并])\1+")


def doubled(passage: Passage) -> Iterator[Found]:
    """Find a point mark that stands twice."""
    for start, end, marks in _runs(passage.masked):
        if set(marks) == {"."}:
            yield Found(start, end, "。", "points", strength=Strength.FLAG)
        elif len(set(marks)) == 1:
            yield Found(start, end, marks[0], "same", {"mark": marks[0]})


def met(passage: Passage) -> Iterator[Found]:
    """Find two different point marks together."""
    for start, end, marks in _runs(passage.masked):
        if len(set(marks)) > 1:
            yield Found(start, end, None, "met", {"marks": marks})


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and the marks, full-width, of point marks that follow one another."""
    for each in _RUN.finditer(text):
        marks = each.group().translate(FULL)
        around = text[max(0, each.start() - 1):each.start()] + text[each.end():each.end() + 1]
        if around not in ("“”", "‘’", "（）", "()") and not (len(marks) > 2 and set(marks) == {"。"}):
            yield each.start(), each.end(), marks


def characters(passage: Passage) -> Iterator[Found]:
    """Find a particle that stands twice, where neither half belongs to another word."""
    text = passage.masked
    for each in _CHARACTERS.finditer(text):
        if not _are_two_words(each[1], text[max(0, each.start() - 2):each.start()], text[each.end():each.end() + 2]):
            yield Found(each.start(), each.end(), each[1], "twice", {"character": each[1]})


def _are_two_words(character: str, before: str, after: str) -> bool:
    """Return whether one of two characters belongs to the word before (目的|的) or after (了|了解) them."""
    ends, begins, others = _halves().get(character, ("", "", ()))
    if before and before[-1] in ends and before not in others:
        return True
    return bool(after) and after[0] in begins and after not in others


@cache
def _halves() -> dict[str, tuple[str, str, tuple[str, ...]]]:
    return {row[0]: (row[1], row[2], tuple(" ".join(row[3:]).split())) for row in rows("doubled_characters.tsv")}


RULES = (
    Rule("P05", Strength.AUTO, "GB/T 15834—2011 4", doubled, ("全面推进，，取得成效",),
         ("全面推进，取得成效", "太好了！！")),
    Rule("P06", Strength.FLAG, "GB/T 15834—2011 4", met, ("农业、，工业",), ("农业、工业", "这是为什么？！")),
)
CHARACTERS = (
    Rule("P28", Strength.FLAG, "编辑惯例", characters, ("取得了了成效",), ("取得成效", "目的的确立", "为了了解情况")),
)
