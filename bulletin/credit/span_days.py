"""Which span a day lies in, looked up by the thousand."""

from collections.abc import Iterable
from datetime import date

from bulletin.credit.periods import Period


def first_days(spans: Iterable[Period]) -> dict[date, date]:
    """Return for every day of the spans, which do not overlap, the first day of its span."""
    return {date.fromordinal(span.since.toordinal() + day): span.since for span in spans for day in range(span.days)}
