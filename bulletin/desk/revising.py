"""Giving a draft its next revision, within the piece of work that does it."""

from datetime import datetime

from bulletin.archive import Work
from bulletin.characters import whole_text
from bulletin.desk.noting import new_id, note
from bulletin.drafts import Draft, Revision
from bulletin.errors import Conflict, Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor
from bulletin.text import Text, fingerprint, plain
from bulletin.workflow import Step


def as_opened(work: Work, opened: Draft) -> Draft:
    """Return the draft as it stands; Conflict when that is no longer how it was opened."""
    current = work.drafts.get(opened.id)
    if current.version != opened.version:
        raise Conflict("draft", opened.id)
    return current


def not_being_printed(work: Work, draft: Draft) -> None:
    """Refuse with ISSUE_CLOSED a draft whose issue is being printed."""
    if draft.issue_id and work.issues.get(draft.issue_id).state is IssueState.FROZEN:
        raise Refused(Reason.ISSUE_CLOSED, title=draft.title)


def revise(
    work: Work, current: Draft, text: Text, *, actor: Actor, at: datetime, name: str = "", deed: str = "save_text",
) -> Draft:
    """Keep `text` as the draft's next revision; signatures are marked as revoked, one's own working copy is dropped.

    A text that is the newest revision's already makes no other and breaks nothing. Refused: STEP_NOT_OPEN, TEXT_EMPTY,
    ISSUE_CLOSED.
    """
    not_being_printed(work, current)
    text = whole_text(text)
    if work.revisions.get(current.revision_id).fingerprint == fingerprint(text):
        work.revisions.drop_copy(current.id, actor.id)
        return current
    revision = Revision(new_id(), current.id, current.revision_number + 1, text, actor.id, at, name)
    saved = work.drafts.save(current.revised(revision), plain(text))
    work.revisions.add(revision)
    work.revisions.revoke(current.id, at, frozenset(Step))
    work.revisions.drop_copy(current.id, actor.id)
    note(work, actor, at, deed, draft_id=current.id, revision_id=revision.id, reason=name)
    return saved
