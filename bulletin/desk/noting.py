"""Writing a deed into the account, within the piece of work that does it."""

from datetime import date, datetime, timedelta, timezone
from uuid import uuid4

from bulletin.account import Entry
from bulletin.archive import Work
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, Hand, RoleName

_SLACK = timedelta(minutes=2)  # clocks are put right by seconds; what is more was set back
OFFICE_ZONE = timezone(timedelta(hours=8))  # one zone for all of China; days of the office begin at its midnight


def office_day(at: datetime) -> date:
    """Return which day of the office it is."""
    return at.astimezone(OFFICE_ZONE).date()


def new_id() -> str:
    """Return an id that nobody has used."""
    return uuid4().hex


def still_here(work: Work, actor: Actor, *roles: RoleName) -> None:
    """Refuse with ROLE_MISSING who left the office or lost each of the roles since signing in."""
    person = work.people.get(actor.id)
    if not person.active or (not person.roles & set(roles) and not is_alone(work, actor)):
        raise Refused(Reason.ROLE_MISSING, role=roles[0].value, who=actor.name)


def is_alone(work: Work, actor: Actor) -> bool:
    """Return whether `actor` is alone in the office and the office still says so."""
    return actor.single_seat and work.people.office().single_seat


def hand_of(work: Work, actor: Actor) -> Hand:
    """Return what `actor` signs with. Refused: HAND_MISSING without a key, or once it was retired meanwhile."""
    hand, key = actor.signing_hand(), work.keys.of_person(actor.id)
    if key is None or key.id != hand.key_id:
        raise Refused(Reason.HAND_MISSING, who=actor.name)
    return hand


def note(
    work: Work, actor: Actor, at: datetime, deed: str, *,
    draft_id: str = "", issue_id: str = "", revision_id: str = "", reason: str = "", digest: str = "", thing: str = "",
) -> None:
    """Write one line into the log; a clock that was set back since the line before is noted as well."""
    before = work.log.head().at
    if before is not None and before - at > _SLACK:
        work.log.add(Entry(new_id(), at, actor.id, "clock_back", reason=str(before - at).split(".")[0]))
    work.log.add(Entry(new_id(), at, actor.id, deed, draft_id, issue_id, revision_id, reason, digest, thing))
