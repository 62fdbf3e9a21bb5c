"""One key to a special report (一键专报): plans its issue, makes its draft ready, and says what is left to do."""

from dataclasses import replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.holding import must_hold
from bulletin.desk.noting import new_id, note, office_day
from bulletin.desk.revising import not_being_printed
from bulletin.drafts import Draft, must_have_title
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import Issue, IssueState
from bulletin.journals import Journal, JournalKind
from bulletin.people import Actor, RoleName
from bulletin.routing import route_for
from bulletin.text import titled
from bulletin.urgent.events import Event
from bulletin.urgent.reports import Report, called
from bulletin.urgent.special import Special, left_to_do, special_journal, urgency_for
from bulletin.workflow import AGREED, WRITABLE, Stage, Step, open_steps


def make_special(
    archive: Archive, opened: Event, *, actor: Actor, at: datetime, report_id: str = "", journal_id: str = "",
    section: str = "",
) -> Special:
    """Make a special report of a report of the event: the newest with a text unless one is named.

    Plans an issue of the journal of special reports (unless one is planned for this report), makes the draft urgent and
    meant for it, submits it where `actor` may and it has a title, and places it once it is approved. Done again it
    takes the next of these steps that has become open. What was agreed to already is left as it was agreed to.
    Refused: ROLE_MISSING for who does not edit, Conflict, NO_TEXT_YET, UNKNOWN (what="journal") without an open journal
    of special reports, JOURNAL_CLOSED, ALREADY_PLACED for a draft in another issue, STEP_NOT_OPEN for one that is
    merged or not used, ISSUE_VOID for one a void issue keeps; SEAL_BROKEN, NOT_APPROVED and SIGNED_ELSEWHERE as
    `holding.must_hold` says.
    """
    actor.must_be(RoleName.EDITOR)
    with archive.writing() as work:
        event = _as_opened(work, opened)
        event.must_not_be_void()
        report = _with_text(event, report_id)
        draft = work.drafts.get(report.draft_id)
        if draft.stage not in WRITABLE | {Stage.PUBLISHED}:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.PLACE.value, stage=draft.stage.value)
        issue, event = _planned(work, event, report, journal_id, actor, at)
        if draft.stage is not Stage.PUBLISHED:
            journal = work.journals.get(issue.journal_id)
            draft = _made_ready(work, draft, event, journal, section, actor, at)
            draft, issue = _placed(work, draft, issue, journal, section, actor, at)
        route = route_for(draft.facts, work.journals.all())
        return Special(event, issue, draft, left_to_do(draft, issue, route))


def special_of(archive: Archive, event_id: str, report_id: str) -> Special | None:
    """Return how the special report of a report stands; None while none was made. Refused: UNKNOWN."""
    with archive.reading() as work:
        event = work.events.get(event_id)
        report = event.report(report_id)
        issue = _standing(work, report)
        if issue is None:
            return None
        draft = work.drafts.get(report.draft_id)
        return Special(event, issue, draft, left_to_do(draft, issue, route_for(draft.facts, work.journals.all())))


def _as_opened(work: Work, opened: Event) -> Event:
    current = work.events.get(opened.id)
    if current.version != opened.version:
        raise Conflict("event", opened.id)
    return current


def _with_text(event: Event, report_id: str) -> Report:
    newest = next((each for each in reversed(event.chain) if each.draft_id), None)
    report = event.report(report_id) if report_id else newest
    if report is None or not report.draft_id:
        raise Refused(Reason.NO_TEXT_YET, title=event.title)
    return report


def _standing(work: Work, report: Report) -> Issue | None:
    """Return the issue that was made of a report; None while there is none, or it was given up or declared void."""
    if not report.issue_id or report.issue_id in work.issues.voids(report.issue_id):
        return None
    issue = work.issues.get(report.issue_id)
    return None if issue.state is IssueState.DROPPED else issue


