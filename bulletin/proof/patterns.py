"""Regular expressions that people write: refused where they cannot be used, and never longer at work than allowed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from time import monotonic

import regex  # type: ignore[import-untyped]

from bulletin.errors import Reason, Refused

LONGEST = 500  # code points of a pattern
LARGEST = 5_000  # single signs a pattern stands for with its counted repeats written out
_BROKEN = (regex.error, RecursionError, OverflowError, ValueError, LookupError)
_COUNTED = re.compile(r"\{(\d*)(?:,(\d*))?\}")
_CLASS = re.compile(r"\[\^?\]?(?:[^\\\]]|\\.)*\]", re.DOTALL)
_INSERTS = re.compile(r"\\(?:(?P<number>[0-9]{1,2})|g<(?P<name>\w+)>|(?P<backslash>\\)|(?P<other>.?))", re.DOTALL)


class TooSlow(Exception):
    """A pattern did not come to an end in its time."""


@dataclass(frozen=True)
class Pattern:
    """A pattern ready for use and what is put in place of what it finds (`\\1`, `\\g<name>`: its groups)."""

    _compiled: regex.Pattern
    _right: str

    def finds(self, text: str, until: float) -> Iterator[tuple[int, int, str]]:
        """Yield the places (code points) it finds and what should stand there; nothing empty is a find.

        `until` is a time of the monotonic clock in seconds; after it TooSlow is raised. Other threads go on meanwhile.
        """
        try:
            for found in self._compiled.finditer(text, concurrent=True, timeout=max(until - monotonic(), 0.001)):
                if monotonic() > until:
                    raise TooSlow
                if found.end() > found.start():
                    yield found.start(), found.end(), _filled(self._right, found)
        except (TimeoutError, MemoryError) as slow:
            raise TooSlow from slow


def usable(wrong: str, right: str) -> Pattern:
    """Return the pattern `wrong` with its replacement `right`.

    Refused with PATTERN (`at`: the place in code points from 1 in the `part` "wrong" or "right"; `why`: the cause):
    what does not compile, is longer than 500 code points, repeats beyond measure, finds the empty text, or names a
    group that is not there.
    """
    if len(wrong) > LONGEST:
        raise _refused("too long", LONGEST)
    _refuse_huge(wrong)
    try:
        compiled = regex.compile(wrong)
    except _BROKEN as broken:
        raise _refused(str(getattr(broken, "msg", "") or "too deep"), getattr(broken, "pos", 0) or 0) from broken
    if _finds_nothing(compiled):
        raise _refused("finds the empty text", 0)
    for insert in _INSERTS.finditer(right):
        group = int(insert["number"]) if insert["number"] else insert["name"]
        if insert["other"] is not None or not _has(compiled, group):
            raise _refused("no such group", insert.start(), "right")
    return Pattern(compiled, right)


def now() -> float:
    """Return the time of the monotonic clock in seconds, from which `until` is counted."""
    return monotonic()


def _refused(why: str, at: int, part: str = "wrong") -> Refused:
    return Refused(Reason.PATTERN, why=why, at=at + 1, part=part)


def _finds_nothing(compiled: regex.Pattern) -> bool:
    try:
        return compiled.match("", timeout=0.1) is not None
    except (TimeoutError, MemoryError) as slow:
        raise _refused("too slow", 0) from slow


def _has(compiled: regex.Pattern, group: int | str | None) -> bool:
    if isinstance(group, str):
        return group in compiled.groupindex or (group.isdigit() and int(group) <= compiled.groups)
    return group is None or group <= compiled.groups


def _filled(right: str, found: "regex.Match[str]") -> str:
    def insert(each: re.Match[str]) -> str:
        if each["backslash"]:
            return "\\"
        name = each["number"] or each["name"]
        return found.group(int(name) if name.isdigit() else name) or ""

    return _INSERTS.sub(insert, right) if "\\" in right else right


def _refuse_huge(pattern: str) -> None:
    """Refuse a pattern whose counted repeats make too many signs of it: they are written out when it is compiled."""
    sizes, last, at = [0], 0, 0  # what each open group holds so far; the size of the piece just read
    while at < len(pattern):
        sign, length = pattern[at], 1
        if sign == "(":
            sizes.append(0)
            last = 0
        elif sign == ")" and len(sizes) > 1:
            last = max(sizes.pop(), 1)
            sizes[-1] += last
        elif sign == "{" and (counted := _COUNTED.match(pattern, at)):
            times = max(int(number or 0) for number in (counted[1], counted[2] or "0"))
            sizes[-1] += last * (max(times, 1) - 1)
            last, length = last * max(times, 1), counted.end() - at
        else:
            whole = _CLASS.match(pattern, at) if sign == "[" else None
            length = whole.end() - at if whole else 2 if sign == "\\" else 1
            last = 1
            sizes[-1] += 1
        if sizes[-1] > LARGEST or last > LARGEST:
            raise _refused("too many repeats", at)
        at += length
