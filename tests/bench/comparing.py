"""Comparing two texts of 20,000 characters as an editor leaves them, and the worst that may come in."""

import random
import statistics
from collections.abc import Callable
from time import perf_counter

from bulletin.compare import compare
from bulletin.text import Text, paragraph
from tests.bench.twins import edited, item

_LETTERS = "县镇乡工作推进落实检查防汛部署会议农业项目群众"


def comparing(said: Callable[..., None]) -> None:
    """Print the figures with `said(what, value, aim, unit, note=...)`."""
    dice = random.Random(3)
    whole, worked = _report(20_000, 0, 0.07, dice)
    said("comparing 20,000 characters, 7 % changed", _taken(whole, worked), "<= 200 ms")
    said("  scattered through every sentence", _taken(whole, _scattered(whole, 0.07, dice)), "<= 200 ms")
    said("  a quarter of all characters changed", _taken(whole, _scattered(whole, 0.25, dice)), "")
    said("  with another text altogether", _taken(whole, _report(20_000, 500, 0.0, dice)[0]), "<= 200 ms")
    said("  in four paragraphs", _taken(*_in_four(whole, _scattered(whole, 0.07, dice))), "<= 200 ms")
    many = [f"{line[:60]}{number}" for number, line in enumerate((whole * 12)[:2_000])]
    said("comparing 2,000 paragraphs, 7 % changed", _taken(many, _scattered(many, 0.07, dice), 1), "<= 2000 ms")
    one, other = "".join(_report(100_000, 900, 0.0, dice)[0]), "".join(_report(100_000, 1_900, 0.0, dice)[0])
    said("comparing 100,000 characters in one paragraph", _taken([one], _scattered([one], 0.07, dice), 1), "<= 5000 ms")
    said("  with another", _taken([one], [other], 1), "<= 5000 ms")


def _taken(before: list[str], after: list[str], times: int = 5) -> float:
    one, other = _text(before), _text(after)
    taken = []
    for _ in range(times):
        start = perf_counter()
        compare(one, other)
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)


def _text(lines: list[str]) -> Text:
    return tuple(paragraph(line) for line in lines)


def _report(length: int, first: int, share: float, dice: random.Random) -> tuple[list[str], list[str]]:
    """Return the lines of so many characters, and the same with about `share` of them changed as people do."""
    lines: list[str] = []
    worked: list[str] = []
    number = first
    while sum(map(len, lines)) < length:
        made = item(number, 6)
        lines += made.text.split("\n")
        worked += edited(made, share, dice).split("\n")
        number += 1
    return lines, worked


def _scattered(lines: list[str], share: float, dice: random.Random) -> list[str]:
    def changed(letter: str) -> str:
        way = dice.random() / share
        if way >= 1:
            return letter
        return "" if way < 1 / 3 else (letter if way < 2 / 3 else "") + dice.choice(_LETTERS)

    return ["".join(map(changed, line)) for line in lines]


def _in_four(before: list[str], after: list[str]) -> tuple[list[str], list[str]]:
    return ["".join(before[at::4]) for at in range(4)], ["".join(after[at::4]) for at in range(4)]
