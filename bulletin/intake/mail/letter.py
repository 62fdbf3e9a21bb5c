"""What a mail is to the house, whichever program wrote it: its letter, its bodies, what is attached to it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from bulletin.errors import Unreadable
from bulletin.intake.incoming import Letter
from bulletin.intake.mail.words import decoded_words

CHINA = timezone(timedelta(hours=8))
# CST is China's time where these mails are written; the standard library takes it for Chicago's.
CHINESE_TIME = re.compile(r"(?<![+\d(])\b(?:CST|China Standard Time|中国标准时间)\s*$")
NUMBERS = re.compile(r"(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?")
WITH_ZONE = re.compile(r"[+-]\d{4}\b|\b(?:GMT|UTC?|Z)\b")
FIRST_YEAR = 1990
ADDRESS = rb"[^\s<>@,;:\"'()\[\]]{1,120}@[^\s<>@,;:\"'()\[\]]{1,120}"
IN_BRACKETS = re.compile(rb"<\s*(?:mailto:)?(%s)\s*>" % ADDRESS)
ANYWHERE = re.compile(ADDRESS)
AROUND_NAME = " \t\"'<>(),;"
BRACKETED = re.compile(r"<([^<>]{1,400})>")


@dataclass(frozen=True)
class Body:
    """A text written into a mail: `original` as it came, `data` the same for the door, its encoding made plain.

    `suffix` is that of a file holding it: `.txt`, `.html` or `.rtf`.
    """

    original: bytes
    data: bytes
    suffix: str = ".txt"


@dataclass(frozen=True)
class Attached:
    """A file, or with `mail` a whole mail, attached to a mail; `came_as` is its name before that was repaired."""

    name: str
    data: bytes = b""
    came_as: str = ""
    refused: Unreadable | None = None
    mail: "Mail | None" = None


@dataclass(frozen=True)
class Mail:
    """A mail taken to pieces. `inline` are pictures that stand in its text or below it, such as a logo.

    `letter` is None for a web page saved with its pictures (MHTML), which has the form of a mail.
    """

    subject: str
    letter: Letter | None
    bodies: tuple[Body, ...] = ()
    attached: tuple[Attached, ...] = ()
    inline: tuple[Attached, ...] = ()


def sender_of(raw: bytes) -> tuple[str, str]:
    """Return the address in a header such as From, in lower case, and the name beside it; empty where there is none.

    The address outside the encoded words counts: inside there is only what somebody calls himself.
    """
    found = _address(raw)
    whole = decoded_words(raw).text
    if found:
        name = decoded_words(raw.replace(found[0], b" ", 1)).text
        return found[1].decode("utf-8", "replace").lower(), _name(name)
    inner = _address(whole.encode("utf-8", "replace"))
    if inner:
        return inner[1].decode("utf-8").lower(), _name(whole.replace(inner[0].decode("utf-8"), " ", 1))
    return "", _name(whole)


def sent_at(raw: bytes | str) -> datetime | None:
    """Return the time a Date header states, in UTC; without a zone it is China's. None where it states none."""
    text = decoded_words(raw if isinstance(raw, bytes) else raw.encode()).text
    chinese = CHINESE_TIME.search(text) is not None
    try:
        when = parsedate_to_datetime(CHINESE_TIME.sub("", text))
    except (ValueError, TypeError, IndexError, OverflowError):
        numbers = NUMBERS.search(text)
        return _in_numbers([int(each or 0) for each in numbers.groups()]) if numbers else None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC if WITH_ZONE.search(text) and not chinese else CHINA)
    return sound_time(when)


def message_id_of(raw: bytes) -> str:
    """Return the Message-ID without its angle brackets."""
    text = decoded_words(raw).text
    found = BRACKETED.search(text)
    return (found[1] if found else text).strip()[:400]


def _address(raw: bytes) -> tuple[bytes, bytes] | None:
    bracketed = list(IN_BRACKETS.finditer(raw[:4096]))
    if bracketed:
        return bracketed[-1][0], bracketed[-1][1]
    bare = ANYWHERE.search(raw[:4096])
    return (bare[0], bare[0]) if bare else None


def _name(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace('\\"', '"')).strip(AROUND_NAME)


def _in_numbers(numbers: list[int]) -> datetime | None:
    try:
        return sound_time(datetime(*numbers, tzinfo=CHINA))  # type: ignore[misc,arg-type]
    except ValueError:
        return None


def sound_time(when: datetime) -> datetime | None:
    """Return a time in UTC, None for one before there was mail here: a clock that was never set."""
    try:
        return when.astimezone(UTC) if when.year >= FIRST_YEAR else None
    except (OverflowError, ValueError):
        return None
