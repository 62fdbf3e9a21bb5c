"""The rules an office makes itself: the wordings that must be corrected."""

from collections.abc import Callable, Iterable, Iterator

from bulletin.errors import Refused
from bulletin.proof.lookup import apart, finder
from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.patterns import Pattern, TooSlow, now, usable
from bulletin.proof.problem import Found, Rule, Strength, Structure
from bulletin.proof.wordbook import Correction

MUST_CORRECT = "U01"
SOURCE = "本单位必改词表"
SLOW = "slow"
LONGEST = 0.2  # seconds one pattern may take in one check
_LONGEST_OF_ALL = 1.0  # and all of them together


def corrections(taught: Iterable[Correction]) -> tuple[Rule, ...]:
    """Return the rule that finds the wordings an office wants otherwise; none without any.

    It costs the length of the text, however many wordings there are; where one is part of another the longest counts.
    """
    plain = {each.wrong: each for each in taught if not each.pattern and each.wrong and each.wrong != each.right}
    if not plain:
        return ()
    places = finder(plain)

    def check(passage: Passage) -> Iterator[Found]:
        wanted = ((at, wrong) for at, wrong in places(passage.text)
                  if not _stands_already(passage.text, at, wrong, plain[wrong].right))
        for at, wrong in apart(wanted):
            yield Found(at, at + len(wrong), plain[wrong].right, strength=plain[wrong].strength)

    return (Rule(MUST_CORRECT, Strength.AUTO, SOURCE, check),)


def patterns(taught: Iterable[Correction], clock: Callable[[], float] = now) -> tuple[Structure, ...]:
    """Return the rule that looks for the patterns of an office; none without any.

    A pattern that is not done in its time is left out for that check, and that is said once at place 0 (case "slow",
    fact "wrong"). It sees the whole text so that its time is counted over the whole.
    """
    ready = tuple(_ready(taught))
    if not ready:
        return ()

    def check(manuscript: Manuscript) -> Iterator[Found]:
        last = clock() + _LONGEST_OF_ALL
        for correction, pattern in ready:
            try:
                yield from tuple(_finds(manuscript, correction, pattern, min(clock() + LONGEST, last)))
            except TooSlow:
                yield Found(0, 0, case=SLOW, facts={"wrong": correction.wrong}, strength=Strength.INFO)

    return (Structure(MUST_CORRECT, Strength.AUTO, SOURCE, check),)


def _ready(taught: Iterable[Correction]) -> Iterator[tuple[Correction, Pattern]]:
    for each in taught:
        if each.pattern:
            try:
                yield each, usable(each.wrong, each.right)
            except Refused:  # stored by an older program that let it in
                continue


def _finds(manuscript: Manuscript, correction: Correction, pattern: Pattern, until: float) -> Iterator[Found]:
    for passage in manuscript.passages:
        for start, end, right in pattern.finds(passage.text, until):
            wrong = passage.text[start:end]
            if right != wrong and not _stands_already(passage.text, start, wrong, right):
                yield Found(passage.start + start, passage.start + end, right, strength=correction.strength)


def _stands_already(text: str, at: int, wrong: str, right: str) -> bool:
    """Return whether `wrong` is only a part of `right` that stands there: 县委 in 中共县委, which it should become."""
    offset = right.find(wrong)
    while offset >= 0:
        if offset <= at and text.startswith(right, at - offset):
            return True
        offset = right.find(wrong, offset + 1)
    return False
