"""Drawing up a circular: the facts of a period under a scheme."""

from datetime import date, datetime, time, timedelta, tzinfo

from bulletin.archive import Archive
from bulletin.credit.circular import Circular, circular_of
from bulletin.credit.points import credit_of
from bulletin.credit.scheme import Scheme
from bulletin.errors import Reason, Refused
from bulletin.units import Unit

_YEARS = range(1900, 9000)  # what still has a day before and after it in every time zone


def draw_up_circular(archive: Archive, since: date, until: date, scheme: Scheme, zone: tzinfo) -> Circular:
    """Return the circular from `since` to `until`, both days included; days begin at midnight in `zone`.

    Listed are the units that existed in the period and those that facts of the period belong to.
    Refused: UNKNOWN (what="period") when the last day is before the first.
    """
    if until < since or since.year not in _YEARS or until.year not in _YEARS:
        raise Refused(Reason.UNKNOWN, what="period", since=since.isoformat(), until=until.isoformat())
    after = until + timedelta(days=1)
    with archive.reading() as work:
        sent = work.ledger.sent(datetime.combine(since, time(), zone), datetime.combine(after, time(), zone))
        adopted = work.ledger.adopted(since, after)
        units = work.units.all()
    named = {fact.unit_id for fact in sent} | {fact.unit_id for fact in adopted}
    listed = [unit for unit in units if unit.id in named or _was_there(unit, since, after)]
    return circular_of(since, until, credit_of(listed, sent, adopted, scheme), scheme)


def _was_there(unit: Unit, since: date, after: date) -> bool:
    return (unit.since is None or unit.since < after) and (unit.until is None or since < unit.until)
