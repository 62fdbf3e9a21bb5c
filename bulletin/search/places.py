"""Where in the words typed the fields stand that narrow the whole of them."""

from dataclasses import dataclass

from bulletin.search.flaws import QueryError
from bulletin.search.pieces import Piece, Sign, pieces
from bulletin.search.query import Field
from bulletin.search.values import settled


@dataclass(frozen=True)
class Place:
    """A field at [`start`, `end`) of the words, its value from `value` on; `text` is the value in its one form.

    `glued` says that the name is that of the place before: the second value of 单位:甲|乙.
    """

    field: Field
    text: str
    start: int
    value: int
    end: int
    glued: bool = False


def grouped(words: str) -> list[list[Place]]:
    """Return the fields at the top of the words, alone or with bars between those of one kind; none beside a flaw."""
    try:
        cut = list(pieces(words))
    except QueryError:
        return []
    groups: list[list[Place]] = []
    at = 0
    while at < len(cut):
        place, at = _term(cut, at)
        group = [place]
        while at < len(cut) and cut[at].sign is Sign.EITHER:
            place, at = _term(cut, at + 1)
            group.append(place)
        places = [place for place in group if place]
        if len(places) == len(group) and len({place.field for place in places}) == 1:
            groups.append(places)
    return groups


def _term(cut: list[Piece], at: int) -> tuple[Place | None, int]:
    """Return the field that begins at `at`, None for anything else, and where the next part begins."""
    first = at
    while at < len(cut) and cut[at].sign is Sign.NOT:
        at += 1
    named = at < len(cut) and cut[at].sign is Sign.FIELD
    value = at + named
    if value >= len(cut) or cut[value].sign not in (Sign.WORD, Sign.PHRASE):
        return None, _end(cut, value)
    piece = cut[value]
    field = cut[at].field if named else piece.field
    text = piece.text.strip()
    if field is None or at > first or not text:
        return None, value + 1
    return Place(field, settled(field, text), cut[at].start, piece.start, piece.end, not named), value + 1


def _end(cut: list[Piece], at: int) -> int:
    """Return where the part ends that begins at `at`: behind its parenthesis, behind itself."""
    depth = 0
    while at < len(cut):
        depth += {Sign.OPEN: 1, Sign.CLOSE: -1}.get(cut[at].sign, 0)
        at += 1
        if depth <= 0:
            break
    return at
