"""Looking into the account of everything: which lines answer a question, what stands in them, who did the deeds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bulletin.account import Entry
from bulletin.archive import Archive, Work
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.desk.verifying import Flaw
from bulletin.drafts import Draft
from bulletin.issues import Issue
from bulletin.log_query import DeedGroup, LogQuery, Notable, deeds_of
from bulletin.people import Person

_ABOUT_PEOPLE = frozenset({"set_password", "reset_password", "put_person"})  # their reason begins with a person's id
_ABOUT_EVENTS = deeds_of(DeedGroup.URGENT)
_UNREADABLE = (ValueError, KeyError, TypeError)  # what comes of a row that was edited by hand into what cannot be read


@dataclass(frozen=True)
class Line:
    """A line of the account for people: who did it, and what it is about - the title of a draft, or an issue with the
    name of its journal; both where a draft was placed in an issue. `event` is what an urgent event is called.
    """

    entry: Entry
    who: str
    title: str = ""
    issue: Issue | None = None
    journal: str = ""
    event: str = ""


def numbers(archive: Archive, query: LogQuery, limit: int = 0) -> list[int]:
    """Return the numbers of the lines asked for, the latest first; `limit` 0 means all."""
    with archive.reading() as work:
        return work.log.numbers(query, limit)


def lines(archive: Archive, wanted: Iterable[int]) -> list[Line]:
    """Return the lines with these numbers, in their order; one that is not there is left out."""
    with archive.reading() as work:
        entries = work.log.lines(wanted)
        names = {person.id: person.name for person in work.people.all()}
        titles = {draft.id: draft.title for draft in work.drafts.many({each.draft_id for each in entries} - {""})}
        issues = _issues(work, {each.issue_id for each in entries} - {""})
        events = work.events.titles(each.thing for each in entries if each.thing and each.deed in _ABOUT_EVENTS)
        return [replace(_line(each, names, titles, issues), event=events.get(each.thing, "")) for each in entries]


def tally(archive: Archive, query: LogQuery, notable: Iterable[Notable]) -> dict[Notable, int]:
    """Return how many of the lines asked for are each of these; `query.notable` itself plays no part."""
    with archive.reading() as work:
        return work.log.tally(query, notable)


def people(archive: Archive) -> list[Person]:
    """Return all accounts, those of people who left too: what they did stays in the account."""
    with archive.reading() as work:
        return work.people.all()


def moments_of(first: date, last: date) -> tuple[datetime, datetime]:
    """Return the moment at which `first` begins for the office, and that at which `last` is over."""
    return (datetime.combine(first, time(), OFFICE_ZONE),
            datetime.combine(last + timedelta(days=1), time(), OFFICE_ZONE))


def title_of(archive: Archive, draft_id: str) -> str:
    """Return what a draft is called. Refused: UNKNOWN."""
    with archive.reading() as work:
        return work.drafts.get(draft_id).title


def names_in(archive: Archive, flaws: Iterable[Flaw]) -> dict[str, str]:
    """Return what the drafts are called in which something is no longer as it was, by id: 《title》.

    A draft that a hand made unreadable has no name here; it is told by its id.
    """
    ids = {each.where.rpartition("/")[2] for each in flaws}
    with archive.reading() as work:
        try:
            drafts = list(work.drafts.many(ids))
        except _UNREADABLE:
            drafts = [draft for id in ids for draft in _legible(work, id)]
        return {draft.id: f"《{draft.title}》" for draft in drafts}


def _legible(work: Work, id: str) -> list[Draft]:
    try:
        return list(work.drafts.many((id,)))
    except _UNREADABLE:
        return []


def _issues(work: Work, ids: Iterable[str]) -> dict[str, tuple[Issue, str]]:
    found = {id: work.issues.get(id) for id in ids}
    journals = {journal.id: journal for journal in work.journals.all()} if found else {}
    return {id: (issue, journals[issue.journal_id].on(issue.day).name) for id, issue in found.items()}


def _line(
    entry: Entry, names: dict[str, str], titles: dict[str, str], issues: dict[str, tuple[Issue, str]],
) -> Line:
    issue, journal = issues.get(entry.issue_id, (None, ""))
    if entry.deed in _ABOUT_PEOPLE:
        id, space, rest = entry.reason.partition(" ")
        entry = replace(entry, reason=names.get(id, id) + space + rest)
    return Line(entry, names.get(entry.who, entry.who), titles.get(entry.draft_id, ""), issue, journal)
