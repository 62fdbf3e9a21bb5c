"""What the screen shows of the office, read in one piece. Archive's thread."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.desk.layouts import OfficeLayout, office_layouts
from bulletin.journals import Journal
from bulletin.log_query import LogQuery
from bulletin.office import Office
from bulletin.people import Person
from bulletin.proof.wordbook import Wordbook
from bulletin.units import Unit

FORMS = frozenset({"gongwen", "qianfadan", "yuegao"})  # what they lay out is no journal


@dataclass(frozen=True)
class Account:
    """A person's account, and when they signed in last; None for never."""

    person: Person
    last_sign_in: datetime | None = None


@dataclass(frozen=True)
class JournalSeen:
    """A journal, whether it took a number yet, and the last it took."""

    journal: Journal
    printed: bool = False
    year: int = 0
    number: int = 0


@dataclass(frozen=True)
class OfficeView:
    """The office's settings, its accounts (those in use first), its journals, what it taught the check, its layouts,
    its units.
    """

    office: Office
    accounts: tuple[Account, ...]
    journals: tuple[JournalSeen, ...]
    book: Wordbook = Wordbook()
    layouts: tuple[OfficeLayout, ...] = ()
    units: tuple[Unit, ...] = ()

    @property
    def journal_layouts(self) -> tuple[tuple[str, str], ...]:
        """Return name and title of the layouts a journal can be printed with."""
        return tuple((each.name, each.title) for each in self.layouts if each.name not in FORMS)


def see(archive: Archive, layouts: Path) -> OfficeView:
    """Return what the screen shows; the bundled layouts are in the folder `layouts`."""
    there = office_layouts(archive, layouts)
    with archive.reading() as work:
        people = sorted(work.people.all(), key=lambda person: not person.active)
        accounts = []
        for person in people:
            query = LogQuery(person_id=person.id, deeds=frozenset({"sign_in"}))
            lines = work.log.lines(work.log.numbers(query, 1))
            accounts.append(Account(person, lines[0].at if lines else None))
        journals = tuple(_seen(work, each) for each in work.journals.all())
        return OfficeView(work.people.office(), tuple(accounts), journals, work.proofs.wordbook(), there,
                          tuple(work.units.all()))


def journal_now(archive: Archive, id: str) -> JournalSeen:
    """Return a journal as it is now. Refused: UNKNOWN."""
    with archive.reading() as work:
        return _seen(work, work.journals.get(id))


def person_now(archive: Archive, id: str) -> Person:
    """Return an account as it is now. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.people.get(id)


def _seen(work: Work, journal: Journal) -> JournalSeen:
    taken = work.numbers.of(journal.id)
    if not taken:
        return JournalSeen(journal)
    last = max(taken, key=lambda each: (each.year, each.number))
    return JournalSeen(journal, True, last.year, last.number)
