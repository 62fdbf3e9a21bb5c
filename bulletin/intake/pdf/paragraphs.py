"""Rows as printed become paragraphs: a row that is full goes on in the next one, unless that one begins afresh."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from bulletin.intake.lines import Line, trimmed
from bulletin.intake.pdf.rows import LATIN, Row
from bulletin.text import Run

INDENT = 1.2  # of the size; an indent is two characters
FULL = 1.3  # of the size: less at the right edge is a full row, a sign may have been carried over
SAME_EDGE = 1.0
NARROWEST = 0.7  # of the page: text in one column reaches so far to the right
SAME_SIZE = 0.12
WIDER = 1.45  # of the usual distance between rows: more parts paragraphs
FAR_INDENTED = 5.0  # of the size: a row that begins so far to the right is set to the right and ends there
CENTRED, NEARLY_INDENTED = 1.3, 0.7
HEADLINE = 1.15  # of the usual size
HEADING = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]")
ENDS = ("。", "！", "？", "”", "：")
WORD = re.compile(r"[!-~]+")
UNPARTED = re.compile(r".[，。、；：？！）》”’％%…]|[（《“‘〔【]")


@dataclass(frozen=True)
class Frame:
    """The edges of the text in one column, in points, and the usual distance between rows and size there."""

    left: float
    right: float
    pitch: float
    size: float


@dataclass
class Paragraphs:
    """The paragraphs put together so far, and how many rows were joined to the one before."""

    lines: list[Line] = field(default_factory=list)
    joined: int = 0

    def add(self, text: str, sizes: Sequence[float], centred: bool) -> None:
        runs = trimmed((Run(text),))
        if runs:
            self.lines.append(Line(runs, centred=centred, size=_usual(sizes)))


def _usual(sizes: Sequence[float]) -> float:
    return Counter(round(size, 1) for size in sizes).most_common(1)[0][0]


def paragraphs(rows: Sequence[Row]) -> Paragraphs:
    """Return the paragraphs of the rows, in their order; a tab parts what stands side by side."""
    frames = _frames(rows)
    made = Paragraphs()
    text, sizes, centred, last = "", list[float](), False, None
    for row in rows:
        frame = frames[_key(row)]
        if last is not None and _goes_on(last, row, frames[_key(last)], frame):
            text, made.joined = _together(text, row.text), made.joined + 1
            centred = centred or _centred(row, frame)
        else:
            made.add(text, sizes or [0.0], centred)
            text, sizes, centred = row.text, [], _centred(row, frame)
        sizes.append(row.size)
        last = row
    made.add(text, sizes or [0.0], centred)
    return made


def _key(row: Row) -> tuple[int, int]:
    return row.column, round(row.width)


def _frames(rows: Iterable[Row]) -> dict[tuple[int, int], Frame]:
    columns: defaultdict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in rows:
        columns[_key(row)].append(row)
    return {key: _frame(column) for key, column in columns.items()}


def _frame(rows: Sequence[Row]) -> Frame:
    whole = [row for row in rows if len(row.stretches) == 1] or rows
    size = median(row.size for row in whole)
    pitches = [
        one.base - other.base
        for one, other in pairwise(rows)
        if one.page == other.page and 0 < one.base - other.base < 4 * size
    ]
    narrowest = NARROWEST * rows[0].width if rows[0].column == 0 else 0.0
    return Frame(
        _edge([row.left for row in whole], size),
        max(narrowest, -_edge([-row.right for row in whole], size)),
        median(pitches) if pitches else 2 * size,
        size,
    )


def _edge(places: Sequence[float], size: float) -> float:
    """Return the outermost place that more than one row keeps to; of few rows the outermost."""
    rising = sorted(places)
    for at, place in enumerate(rising):
        followed = at + 1 < len(rising) and rising[at + 1] - place < SAME_EDGE * size
        if followed:
            return place
    return rising[0]


def _centred(row: Row, frame: Frame) -> bool:
    before, after = row.left - frame.left, frame.right - row.right
    if min(before, after) < 0.4 * row.size or (after < FULL * row.size and row.size < HEADLINE * frame.size):
        return False
    return abs(before - after) < (CENTRED if before > 3 * row.size else NEARLY_INDENTED) * row.size


def _goes_on(last: Row, row: Row, before: Frame, frame: Frame) -> bool:
    if len(last.stretches) > 1 or len(row.stretches) > 1 or abs(last.size - row.size) > SAME_SIZE * row.size:
        return False
    if HEADING.match(row.text) and last.text.rstrip().endswith(ENDS):
        return False
    near = last.page != row.page or last.column != row.column or last.base - row.base < _usual_pitch(row, frame)
    full = before.right - last.right < max(FULL * last.size, _carried(row))
    if row.size >= HEADLINE * frame.size and _centred(row, frame):
        room = before.right - before.left - (last.right - last.left)
        return near and room < max(FULL * last.size, _carried(row))
    if _centred(last, before) or _centred(row, frame) or row.left - frame.left > INDENT * row.size:
        return False
    return near and full and last.left - before.left < FAR_INDENTED * last.size


def _usual_pitch(row: Row, frame: Frame) -> float:
    """Return the distance in points from which on a row stands apart; headlines are set wider."""
    return WIDER * frame.pitch * max(1.0, row.size / frame.size)


def _carried(row: Row) -> float:
    """Return the width in points of what could not be parted where a row begins: a word, a sign and its comma."""
    word = WORD.match(row.text)
    if word:
        return 0.6 * row.size * min(len(word[0]), 40) + 0.6 * row.size
    return row.size * (2.3 if UNPARTED.match(row.text) else FULL)


def _together(text: str, more: str) -> str:
    words = LATIN.match(text[-1:]) and LATIN.match(more[:1]) and text[-1:] != "-"
    return f"{text} {more}" if words else text + more
