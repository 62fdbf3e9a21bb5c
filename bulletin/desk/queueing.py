"""The queue: what waits for whose agreement, and what somebody agreed to, without texts; nothing is changed here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive, Queued, Work
from bulletin.desk.looking import DraftFile
from bulletin.drafts import Draft, Facts, Urgency
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal
from bulletin.people import Actor, Person, RoleName
from bulletin.routing import route_for
from bulletin.sealing import Keyring
from bulletin.seals import Standing, issue_standing, standing_of
from bulletin.workflow import Route, Stage, Step, agreeing_step, roles_for

_WAITING = (Stage.SUBMITTED, Stage.REVIEWED, Stage.AWAITING)
_AGREEING = frozenset({RoleName.REVIEWER, RoleName.SECRETARY, RoleName.LEADER})
_REASONS = 20  # drafts returned last, whose reasons are offered again


@dataclass(frozen=True)
class DraftLine:
    """A draft in the queue: its unit, the journal it is meant for (empty while undecided), and who edited it.

    `step` is the agreement it waits for, `since` when it first came to where it stands with this text. Where
    it was agreed to already, `agreed_at` is when this person did, and `step` is that agreement.
    """

    draft: Draft
    unit: str
    journal: str
    editor: str
    route: Route
    step: Step
    since: datetime
    agreed_at: datetime | None = None

    @property
    def key(self) -> str:
        return self.draft.id

    @property
    def title(self) -> str:
        return self.draft.title

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about the draft changed."""
        return (self.draft.version, self.draft.revision_id, self.route)


@dataclass(frozen=True)
class IssueLine:
    """A planned issue in the queue, with its drafts by id."""

    issue: Issue
    journal: Journal
    drafts: Mapping[str, Draft]

    @property
    def key(self) -> str:
        return self.issue.id

    @property
    def title(self) -> str:
        """`《信息快报》11月20日`"""
        return f"《{self.journal.name}》{self.issue.day.month}月{self.issue.day.day}日"

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about it changed."""
        return (self.issue.version, self.issue.content(self.drafts), self.complete)

    @property
    def complete(self) -> bool:
        """Whether there is something to print and every item is approved."""
        return bool(self.issue.items or self.issue.correction) and all(
            self.drafts[item.draft_id].stage is Stage.PLACED for item in self.issue.items)

    @property
    def signed(self) -> bool:
        """Whether the signature on it still covers what would be printed."""
        signature = self.issue.signature
        return signature is not None and signature.fingerprint == self.issue.content(self.drafts)


Line = DraftLine | IssueLine


@dataclass(frozen=True)
class Lines:
    """What waits: for this person, and for others; urgent drafts first, then issues, then drafts, oldest first."""

    mine: tuple[Line, ...]
    others: tuple[Line, ...]


def lines(archive: Archive, actor: Actor) -> Lines:
    """Return what waits for agreement. Who can agree to nothing sees as his own all there is."""
    with archive.reading() as work:
        return lines_in(work, actor)


def lines_in(work: Work, actor: Actor) -> Lines:
    """Return the same as `lines` within a piece of work."""
    known, journals = {each.id: each.name for each in work.people.all()}, _journals(work)
    drafts = [_line(each, journals, known) for each in work.queue.waiting(_WAITING)]
    issues = [line for line in _planned(work, journals) if line.complete and not line.signed]
    sees_all = not may_agree(actor)
    return Lines(_ordered([each for each in drafts if sees_all or is_for(each, actor)],
                          issues if sees_all or _signs_issues(actor) else []),
                 () if sees_all else _ordered([each for each in drafts if not is_for(each, actor)],
                                              [] if _signs_issues(actor) else issues))


def agreed_lines(archive: Archive, actor: Actor) -> tuple[Line, ...]:
    """Return what `actor` agreed to and can still take back, the latest first."""
    with archive.reading() as work:
        known, journals = {each.id: each.name for each in work.people.all()}, _journals(work)
        drafts = [(each.since, _line(each, journals, known, step)) for each, step in work.queue.agreed_by(actor.id)]
        issues = [(signature.signed_at, line) for line in _planned(work, journals)
                  if (signature := line.issue.signature) and line.signed and signature.signed_by == actor.id]
    both: list[tuple[datetime, Line]] = [*drafts, *issues]
    return tuple(line for _, line in sorted(both, key=lambda each: each[0], reverse=True))


def line_of(archive: Archive, key: str, *, is_issue: bool) -> Line:
    """Return how one draft or issue stands now, wherever that is. Refused: UNKNOWN."""
    with archive.reading() as work:
        journals = _journals(work)
        if is_issue:
            return _issue_line(work, work.issues.get(key), journals)
        [queued] = work.queue.waiting((work.drafts.get(key).stage,), key)
        return _line(queued, journals, {each.id: each.name for each in work.people.all()})


def how_many(archive: Archive, actor: Actor) -> int:
    """Return how many drafts and issues wait for `actor`; 0 for who can agree to nothing."""
    if not may_agree(actor):
        return 0
    with archive.reading() as work:
        journals = _journals(work)
        drafts = sum(count for stage, facts, count in work.queue.counts(_WAITING)
                     if _waits_for(stage, route_for(facts, journals.values()), actor))
        issues = _planned(work, journals) if _signs_issues(actor) else []
        return drafts + sum(line.complete and not line.signed for line in issues)


def names(archive: Archive) -> dict[str, str]:
    """Return the names of all people there ever were, by id."""
    with archive.reading() as work:
        return {each.id: each.name for each in work.people.all()}


def last_reasons(archive: Archive) -> tuple[str, ...]:
    """Return the reasons of the drafts returned last, each once."""
    with archive.reading() as work:
        return tuple(work.queue.reasons(_REASONS))


def deeds_since(archive: Archive, actor: Actor, since: datetime) -> Mapping[str, int]:
    """Return how often `actor` did each deed since then, by the name of the deed."""
    with archive.reading() as work:
        return work.queue.deeds_by(actor.id, since)


def holders(archive: Archive, line: Line, actor: Actor) -> tuple[Person, ...]:
    """Return for whom `actor` may sign what waits in `line`: who holds the role that is due, without himself."""
    due = roles_due(line)
    with archive.reading() as work:
        return tuple(each for each in work.people.all()
                     if each.active and each.id != actor.id and each.roles & set(due))


def standings(archive: Archive, file: DraftFile) -> Mapping[str, Standing]:
    """Return how each signature on a draft stands, by its id."""
    texts = {revision.id: revision for revision in file.revisions}
    with archive.reading() as work:
        keyring = Keyring(work.keys.all()) if file.signatures else Keyring(())
    return {each.id: standing_of(each, texts[each.revision_id], file.draft.facts, keyring) for each in file.signatures}


def issue_standing_of(archive: Archive, issue: Issue, content: str) -> Standing | None:
    """Return how the signature on an issue stands whose content is `content` now; None where there is none."""
    if issue.signature is None:
        return None
    with archive.reading() as work:
        return issue_standing(issue.id, issue.signature, content, Keyring(work.keys.all()))


def may_agree(actor: Actor) -> bool:
    """Return whether this person can agree to anything at all."""
    return actor.single_seat or bool(actor.roles & _AGREEING)


def may_act_for(actor: Actor) -> bool:
    """Return whether this person may sign in the place of others: who reviews or signs may."""
    return actor.single_seat or bool(actor.roles & {RoleName.REVIEWER, RoleName.SECRETARY})


def is_for(line: Line, actor: Actor) -> bool:
    """Return whether `line` waits for this person's agreement."""
    return actor.single_seat or bool(actor.roles & set(roles_due(line)))