def _planned(
    work: Work, event: Event, report: Report, journal_id: str, actor: Actor, at: datetime,
) -> tuple[Issue, Event]:
    """Return the issue of the report, planned now unless it was, and the event that knows of it."""
    draft = work.drafts.get(report.draft_id)
    issue = _standing(work, report)
    if issue is not None and draft.issue_id in (None, issue.id):
        return issue, event
    day = office_day(at)
    journal = work.journals.get(journal_id) if journal_id else special_journal(work.journals.all(), day)
    if journal is None or journal.kind is not JournalKind.SPECIAL:
        raise Refused(Reason.UNKNOWN, what="journal", id=journal_id)
    if not journal.is_open(day):
        raise Refused(Reason.JOURNAL_CLOSED, journal=journal.name)
    if draft.issue_id:
        other = work.issues.get(draft.issue_id)
        if other.id in work.issues.voids(other.id):  # declared void, and its items not released
            raise Refused(Reason.ISSUE_VOID, number=other.number.number if other.number else None)
        if other.journal_id != journal.id or len(other.items) != 1:
            raise Refused(Reason.ALREADY_PLACED, title=draft.title)
        issue = other  # somebody put it into an issue of its own by hand
    else:
        issue = Issue(new_id(), journal.id, day)
        work.issues.add(issue)
        note(work, actor, at, "plan_issue", issue_id=issue.id)
    note(work, actor, at, "make_special", draft_id=draft.id, issue_id=issue.id, reason=called(report), thing=event.id)
    return issue, work.events.save(event.with_report(replace(report, issue_id=issue.id)))


def _made_ready(
    work: Work, draft: Draft, event: Event, journal: Journal, section: str, actor: Actor, at: datetime,
) -> Draft:
    """Return the draft meant for the journal and submitted, as far as nobody agreed to it yet."""
    if draft.stage in AGREED - {Stage.SUBMITTED}:
        _must_fit(work, draft, journal)
        return draft
    not_being_printed(work, draft)
    first = next((each.name for each in journal.sections), "")
    facts = replace(draft.facts, journal_id=journal.id, section=section or first,
                    urgency=urgency_for(event.level, draft.facts.urgency))
    if facts != draft.facts:
        draft = work.drafts.save(draft.knowing(facts))
        note(work, actor, at, "save_facts", draft_id=draft.id)
    text = work.revisions.get(draft.revision_id).text
    if Step.SUBMIT not in open_steps(draft.stage, actor) or not titled(text):
        return draft
    must_have_title(text, draft.title)
    note(work, actor, at, Step.SUBMIT.value, draft_id=draft.id, revision_id=draft.revision_id)
    return work.drafts.save(draft.stepped(Step.SUBMIT, actor, "", route_for(facts, work.journals.all())))


def _must_fit(work: Work, draft: Draft, journal: Journal) -> None:
    """Refuse with SIGNED_ELSEWHERE a draft that people agreed to for another journal or section."""
    names, facts = {each.id: each.name for each in work.journals.all()}, draft.facts
    if facts.journal_id not in ("", journal.id) or (
            facts.section and facts.section not in {each.name for each in journal.sections}):
        raise Refused(Reason.SIGNED_ELSEWHERE, title=draft.title, section=facts.section,
                      journal=names.get(facts.journal_id, ""))


def _placed(
    work: Work, draft: Draft, issue: Issue, journal: Journal, section: str, actor: Actor, at: datetime,
) -> tuple[Draft, Issue]:
    """Return draft and issue with the draft in its place, once it is approved."""
    if draft.stage is not Stage.APPROVED:
        return draft, issue
    under = draft.facts.section or section or next((each.name for each in journal.sections), "")
    must_hold(work, draft, journal, under)
    placed = issue.placed(draft, under, 0)
    work.drafts.save(replace(draft.stepped(Step.PLACE, actor), issue_id=issue.id))
    note(work, actor, at, "place", draft_id=draft.id, issue_id=issue.id, revision_id=draft.revision_id)
    issue = work.issues.save(placed)
    return work.drafts.get(draft.id), issue
