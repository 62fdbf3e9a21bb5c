"""Which drafts a notice of adopted items means: said titles held against the titles of drafts."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from bulletin.credit.pasted import Said
from bulletin.search.cutting import normal
from bulletin.units import BEFORE, Unit
from bulletin.workflow import Stage

SAME = 0.95  # likeness of folded titles from which they are one
NEAR = 0.6  # from here on a person is asked; unrelated titles of an office reach 0.5
OWN_UNIT, OTHER_UNIT = 0.08, -0.2  # what it weighs that a draft is the named unit's own, or another's
_PART_OF_TITLE = 0.9  # left of the likeness where one title holds the other with words around it
_SHORTEST_PART = 8  # characters; what is shorter stands in many titles
_REFINED = 40  # drafts of one line held against it letter by letter
SHOWN = 6
_PIECE, _PIECES = 4, 8
_EVERYWHERE = re.compile(
    r"[\W_]+|推进|推动|开展|做好|关于|情况|工作|进展|扎实|积极|全面|切实|加强|强化|着力|助力|举措|措施|有效|建议|反映|部分|问题"
    r"|全县|我县|多措并举|[的和与及等在为对把将]")


class Verdict(StrEnum):
    """What is thought of a line: one draft is meant, a person must say which, or none is known."""

    SURE = "sure"
    PROBABLE = "probable"
    NONE = "none"


@dataclass(frozen=True)
class Candidate:
    """A draft that may be meant: its title, its unit's id (empty: unknown), the day it came and where it stands."""

    draft_id: str
    title: str
    unit_id: str
    day: date
    stage: Stage


@dataclass(frozen=True)
class Guess:
    """A draft and how well it fits: `likeness` weighs the unit too, `letters` is the title's alone; 1 is the same."""

    candidate: Candidate
    likeness: float
    letters: float


@dataclass(frozen=True)
class Matched:
    """A line with the drafts that may be meant, the best first. SURE means the first; nothing is entered by itself.
    The guesses of NONE have other titles, and some of its words in their text.

    `unit_id` is the unit that the line names, empty where it names none of the office's.
    """

    said: Said
    verdict: Verdict
    guesses: tuple[Guess, ...] = ()
    unit_id: str = ""

    @property
    def best(self) -> Candidate | None:
        """The draft that fits best."""
        return self.guesses[0].candidate if self.guesses else None


class Titles:
    """The titles of drafts, ready to be asked for those like another.

    Titles are compared without blanks, marks and the names in front of them (the county's, the unit's): a city prints
    云溪县青禾镇“三步走”推进春耕 as 青禾镇：三步走推进春耕.
    """

    def __init__(self, candidates: Iterable[Candidate], units: Iterable[Unit]) -> None:
        self._candidates = tuple(candidates)
        self._names = {unit.id: tuple(_bare(name) for name in _names(unit)) for unit in units}

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        return tuple(self._core(each.title, each.unit_id) for each in self._candidates)

    @cached_property
    def _by_pair(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at, title in enumerate(self._folded):
            for pair in pairs(title):
                found[pair].append(at)
        return found

    def like(self, title: str, unit_id: str = "") -> tuple[Guess, ...]:
        """Return the drafts with titles like this one, the best first, those of the unit before others."""
        from rapidfuzz import fuzz  # some milliseconds of loading that no start of the program should wait for

        whole = self._core(title, unit_id)
        shared = Counter[int]()
        for pair in pairs(whole):
            shared.update(self._by_pair.get(pair, ()))
        found = []
        # What shares most of its pairs, newest first among equals.
        ranked = sorted(shared, key=lambda at: (-shared[at] / (len(self._folded[at]) + len(whole)), at))
        for at in ranked[:_REFINED]:
            other, candidate = self._folded[at], self._candidates[at]
            said = self._core(title, candidate.unit_id)
            letters = fuzz.ratio(said, other) / 100
            likeness = max(letters, _part(said, other) * fuzz.partial_ratio(said, other) / 100)
            likeness += _weight(unit_id, candidate.unit_id)
            found.append(Guess(candidate, round(min(likeness, 1), 3), letters))
        return tuple(sorted((each for each in found if each.likeness >= NEAR),
                            key=lambda each: (-each.likeness, -each.letters))[:SHOWN])

    def _core(self, title: str, unit_id: str) -> str:
        """Return a title as it is compared."""
        seen = _bare(folded(title))
        for name in self._names.get(unit_id, ()):
            if name and seen.startswith(name) and len(seen) > len(name) + 3:
                return seen[len(name):]
        return seen


def match(said: Said, titles: Titles, unit_id: str = "") -> Matched:
    """Return what a line means: SURE where one title is the same and no other is near, and the unit does not differ."""
    guesses = titles.like(said.title, unit_id)
    if not guesses:
        return Matched(said, Verdict.NONE, unit_id=unit_id)
    best = guesses[0]
    # One that is the same to the letter is meant though others are near; else none other may be as near as it is.
    rivals = [each for each in guesses[1:] if each.letters >= (1 if best.letters == 1 else SAME)
              and unit_id in ("", each.candidate.unit_id)]
    same_unit = unit_id in ("", best.candidate.unit_id)
    sure = best.letters >= SAME and same_unit and not rivals
    return Matched(said, Verdict.SURE if sure else Verdict.PROBABLE, guesses, unit_id)


def telling_words(title: str, unit: Unit) -> tuple[str, ...]:
    """Return words of a title to look for in the texts of its unit, where no title is like it: the pieces between
    marks and the words that every title has, without the unit's name, four characters of each.
    """
    names = sorted((name for name in (unit.name, *unit.aliases) if name), key=len, reverse=True)
    bare = _bare(title)
    for name in names:
        bare = bare.replace(_bare(name), " ")
    pieces = (piece[:_PIECE] for piece in _EVERYWHERE.split(bare))
    return tuple(dict.fromkeys(piece for piece in pieces if len(piece) >= 2))[:_PIECES]


def pairs(title: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters."""
    return frozenset(one + other for one, other in pairwise(title))


def folded(title: str) -> str:
    """Return a title without blanks and marks, in simplified characters, small letters."""
    return "".join(sign for sign in normal(title) if sign.isalnum())


def _bare(title: str) -> str:
    return BEFORE.sub("", title, count=1)


def _names(unit: Unit) -> tuple[str, ...]:
    return tuple(folded(name) for name in (unit.name, *unit.aliases, *(each.name for each in unit.former)))


def _part(one: str, other: str) -> float:
    return _PART_OF_TITLE if min(len(one), len(other)) >= _SHORTEST_PART else 0


def _weight(said: str, own: str) -> float:
    if not said or not own:
        return 0
    return OWN_UNIT if said == own else OTHER_UNIT
