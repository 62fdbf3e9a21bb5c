"""The mark 、 between two numerals that make an approximate number."""

import re
from collections.abc import Iterator

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_CHINESE = "一二三四五六七八九"
_ONE_MORE = {"一二", "二三", "三四", "四五", "五六", "六七", "七八", "八九", "三五", "一两", "两三"}
# What is counted, never numbered; 组, 号, 期, 班, 级, 月, 季度, 产业 make ordinals of the numerals.
_COUNTED = (
    r"(?P<measure>[十百千万亿](?!年[代初])[多余]?(?:个|名|位|人|户|家|件|元|岁|年(?![级度])|天|里|亩|斤|吨|米|公里|公斤|辆|台|头|只|棵|株|箱|次|块|条)?"
    r"|个(?:多?月|星期|小时|钟头|百分点)?|天|名|位|人(?!民|大)|户|家|次|件|公里|里[路地]|米|公斤|斤|吨|亩|万?元|块钱?|岁|分钟|小时|遍|趟|辆|台"
    r"|头|只|棵|株|箱|袋|桌|处(?!室)|倍|成|点钟|年(?![级生度代前初])|里|场|项|条|周)")
# After these the measure counts and numbers alike: only the end of the phrase settles it.
_DOUBTFUL = frozenset({"年", "场", "项", "条", "周", "里", "处"})
# What is never the beginning of a heading after its number: 三、四名干部.
_SURE = re.compile(r"个多?月|个小时|[名位成户岁亩吨]|分钟|小时|公里|公斤|斤|[辆台头只棵株箱袋桌]|点钟|块钱?")
_ENDED = re.compile(r"$|[，。、；：！？,;）”\s]|[以之]?[后前内]|左右|以上|以下|来|多|时间|的|之久|光景")
_PAIR = re.compile(rf"(?P<one>[{_CHINESE}两])、(?P<two>[{_CHINESE}两]){_COUNTED}")
_ARABIC = re.compile(rf"(?<![\d.、第期周章条])(?P<one>\d)、(?P<two>\d){_COUNTED}")
_NUMBERED = frozenset("第初期周老高大章条节款、月其")
_TENS = frozenset("十百千万")
_MORE = frozenset("一二三四五六七八九两")


def inside(passage: Passage) -> Iterator[Found]:
    """Find 、 inside an approximate number such as 三、四个月; what may be two ordinals is left alone."""
    text = passage.masked
    if "、" not in text:
        return
    for each in _PAIR.finditer(text):
        if each["one"] + each["two"] in _ONE_MORE and _counts(text, each):
            yield Found(each.start("one"), each.end("two"), each["one"] + each["two"], "chinese")
    for each in _ARABIC.finditer(text):
        one, two = int(each["one"]), int(each["two"])
        if one and two == one + 1 and each["measure"][0] not in "十百千" and _counts(text, each) \
                and not _at_beginning(text, each.start()):
            yield Found(each.start("one"), each.end("two"), _CHINESE[one - 1] + _CHINESE[two - 1], "arabic",
                        strength=Strength.FLAG)


def _counts(text: str, each: re.Match[str]) -> bool:
    """Return whether the numerals of a match count what follows, by what stands before and after them."""
    start = each.start()
    before = text[max(0, start - 8):start]
    tens = before.rstrip("一二三四五六七八九十百千")
    if (before and (before[-1] in _NUMBERED or before[-1] in _MORE)) or (tens != before and tens[-1:] in _NUMBERED):
        return False
    if (tens != before and before[-1] not in _TENS) or text.startswith("期", max(0, start - 2)):
        return False
    ended = bool(_ENDED.match(text, each.end()))
    heading = each["one"] != "两" and _at_beginning(text, start)
    if each["measure"] in _DOUBTFUL or (heading and not _SURE.fullmatch(each["measure"])):
        return ended
    return text[each.end():each.end() + 1] not in _MORE


def _at_beginning(text: str, start: int) -> bool:
    """Return whether the numerals may be the number of a level: 二、三个坚持."""
    line = text[text.rfind("\n", 0, start) + 1:start] if start < 12 else text[start - 12:start]
    return not line.strip(" \t\u3000\xa0") or line[-1] in "。；：\n \t\u3000"


RULES = (
    Rule("P11", Strength.AUTO, "GB/T 15835—2011 5.2.1；GB/T 15834—2011 4.5", inside,
         ("三、四个月",), ("三四个月；一、二组", "二、三产业", "二、三个坚持")),
)
