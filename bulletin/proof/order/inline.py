"""Items inside paragraphs: 一是……；二是……。 counted through, at least two, and parted by one mark (S01)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bulletin.compare.numerals import value_of
from bulletin.proof.order.numbers import CHINESE, written
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength

_ITEM = re.compile(rf"(?P<number>[{CHINESE}]{{1,2}})是(?!(?P=number))")
_BEFORE_ITEM = frozenset("，。；：:、！？—”）\n\t \u3000")
_PAIRED = "”’）】》\" "
_ANOTHER_WAY = re.compile(r"(?:再就是|再者|另一方面|二则|二来|同时|其二|另外|还有就是)")
_NEAR = 200  # characters in which a second item may stand in other words
_PARTING = frozenset("，；。")


@dataclass(frozen=True)
class Item:
    """One 一是: its value, where its number stands in the passage, and the passage."""

    value: int
    start: int
    end: int
    passage: Passage


def items_in(passage: Passage) -> list[Item]:
    """Return the inline items of a passage in order."""
    text = passage.text
    if "是" not in text:
        return []
    return [Item(int(value_of(each["number"])), *each.span("number"), passage) for each in _ITEM.finditer(text)
            if each.start() == 0 or text[each.start() - 1] in _BEFORE_ITEM]


def runs_of(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Yield the items list by list: each begins with a first one."""
    run: list[Item] = []
    for item in items:
        if run and item.value == 1:
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def segments(run: Sequence[Item]) -> list[tuple[Item, str]]:
    """Return the items of one passage with their words, the last up to the end of its sentence."""
    text = run[0].passage.text
    parts = [(one, text[one.end:other.start]) for one, other in pairwise(run)]
    rest = text[run[-1].end:]
    return [*parts, (run[-1], rest.partition("。")[0])]


def parting(item: Item) -> int:
    """Return where the mark before an item stands in its passage, -1 without one."""
    at = item.start - 1
    while at >= 0 and item.passage.text[at] in _PAIRED:
        at -= 1
    return at if at >= 0 and item.passage.text[at] in _PARTING else -1


def check(manuscript: Manuscript) -> Iterator[Found]:
    """Yield what is wrong with the inline items of a text; those of neighbouring paragraphs count on."""
    items = [item for passage in manuscript.passages if not passage.in_table for item in items_in(passage)]
    for run in runs_of(items):
        yield from _counted(run)
        if all(item.passage is run[0].passage for item in run):
            yield from _parted(run)


def _counted(run: Sequence[Item]) -> Iterator[Found]:
    expected = 1
    for item in run:
        if item.value != expected:
            facts = {"stated": written(item.value, 1), "expected": written(expected, 1)}
            case = "inline_start" if expected == 1 else "inline_again" if item.value == expected - 1 else "inline_gap"
            yield _found(item, case, facts)
        expected = item.value + 1
    first = run[0]
    if len(run) == 1 and first.value == 1 and not _ANOTHER_WAY.search(
            first.passage.text, first.end, first.end + _NEAR):
        yield _found(first, "inline_alone", {}, Strength.ADVISORY)


def _parted(run: Sequence[Item]) -> Iterator[Found]:
    """Yield the marks between items that are not as the others; an item of several sentences is S02's business."""
    places = [at for item in run[1:] if (at := parting(item)) >= 0]
    text, start = run[0].passage.text, run[0].passage.start
    marks = Counter(text[at] for at in places)
    if len(marks) < 2 or any("。" in words.rstrip("。" + _PAIRED) for _, words in segments(run)[:-1]):
        return
    (usual, most), (_, next_most) = marks.most_common(2)
    sure = most > next_most
    for at in places if sure else places[-1:]:
        if text[at] != usual or not sure:
            yield Found(start + at, start + at + 1, usual if sure else None, "inline_mixed",
                        {"usual": "；" if not sure else usual, "stated": text[at]})


def _found(item: Item, case: str, facts: dict[str, str], strength: Strength | None = None) -> Found:
    begin = item.passage.start
    return Found(begin + item.start, begin + item.end, None, case, facts, strength)

