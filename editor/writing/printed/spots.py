"""Where a place of the text is on the page, and where a place of the page is in the text."""

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

from bulletin.layout.paging.pages import Place
from bulletin.text import Paragraph, Role, Text
from editor.writing import bridge
from editor.writing.marks import picture_of

NOWHERE = Place("")
_TITLE, _LEFT_OUT = -1, -2


def numbers_of(text: Text, body: Text) -> tuple[int, ...]:
    """Return for each block of `text` its number in the `body` that is printed of it.

    A title counts as -1, as in `Place`; a block that is not printed, such as a credit line of its own where all sources
    are named in another, as -2.
    """
    found, at = [], 0
    for block in text:
        title = isinstance(block, Paragraph) and block.role is Role.TITLE
        there = not title and at < len(body) and body[at] is block
        found.append(at if there else _TITLE if title else _LEFT_OUT)
        at += there
    return tuple(found)


def place_of(document: QTextDocument, position: int, text: Text, numbers: tuple[int, ...]) -> Place:
    """Return what of the page shows a position of `document`, which holds `text`; `NOWHERE` where it is not printed."""
    begins = list(_begins(document))
    at = bisect_right(begins, position) - 1
    if not 0 <= at < len(numbers) or numbers[at] == _LEFT_OUT:
        return NOWHERE
    block = text[at]
    told = isinstance(block, Paragraph) and numbers[at] != _TITLE
    return Place("", 0, numbers[at], bridge.points(position - begins[at], block.plain) if told else 0)


def position_of(document: QTextDocument, place: Place, text: Text, numbers: tuple[int, ...]) -> int | None:
    """Return the position in `document` of what a line shows; None where it stands outside of the text."""
    if place.item != 0 or place.block not in numbers:
        return None
    at, begins = numbers.index(place.block), list(_begins(document))
    if at >= len(begins):
        return None
    block = text[at]
    within = bridge.units(place.start, block.plain) if isinstance(block, Paragraph) else 0
    return min(begins[at] + within, document.characterCount() - 1)


def _begins(document: QTextDocument) -> Iterator[int]:
    """Yield where each block of `bridge.read(document)` begins."""
    for piece in bridge.pieces(document.rootFrame()):
        if isinstance(piece, QTextTable):
            yield piece.firstPosition()
        elif bridge.OBJECT in piece.text():
            yield from _parted(piece)
        else:
            yield piece.position()


def _parted(block: QTextBlock) -> Iterator[int]:
    """Yield where the paragraphs and the pictures of a block begin, as `bridge.read` parts it."""
    at, begun = block.position(), False
    for words, form in bridge.fragments(block):
        for character in words:
            if character == bridge.OBJECT and picture_of(form):
                yield at
                begun = False
            elif not begun:
                yield at
                begun = True
            at += 1 if character < "\U00010000" else 2
