"""Whether a find holds what was asked, by reading it, and where its words stand: the truth behind the index.

Compared as `bulletin.search.cutting` compares: full width, case and traditional characters do not count, nor do
blanks inside Chinese; the end of a line does. A word that begins with a letter or digit begins a run of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from bulletin.issues import Number
from bulletin.search.aligning import aligned
from bulletin.search.as_written import written_places
from bulletin.search.cutting import normal
from bulletin.search.query import (
    All,
    Days,
    Either,
    Field,
    Has,
    Having,
    InField,
    InState,
    Length,
    Not,
    Query,
    State,
    Word,
)

Place = tuple[int, int]

_ENDS = "。！？；\n"  # a snippet best begins behind one of these
_NEAR = 30  # code points: how far before what was found its snippet may begin
_BLANK, _BLANKS_TOGETHER = re.compile(r"\s"), re.compile(r"\s\s")


@dataclass(frozen=True)
class Holding:
    """What is known of something that may be found; several names of a unit are its own and those it had.

    `day` is the day it was printed, else received; `numbers` are those of all issues that printed it, `characters` its
    length as the office counts.
    """

    title: str
    text: str
    state: State
    day: date
    characters: int
    units: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    journals: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    has: frozenset[Having] = frozenset()


def holds(query: Query, found: Holding) -> bool:
    """Return whether `found` is what `query` asks; what was taken back only where a query asks for such."""
    if found.state is State.TAKEN_BACK and not wants_taken_back(query):
        return False
    return _holds(query, _Seen(found))


def wants_taken_back(query: Query) -> bool:
    """Return whether a query asks for what was taken back, as only one who names that state does."""
    match query:
        case InState(state):
            return state is State.TAKEN_BACK
        case All(parts) | Either(parts):
            return any(map(wants_taken_back, parts))
    return False


def occurs_in(word: str, text: str) -> bool:
    """Return whether a word or phrase, as typed, stands in `text`."""
    return next(_places(normal(word).strip(), normal(text)), -1) >= 0


def marks(words: Iterable[str], text: str) -> tuple[Place, ...]:
    """Return begin and end (code points of `text` as it is) of all places of `words`, in order, overlaps joined."""
    return _joined(place for _, place in _finds(words, text))


def snippet(words: Iterable[str], text: str, width: int = 110) -> tuple[str, tuple[Place, ...]]:
    """Return about `width` code points of `text` where most of `words` stand together, and the places within it.

    It begins with a sentence or paragraph where one begins near; blanks and ends of lines become one blank each, and
    “…” stands for what is left out.
    """
    finds = _finds(words, text)
    start = _beginning(text, _densest(finds, width), width)
    line, origins = _on_one_line(text, start, width)
    before = "…" if text[:start].strip() else ""
    after = "…" if origins and text[origins[-1] + 1:].strip() else ""
    placed = []
    for begin, end in _joined(place for _, place in finds):
        first, last = bisect_left(origins, begin), min(bisect_left(origins, end), len(line))
        if first < last:
            placed.append((first + len(before), last + len(before)))
    return before + line + after, tuple(placed)


@dataclass(frozen=True)
class _Seen:
    """A holding whose texts are brought into the form compared once for all words."""

    found: Holding
    kept: dict[str, str] = field(default_factory=dict)

    def has(self, word: str, *texts: str) -> bool:
        """Return whether `word` stands in one of `texts`."""
        wanted = self._normal(word).strip()
        return any(next(_places(wanted, self._normal(text)), -1) >= 0 for text in texts)

    def _normal(self, text: str) -> str:
        if text not in self.kept:
            self.kept[text] = normal(text)
        return self.kept[text]


def _holds(query: Query, seen: _Seen) -> bool:
    found = seen.found
    match query:
        case Word(text):
            return seen.has(text, found.title, found.text)
        case InField(Field.NUMBER, text):
            return any(_is_number(text, number) for number in found.numbers)
        case InField(field, text):
            return seen.has(text, *_texts(field, found))
        case InState(state):
            return found.state is state
        case Has(what):
            return what in found.has
        case Days(first, last):
            return (first is None or first <= found.day) and (last is None or found.day <= last)
        case Length(least, most):
            return (least is None or least <= found.characters) and (most is None or found.characters <= most)
        case Not(part):
            return not _holds(part, seen)
        case All(parts):
            return all(_holds(part, seen) for part in parts)
        case Either(parts):
            return any(_holds(part, seen) for part in parts)


def _texts(field: Field, found: Holding) -> tuple[str, ...]:
    return {Field.TITLE: (found.title,), Field.UNIT: found.units, Field.PERSON: found.people,
            Field.SECTION: found.sections, Field.JOURNAL: found.journals}.get(field, ())


def _is_number(text: str, number: Number) -> bool:
    """Return whether 12 or 2026-12 is the number of an issue, or one of those of a combined issue (合刊)."""
    year, _, wanted = text.rpartition("-")
    return (not year or int(year) == number.year) and number.number <= int(wanted) <= number.last


def _places(word: str, seen: str) -> Iterator[int]:
    """Yield where `word` begins in `seen`, both in the form compared; no place overlaps the one before."""
    at = seen.find(word) if word else -1
    while at >= 0:
        if at and _is_of_a_run(word[0]) and _is_of_a_run(seen[at - 1]):
            at = seen.find(word, at + 1)
        else:
            yield at
            at = seen.find(word, at + len(word))


def _is_of_a_run(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _finds(words: Iterable[str], text: str) -> list[tuple[str, Place]]:
    """Return each word that stands in `text` with its place there, in order."""
    wanted = _compared(tuple(words))
    written = [(word, written_places(word, text)) for word in wanted]
    found = [(word, place) for word, places in written for place in places or ()]
    if folding := [word for word, places in written if places is None]:
        found = [*found, *_finds_folded(folding, text)]
    return sorted(found, key=lambda find: (find[1], wanted.index(find[0])))


def _finds_folded(wanted: list[str], text: str) -> list[tuple[str, Place]]:
    seen = normal(text)
    found = [(word, at) for word in wanted for at in _places(word, seen)]
    if not found:
        return []
    sides = aligned(text, seen)
    return [(word, sides.back(at, at + len(word))) for word, at in found]


@lru_cache(256)
def _compared(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words as they are compared, each once."""
    return tuple(word for word in dict.fromkeys(normal(word).strip() for word in words) if word)


