"""Many words looked for at once: the cost is the length of the text, however many words there are."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from operator import add

Places = Callable[[str], Iterator[tuple[int, str]]]


def finder(words: Collection[str]) -> Places:
    """Return a function that yields the places of `words` in a text in order, and at each place the longest word.

    Places are in code points; words may reach into one another, the caller decides which to take.
    """
    by_two: defaultdict[str, list[str]] = defaultdict(list)
    singles = frozenset(word for word in words if len(word) == 1)
    for word in sorted(set(words), key=len, reverse=True):
        if len(word) > 1:
            by_two[word[:2]].append(word)

    def places(text: str) -> Iterator[tuple[int, str]]:
        pairs = enumerate(map(add, text, text[1:] + "\n"))
        for at, pair in [(at, pair) for at, pair in pairs if pair in by_two or pair[0] in singles]:
            found = next((word for word in by_two.get(pair, ()) if text.startswith(word, at)), None)
            if found is not None:
                yield at, found
            elif pair[0] in singles:
                yield at, pair[0]

    return places


def apart(places: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the places that do not reach into one yielded before."""
    reached = 0
    for at, word in places:
        if at >= reached:
            reached = at + len(word)
            yield at, word