def roles_due(line: Line) -> tuple[RoleName, ...]:
    """Return whose agreement `line` waits for, the usual one first."""
    if isinstance(line, IssueLine):
        return (RoleName.SECRETARY,)
    return roles_for(line.step, line.draft.stage, line.route)


def _waits_for(stage: Stage, route: Route, actor: Actor) -> bool:
    step = agreeing_step(stage, route)
    return step is not None and (actor.single_seat or bool(actor.roles & set(roles_for(step, stage, route))))


def _signs_issues(actor: Actor) -> bool:
    return actor.single_seat or RoleName.SECRETARY in actor.roles


def _journals(work: Work) -> dict[str, Journal]:
    return {journal.id: journal for journal in work.journals.all()}


def _line(
    queued: Queued, journals: Mapping[str, Journal], known: Mapping[str, str], given: Step | None = None,
) -> DraftLine:
    draft, facts = queued.draft, queued.draft.facts
    journal = journals.get(facts.journal_id)
    route = route_for(facts, journals.values())
    step = given or agreeing_step(draft.stage, route) or Step.APPROVE
    return DraftLine(draft, queued.unit, journal.name if journal else "", known.get(draft.editor_id, ""), route, step,
                     queued.since, queued.since if given else None)


def _planned(work: Work, journals: Mapping[str, Journal]) -> list[IssueLine]:
    issues = [issue for issue in work.issues.all((IssueState.PLANNED,)) if issue.items or issue.correction]
    return [_issue_line(work, issue, journals) for issue in reversed(issues)]


def _issue_line(work: Work, issue: Issue, journals: Mapping[str, Journal]) -> IssueLine:
    drafts = {draft.id: draft for draft in work.drafts.many(item.draft_id for item in issue.items)}
    return IssueLine(issue, journals[issue.journal_id], drafts)


def _ordered(drafts: list[DraftLine], issues: list[IssueLine]) -> tuple[Line, ...]:
    urgent = sum(_urgent(each.draft.facts) for each in drafts)
    return (*drafts[:urgent], *issues, *drafts[urgent:])


def _urgent(facts: Facts) -> bool:
    return facts.urgency is not Urgency.NONE
