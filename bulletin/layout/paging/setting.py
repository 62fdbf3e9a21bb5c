"""Paragraphs set in lines: spans at their places, heights, baselines; nothing here knows about pages.

Heights are in twips, the places of spans in pt from the paper's left edge.
"""

from typing import NamedTuple

from bulletin.layout.paging.breaking import Broken, broken, fits_one_line
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.markup import Shape, Words
from bulletin.layout.paging.measuring import Measured, alone, measured
from bulletin.layout.paging.pages import Span
from bulletin.layout.paging.scripts import OBJECT

PT = 20.0  # twips in a point
_BASELINE = 0.8  # of an exact line stands above the baseline


class Picture(NamedTuple):
    """A picture in a line: its SHA-256, left edge, width and height in pt; it stands on the baseline."""

    sha256: str
    x: float
    width: float
    height: float


class SetLine(NamedTuple):
    """A line: height and the baseline's distance from its top in twips, spans, pictures, its first code point."""

    height: float
    baseline: float
    spans: tuple[Span, ...]
    start: int
    pictures: tuple[Picture, ...] = ()
    full: bool = False


class SetWords(NamedTuple):
    """A paragraph in lines, with the room its rules take above and below, and how far it reaches from side to side.

    `height` is that of all lines with rules, without the space before and after, in twips.
    """

    shape: Shape
    lines: tuple[SetLine, ...]
    left: float
    right: float
    height: float
    above: float = 0.0
    below: float = 0.0


def set_words(words: Words, book: Fontbook, left: float, room: float, *, hanging: bool = False) -> SetWords:
    """Return a paragraph set in `room` twips that begin `left` twips from the paper's left edge."""
    shape = words.shape
    if shape.exact and not shape.strokes and (line := _only_line(words, book, left, room)) is not None:
        return SetWords(shape, (line,), left + shape.left, left + room - shape.right, float(shape.line))
    known = measured(words, book)
    lines = broken(known, shape, room, hanging=hanging)
    made = tuple([_set_line(words, known, line, book, left, room) for line in lines])
    above = below = 0.0
    if shape.strokes:
        above = sum(stroke.width + stroke.space for stroke in shape.strokes if stroke.side == "top")
        below = sum(stroke.width + stroke.space for stroke in shape.strokes if stroke.side == "bottom")
    height = above + sum([line.height for line in made]) + below
    return SetWords(shape, made, left + shape.left, left + room - shape.right, height, above, below)


def _only_line(words: Words, book: Fontbook, left: float, room: float) -> SetLine | None:
    """Return the line of a paragraph of one ink and one script that has room in one line, as most cells of tables have.

    It is what all the steps below come to for such a paragraph, in a third of their time; None for any other.
    """
    shape, text = words.shape, words.text
    if not text:
        return SetLine(shape.line, shape.line * _BASELINE, (), 0)
    known = alone(words, book)
    if known is None:
        return None
    wide, look = known
    natural = sum(wide)
    if not fits_one_line(natural, shape, room):
        return None
    x = left + shape.left + shape.first
    if shape.align == "center":
        x += (left + room - shape.right - x - natural) / 2
    elif shape.align == "right":
        x += left + room - shape.right - x - natural
    return SetLine(shape.line, shape.line * _BASELINE, (Span(text, x / PT, _in_points(wide), look),), 0)


def _set_line(words: Words, known: Measured, line: Broken, book: Fontbook, left: float, room: float) -> SetLine:
    shape = words.shape
    start, end, _, hung, full, tabs = line
    x: float = left + shape.left + (0 if start else shape.first)
    height, baseline = _heights(words, known, line, shape, book)
    if end == start:
        return SetLine(height, baseline, (), start, (), full)
    width = left + room - shape.right - x
    end -= hung
    natural = known.ends[end - 1] - known.begins[start] if end > start else 0.0
    if tabs and end > start:
        natural += sum(tabs.values())
    each = 0.0
    if shape.align == "center":
        x += (width - natural) / 2
    elif shape.align == "right":
        x += width - natural
    elif shape.align == "both" and full and not tabs and natural < width and end > start:
        each = _spread(known, start, end, width - natural)
    spans, pictures = _spans(words, known, line, x, each)
    return SetLine(height, baseline, spans, start, pictures, full)


