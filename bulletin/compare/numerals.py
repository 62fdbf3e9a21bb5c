"""Reading figures as values, so that 2万 and 20,000 are the same number."""

import re
from decimal import Decimal, InvalidOperation

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 100_000_000}
_ARABIC = re.compile(r"([0-9.]+)([十百千]?)(万亿|万|亿)?")

CHINESE = "〇零一二两三四五六七八九十百千万亿"


def value_of(figure: str) -> str:
    """Return one writing for equal figures (Arabic, Chinese, with 万 and 亿); a figure not understood as it stands."""
    plain = figure.replace(",", "").replace("，", "")
    plain = "".join(str(int(each)) if each.isdecimal() else "." if each == "．" else each for each in plain)
    arabic = _ARABIC.fullmatch(plain)
    if arabic:
        return _arabic(arabic, figure)
    if plain and all(each in CHINESE for each in plain):
        return _written(Decimal(_chinese(plain)))
    return figure


def _arabic(found: re.Match[str], figure: str) -> str:
    times = _TENS.get(found[2], 1)
    for each in found[3] or "":
        times *= _MYRIADS[each]
    try:
        return _written(Decimal(found[1]) * times)
    except InvalidOperation:
        return figure


def _chinese(figure: str) -> int:
    """Return the value of a Chinese numeral; a row of digits such as 二〇二六 is read digit by digit."""
    if not any(each in _TENS or each in _MYRIADS for each in figure):
        return int("".join(str(_DIGITS[each]) for each in figure))
    whole = part = digit = 0
    for each in figure:
        if each in _MYRIADS:
            whole, part, digit = (whole + part + digit) * _MYRIADS[each], 0, 0
        elif each in _TENS:
            part, digit = part + (digit or 1) * _TENS[each], 0
        else:
            digit = _DIGITS[each]
    return whole + part + digit


def _written(value: Decimal) -> str:
    return format(value.normalize(), "f")
