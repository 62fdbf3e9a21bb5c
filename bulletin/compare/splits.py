"""Paragraphs that were parted in several, and several that were joined to one."""

from collections.abc import Sequence

from bulletin.compare.pairing import Pairs, grams, likeness

Group = tuple[tuple[int, ...], tuple[int, ...]]
_CONTAINED, _SHORTEST = 0.75, 4


def grouped(pairs: Pairs, before: Sequence[str], after: Sequence[str], whole: Sequence[bool],
            other_whole: Sequence[bool]) -> list[Group]:
    """Return the pairs as groups; a paragraph beside a pair whose words are part of it belongs to that pair.

    `whole` and `other_whole` say which lines are no paragraphs and stay what they are.
    """
    groups = [(() if i is None else (i,), () if j is None else (j,)) for i, j in pairs]
    made: list[Group] = []
    for group in groups:
        made.append(group)
        while len(made) > 1 and (joined := _joined(made[-2], made[-1], before, after, whole, other_whole)):
            made[-2:] = [joined]
    return made


def _joined(one: Group, other: Group, before: Sequence[str], after: Sequence[str], whole: Sequence[bool],
            other_whole: Sequence[bool]) -> Group | None:
    """Return the two as one where one of them is a pair and the other a paragraph that came out of it or went in."""
    pair, alone = (one, other) if one[0] and one[1] else (other, one)
    if not (pair[0] and pair[1]) or (alone[0] and alone[1]):
        return None
    if any(whole[i] for i in (*one[0], *other[0])) or any(other_whole[j] for j in (*one[1], *other[1])):
        return None
    side = 0 if alone[0] else 1
    if len(pair[1 - side]) > 1:
        return None  # parted and joined at once: nobody could read it
    texts = (before, after)
    words = "".join(texts[side][at] for at in alone[side])
    larger = "".join(texts[1 - side][at] for at in pair[1 - side])
    rest = "".join(texts[side][at] for at in pair[side])
    if len(words) < _SHORTEST or larger == rest or not _part_of(words, larger, rest):
        return None
    return one[0] + other[0], one[1] + other[1]


def _part_of(words: str, larger: str, rest: str) -> bool:
    """Return whether `words` are in `larger` and belong to it beside `rest`."""
    parts, whole, known = grams(words), grams(larger), grams(rest)
    inside = frozenset(gram for gram in parts if "\x02" not in gram and "\x03" not in gram)
    contained = len(inside & whole) / max(1, len(inside))
    return contained >= _CONTAINED and likeness(parts | known, whole) > likeness(known, whole)
