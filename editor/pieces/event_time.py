"""The time of an event as people read it and write it. Needs QtCore only."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.phone_time import event_time
from editor.shell import days


def shown_time(iso: str, today: date) -> str:
    """Return a local time, ISO text to the minute or the day alone, as a field shows it: 11月20日 14:30, 11月20日.

    The year stands before it unless it is this one; what is no time is shown as it is.
    """
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = days.day_words(at, today)
    return f"{day} {at:%H:%M}" if "T" in iso else day


def written_time(words: str, now: datetime) -> str | None:
    """Return the ISO text that `words` mean at `now` (local time); empty for none, None for what is no time.

    Taken are 2026-11-20 14:30, 11月20日 14:30, 昨23:10, 1430 and what else is jotted down at the telephone.
    """
    if not words.strip():
        return ""
    return event_time(words, now) or None


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("event_time", sentence)
