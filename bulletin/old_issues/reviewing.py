"""Old bulletins looked at together before they are taken in: what is in the archive, twice, missing or out of order."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from bulletin.issues import Number
from bulletin.journals import Journal, JournalKind
from bulletin.numbers import MOST_COMBINED, NumberEntry, each_of
from bulletin.old_issues.issue import Doubt, Head, OldIssue, title_of


class Kind(StrEnum):
    """What is to be said of a file among the others; the first of them keep it from being taken in."""

    FILE_TAKEN = "file_taken"
    FILE_TWICE = "file_twice"
    NUMBER_MISSING = "number_missing"
    DAY_MISSING = "day_missing"
    ITEMS_MISSING = "items_missing"
    TITLE_MISSING = "title_missing"
    NUMBER_WRONG = "number_wrong"
    NUMBER_TAKEN = "number_taken"
    NUMBER_TWICE = "number_twice"
    TOTAL_TAKEN = "total_taken"
    DAY_AHEAD = "day_ahead"
    SUPPLEMENT = "supplement"
    NUMBERS_JUMP = "numbers_jump"
    DAY_BEFORE = "day_before"


KEEPING_OUT = frozenset(list(Kind)[:12])


@dataclass(frozen=True)
class Remark:
    """One thing to be said; `words` name the other file, or the issue in the archive, `numbers` those concerned."""

    kind: Kind
    words: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Shelf:
    """What the archive holds of the journal: its register, the files taken in by SHA-256 with where each is printed,
    and the day of today.
    """

    journal: Journal
    today: date
    entries: tuple[NumberEntry, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A file of the review: the issue with its total worked out where it does not say, and what is to be said.

    `journal` is the one whose numbers it is counted in; None for a 增刊 where the office has no journal of supplements.
    """

    issue: OldIssue
    remarks: tuple[Remark, ...] = ()
    journal: Journal | None = None

    @property
    def can_come(self) -> bool:
        """Whether it can be taken in as it is."""
        return not any(each.kind in KEEPING_OUT for each in self.remarks)

    @property
    def unsure(self) -> int:
        """How many things a person should look at."""
        items = sum(bool(item.doubts) for item in self.issue.kept)
        return len(self.remarks) + len(self.issue.doubts) + items


def shelf_of(issue: OldIssue, shelf: Shelf, supplements: Shelf | None) -> Shelf | None:
    """Return what holds the numbers an issue is counted in: a 增刊 has a series of its own, that of the office's
    journal of supplements (see `bulletin.numbers`); None where the office has none.
    """
    own = not issue.head.supplement or shelf.journal.kind is JournalKind.SUPPLEMENT
    return shelf if own else supplements


def reviewed(
    issues: Sequence[OldIssue], shelf: Shelf, unwanted: Collection[str] = (), supplements: Shelf | None = None,
) -> tuple[Row, ...]:
    """Return a row for each issue, in the order given, with what is to be said of it among the others of its series.

    The files whose paths are `unwanted` take no number from others. `supplements` is what the archive holds of the
    journal that takes the 增刊 among them.
    """
    rows = dict[int, Row]()
    series = [shelf_of(issue, shelf, supplements) for issue in issues]
    for one in (shelf, supplements):
        places = [at for at, each in enumerate(series) if one is not None and each is one]
        if one is not None:
            rows |= zip(places, _of_series([issues[at] for at in places], one, unwanted), strict=True)
    lost = (Remark(Kind.SUPPLEMENT),)
    return tuple(rows.get(at) or Row(issue, (*_alone(issue, shelf), *lost)) for at, issue in enumerate(issues))


def _of_series(issues: Sequence[OldIssue], shelf: Shelf, unwanted: Collection[str]) -> tuple[Row, ...]:
    complete = with_totals(issues, shelf)
    remarks: list[list[Remark]] = [list(_alone(issue, shelf)) for issue in complete]
    counted = [at for at, issue in enumerate(complete) if issue.path not in unwanted and not any(
        each.kind is Kind.FILE_TAKEN for each in remarks[at])]
    for at, remark in (*_twice(complete, counted), *_in_order(complete, counted, shelf)):
        remarks[at].append(remark)
    return tuple(Row(issue, tuple(each), shelf.journal) for issue, each in zip(complete, remarks, strict=True))


def with_totals(issues: Sequence[OldIssue], shelf: Shelf) -> tuple[OldIssue, ...]:
    """Return the issues, those that state no 总期号 with one counted on from the nearest that is known.

    Known are the files that state one, the register, and where the journal's own numbers begin here. In between the
    numbers count on without a gap. Where that one is gone it is the next below that is free, without any the one after
    the last.
    """
    order = sorted((each for each in enumerate(issues) if each[1].head.number and each[1].head.year),
                   key=lambda pair: (pair[1].head.year, pair[1].head.number))
    known = _known(issues, shelf)
    used = set(known.values()) | {entry.total for entry in shelf.entries}
    made = list(issues)
    for at, issue in reversed(order):
        if issue.head.total and Doubt.TOTAL_WORKED_OUT not in issue.doubts:
            continue
        total = _free(_counted(issue.head, known, order), _span(issue.head), used)
        used |= set(range(total, total + _span(issue.head)))
        known[issue.head.year, issue.head.number] = total
        doubts = (*(each for each in issue.doubts if each is not Doubt.TOTAL_WORKED_OUT),
                  *((Doubt.TOTAL_WORKED_OUT,) if prints_total(shelf.journal) else ()))
        made[at] = replace(issue, head=replace(issue.head, total=total), doubts=doubts)
    return tuple(made)


def prints_total(journal: Journal) -> bool:
    """Return whether the issues of a journal bear 总第M期; supplements never do (see `bulletin.numbers.number_line`).
    """
    return journal.counts_total and journal.kind is not JournalKind.SUPPLEMENT


