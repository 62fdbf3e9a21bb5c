"""The docket of instructions: how each stands and what it is on; and what a leader may have written on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bulletin.archive import Archive, Work
from bulletin.credit.facts import Level
from bulletin.desk.instructing import called
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.instructions.instruction import Instruction, On
from bulletin.instructions.standing import by_urgency
from bulletin.issues import Issue, IssueState
from bulletin.search.query import InState, State, Word, all_of
from bulletin.text import body_of, plain
from bulletin.units import Unit, units_on
from bulletin.workflow import Stage

_ISSUES_KNOWN = 2_000  # the latest issues that are looked through by name and number


@dataclass(frozen=True)
class Subject:
    """What a leader wrote on: the title of the item and where it was printed, or only where for a whole issue.

    `unit` is who sent the item; `day` that of the issue, None for what was not printed.
    """

    on: On
    title: str
    place: str = ""
    unit: str = ""
    day: date | None = None


@dataclass(frozen=True)
class Case:
    """An instruction and what it is on."""

    instruction: Instruction
    subject: Subject


@dataclass(frozen=True)
class Docket:
    """The instructions as they are dealt with, the units there are today, and people's names by id.

    `leaders` are those an instruction may be from: of earlier ones with their level, then the office's own leaders.
    """

    cases: tuple[Case, ...]
    units: tuple[Unit, ...]
    names: dict[str, str]
    leaders: dict[str, Level]


def docket(archive: Archive, today: date, *, settled: int = 500) -> Docket:
    """Return all open instructions and the latest `settled` ones (0: all), the overdue first."""
    with archive.reading() as work:
        found = [*work.instructions.open_ones(), *work.instructions.settled(settled)]
        return Docket(cases_of(work, by_urgency(found, today)), units_on(today, work.units.all()), _names(work),
                      _leaders(work, found, today))


def open_cases(archive: Archive, today: date) -> tuple[Case, ...]:
    """Return the open instructions, the overdue first."""
    with archive.reading() as work:
        return cases_of(work, by_urgency(work.instructions.open_ones(), today))


def given(archive: Archive, since: date, until: date) -> tuple[Instruction, ...]:
    """Return the instructions given from `since` to the day before `until` that were not withdrawn, oldest first: all
    of them, which a docket does not list.
    """
    with archive.reading() as work:
        return tuple(work.instructions.in_period(since, until))


def how_many_open(archive: Archive) -> int:
    """Return how many instructions are neither closed nor withdrawn."""
    with archive.reading() as work:
        return len(work.instructions.open_ones())


def subject(archive: Archive, id: str) -> Subject:
    """Return the item or the issue with this id. Refused: UNKNOWN when there is neither."""
    with archive.reading() as work:
        drafts = work.drafts.many((id,))
        naming = _Naming(work)
        return naming.of_draft(drafts[0]) if drafts else naming.of_issue(_known_issue(work, id))


def opening_words(archive: Archive, on: On, characters: int = 160) -> str:
    """Return how an item begins, for a whole issue the titles in it, in at most so many characters.

    Refused: UNKNOWN.
    """
    with archive.reading() as work:
        if on.draft_id:
            draft = work.drafts.get(on.draft_id)
            text = work.revisions.get(draft.revision_id).text
            words = " ".join(plain(body_of(text)).split())
        else:
            items = work.issues.get(on.issue_id).items
            words = "".join(f"《{draft.title}》" for draft in work.drafts.many(item.draft_id for item in items))
        return words if len(words) <= characters else f"{words[:characters]}…"


def subjects(archive: Archive, words: str, limit: int = 30) -> tuple[Subject, ...]:
    """Return published issues and items that `words` name, issues first; without words the latest of both.

    An issue is named by words of its journal and its number (信息快报 37), an item by words of its title and text.
    """
    with archive.reading() as work:
        wanted, naming = words.split(), _Naming(work)
        published = work.issues.all((IssueState.PUBLISHED,), _ISSUES_KNOWN if wanted else limit)
        issues = [each for each in map(naming.of_issue, published)
                  if all(word in each.place for word in wanted)][:limit // 3 or 1]
        if wanted:
            asked = all_of((*map(Word, wanted), InState(State.PUBLISHED)))
            drafts = work.drafts.many(work.search.ids(asked, limit))
        else:
            drafts = work.drafts.many(item.draft_id for issue in published for item in issue.items)
        return (*issues, *map(naming.of_draft, drafts[:limit - len(issues)]))


class _Naming:
    """Names items and issues, each issue and unit read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._units = {unit.id: unit.name for unit in work.units.all()}
        self._journals = {journal.id: journal.name for journal in work.journals.all()}
        self._issues: dict[str, Subject] = {}

    def of_draft(self, draft: Draft) -> Subject:
        issue = self.of_issue_id(draft.issue_id) if draft.issue_id and draft.stage is Stage.PUBLISHED else None
        return Subject(On(draft_id=draft.id), draft.title, issue.place if issue else "",
                       self._units.get(draft.facts.unit_id or "", ""), issue.day if issue else None)

    def of_issue(self, issue: Issue) -> Subject:
        return Subject(On(issue_id=issue.id), "", called(self._journals[issue.journal_id], issue), day=issue.day)

    def of_issue_id(self, issue_id: str) -> Subject:
        if issue_id not in self._issues:
            self._issues[issue_id] = self.of_issue(self._work.issues.get(issue_id))
        return self._issues[issue_id]


def cases_of(work: Work, instructions: Iterable[Instruction]) -> tuple[Case, ...]:
    """Return each instruction with what it is on, in their order."""
    found, naming = tuple(instructions), _Naming(work)
    drafts = {draft.id: draft for draft in work.drafts.many(
        {each.on.draft_id for each in found if each.on.draft_id})}
    return tuple(Case(each, naming.of_draft(drafts[each.on.draft_id]) if each.on.draft_id
                      else naming.of_issue_id(each.on.issue_id)) for each in found)


def _known_issue(work: Work, id: str) -> Issue:
    try:
        return work.issues.get(id)
    except Refused as error:
        raise Refused(Reason.UNKNOWN, what="draft", id=id) from error


def _names(work: Work) -> dict[str, str]:
    return {person.id: person.name for person in work.people.all()}


def _leaders(work: Work, instructions: Iterable[Instruction], today: date) -> dict[str, Level]:
    """Return who may have given an instruction; a leader on the office's own list is one of the county."""
    known = {each.given.leader: each.given.level for each in sorted(instructions, key=lambda each: each.given.day)}
    listed = sorted(work.proofs.wordbook().roster.leaders, key=lambda each: each.rank)
    return known | {name: Level.COUNTY for each in listed if each.holds(today)
                    and (name := f"{each.post}{each.name}") not in known}
