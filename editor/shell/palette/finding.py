"""What the list of Ctrl+K finds in the archive while somebody types: drafts, issues and units."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bulletin.archive import Work
from bulletin.desk.noting import office_day
from bulletin.desk.searching import Look
from bulletin.errors import Refused
from bulletin.issues import IssueState
from bulletin.search.parsing import parse
from bulletin.search.port import Find, Sorting
from bulletin.workflow import Stage
from editor.shell import days, joining
from editor.shell.issue_numbers import numbers_words
from editor.shell.palette.entry import Kind

MOST, ISSUES = 5, 240  # so many of each kind are shown; among so many of the newest issues is looked


@dataclass(frozen=True)
class Found:
    """A thing of the archive: its kind, its id, what it is called, what is said beside it, and the place it opens in.
    """

    kind: Kind
    id: str
    words: str
    beside: str
    place: str


def found_by(look: Look, words: str) -> tuple[Found, ...]:
    """Return the units, issues and drafts that these words name, some of each."""
    with look.reading() as work:
        return (*_units(work, words), *_issues(work, words), *_drafts(work, words))


def _units(work: Work, words: str) -> list[Found]:
    named = [unit for unit in work.units.all() if words in unit.name or words in unit.aliases]
    return [Found(Kind.UNIT, unit.id, unit.name, "", "credit") for unit in named[:MOST]]


def _issues(work: Work, words: str) -> list[Found]:
    parts = words.split()
    found: list[Found] = []
    names = {each.id: each for each in work.journals.all()}
    for issue in work.issues.all(limit=ISSUES):
        journal = names.get(issue.journal_id)
        if journal is None or issue.number is None or issue.state is IssueState.DROPPED:
            continue
        journal_name = joining.titled(journal.on(issue.day).name.strip("《》"))
        name = f"{journal_name}{days.year_words(issue.day.year)}{numbers_words(issue.number)}"
        if all(part in name for part in parts):
            place = "archive" if issue.state is IssueState.PUBLISHED else "issues"
            found.append(Found(Kind.ISSUE, issue.id, name, "", place))
    return found[:MOST]


def _drafts(work: Work, words: str) -> list[Found]:
    try:
        query = parse(words, office_day(datetime.now(UTC)))
    except Refused:
        return []
    found = {each.draft_id: each for each in work.search.find(query, Sorting.NEWEST, MOST, None).finds}
    return [Found(Kind.DRAFT, each.draft_id, each.title, each.unit, _place_of(each)) for each in found.values()]


def _place_of(find: Find) -> str:
    if find.stage is Stage.RECEIVED:
        return "inbox"
    return "archive" if find.stage is Stage.PUBLISHED else "writing"
