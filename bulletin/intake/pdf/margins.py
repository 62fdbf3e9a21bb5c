"""Running heads, feet and page numbers: what stands outside the text at the same height on page after page."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import takewhile

from bulletin.intake.pdf.rows import Row

NOTE_MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹\d①-⑳*＊〔\[（(]")
NOTE_SIZE = 0.88  # of the usual size of the text
ZONE = 0.12  # of the height of a page, at its top and at its bottom (GB/T 9704—2012, 5.2.1: 37 mm above, 35 mm below)
OUTERMOST = 2
SAME_HEIGHT = 4.0  # points
MARGIN = 50.0  # points; text begins lower, running heads are set by default 1.25 to 1.5 cm from the edge
FEWEST_ROWS = 5
PAGE_NUMBER = re.compile(
    r"[\s—–\-－·•~～_|]*(?:第?\s*[\d０-９]{1,4}\s*页?|[ivxlIVXL]{1,6})[\s—–\-－·•~～_|]*"
    r"|第\s*[\d一二三四五六七八九十百]+\s*页[\s,，/()（）]*(?:共\s*[\d一二三四五六七八九十百]+\s*页)?[)）]?"
    r"|\d{1,4}\s*/\s*\d{1,4}|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?"
)


def without_margins(
    rows: Sequence[Row], heights: Mapping[int, float], lone: bool = False
) -> tuple[list[Row], list[str]]:
    """Return the rows that belong to the text, and the texts of those that only run along with the pages.

    `heights` are those of the pages in points. A row is no text if it is a page number, or recurs on another page but
    for its digits, and is one of the two outermost rows in the upper or lower eighth of its page. On a `lone` page it
    is no text if it stands apart in the margin, less than 18 mm from the edge, and is no larger than the text.
    """
    pages: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        pages[row.page].append(row)
    outer = [row for number, page in pages.items() for row in _outermost(page, heights[number])]
    places: defaultdict[str, list[Row]] = defaultdict(list)
    for row in outer:
        places[_pattern(row)].append(row)
    dropped = [row for row in outer if PAGE_NUMBER.fullmatch(row.text.strip()) or _recurs(row, places[_pattern(row)])]
    if lone and rows and len(pages) == 1:
        dropped += [row for row in _set_apart(rows, heights[rows[0].page]) if row not in dropped]
    gone = {id(row) for row in dropped}
    return [row for row in rows if id(row) not in gone], [row.text for row in dropped]


def _set_apart(rows: Sequence[Row], height: float) -> list[Row]:
    """Return the first and the last row of a page where they stand in the margin, far from the text between."""
    falling = sorted(rows, key=lambda row: -row.base)
    if len(falling) < FEWEST_ROWS:
        return []
    usual = _usual_size(rows)
    (first, second), (before, last) = falling[:2], falling[-2:]
    apart = 2 * usual
    running = [(first, height - first.base, first.base - second.base), (last, last.base, before.base - last.base)]
    return [row for row, edge, gap in running
            if edge < MARGIN and gap > apart and row.size <= usual * 1.05 and not row.text.endswith("。")]


def notes_apart(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of the text and those of footnotes: smaller, at the end of a page, begun by their mark."""
    if not rows:
        return [], []
    usual = _usual_size(rows)
    pages: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        pages[row.page].append(row)
    notes = {id(row) for page in pages.values() for row in _notes(page, usual)}
    return [row for row in rows if id(row) not in notes], [row for row in rows if id(row) in notes]


def _usual_size(rows: Sequence[Row]) -> float:
    weight: Counter[float] = Counter()
    for row in rows:
        weight[round(row.size, 1)] += len(row.text)
    return weight.most_common(1)[0][0]


def _notes(page: Sequence[Row], usual: float) -> list[Row]:
    small = list(takewhile(lambda row: row.size <= NOTE_SIZE * usual, reversed(page)))[::-1]
    begins = next((at for at, row in enumerate(small) if NOTE_MARK.match(row.text)), len(small))
    return small[begins:] if len(small) < len(page) else []


def _outermost(page: Sequence[Row], height: float) -> list[Row]:
    falling = sorted(page, key=lambda row: -row.base)
    high = [row for row in falling[:OUTERMOST] if row.base > (1 - ZONE) * height]
    return high + [row for row in falling[-OUTERMOST:] if row.base < ZONE * height and row not in high]


def _pattern(row: Row) -> str:
    return re.sub(r"\d+", "0", "".join(row.text.split()))


def _recurs(row: Row, alike: Sequence[Row]) -> bool:
    return any(each.page != row.page and abs(each.base - row.base) < SAME_HEIGHT for each in alike)
