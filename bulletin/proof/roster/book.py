"""The roster made ready for looking up: names, the single posts of each, who holds what today, our own places."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from bulletin.proof.lookup import Places, finder
from bulletin.proof.wordbook import Branch, Leader, Organ, Roster
from bulletin.proof.wordlists import rows

_REGION = re.compile(r"^[^\W\d_]{2,3}[县市区州旗]")
_ORGAN = re.compile(r"^(?:[^\W\d_]{2,3}?(?=[县市区]))?(?P<seat>[县市区])(?P<core>[^\W\d_]{2,12})(?P<kind>[^\W\d_])$")
_BRANCHES = (
    (Branch.CONGRESS, re.compile("人大")), (Branch.CONSULTATIVE, re.compile("政协")),
    (Branch.PARTY, re.compile("[县市区省州乡镇]委|党委|党组|纪委|工委|政法委|书记")),
    (Branch.GOVERNMENT, re.compile("[县市区省州乡镇]长|政府")),
)


@dataclass(frozen=True)
class Book:
    """A roster on a day."""

    roster: Roster
    day: date

    @cached_property
    def people(self) -> Mapping[str, tuple[Leader, ...]]:
        """All lines of the roster by name."""
        found: defaultdict[str, list[Leader]] = defaultdict(list)
        for leader in self.roster.leaders:
            if leader.name and leader.post:
                found[leader.name].append(leader)
        return {name: tuple(lines) for name, lines in found.items()}

    @cached_property
    def holders(self) -> Mapping[str, frozenset[str]]:
        """The names of those who hold a single post today, by post; posts nobody holds have none."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for leader in self.roster.leaders:
            for post in posts_in(leader.post):
                found[post] |= {leader.name} if leader.holds(self.day) else set()
        return {post: frozenset(names) for post, names in found.items()}

    @cached_property
    def names(self) -> Places:
        """Where names of the roster stand in a text."""
        return finder(self.people)

    @cached_property
    def post_places(self) -> Places:
        """Where posts of the roster stand in a text."""
        return finder(self.holders)

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """The lengths of single posts in code points, the longest first."""
        return tuple(sorted({len(post) for post in self.holders}, reverse=True))

    def post_ending(self, text: str, end: int) -> str:
        """Return the longest single post that `text` has just before `end`; empty where there is none."""
        return next((text[end - length:end] for length in self.lengths
                     if length <= end and text[end - length:end] in self.holders), "")

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """Our own places as they stand before a post or organ: 云岭县, 云岭."""
        named = (*(organ.name for organ in self.roster.organs), *(leader.post for leader in self.roster.leaders))
        found = [match.group() for each in named if (match := _REGION.match(each))]
        return tuple({*found, *(each[:-1] for each in found)})

    @cached_property
    def organs(self) -> Mapping[str, Organ]:
        """The organs by full name."""
        return {organ.name: organ for organ in self.roster.organs if organ.name}

    @cached_property
    def known_organs(self) -> frozenset[str]:
        """All names of organs that are known and approved: full, short, of successors."""
        return frozenset(name for organ in self.roster.organs
                         for name in (organ.name, *organ.short, organ.successor) if name)

    @cached_property
    def organ_places(self) -> Places:
        """Where names of organs stand in a text."""
        return finder(self.known_organs)

    @cached_property
    def gone(self) -> Mapping[str, Organ]:
        """The organs that are no more, by full name."""
        return {name: organ for name, organ in self.organs.items() if organ.until and organ.until < self.day}

    @cached_property
    def shortened(self) -> tuple[tuple[re.Pattern[str], Organ], ...]:
        """For each organ with approved short forms a pattern of all shortenings of its name."""
        made = []
        for organ in self.organs.values():
            if organ.short and organ.exists(self.day) and (name := _ORGAN.match(organ.name)):
                core = "".join(re.escape(sign) + "?" for sign in name["core"])
                made.append((re.compile(f"{name['seat']}(?P<core>{core}){name['kind']}"), organ))
        return tuple(made)

    def held(self, name: str) -> tuple[str, ...]:
        """Return the single posts of `name` today."""
        return tuple(post for line in self.people[name] if line.holds(self.day) for post in posts_in(line.post))

    def rank(self, name: str) -> int | None:
        """Return the place of `name` in lists, None for who holds nothing today."""
        return min((line.rank for line in self.people[name] if line.holds(self.day)), default=None)

    def branch(self, post: str) -> Branch:
        """Return what a single post belongs to: as the roster says, else as its words say."""
        said = [line.branch for line in self.roster.leaders if line.post == post and line.branch is not Branch.OTHER]
        return said[0] if said else next((branch for branch, words in _BRANCHES if words.search(post)), Branch.OTHER)


@lru_cache(maxsize=4)
def book_of(roster: Roster, day: date) -> Book:
    """Return `roster` made ready for `day`."""
    return Book(roster, day)


def posts_in(post: str) -> tuple[str, ...]:
    """Return the single posts of a line such as 县委副书记、县长."""
    return tuple(each.strip() for each in re.split(r"[、，,；;/]", post) if each.strip())


@lru_cache(maxsize=4)
def around(kind: str) -> tuple[str, ...]:
    """Return the words of one kind that stand around names: before, after, history."""
    return tuple(word for name, words in rows("around_names.txt") if name == kind for word in words.split())
