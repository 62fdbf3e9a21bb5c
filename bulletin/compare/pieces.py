"""Comparing two passages character by character: what stayed, what came, what went, in printed order."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from bulletin.compare.pairing import aligned, common

Tokens = Sequence[str]
Stretch = tuple[bool, str, str]

_TOKEN = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|\d+(?:[.,]\d+)*|.", re.DOTALL)
_SENTENCE = re.compile(r"[^，。；！？、\n\t\u2029]*[，。；！？、\n\t\u2029]?", re.DOTALL)
# Pairs of equal tokens up to which a passage is matched whole, and up to which a sentence of it is matched at all.
_WHOLE, _DEAREST = 15_000, 200_000
_ISLAND = 4
_SHARED = 0.25
# A figure or a word that states a fact never stands between two changes by chance.
_FIRM = re.compile(r"[\d不未无没拟将已\t\u2029]")


class Mark(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True)
class Piece:
    """A stretch of text that stayed, came or went; never empty."""

    mark: Mark
    text: str


def pieces_between(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces that lead from `before` to `after`; what went stands before what came.

    A Chinese character stands alone, a Latin word or a number is whole. Where hardly anything stayed, all of it
    went and came: scattered single characters cannot be read.
    """
    if before == after:
        return _pieces([(True, before, after)])
    one, other = _TOKEN.findall(before), _TOKEN.findall(after)
    head = common(one, other)
    tail = common(one[head:][::-1], other[head:][::-1])
    middle = _stretches(one[head:len(one) - tail], other[head:len(other) - tail])
    ends = "".join(one[:head]), "".join(one[len(one) - tail:])
    stretches = _without_islands([(True, ends[0], ends[0]), *middle, (True, ends[1], ends[1])])
    stayed = sum(len(text) for same, text, _ in stretches if same)
    if stayed < _SHARED * max(len(before), len(after)):
        stretches = [(False, before, after)]
    return _pieces(stretches)


def _stretches(one: Tokens, other: Tokens, by_sentence: bool = True) -> list[Stretch]:
    if _dearness(one, other) <= (_WHOLE if by_sentence else _DEAREST):
        return _matched(one, other)
    if by_sentence:
        return _by_sentence("".join(one), "".join(other))
    return [(False, "".join(one), "".join(other))]


def _dearness(one: Tokens, other: Tokens) -> int:
    """Return how many pairs of equal tokens there are: what matching them costs."""
    counted = Counter(other)
    return sum(times * counted[token] for token, times in Counter(one).items())


def _matched(one: Tokens, other: Tokens) -> list[Stretch]:
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [(code == "equal", "".join(one[a:b]), "".join(other[c:d])) for code, a, b, c, d in codes]


def _by_sentence(before: str, after: str) -> list[Stretch]:
    """Match a long passage sentence by sentence, then the characters inside those that are alike."""
    ones = [found for found in _SENTENCE.findall(before) if found]
    others = [found for found in _SENTENCE.findall(after) if found]
    made: list[Stretch] = []
    for i, j in aligned(ones, others):
        one, other = "" if i is None else ones[i], "" if j is None else others[j]
        made += _stretches(_TOKEN.findall(one), _TOKEN.findall(other), by_sentence=False) if one and other else [
            (False, one, other)]
    return made


def _without_islands(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Join changes parted by a few characters that stayed by chance, so that the result reads well."""
    joined: list[Stretch] = []
    for stretch in _merged(stretches):
        joined.append(stretch)
        while len(joined) >= 3 and _is_island(*joined[-3:]):
            (_, a, b), (_, c, d), (_, e, f) = joined[-3:]
            joined[-3:] = [(False, a + c + e, b + d + f)]
    return joined


def _merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    merged: list[Stretch] = []
    for same, before, after in stretches:
        if merged and merged[-1][0] == same:
            merged[-1] = (same, merged[-1][1] + before, merged[-1][2] + after)
        elif before or after:
            merged.append((same, before, after))
    return merged


def _is_island(left: Stretch, middle: Stretch, right: Stretch) -> bool:
    if left[0] or not middle[0] or right[0]:
        return False
    size = len(middle[1])
    return size <= _ISLAND and size < _size(left) and size < _size(right) and not _FIRM.search(middle[1])


def _size(stretch: Stretch) -> int:
    return max(len(stretch[1]), len(stretch[2]))


def _pieces(stretches: Iterable[Stretch]) -> tuple[Piece, ...]:
    made: list[Piece] = []
    for same, before, after in stretches:
        if same:
            made.append(Piece(Mark.SAME, before))
        else:
            made += [Piece(Mark.DELETED, before), Piece(Mark.INSERTED, after)]
    return tuple(piece for piece in made if piece.text)
