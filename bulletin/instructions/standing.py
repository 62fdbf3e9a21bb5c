"""How instructions stand: which are overdue, who never answered, and the counts by leader, unit, level and month."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bulletin.instructions.instruction import Instruction, State

Names = Callable[[Instruction], Iterable[str]]


@dataclass(frozen=True)
class Tally:
    """How the instructions under one name stand on a day; the five states add up to `given`."""

    name: str
    to_assign: int = 0
    under_way: int = 0
    answered: int = 0
    overdue: int = 0
    closed: int = 0

    @property
    def given(self) -> int:
        return self.to_assign + self.under_way + self.answered + self.overdue + self.closed


def overdue(instructions: Iterable[Instruction], today: date) -> tuple[Instruction, ...]:
    """Return those past their deadline and not closed, the longest first."""
    late = [each for each in instructions if each.state(today) is State.OVERDUE]
    return tuple(sorted(late, key=lambda each: each.deadline or today))


def without_answer(instructions: Iterable[Instruction]) -> tuple[Instruction, ...]:
    """Return the open ones that nobody has answered at all since they were given or opened again, the oldest first."""
    silent = [each for each in instructions if each.is_open and not each.answers]
    return tuple(sorted(silent, key=lambda each: (each.given.day, each.entered_at)))


def by_urgency(instructions: Iterable[Instruction], today: date) -> tuple[Instruction, ...]:
    """Return them as they are dealt with: the overdue, the longest first; those nobody has yet; the rest by deadline;
    the closed ones, the latest first; then the withdrawn.
    """
    ranks = {State.OVERDUE: 0, State.TO_ASSIGN: 1, State.UNDER_WAY: 2, State.ANSWERED: 2, State.CLOSED: 3,
             State.WITHDRAWN: 4}

    def place(each: Instruction) -> tuple[int, int, float]:
        state = each.state(today)
        days = -(each.closed_on or each.given.day).toordinal() if not each.is_open else (
            each.deadline or date.max).toordinal()
        return ranks[state], days, -each.entered_at.timestamp()
    return tuple(sorted(instructions, key=place))


def in_period(instructions: Iterable[Instruction], since: date, until: date) -> tuple[Instruction, ...]:
    """Return those given from `since` to the day before `until` that were not withdrawn."""
    return tuple(each for each in instructions if since <= each.given.day < until and not each.withdrawn)


def by_leader(instructions: Iterable[Instruction], today: date) -> tuple[Tally, ...]:
    """Return the counts by leader, the most first."""
    return _tallies(instructions, today, lambda each: (each.given.leader,))


def by_unit(instructions: Iterable[Instruction], today: date) -> tuple[Tally, ...]:
    """Return the counts by responsible unit, the most first; one for several units counts at each, one that is
    nobody's business yet under an empty name.
    """
    return _tallies(instructions, today, lambda each: [unit.name for unit in each.units] or ("",))


def by_level(instructions: Iterable[Instruction], today: date) -> tuple[Tally, ...]:
    """Return the counts by the code of the leader's level, the most first."""
    return _tallies(instructions, today, lambda each: (each.given.level.value,))


def by_month(instructions: Iterable[Instruction], today: date) -> tuple[Tally, ...]:
    """Return the counts by the month they were given in (`2026-11`), the latest first."""
    found = _tallies(instructions, today, lambda each: (each.given.day.isoformat()[:7],))
    return tuple(sorted(found, key=lambda each: each.name, reverse=True))


def _tallies(instructions: Iterable[Instruction], today: date, names: Names) -> tuple[Tally, ...]:
    counted: dict[str, dict[State, int]] = {}
    for each in instructions:
        if not each.withdrawn:
            for name in names(each):
                states = counted.setdefault(name, {})
                states[each.state(today)] = states.get(each.state(today), 0) + 1
    found = [Tally(name, *(states.get(state, 0) for state in (
        State.TO_ASSIGN, State.UNDER_WAY, State.ANSWERED, State.OVERDUE, State.CLOSED)))
        for name, states in counted.items()]
    return tuple(sorted(found, key=lambda each: -each.given))
