"""Levels in order (S01): 一、 then （一） then 1. then （1）, none skipped, every list counted through."""

from collections.abc import Iterator, Sequence

from bulletin.proof.order import inline
from bulletin.proof.order.numbers import Numbered, lists_in, written
from bulletin.proof.passage import Manuscript
from bulletin.proof.problem import Found, Strength, Structure

LEVELS = "S01"
SOURCE = "GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录B（参考）"
_MARKS = {1: "一、", 2: "（一）", 3: "1.", 4: "（1）"}
# Which level a new list may stand under: with two levels 一、 and 1. are usual too.
_PARENTS = {2: {1}, 3: {1, 2}, 4: {3}}


def _check(manuscript: Manuscript) -> Iterator[Found]:
    for run in lists_in(manuscript.passages):
        yield from _counted(run)
        yield from _skipped(run)
        yield from _inverted(run)
    yield from inline.check(manuscript)


def _counted(run: Sequence[Numbered]) -> Iterator[Found]:
    """Yield numbers that do not follow the one before on their level; a list may begin anew or run on."""
    open_at: dict[int, int] = {}
    last: dict[int, int] = {}
    for each in run:
        before = open_at.get(each.level)
        follows = each.value == 1 or each.value in (
            (before or 0) + 1, last.get(each.level, 0) + 1)
        if not follows:
            expected = (before or 0) + 1
            facts = {"stated": each.words, "expected": written(expected, each.level)}
            case = "start" if before is None else "again" if each.value == before else "gap"
            yield Found(each.start, each.end, None, case, facts)
        open_at = {level: value for level, value in open_at.items() if level < each.level} | {each.level: each.value}
        last[each.level] = each.value


def _skipped(run: Sequence[Numbered]) -> Iterator[Found]:
    """Yield the first number of a list that stands too deep under the one above it."""
    active: set[int] = set()
    for each in run:
        above = max((level for level in active if level < each.level), default=0)
        if each.value == 1 and above and each.level not in active and above not in _PARENTS[each.level]:
            facts = {"above": _MARKS[above], "here": _MARKS[each.level], "expected": _MARKS[above + 1]}
            yield Found(each.start, each.end, None, "skipped", facts)
        active = {level for level in active if level < each.level} | {each.level}


def _inverted(run: Sequence[Numbered]) -> Iterator[Found]:
    """Yield the first number of a list of a higher level that stands wholly inside one of a lower level."""
    for at, each in enumerate(run):
        if each.value != 1 or at == 0:
            continue
        outer = run[at - 1]
        after = next((other for other in run[at + 1:] if other.level >= outer.level or other.level < each.level), None)
        inside = after is not None and after.level == outer.level and after.value == outer.value + 1
        if outer.level > each.level and inside and not any(other.level == each.level for other in run[:at]):
            yield Found(each.start, each.end, None, "inverted",
                        {"above": _MARKS[outer.level], "here": _MARKS[each.level]})


STRUCTURES = (Structure(LEVELS, Strength.FLAG, SOURCE, _check),)
