"""What the screen shows of the office, read in one piece. Archive's thread."""

from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive
from bulletin.journals import Journal
from bulletin.log_query import LogQuery
from bulletin.office import Office
from bulletin.people import Person
from bulletin.proof.wordbook import Wordbook


@dataclass(frozen=True)
class Account:
    """A person's account, and when they signed in last; None for never."""

    person: Person
    last_sign_in: datetime | None = None


@dataclass(frozen=True)
class OfficeView:
    """The office's settings, its accounts (those in use first), its journals and what it taught the check."""

    office: Office
    accounts: tuple[Account, ...]
    journals: tuple[Journal, ...]
    book: Wordbook = Wordbook()


def see(archive: Archive) -> OfficeView:
    """Return what the screen shows."""
    with archive.reading() as work:
        people = sorted(work.people.all(), key=lambda person: not person.active)
        accounts = []
        for person in people:
            query = LogQuery(person_id=person.id, deeds=frozenset({"sign_in"}))
            lines = work.log.lines(work.log.numbers(query, 1))
            accounts.append(Account(person, lines[0].at if lines else None))
        return OfficeView(work.people.office(), tuple(accounts), tuple(work.journals.all()),
                          work.proofs.wordbook())


def person_now(archive: Archive, id: str) -> Person:
    """Return an account as it is now. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.people.get(id)
