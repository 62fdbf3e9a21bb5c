"""The words of the charts: titles, places, series, and what each counts by."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from bulletin.credit.periods import Period, PeriodKind
from bulletin.credit.trend import REST
from bulletin.credit.words import UNRECOGNISED
from editor.credit.spoken import in_words, period_words
from editor.shell.days import month_name, year_words

WEEK, MANY_DAYS = 7, 62


def tr(words: str) -> str:
    """Return words of the charts in the language of the window."""
    return QCoreApplication.translate("charts", words)


def span_words(span: Period) -> str:
    """Return what a part of a period is called: 2026年3月, 3月2日至8日."""
    return period_words(span.since, span.until)


def span_ticks(spans: Sequence[Period]) -> tuple[str, ...]:
    """Return what stands at the axis: years, months, of many weeks the months they begin, else days."""
    if not spans:
        return ()
    days = (spans[-1].until - spans[0].since).days + 1
    if len(spans) > 1 and all(span.kind is PeriodKind.YEAR for span in spans[1:-1] or spans):
        return tuple(year_words(span.since.year) for span in spans)
    longest = max(span.days for span in spans)
    if longest > WEEK:
        return tuple(_month(span, at == 0) for at, span in enumerate(spans))
    if days > MANY_DAYS:
        return tuple(month_name(span.until.month) if at == 0 or (span.until.day < WEEK + 1
                     and span.until.month != spans[at - 1].until.month) else "" for at, span in enumerate(spans))
    return tuple(f"{span.since.month}.{span.since.day}" for span in spans)


def _month(span: Period, is_first: bool) -> str:
    if is_first or span.since.month > 1:
        return month_name(span.since.month)
    return year_words(span.since.year)


def unit_names(ids: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of units; what is not recognised has a name too."""
    return tuple(names.get(id, in_words(UNRECOGNISED)) if id != REST else REST for id in ids)
