"""What the inbox calls things: times, urgency, results of taking in."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.batches import Arrival, Result
from bulletin.drafts import Urgency
from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.words import warning_words, words_of

MISTAKE = "mistake"  # the reason of a line whose reading broke by our own fault

RESULT_LOOKS: Mapping[Result, tuple[Tone, str]] = {
    Result.IMPORTED: (Tone.GOOD, "check-circle"),
    Result.IMPORTED_WITH_WARNINGS: (Tone.WARNING, "warning"),
    Result.ALREADY_HERE: (Tone.INFORMATION, "copy"),
    Result.REVISED: (Tone.INFORMATION, "files"),
    Result.REFUSED: (Tone.URGENT, "x-circle"),
}
_RESULTS: Mapping[Result, str] = {
    Result.IMPORTED: QT_TRANSLATE_NOOP("inbox", "已收"),
    Result.IMPORTED_WITH_WARNINGS: QT_TRANSLATE_NOOP("inbox", "已收待核"),
    Result.ALREADY_HERE: QT_TRANSLATE_NOOP("inbox", "此前已收"),
    Result.REVISED: QT_TRANSLATE_NOOP("inbox", "修订稿"),
    Result.REFUSED: QT_TRANSLATE_NOOP("inbox", "未收"),
}
_URGENCIES: Mapping[Urgency, str] = {
    Urgency.NONE: "",
    Urgency.URGENT: QT_TRANSLATE_NOOP("inbox", "加急"),
    Urgency.EXTRA: QT_TRANSLATE_NOOP("inbox", "特急"),
}


def result_words(result: Result) -> str:
    """Return what became of a file, in two to four characters."""
    return _tr(_RESULTS[result])


def urgency_words(urgency: Urgency) -> str:
    """Return 特急 or 加急 (GB/T 9704—2012, 7.2.3); empty for ordinary drafts."""
    return _tr(_URGENCIES[urgency]) if _URGENCIES[urgency] else ""


def remarks_of(arrival: Arrival) -> str:
    """Return what a person should know about an arrival: its warnings, or why it was not taken in."""
    remarks = [warning_words(each.kind, each.count, each.detail) for each in arrival.warnings]
    if arrival.reason:
        remarks.append(reason_words(arrival.reason, arrival.path))
    return _tr("；").join(remarks)


def reason_words(code: str, path: str) -> str:
    """Return why the file at `path` was not taken in and what to do, by the code of the reason or the cause."""
    if code in set(Reason):
        words = words_of(Refused(Reason(code), name=path))
    elif code in set(Cause):
        words = words_of(Trouble(Cause(code), path=path))
    else:
        return _tr("读取时程序出了差错，原文件未动。")
    return words.what + words.do


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
    day = _tr("{month}月{day}日").format(month=local.month, day=local.day)
    return day if local.year == today.year else _tr("{year}年{day}").format(year=local.year, day=day)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("inbox", sentence)
