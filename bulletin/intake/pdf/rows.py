"""Signs strewn over a page become rows in the order they are read: side by side is one row, two columns are not."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from bulletin.intake.lines import BLANK
from bulletin.intake.pdf.file import Sign

SAME_ROW = 0.45  # of the size: less between two baselines is a raised or lowered sign
CELL_GAP = 1.5  # of the size: more between two signs parts two cells
WORD_GAP = 0.18
SMALL, RISE = 0.8, 0.15  # of the size: what is smaller and higher than that is raised
COLUMN_CHARACTERS = 9  # a column of text has longer lines than a cell
COLUMN_ROWS = 6
LABEL = re.compile(
    r"[●○■□◆◇•·▪➢✓–-]|[\d一二三四五六七八九十]{1,3}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]"
)
LABEL_GAP = 4.0
Placed = TypeVar("Placed", "Sign", "Stretch")
RAISED = str.maketrans("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾")
LATIN = re.compile(r"[!-~\u00a1-\u024f]")


@dataclass(frozen=True)
class Stretch:
    """Signs in a row without a wide gap between; places in points, upwards and to the right."""

    text: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True)
class Row:
    """One line as printed: its stretches from left to right, the page and column it stands in, both from 0."""

    stretches: tuple[Stretch, ...]
    page: int = 0
    column: int = 0
    width: float = 0.0

    @property
    def text(self) -> str:
        """The stretches parted by tabs; a word set apart letter by letter (通　知) in one piece."""
        texts = [stretch.text for stretch in self.stretches]
        return "".join(texts) if all(len(text) == 1 and text > "\u2e80" for text in texts) else "\t".join(texts)

    @property
    def left(self) -> float:
        return self.stretches[0].left

    @property
    def right(self) -> float:
        return self.stretches[-1].right

    @property
    def base(self) -> float:
        return self.stretches[0].base

    @property
    def size(self) -> float:
        return max(self.stretches, key=lambda stretch: len(stretch.text)).size


def stretches_of(signs: Iterable[Sign]) -> list[Stretch]:
    """Return the signs put together to stretches, from the top downwards; blanks at their ends go."""
    found = []
    for level in _levels(sorted(signs, key=lambda sign: (-sign.base, sign.left))):
        row: list[Sign] = []
        for sign in sorted(level, key=lambda sign: sign.left):
            if row and sign.left - row[-1].right > CELL_GAP * max(sign.size, row[-1].size):
                found.append(_stretch(row))
                row = []
            row.append(sign)
        found.append(_stretch(row))
    return [stretch for stretch in found if stretch.text]


def arranged(stretches: Sequence[Stretch], page: int = 0, width: float = 0.0) -> list[Row]:
    """Return the rows of a page in reading order: of two columns the left one before the right one."""
    rows = [Row(tuple(level), page, 0, width) for level in _rows(stretches)]
    gutter = _gutter(rows)
    if gutter is None:
        return rows
    ordered: list[Row] = []
    sides: tuple[list[Stretch], list[Stretch]] = ([], [])
    for row in rows:
        if any(each.left < gutter - each.size and each.right > gutter + each.size for each in row.stretches):
            ordered.extend(_emptied(sides, page, width))
            ordered.append(row)
        else:
            for each in row.stretches:
                sides[each.left >= gutter - each.size].append(each)
    return [*ordered, *_emptied(sides, page, width)]


def _emptied(sides: tuple[list[Stretch], list[Stretch]], page: int, width: float) -> list[Row]:
    rows = [Row(tuple(level), page, column + 1, width) for column, side in enumerate(sides) for level in _rows(side)]
    for side in sides:
        side.clear()
    return rows


def _rows(stretches: Iterable[Stretch]) -> list[list[Stretch]]:
    levels = _levels(sorted(stretches, key=lambda stretch: (-stretch.base, stretch.left)))
    return [_labelled(sorted(level, key=lambda stretch: stretch.left)) for level in levels]


def _labelled(level: list[Stretch]) -> list[Stretch]:
    """Return the stretches of a row, the number or bullet of a list together with what it stands before."""
    if (
        len(level) < 2
        or not LABEL.fullmatch(level[0].text)
        or level[1].left - level[0].right > LABEL_GAP * level[0].size
    ):
        return level
    label, first = level[:2]
    gap = " " if label.text[-1] in "●○■□◆◇•·▪➢✓–-" else ""
    return [Stretch(label.text + gap + first.text, label.left, first.right, first.base, first.size), *level[2:]]


def _levels(falling: Iterable[Placed]) -> list[list[Placed]]:
    """Return what stands at one height together; the largest sign of a row is the measure for the others."""
    levels: list[list[Placed]] = []
    measure: Placed | None = None
    for each in falling:
        if measure is not None and measure.base - each.base < SAME_ROW * max(measure.size, each.size):
            levels[-1].append(each)
            measure = max(measure, each, key=lambda placed: placed.size)
        else:
            levels.append([each])
            measure = each
    return levels


def _stretch(row: Sequence[Sign]) -> Stretch:
    inked = [sign for sign in row if sign.text.strip(BLANK)]
    if not inked:
        return Stretch("", row[0].left, row[0].left, row[0].base, row[0].size)
    first, last = row.index(inked[0]), len(row) - 1 - row[::-1].index(inked[-1])
    kept = row[first : last + 1]
    largest = max(inked, key=lambda sign: sign.size)
    text = _written(kept[0], largest)
    for one, other in pairwise(kept):
        words = LATIN.match(one.text[-1:]) and LATIN.match(other.text[:1])
        gap = " " if words and other.left - one.right > WORD_GAP * other.size else ""
        text += gap + _written(other, largest)
    return Stretch(
        text.replace("\xa0", " ").strip(BLANK), kept[0].left, kept[-1].right, largest.base, _usual_size(inked)
    )


def _written(sign: Sign, largest: Sign) -> str:
    """Return the sign, a small raised figure as one: the mark of a note must not become a figure of the text."""
    raised = sign.size < SMALL * largest.size and sign.base - largest.base > RISE * largest.size
    return sign.text.translate(RAISED) if raised else sign.text


def _usual_size(signs: Sequence[Sign]) -> float:
    sizes = [round(sign.size, 1) for sign in signs]
    return max(set(sizes), key=lambda size: (sizes.count(size), size))


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where two columns of text part the page; cells of a table are shorter than lines of text."""
    pairs = [row for row in rows if len(row.stretches) == 2]
    if len(pairs) < COLUMN_ROWS or not all(row.stretches for row in rows):
        return None
    gaps = sorted((row.stretches[0].right + row.stretches[1].left) / 2 for row in pairs)
    middle = gaps[len(gaps) // 2]
    parted = [row for row in pairs if row.stretches[0].right <= middle <= row.stretches[1].left]
    enough = len(parted) >= COLUMN_ROWS and len(parted) * 2 >= len(rows) and len(parted) * 10 >= len(pairs) * 7
    long = all(
        sum(len(row.stretches[side].text) for row in parted) >= COLUMN_CHARACTERS * len(parted) for side in (0, 1)
    )
    return middle if enough and long else None
