"""The words and signs of instructions on the screen. Needs QtCore and the chips only."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.desk.docket import Case, Subject
from bulletin.desk.noting import office_day
from bulletin.instructions.instruction import Given, Happened, Instruction, Responsible, State
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.rows import Chipped
from editor.shell.terms import instruction_state_words, level_words

SOON = 3  # days before the deadline from which it is told as near
_SIGNS = {
    State.TO_ASSIGN: (Tone.WARNING, "user-plus"), State.UNDER_WAY: (Tone.INFORMATION, "hourglass-medium"),
    State.ANSWERED: (Tone.INFORMATION, "chat-circle-text"), State.OVERDUE: (Tone.URGENT, "warning-circle"),
    State.CLOSED: (Tone.GOOD, "check-circle"), State.WITHDRAWN: (Tone.NEUTRAL, "prohibit"),
}
HAPPENED = {
    Happened.ASSIGNED: "user-plus", Happened.REMINDED: "bell-ringing", Happened.ANSWERED: "chat-circle-text",
    Happened.SCANNED: "paperclip", Happened.CORRECTED: "pencil-simple", Happened.REPRINTED: "copy",
    Happened.CLOSED: "check-circle", Happened.REOPENED: "arrow-counter-clockwise", Happened.WITHDRAWN: "prohibit",
    Happened.STRUCK: "prohibit",
}


def today() -> date:
    """Return which day of the office it is now."""
    return office_day(datetime.now(UTC))


def day_words(day: date, today: date) -> str:
    """Return a day as people say it: 3月5日, with the year when it is not this one."""
    return days.day_words(day, today)


def moment_words(at: datetime, today: date) -> str:
    """Return a moment in local time: 3月5日 14:02."""
    local = at.astimezone()
    return f"{day_words(local.date(), today)} {local:%H:%M}"


def chip_of(instruction: Instruction, today: date) -> Chipped:
    """Return the chip of where an instruction stands; an overdue one tells by how many days, one near its deadline
    how many are left.
    """
    state = instruction.state(today)
    tone, icon = _SIGNS[state]
    if state is State.OVERDUE:
        return Chipped(_tr("超期{days}天").format(days=instruction.days_over(today)), tone, icon)
    words = instruction_state_words(state.value)
    left = (instruction.deadline - today).days if instruction.deadline and instruction.is_open else SOON + 1
    if left > SOON:
        return Chipped(words, tone, icon)
    near = _tr("{words}，剩{days}天") if left else _tr("{words}，今天到期")
    return Chipped(near.format(words=words, days=left), Tone.WARNING, icon)


def given_words(given: Given) -> str:
    """Return the words of an instruction in one line."""
    return " ".join(given.words.split()) or _tr("（见扫描件）")


def subject_words(subject: Subject) -> str:
    """Return what a leader wrote on: 《标题》, for a whole issue its name."""
    return joining.titled(subject.title) if subject.title else subject.place or _tr("（无题）")


def whence_words(subject: Subject, today: date) -> str:
    """Return who sent an item and where it was printed, or the day of an issue."""
    if subject.on.issue_id:
        return _tr("整期 · {day}").format(day=day_words(subject.day, today)) if subject.day else _tr("整期")
    return " · ".join(part for part in (subject.unit, subject.place) if part)


def units_words(units: Iterable[Responsible]) -> str:
    """Return the responsible units in one line."""
    return joining.listed(unit.name for unit in units)


def deadline_words(instruction: Instruction, today: date) -> str:
    """Return the deadline and how far it is: 11月27日，还有 3 天."""
    deadline = instruction.deadline
    if deadline is None:
        return _tr("未定")
    day = day_words(deadline, today)
    if not instruction.is_open:
        return day
    left = (deadline - today).days
    if left < 0:
        return _tr("{day}，已超 {days} 天").format(day=day, days=-left)
    return _tr("{day}，今天到期").format(day=day) if not left else (
        _tr("{day}，还有 {days} 天").format(day=day, days=left))


def beneath_words(case: Case, today: date) -> str:
    """Return the second line of a row: whose business it is, or that it is nobody's, and what it is on."""
    units = units_words(case.instruction.units)
    return " · ".join(part for part in (units, subject_words(case.subject)) if part)


def giver_words(given: Given, today: date) -> str:
    """Return who gave it, of which level, on which day: 张县长 · 县级 · 11月20日."""
    return " · ".join((given.leader, level_words(given.level.value), day_words(given.day, today)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("instructions", words)
