"""Pairing two sequences of passages by likeness, in order."""

from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

Pairs = list[tuple[int | None, int | None]]
Least = Callable[[int, int], float]

ALIKE = 0.3
_CELLS = 10_000
_DEAREST = 100_000


def no_kinship(i: int, j: int) -> float:
    """Let likeness alone decide which passages belong together."""
    return 0.0


def aligned(before: Sequence[str], after: Sequence[str], least: Least = no_kinship) -> Pairs:
    """Return the passages paired in order: equal ones first, what lies between by likeness, as `paired` does."""
    head = common(before, after)
    tail = common(before[head:][::-1], after[head:][::-1])
    one, other = before[head:len(before) - tail], after[head:len(after) - tail]
    counted = Counter(other)
    dear = sum(times * counted[text] for text, times in Counter(one).items()) > _DEAREST
    codes = [("replace", 0, len(one), 0, len(other))] if dear else (
        SequenceMatcher(None, one, other, autojunk=False).get_opcodes())
    pairs: Pairs = [(at, at) for at in range(head)]
    for code, a, b, c, d in codes:
        if code == "equal":
            pairs += zip(range(head + a, head + b), range(head + c, head + d), strict=True)
        else:
            found = paired(one[a:b], other[c:d], _from(least, head + a, head + c))
            pairs += [(_moved(i, head + a), _moved(j, head + c)) for i, j in found]
    return pairs + [(len(before) - back, len(after) - back) for back in range(tail, 0, -1)]


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many members both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def grams(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters, the ends counted as characters."""
    ended = f"\x02{text}\x03"
    return frozenset(ended[at:at + 2] for at in range(len(ended) - 1))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two texts are by their `grams`, 0 to 1 (Dice's measure)."""
    return 2 * len(one & other) / (len(one) + len(other))


def paired(before: Sequence[str], after: Sequence[str], least: Least = no_kinship) -> Pairs:
    """Return the pairing with the greatest likeness in all that keeps both orders; what has no partner has None.

    `least(i, j)` may raise the likeness of a pair. Long stretches are paired piece by piece, so that the time
    grows with the length and not with its square.
    """
    parts = 1
    while (len(before) // parts + 1) * (len(after) // parts + 1) > _CELLS:
        parts += 1
    pairs: Pairs = []
    for part in range(parts):
        first, last = part * len(before) // parts, (part + 1) * len(before) // parts
        start, end = part * len(after) // parts, (part + 1) * len(after) // parts
        likes = _table(before[first:last], after[start:end], _from(least, first, start))
        pairs += [(_moved(i, first), _moved(j, start)) for i, j in _way(likes, last - first, end - start)]
    return pairs


def _from(least: Least, first: int, start: int) -> Least:
    return lambda i, j: least(first + i, start + j)


def _moved(at: int | None, by: int) -> int | None:
    return None if at is None else at + by


def _table(before: Sequence[str], after: Sequence[str], least: Least) -> list[list[float]]:
    ones, others = [grams(text) for text in before], [grams(text) for text in after]
    return [[max(likeness(one, other), least(i, j)) for j, other in enumerate(others)] for i, one in enumerate(ones)]


def _way(likes: list[list[float]], rows: int, columns: int) -> Pairs:
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        here, below, like = best[i], best[i + 1], likes[i]
        for j in range(columns - 1, -1, -1):
            skipped = below[j] if below[j] >= here[j + 1] else here[j + 1]
            taken = like[j] + below[j + 1] if like[j] >= ALIKE else 0.0
            here[j] = taken if taken >= skipped else skipped
    return list(_steps(likes, best, rows, columns))


def _steps(likes: list[list[float]], best: list[list[float]], rows: int, columns: int) -> Pairs:
    found: Pairs = []
    i = j = 0
    while i < rows and j < columns:
        if likes[i][j] >= ALIKE and best[i][j] == likes[i][j] + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            found.append((i, None))
            i += 1
        else:
            found.append((None, j))
            j += 1
    return found + [(rest, None) for rest in range(i, rows)] + [(None, rest) for rest in range(j, columns)]
