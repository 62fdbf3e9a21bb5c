"""Moments as the desk writes them: 14:02 today, 3月5日 14:02 within the year, else with the year."""

from datetime import datetime


def clock(at: datetime, now: datetime) -> str:
    """Return `at` as read at `now`, both aware; the zone is that of `now`."""
    local = at.astimezone(now.tzinfo)
    time = f"{local:%H:%M}"
    if local.date() == now.date():
        return time
    day = f"{local.month}月{local.day}日"
    return f"{day} {time}" if local.year == now.year else f"{local.year}年{day}"
