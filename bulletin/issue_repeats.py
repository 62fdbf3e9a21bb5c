"""Items that were printed before: the same text, much the same text, or as good as the same title of the same unit."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from bulletin.drafts import Draft
from bulletin.planning import Lately, Printed
from bulletin.search.cutting import normal
from bulletin.twins import Alike

_NEAR = 0.8  # of the pairs of characters; a title reworded in one or two words keeps more, two of a series fewer
_SHORTEST = 5  # characters; a shorter title, such as 简讯, says nothing
_SHORTEST_NEAR = 8
_SAID = re.compile(r"[\W_]+")
_FIGURES = re.compile(r"[0-9]+|[一二三四五六七八九十百]+")


@dataclass(frozen=True)
class Repeat:
    """An item of an issue, what was printed before, and in what they agree; `likeness` from 0 to 1."""

    draft_id: str
    printed: Printed
    alike: Alike
    likeness: float = 0.0


@dataclass(frozen=True)
class _Title:
    """A title without its marks, its pairs of characters, and its figures: the ninth month is not the tenth."""

    said: str
    pairs: frozenset[str]
    figures: tuple[str, ...]


def repeats(drafts: Iterable[Draft], lately: Lately) -> Iterator[Repeat]:
    """Yield of each draft that was printed lately where, the most alike and then the latest one.

    What somebody said is no duplicate is not named.
    """
    by_id = {each.draft_id: each for each in reversed(lately.printed)}
    by_digest = {each.digest: each for each in reversed(lately.printed) if each.digest}
    titles = [(_title(each.title), each) for each in lately.printed]
    by_title = {title.said: each for title, each in reversed(titles) if len(title.said) >= _SHORTEST}
    near = defaultdict[str, list[tuple[_Title, Printed]]](list)
    for title, each in titles:
        near[each.unit_id].append((title, each))
    for draft in drafts:
        twins = lately.twins.get(draft.id, ())
        dismissed = {twin.other_id for twin in twins if twin.dismissed_by} | {draft.id}
        title = _title(draft.title)
        found = [Repeat(draft.id, by_id[twin.other_id], twin.alike, twin.likeness) for twin in twins
                 if twin.other_id in by_id and twin.alike is not Alike.SAME_TITLE]
        if same := by_digest.get(lately.digests.get(draft.id, "")):
            found.append(Repeat(draft.id, same, Alike.SAME_TEXT, 1.0))
        if named := by_title.get(title.said) or _near(title, near.get(draft.facts.unit_id or "", ())):
            found.append(Repeat(draft.id, named, Alike.SAME_TITLE))
        left = [each for each in found if each.printed.draft_id not in dismissed]
        if left:
            yield min(left, key=_rank)


def _rank(repeat: Repeat) -> tuple[int, float, int]:
    return list(Alike).index(repeat.alike), -repeat.likeness, -repeat.printed.day.toordinal()


def _near(title: _Title, others: Iterable[tuple[_Title, Printed]]) -> Printed | None:
    """Return the latest one whose title is nearly the same, its figures and all."""
    if len(title.said) < _SHORTEST_NEAR:
        return None
    size = len(title.pairs)
    for other, printed in others:
        most = 2 * min(size, len(other.pairs))
        enough = _NEAR * (size + len(other.pairs))
        if most >= enough and other.figures == title.figures and 2 * len(title.pairs & other.pairs) >= enough:
            return printed
    return None


def _title(words: str) -> _Title:
    plain = normal(words)
    said = _SAID.sub("", plain)
    return _Title(said, frozenset(map("".join, pairwise(said))), tuple(_FIGURES.findall(plain)))
