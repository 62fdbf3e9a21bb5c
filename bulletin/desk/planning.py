"""Planning issues: the calendar of what should appear, templates, planned pages, and drafts kept back for later."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from bulletin.archive import Archive, Work
from bulletin.desk.assembly import as_opened, drafts_of, must_appear
from bulletin.desk.noting import OFFICE_ZONE, new_id, note
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal
from bulletin.people import Actor, RoleName
from bulletin.planning import Due, Outlook, Reserved, Template, days_of, outlook
from bulletin.workflow import Stage


@dataclass(frozen=True)
class Schedule:
    """The days of a period and what stands on them, from one look: issues by id, those that are signed, those void."""

    dues: tuple[Due, ...] = ()
    issues: Mapping[str, Issue] = field(default_factory=dict)
    signed: frozenset[str] = frozenset()
    void: frozenset[str] = frozenset()
    journals: Mapping[str, Journal] = field(default_factory=dict)

    def outlook(self, due: Due, now: datetime) -> Outlook:
        """Return how a day of a journal stands at `now`."""
        return outlook(due, self.issues.get(due.issue_id), now, signed=due.issue_id in self.signed,
                       void=due.issue_id in self.void)


def calendar(archive: Archive, first: date, last: date, *, since: date | None = None) -> tuple[Due, ...]:
    """Return what should appear from `first` to `last`, both included, and what does: by day, in the office's order.

    A journal is asked for from the day of its first issue in this archive; one without any from `since` (none: not).
    """
    with archive.reading() as work:
        return schedule_in(work, first, last, since).dues


def schedule(archive: Archive, first: date, last: date, *, since: date | None = None) -> Schedule:
    """Return the same as `calendar` with all that is to be shown of it."""
    with archive.reading() as work:
        return schedule_in(work, first, last, since)


def templates(archive: Archive, journal_id: str) -> tuple[Template, ...]:
    """Return the templates of a journal by name."""
    with archive.reading() as work:
        return tuple(work.planning.templates(journal_id))


def keep_template(archive: Archive, template: Template, *, actor: Actor, at: datetime) -> Template:
    """Keep a template, a new one when its id is empty.

    Refused: ROLE_MISSING, UNKNOWN journal, TEMPLATE_UNNAMED, TEMPLATE_TAKEN when another one of the journal is called
    so.
    """
    actor.must_be(RoleName.EDITOR)
    if not (name := template.name.strip()):
        raise Refused(Reason.TEMPLATE_UNNAMED)
    kept = replace(template, id=template.id or new_id(), name=name, editors_note=template.editors_note.strip(),
                   pages_planned=max(0, template.pages_planned))
    with archive.writing() as work:
        journal = work.journals.get(kept.journal_id)
        if any(each.name == name and each.id != kept.id for each in work.planning.templates(journal.id)):
            raise Refused(Reason.TEMPLATE_TAKEN, key=name)
        work.planning.put_template(kept, actor.id, at)
        note(work, actor, at, "keep_template", thing=kept.id, reason=f"《{journal.name}》{name}")
        return kept


def drop_template(archive: Archive, template_id: str, *, actor: Actor, at: datetime) -> None:
    """Throw a template away; issues planned from it stay. Refused: ROLE_MISSING, UNKNOWN."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        template = work.planning.template(template_id)
        work.planning.drop_template(template_id)
        note(work, actor, at, "drop_template", thing=template_id, reason=template.name)


def plan_from(archive: Archive, template_id: str, day: date, *, actor: Actor, at: datetime) -> Issue:
    """Start an issue dated `day` as a template says. Refused: ROLE_MISSING, UNKNOWN template, JOURNAL_CLOSED."""
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        template = work.planning.template(template_id)
        must_appear(work, template.journal_id, day)
        issue = Issue(new_id(), template.journal_id, day, editors_note=template.editors_note,
                      pages_planned=template.pages_planned, distribution=template.distribution)
        work.issues.add(issue)
        note(work, actor, at, "plan_issue", issue_id=issue.id, reason=template.name)
        return issue


