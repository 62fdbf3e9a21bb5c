"""The mark 、: before 等, between quotations and titles, inside approximate numbers."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_WAITING = "靠拖推看慢要躲绕混"  # with these 等 is a fault of its own: 等、靠、要
_BETWEEN = re.compile(r"(?<=[》”〉])、(?=[《“〈])")


@cache
def _etc() -> re.Pattern[str]:
    return re.compile(rf"(?<![{_WAITING}])、等(?!等?[、”’」』]|{'|'.join(words('words_with_deng.txt'))})")


def before_etc(passage: Passage) -> Iterator[Found]:
    """Find 、 before 等 where 等 begins no other word and is no part of the list itself (等、靠、要)."""
    if "、等" in passage.masked:
        for each in _etc().finditer(passage.masked):
            yield Found(each.start(), each.end(), "等", "etc")


def between_quoted(passage: Passage) -> Iterator[Found]:
    """Find 、 between two titles or quotations that stand side by side; a bracketed note between them keeps it."""
    for each in _BETWEEN.finditer(passage.masked):
        yield Found(each.start() - 1, each.end() + 1,
                    passage.masked[each.start() - 1] + passage.masked[each.end()], "quoted")


RULES = (
    Rule("P09", Strength.AUTO, "GB/T 15834—2011 附录B（参考）", before_etc,
         ("玉米、大豆、等作物",), ("玉米、大豆等作物", "分级、等级评定", "等、靠、要")),
    Rule("P10", Strength.ADVISORY, "GB/T 15834—2011 4.5.3.5", between_quoted,
         ("贯彻《土地法》、《种子法》",), ("贯彻《土地法》《种子法》", "《土地法》（修订）、《种子法》")),
)
