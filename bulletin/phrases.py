"""The phrase library: wordings an office writes often, some with an abbreviation that is typed instead."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Phrase:
    """`words` as they come into the text (several paragraphs are parted by `\\n`); `abbreviation` may be empty."""

    id: str
    words: str
    abbreviation: str = ""
    group: str = ""


class Phrases(Protocol):
    """The phrase library as the archive keeps it; `bulletin.archive.Work` holds it."""

    def all(self) -> list[Phrase]: ...
    def put(self, phrase: Phrase) -> None: ...
    def drop(self, id: str) -> None: ...


def matching(phrases: Iterable[Phrase], asked: str) -> list[Phrase]:
    """Return the phrases in which every word of `asked` stands: those first whose abbreviation begins with it, then
    those whose words do, the others as they came.
    """
    whole, parts = asked.strip().casefold(), asked.casefold().split()
    found = [each for each in phrases
             if all(part in f"{each.abbreviation}\n{each.words}\n{each.group}".casefold() for part in parts)]
    return sorted(found, key=lambda each: (
        not (whole and each.abbreviation.casefold().startswith(whole)), not each.words.casefold().startswith(whole)))


def abbreviated(before: str, phrases: Iterable[Phrase]) -> Phrase | None:
    """Return the phrase whose abbreviation stands at the end of `before`, the longest of several; None where none does.

    An abbreviation of letters or figures must not be the end of a longer word of letters or figures.
    """
    found = [each for each in phrases if each.abbreviation and before.endswith(each.abbreviation)
             and not _goes_on(before[:-len(each.abbreviation)], each.abbreviation)]
    return max(found, key=lambda each: len(each.abbreviation), default=None)


def _goes_on(before: str, abbreviation: str) -> bool:
    return _latin(before[-1:]) and _latin(abbreviation[0])


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
