"""Moments as the desk writes them: 14:02 today, 3月5日 14:02 within the year, else with the year."""

from datetime import datetime

from editor.shell import days


def clock(at: datetime, now: datetime) -> str:
    """Return `at` as read at `now`, both aware; the zone is that of `now`."""
    local = at.astimezone(now.tzinfo)
    return days.full_day_words(local) if local.year != now.year else days.since_words(at, now)
