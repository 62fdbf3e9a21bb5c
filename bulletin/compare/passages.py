"""What a comparison is made of: passages, the pieces they consist of, and the changes in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin.compare.pieces import Mark, Piece

ROW, PICTURE = "row", "picture"
BREAK = "\u2029"  # between the paragraphs of a passage that was parted or joined
_COARSE = 5_000


@dataclass(frozen=True)
class Change:
    """One change: what stood there and what stands there now. Equal texts: only role or emphasis was changed."""

    before: str
    after: str


@dataclass(frozen=True)
class Passage:
    """A paragraph, a table row (cells parted by tabs) or a picture, as the pieces it is made of.

    `before` and `after` say what it was and is: a `Role`, `row` or `picture`; empty when it was not there. Where a
    paragraph was parted in several, or several were joined to one, they are one passage: `BREAK` stands between them,
    and `more_before` and `more_after` say what those behind the first are.
    `reshaped` when emphasis or the reach of cells changed. `moved` when it stands elsewhere: `other` is the number of
    the passage it moved to or from, and where it was changed on the way `edits` at its new place lead to it from what
    it was.
    """

    pieces: tuple[Piece, ...]
    before: str
    after: str
    reshaped: bool = False
    moved: bool = False
    more_before: tuple[str, ...] = ()
    more_after: tuple[str, ...] = ()
    other: int = -1
    edits: tuple[Piece, ...] = ()

    @property
    def was(self) -> str:
        """What stood there."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.INSERTED)

    @property
    def now(self) -> str:
        """What stands there."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.DELETED)

    @property
    def changed(self) -> bool:
        """Whether anything about it changed."""
        return self.before != self.after or self.reshaped or any(each.mark is not Mark.SAME for each in self.pieces)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes in it, in printed order."""
        found = _changes(self.pieces)
        return (Change(self.was, self.now),) if self.changed and not found else found

    @property
    def coarse(self) -> bool:
        """Whether it is so long and so other than it was that its characters were not set against each other."""
        return min(len(self.was), len(self.now)) > _COARSE and all(each.mark is not Mark.SAME for each in self.pieces)


def _changes(pieces: Sequence[Piece]) -> tuple[Change, ...]:
    found: list[Change] = []
    went = ""
    for piece in (*pieces, Piece(Mark.SAME, "")):
        if piece.mark is Mark.DELETED:
            went = piece.text
            continue
        if went or piece.mark is Mark.INSERTED:
            found.append(Change(went, piece.text if piece.mark is Mark.INSERTED else ""))
        went = ""
    return tuple(found)
