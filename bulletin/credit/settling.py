"""Settling stacks: of several facts about one draft of one unit, which count and for how much."""

from collections.abc import Iterable, Sequence

from bulletin.credit.account import Why
from bulletin.credit.facts import Level
from bulletin.credit.scheme import Keep, Over, Scheme, Stack
from bulletin.credit.weighing import NOTHING, Weighed

# The facts of one draft of one unit within one stack; over the year, those of one year.
_Pile = tuple[str, str, str, int]


def settle(scheme: Scheme, weighed: Iterable[Weighed]) -> None:
    """Leave on each fact what it counts for once its stack is settled.

    Over the period: of all facts given, those that the stack keeps; of equals the earlier. Over the year: day by day,
    a fact gives what the draft's sum in its stack grows by, so that what it gives does not depend on the period.
    """
    stacks = {stack.id: stack for stack in scheme.stacks}
    piles: dict[_Pile, list[Weighed]] = {}
    for each in weighed:
        stack = stacks.get(each.rule.stack) if each.rule is not None and each.rule.stack else None
        if stack is not None:
            year = each.day.year if stack.over is Over.YEAR else 0
            piles.setdefault((stack.id, each.fact.unit_id, each.fact.draft_id or each.fact.id, year), []).append(each)
    for (id, _, _, _), pile in piles.items():
        if len(pile) > 1:
            (_day_by_day if stacks[id].over is Over.YEAR else _at_once)(stacks[id], pile)


def _at_once(stack: Stack, pile: Sequence[Weighed]) -> None:
    for each, why in _left_out(stack, pile):
        each.points, each.why = NOTHING, why


def _day_by_day(stack: Stack, pile: Sequence[Weighed]) -> None:
    """Give each fact, in the order of days, what the sum of those kept grows by."""
    ordered = sorted(pile, key=lambda each: (each.day, -each.points, each.fact.id))
    given = []
    before = NOTHING
    for count, each in enumerate(ordered, start=1):
        left = {id(out): why for out, why in _left_out(stack, ordered[:count])}
        total = sum((own.points for own in ordered[:count] if id(own) not in left), NOTHING)
        given.append((total - before, left.get(id(each))))
        before = total
    for each, (points, why) in zip(ordered, given, strict=True):
        if points != each.points:
            each.points, each.why = points, why or Why.EARLIER


def _left_out(stack: Stack, pile: Sequence[Weighed]) -> list[tuple[Weighed, Why]]:
    """Return those that do not count, and why: the higher ones count, of equals the earlier."""
    best = sorted(pile, key=lambda each: (-each.points, each.day, each.fact.id))
    out: list[tuple[Weighed, Why]] = []
    if stack.one_per_level:
        taken, kept = set[Level | None](), list[Weighed]()
        for each in best:
            if each.fact.level in taken:
                out.append((each, Why.LEVEL_TAKEN))
            else:
                taken.add(each.fact.level)
                kept.append(each)
        best = kept
    count = {Keep.ALL: len(best), Keep.HIGHEST: 1, Keep.TOP: stack.top}[stack.keep]
    why = Why.HIGHER if stack.keep is Keep.HIGHEST else Why.NOT_AMONG_TOP
    return [*out, *((each, why) for each in best[count:])]
