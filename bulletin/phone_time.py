"""The time of an event as it is jotted down while somebody telephones: 1430, 昨23:10, 20日14时, 半小时前."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

_DAYS = {"今": 0, "昨": 1, "前": 2}
_AFTERNOON = ("下午", "傍晚", "晚上", "夜里", "晚", "夜")
_DAY = re.compile(
    r"(?:(?P<back>[今昨前])(?:天|日)?"
    r"|(?:(?:(?P<year>\d{4})[年./-])?(?P<month>\d{1,2})[月./-])?(?P<day>\d{1,2})(?:日|号|(?<=[./-]\d)|(?<=[./-]\d\d)))"
)
_PART = re.compile(r"凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|[晨早晚夜]")
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<colon>\d{2})|[时点](?:(?P<half>半)|(?P<minute>\d{1,2})分?|整|许|左右|钟)?)"
    r"|(?P<run>\d{3,4})"
)
_AGO = re.compile(r"(?:(?P<half>半)(?:个)?小时|(?P<count>\d{1,3})(?P<unit>分钟?|个?小时))(?:之?前)")
_NOW = ("刚才", "刚刚", "现在", "方才")


@dataclass(frozen=True)
class _Clock:
    hour: int
    minute: int


def event_time(words: str, told: datetime) -> str:
    """Return the time that `words` mean to somebody who hears them at `told` (local time), as ISO text to the minute.

    A day without a time of day gives the day alone. A time of day that has not come yet was yesterday's, a day that has
    not come yet last month's, a month that has not come yet last year's: nobody reports what is still to happen.
    Returns an empty text for what cannot be understood.
    """
    words = re.sub(r"\s+", "", unicodedata.normalize("NFKC", words)).replace("。", ".")
    if words in _NOW:
        return told.strftime("%Y-%m-%dT%H:%M")
    if ago := _AGO.fullmatch(words):
        return _ago(ago, told).strftime("%Y-%m-%dT%H:%M")
    named = None if _CLOCK.fullmatch(words) else _DAY.match(words)  # 11.20 alone is a time of day
    rest = words[named.end():] if named else words
    part = _PART.match(rest)
    rest = rest[part.end():] if part else rest
    clock = _clock(rest, part[0] if part else "")
    if (rest and clock is None) or not (named or clock):
        return ""
    try:
        return _dated(named, clock, told)
    except ValueError:
        return ""


def _ago(ago: re.Match[str], told: datetime) -> datetime:
    if ago["half"]:
        return told - timedelta(minutes=30)
    count = int(ago["count"])
    return told - (timedelta(minutes=count) if ago["unit"].startswith("分") else timedelta(hours=count))


def _clock(words: str, part: str) -> _Clock | None:
    """Return the time of day, in the afternoon where the words around it say so."""
    found = _CLOCK.fullmatch(words)
    if found is None:
        return None
    if found["run"]:
        hour, minute = int(found["run"][:-2]), int(found["run"][-2:])
    else:
        hour = int(found["hour"])
        minute = 30 if found["half"] else int(found["colon"] or found["minute"] or 0)
    later = (hour < 12 and part in _AFTERNOON) or (part == "中午" and hour < 3)
    return _Clock(hour + 12 if later else hour, minute)


def _dated(named: re.Match[str] | None, clock: _Clock | None, told: datetime) -> str:
    """Return the time on its day; ValueError for a day or a time of day there is not."""
    at = told.replace(hour=clock.hour if clock else 0, minute=clock.minute if clock else 0, second=0, microsecond=0)
    if named is None:
        at -= timedelta(days=int(at > told))
    elif named["back"]:
        at -= timedelta(days=_DAYS[named["back"]])
    else:
        at = _on_day(named, at, told)
    return at.strftime("%Y-%m-%dT%H:%M" if clock else "%Y-%m-%d")


def _on_day(named: re.Match[str], at: datetime, told: datetime) -> datetime:
    day = int(named["day"])
    if named["year"]:
        return at.replace(year=int(named["year"]), month=int(named["month"]), day=day)
    if named["month"]:
        on = at.replace(month=int(named["month"]), day=day)
        return on if on.date() <= told.date() else on.replace(year=on.year - 1)
    if day <= told.day:
        return at.replace(day=day)
    return (at.replace(day=1) - timedelta(days=1)).replace(day=day)
