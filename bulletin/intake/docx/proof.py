"""The proof that nothing was lost: every character of the file is in the text, or is known to have been left out."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bulletin.intake.docx.names import ALTERNATE, MATH_TEXT, Element, T, chosen, w
from bulletin.intake.lines import visible
from bulletin.intake.tally import Tally
from bulletin.text import Text, plain

RT = w("rt")
# What is not there once the changes are made, and what was not there before them; by `before`.
CROSSED_OUT = {False: frozenset([w("del"), w("moveFrom"), RT]), True: frozenset([w("ins"), w("moveTo"), RT])}
LETTERS = {False: (T, MATH_TEXT), True: (T, MATH_TEXT, w("delText"))}
PARTS = {w("tr"): w("trPr"), w("tc"): w("tcPr")}
PARTS_OUT = {False: (w("del"), w("cellDel")), True: (w("ins"), w("cellIns"))}


def missing(
    stories: Iterable[tuple[Element, frozenset[Element]]], text: Text, tally: Tally, before: bool = False
) -> int:
    """Return how many visible characters of `stories` (each with its field codes) are not accounted for.

    `before` asks for the text as it was before the tracked changes.
    """
    written: Counter[str] = Counter()
    for story, codes in stories:
        for node in written_in(story, before):
            if node not in codes:
                written.update(node.text or "")
    returned = Counter(plain(text))
    returned.subtract(Counter("".join(tally.added)))
    returned.update(tally.left)
    counted = ((count, max(0, returned[each])) for each, count in written.items() if visible(each))
    return sum(count - found for count, found in counted if count > found)


def written_in(story: Element, before: bool = False) -> Iterator[Element]:
    """Yield the pieces of text a story holds in order, on a way of its own that shares no mistake with the reader."""
    letters, crossed_out = LETTERS[before], CROSSED_OUT[before]
    waiting = [story]
    while waiting:
        node = waiting.pop()
        if node.tag in letters:
            yield node
        elif node.tag == ALTERNATE:
            branch = chosen(node)
            waiting.extend([] if branch is None else [branch])
        elif node.tag not in crossed_out and not (node.tag in PARTS and _taken_out(node, before)):
            waiting.extend(reversed(node))


def _taken_out(part: Element, before: bool) -> bool:
    properties = part.find(PARTS[part.tag])
    return properties is not None and any(child.tag in PARTS_OUT[before] for child in properties)
