"""Which day of the office it is, and who makes commissions: for 约稿 and for what a draft answers."""

from datetime import UTC, date, datetime

from bulletin.desk.noting import office_day
from bulletin.people import Actor, RoleName


def today() -> date:
    """Return which day of the office it is now."""
    return office_day(datetime.now(UTC))


def may_write(actor: Actor | None) -> bool:
    """Return whether this person makes commissions: who has to do with texts, as `Actor.must_write` says."""
    return actor is not None and (
        actor.single_seat or bool(actor.roles & {RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY}))
