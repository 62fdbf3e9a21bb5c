"""Growth a text states (S05): 由100增至120，增长20%; 比上年增加20亿元，增长20%; 翻一番."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bulletin.proof.problem import Found, Strength
from bulletin.proof.sums.quantity import Quantity, quantities

_UP = "增长|增加|增|提高|提升|上升|升|扩大|扩|上涨|涨|跃升|攀升|壮大|拓展|发展"
_DOWN = "下降|减少|降低|降|减|压减|压缩|缩短|缩减|精简|下滑|回落|下跌|跌"
_FROM = re.compile(
    r"(?:由|从)(?:[^，。；、：\d\n]{0,12}|[^，。；、：\d\n]{0,6}\d{4}年(?:的|底的|末的)?[^，。；、：\d\n]{0,6})$")
_TO = re.compile(
    rf"(?:[^，。；：\d\n]{{0,6}}?)(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?:变))(?:到|至|为|成)"
    r"(?:了|目前的?|现在的?|如今的?|今年的?|上年的?|\d{4}年(?:的|底的|末的)?)*"
    r"(?:[^，。；、：\d\n]{0,4})")
_THEN = re.compile(
    rf"[，,、（(]?(?:\d{{4}}年)?(?:同比|净|共|累计|较上年|比上年|总体|整体|实现)?(?:(?P<up>{_UP})(?:幅度?|率|速)?|(?P<down>{_DOWN})(?:幅度?|率)?)(?:了|为|达到?|是)?")
_BETTER = re.compile(
    rf"[，,（(]?(?:同比|环比|(?:比|较)(?:上|去|前)?年(?:同期|初|底)?|(?:比|较)上(?:月|季度|期))净?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:了)?")
_AGAINST = re.compile(r"[，,（(]?(?:比|较)(?:上年|去年|前年|\d{4}年|年初|上月|上季度)(?:同期)?的?")
_DOUBLED = re.compile(r"[，,、]?(?:实现|基本实现)?翻了?(?P<times>[一两二三])?番")
_MINUS = frozenset("-－−负")  # 从-5%回升到3%: what was less than nothing is not reckoned with
_FEW = Decimal("0.15")  # of what 翻番 says: it is never meant exactly


def found_in(text: str) -> Iterator[Found]:
    """Yield growth that the figures beside it do not bear out; places are counted in `text`."""
    known = [each for each in quantities(text) if not re.match(r"年", text[each.end:each.end + 1])]
    for at, (one, other) in enumerate(pairwise(known)):
        rest = known[at + 2:at + 4]
        gap = text[one.end:other.start]
        if len(gap) > 40 or text[max(0, one.start - 1):one.start] in _MINUS:
            continue
        if moved := _TO.fullmatch(gap):
            if _FROM.search(text, max(0, one.start - 24), one.start):
                yield from _from_to(text, one, other, moved, rest)
        elif (better := _BETTER.fullmatch(gap)) and rest:
            yield from _increase(text, one, other, better, rest[0])
        elif _AGAINST.fullmatch(gap) and rest:
            yield from _against(text, one, other, rest[0])


def _from_to(
    text: str, one: Quantity, other: Quantity, moved: re.Match[str], rest: Sequence[Quantity],
) -> Iterator[Found]:
    if not one.unit and one.scale == 1 and other.unit:
        # 由3.2增加到4.5万亩: the first has the scale and the unit of the second.
        one = replace(one, value=one.value * other.scale, step=one.step * other.scale, scale=other.scale,
                      unit=other.unit)
    if one.unit != other.unit or one.approximate or other.approximate:
        return
    fell, rose = other.value < one.value, other.value > one.value
    if (moved["up"] and fell) or (moved["down"] and rose):
        yield Found(one.start, other.end, None, "direction", {"stated": moved["up"] or moved["down"] or "",
                                                              "before": one.text, "after": other.text})
        return
    doubled = _DOUBLED.match(text, other.end)
    if doubled:
        yield from _doubling(one, other, doubled)
    elif rest:
        then = _THEN.fullmatch(text[other.end:rest[0].start])
        if then and not rest[0].approximate:
            yield from _judged(one, other, rest[0], down=bool(then["down"]))
            again = _THEN.fullmatch(text[rest[0].end:rest[1].start]) if len(rest) > 1 else None
            if again and not rest[1].approximate and rest[0].unit == one.unit and rest[1].unit == "%" != one.unit:
                yield from _judged(one, other, rest[1], down=bool(again["down"]))


def _increase(
    text: str, now: Quantity, more: Quantity, better: re.Match[str], rate: Quantity,
) -> Iterator[Found]:
    """投资120亿元，同比增加20亿元，增长20%."""
    then = _THEN.fullmatch(text[more.end:rate.start])
    if not then or rate.unit != "%" or more.unit != now.unit or now.unit in ("%", "") or bool(
            then["down"]) != bool(better["down"]):
        return
    if now.approximate or more.approximate or rate.approximate:
        return
    before = now.value + more.value if better["down"] else now.value - more.value
    if before <= 0:
        return
    slack = now.slack + more.slack
    low = more.value - more.slack, before + slack
    high = more.value + more.slack, max(before - slack, Decimal("0.0001"))
    yield from _rate(rate, 100 * low[0] / low[1], 100 * high[0] / high[1], 100 * more.value / before)


def _against(text: str, now: Quantity, then: Quantity, rate: Quantity) -> Iterator[Found]:
    """产值120亿元，比上年的100亿元增长20%."""
    grown = re.fullmatch(rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))了?", text[then.end:rate.start])
    if grown and now.unit == then.unit and not (now.approximate or then.approximate or rate.approximate):
        yield from _judged(then, now, rate, down=bool(grown["down"]))


def _judged(one: Quantity, other: Quantity, said: Quantity, down: bool) -> Iterator[Found]:
    """Compare what is said of the way from `one` to `other` with what it is."""
    way = (one.value - other.value) if down else (other.value - one.value)
    if said.unit == "%" and one.unit == "%":
        yield from _points(one, other, said, way)
    elif said.unit == "个百分点" or (said.unit and said.unit == other.unit):
        slack = one.slack + other.slack + said.slack
        if one.unit == ("%" if said.unit == "个百分点" else said.unit) and way != said.value:
            # Whole figures that are off by what rounding could do are only pointed out, finer ones not at all.
            whole = all(each.step == each.step.to_integral() == 1 for each in (one, other, said))
            if abs(way - said.value) > slack or whole:
                yield replace(_found(said, "difference", said.written(way)),
                              strength=None if abs(way - said.value) > slack else Strength.ADVISORY)
    elif said.unit == "%" and one.value > 0:
        low, high = _relative(one, other, down)
        yield from _rate(said, low, high, 100 * way / one.value)
    elif said.unit == "倍" and not down and one.value > 0:
        low, high = _relative(one, other, down)
        # The old mistake: 6亿 is 3 times 2亿, and so 2 times more.
        taken_for_ratio = abs(other.value / one.value - said.value) <= said.step / 10
        if taken_for_ratio or not low / 100 - said.step <= said.value <= high / 100 + said.step:
            yield _found(said, "times", f"{_rounded(way / one.value, 1)}倍")


def _points(one: Quantity, other: Quantity, said: Quantity, way: Decimal) -> Iterator[Found]:
    """由30%提高到35%: that is by 5个百分点, and by 16.7%."""
    relative = 100 * way / one.value if one.value else Decimal(0)
    if abs(relative - said.value) <= said.step:
        return
    slack = one.slack + other.slack + said.slack
    if abs(way - said.value) <= slack:
        yield Found(said.start, said.end, f"{said.text[:-1]}个百分点", "points", {"stated": said.text})
    else:
        yield _found(said, "difference", f"{way.normalize():f}个百分点")


def _relative(one: Quantity, other: Quantity, down: bool) -> tuple[Decimal, Decimal]:
    """Return between which per cents the change lies, the figures being rounded as they are written."""
    small = max(one.value - one.slack, Decimal("0.0001"))
    ends = ((other.value - other.slack) / (one.value + one.slack), (other.value + other.slack) / small)
    low, high = (100 * (each - 1) for each in ends)
    return (-high, -low) if down else (low, high)


def _rate(said: Quantity, low: Decimal, high: Decimal, exact: Decimal) -> Iterator[Found]:
    if not low - said.step <= said.value <= high + said.step:
        decimals = max(0, -int(said.step.normalize().as_tuple().exponent))
        yield _found(said, "rate", f"{_rounded(exact, decimals)}%")


def _doubling(one: Quantity, other: Quantity, doubled: re.Match[str]) -> Iterator[Found]:
    times = 2 ** {"一": 1, "两": 2, "二": 2, "三": 3}.get(doubled["times"] or "一", 1)
    if one.value > 0 and abs(other.value / one.value / times - 1) > _FEW:
        yield Found(*doubled.span(), None, "doubled", {
            "stated": doubled.group().strip("，,、"), "computed": f"{_rounded(other.value / one.value, 1)}倍"})


def _found(said: Quantity, case: str, computed: str) -> Found:
    return Found(said.start, said.end, None, case, {"stated": said.text, "computed": computed})


def _rounded(value: Decimal, decimals: int) -> str:
    return f"{value.quantize(Decimal(1).scaleb(-decimals)):f}"
