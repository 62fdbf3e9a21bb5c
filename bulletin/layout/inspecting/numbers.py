"""What rendered pages measure: the text block, its lines and characters, masthead, rules, page numbers, imprint."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bulletin.layout.inspecting.lines import HUNG, RenderedLine, RenderedPage, text_size
from bulletin.layout.inspecting.rendered import Stroke

MM = 25.4 / 72
_ABOVE = 0.8  # of an exact line stands above the baseline, as LibreOffice sets it
_NEAR = 0.15  # em; how far from an edge a character may begin and still stand at it
_OFF_GRID = 0.02  # lines a line may be off the grid of lines: places in a PDF are rounded to a tenth of a pt
_WIDE = 0.9  # of the text block; a rule that long is one across the page
_LONG = 250.0  # pt a line has at least that fills the width
_MASTHEAD = 24.0  # pt; red characters from this size on


@dataclass(frozen=True)
class NumberPlace:
    """A page number: what it says, its distance below the text block and from the outer edge in mm, its size in pt."""

    page: int
    says: int
    gap: float
    inset: float | None
    size: float


@dataclass(frozen=True)
class RuleSize:
    """A rule across the page in mm: its distance from the paper's top, its length, its thickness."""

    page: int
    y: float
    length: float
    thickness: float


@dataclass(frozen=True)
class Numbers:
    """What was measured, in mm (pitch, sizes in pt); None where the pages do not show it.

    `full_pages` are those whose text goes on in the middle of a paragraph on the next page; `top`, `bottom` and `lines`
    are taken from them, or without any from a page that text fills to its foot. `pitches` are the least and greatest
    distance of two following lines. `above` is the number of lines above the masthead.
    """

    pages: int
    width: float
    height: float
    left: float | None
    right: float | None
    top: float | None
    bottom: float | None
    lines: int | None
    characters: int | None
    pitch: float | None
    pitches: tuple[float, float] | None
    size: float
    full_pages: int
    masthead_top: float | None
    masthead_height: float | None
    masthead_size: float | None
    red_rule: RuleSize | None
    numbers: tuple[NumberPlace, ...]
    unnumbered: tuple[int, ...]
    imprint: tuple[RuleSize, ...]
    above: int


def measured(pages: Sequence[RenderedPage], bottom: float = 262.0, size: float = 0.0) -> Numbers:
    """Return the numbers of rendered pages; `bottom` is where the text block shall end, in mm, for the page numbers.

    `size` is that of the text in pt where it is known; else it is taken for the one most characters have.
    """
    size = next((line.size for page in pages for line in page.lines if line.size == size), 0.0) or text_size(pages)
    lines = [line for page in pages for line in page.lines if line.size == size]
    left, right = _edges(lines, size)
    pitch, pitches = _pitch(lines, size) if left is not None else (None, None)
    full = _full_pages(pages, size, left, right)
    top, foot, count = _block(pages, full, pitch, size)
    masthead = [each for line in pages[0].lines for each in line.glyphs if each.red and each.size >= _MASTHEAD]
    inks = [each.ink for each in masthead if each.ink]
    high = (min(ink[0] for ink in inks), max(ink[1] for ink in inks)) if inks else None
    edges = (left, right) if left is not None and right is not None else None
    return Numbers(
        len(pages), pages[0].sheet.width * MM, pages[0].sheet.height * MM, _mm(left), _mm(right), _mm(top), _mm(foot),
        count, _characters(lines, size, left, right), pitch, pitches, size, len(full),
        _mm(high[0]) if high else None, _mm(high[1] - high[0]) if high else None,
        masthead[0].size if masthead else None,
        _red_rule(pages), _numbers(pages, edges, bottom / MM),
        tuple(at for at, page in enumerate(pages, start=1) if page.numbered != at),
        _imprint(pages[-1], len(pages), size), sum(line.base < high[0] for line in pages[0].lines) if high else 0,
    )


def _mm(points: float | None) -> float | None:
    return points * MM if points is not None else None


def _edges(lines: Sequence[RenderedLine], size: float) -> tuple[float | None, float | None]:
    """Return the left and right edge of the text in pt: where the lines that fill it begin and end.

    Of the places at which at least two of them begin it is the leftmost: first lines of paragraphs are set in. Nothing
    where other lines begin left of these: they are set in from both sides, such as an editor's note.
    """
    usual = Counter(round(line.left) for line in lines if line.right - line.left > _LONG)
    left = min((place for place, count in usual.items() if count > 1), default=0)
    if not left or min(line.left for line in lines) < left - 2:
        return None, None
    begun = [line for line in lines if abs(line.left - left) <= 1]
    # A line that fills the width ends in a character, not in a mark that hangs over the edge.
    ends = [line.right for line in begun if line.text[-1] not in HUNG]
    wide = [end for end in ends if end >= max(ends) - size and end - left > _LONG]
    if len(wide) < 2:
        return None, None
    return statistics.median(line.left for line in begun), statistics.median(wide)


