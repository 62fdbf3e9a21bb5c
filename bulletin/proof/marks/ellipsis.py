"""The ellipsis: six dots, and not beside 等."""

import re
from collections.abc import Iterator

from bulletin.proof.marks.signs import CLOSING, HAN, OPENING, STOPS
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_NEAR = f"{HAN}{CLOSING}{OPENING}{STOPS}"
_DOTS = re.compile(
    rf"…++|⋯++|。{{3,}}+|．{{3,}}+|·{{3,}}+|(?<=[{_NEAR}])\.{{3,}}+|(?<![.\w])\.{{3,}}+(?=[{_NEAR}])|(?<=[A-Za-z\d])\.{{3,}}+(?=[{_NEAR}])")
_LEADER = re.compile(r"[ \u3000\t]*\d{1,4}[ \u3000\t]*(?:\n|$)")
_ANY = r"(?:…{1,4}|⋯{1,4}|\.{3,6}|。{3,6}|．{3,6}|·{3,6})"
_AFTER = re.compile(rf"(?P<word>(?<!等)等等?)(?P<dots>{_ANY})(?![….。⋯．·])")
_BEFORE = re.compile(
    rf"(?<![….。⋯．·等])(?P<dots>{_ANY})(?P<word>等等?)(?![待候级于同式价额份距次高闲到着了我你他她您一会不下])")
# 等 that is no particle: 同等, 平等; 在等, 还等; 我等.
_OTHER_WORD = frozenset("平高同上下中初优均相对不何头甲乙丙特一二三四五六劣超差"
                        "在再还要久慢苦静坐候我他你她您别先就能干空")
_TO_WAIT = tuple("再先稍请您你快别")  # 再等等……
_SENTENCE = re.compile(r"[。！？；\n]")
_FAR = 120


def dots(passage: Passage) -> Iterator[Found]:
    """Find an ellipsis that has not six dots. Twelve that are alone on a line stand for omitted paragraphs."""
    text = passage.masked
    for each in _DOTS.finditer(text):
        if each.group() == "……" or (_LEADER.match(text, each.end()) and len(each.group()) > 2):
            continue
        if each.group() == "…………" and _is_alone(text, each.start(), each.end()):
            continue
        yield Found(each.start(), each.end(), "……", "dots")


def _is_alone(text: str, start: int, end: int) -> bool:
    """Return whether nothing else but quotation marks and brackets stands on the line from `start` to `end`."""
    line = text[text.rfind("\n", 0, start) + 1:start] + text[end:].split("\n", 1)[0]
    return not line.strip(" \t\u3000“”‘’（）()")


def with_etc(passage: Passage) -> Iterator[Found]:
    """Find an ellipsis beside 等 or 等等: one of them is enough. Where no list goes before, a person decides."""
    text = passage.masked
    if "等" not in text:
        return
    for pattern in (_AFTER, _BEFORE):
        for each in pattern.finditer(text):
            before = text[max(0, each.start() - 1):each.start()]
            waits = before in (_OTHER_WORD if each["word"] == "等" else _TO_WAIT)
            if (waits and pattern is _AFTER) or not before.strip():
                continue
            if pattern is _AFTER and _LEADER.match(text, each.end()):
                continue
            sentence = _SENTENCE.split(text[max(0, each.start() - _FAR):each.start()])[-1]
            yield Found(each.start(), each.end(), each["word"], "etc", {"word": each["word"]},
                        None if "、" in sentence else Strength.FLAG)


RULES = (
    Rule("P08", Strength.AUTO, "GB/T 15834—2011 附录A.10（参考）", with_etc, ("养殖、种植等……",),
         ("养殖、种植等", "人人平等……")),
    Rule("P07", Strength.AUTO, "GB/T 15834—2011 4.11；附录A.10（参考）", dots, ("等工作...", "等工作…"),
         ("等工作……", "…………")),
)
