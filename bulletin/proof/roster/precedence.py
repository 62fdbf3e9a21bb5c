"""Lists of names: in the order of the roster."""

from collections.abc import Iterator
from itertools import pairwise

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found
from bulletin.proof.roster.book import Book
from bulletin.proof.roster.mentions import Mention, mentions, speaks_of_now

_OTHER_ORDER = ("笔画", "笔划", "为序", "不分先后", "顺序", "音序")
_BETWEEN = frozenset(("、", "，", "和", "及", "与", "以及"))


def out_of_order(passage: Passage, book: Book) -> Iterator[Found]:
    """Find lists of leaders that do not follow their rank; a list in another order says so."""
    if any(word in passage.text for word in _OTHER_ORDER):
        return
    for group in _groups(passage, book):
        ranks = [book.rank(each.name) or 0 for each in group]
        if ranks == sorted(ranks) or not speaks_of_now(passage, group[0].start, book):
            continue
        start, end = group[0].start, group[-1].end
        right = [each.name for _, each in sorted(zip(ranks, group, strict=True), key=lambda each: each[0])]
        between = [passage.text[one.end:other.start] for one, other in pairwise(group)]
        plain = all(each in _BETWEEN for each in between)
        suggestion = "".join(name + link for name, link in zip(right, [*between, ""], strict=True)) if plain else None
        yield Found(passage.start + start, passage.start + end, suggestion, case="order",
                    facts={"names": "、".join(right)})


def _groups(passage: Passage, book: Book) -> Iterator[list[Mention]]:
    group: list[Mention] = []
    for mention in mentions(passage, book):
        known = book.rank(mention.name) is not None
        if group and not (known and _joined(passage.text, group[-1], mention)):
            if len(group) > 1:
                yield group
            group = []
        if known:
            group.append(mention)
    if len(group) > 1:
        yield group


def _joined(text: str, one: Mention, other: Mention) -> bool:
    """Return whether only a mark, a word like 和, and posts stand between two mentions."""
    start = other.posts[0][0] if other.posts else other.start
    return text[one.end:start].strip(" \u3000") in _BETWEEN and start >= one.end