def _free(total: int, span: int, used: Collection[int]) -> int:
    for each in range(total, 0, -1):
        if not any(at in used for at in range(each, each + span)):
            return each
    return max(used, default=0) + 1


def _span(head: Head) -> int:
    """Return how many numbers an issue has."""
    return max(1, head.through - head.number + 1)


def _known(issues: Iterable[OldIssue], shelf: Shelf) -> dict[tuple[int, int], int]:
    """Return total by year and number: of the files that state it, the register, and the journal's own beginning."""
    known = {(entry.year, entry.number): entry.total for entry in shelf.entries}
    journal = shelf.journal
    if journal.first_year:
        known.setdefault((journal.first_year, journal.first_number), journal.first_total)
    for issue in issues:
        head = issue.head
        if head.total and head.number and Doubt.TOTAL_WORKED_OUT not in issue.doubts:
            known.setdefault((head.year, head.number), head.total)
    return known


def _counted(head: Head, known: Mapping[tuple[int, int], int], order: Sequence[tuple[int, OldIssue]]) -> int:
    """Return the total of an issue, counted from the nearest known one of its year, else from the next after it."""
    same_year = [(abs(number - head.number), number, total) for (year, number), total in known.items()
                 if year == head.year]
    if same_year:
        _, number, total = min(same_year)
        return total + head.number - number
    later = min((place for place in known if place > (head.year, head.number)), default=None)
    if later is not None:
        between = [issue.head for _, issue in order
                   if (head.year, head.number) <= (issue.head.year, issue.head.number) < later]
        gap = later[1] - 1 if later[0] > head.year else 0  # numbers of the later year that come before it
        return known[later] - gap - sum(map(_span, between))
    earlier = max((place for place in known if place < (head.year, head.number)), default=None)
    if earlier is None:
        before = [issue.head for _, issue in order if (issue.head.year, issue.head.number) < (head.year, head.number)]
        return 1 + sum(map(_span, before))
    between = [issue.head for _, issue in order
               if earlier < (issue.head.year, issue.head.number) < (head.year, head.number)]
    return known[earlier] + 1 + sum(map(_span, between))


def _alone(issue: OldIssue, shelf: Shelf) -> Iterable[Remark]:
    """Yield what is to be said of a file whatever the others are."""
    head = issue.head
    if issue.sha256 in shelf.files:
        yield Remark(Kind.FILE_TAKEN, shelf.files[issue.sha256])
        return
    if not head.number:
        yield Remark(Kind.NUMBER_MISSING)
    if head.day is None:
        yield Remark(Kind.DAY_MISSING)
    elif head.day > shelf.today:
        yield Remark(Kind.DAY_AHEAD)
    if not issue.kept:
        yield Remark(Kind.ITEMS_MISSING)
    if untitled := sum(not title_of(issue, item) for item in issue.kept):
        yield Remark(Kind.TITLE_MISSING, numbers=(untitled,))
    number = head.numbered
    if number is None:
        return
    if number.last - number.number >= MOST_COMBINED:
        yield Remark(Kind.NUMBER_WRONG, numbers=(number.number, number.last))
        return
    yield from _taken(number, shelf)


def _taken(number: Number, shelf: Shelf) -> Iterable[Remark]:
    wanted = dict(each_of(number))
    gone = tuple(entry.number for entry in shelf.entries if entry.year == number.year and entry.number in wanted)
    if gone:
        yield Remark(Kind.NUMBER_TAKEN, numbers=gone)
        return
    totals = tuple(entry.total for entry in shelf.entries if entry.total in wanted.values())
    if totals:
        yield Remark(Kind.TOTAL_TAKEN, numbers=totals)


def _twice(issues: Sequence[OldIssue], counted: Sequence[int]) -> Iterable[tuple[int, Remark]]:
    """Yield which files repeat another of those `counted`: its bytes, or its number."""
    by_bytes, by_number, by_total = dict[str, int](), dict[tuple[int, int], int](), dict[int, int]()
    for at in counted:
        issue = issues[at]
        first = by_bytes.setdefault(issue.sha256, at)
        if first != at:
            yield at, Remark(Kind.FILE_TWICE, issues[first].path)
            continue
        number = issue.head.numbered
        if number is None or number.last - number.number >= MOST_COMBINED:
            continue
        for each, total in each_of(number):
            other = by_number.setdefault((number.year, each), at)
            if other != at:
                yield at, Remark(Kind.NUMBER_TWICE, issues[other].path, (each,))
                break
            other = by_total.setdefault(total, at)
            if other != at:
                yield at, Remark(Kind.TOTAL_TAKEN, issues[other].path, (total,))
                break


def _in_order(issues: Sequence[OldIssue], counted: Sequence[int], shelf: Shelf) -> Iterable[tuple[int, Remark]]:
    """Yield where numbers are missing between two files, and where a later number has an earlier day."""
    there_are = [(issues[at].head, at) for at in counted if issues[at].head.numbered and issues[at].head.day]
    order = sorted(there_are, key=lambda pair: (pair[0].year, pair[0].number))
    there = {(entry.year, entry.number) for entry in shelf.entries}
    for (before, _), (after, at) in pairwise(order):
        last = max(before.number, before.through)
        if before.year == after.year and after.number > last + 1:
            missing = tuple(each for each in range(last + 1, after.number) if (after.year, each) not in there)
            if missing:
                yield at, Remark(Kind.NUMBERS_JUMP, numbers=missing)
        if before.day and after.day and after.day < before.day:
            yield at, Remark(Kind.DAY_BEFORE, before.day.isoformat(), (before.number,))
