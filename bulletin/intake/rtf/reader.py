"""An RTF file to the house's text: what a person sees in it, and a remark for all that could not come along."""

from collections import Counter

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx.changes import Change, note_changes
from bulletin.intake.docx.reader import PAGE_NUMBER
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.intake.lines import visible
from bulletin.intake.picture_pages import with_pages_read
from bulletin.intake.reading import Reading
from bulletin.intake.roles import looks_of, with_roles
from bulletin.intake.rtf.machine import Found, Machine
from bulletin.intake.rtf.tokens import tokens
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain

MOST_WORDS = 400_000  # of control
LABORIOUS, LABOUR = (b"\\par", b"\\cell", b"\\row"), 4

BEFORE = b"\xef\xbb\xbf \t\r\n"


def read_rtf(data: bytes, wish: Wish) -> Reading:
    """Return the visible text of the file, its pictures and remarks; `wish.encoding` is for a file that states none.

    Tracked changes as wished: made, undone, or made in `text` and undone in `before` (None where both are the same).
    Text boxes come after the paragraph they hang on, notes at the end. A file cut off is read as far as it goes, and
    says so with MISSING_TEXT. Refuses with DAMAGED what has no group at all or is cut off before its text, with
    TOO_LARGE over 400,000 words of control, those that end a paragraph or a cell counted five times, with SCANNED
    and EMPTY as `picture_pages` does.
    """
    words = data.count(b"\\") + data.count(b"{") + LABOUR * sum(data.count(word) for word in LABORIOUS)
    if words > MOST_WORDS:
        raise Unreadable(Reason.TOO_LARGE, words=words, limit=MOST_WORDS)
    tally = Tally()
    found = _found(data, tally, wish, before=wish.changes is Changes.REJECT)
    if not found.groups or (_is_cut_off(data, found) and not (found.pieces or found.notes)):
        raise Unreadable(Reason.DAMAGED, looks_like="rtf")
    text, pictures, earlier = with_roles(found.pieces, found.notes), found.pictures, None
    if wish.changes is Changes.KEEP and found.changes:
        other = _found(data, Tally(), wish, before=True)
        earlier, pictures = with_roles(other.pieces, other.notes), {**other.pictures, **pictures}
    changes = [Change(sort, author, "".join(words)) for sort, author, words in found.changes]
    note_changes(changes, wish.changes, tally)
    _account(found, text, tally)
    made = Reading(text, tuple(pictures.values()), tally.warnings(), None if earlier == text else earlier,
                   looks=looks_of(found.pieces, found.notes, text))
    return with_pages_read(made, wish)


def _found(data: bytes, tally: Tally, wish: Wish, before: bool) -> Found:
    machine = Machine(tally, before, wish.encoding)
    for token in tokens(data.lstrip(BEFORE)):
        machine.take(token)
    return machine.end()


def _is_cut_off(data: bytes, found: Found) -> bool:
    """Return whether the file ends within a group; one that only lost count of its groups still ends with one."""
    return found.left_open > 1 or (found.left_open == 1 and not data.rstrip(b"\0 \t\r\n").endswith(b"}"))


def _account(found: Found, text: Text, tally: Tally) -> None:
    """Note what stayed behind; the proof counts the characters met on the way against those in the text."""
    for stationery in dict.fromkeys(found.stationery):
        if not PAGE_NUMBER.fullmatch(stationery):
            tally.note(Kind.HEADERS_FOOTERS, stationery)
    if found.lost:
        tally.note(Kind.CHARACTERS_LOST, count=found.lost)
    returned = Counter(plain(text))
    returned.update(tally.left)
    missing = sum(count for each, count in (found.met - returned).items() if visible(each))
    if missing or found.left_open:
        tally.note(Kind.MISSING_TEXT, count=max(missing, 1))
