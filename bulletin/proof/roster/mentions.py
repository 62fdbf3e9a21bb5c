"""Where a text names somebody of the roster, with what posts, and whether it speaks of now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bulletin.proof.passage import Passage
from bulletin.proof.roster.book import Book, around

_BEFORE_US = re.compile(r"(?:^|[\W_])$")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_FORMER = ("原", "前", "老", "时任", "曾任")
_STOPS = "。！？；\n"
_SPACE = " \u3000"


@dataclass(frozen=True)
class Mention:
    """A name at `start` to `end` of a passage and the posts before it, each with its place."""

    name: str
    start: int
    end: int
    posts: tuple[tuple[int, str], ...] = ()
    clear: bool = True  # what stands before the first post lets it be one of ours


def mentions(passage: Passage, book: Book) -> Iterator[Mention]:
    """Yield the mentions of people of the roster in a passage."""
    text, reached = passage.text, 0
    for at, name in book.names(text):
        if at < reached or not _ends_here(text, at + len(name), name):
            continue
        reached = at + len(name)
        posts = tuple(posts_before(text, at, book))
        first = posts[0][0] if posts else at
        yield Mention(name, at, reached, posts, is_ours(text, first, book))


def posts_before(text: str, at: int, book: Book) -> list[tuple[int, str]]:
    """Return the chain of posts that ends at `at`, in order, such as 县委副书记、县长."""
    chain: list[tuple[int, str]] = []
    end = at
    while end and text[end - 1] in _SPACE:
        end -= 1
    while post := book.post_ending(text, end):
        chain.insert(0, (end - len(post), post))
        end -= len(post)
        if not text.endswith("、", 0, end):
            break
        end -= 1
    return chain


def is_ours(text: str, at: int, book: Book) -> bool:
    """Return whether what stands before `at` does not make a post or organ there another's (邻县县长, 副县长)."""
    before = text[max(0, at - 8):at]
    return bool(_BEFORE_US.search(before)) or before.endswith(around("before")) or _region_ends(text, at, book)


def _region_ends(text: str, at: int, book: Book) -> bool:
    return any(text.endswith(region, 0, at) and not text.endswith(_FORMER, 0, at - len(region))
               for region in book.regions)


def speaks_of_now(passage: Passage, at: int, book: Book) -> bool:
    """Return whether the sentence at `at` is neither history nor an appointment."""
    text = passage.text
    start = max(text.rfind(stop, 0, at) for stop in _STOPS) + 1
    end = min((place for stop in _STOPS if (place := text.find(stop, at)) >= 0), default=len(text))
    sentence = text[start:end]
    return not any(word in sentence for word in around("history")) and all(
        int(year) >= book.day.year for year in _YEAR.findall(sentence))


def _ends_here(text: str, end: int, name: str) -> bool:
    """Return whether a name ends at `end`; one of two characters may go on: 张三丰 is not 张三."""
    if len(name) > 2 or end == len(text):
        return True
    return not text[end].isalpha() or text.startswith(around("after"), end)
