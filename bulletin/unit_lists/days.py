"""Days as people write them into lists, and what a cell means that is to say yes or no."""

import re
from datetime import date, timedelta

_WRITTEN = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*(?:[月./\-]\s*(?:(\d{1,2})\s*日?)?)?|(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"[2-6]\d{4}")  # days since 1899-12-30, as spreadsheets count (ECMA-376 Part 1, 18.17.4.1)
_ZERO = date(1899, 12, 30)
_YES = frozenset(("是", "√", "✓", "✔", "1", "有", "Y", "YES", "TRUE", "对", "为"))
_NO = frozenset(("否", "×", "✗", "0", "无", "N", "NO", "FALSE", "非", "-", "—", "不是"))


def day_in(words: str) -> date | None:
    """Return the day `words` say (2026年1月1日, 2026-1-1, 2026.1, 20260101, 46023), a month's first where no day is
    said; None for what is no day.
    """
    words = words.strip().split(" ")[0]
    found = _WRITTEN.fullmatch(words)
    try:
        if found and found[4]:
            return date(int(found[4]), int(found[5]), int(found[6]))
        if found:
            return date(int(found[1]), int(found[2]), int(found[3] or "1"))
    except ValueError:
        return None
    return _ZERO + timedelta(days=int(words)) if _SERIAL.fullmatch(words) else None


def yes_or_no(words: str) -> bool | None:
    """Return what a cell means that ticks something; None for what is neither."""
    said = words.strip().upper()
    return True if said in _YES else False if said in _NO else None
