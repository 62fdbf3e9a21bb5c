"""Checking a text: each passage by itself, remembered while it stays as it is, then the whole."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bulletin.proof.catalogue import RULES, STRUCTURES
from bulletin.proof.ownwords import own_marks
from bulletin.proof.passage import Circumstances, Manuscript, Passage, passages_in
from bulletin.proof.problem import Found, Problem, Rule, Strength, Structure
from bulletin.proof.taught import corrections, patterns
from bulletin.proof.wordbook import AROUND, Wordbook
from bulletin.text import Role, Text

_REMEMBERED = 4_000  # passages


@dataclass(frozen=True)
class For:
    """Whom a check is made for: the draft and the journal whose own switches and places count; both may be empty."""

    draft_id: str = ""
    journal_id: str = ""


class Checker:
    """Checks texts with one wordbook. Used from one thread at a time; a passage that came before costs nothing."""

    def __init__(self, wordbook: Wordbook = Wordbook(), rules: Iterable[Rule] = RULES,
                 structures: Iterable[Structure] = STRUCTURES) -> None:
        self._wordbook = wordbook
        self._own = own_marks(wordbook.words)
        self._rules = (*rules, *corrections(wordbook.corrections))
        self._structures = (*structures, *patterns(wordbook.corrections))
        self._known: OrderedDict[tuple[str, Role, bool], tuple[Problem, ...]] = OrderedDict()

    def check(self, text: Text, around: Circumstances, meant: For = For()) -> tuple[Problem, ...]:
        """Return what is to be said about `text`, in its order; rules switched off and places ignored are left out."""
        manuscript = Manuscript(text, tuple(passages_in(text)), replace(around, roster=self._wordbook.roster))
        whole = manuscript.plain
        # What is not wanted shadows nothing.
        of_passages = [each for each in self._passages(manuscript) if self._is_wanted(each, whole, meant)]
        of_whole = [each for each in self._whole(manuscript) if self._is_wanted(each, whole, meant)]
        return tuple(sorted((*without_shadows(of_passages, len(whole)), *of_whole),
                            key=lambda each: (each.start, each.end)))

    def _passages(self, manuscript: Manuscript) -> Iterator[Problem]:
        for passage in manuscript.passages:
            for problem in self._of(passage):
                yield replace(problem, start=problem.start + passage.start, end=problem.end + passage.start)

    def _of(self, passage: Passage) -> tuple[Problem, ...]:
        """Return the problems of a passage, counted from its own beginning, in the order of the rules."""
        key = (passage.text, passage.role, passage.in_table)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        own = self._own(passage.text)
        found = tuple(_problem(rule, each, passage.text) for rule in self._rules if _applies(rule, passage)
                      for each in rule.check(passage) if not _touches(each, own))
        self._known[key] = found
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return self._known[key]

    def _whole(self, manuscript: Manuscript) -> Iterator[Problem]:
        whole = manuscript.plain
        own = self._own(whole)
        for structure in self._structures:
            for found in structure.check(manuscript):
                if not _touches(found, own):
                    yield _problem(structure, found, whole)

    def _is_wanted(self, problem: Problem, whole: str, meant: For) -> bool:
        book = self._wordbook
        before, after = whole[max(0, problem.start - AROUND):problem.start], whole[problem.end:problem.end + AROUND]
        return book.is_on(problem.rule, meant.journal_id) and not book.ignores(
            problem.rule, problem.text, meant.draft_id, before, after)


def without_shadows(problems: Iterable[Problem], length: int) -> tuple[Problem, ...]:
    """Return problems of a text of `length` in order of their places, where several would change the same characters
    only the first of those given. Without a suggestion a find shadows nothing and is not shadowed.
    """
    kept: list[Problem] = []
    taken, points = bytearray(length), set[int]()
    for problem in problems:
        if problem.suggestion is not None:
            start, end = problem.start, problem.end
            if taken.find(1, start, end) >= 0 or (start == end and start in points):
                continue
            taken[start:end] = b"\1" * (end - start)
            points.add(start)
        kept.append(problem)
    return tuple(sorted(kept, key=lambda each: (each.start, each.end)))


def _applies(rule: Rule, passage: Passage) -> bool:
    return (rule.roles is None or passage.role in rule.roles) and (rule.tables or not passage.in_table)


def _touches(found: Found, own: bytes) -> bool:
    return bool(own) and own.find(1, found.start, max(found.end, found.start + 1)) >= 0


def _problem(rule: Rule | Structure, found: Found, text: str) -> Problem:
    strength = found.strength or rule.strength
    if found.suggestion is None and strength is Strength.AUTO:
        strength = Strength.FLAG
    return Problem(rule.id, found.start, found.end, text[found.start:found.end], found.suggestion, strength,
                   rule.source, found.case, found.facts)
