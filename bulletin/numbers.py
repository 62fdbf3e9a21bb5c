"""The numbers of a journal: each is given once, skipped with a reason, or void; which is next, how it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bulletin.errors import Reason, Refused
from bulletin.issues import Number
from bulletin.journals import Journal, JournalKind

MOST_COMBINED = 12  # numbers of one combined issue; more is a slip of the finger
MOST_SKIPPED = 1_000  # numbers passed over at once


class Fate(StrEnum):
    """What became of a number: an issue has it, it was passed over, or its issue was declared void."""

    TAKEN = "taken"
    SKIPPED = "skipped"
    VOID = "void"


@dataclass(frozen=True)
class NumberEntry:
    """A line of the register: 第 `number` 期 of `year`, 总第 `total` 期, what became of it, and why.

    `issue_id` is the issue that has it, or that passed over it. `at` is None for what an older archive did not say.
    """

    journal_id: str
    year: int
    number: int
    total: int
    fate: Fate
    issue_id: str
    reason: str = ""
    who: str = ""
    at: datetime | None = None


class Numbers(Protocol):
    """The register of numbers. One that was printed, or void, is never free again."""

    def of(self, journal_id: str) -> list[NumberEntry]: ...
    def of_issue(self, issue_id: str) -> list[NumberEntry]: ...
    def take(self, journal_id: str, number: Number, issue_id: str, who: str, at: datetime) -> None: ...
    def skip(self, journal_id: str, numbers: Number, issue_id: str, reason: str, who: str, at: datetime) -> None: ...
    def give_back(self, issue_id: str) -> None: ...
    def void(self, issue_id: str, reason: str, who: str, at: datetime) -> None: ...


def proposed(
    journal: Journal, year: int, entries: Iterable[NumberEntry], *, first: int = 0, count: int = 1,
) -> Number:
    """Return the number after the last one in the register: per year for 第N期, over all for 总第M期.

    With `first` a number further on, which passes over those in between; with `count` that many at once (合刊).
    Refused: UNKNOWN (what="number") in a year before the journal's first one here, whose numbers the archive does not
    know; NUMBER_TAKEN for a `first` that is not ahead; NUMBER_WRONG for more than a dozen at once, or a jump of more
    than a thousand.
    """
    entries = tuple(entries)
    if year < journal.first_year:
        raise Refused(Reason.UNKNOWN, what="number", id=str(year))
    start = journal.first_number if year == journal.first_year else 1
    # Old issues may be taken in below the first number that the program gives.
    following = max(start - 1, *(each.number for each in entries if each.year == year), 0) + 1
    total = max(journal.first_total - 1, *(each.total for each in entries), 0) + 1
    number = first or following
    if number < following:
        raise Refused(Reason.NUMBER_TAKEN, number=number, year=year)
    if number - following > MOST_SKIPPED or not 1 <= count <= MOST_COMBINED:
        raise Refused(Reason.NUMBER_WRONG, number=number, year=year)
    return Number(year, number, total + number - following, number + count - 1 if count > 1 else 0)


def passed_over(journal: Journal, number: Number, entries: Iterable[NumberEntry]) -> Number | None:
    """Return the numbers that `number` passes over, as one run; None when it is the next. Refused: as `proposed`."""
    following = proposed(journal, number.year, entries)
    gap = number.number - following.number
    if not gap:
        return None
    return Number(following.year, following.number, following.total, number.number - 1 if gap > 1 else 0)


def each_of(number: Number) -> Iterable[tuple[int, int]]:
    """Return the pairs of number and total that a number, combined or not, stands for."""
    return zip(range(number.number, number.last + 1), range(number.total, number.last_total + 1), strict=True)


def number_line(journal: Journal, number: Number | None) -> str:
    """Return the line under the masthead; empty while there is no number.

    第12期（总第386期）; 第51、52期合刊（总第386、387期） for a combined issue; 增刊第3期 for a supplement, 第12期 for
    a journal whose numbers are not counted over all.
    """
    if number is None:
        return ""
    if journal.kind is JournalKind.SUPPLEMENT:
        return f"增刊{numbers_words(number)}"
    total = f"（总{_run(number.total, number.last_total)}）" if journal.counts_total else ""
    return f"{numbers_words(number)}{total}"


def numbers_words(number: Number) -> str:
    """Return 第12期, 第51、52期合刊 or 第51—53期合刊."""
    return _run(number.number, number.last) + ("合刊" if number.last > number.number else "")


def _run(first: int, last: int) -> str:
    if first == last:
        return f"第{first}期"
    return f"第{first}{'、' if last == first + 1 else '—'}{last}期"
