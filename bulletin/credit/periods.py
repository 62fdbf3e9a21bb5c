"""Periods that circulars are about: weeks, fortnights, months, quarters, half-years and years, by name and number."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.units import Span

_YEARS = range(1900, 9000)  # what still has a day before and after it in every time zone
_DAY = timedelta(days=1)
_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}


class PeriodKind(StrEnum):
    """How long a period is; CUSTOM is any other run of days."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    CUSTOM = "custom"


@dataclass(frozen=True)
class Period:
    """The days from `since` to `until`, both included. Refused: UNKNOWN (what="period") when the last is before the
    first, or the year cannot be counted in.
    """

    since: date
    until: date

    def __post_init__(self) -> None:
        if self.until < self.since or self.since.year not in _YEARS or self.until.year not in _YEARS:
            raise Refused(Reason.UNKNOWN, what="period", since=self.since.isoformat(), until=self.until.isoformat())

    def __contains__(self, day: date) -> bool:
        return self.since <= day <= self.until

    @property
    def after(self) -> date:
        """The first day that no longer belongs to it."""
        return self.until + _DAY

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days + 1

    @property
    def kind(self) -> PeriodKind:
        """What kind of period it is: a whole one of the calendar, else CUSTOM."""
        return next((kind for kind in PeriodKind if kind is not PeriodKind.CUSTOM
                     and period_of(kind, self.since) == self), PeriodKind.CUSTOM)

    def before(self) -> "Period":
        """Return the period of the same kind before this one, which change is measured against."""
        if self.kind in (PeriodKind.CUSTOM, PeriodKind.WEEK, PeriodKind.FORTNIGHT):
            length = timedelta(days=self.days)
            return Period(self.since - length, self.until - length)
        return period_of(self.kind, self.since - _DAY)

    def spans(self, span: Span) -> Iterator["Period"]:
        """Yield the whole spans of the calendar that end within the period, oldest first; PERIOD is itself.

        A span that began before the period and ends in it belongs to it, so that following periods have each once.
        """
        if span is Span.PERIOD:
            yield self
            return
        found = span_of(span, self.since)
        while found.until <= self.until:
            yield found
            found = span_of(span, found.after)


def span_of(span: Span, day: date) -> Period:
    """Return the week, month, quarter or year that `day` lies in."""
    if span is Span.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    return _months(day, _MONTHS[span])


def period_of(kind: PeriodKind, day: date) -> Period:
    """Return the period of this kind that `day` lies in; fortnights are those of an even and the following odd ISO
    week counted from the Monday 2000-01-03. CUSTOM is the day alone.
    """
    if kind is PeriodKind.CUSTOM:
        return Period(day, day)
    if kind is PeriodKind.WEEK:
        return span_of(Span.WEEK, day)
    if kind is PeriodKind.FORTNIGHT:
        begun = date(2000, 1, 3)
        monday = begun + timedelta(days=(day - begun).days // 14 * 14)
        return Period(monday, monday + timedelta(days=13))
    months = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF_YEAR: 6, PeriodKind.YEAR: 12}
    return _months(day, months[kind])


def _months(day: date, length: int) -> Period:
    first = (day.month - 1) // length * length + 1
    last = first + length - 1
    return Period(date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1]))
