"""Why a file is no list of units, and what is said of a line in one."""

from dataclasses import dataclass
from enum import StrEnum

from bulletin.errors import Reason, Unreadable


class ListFault(StrEnum):
    """Why a file could not be read as a list: the fact `why` of LIST_WRONG."""

    EMPTY = "empty"
    NO_HEADINGS = "no_headings"  # `looked_for` which names of the column, `found` what stands in the first row
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    OTHER_PROGRAM = "other_program"  # `looks_like`
    TOO_LARGE = "too_large"  # `limit` in bytes
    TOO_MANY = "too_many"  # `limit` in rows
    FORMULA = "formula"  # `row`, `column`, `found`


class LineFault(StrEnum):
    """What is to be known of a line."""

    UNKNOWN_GROUP = "unknown_group"
    NO_GROUP = "no_group"
    BAD_DAY = "bad_day"
    BAD_MARK = "bad_mark"  # neither 是 nor 否
    TWICE = "twice"  # said otherwise in an earlier row
    CALLED = "called"  # another name of a unit there is
    GONE = "gone"  # a unit that is no more


@dataclass(frozen=True)
class Remark:
    """What was found in `row`; `what` quotes the cell."""

    fault: LineFault
    row: int
    what: str = ""


def wrong(fault: ListFault, **facts: object) -> Unreadable:
    """Return the refusal LIST_WRONG with `why` and its facts."""
    return Unreadable(Reason.LIST_WRONG, why=fault.value, **facts)
