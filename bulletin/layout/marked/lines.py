"""The paragraphs of a text turned into others, character by character and end by end."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bulletin.compare.pieces import Mark, pieces_between
from bulletin.layout.marked.values import END, PLAIN, Line, Look, Stretch, look_of
from bulletin.text import Paragraph


def lines_between(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Iterator[Line]:
    """Yield the lines that lead from some paragraphs to others; the last end of both is one."""
    if not before or not after:
        mark = Mark.DELETED if before else Mark.INSERTED
        for block in before or after:
            looked = tuple(Stretch(run.text, mark, look_of(run), look_of(run)) for run in block.runs)
            yield Line(looked, mark, block.role, block.role)
        return
    pen = _Pen(before, after)
    for piece in pieces_between(END.join(block.plain for block in before), END.join(block.plain for block in after)):
        for number, text in enumerate(piece.text.split(END)):
            if number:
                yield pen.line(piece.mark)
            pen.write(text, piece.mark)
    yield pen.line(Mark.SAME)


class _Pen:
    """Writes stretches into lines; knows how far either side was written."""

    def __init__(self, before: Sequence[Paragraph], after: Sequence[Paragraph]) -> None:
        self._looks = _looks_of(before), _looks_of(after)
        self._roles = [block.role for block in before], [block.role for block in after]
        self._at = [0, 0]
        self._line = [0, 0]
        self._stretches: list[Stretch] = []

    def write(self, text: str, mark: Mark) -> None:
        """Write `text`, parted wherever the look of either side changes."""
        start = 0
        looks = [self._look(mark, offset) for offset in range(len(text))]
        for look, alike in groupby(looks):
            end = start + sum(1 for _ in alike)
            self._stretches.append(Stretch(text[start:end], mark, *look))
            start = end
        self._move(mark, len(text))

    def line(self, end: Mark) -> Line:
        """Return the line that ends here."""
        one, other = (roles[min(at, len(roles) - 1)] for roles, at in zip(self._roles, self._line, strict=True))
        if end is not Mark.SAME:
            one = other = one if end is Mark.DELETED else other
        made, self._stretches = Line(tuple(self._stretches), end, one, other), []
        self._move(end, 1)
        for side in _sides(end):
            self._line[side] += 1
        return made

    def _look(self, mark: Mark, offset: int) -> tuple[Look, Look]:
        sides = _sides(mark)
        found = [self._looks[side][self._at[side] + offset] for side in sides]
        return found[0], found[-1]

    def _move(self, mark: Mark, by: int) -> None:
        for side in _sides(mark):
            self._at[side] += by


def _sides(mark: Mark) -> tuple[int, ...]:
    return {Mark.SAME: (0, 1), Mark.DELETED: (0,), Mark.INSERTED: (1,)}[mark]


def _looks_of(paragraphs: Sequence[Paragraph]) -> list[Look]:
    """Return the look of every character, that of the end of each paragraph too."""
    looks: list[Look] = []
    for block in paragraphs:
        for run in block.runs:
            looks += [look_of(run)] * len(run.text)
        looks.append(PLAIN)
    return looks
