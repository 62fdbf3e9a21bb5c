"""Which part of the page a block shows, so that a line can be followed back to the item and its text."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.layout.characters import clean
from bulletin.layout.paging.flow import Fixed
from bulletin.layout.paging.markup import Block, Words
from bulletin.layout.paging.pages import Place
from bulletin.layout.paging.setting import SetWords
from bulletin.layout.paging.tables import SetGrid
from bulletin.layout.printed import ITEM, OTHER, PART_OF
from bulletin.text import Paragraph, Table, Text

_TITLES = ("ItemTitle", "DocumentTitle")
_BESIDE = ("Addressee", "AttachmentNote", "AttachmentHead", "Signature")  # of a document, and no block of its body
_CREDIT = "\n\t"  # before a credit set in the last line of a paragraph
_GAP = "TableText"  # the thin paragraphs around a table

Known = tuple[Block, SetWords | SetGrid, Fixed | None]


class Piece(NamedTuple):
    """A laid-out block and what it shows; from code point `turn` on it shows `then`, a credit set in the same lines."""

    set: SetWords | SetGrid
    fixed: Fixed | None
    shows: Place
    turn: int = -1
    then: Place | None = None

    def place(self, start: int) -> Place:
        """Return what a line of a paragraph shows that begins at code point `start`, its first line apart."""
        if self.then is not None and start >= self.turn:
            return self.then
        return Place(self.shows.part, self.shows.item, self.shows.block, start)


def head_pieces(known: Sequence[Known]) -> Iterator[Piece]:
    """Yield what stands above the items."""
    for block, laid, fixed in known:
        style = block.shape.style if isinstance(block, Words) else ""
        yield Piece(laid, fixed, Place(PART_OF.get(style, OTHER)))


def foot_pieces(known: Sequence[Known]) -> Iterator[Piece]:
    """Yield the imprint."""
    for _, laid, fixed in known:
        yield Piece(laid, fixed, Place(PART_OF["Imprint"]))


def item_pieces(body: Text, number: int, known: Sequence[Known]) -> Iterator[Piece]:
    """Yield the pieces of the item `number`: heading of its section, title, the blocks of its `body`, credit."""
    waiting = iter([at for at, block in enumerate(body) if not isinstance(block, Table) or any(block.rows)])
    at = -1
    for block, laid, fixed in known:
        style = block.shape.style if isinstance(block, Words) else "Table"
        if style == "SectionHead":
            yield Piece(laid, fixed, Place(PART_OF[style]))
        elif style in _TITLES or style in _BESIDE:
            yield Piece(laid, fixed, Place(ITEM, number))
        elif style == _GAP:
            yield Piece(laid, fixed, Place(ITEM, number, at))
        else:
            at = next(waiting, -1)
            length = _length(body, at) if isinstance(block, Words) and _CREDIT in block.text else -1
            if isinstance(block, Words) and 0 <= length < len(block.text):  # the credit stands in the last line
                after = next(waiting, -1)
                yield Piece(laid, fixed, Place(ITEM, number, at), length + 1, Place(ITEM, number, after))
                at = after
            else:
                yield Piece(laid, fixed, Place(ITEM, number, at))


def _length(body: Text, at: int) -> int:
    block = body[at] if 0 <= at < len(body) else None
    return len(clean(block.plain)) if isinstance(block, Paragraph) else -1