def _pitch(lines: Sequence[RenderedLine], size: float) -> tuple[float | None, tuple[float, float] | None]:
    """Return the mean pitch in pt of lines that follow each other, and the least and greatest of them."""
    steps = [b.base - a.base for a, b in pairwise(lines) if a.page == b.page and size < b.base - a.base < size * 3]
    if not steps:
        return None, None
    usual = Counter(round(step) for step in steps).most_common(1)[0][0]
    near = [step for step in steps if abs(step - usual) <= 1.5]
    return statistics.mean(near), (min(near), max(near))


def _full_pages(pages: Sequence[RenderedPage], size: float, left: float | None, right: float | None) -> list[int]:
    """Return the pages, from 0, whose last line goes on at the head of the next page."""
    found = []
    for at, (page, following) in enumerate(pairwise(pages)):
        if left is None or right is None or not page.lines or not following.lines:
            continue
        last = page.lines[-1]
        # Two lines of a paragraph may be kept together and leave a line free; more lines are not.
        heads = following.lines[:2]
        at_the_edge = all(line.size == size and abs(line.left - left) <= size * _NEAR for line in heads)
        if at_the_edge and last.size == size and all(line.right > right - size for line in (last, *heads)):
            found.append(at)
    return found


def _block(
    pages: Sequence[RenderedPage], full: Sequence[int], pitch: float | None, size: float
) -> tuple[float | None, float | None, int | None]:
    """Return the top and bottom of the text block in pt, and the lines between them.

    The bottom is that of full pages whose last line is a whole number of lines below the top: a table or a picture on a
    page leaves room for a part of a line.
    """
    if pitch is None:
        return None, None, None
    if not full:
        return _even_page(pages, pitch, size)
    first = min(pages[at + 1].lines[0].base for at in full)
    lasts = [pages[at].lines[-1].base for at in full]
    steps = [(last - first) / pitch for last in lasts if abs((last - first) / pitch - round((last - first) / pitch)) <
             _OFF_GRID]
    top = first - pitch * _ABOVE
    if not steps:
        return top, None, None
    return top, first + max(steps) * pitch + pitch * (1 - _ABOVE), round(max(steps)) + 1


def _even_page(
    pages: Sequence[RenderedPage], pitch: float, size: float,
) -> tuple[float | None, float | None, int | None]:
    """Return the same of a page whose text ends a whole number of lines below its first line, where its page number
    leaves no room for another.
    """
    for page in pages[1:]:
        ink = page.number.glyphs[0].ink if page.number else None
        if ink is None or not page.lines or page.lines[0].size != size or page.lines[-1].size != size:
            continue
        first, last = page.lines[0].base, page.lines[-1].base
        steps, foot = (last - first) / pitch, last + pitch * (1 - _ABOVE)
        if steps > 1 and abs(steps - round(steps)) < _OFF_GRID and 0 < ink[0] - foot < pitch:
            return first - pitch * _ABOVE, foot, round(steps) + 1
    return None, None, None


def _characters(lines: Sequence[RenderedLine], size: float, left: float | None, right: float | None) -> int | None:
    """Return the characters on a full line of Chinese: the most found, a mark that hangs over the edge not counted."""
    if left is None or right is None:
        return None
    whole = [line for line in lines if line.full_width and abs(line.left - left) <= size * _NEAR]
    found = [
        len(line.glyphs) - (line.text[-1] in HUNG and line.right > right + size / 2)
        for line in whole if line.right > right - size * 0.6
    ]
    return max(found, default=None)


def _red_rule(pages: Sequence[RenderedPage]) -> RuleSize | None:
    found = [each for each in pages[0].sheet.strokes if each.red and each.level and each.x2 - each.x1 > 100 / MM]
    return _size(found[0], 1) if found else None


def _size(rule: Stroke, page: int) -> RuleSize:
    return RuleSize(page, rule.y1 * MM, (rule.x2 - rule.x1) * MM, rule.width * MM)


def _numbers(
    pages: Sequence[RenderedPage], edges: tuple[float, float] | None, bottom: float
) -> tuple[NumberPlace, ...]:
    found = []
    for at, page in enumerate(pages, start=1):
        line = page.number
        if line is None or line.glyphs[0].ink is None:
            continue
        top = line.glyphs[0].ink[0]  # of the dash: 一字线上距版心下边缘7 mm
        inset = (edges[1] - line.right if at % 2 else line.left - edges[0]) if edges else None
        found.append(NumberPlace(at, page.numbered, (top - bottom) * MM, _mm(inset), line.size))
    return tuple(found)


def _imprint(page: RenderedPage, number: int, size: float) -> tuple[RuleSize, ...]:
    """Return the rules of the imprint from the top: those across the last page, below its text, crossed by none."""
    text = max((line.base for line in page.lines if line.size == size), default=0.0) + size / 3  # no underline
    level = [each for each in page.sheet.strokes if each.level and not each.red and each.y1 > text]
    upright = [each for each in page.sheet.strokes if not each.level]
    longest = max((each.x2 - each.x1 for each in level), default=0.0)
    free = [each for each in level if each.x2 - each.x1 > longest * _WIDE > 100 and not _crossed(each, upright)]
    return tuple(_size(each, number) for each in sorted(free, key=lambda each: each.y1))


def _crossed(rule: Stroke, upright: Sequence[Stroke]) -> bool:
    return any(min(each.y1, each.y2) - 2 <= rule.y1 <= max(each.y1, each.y2) + 2 for each in upright)
