"""Reading an original once more: in another encoding, with its tracked changes otherwise, in simplified characters."""

from datetime import datetime

from bulletin.archive import Archive
from bulletin.desk.revising import as_opened, revise
from bulletin.drafts import Draft
from bulletin.intake.incoming import Incoming
from bulletin.people import Actor


def reread(archive: Archive, opened: Draft, incoming: Incoming, *, name: str, actor: Actor, at: datetime) -> Draft:
    """Make the text of `incoming`, the draft's original read in another way, its next revision, called `name`.

    Where tracked changes are kept, the text without them becomes a revision before it, so that both can be compared.
    Refused: Conflict, ROLE_MISSING, STEP_NOT_OPEN, TEXT_EMPTY, ISSUE_CLOSED.
    """
    actor.must_write()
    with archive.writing() as work:
        current = as_opened(work, opened)
        for picture in incoming.pictures:
            work.submissions.keep_bytes(picture.sha256, picture.data)
        if incoming.before is not None:
            current = revise(work, current, incoming.before, actor=actor, at=at, name=f"{name}（修订前）")
        return revise(work, current, incoming.text, actor=actor, at=at, name=name)
