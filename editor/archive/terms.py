"""What the archive calls things: days, numbers, how many were found."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.archive import Found, Hit
from editor.shell.terms import stage_words


def day_words(day: date, today: date) -> str:
    """Return 3月5日 within the year, 2025年3月5日 else."""
    words = _tr("{month}月{day}日").format(month=day.month, day=day.day)
    return words if day.year == today.year else _tr("{year}年{words}").format(year=day.year, words=words)


def moment_words(at: datetime, today: date) -> str:
    """Return a moment in local time: 3月5日 14:02, with the year where it is another."""
    local = at.astimezone()
    return f"{day_words(local.date(), today)} {local:%H:%M}"


def count_words(found: Found) -> str:
    """Return 找到 128 篇, or 至少 2,001 篇 when counting stopped early."""
    return (_tr("找到 {count:,} 篇") if found.exact else _tr("至少 {count:,} 篇")).format(count=found.count)


def whence_words(hit: Hit, today: date) -> str:
    """Return whose a find is, of which day, and where it was printed or how it stands."""
    unit = hit.unit or _tr("单位未定")
    if hit.number and hit.day:
        where = _tr("《{journal}》第{number}期").format(journal=hit.journal, number=hit.number.number)
        return f"{unit} · {day_words(hit.day, today)} · {where}"
    day = day_words(hit.draft.received_at.astimezone().date(), today)
    return _tr("{unit} · {day}收到 · {stage}").format(unit=unit, day=day, stage=stage_words(hit.draft.stage.value))


def _tr(words: str) -> str:
    return QCoreApplication.translate("archive", words)
