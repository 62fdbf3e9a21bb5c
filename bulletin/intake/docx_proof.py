"""The proof that nothing was lost: every character of the file is in the text, or is known to have been left out."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bulletin.intake.docx_names import ALTERNATE, MATH_TEXT, Element, T, chosen, w
from bulletin.intake.lines import visible
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain

CROSSED_OUT = frozenset([w("del"), w("moveFrom"), w("rt")])


def missing(stories: Iterable[tuple[Element, frozenset[Element]]], text: Text, tally: Tally) -> int:
    """Return how many visible characters of `stories` (each with its field codes) are not accounted for."""
    written: Counter[str] = Counter()
    for story, codes in stories:
        for node in written_in(story):
            if node not in codes:
                written.update(node.text or "")
    returned = Counter(plain(text))
    returned.subtract(Counter("".join(tally.added)))
    returned.update(tally.left)
    counted = ((count, max(0, returned[each])) for each, count in written.items() if visible(each))
    return sum(count - found for count, found in counted if count > found)


def written_in(story: Element) -> Iterator[Element]:
    """Yield the pieces of text a story holds in order, on a way of its own that shares no mistake with the reader."""
    waiting = [story]
    while waiting:
        node = waiting.pop()
        if node.tag in (T, MATH_TEXT):
            yield node
        elif node.tag == ALTERNATE:
            branch = chosen(node)
            waiting.extend([] if branch is None else [branch])
        elif node.tag not in CROSSED_OUT:
            waiting.extend(reversed(node))
