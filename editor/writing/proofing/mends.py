"""Changes proposed to a text: where, what stands there, what shall stand there, and which rules want it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bulletin.proof.fixing import apart, fixed
from bulletin.proof.passage import passages_in
from bulletin.proof.problem import Problem, Strength
from bulletin.text import Text, plain

_AROUND = 16  # code points on either side, for people to know the place by
_ROUNDS = 6


@dataclass(frozen=True)
class Mend:
    """One change, in code points of the text as it was before all of them; each can be made without the others."""

    start: int
    end: int
    before: str
    after: str
    rules: tuple[str, ...]
    left: str = ""
    right: str = ""


@dataclass(frozen=True)
class _Piece:
    """A stretch already changed: where it stands now, its words, and where it was in the text before all changes."""

    start: int
    end: int
    words: str
    rules: tuple[str, ...]
    first: int
    last: int


def mends_of(text: Text, problems: Iterable[Problem]) -> tuple[Mend, ...]:
    """Return what the suggestions of `problems` change in `text`, those in each other's way left out."""
    return _told(text, _after_round((), _inside(text, problems), plain(text)))


def tidying(text: Text, check: Callable[[Text], Iterable[Problem]]) -> tuple[Mend, ...]:
    """Return all that setting right everything of strength AUTO changes in `text`, until nothing is left of it.

    What one change lays bare for another is one with it; all places are those of `text` itself.
    """
    pieces: tuple[_Piece, ...] = ()
    now = text
    for _ in range(_ROUNDS):
        chosen = _inside(now, (each for each in check(now) if each.strength is Strength.AUTO))
        if not chosen:
            break
        pieces, now = _after_round(pieces, chosen, plain(now)), fixed(now, chosen)
    return _told(text, pieces)


def around(whole: str, start: int, end: int) -> tuple[str, str]:
    """Return the words before and behind a place on its own line."""
    left, right = whole[max(0, start - _AROUND):start], whole[end:end + _AROUND]
    return left.replace("\t", "\n").split("\n")[-1], right.replace("\t", "\n").split("\n")[0]


def _inside(text: Text, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those that can be set right in one go, each within one paragraph or one line of a cell."""
    passages = list(passages_in(text))
    starts = [each.start for each in passages]

    def is_inside(problem: Problem) -> bool:
        number = bisect_right(starts, problem.start) - 1
        return number >= 0 and problem.end <= starts[number] + len(passages[number].text)

    return apart(each for each in problems if is_inside(each))


def _after_round(pieces: tuple[_Piece, ...], problems: tuple[Problem, ...], now: str) -> tuple[_Piece, ...]:
    """Return what is changed when `problems` are set right too; they and `pieces` are in the places of `now`."""
    made: list[_Piece] = []
    step = shift = 0
    for group in _touching((*pieces, *problems)):
        start, end = group[0].start, max(each.end for each in group)
        words, first = now[start:end], start - step
        step += sum(len(each.words) - (each.last - each.first) for each in group if isinstance(each, _Piece))
        for each in reversed([each for each in group if isinstance(each, Problem)]):
            words = words[:each.start - start] + (each.suggestion or "") + words[each.end - start:]
        made.append(_Piece(start + shift, start + shift + len(words), words, _rules(group), first, end - step))
        shift += len(words) - (end - start)
    return tuple(made)


def _touching(parts: Iterable[_Piece | Problem]) -> Iterator[list[_Piece | Problem]]:
    """Yield parts that meet or follow each other without a character between as one group."""
    group: list[_Piece | Problem] = []
    end = 0
    for part in sorted(parts, key=lambda each: (each.start, each.end)):
        if group and part.start > end:
            yield group
            group = []
        group.append(part)
        end = max(end, part.end) if len(group) > 1 else part.end
    if group:
        yield group


def _rules(group: Iterable[_Piece | Problem]) -> tuple[str, ...]:
    """Return the rules of a group, each once."""
    return tuple(dict.fromkeys(rule for each in group
                               for rule in (each.rules if isinstance(each, _Piece) else (each.rule,))))


def _told(text: Text, pieces: Iterable[_Piece]) -> tuple[Mend, ...]:
    whole = plain(text)
    return tuple(Mend(each.first, each.last, whole[each.first:each.last], each.words, each.rules,
                      *around(whole, each.first, each.last))
                 for each in pieces if whole[each.first:each.last] != each.words)
