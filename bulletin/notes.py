"""Notes on a passage of a draft: for those who work on it, resolved or not, never printed."""

from dataclasses import dataclass
from datetime import datetime

AROUND = 24  # code points kept on either side, to find the place again after the text changed


@dataclass(frozen=True)
class Anchor:
    """The place a note is on: its words, those before and after, and where it began in code points of the text."""

    quote: str
    before: str
    after: str
    start: int


@dataclass(frozen=True)
class Note:
    """A remark on a place: who made it and when, and who settled it."""

    id: str
    draft_id: str
    anchor: Anchor
    words: str
    who: str
    at: datetime
    resolved_by: str = ""
    resolved_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.resolved_at is None


def anchor_at(plain_text: str, start: int, end: int) -> Anchor:
    """Return the anchor of the characters from `start` to `end`, both in code points of `plain_text`."""
    return Anchor(plain_text[start:end], plain_text[max(0, start - AROUND):start], plain_text[end:end + AROUND], start)


def find(anchor: Anchor, plain_text: str) -> tuple[int, int] | None:
    """Return where the words of `anchor` stand in `plain_text` now, in code points; None when they are gone.

    Of several places with the same words it is the one whose surroundings are most alike, then the nearest to where
    it was. Words that were changed a little are found between what stood before and after them, as long as no more
    than twice as much stands there now. An anchor without words is gone.
    """
    quote = anchor.quote
    if not quote:
        return None
    if plain_text.startswith(quote, anchor.start) and _kept(anchor, plain_text, anchor.start) == _context(anchor):
        return anchor.start, anchor.start + len(quote)
    places = list(_places(quote, plain_text))
    if places:
        best = max(places, key=lambda at: (_kept(anchor, plain_text, at), -abs(at - anchor.start)))
        # One or two characters stand everywhere: without anything of their surroundings they are other words.
        if len(quote) > 3 or _kept(anchor, plain_text, best) >= min(4, _context(anchor)):
            return best, best + len(quote)
    return _between(anchor, plain_text)


def _places(words: str, plain_text: str) -> list[int]:
    found, at = list[int](), plain_text.find(words)
    while at >= 0:
        found.append(at)
        at = plain_text.find(words, at + 1)
    return found


def _context(anchor: Anchor) -> int:
    return len(anchor.before) + len(anchor.after)


def _kept(anchor: Anchor, plain_text: str, at: int) -> int:
    """Return how many characters next to the place `at` are those that stood next to the anchor."""
    end = at + len(anchor.quote)
    return (_alike(anchor.before[::-1], plain_text[max(0, at - AROUND):at][::-1])
            + _alike(anchor.after, plain_text[end:end + AROUND]))


def _alike(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _between(anchor: Anchor, plain_text: str) -> tuple[int, int] | None:
    """Return what stands now between the surroundings of the anchor, if that is words of a like length."""
    before, after = anchor.before[-8:], anchor.after[:8]
    if len(before) < 4 or len(after) < 4:
        return None
    found: list[tuple[int, int]] = []
    for at in _places(before, plain_text):
        start = at + len(before)
        end = plain_text.find(after, start, start + 2 * len(anchor.quote) + 4 + len(after))
        if end > start:
            found.append((start, end))
    return min(found, key=lambda place: abs(place[0] - anchor.start), default=None)
