"""Days as they are typed into the search box: 2026, 2026年3月, 2026-01..2026-03, 上月, 近30天."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from bulletin.search.query import Days

Span = tuple[date, date]

_YEAR = re.compile(r"([0-9]{4})年?")
_MONTH = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})月?")
_DAY = re.compile(r"([0-9]{4})(?:[-/.年])([0-9]{1,2})(?:[-/.月])([0-9]{1,2})[日号]?|([0-9]{4})([0-9]{2})([0-9]{2})")
_PART = re.compile(r"(.*?)(上半年|下半年|第?([一二三四1-4])季度)")
_LATELY = re.compile(r"最?近([0-9]{1,4}|[一二两三四五六七八九十半])(天|日|周|个星期|个月|月|年)")
_BETWEEN = re.compile(r"\.{2,3}|[~至到]")
_SINCE = re.compile(r"(.+?)(?:以来|至今|起)")
_UP_TO = re.compile(r"(.+?)(?:以前|之前)")
_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}


def days(text: str, today: date) -> Days | None:
    """Return the days that `text` names as seen from `today`, None for what is no date.

    Both ends count; 2025.. and 2025年以来 have no end, ..2025 no beginning; 2025年以前 ends before it. The first may
    lie after the last: whoever asks tells the person.
    """
    said = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    if between := _BETWEEN.search(said):
        return _between(said[:between.start()], said[between.end():], today)
    if since := _SINCE.fullmatch(said):
        return _between(since[1], "", today)
    if (before := _UP_TO.fullmatch(said)) and (span := _span(before[1], today)):
        return Days(None, _moved(span[0], -1))
    one = _span(said, today)
    return None if one is None else Days(*one)


def said_days(asked: Days) -> str:
    """Return `asked` as `days` reads it, the same on every day."""
    first, last = asked.first, asked.last
    if first is None or last is None:
        return f"{first or ''}..{last or ''}"
    if (first, last) == _year(first.year):
        return f"{first:%Y}".zfill(4)
    if (first, last) == _month(first.year, first.month):
        return first.isoformat()[:7]
    return first.isoformat() if first == last else f"{first}..{last}"


def lasting(text: str) -> str:
    """Return a date that means the same on every day in its one form, any other as it was typed."""
    read = [days(text, today) for today in (date(2000, 2, 29), date(2031, 11, 3))]
    return said_days(read[0]) if read[0] is not None and read[0] == read[1] else text


def _between(first: str, last: str, today: date) -> Days | None:
    begin, end = _span(first, today), _span(last, today)
    if (first and not begin) or (last and not end) or not (first or last):
        return None
    return Days(begin[0] if begin else None, end[1] if end else None)


def _span(said: str, today: date) -> Span | None:
    if named := _NAMED.get(said):
        return named(today)
    if lately := _LATELY.fullmatch(said):
        return _lately(lately[1], lately[2], today)
    if part := _PART.fullmatch(said):
        return _part(part, today)
    return _on_the_calendar(said)


def _on_the_calendar(said: str) -> Span | None:
    try:
        if day := _DAY.fullmatch(said):
            one = date(*(int(each) for each in day.groups() if each))
            return one, one
        if month := _MONTH.fullmatch(said):
            return _month(int(month[1]), int(month[2]))
        year = _YEAR.fullmatch(said)
        return _year(int(year[1])) if year else None
    except ValueError:  # 2026-02-30, 2026-13, 0000
        return None


def _part(part: re.Match[str], today: date) -> Span | None:
    """Return half a year or a quarter of the year named, of this year where none is."""
    year = _span(part[1], today) if part[1] else _year(today.year)
    if year is None or year != _year(year[0].year):
        return None
    if part[3]:
        first = 3 * (_DIGITS.get(part[3]) or int(part[3])) - 2
        return date(year[0].year, first, 1), _month(year[0].year, first + 2)[1]
    return (year[0], date(year[0].year, 6, 30)) if part[2] == "上半年" else (date(year[0].year, 7, 1), year[1])


def _lately(count: str, unit: str, today: date) -> Span | None:
    """Return the last days up to today: 近30天 are thirty with today, 近3个月 begin on this day three months ago."""
    if count == "半":
        return (_months_ago(today, 6), today) if unit == "年" else None
    many = _DIGITS.get(count) or int(count)
    if unit in ("个月", "月", "年"):
        return _months_ago(today, many * (12 if unit == "年" else 1)), today
    return _moved(today, 1 - max(1, many * (7 if unit in ("周", "个星期") else 1))), today


def _moved(day: date, by: int) -> date:
    """Return the day `by` days later; the calendar's first and last day where it ends."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def _months_ago(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return day.min if year < 1 else date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _year(year: int) -> Span:
    return date(year, 1, 1), date(year, 12, 31)


def _month(year: int, month: int) -> Span:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _week(today: date, ago: int) -> Span:
    monday = _moved(today, -today.weekday() - 7 * ago)
    return monday, _moved(monday, 6)


def _month_before(today: date) -> Span:
    before = today.replace(day=1) - timedelta(days=1) if today > date(1, 2, 1) else today
    return _month(before.year, before.month)


_NAMED: dict[str, Callable[[date], Span]] = {
    "今天": lambda today: (today, today),
    "今日": lambda today: (today, today),
    "昨天": lambda today: (_moved(today, -1), _moved(today, -1)),
    "昨日": lambda today: (_moved(today, -1), _moved(today, -1)),
    "前天": lambda today: (_moved(today, -2), _moved(today, -2)),
    "本周": lambda today: _week(today, 0),
    "上周": lambda today: _week(today, 1),
    "本月": lambda today: _month(today.year, today.month),
    "上月": _month_before,
    "上个月": _month_before,
    "今年": lambda today: _year(today.year),
    "本年": lambda today: _year(today.year),
    "去年": lambda today: _year(max(1, today.year - 1)),
    "前年": lambda today: _year(max(1, today.year - 2)),
}
