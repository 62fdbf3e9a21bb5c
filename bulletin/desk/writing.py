"""Opening a draft, keeping its typing safe, and saving it as a revision."""

from dataclasses import dataclass
from datetime import datetime

from bulletin.archive import Archive, Work
from bulletin.desk.noting import note
from bulletin.desk.revising import as_opened, not_being_printed, revise
from bulletin.desk.senders import confirmed, learn
from bulletin.drafts import Draft, Facts, Revision, Submission, WorkingCopy
from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from bulletin.text import Text
from bulletin.workflow import WRITABLE, Step


@dataclass(frozen=True)
class Opened:
    """A draft as opened: its newest revision, the first one, typing that was not saved, and where it came from."""

    draft: Draft
    revision: Revision
    original: Revision
    copy: WorkingCopy | None
    submission: Submission | None
    others: tuple[WorkingCopy, ...] = ()


def open_draft(archive: Archive, draft_id: str, who: str = "") -> Opened:
    """Return all that the writing screen shows to `who`: their own unsaved typing, and whose else there is.

    Refused: UNKNOWN.
    """
    with archive.reading() as work:
        draft = work.drafts.get(draft_id)
        revision = work.revisions.get(draft.revision_id)
        original = revision if revision.number == 1 else work.revisions.of_draft(draft_id)[0]
        submission = work.submissions.get(draft.submission_id) if draft.submission_id else None
        copies = work.revisions.copies_of(draft_id)
        return Opened(
            draft, revision, original, next((copy for copy in copies if copy.who == who), None), submission,
            tuple(copy for copy in copies if copy.who != who))


def unsaved_by(archive: Archive, actor: Actor) -> list[WorkingCopy]:
    """Return one's own typing that never became a version, the newest first: what a crash left behind."""
    with archive.reading() as work:
        return work.revisions.copies_by(actor.id)


def keep_working_copy(archive: Archive, opened: Draft, text: Text, *, actor: Actor, at: datetime) -> None:
    """Put typing that is not yet a revision in safety; one row for each person, replaced every time.

    Refused: ROLE_MISSING, STEP_NOT_OPEN for a draft that cannot be written any more.
    """
    actor.must_write()
    with archive.writing() as work:
        if (stage := work.drafts.get(opened.id).stage) not in WRITABLE:
            raise Refused(Reason.STEP_NOT_OPEN, step=Step.EDIT.value, stage=stage.value)
        work.revisions.keep_copy(WorkingCopy(opened.id, opened.revision_id, text, actor.id, at))


def drop_working_copy(archive: Archive, draft_id: str, *, actor: Actor) -> None:
    """Forget one's own typing on a draft; nobody else's."""
    with archive.writing() as work:
        work.revisions.drop_copy(draft_id, actor.id)


def save_text(
    archive: Archive, opened: Draft, text: Text, *, actor: Actor, at: datetime, name: str = "",
) -> Draft:
    """Keep `text` as the next revision of the draft as it was opened; one's own working copy is dropped.

    Whatever was agreed to before is agreed to no longer: the draft is back in editing and its signatures are marked.
    A text that is the newest revision's already makes no other and breaks nothing.
    Refused: Conflict when the draft moved on, ROLE_MISSING, STEP_NOT_OPEN, TEXT_EMPTY, ISSUE_CLOSED while its issue is
    being printed.
    """
    actor.must_write()
    with archive.writing() as work:
        return revise(work, as_opened(work, opened), text, actor=actor, at=at, name=name)


def restore(archive: Archive, opened: Draft, revision_id: str, *, actor: Actor, at: datetime) -> Draft:
    """Bring back an older text as the newest revision; nothing is lost.

    Refused as `save_text`, and UNKNOWN for a revision of another draft.
    """
    with archive.reading() as work:
        old = work.revisions.get(revision_id)
    if old.draft_id != opened.id:
        raise Refused(Reason.UNKNOWN, what="revision", id=revision_id)
    return save_text(archive, opened, old.text, actor=actor, at=at, name=f"←{old.number}")


def save_facts(archive: Archive, opened: Draft, facts: Facts, *, actor: Actor, at: datetime) -> Draft:
    """Correct what is known about a draft: unit, people, section, nature, urgency.

    What is printed with the text (unit, correspondent, urgency, section) is agreed to with it: a change brings a draft
    that was submitted or signed back to editing, like a change of the text.
    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN, ISSUE_CLOSED while its issue is being printed, UNKNOWN unit or
    journal.
    """
    actor.must_write()
    with archive.writing() as work:
        current = as_opened(work, opened)
        not_being_printed(work, current)
        _must_be_known(work, facts)
        known = current.knowing(facts)
        learn(work, current, known, actor, at)
        if known.stage is not current.stage:
            work.revisions.revoke(opened.id, at, frozenset(Step))
        saved = work.drafts.save(known)
        note(work, actor, at, "save_facts", draft_id=opened.id)
        return saved


def _must_be_known(work: Work, facts: Facts) -> None:
    if facts.unit_id and all(unit.id != facts.unit_id for unit in work.units.all()):
        raise Refused(Reason.UNKNOWN, what="unit", id=facts.unit_id)
    if facts.journal_id:
        work.journals.get(facts.journal_id)


def accept_guesses(archive: Archive, opened: Draft, *, actor: Actor, at: datetime) -> Draft:
    """Confirm what was guessed about a draft, all at once. Refused: Conflict, ROLE_MISSING."""
    actor.must_write()
    with archive.writing() as work:
        saved = work.drafts.save(confirmed(as_opened(work, opened)))
        note(work, actor, at, "accept_guesses", draft_id=opened.id)
        return saved
