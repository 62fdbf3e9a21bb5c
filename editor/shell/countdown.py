"""How much time is left until a deadline, in words and in its look. Needs QtCore only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from editor.shell.chip import Tone
from editor.shell.days import moment_words

SOON = timedelta(minutes=15)
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


class Pace(StrEnum):
    """How a clock goes; `WRONG` when this machine says it is earlier than what began the clock."""

    RUNNING = "running"
    SOON = "soon"
    LATE = "late"
    WRONG = "wrong"


LOOKS: dict[Pace, tuple[Tone, str]] = {
    Pace.RUNNING: (Tone.INFORMATION, "timer"), Pace.SOON: (Tone.WARNING, "hourglass-medium"),
    Pace.LATE: (Tone.URGENT, "alarm"), Pace.WRONG: (Tone.WARNING, "clock-clockwise"),
}


@dataclass(frozen=True)
class Due:
    """A deadline that runs: what is due (`初报`) in which matter, until when, and the latest moment known before it.

    `known_at` is when the office wrote down what began the clock: a machine that says it is earlier is wrong.
    """

    event_id: str
    what: str
    title: str
    at: datetime
    known_at: datetime


def pace_of(due_at: datetime, known_at: datetime, now: datetime) -> Pace:
    """Return how the clock goes at `now`; two minutes' difference between two machines is forgiven."""
    if now < known_at - timedelta(minutes=2):
        return Pace.WRONG
    if now >= due_at:
        return Pace.LATE
    return Pace.SOON if due_at - now <= SOON else Pace.RUNNING


def wrong_clock_words() -> str:
    """Return what is said instead of figures that would be nonsense."""
    return _tr("本机时间可能不对")


def left_words(due_at: datetime, known_at: datetime, now: datetime) -> str:
    """Return what is left to the minute: 还有 23分, 不足1分; once it is over 刚刚超时, 已超 12分."""
    pace, seconds = pace_of(due_at, known_at, now), (due_at - now).total_seconds()
    if pace is Pace.WRONG:
        return wrong_clock_words()
    if pace is Pace.LATE:
        return _tr("已超 {span}").format(span=span_words(-seconds)) if seconds <= -_MINUTE else _tr("刚刚超时")
    return _tr("还有 {span}").format(span=span_words(seconds)) if seconds >= _MINUTE else _tr("不足1分")


def exact_words(due_at: datetime, known_at: datetime, now: datetime) -> str:
    """Return what is left to the second within the day: 23分07秒, 1小时05分07秒; over a day to the hour."""
    if pace_of(due_at, known_at, now) is Pace.WRONG:
        return wrong_clock_words()
    seconds = int(abs((due_at - now).total_seconds()))
    if seconds >= _DAY:
        return span_words(seconds)
    hours, rest = divmod(seconds, _HOUR)
    minutes, seconds = divmod(rest, _MINUTE)
    within = _tr("{minutes:02d}分{seconds:02d}秒").format(minutes=minutes, seconds=seconds)
    return _tr("{hours}小时{within}").format(hours=hours, within=within) if hours else within


def span_words(seconds: float) -> str:
    """Return a span of time, rounded down: 45秒, 12分, 1小时05分, 2天3小时."""
    whole = int(abs(seconds))
    days, hours, minutes = whole // _DAY, whole % _DAY // _HOUR, whole % _HOUR // _MINUTE
    if days:
        return _tr("{days}天{hours}小时").format(days=days, hours=hours) if hours else _tr("{days}天").format(days=days)
    if hours:
        return _tr("{hours}小时{minutes:02d}分").format(hours=hours, minutes=minutes)
    return _tr("{minutes}分").format(minutes=minutes) if minutes else _tr("{seconds}秒").format(seconds=whole)


def due_words(due_at: datetime, now: datetime) -> str:
    """Return when it is due, local time: 14:20 today, 明天 02:10, 昨天 23:40, else 3月5日 14:20."""
    local, today = due_at.astimezone(), now.astimezone().date()
    clock, days = f"{local:%H:%M}", (local.date() - today).days
    if days in (-1, 0, 1):
        return clock if not days else (_tr("明天 {clock}") if days > 0 else _tr("昨天 {clock}")).format(clock=clock)
    return moment_words(local)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("countdown", sentence)
