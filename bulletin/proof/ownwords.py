"""Where in a text the words of the office's own dictionary stand."""

from collections import defaultdict
from collections.abc import Callable, Collection

Marks = Callable[[str], bytes]


def own_marks(words: Collection[str]) -> Marks:
    """Return a function that gives for each code point of a text 1 where one of `words` stands, else 0.

    It gives nothing at all where there are no words. Looking costs the length of the text, however many they are.
    """
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    known = frozenset(word for word in words if word)
    for word in known:
        lengths[word[:2]].add(len(word))
    longest_first = {start: sorted(each, reverse=True) for start, each in lengths.items()}

    def marks(text: str) -> bytes:
        found = bytearray(len(text))
        for at, start in enumerate(map("".join, zip(text, text[1:] + " ", strict=True))) if known else ():
            for length in (*longest_first.get(start, ()), *longest_first.get(start[0], ())):
                if text[at:at + length] in known:
                    found[at:at + length] = b"\1" * length
                    break
        return bytes(found) if known else b""

    return marks
