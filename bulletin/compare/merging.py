"""Two texts that grew from one, put together: what either side changed is in, and where both did is told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bulletin.text import Block, Text

_OFTEN = 10


@dataclass(frozen=True)
class Collision:
    """A place that both sides changed, each in its own way."""

    base: Text
    mine: Text
    theirs: Text


@dataclass(frozen=True)
class Merged:
    """The text with the changes of both sides; at a collision it has theirs."""

    text: Text
    collisions: tuple[Collision, ...]


def merged(base: Text, mine: Text, theirs: Text) -> Merged:
    """Return `base` with what led from it to `mine` and what led from it to `theirs`, block by block."""
    text: list[Block] = []
    collisions: list[Collision] = []
    for one, my, their in _chunks(base, mine, theirs):
        if my == their or their == one:
            text += my
        elif my == one:
            text += their
        else:
            text += their
            collisions.append(Collision(one, my, their))
    return Merged(tuple(text), tuple(collisions))


Chunk = tuple[Text, Text, Text]


def _chunks(base: Text, mine: Text, theirs: Text) -> list[Chunk]:
    """Return the three texts cut at every block of `base` that both sides kept."""
    my_places, their_places = _kept(base, mine), _kept(base, theirs)
    chunks: list[Chunk] = []
    at = (0, 0, 0)
    for place in (*sorted(my_places.keys() & their_places.keys()), len(base)):
        end = place < len(base)
        here = (place, my_places[place], their_places[place]) if end else (len(base), len(mine), len(theirs))
        chunks += _finer((base[at[0]:here[0]], mine[at[1]:here[1]], theirs[at[2]:here[2]]))
        if end:
            block = base[place:place + 1]
            chunks.append((block, block, block))
        at = (here[0] + 1, here[1] + 1, here[2] + 1)
    return chunks


def _finer(chunk: Chunk) -> Sequence[Chunk]:
    """Return a chunk block by block where all sides have as many: neighbours may have been changed by one side each."""
    one, my, their = chunk
    if not len(one) == len(my) == len(their):
        return [chunk]
    return [((a,), (b,), (c,)) for a, b, c in zip(one, my, their, strict=True)]


def _kept(base: Text, other: Text) -> dict[int, int]:
    """Return by their places in `base` the places of blocks that stayed as they were.

    Blocks that stand there many times, as empty paragraphs do, are known by their neighbours alone.
    """
    numbers: dict[Block, int] = {}
    ones, others = ([numbers.setdefault(block, len(numbers)) for block in text] for text in (base, other))
    often = {number for number, times in Counter(others).items() if times > _OFTEN}
    matches = SequenceMatcher(often.__contains__, ones, others, autojunk=False).get_matching_blocks()
    return {match.a + step: match.b + step for match in matches for step in range(match.size)}
