"""Who checked a figure against which source, and whether that still holds in the text as it stands now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bulletin.figures.finding import Figure, figures_in
from bulletin.notes import Anchor
from bulletin.text import Text, paragraph

_ONE_SIDE = 8  # code points next to a figure that must be the same on one side for it to be the same statement
_BOTH_SIDES = 10  # or so many on both sides together


@dataclass(frozen=True)
class FigureCheck:
    """A tick: the figure with what stood around it, the source in words (县农业农村局电话核实), who and when.

    One that was taken back stays, with who did so and when.
    """

    id: str
    draft_id: str
    anchor: Anchor
    source: str
    who: str
    at: datetime
    undone_by: str = ""
    undone_at: datetime | None = None

    @property
    def words(self) -> str:
        return self.anchor.quote

    @property
    def holds(self) -> bool:
        """Whether nobody took it back."""
        return self.undone_at is None


@dataclass(frozen=True)
class Standing:
    """A figure of a text: the ticks that hold for it, the newest last; `was` is one for what stood there before."""

    figure: Figure
    checks: tuple[FigureCheck, ...] = ()
    was: FigureCheck | None = None

    @property
    def check(self) -> FigureCheck | None:
        """The tick that counts."""
        return self.checks[-1] if self.checks else None

    @property
    def is_checked(self) -> bool:
        return bool(self.checks)


def standings(text: Text, checks: Iterable[FigureCheck]) -> tuple[Standing, ...]:
    """Return the figures of `text` in order, each with the ticks that hold for it.

    A tick belongs to the figure whose surroundings are most like those it was made in, as long as enough of them is
    the same; it holds when that figure still says the same, in whatever writing the words around it now are. Where it
    says something else, that figure is unchecked again, and `was` tells what it was. A tick never moves on to another
    figure of the same value: nobody checked that one.
    """
    figures = figures_in(text)
    good, old = dict[int, list[FigureCheck]](), dict[int, list[FigureCheck]]()
    exact: dict[tuple[str, str, str], list[int]] = {}
    for number, figure in enumerate(figures):
        exact.setdefault(_key(figure.anchor), []).append(number)
    for check in sorted((each for each in checks if each.holds), key=lambda each: each.at):
        same = exact.get(_key(check.anchor), ())
        number = min(same, key=lambda n: abs(figures[n].start - check.anchor.start)) if same else _place(
            check.anchor, figures)
        if number >= 0:
            (good if _says_the_same(figures[number], check.words) else old).setdefault(number, []).append(check)
    return tuple(Standing(figure, tuple(good.get(number, ())), None if number in good else old.get(number, [None])[-1])
                 for number, figure in enumerate(figures))


def checked(standing: Iterable[Standing]) -> int:
    """Return how many of the figures are checked."""
    return sum(each.is_checked for each in standing)


def by_draft(checks: Iterable[FigureCheck]) -> Mapping[str, tuple[FigureCheck, ...]]:
    """Return the checks of several drafts by draft, in their order."""
    found: dict[str, list[FigureCheck]] = {}
    for each in checks:
        found.setdefault(each.draft_id, []).append(each)
    return {draft_id: tuple(some) for draft_id, some in found.items()}


def _key(anchor: Anchor) -> tuple[str, str, str]:
    return anchor.quote, anchor.before, anchor.after


def _place(anchor: Anchor, figures: tuple[Figure, ...]) -> int:
    """Return the number of the figure that stands where the tick was made, -1 when none does."""
    best, found = (0, 0, 0), -1
    enough = max(1, min(_BOTH_SIDES, len(anchor.before) + len(anchor.after)))
    last, first = anchor.before[-1:], anchor.after[:1]
    for number, figure in enumerate(figures):
        if figure.anchor.before[-1:] != last and figure.anchor.after[:1] != first:
            continue  # nothing next to it is the same
        before = _alike(anchor.before[::-1], figure.anchor.before[::-1])
        after = _alike(anchor.after, figure.anchor.after)
        if max(before, after) >= _ONE_SIDE or before + after >= enough:
            mark = (before + after, int(figure.words == anchor.quote), -abs(figure.start - anchor.start))
            if found < 0 or mark > best:
                best, found = mark, number
    return found


def _alike(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _says_the_same(figure: Figure, words: str) -> bool:
    """Return whether a figure is what `words` say, in the same or another writing: 12,000元 and 1.2万元."""
    if figure.words == words:
        return True
    alone = figures_in((paragraph(words),))
    return len(alone) == 1 and (alone[0].words, alone[0].value) == (words, figure.value)
