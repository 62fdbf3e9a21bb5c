"""Writing a deed into the account, within the piece of work that does it."""

from datetime import datetime
from uuid import uuid4

from bulletin.account import Entry
from bulletin.archive import Work
from bulletin.people import Actor


def new_id() -> str:
    """Return an id that nobody has used."""
    return uuid4().hex


def note(
    work: Work, actor: Actor, at: datetime, deed: str, *,
    draft_id: str = "", issue_id: str = "", revision_id: str = "", reason: str = "",
) -> None:
    """Write one line into the log."""
    work.log.add(Entry(new_id(), at, actor.id, deed, draft_id, issue_id, revision_id, reason))
