"""What the board shows, asked of the archive in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bulletin.archive import Archive
from bulletin.desk import looking, planning, proofing, publishing, readying
from bulletin.desk.checking_figures import checks_of
from bulletin.desk.holding import holds_on
from bulletin.desk.looking import Board
from bulletin.desk.queueing import names
from bulletin.drafts import Draft
from bulletin.holds import Hold
from bulletin.issue_check import Neighbours, Problem, Severity, check_issue
from bulletin.issues import Issue, IssueState, Number
from bulletin.journals import Journal
from bulletin.numbers import NumberEntry, proposed
from bulletin.planning import Accepted, Reserved, Tick
from bulletin.routing import route_for
from bulletin.text import length
from bulletin.workflow import Stage
from editor.pieces.stages import shown_stage

LATEST = 60  # issues looked through for the last one of a journal


@dataclass(frozen=True)
class Seen:
    """All that the board shows; without a planned issue `board` is None and only the drafts that are ready stand.

    `stuck` are issues whose printing was cut off, `proposed` the number the issue would take now, `entries` the
    register it comes from, `holds` how the agreement to each draft stands in this journal. `ticks` are the proofs that
    were read, `accepted` the findings that somebody let pass, `corrected` the issue that this one corrects, `reserved`
    the drafts kept back for later; `names` are people's by id.
    """

    journals: tuple[Journal, ...]
    journal: Journal
    issues: tuple[Issue, ...] = ()
    board: Board | None = None
    ready: tuple[Draft, ...] = ()
    units: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    proposed: Number | None = None
    characters: int = 0
    stuck: tuple[Issue, ...] = ()
    holds: Mapping[str, Hold] = field(default_factory=dict)
    entries: tuple[NumberEntry, ...] = ()
    ticks: tuple[Tick, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    corrected: Issue | None = None
    reserved: tuple[Reserved, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def called(self, draft: Draft) -> Stage:
        """Return the stage whose words are true of a draft on its route."""
        return shown_stage(draft.stage, route_for(draft.facts, self.journals))

    @property
    def issue(self) -> Issue | None:
        """The issue on the board."""
        return self.board.issue if self.board else None

    @property
    def title(self) -> str:
        """What the journal is called on the day of the issue on the board: from a later one it may be another name."""
        return self.journal.on(self.issue.day).name if self.issue else self.journal.name

    @property
    def drafts(self) -> dict[str, Draft]:
        """The drafts on the board and those that are ready, by id."""
        return {draft.id: draft for draft in self.ready} | (self.board.drafts if self.board else {})

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of the journal's sections."""
        return tuple(section.name for section in self.journal.sections)

    @property
    def signed(self) -> bool:
        """Whether the issue is signed exactly as it stands."""
        issue = self.issue
        return bool(self.board and issue and issue.signature
                    and issue.signature.fingerprint == issue.content(self.board.drafts))

    @property
    def grave(self) -> tuple[Problem, ...]:
        """What must not be printed as it is."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.GRAVE)


def see(archive: Archive, journal_id: str, issue_id: str, day: date) -> Seen:
    """Return the board of `issue_id`; an issue that is not planned any more gives way to the next planned one."""
    journals = tuple(looking.journals(archive))
    under_way = looking.issues(archive, (IssueState.PLANNED, IssueState.FROZEN))
    asked = next((each for each in under_way if each.id == issue_id), None)
    journal = next((each for each in journals if each.id == (asked.journal_id if asked else journal_id)), journals[0])
    planned = sorted((each for each in under_way if each.journal_id == journal.id
                      and each.state is IssueState.PLANNED), key=lambda each: each.day)
    chosen = asked if asked in planned else next(iter(planned), None)
    stuck = tuple(publishing.left_frozen(archive))
    units = {unit.id: unit.name for unit in looking.units(archive)}
    seen = Seen(journals, journal, units=units, stuck=stuck, reserved=planning.reserved(archive), names=names(archive))
    if chosen is None:
        ready = tuple(looking.ready_drafts(archive))
        return replace(seen, ready=ready, holds=_holds(archive, journal, ready))
    return _board(archive, replace(seen, issues=tuple(planned), board=looking.board(archive, chosen.id)), day)


def _board(archive: Archive, seen: Seen, day: date) -> Seen:
    assert seen.board is not None
    issue, drafts = seen.board.issue, seen.board.drafts
    texts = looking.issue_texts(archive, issue.id)
    entries = looking.number_entries(archive, seen.journal.id)
    next_one = proposed(seen.journal, issue.day.year, entries)
    holds = _holds(archive, seen.journal, (*drafts.values(), *seen.board.ready))
    ticks, accepted = readying.ticks(archive, issue.id), readying.accepted(archive, issue.id)
    problems = check_issue(
        seen.journal, issue, drafts, texts, day, _neighbours(archive, issue, next_one),
        looking.open_notes(archive, tuple(texts)), proofing.wordbook_for(archive, *texts),
        checks=checks_of(archive, tuple(texts)), holds=holds, lately=readying.lately(archive, issue), ticks=ticks,
        accepted=accepted)
    problems = tuple(_called(seen, each, drafts) for each in problems)
    corrected = looking.board(archive, issue.corrects).issue if issue.corrects else None
    return replace(seen, ready=seen.board.ready, problems=problems, proposed=next_one, holds=holds, entries=entries,
                   ticks=ticks, accepted=accepted, corrected=corrected, characters=sum(map(length, texts.values())))


def _called(seen: Seen, problem: Problem, drafts: Mapping[str, Draft]) -> Problem:
    """Return the finding with the stage a draft still stands at as its route calls it."""
    if "stage" not in problem.facts:
        return problem
    stage = seen.called(drafts[problem.draft_id])
    return replace(problem, facts={**problem.facts, "stage": stage.value})


def _holds(archive: Archive, journal: Journal, drafts: Sequence[Draft]) -> Mapping[str, Hold]:
    return holds_on(archive, journal.id, [draft.id for draft in drafts])


def _neighbours(archive: Archive, issue: Issue, next_one: Number) -> Neighbours:
    printed: Sequence[Issue] = [each for each in looking.issues(archive, (IssueState.PUBLISHED,), LATEST)
                                if each.journal_id == issue.journal_id and each.number]
    last = max(printed, key=lambda each: each.number.total if each.number else 0, default=None)
    return Neighbours(next_one, last.number if last else None, last.day if last else None)
