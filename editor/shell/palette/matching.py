"""How well typed signs name something: by its words, by its pinyin, in full or by initials, or by its English name."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from editor.shell.palette.pinyin import Syllables

Thing = TypeVar("Thing")
Spelt = Callable[[str], Syllables]
SAME, BEGINS, SPELT, WITHIN, SPELT_WITHIN, ENGLISH = range(6)


def unspelt(words: str) -> Syllables:
    """Return nothing: how words are spelt is not known yet."""
    return ()


def closeness(typed: str, words: str, spelt: Syllables, english: str = "") -> int | None:
    """Return how closely `typed` names `words`, 0 being the closest; None where it does not. Each word typed must."""
    parts = typed.lower().split()
    found = [_of_one(part, words.lower(), spelt, english) for part in parts]
    return None if None in found else max((each for each in found if each is not None), default=BEGINS)


def best(typed: str, things: Iterable[Thing], told: Callable[[Thing], tuple[str, str]], spelt: Spelt,
         lately: Callable[[Thing], int | None]) -> list[Thing]:
    """Return the things that `typed` names, the closest first; of equally close ones the latest chosen, then in order.

    `told` returns the words and the English name of a thing, `lately` its place among those chosen lately.
    """
    ranked: list[tuple[int, int, int, Thing]] = []
    for at, thing in enumerate(things):
        words, english = told(thing)
        close = closeness(typed, words, spelt(words), english)
        if close is not None:
            before = lately(thing)
            ranked.append((close - (before is not None), _NEVER if before is None else before, at, thing))
    return [thing for *_, thing in sorted(ranked, key=lambda each: each[:3])]


_NEVER = 1_000_000


def _of_one(typed: str, words: str, spelt: Syllables, english: str) -> int | None:
    if typed == words:
        return SAME
    if words.startswith(typed):
        return BEGINS
    at = next((at for at in range(len(spelt)) if _spells(typed, spelt, at)), -1)
    if at == 0:
        return SPELT
    if typed in words:
        return WITHIN
    if at > 0:
        return SPELT_WITHIN
    return ENGLISH if any(each.startswith(typed) for each in english.lower().split()) else None


def _spells(typed: str, spelt: Sequence[str], at: int) -> bool:
    """Return whether `typed` is made of the beginnings of the syllables from `at` on: `qf`, `qianf`, `qfa`."""
    if not typed:
        return True
    if at == len(spelt):
        return False
    longest = next((length for length in range(min(len(typed), len(spelt[at])), 0, -1)
                    if spelt[at].startswith(typed[:length])), 0)
    return any(_spells(typed[length:], spelt, at + 1) for length in range(longest, 0, -1))
