"""Quantities in a passage: their value, what they count, how finely they are stated."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from bulletin.compare.numerals import CHINESE, value_of

_ARABIC = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SCALES = {"": 1, "十": 10, "百": 100, "千": 1000, "万": 10_000, "十万": 100_000, "百万": 1_000_000,
           "千万": 10_000_000, "亿": 100_000_000, "万亿": 1_000_000_000_000}
_UNITS = (
    "微克/立方米|毫克/立方米|毫克/升|个工作日|工作日|"
    "平方公里|平方千米|平方米|立方米|个百分点|百分点|公顷|公斤|千克|公里|千米|千瓦时|兆瓦|千瓦|小时|分钟|"
    "人次|户次|家次|场次|车次|个月|个村|个乡镇|美元|"
    "[元人名户亩吨斤米件个家项辆台套次场起处头只株棵期篇天倍成条座所批例份"
    "张栋宗笔床箱袋瓶盏村镇乡支间幅块口艘羽款番度部位层%％]")
_SAME = {"％": "%", "百分点": "个百分点", "名": "人", "位": "人", "千米": "公里", "平方千米": "平方公里",
         "千克": "公斤",
         "工作日": "个工作日"}
_FIGURE = re.compile(
    rf"(?P<near>大约|约|接近|近|超过|突破|超|逾|不足|不到|至少|最多|将近|达到约)?"
    rf"(?<![\d.A-Za-z第〔])(?:(?P<figure>{_ARABIC})(?P<scale>万亿|[十百千]?万|亿|[百千](?![瓦克米卡]))?"
    rf"|(?<![{CHINESE}第几数])(?P<chinese>[{CHINESE}]{{1,12}})(?=[余多]?(?:{_UNITS})))"
    rf"(?P<more>[余多](?![{CHINESE}\d]))?[ \u3000]?(?P<unit>{_UNITS})?"
    r"(?P<after>以上|以下|左右|上下|余|多(?![个种名项条]))?")
_HUNDREDTHS = re.compile(rf"百分之(?P<chinese>[{CHINESE}]+(?:点[{CHINESE}]+)?|{_ARABIC})")
_NO_COUNT = re.compile(r"[年月日时点号级届版期季周代世章款页集路师级]")


@dataclass(frozen=True)
class Quantity:
    """A quantity from `start` to `end`: `value` in single units, `step` the worth of its last digit.

    `scale` is what its figure was multiplied by; `approximate` when the text itself says about, over or under.
    """

    start: int
    end: int
    text: str
    value: Decimal
    step: Decimal
    scale: int
    unit: str
    approximate: bool

    @property
    def slack(self) -> Decimal:
        """How far the true value may lie from the stated one: half a step where the figure may be rounded."""
        return self.step / 2 if self.scale > 1 or self.step < 1 or self.unit == "%" else Decimal(0)

    def written(self, value: Decimal) -> str:
        """Return `value` as this quantity is written: the same scale, unit and number of decimals."""
        figure = (value / self.scale).quantize(Decimal(self.step) / self.scale) if self.step else value / self.scale
        word = next((name for name, times in _SCALES.items() if times == self.scale), "")
        shown = format(figure.normalize() if figure == figure.to_integral() else figure, "f")
        return f"{shown}{word}{self.unit}"


@lru_cache(maxsize=4_000)
def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities in a passage in order; a bare number without unit has an empty one. Dates are left out."""
    hundredths = [quantity for match in _HUNDREDTHS.finditer(text) if (quantity := _of_a_hundred(match))]
    taken = {at for each in hundredths for at in range(each.start, each.end)}
    found = [quantity for match in _FIGURE.finditer(text) if (quantity := _quantity(match, text))
             and quantity.start not in taken]
    return tuple(sorted((*found, *hundredths), key=lambda each: each.start))


def _of_a_hundred(match: re.Match[str]) -> Quantity | None:
    value = _value(match["chinese"])
    step = Decimal(1).scaleb(-_decimals(match["chinese"]))
    return None if value is None else Quantity(*match.span(), match.group(), value, step, 1, "%", False)


def together(stated: Iterable[Quantity]) -> Decimal:
    """Return how far a sum of rounded figures may be off: they hardly ever all err to one side.

    Twice the standard deviation of evenly spread roundings, so that one in the last place is allowed for three parts.
    """
    squares = sum((each.slack * each.slack for each in stated), Decimal(0))
    return squares.sqrt() * Decimal("1.2")


def before(text: str, at: int) -> Sequence[Quantity]:
    """Return the quantities of `text` that end at or before `at`."""
    known = quantities(text)
    return known[:bisect_right(known, at, key=lambda each: each.end)]


def between(text: str, start: int, stop: int) -> Sequence[Quantity]:
    """Return the quantities of `text` that lie wholly from `start` to `stop`."""
    known = quantities(text)
    return known[bisect_left(known, start, key=lambda each: each.start):
                 bisect_right(known, stop, key=lambda each: each.end)]


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    unit = match["unit"] or ""
    figure = match["figure"] or match["chinese"]
    value = _value(figure)
    if value is None or len(figure) > 20 or (not unit and _NO_COUNT.match(text, match.end())):
        return None
    scale = _SCALES[match["scale"] or ""] if match["figure"] else 1
    start = match.start("figure") if match["figure"] else match.start("chinese")
    end = match.end("unit") if unit else match.end("scale") if match["scale"] else match.start() + len(match.group())
    decimals = _decimals(figure) if match["figure"] else 0
    step = Decimal(scale).scaleb(-decimals)
    about = bool(match["near"] or match["more"] or match["after"])
    return Quantity(start, end, text[start:end], value * scale, step, scale, _SAME.get(unit, unit), about)


def _value(figure: str) -> Decimal | None:
    whole, point, part = figure.partition("点")
    if point:
        return _value(f"{value_of(whole)}.{value_of(part) if len(part) == 1 else ''.join(map(value_of, part))}")
    read = value_of(figure)
    return Decimal(read) if re.fullmatch(r"\d+(?:\.\d+)?", read, re.ASCII) else None


def _decimals(figure: str) -> int:
    return len(figure.replace("点", ".").partition(".")[2])
