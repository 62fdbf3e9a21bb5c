"""Writing a deed into the account, within the piece of work that does it."""

from datetime import date, datetime, timedelta, timezone
from uuid import uuid4

from bulletin.account import Entry
from bulletin.archive import Work
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName

OFFICE_ZONE = timezone(timedelta(hours=8))  # one zone for all of China; days of the office begin at its midnight


def office_day(at: datetime) -> date:
    """Return which day of the office it is."""
    return at.astimezone(OFFICE_ZONE).date()


def new_id() -> str:
    """Return an id that nobody has used."""
    return uuid4().hex


def still_here(work: Work, actor: Actor, role: RoleName) -> None:
    """Refuse with ROLE_MISSING who left the office or lost the role since signing in."""
    person = work.people.get(actor.id)
    if not person.active or (role not in person.roles and not actor.single_seat):
        raise Refused(Reason.ROLE_MISSING, role=role.value, who=actor.name)


def note(
    work: Work, actor: Actor, at: datetime, deed: str, *,
    draft_id: str = "", issue_id: str = "", revision_id: str = "", reason: str = "",
) -> None:
    """Write one line into the log."""
    work.log.add(Entry(new_id(), at, actor.id, deed, draft_id, issue_id, revision_id, reason))