def _joined(places: Iterable[Place]) -> tuple[Place, ...]:
    joined: list[Place] = []
    for begin, end in sorted(places):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return tuple(joined)


def _densest(finds: list[tuple[str, Place]], width: int) -> int:
    """Return where the stretch begins that holds most of the words, then most places; the first of equals."""
    begins = [begin for _, (begin, _) in finds]
    best, at = (0, 0), 0
    for nth, begin in enumerate(begins):
        upto = bisect_right(begins, begin + width - _NEAR)
        weight = len({word for word, _ in finds[nth:upto]}), upto - nth
        if weight > best:
            best, at = weight, begin
    return at


def _beginning(text: str, at: int, width: int) -> int:
    """Return where a snippet begins that shows `at`: with its sentence where that begins near, else a little before."""
    near = max(0, at - min(_NEAR, width // 3))
    ends = [text.rfind(end, near, at) for end in _ENDS]
    start = max(ends) + 1 if max(ends) >= 0 else near
    start = near if start == 0 else start
    while text[start:start + 1].isspace():
        start += 1
    return start


def _on_one_line(text: str, start: int, width: int) -> tuple[str, Sequence[int]]:
    """Return about `width` code points from `start` on with single blanks, and where each stood in `text`."""
    line = text[start:start + width]
    if not _BLANKS_TOGETHER.search(line):
        return _BLANK.sub(" ", line).rstrip(), range(start, start + len(line))
    pieces: list[str] = []
    origins: list[int] = []
    for match in re.finditer(r"\s+|\S+", text[start:start + 2 * width]):
        left = width - len(origins)
        blank = match[0].isspace()
        piece = " " if blank else match[0][:left]
        pieces.append(piece[:left])
        origins.extend(range(start + match.start(), start + match.start() + len(piece[:left])))
        if len(origins) >= width:
            break
    return "".join(pieces).rstrip(), origins
