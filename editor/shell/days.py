"""How days and moments are said: 3月5日, 2025年3月5日, 14:02; in English 5 Mar, 5 Mar 2025.

Moments come in local time. What is printed in documents has its own forms in `bulletin`.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from editor.shell.language import Language, spoken
from editor.shell.noop import QT_TRANSLATE_NOOP

_MONTHS = (
    QT_TRANSLATE_NOOP("days", "1月"), QT_TRANSLATE_NOOP("days", "2月"), QT_TRANSLATE_NOOP("days", "3月"),
    QT_TRANSLATE_NOOP("days", "4月"), QT_TRANSLATE_NOOP("days", "5月"), QT_TRANSLATE_NOOP("days", "6月"),
    QT_TRANSLATE_NOOP("days", "7月"), QT_TRANSLATE_NOOP("days", "8月"), QT_TRANSLATE_NOOP("days", "9月"),
    QT_TRANSLATE_NOOP("days", "10月"), QT_TRANSLATE_NOOP("days", "11月"), QT_TRANSLATE_NOOP("days", "12月"),
)


def day_words(day: date, today: date | None = None) -> str:
    """Return 3月5日; with the year when there is a `today` in another one."""
    if today is not None and day.year != today.year:
        return full_day_words(day)
    return _tr("{month}{day}日").format(month=month_name(day.month), day=day.day)


def full_day_words(day: date) -> str:
    """Return 2026年3月5日."""
    return _tr("{year}年{month}{day}日").format(year=day.year, month=month_name(day.month), day=day.day)


def month_name(month: int) -> str:
    """Return 3月, in English Mar."""
    return _tr(_MONTHS[month - 1])


def month_words(year: int, month: int) -> str:
    """Return 2026年3月."""
    return _tr("{year}年{month}").format(year=year, month=month_name(month))


def year_words(year: int) -> str:
    """Return 2026年; in English the number alone."""
    return _tr("{year}年").format(year=year)


def moment_words(local: datetime, today: date | None = None) -> str:
    """Return 3月5日 14:02; with the year when there is a `today` in another one."""
    return f"{day_words(local, today)} {local:%H:%M}"


def since_words(at: datetime, now: datetime) -> str:
    """Return 14:02 on the day of `now`, 3月5日 14:02 within its year, else 2025年3月5日 14:02; `now` knows the zone."""
    local = at.astimezone(now.tzinfo)
    return f"{local:%H:%M}" if local.date() == now.date() else moment_words(local, now)


def field_format() -> str:
    """Return how Qt shows a day in a field."""
    return _tr("yyyy年M月d日")


def weekday_format() -> str:
    """Return how Qt shows a day with its weekday in a field."""
    return _tr("yyyy年M月d日 ddd")


def field_locale() -> QLocale:
    """Return whose names of days and months a field and its calendar show."""
    return QLocale(QLocale.Language.English if spoken() is Language.ENGLISH else QLocale.Language.Chinese)


def _tr(words: str) -> str:
    return QCoreApplication.translate("days", words)
