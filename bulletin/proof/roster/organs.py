"""Organs: those that are no more, and short forms nobody approved."""

from collections.abc import Iterator

from bulletin.proof.lookup import apart
from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Strength
from bulletin.proof.roster.book import Book
from bulletin.proof.roster.mentions import is_ours, speaks_of_now


def dissolved(passage: Passage, book: Book) -> Iterator[Found]:
    """Find organs that do not exist any more; what came in their place is suggested."""
    if not book.gone:
        return
    text = passage.text
    for at, name in apart(book.organ_places(text)):
        if name in book.gone and (is_ours(text, at, book) or name.startswith(book.regions)) \
                and speaks_of_now(passage, at, book):
            successor = book.gone[name].successor
            yield Found(passage.start + at, passage.start + at + len(name), successor or None,
                        case="dissolved" if successor else "gone", facts={"organ": name, "successor": successor})


def short_forms(passage: Passage, book: Book) -> Iterator[Found]:
    """Find short forms of an organ other than the approved ones; only of organs for which some are."""
    text = passage.text
    for pattern, organ in book.shortened:
        for each in pattern.finditer(text):
            said = each.group()
            if said in book.known_organs or organ.name.endswith(said) or not each["core"]:
                continue  # the full name without our county is as good
            if not is_ours(text, each.start(), book) or not speaks_of_now(passage, each.start(), book):
                continue
            yield Found(passage.start + each.start(), passage.start + each.end(), organ.short[0], case="short",
                        strength=Strength.ADVISORY, facts={"organ": organ.name, "short": organ.short[0]})
