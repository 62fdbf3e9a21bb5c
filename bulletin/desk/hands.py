"""Whose changes lead from one version of a draft to another: each is told by the version in which it first stood."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bulletin.compare.pieces import Mark, pieces_between
from bulletin.drafts import Revision
from bulletin.layout.marked.values import as_written
from bulletin.text import plain


@dataclass
class _Walk:
    """The characters of the version reached: which version brought each, or its place in the first version."""

    brought: list[int]
    places: list[int]
    gone: dict[int, int]


def hands_between(revisions: Sequence[Revision]) -> Callable[[Mark, int], Revision]:
    """Return what tells by the mark of a change and its place who made it: the revision that did.

    `revisions` begin with the one that the changes start from and end with the one they lead to. Places count code
    points of the plain text: of the first for what went, of the last for what came.
    """
    texts = [plain(as_written(revision.text)) for revision in revisions]
    last = len(revisions) - 1
    walk = _Walk([-1] * len(texts[0]), list(range(len(texts[0]))), {})
    for number in range(1, len(texts)):
        walk = _one_on(walk, texts[number - 1], texts[number], number)

    def who(mark: Mark, at: int) -> Revision:
        if mark is Mark.DELETED:
            return revisions[walk.gone.get(at, last)]
        brought = walk.brought[at] if at < len(walk.brought) else last
        return revisions[brought if brought > 0 else last]

    return who


def _one_on(walk: _Walk, before: str, after: str, number: int) -> _Walk:
    """Return the walk one version on."""
    brought: list[int] = []
    places: list[int] = []
    gone, at = dict(walk.gone), 0
    for piece in pieces_between(before, after):
        size = len(piece.text)
        if piece.mark is Mark.INSERTED:
            brought += [number] * size
            places += [-1] * size
            continue
        if piece.mark is Mark.SAME:
            brought += walk.brought[at:at + size]
            places += walk.places[at:at + size]
        else:
            gone.update((place, number) for place in walk.places[at:at + size] if place >= 0)
        at += size
    return _Walk(brought, places, gone)
