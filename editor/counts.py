"""The numbers of the rail: what waits at each place for who sits here. Called in the archive's thread."""

from datetime import UTC, datetime

from bulletin.archive import Archive
from bulletin.desk import commission_register, docket, looking, queueing
from bulletin.desk.noting import office_day
from bulletin.people import Actor
from bulletin.workflow import Stage
from editor.urgent.alerts import open_events
from editor.writing.seeing import in_editing, mine


def inbox(archive: Archive, actor: Actor) -> int:
    """Return how many drafts came in and were not touched yet."""
    return looking.counts(archive).get(Stage.RECEIVED, 0)


def urgent(archive: Archive, actor: Actor) -> int:
    """Return how many urgent events are followed."""
    return open_events(archive)


def writing(archive: Archive, actor: Actor) -> int:
    """Return how many drafts `actor` has in hand, those sent back among them."""
    return len(mine(in_editing(archive), actor.id))


def signing(archive: Archive, actor: Actor) -> int:
    """Return how many drafts and issues wait for `actor` to agree."""
    return queueing.how_many(archive, actor)


def issues(archive: Archive, actor: Actor) -> int:
    """Return how many drafts are ready to be placed."""
    return len(looking.ready_drafts(archive))


def instructions(archive: Archive, actor: Actor) -> int:
    """Return how many leaders' instructions are not settled."""
    return docket.how_many_open(archive)


def commissions(archive: Archive, actor: Actor) -> int:
    """Return for how many commissions an answer is overdue."""
    return commission_register.how_many_overdue(archive, office_day(datetime.now(UTC)))
