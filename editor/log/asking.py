"""What the screen of the account asks for: numbers of lines, lines, counts, people, the head of the log."""

from collections.abc import Iterable
from dataclasses import dataclass

from bulletin.account import Head
from bulletin.archive import Archive
from bulletin.desk import account
from bulletin.desk.account import Line
from bulletin.log_query import LogQuery, Notable

PAGE = 200


@dataclass(frozen=True)
class Numbers:
    """The answer to a question: the numbers of its lines, the latest first, and the lines of the first page."""

    query: LogQuery
    numbers: list[int]
    first: list[Line]
    complete: bool


@dataclass(frozen=True)
class Around:
    """What stands around the list: who may be asked for, how many of what is worth looking for, the log's head."""

    people: tuple[tuple[str, str], ...]
    counts: dict[Notable, int]
    head: Head


def first_page(archive: Archive, query: LogQuery) -> Numbers:
    """Return the first page of an answer and nothing more, for the first painting."""
    numbers = account.numbers(archive, query, PAGE)
    return Numbers(query, numbers, account.lines(archive, numbers), len(numbers) < PAGE)


def all_numbers(archive: Archive, query: LogQuery) -> Numbers:
    """Return the numbers of all lines of an answer, with the lines of the first page."""
    numbers = account.numbers(archive, query)
    return Numbers(query, numbers, account.lines(archive, numbers[:PAGE]), True)


def around(archive: Archive, query: LogQuery, notable: Iterable[Notable]) -> Around:
    """Return what stands around the list of an answer."""
    people = tuple((each.id, each.name) for each in account.people(archive))
    with archive.reading() as work:
        head = work.log.head()
    return Around(people, account.tally(archive, query, notable), head)
