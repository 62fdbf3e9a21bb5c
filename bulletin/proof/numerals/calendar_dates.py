"""Dates against the calendar: days that no month has, months that no year has, weekdays that were another day."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from bulletin.proof.numerals.forms import DIGITS, small
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength

_WEEKDAYS = "一二三四五六日"
_LEAP = 2024  # a day without its year may have been in a leap year
_LUNAR = ("农历", "阴历", "旧历", "夏历")
_DATES = re.compile(
    r"(?:(?<!\d)(?P<year>\d{4})年)?(?<![\d.])(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})(?:日|号(?!楼|线|文|令))"
    r"(?:[（(]?(?:星期|周)(?P<weekday>[一二三四五六日天])[）)]?)?|(?=份|[上中下]旬|底|初|[，。；、]))")
_SHORT = re.compile(
    r"(?<![\d.\-/A-Za-z])(?P<year>(?:19|20)\d\d)(?P<dash>[-./])(?P<month>\d{1,2})(?P=dash)(?P<day>\d{1,2})(?![\d.\-/A-Za-z])")
_IN_WORDS = re.compile(
    r"(?:(?P<year>[一二][〇○零一二三四五六七八九]{3})年)?(?<![一二三四五六七八九十])(?P<month>[一二三四五六七八九十]{1,3})月"
    r"(?P<day>[一二三四五六七八九十]{1,3})日")


def impossible(passage: Passage) -> Iterator[Found]:
    """N11: find dates that are in no calendar, and weekdays that do not go with their date."""
    text = passage.masked
    for each in _DATES.finditer(text):
        if not text[:each.start()].endswith(_LUNAR):
            year = int(each["year"]) if each["year"] else None
            day = int(each["day"]) if each["day"] else None
            yield from _looked_up(each, year, int(each["month"]), day)
            if year and day and each["weekday"]:
                yield from _weekday(each, year, int(each["month"]), day)
    for each in _SHORT.finditer(text):
        if 1 <= int(each["month"]) <= 12 and 28 < int(each["day"]) <= 31:
            yield from _looked_up(each, int(each["year"]), int(each["month"]), int(each["day"]))
    for each in _IN_WORDS.finditer(text):
        if not text[:each.start()].endswith(_LUNAR):
            year = int("".join(str(DIGITS.get(sign, 0)) for sign in each["year"])) if each["year"] else None
            yield from _looked_up(each, year, small(each["month"]), small(each["day"]))


def _looked_up(each: re.Match[str], year: int | None, month: int, day: int | None) -> Iterator[Found]:
    if not 1 <= month <= 12:
        yield Found(each.start(), each.end(), case="month", facts={"month": str(month)})
        return
    last = monthrange(year or _LEAP, month)[1]
    if day is not None and not 1 <= day <= last:
        when = f"{year}年{month}月" if year else f"{month}月"
        yield Found(each.start(), each.end(), case="day", facts={"month": when, "last": str(last)})


def _weekday(each: re.Match[str], year: int, month: int, day: int) -> Iterator[Found]:
    if not (1 <= month <= 12 and year and 1 <= day <= monthrange(year, month)[1]):
        return
    right = _WEEKDAYS[date(year, month, day).weekday()]
    if each["weekday"].replace("天", "日") != right:
        yield Found(each.start("weekday"), each.end("weekday"), right, case="weekday",
                    facts={"date": f"{year}年{month}月{day}日", "weekday": right})


RULES: tuple[Rule, ...] = (
    Rule("N11", Strength.FLAG, "历法", impossible,
         wrong=("2024年2月30日", "2023年2月29日", "6月31日", "2024年13月底", "2024年5月6日（星期三）"),
         right=("2024年2月29日", "2月29日", "2024年5月6日（星期一）", "农历二月三十日")),
)