def _spread(known: Measured, start: int, end: int, extra: float) -> float:
    """Return how much wider each character of a justified line becomes: after Chinese characters and at blanks."""
    places = 0
    text, script = known.text, ""
    for begins, stops, script, _, _ in known.portions[known.number_at(start):known.number_at(end - 1) + 1]:
        first = begins if begins > start else start
        last = stops if stops < end else end
        places += last - first if script == "A" else text.count(" ", first, last)
    places -= script == "A"
    return extra / places if places > 0 else 0.0


def _spans(
    words: Words, known: Measured, line: Broken, x: float, spread: float
) -> tuple[tuple[Span, ...], tuple[Picture, ...]]:
    spans: list[Span] = []
    pictures: list[Picture] = []
    whole, steps, gaps = known.text, known.steps, known.gaps
    begins, stops, last = line.start, line.end, line.end - line.hung
    for start, end, script, _, look in known.portions[known.number_at(begins):known.number_at(stops - 1) + 1]:
        if script == "T":
            x += line.tabs.get(start, 0.0)
            continue
        if start < begins:
            start = begins
        elif start > begins and start in gaps:
            x += gaps[start]
        if script == "O":
            drawn = words.pictures[whole.count(OBJECT, 0, start)]
            pictures.append(Picture(drawn.sha256, x / PT, drawn.width / PT, drawn.height / PT))
            x += drawn.width
            continue
        if end > stops:
            end = stops
        text, wide = whole[start:end], steps[start:end]
        if spread and (script == "A" or " " in text):
            wide = _stretched(text, wide, script, spread, end == last)
        spans.append(Span(text, x / PT, _in_points(wide), look))
        if end < stops:
            x += sum(wide)
    return tuple(spans), tuple(pictures)


def _in_points(wide: list[float]) -> tuple[float, ...]:
    """Return steps in pt; where all are the same, as Chinese characters are, one number serves for each of them."""
    first = wide[0]
    if wide.count(first) == len(wide):
        return (first / PT,) * len(wide)
    return tuple([each / PT for each in wide])


def _stretched(text: str, wide: list[float], script: str, each: float, last: bool) -> list[float]:
    """Return steps made wider, Chinese characters and blanks; after the `last` character of a line is nothing."""
    if script == "A":
        even = wide.count(wide[0]) == len(wide)
        made = [wide[0] + each] * len(wide) if even else [step + each for step in wide]
        if last:
            made[-1] -= each
        return made
    return [step + each if character == " " else step for character, step in zip(text, wide, strict=True)]


def _heights(words: Words, known: Measured, line: Broken, shape: Shape, book: Fontbook) -> tuple[float, float]:
    """Return height and ascent of a line: exact, else as high as its fonts and pictures ask for."""
    if shape.exact and line.end > line.start:
        return shape.line, shape.line * _BASELINE
    if line.start == line.end < len(words.text) and line.start:  # a break alone: as high as the Western font asks for
        up, down, gap = book.height(words.mark.western)
        return (up + down + gap) * words.mark.size * PT, up * words.mark.size * PT
    if shape.exact:
        return shape.line, shape.line * _BASELINE
    inks = [portion.ink for portion in known.portions
            if portion.end > line.start and portion.start < line.end and portion.script != "O"]
    if not inks and not words.pictures:
        inks = [words.mark]
    fonts = [(book.height(ink.chinese), ink.size * PT) for ink in inks]
    ascent = max((up * size for (up, _, _), size in fonts), default=0.0)
    descent = max((down * size for (_, down, _), size in fonts), default=0.0)
    tallest = max((each.height for each in words.pictures), default=0.0)
    return max(ascent, tallest) + descent, max(ascent, tallest)
