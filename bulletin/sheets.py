"""A sign-off sheet that was printed: its code, and what exactly was on the paper that is signed."""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bulletin.errors import Reason, Refused
from bulletin.issues import Item
from bulletin.workflow import Step

# Digits and letters that nobody takes for one another: no I, L, O and U, as in Crockford's base 32.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = {"O": "0", "I": "1", "L": "1"}
_GROUP, _GROUPS = 4, 3
_LENGTH = _GROUP * _GROUPS
LARGEST_SCAN = 20 * 1024 * 1024  # bytes
_SCANS = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"%PDF-")
_OVERFLOW, _POLYNOMIAL = 32, 0b100101  # the field of 32 elements: x⁵ + x² + 1


class Moved(StrEnum):
    """What is no longer as it was on the paper; or the same was returned, or a signature on it taken back, since."""

    TITLE = "title"
    TEXT = "text"
    SECTION = "section"
    JOURNAL = "journal"
    FACTS = "facts"
    ITEMS = "items"
    ORDER = "order"
    REST = "rest"
    SOURCES = "sources"
    LOOK = "look"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True)
class Sheet:
    """One printing of a sign-off sheet, for exactly one revision of a draft or for an issue as it was arranged.

    `covered` is the SHA-256 of what is agreed to by signing it; the same is covered by every sheet with the same code.
    `step` is the first step it was printed for, `head` the head of the log at that moment. `items` are those of an
    issue, each with the revision that was printed; a draft has its section and the journal it is meant for.
    """

    id: str
    code: str
    step: Step
    covered: str
    who: str
    at: datetime
    head: str = ""
    draft_id: str = ""
    revision_id: str = ""
    section: str = ""
    journal_id: str = ""
    issue_id: str = ""
    items: tuple[Item, ...] = ()


def code_of(thing_id: str, covered: str) -> str:
    """Return the code of a draft or issue as it is covered: twelve characters in groups, the last one to tell slips by.

    The same text in another draft has another code.
    """
    number = int.from_bytes(hashlib.sha256(f"{thing_id} {covered}".encode()).digest()[:8])
    letters = ""
    for _ in range(_LENGTH - 1):
        number, digit = divmod(number, len(_LETTERS))
        letters += _LETTERS[digit]
    return _grouped(letters + _check(letters))


def read_code(typed: str) -> str:
    """Return the code as printed, however it was typed: case, blanks, hyphens, full width, O for 0 and I or L for 1.

    Refused: SHEET_MISTYPED with the characters still missing (`missing`) or too many (`over`), with one that no code
    has (`character`), or with none of these when two characters changed places or one is another.
    """
    letters = ""
    for character in unicodedata.normalize("NFKC", typed).upper():
        if character.isspace() or unicodedata.category(character) == "Pd" or character in "-_.·—":
            continue
        letter = _READ_AS.get(character, character)
        if letter not in _LETTERS:
            raise Refused(Reason.SHEET_MISTYPED, character=character)
        letters += letter
    if len(letters) < _LENGTH:
        raise Refused(Reason.SHEET_MISTYPED, missing=_LENGTH - len(letters))
    if len(letters) > _LENGTH:
        raise Refused(Reason.SHEET_MISTYPED, over=len(letters) - _LENGTH)
    if _check(letters[:-1]) != letters[-1]:
        raise Refused(Reason.SHEET_MISTYPED)
    return _grouped(letters)


def must_be_signed_between(day: date, printed: date, today: date) -> None:
    """Refuse with PAPER_DAY a day on the paper before the sheet was printed or still to come."""
    if not printed <= day <= today:
        raise Refused(Reason.PAPER_DAY, day=day.isoformat(), printed=printed.isoformat(), today=today.isoformat())


def must_be_a_scan(data: bytes) -> None:
    """Refuse with TOO_LARGE over 20 MB, and with NOT_SUPPORTED (looks_like="scan") what is no JPEG, PNG or PDF."""
    if len(data) > LARGEST_SCAN:
        raise Refused(Reason.TOO_LARGE, bytes=len(data))
    if not data.startswith(_SCANS):
        raise Refused(Reason.NOT_SUPPORTED, looks_like="scan")


def moved_items(before: Iterable[Item], now: Iterable[Item], newest: Mapping[str, str]) -> tuple[Moved, ...]:
    """Return what changed in an issue since its sheet was printed; `newest` is the revision of each draft now."""
    old, new = tuple(before), tuple(now)
    ids = [item.draft_id for item in old]
    if set(ids) != {item.draft_id for item in new}:
        return (Moved.ITEMS,)
    sections = {item.draft_id: item.section for item in new}
    found = {
        Moved.ORDER: ids != [item.draft_id for item in new],
        Moved.TEXT: any(newest.get(item.draft_id) != item.revision_id for item in old),
        Moved.SECTION: any(sections[item.draft_id] != item.section for item in old)}
    return tuple(what for what, is_so in found.items() if is_so) or (Moved.REST,)


def _check(letters: str) -> str:
    """Return the character that tells a wrong character and two that changed places, wherever they stand.

    Each character is weighted with a power of x in the field of 32 elements: no two places weigh the same.
    """
    total = 0
    for letter in letters:
        total = _times_x(total ^ _LETTERS.index(letter))
    return _LETTERS[total]


def _times_x(value: int) -> int:
    shifted = value << 1
    return shifted ^ _POLYNOMIAL if shifted & _OVERFLOW else shifted


def _grouped(letters: str) -> str:
    return "-".join(letters[at:at + _GROUP] for at in range(0, _LENGTH, _GROUP))
