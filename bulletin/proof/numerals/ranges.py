"""Ranges of numbers: both ends carry the percent sign, 万 or 亿, and their unit."""

import re
from collections.abc import Iterator
from functools import cache

from bulletin.proof.numerals.forms import NUMBER
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_BETWEEN = r"(?P<between>[—–～~－\-至到])"
_PERCENT = re.compile(
    rf"(?<![\d.\-—A-Za-z])(?P<low>{NUMBER}){_BETWEEN}(?P<high>{NUMBER})(?P<sign>[%％‰])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HALF_WIDTH = frozenset("-－~")  # P16 has its own word to say about these: only the lower end is ours then


@cache
def _large() -> re.Pattern[str]:
    units = "|".join(re.escape(unit) for unit in words("measures.txt") if not unit.startswith(("万", "亿")))
    return re.compile(r"(?<![\d.\-—第A-Za-z])(?P<low>" + NUMBER + r")" + _BETWEEN + r"(?P<high>" + NUMBER
                      + r")(?P<many>[万亿]+)(?P<unit>" + units + r")?")


def percents(passage: Passage) -> Iterator[Found]:
    """N02: find ranges with a percent sign at their upper end only."""
    for each in _PERCENT.finditer(passage.masked):
        if not _YEAR.fullmatch(each["low"]):
            yield _both_ends(each, each["sign"])


def large(passage: Passage) -> Iterator[Found]:
    """N03: find ranges with 万 or 亿 at their upper end only; a lower end that is no less was counted in ones."""
    for each in _large().finditer(passage.masked):
        if float(each["low"]) < float(each["high"]) and not _YEAR.fullmatch(each["low"]):
            yield _both_ends(each, each["many"] + (each["unit"] or ""))


def _both_ends(each: re.Match[str], tail: str) -> Found:
    if each["between"] in _HALF_WIDTH:
        return Found(each.start("low"), each.end("low"), each["low"] + tail)
    return Found(each.start(), each.end(), f"{each['low']}{tail}{each['between']}{each['high']}{tail}")


RULES: tuple[Rule, ...] = (
    Rule("N02", Strength.AUTO, "GB/T 15835—2011 5.1.3", percents,
         wrong=("15～30%", "5-10%", "提高5至10%"), right=("15%～30%", "2023—2024年")),
    Rule("N03", Strength.AUTO, "GB/T 15835—2011 5.1.3", large,
         wrong=("13～17万元", "3-5亿元", "3～5万人"), right=("13万元～17万元", "5000～1万元", "3～5人")),
)
