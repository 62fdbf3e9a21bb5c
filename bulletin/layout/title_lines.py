"""Titles broken into balanced lines without parting words (GB/T 9704—2012, 7.3.1: 梯形或菱形, 词意完整)."""

import math
from functools import cache, lru_cache
from itertools import pairwise

from bulletin.layout.characters import width
from bulletin.layout.title_words import WORDS

_LONGEST = max(map(len, WORDS))
_NOT_AT_START = frozenset("，、。；：！？）》〉”’】〕」』％%‰℃…—·-,.;:!?)]}的了")
_NOT_AT_END = frozenset("（《〈“‘【〔「『([{￥$第")
_GOOD_AFTER = frozenset("，、。；：！？》”）】〕—…的")
_GOOD_BEFORE = frozenset("《“（【和与及暨并")
_BLANK = "\u3000"  # writers part the halves of a title with it
_WISHED = -40.0
_BETWEEN = 0.25  # ems between a Chinese character and a Western letter or figure
_PARTED_WORD, _UNKNOWN_BORDER, _FORBIDDEN = 60.0, 6.0, 1000.0


@lru_cache(1024)  # the preview asks for the same titles after every key
def balance(title: str, capacity: float) -> tuple[str, ...]:
    """Return `title` in as few lines of at most `capacity` ems as it needs, balanced.

    Lines break above all at a full-width blank, which stays at the end of its line; else at punctuation, after 的 and
    before 和 where that leaves a good shape, never before a closing mark, inside a number or a Western word, and not
    inside a common word of office titles; no line keeps one or two characters as long as there is another way. A `\\n`
    in the title is a break the writer wished for. Joined, the lines are the title without those.
    """
    return tuple(line for part in title.split("\n") if part for line in _balanced(part, capacity)) or ("",)


def _balanced(title: str, capacity: float) -> tuple[str, ...]:
    whole = width(title) + sum(_gap(title, at) for at in range(len(title)))
    if whole <= capacity:
        return (title,)
    for count in range(math.ceil(whole / capacity), len(title) + 1):
        lines = _in_lines(title, count, capacity)
        if lines:
            return lines
    return (title,)


def _in_lines(title: str, count: int, capacity: float) -> tuple[str, ...]:
    """Return the cheapest way to set `title` in exactly `count` lines, or nothing when it does not fit."""
    penalties = [_penalty(title, at) for at in range(len(title))]
    sums = [0.0]
    for at, character in enumerate(title):
        sums.append(sums[-1] + width(character) + _gap(title, at))
    ideal = sums[-1] / count

    @cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        if left == 1:
            last = sums[-1] - sums[start]
            return (_shape(last, ideal), ()) if last <= capacity else (math.inf, ())
        choice: tuple[float, tuple[int, ...]] = (math.inf, ())
        for end in range(start + 1, len(title)):
            line = sums[end] - sums[start]
            if line > capacity:
                break
            cost, rest = best(end, left - 1)
            cost += penalties[end] + _shape(line, ideal)
            if cost < choice[0]:
                choice = (cost, (end, *rest))
        return choice

    cost, ends = best(0, count)
    if math.isinf(cost):
        return ()
    borders = (0, *ends, len(title))
    return tuple(title[start:end] for start, end in pairwise(borders))


def _shape(line: float, ideal: float) -> float:
    short = 200.0 if line < 3 else 0.0
    return (line - ideal) ** 2 / ideal * 4 + short


def _penalty(title: str, at: int) -> float:
    """Return how bad a break before the character `at` is."""
    if at == 0:
        return 0.0
    before, after = title[at - 1], title[at]
    if after == _BLANK:
        return _FORBIDDEN
    if before == _BLANK:
        return _WISHED
    if after in _NOT_AT_START or before in _NOT_AT_END or (_western(before) and _western(after)):
        return _FORBIDDEN
    if before == " " or before in "，、。；：！？":
        return 0.0
    if before in _GOOD_AFTER or after in _GOOD_BEFORE:
        return 1.0 + _inside_quotes(title, at)
    return _word_penalty(title, at) + _inside_quotes(title, at)


def _word_penalty(title: str, at: int) -> float:
    if _western(title[at - 1]):
        return _PARTED_WORD / 2
    if _inside_word(title, at):
        return _PARTED_WORD
    known = any(title[at - size : at] in WORDS for size in range(2, _LONGEST + 1) if size <= at)
    known_next = any(title[at : at + size] in WORDS for size in range(2, _LONGEST + 1))
    return _UNKNOWN_BORDER * (2 - known - known_next) + 2.0


def _inside_word(title: str, at: int) -> bool:
    return any(
        title[start : start + size] in WORDS
        for size in range(2, _LONGEST + 1)
        for start in range(max(0, at - size + 1), at)
    )


def _inside_quotes(title: str, at: int) -> float:
    head = title[:at]
    return 8.0 * any(head.count(opening) > head.count(closing) for opening, closing in ("“”", "《》", "（）"))


def _gap(title: str, at: int) -> float:
    """Return the ems word processors put before the character `at`, where Chinese and Western ones meet."""
    if at == 0 or " " in title[at - 1 : at + 1]:
        return 0.0
    before, after = title[at - 1], title[at]
    return _BETWEEN if (before.isascii() and _chinese(after)) or (_chinese(before) and after.isascii()) else 0.0


def _chinese(character: str) -> bool:
    return character.isalpha() and not character.isascii()


def _western(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in ".,%-/+&:_'")