def set_pages_planned(archive: Archive, opened: Issue, pages: int, *, actor: Actor, at: datetime) -> Issue:
    """Say how many pages the issue shall have, 0: as many as its journal plans; its signature stays.

    Refused: Conflict, ISSUE_CLOSED, ROLE_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        issue = as_opened(work, opened)
        issue.must_be_planned()
        note(work, actor, at, "plan_pages", issue_id=issue.id, reason=str(max(0, pages)))
        return work.issues.save(replace(issue, pages_planned=max(0, pages)))


def reserve(archive: Archive, draft_id: str, words: str, *, actor: Actor, at: datetime) -> Reserved:
    """Keep an approved draft back for a later issue; `words` say why.

    One that is kept back already gets the new words and stays as old as it is. Refused: ROLE_MISSING, UNKNOWN,
    REASON_MISSING, ALREADY_PLACED, NOT_APPROVED.
    """
    actor.must_be(RoleName.EDITOR)
    if not words.strip():
        raise Refused(Reason.REASON_MISSING, step="shelve")
    with archive.writing() as work:
        draft = work.drafts.get(draft_id)
        if draft.issue_id is not None:
            raise Refused(Reason.ALREADY_PLACED, title=draft.title)
        if draft.stage is not Stage.APPROVED:
            raise Refused(Reason.NOT_APPROVED, titles=[draft.title])
        before = next((each for each in work.planning.reserved() if each.draft_id == draft_id), None)
        kept = Reserved(draft_id, words.strip(), actor.id, before.at if before else at)
        work.planning.reserve(kept)
        note(work, actor, at, "shelve", draft_id=draft_id, reason=kept.words)
        return kept


def unreserve(archive: Archive, draft_id: str, *, actor: Actor, at: datetime) -> None:
    """Put a draft kept back among those that are ready again; one that is there already stays. Refused: ROLE_MISSING.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        if any(each.draft_id == draft_id for each in work.planning.reserved()):
            work.planning.unreserve(draft_id)
            note(work, actor, at, "unshelve", draft_id=draft_id)


def reserved(archive: Archive) -> tuple[Reserved, ...]:
    """Return the drafts kept back, the longest kept first; not those that were placed or lost their approval."""
    with archive.reading() as work:
        return tuple(work.planning.reserved())


def schedule_in(work: Work, first: date, last: date, since: date | None = None) -> Schedule:
    """Return the same as `schedule` within a piece of work."""
    journals = {journal.id: journal for journal in work.journals.all()}
    dated = work.planning.dated(first, last)
    issues = {id: work.issues.get(id) for id, _ in dated}
    dues = tuple(_dues(journals, issues, work.planning.first_days(), first, last, since))
    signed = frozenset(id for id, issue in issues.items() if _is_signed(work, issue))
    return Schedule(dues, issues, signed, frozenset(id for id, void in dated if void), journals)


def _dues(
    journals: Mapping[str, Journal], issues: Mapping[str, Issue], began: Mapping[str, date], first: date, last: date,
    since: date | None,
) -> list[Due]:
    found = []
    for journal in journals.values():
        start = began.get(journal.id, since)
        asked = [day for day in days_of(journal, first, last) if start is not None and day >= start]
        own = [issue for issue in issues.values() if issue.journal_id == journal.id]
        found += [_due(journal, issue.day, issue.day in asked, issue.id) for issue in own]
        there = {issue.day for issue in own}
        found += [_due(journal, day, True) for day in asked if day not in there]
    places = {id: place for place, id in enumerate(journals)}
    return sorted(found, key=lambda due: (due.day, places[due.journal_id]))


def _due(journal: Journal, day: date, asked: bool, issue_id: str = "") -> Due:
    """Return a day of the journal; out by the end of it where it is not one of its days or has no time of its own."""
    by = datetime.combine(day + timedelta(days=1), time(), OFFICE_ZONE)
    if asked and journal.due:
        by = datetime.combine(day, time.fromisoformat(journal.due), OFFICE_ZONE)
    return Due(journal.id, day, by, issue_id, asked)


def _is_signed(work: Work, issue: Issue) -> bool:
    return (issue.state is IssueState.PLANNED and issue.signature is not None
            and issue.signature.fingerprint == issue.content(drafts_of(work, issue)))
