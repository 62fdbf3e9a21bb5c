"""What the calendar of issues calls things: how a journal's day stands, its number, by when it has to be out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.desk.planning import Schedule
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.planning import Due, Outlook
from editor.issues.terms import day_words
from editor.pieces.outlooks import look_of
from editor.pieces.weekdays import weekday_words
from editor.shell import joining
from editor.shell.issue_numbers import numbers_words
from editor.shell.rows import Row

WANTING = frozenset({Outlook.LATE, Outlook.MISSING})
TO_COME = frozenset({Outlook.MISSING, Outlook.EXPECTED})


@dataclass(frozen=True)
class Entry:
    """A journal on a day, as it stands now; without an issue where none is there."""

    due: Due
    outlook: Outlook
    journal: Journal
    issue: Issue | None = None

    @property
    def title(self) -> str:
        """What the journal is called on that day."""
        return self.journal.on(self.due.day).name


def entries(schedule: Schedule, now: datetime, journal_id: str = "") -> dict[date, tuple[Entry, ...]]:
    """Return what stands on each day, of one journal or (empty) of all; what is wanting comes first."""
    found: dict[date, list[Entry]] = {}
    for due in schedule.dues:
        if journal_id in ("", due.journal_id):
            found.setdefault(due.day, []).append(Entry(
                due, schedule.outlook(due, now), schedule.journals[due.journal_id], schedule.issues.get(due.issue_id)))
    return {day: tuple(sorted(each, key=lambda entry: entry.outlook not in WANTING)) for day, each in found.items()}


def short_words(entry: Entry) -> str:
    """Return what stands at the right in a day's cell: the number of what is out, else how it stands."""
    if entry.outlook is Outlook.PUBLISHED and entry.issue and entry.issue.number:
        number = entry.issue.number
        # The name of the journal needs the room: of a combined issue only the numbers are said here.
        return numbers_words(number) if number.last == number.number else _tr("{first}—{last}期").format(
            first=number.number, last=number.last)
    return look_of(entry.outlook).word


def entry_row(entry: Entry) -> Row:
    """Return an entry as a row of a list: which issue, by when and how many items, how it stands."""
    number = numbers_words(entry.issue.number) if entry.issue and entry.issue.number else ""
    beneath = [deadline_words(entry)]
    if entry.issue:
        beneath.append(_tr("{count} 篇").format(count=len(entry.issue.items)))
    said = " · ".join(part for part in beneath if part)
    return Row(f"{joining.titled(entry.title)}{number}", said, look_of(entry.outlook))


def deadline_words(entry: Entry) -> str:
    """Return by when it has to be out: 应 17:30 前出刊; nothing of an issue on a day that is not the journal's."""
    if not entry.due.asked:
        return "" if entry.journal.weekdays == () else _tr("不在出刊日")
    if not entry.journal.due:
        return _tr("应当日出刊")
    return _tr("应 {time} 前出刊").format(time=entry.journal.due)


def spoken(day: date, today: date, shown: Iterable[Entry]) -> str:
    """Return a day of the calendar as a screen reader says it, and as its tool tip."""
    lines = [long_day(day, today) + (_tr("，今天") if day == today else "")]
    lines += [f"{joining.titled(each.title)}{_numbered(each)}{look_of(each.outlook).word}" for each in shown]
    return "\n".join(lines)


def long_day(day: date, today: date) -> str:
    """Return 11月20日 周五."""
    return f"{day_words(day, today)} {weekday_words(day.isoweekday())}"


def _numbered(entry: Entry) -> str:
    return joining.clauses((numbers_words(entry.issue.number), "")) if entry.issue and entry.issue.number else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
