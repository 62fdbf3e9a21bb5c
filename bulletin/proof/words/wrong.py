"""Words commonly miswritten, from a table that knows the longer words in which the same characters are right."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.lookup import Places, finder
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import rows

_Entry = tuple[str, tuple[tuple[int, str], ...], Strength | None]
_EITHER_OR = re.compile(
    r"(?<![立随当在旋迅])即(?=(?P<word>[要能])(?!将|使|可|便)[^。；！？!?\n]{1,40}?[，,](?:也|又|还)(?P=word))")


@cache
def _table() -> tuple[Places, dict[str, _Entry]]:
    table: dict[str, _Entry] = {}
    for wrong, right, *rest in rows("wrong_words.tsv"):
        longer = tuple((word.index(wrong), word) for word in (rest[0].split() if rest else ()))
        table[wrong] = (right, longer, Strength.FLAG if rest[1:] == ["flag"] else None)
    return finder(table), table


def wrong_words(passage: Passage) -> Iterator[Found]:
    """W02: find the words of the table, and 即要…又要 for 既要…又要."""
    places, table = _table()
    text = passage.masked
    reached = 0
    for at, wrong in places(text):
        right, longer, strength = table[wrong]
        if at < reached or any(text.startswith(word, at - before) for before, word in longer if before <= at):
            continue
        reached = at + len(wrong)
        yield Found(at, reached, right, strength=strength)
    for either in _EITHER_OR.finditer(text):
        yield Found(either.start(), either.end(), "既", case="pair", strength=Strength.FLAG)


RULES: tuple[Rule, ...] = (
    Rule("W02", Strength.AUTO, "现代汉语词典；编辑惯例", wrong_words,
         wrong=("其它工作", "周密布署", "按装路灯", "做为重点", "即然如此", "建立台帐", "再接再励"),
         right=("其他工作", "叫做为民服务", "按装机容量", "搭建帐篷", "购买蚊帐", "自己经营", "交通迅速")),
)
