"""The characters on the pages of a PDF, held against those that should be there."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from unicodedata import category, normalize

from bulletin.intake.pdf.file import opened
from bulletin.layout.characters import significant
from bulletin.layout.printed import ITEM, Printed

_PIECE = 4096
_PROBE = 6  # characters that must be alike for the two to be in step again
_FAR = 3000  # characters of the PDF looked through for that; a repeated head of a table is less
_GONE = 60  # characters that may be missing in one place


@dataclass(frozen=True)
class Missing:
    """Characters that are on no page: which, of which part or item (1 first; 0 outside), and near which page."""

    text: str
    part: str
    item: int
    page: int


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return the characters of each page as someone who copies or searches them gets them, without white space.

    Unreadable: DAMAGED, ENCRYPTED.
    """
    texts = []
    with opened(pdf) as document:
        for index in range(len(document)):
            page = document[index]
            text = page.get_textpage()
            texts.append(significant(_hyphens(text.get_text_range())))
            text.close()
            page.close()
    return tuple(texts)


def missing_in(texts: Sequence[str], wanted: Printed) -> tuple[Missing, ...]:
    """Return what of `wanted` is not on the pages; what is there besides (page numbers, repeated heads) may be.

    Characters that mean the same and look the same are the same: radicals and their ideographs, compatibility
    ideographs and theirs. Invisible ones do not count. A stretch that only stands elsewhere is not missing.
    """
    pages = [comparable(text) for text in texts]
    parts = [comparable(text) for _, text in wanted]
    expected, found = "".join(parts), "".join(pages)
    gaps, besides = _gaps(expected, found)
    spare = Counter(besides)
    starts, page_starts = _starts(parts), _starts(pages)
    items = tuple(accumulate(int(name == ITEM) for name, _ in wanted))
    made = []
    for start, end, at in gaps:
        lost = _without(expected[start:end], spare)
        if lost:
            part = bisect_right(starts, start) - 1
            name = wanted[part][0]
            page = max(1, bisect_right(page_starts, min(at, max(0, len(found) - 1))))
            made.append(Missing(lost, name, items[part] if name == ITEM else 0, page))
    return tuple(made)


def comparable(text: str) -> str:
    """Return the characters of `text` that can be seen; radicals, compatibility ideographs and ligatures as what they
    mean, hyphens of every sort as the plain one.
    """
    return "".join(_plain(each) for each in significant(text) if not _unseen(each))


def unified(character: str) -> str:
    """Return the ideograph a radical (U+2E80–2FDF) or compatibility ideograph stands for; others as they are."""
    return normalize("NFKC", character) if _stands_for_another(ord(character)) else character


def _plain(character: str) -> str:
    if character in "\u2010\u2011":
        return "-"
    return normalize("NFKC", character) if 0xFB00 <= ord(character) <= 0xFB06 else unified(character)


def _stands_for_another(code: int) -> bool:
    return 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F


def _unseen(character: str) -> bool:
    return category(character) in ("Cf", "Cc") or 0xFE00 <= ord(character) <= 0xFE0F


def _hyphens(text: str) -> str:
    """PDFium marks a hyphen at the end of a line with a code of its own."""
    return text.replace("\x02", "-").replace("\ufffe", "-")


def _starts(texts: Sequence[str]) -> list[int]:
    return [0, *accumulate(map(len, texts))][:-1]


def _gaps(expected: str, found: str) -> tuple[list[tuple[int, int, int]], str]:
    """Return the stretches of `expected` not found in step (from, to, where in `found`), and what was passed over."""
    gaps, besides = [], []
    here = there = 0
    while here < len(expected):
        same = _alike(expected, here, found, there)
        here, there = here + same, there + same
        if here >= len(expected):
            break
        gone, extra = _in_step_again(expected, here, found, there)
        if gone:
            gaps.append((here, min(len(expected), here + gone), there))
        besides.append(found[there:there + extra])
        here, there = here + gone, there + extra
    return gaps, "".join((*besides, found[there:]))


def _alike(one: str, at: int, other: str, there: int) -> int:
    """Return how many characters are the same from here on; piece by piece, as they mostly all are."""
    count = 0
    while at + count < len(one):
        left, right = one[at + count:at + count + _PIECE], other[there + count:there + count + _PIECE]
        if left != right:
            differing = (at for at, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1])
            return count + next(differing, min(len(left), len(right)))
        count += len(left)
    return count


def _in_step_again(expected: str, here: int, found: str, there: int) -> tuple[int, int]:
    """Return the fewest characters to pass over on each side until both say the same again."""
    best = (min(_GONE, len(expected) - here), 0)
    cost = 2 * _FAR
    for gone in range(min(_GONE, len(expected) - here)):
        if gone >= cost:
            break
        probe = expected[here + gone:here + gone + _PROBE]
        extra = found.find(probe, there, there + _FAR) - there
        if extra >= 0 and gone + extra < cost:
            best, cost = (gone, extra), gone + extra
    return best


def _without(text: str, spare: "Counter[str]") -> str:
    """Return the characters that are not among those found elsewhere, which are used up by it."""
    lost = []
    for character in text:
        if spare[character] > 0:
            spare[character] -= 1
        else:
            lost.append(character)
    return "".join(lost)
