"""Opening a draft, keeping its typing safe, and saving it as a revision."""

from dataclasses import dataclass, replace
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import new_id, note
from bulletin.drafts import Draft, Facts, Revision, Submission, WorkingCopy
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor
from bulletin.text import Text, plain
from bulletin.workflow import Stage, Step


@dataclass(frozen=True)
class Opened:
    """A draft as opened: its newest revision, the first one, typing that was not saved, and where it came from."""

    draft: Draft
    revision: Revision
    original: Revision
    copy: WorkingCopy | None
    submission: Submission | None


def open_draft(archive: Archive, draft_id: str) -> Opened:
    """Return all that the writing screen shows. Refused: UNKNOWN."""
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        revision = work.revisions.get(draft.revision_id)
        original = revision if revision.number == 1 else work.revisions.of_draft(draft_id)[0]
        submission = work.submissions.get(draft.submission_id) if draft.submission_id else None
        return Opened(draft, revision, original, work.revisions.copy_of(draft_id), submission)


def keep_working_copy(archive: Archive, opened: Draft, text: Text, *, actor: Actor, at: datetime) -> None:
    """Put typing that is not yet a revision in safety; one row, replaced every time."""
    with archive.writing() as work:
        work.revisions.keep_copy(WorkingCopy(opened.id, opened.revision_id, text, actor.id, at))


def drop_working_copy(archive: Archive, draft_id: str) -> None:
    """Forget typing that its writer does not want."""
    with archive.writing() as work:
        work.revisions.drop_copy(draft_id)


def save_text(
    archive: Archive, opened: Draft, text: Text, *, actor: Actor, at: datetime, name: str = "",
) -> Draft:
    """Keep `text` as the next revision of the draft as it was opened; the working copy is dropped.

    Whatever was agreed to before is agreed to no longer: the draft is back in editing and its signatures are marked.
    Refused: Conflict when the draft moved on, STEP_NOT_OPEN, TEXT_EMPTY, ISSUE_CLOSED while its issue is printed.
    """
    with archive.writing() as work:
        current = _as_opened(work, opened)
        _not_being_printed(work, current)
        revision = Revision(new_id(), opened.id, current.revision_number + 1, text, actor.id, at, name)
        saved = work.drafts.save(current.revised(revision), plain(text))
        work.revisions.add(revision)
        work.revisions.revoke(opened.id, at, frozenset(Step))
        work.revisions.drop_copy(opened.id)
        note(work, actor, at, "save_text", draft_id=opened.id, revision_id=revision.id, reason=name)
        return saved


def restore(archive: Archive, opened: Draft, revision_id: str, *, actor: Actor, at: datetime) -> Draft:
    """Bring back an older text as the newest revision; nothing is lost. Refused as `save_text`."""
    with archive.reading() as work:
        old = work.revisions.get(revision_id)
    return save_text(archive, opened, old.text, actor=actor, at=at, name=f"←{old.number}")


def save_facts(archive: Archive, opened: Draft, facts: Facts, *, actor: Actor, at: datetime) -> Draft:
    """Correct what is known about a draft: unit, people, section, nature, urgency. Refused: Conflict, STEP_NOT_OPEN."""
    with archive.writing() as work:
        current = _as_opened(work, opened)
        _not_being_printed(work, current)
        if current.stage in (Stage.PUBLISHED, Stage.MERGED):
            raise Refused(Reason.STEP_NOT_OPEN, step="facts", stage=current.stage.value)
        saved = work.drafts.save(replace(current, facts=facts))
        note(work, actor, at, "save_facts", draft_id=opened.id)
        return saved


def _as_opened(work: Work, opened: Draft) -> Draft:
    current = work.drafts.get(opened.id)
    if current.version != opened.version:
        raise Conflict("draft", opened.id)
    return current


def _not_being_printed(work: Work, draft: Draft) -> None:
    if draft.issue_id and work.issues.get(draft.issue_id).state is IssueState.FROZEN:
        raise Refused(Reason.ISSUE_CLOSED, title=draft.title)
