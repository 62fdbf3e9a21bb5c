"""How figures are written: a zero before the point, half-width digits and letters, no 百 or 千 after Arabic digits."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from bulletin.proof.numerals.forms import HAN
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import words

_BARE_POINT = re.compile(
    rf"(?<![^{HAN}（(～—，、：])\.\d{{1,4}}"
    r"(?=[%％‰万亿元倍米吨亩度兆]|个百分点|厘米|毫米|公[里斤顷]|千[米克瓦]|平方|立方)")
_VERBS = words("before_decimals.txt")
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:．(?=[０-９])[０-９]+)*(?:(?<=[０-９])％)?")
_WORTH = {"十": 10, "百": 100, "千": 1000}


@cache
def _counted() -> re.Pattern[str]:
    not_after = "|".join(re.escape(word) for word in words("no_counting.txt"))
    tens_before = "|".join(re.escape(word) for word in words("measures.txt") if word.isalpha())
    return re.compile(r"(?<![\d.A-Za-z])(?!\d{1,3}(?:\.\d+)?(?:" + not_after + r"))\d{1,3}(?:\.\d+)?"
                      r"(?:[千百](?!\d*[%％])(?:\d[千百十])*\d?|十(?=[多余几万]|" + tens_before + r"))")


def bare_points(passage: Passage) -> Iterator[Found]:
    """N04: find decimals without the zero; after a sentence that may have ended it is left to a person."""
    text = passage.masked
    for each in _BARE_POINT.finditer(text):
        sure = text[:each.start()].endswith(_VERBS)
        yield Found(each.start(), each.end(), "0" + each.group(), strength=None if sure else Strength.FLAG)


def wide(passage: Passage) -> Iterator[Found]:
    """N05: find full-width digits and letters."""
    for each in _WIDE.finditer(passage.masked):
        yield Found(each.start(), each.end(), unicodedata.normalize("NFKC", each.group()))


def counted(passage: Passage) -> Iterator[Found]:
    """N10: find Arabic digits followed by 十, 百 or 千 as in 3百人; 千瓦, 百分之 and names like 百强 are none."""
    for each in _counted().finditer(passage.masked):
        yield Found(each.start(), each.end(), _worked_out(each.group()))


def _worked_out(words: str) -> str | None:
    total, digits = 0.0, ""
    for sign in words:
        if sign in _WORTH:
            total += float(digits) * _WORTH[sign]
            digits = ""
        else:
            digits += sign
    return None if digits or total != int(total) else str(int(total))  # 3千5 is said, not written


RULES: tuple[Rule, ...] = (
    Rule("N04", Strength.AUTO, "GB/T 15835—2011 5.1.2", bare_points,
         wrong=("增长.5%", "约.8万元"), right=("增长0.5%", "成效明显.5个乡镇", "GB/T 9704.1")),
    Rule("N05", Strength.AUTO, "GB/T 15835—2011 5.1.7（参考）；编辑惯例", wide,
         wrong=("２０２４年", "Ａ级景区", "３．５％"), right=("2024年", "A级景区", "5％")),
    Rule("N10", Strength.FLAG, "GB/T 15835—2011 5.3（参考）", counted,
         wrong=("3百人", "2千多元", "3千5百户", "5十多人"),
         right=("300人", "5千瓦", "300万千瓦", "前10百强县", "百分之五", "3千米")),
)
