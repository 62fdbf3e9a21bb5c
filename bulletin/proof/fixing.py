"""Setting right what was found: the suggestions put into the text, emphasis kept, each with what it did."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bulletin.proof.problem import Problem, Strength
from bulletin.text import Paragraph, Picture, Run, Table, Text, placed_cells, plain

_ROUNDS = 6  # one fix may lay bare the next: 。。。 inside a bracket inside a quotation
_AROUND = 8


@dataclass(frozen=True)
class Fix:
    """One thing set right: what stood there, what stands there now, and the words around it."""

    rule: str
    before: str
    after: str
    left: str
    right: str


@dataclass(frozen=True)
class Tidied:
    """A text after tidying, and everything that was done to it in order."""

    text: Text
    fixes: tuple[Fix, ...]


def apart(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those that have a suggestion and do not overlap one before them; they can be set right in one go."""
    chosen: list[Problem] = []
    for problem in sorted(problems, key=lambda each: (each.start, each.end)):
        if problem.suggestion is not None and problem.suggestion != problem.text \
                and (not chosen or problem.start >= chosen[-1].end):
            chosen.append(problem)
    return tuple(chosen)


def fixed(text: Text, problems: Iterable[Problem]) -> Text:
    """Return `text` with the suggestions of `problems` (apart from each other) put in; the rest is left untouched."""
    chosen = apart(problems)
    starts: list[int] = []
    at = 0
    for block in text:
        starts.append(at)
        at += 0 if isinstance(block, Picture) else len(block.plain) + 1
    # A picture takes no room: among blocks that begin at one place the last is the one with the characters.
    by_block: dict[int, list[Problem]] = {}
    for problem in chosen:
        by_block.setdefault(bisect_right(starts, problem.start) - 1, []).append(problem)
    return tuple(_fixed(block, [replace(each, start=each.start - starts[n], end=each.end - starts[n])
                                for each in by_block[n]]) if n in by_block else block
                 for n, block in enumerate(text))


def tidied(text: Text, check: Callable[[Text], Iterable[Problem]]) -> Tidied:
    """Return `text` with everything of strength AUTO set right, over and over until nothing is left of it."""
    done: list[Fix] = []
    for _ in range(_ROUNDS):
        chosen = apart(each for each in check(text) if each.strength is Strength.AUTO)
        if not chosen:
            break
        done += fixes_of(text, chosen)
        text = fixed(text, chosen)
    return Tidied(text, tuple(done))


def fixes_of(text: Text, problems: Iterable[Problem]) -> list[Fix]:
    """Return what setting `problems` right does, for people to read before or after."""
    whole = plain(text)
    return [Fix(each.rule, each.text, each.suggestion or "", _line(whole[max(0, each.start - _AROUND):each.start])[-1],
                _line(whole[each.end:each.end + _AROUND])[0]) for each in problems]


def _line(words: str) -> list[str]:
    return words.replace("\t", "\n").split("\n")


def _fixed(block: Paragraph | Table | Picture, problems: list[Problem]) -> Paragraph | Table | Picture:
    if isinstance(block, Paragraph):
        runs = block.runs
        for problem in reversed(problems):
            runs = _spliced(runs, problem.start, problem.end, problem.suggestion or "")
        return replace(block, runs=runs)
    return _in_cells(block, problems) if isinstance(block, Table) else block


def _spliced(runs: tuple[Run, ...], start: int, end: int, words: str) -> tuple[Run, ...]:
    """Return `runs` with `words` from `start` to `end`; they take the emphasis of the first character they replace."""
    made: list[Run] = []
    at, put = 0, False
    for run in runs:
        first, at = at, at + len(run.text)
        meets = max(start, first) < min(end, at) if start < end else first <= start <= at and not put
        if not meets:
            made.append(run)
            continue
        inside = "" if put else words
        put = True
        made.append(replace(run, text=run.text[:max(0, start - first)] + inside + run.text[max(0, end - first):]))
    return tuple(run for run in made if run.text)


def _in_cells(table: Table, problems: list[Problem]) -> Table:
    """Return the table with the problems set right; one that reaches over a cell's edge is left alone."""
    rows = [list(row) for row in table.rows]
    for row, column, start in placed_cells(table):
        cell = rows[row][column]
        words = cell.text
        for each in reversed(problems):
            if start <= each.start and each.end <= start + len(cell.text):
                words = words[:each.start - start] + (each.suggestion or "") + words[each.end - start:]
        rows[row][column] = replace(cell, text=words)
    return Table(tuple(tuple(row) for row in rows))
