"""The days and moments of a period, as questions about it name them."""

from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from bulletin.credit.periods import Period
from db import rows

# Drafts that came in the period, what they became part of, and what stands for other drafts: revised texts that those
# took over, reprints of instructions.
CAME = """
    WITH told (id) AS (
        SELECT id FROM draft WHERE received_at >= :since AND received_at < :until
        UNION SELECT merged_into FROM draft
            WHERE received_at >= :since AND received_at < :until AND merged_into IS NOT NULL),
    came (id) AS (
        SELECT id FROM told
        UNION SELECT later.id FROM told JOIN draft later ON later.merged_into = told.id AND later.revises = told.id
        UNION SELECT draft_id FROM instruction_entry WHERE draft_id IS NOT NULL)
"""


class Span(NamedTuple):
    """A period in its time zone: from the day `first` and the moment `since` to before `after` and `until`."""

    first: date
    after: date
    since: datetime
    until: datetime

    @property
    def values(self) -> dict[str, str]:
        """The values of a question, by name."""
        return {"first": self.first.isoformat(), "after": self.after.isoformat(),
                "since": rows.time_text(self.since), "until": rows.time_text(self.until)}

    def holds(self, day: date) -> bool:
        """Return whether the day lies in it."""
        return self.first <= day < self.after


def span_of(period: Period, zone: tzinfo) -> Span:
    """Return the period with its days beginning at midnight in `zone`."""
    since, until = (datetime.combine(day, time(), zone) for day in (period.since, period.after))
    return Span(period.since, period.after, since, until)
