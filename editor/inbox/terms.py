"""What the inbox calls things: times, urgency, results of taking in."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.batches import Arrival, Result
from bulletin.drafts import Urgency
from editor.pieces.results import reason_words
from editor.shell import days
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.remark_words import warning_words

RESULT_LOOKS: Mapping[Result, tuple[Tone, str]] = {
    Result.IMPORTED: (Tone.GOOD, "check-circle"),
    Result.IMPORTED_WITH_WARNINGS: (Tone.WARNING, "warning"),
    Result.ALREADY_HERE: (Tone.INFORMATION, "copy"),
    Result.REVISED: (Tone.INFORMATION, "files"),
    Result.REFUSED: (Tone.URGENT, "x-circle"),
}
_URGENCIES: Mapping[Urgency, str] = {
    Urgency.NONE: "",
    Urgency.URGENT: QT_TRANSLATE_NOOP("inbox", "加急"),
    Urgency.EXTRA: QT_TRANSLATE_NOOP("inbox", "特急"),
}


def urgency_words(urgency: Urgency) -> str:
    """Return 特急 or 加急 (GB/T 9704—2012, 7.2.3); empty for ordinary drafts."""
    return _tr(_URGENCIES[urgency]) if _URGENCIES[urgency] else ""


def remarks_of(arrival: Arrival) -> str:
    """Return what a person should know about an arrival: its warnings, which draft it is already, or why it was not
    taken in.
    """
    remarks = [warning_words(each.kind, each.count, each.detail) for each in arrival.warnings]
    if arrival.result is Result.ALREADY_HERE and arrival.title:
        remarks.append(_tr("与《{title}》的原件相同").format(title=arrival.title))
        if arrival.printed:
            remarks.append(_tr("已在{printed}刊登").format(printed=arrival.printed))
    if arrival.reason:
        remarks.append(reason_words(arrival.reason, arrival.path, arrival.detail))
    return _tr("；").join(remarks)


def when_short(at: datetime, now: datetime) -> str:
    """Return the time as a list shows it, local: 14:02 today, 3月5日 this year, 2025年3月5日 before."""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return local.strftime("%H:%M")
    return _day(local, today)


def when_full(at: datetime, now: datetime) -> str:
    """Return day and time, local: 3月5日 14:02."""
    local = at.astimezone()
    return f"{_day(local, now.astimezone())} {local.strftime('%H:%M')}"


def _day(local: datetime, today: datetime) -> str:
    return days.day_words(local, today)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("inbox", sentence)
