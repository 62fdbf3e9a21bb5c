"""Marks and words of classification (S12): a mark makes a paper secret, a word only speaks of secrets."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from bulletin.proof.guard.overlaps import apart
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.text import Role

CLASSIFIED = "S12"
MARK, HOLD_BACK, WORD = "mark", "hold_back", "word"

_GRADE = "(?:绝[ \u3000]*密|机[ \u3000]*密|秘[ \u3000]*密)"
_STAR = re.compile(
    rf"{_GRADE}级?[ \u3000]*[★☆](?:[ \u3000]*(?:\d+|[一二三四五六七八九十]+)(?:年|个月|天)|[ \u3000]*(?:长期|启用前))?"
    rf"|[★☆][ \u3000]*{_GRADE}(?![\u4e00-\u9fff])|密[ \u3000]*级[ \u3000]*[：:][ \u3000]*{_GRADE}级?")
# A line of its own, perhaps with copy number before and degree of urgency after (GB/T 9704—2012, 7.2.1–7.2.3).
_LINE = re.compile(
    rf"[ \u3000]*(?:\d{{1,6}}[ \u3000]+)?[（(【\[]?[ \u3000]*(?P<mark>(?:内部)?{_GRADE}级?)[ \u3000]*[）)】\]]?"
    r"(?:[ \u3000]+\d{1,2}年)?[ \u3000]*(?:特急|加急|平急|急件|特提)?[ \u3000]*")
_HOLD = r"(?:不得|严禁|请勿|切勿|禁止|不准|不可)(?:对外|向外|擅自)?(?:外传|外泄|传播|翻印|转载|复印|公开)|此件不公开"
_HELD = re.compile(_HOLD)
_IN_BRACKETS = re.compile(
    r"[（(【\[](?P<mark>[^（）()【】\[\]。\n]{0,14}(?:不得|严禁|请勿|切勿|禁止|不准|不可)(?:对外|向外)?(?:外传|外泄|公开)"
    r"[^（）()【】\[\]。\n]{0,4})[）)】\]]")
_OUTWARD = re.compile(r"外传|外泄")
_WORD = re.compile(r"(?<!商业)(?:绝密|机密)级?|(?:属于|列为|定为|标注为|标为|标明)秘密级?|秘密级")
_SHORT = 20  # characters of a line that is a mark and no sentence
_HEAD = 3  # passages at the head in which a degree stands by itself


def in_passages(passages: Iterable[Passage]) -> Iterator[Found]:
    """Yield marks (FLAG) and words (INFO) of classification, places counted in the whole text."""
    head = 0
    for passage in passages:
        head += bool(passage.text.strip())
        alone = not passage.in_table and (head <= _HEAD or passage.role is not Role.TITLE)
        for found in _in_words(passage.text, alone):
            yield replace(found, start=found.start + passage.start, end=found.end + passage.start)


@lru_cache(maxsize=4_000)
def _in_words(text: str, alone: bool) -> tuple[Found, ...]:
    """Return what is found in a passage; `alone`: a line of nothing but a degree is a mark there."""
    return apart((*_marks(text, alone), *_words(text)))


def marks_in(passages: Iterable[Passage]) -> Iterator[Found]:
    """Yield only what makes the paper itself a secret one."""
    return (found for found in in_passages(passages) if found.case != WORD)


def _marks(text: str, alone: bool) -> Iterator[Found]:
    for each in _STAR.finditer(text):
        yield Found(*each.span(), None, MARK, {"words": each.group()})
    line = _LINE.fullmatch(text) if len(text) < 60 else None
    if line and alone:
        yield Found(*line.span("mark"), None, MARK, {"words": line["mark"]})
    for each in _IN_BRACKETS.finditer(text):
        yield Found(*each.span("mark"), None, HOLD_BACK, {"words": each["mark"]})
    if alone and len(text.strip()) <= _SHORT and not text.rstrip().endswith(("。", "；")):
        for each in islice(_HELD.finditer(text), 1):
            if _OUTWARD.search(each.group()):
                yield Found(*each.span(), None, HOLD_BACK, {"words": each.group()})


def _words(text: str) -> Iterator[Found]:
    for each in _WORD.finditer(text):
        yield Found(*each.span(), None, WORD, {"words": each.group()}, Strength.INFO)
    for each in _HELD.finditer(text):
        if _OUTWARD.search(each.group()):
            yield Found(*each.span(), None, WORD, {"words": each.group()}, Strength.INFO)


def _check(manuscript: Manuscript) -> Iterator[Found]:
    return in_passages(manuscript.passages)


STRUCTURES = (Structure(
    CLASSIFIED, Strength.FLAG, "GB/T 9704—2012 7.2.2；《中华人民共和国保守国家秘密法》标志的规定（参考）", _check),)
