"""Passages that stand elsewhere, as they were or with small changes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bulletin.compare.pairing import grams, likeness
from bulletin.compare.passages import PICTURE, ROW, Passage
from bulletin.compare.pieces import pieces_between

_ALIKE, _SHORTEST = 0.55, 8
_DEAREST = 20_000


def with_moves(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages, those that only went elsewhere marked; one that is changed on the way has `edits`."""
    found = list(passages)
    gone = [at for at, each in enumerate(found) if each.before and not each.after and each.was]
    come = [at for at, each in enumerate(found) if each.after and not each.before and each.now]
    for one, other in (*_equal(found, gone, come), *_alike(found, gone, come)):
        edits = () if found[one].was == found[other].now else pieces_between(found[one].was, found[other].now)
        found[one] = replace(found[one], moved=True, other=other)
        found[other] = replace(found[other], moved=True, other=one, edits=edits)
        gone.remove(one)
        come.remove(other)
    return found


def _equal(passages: Sequence[Passage], gone: Sequence[int], come: Sequence[int]) -> list[tuple[int, int]]:
    waiting: dict[str, list[int]] = {}
    for at in reversed(come):
        waiting.setdefault(passages[at].now, []).append(at)
    return [(at, same.pop()) for at in gone if (same := waiting.get(passages[at].was))]


def _alike(passages: Sequence[Passage], gone: Sequence[int], come: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield those most alike first, of what has no equal; nothing where there is too much to look through."""
    equal = _equal(passages, gone, come)
    ones = _long(passages, set(gone) - {one for one, _ in equal})
    others = _long(passages, set(come) - {other for _, other in equal})
    if len(ones) * len(others) > _DEAREST:
        return
    told = [(likeness(a, b), -one, -other) for one, a in ones.items() for other, b in others.items()
            if _sort(passages[one].before) == _sort(passages[other].after)]
    taken: set[int] = set()
    for like, one, other in sorted(told, reverse=True):
        if like >= _ALIKE and not taken & {-one, -other}:
            taken |= {-one, -other}
            yield -one, -other


def _long(passages: Sequence[Passage], numbers: set[int]) -> dict[int, frozenset[str]]:
    return {at: grams(words) for at in sorted(numbers)
            if len(words := passages[at].was or passages[at].now) >= _SHORTEST and PICTURE not in (
                passages[at].before, passages[at].after)}


def _sort(kind: str) -> bool:
    return kind == ROW
