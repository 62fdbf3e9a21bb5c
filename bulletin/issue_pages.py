"""What the pages of an issue say before it is printed: how far over the plan, what stands alone where it should not."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bulletin.layout.paging.pages import Line, Page, Pages

ORPHAN_TITLE, ORPHAN_LINE, SHORT_PAGE = "orphan_title", "orphan_line", "short_page"
_BESIDE_TITLE = 2  # lines; with fewer of its text under it a title stands alone at the foot of a page
_FULL, _INDENT = 10, 40.0  # characters; pt: a paragraph begins two characters further in
_FEWEST_LINES = 3  # of items on the last page; fewer are usually saved by shortening a text


@dataclass(frozen=True)
class Miss:
    """Something on a page that should not be so; `item` counts from 0 as in the issue. `words` stand there."""

    kind: str
    page: int
    item: int = -1
    words: str = ""


def over_plan(pages: Pages, plan: int) -> int:
    """Return how many lines of the items stand beyond `plan` pages; at least 1 where the imprint alone does.

    0: within the plan, or there is none.
    """
    if plan <= 0 or len(pages.pages) <= plan:
        return 0
    return max(1, sum(len(_of_items(page)) for page in pages.pages[plan:]))


def misses(pages: Pages) -> Iterator[Miss]:
    """Yield titles alone at the foot of a page, last lines of a single character, a last page with hardly any."""
    for page, after in pairwise(pages.pages):
        yield from _title_alone(page, after)
    for page, line in _last_lines(pages):
        if len(line.text.strip().rstrip("。！？”’）")) <= 1:
            yield Miss(ORPHAN_LINE, page.number, line.place.item, line.text.strip())
    if len(pages.pages) > 1 and len(lines := _of_items(pages.pages[-1])) < _FEWEST_LINES:
        yield Miss(SHORT_PAGE, pages.pages[-1].number, lines[0].place.item if lines else -1, str(len(lines)))


def _of_items(page: Page) -> list[Line]:
    return [line for line in page.lines if line.place.item >= 0]


def _title_alone(page: Page, after: Page) -> Iterator[Miss]:
    lines, beyond = _of_items(page), _of_items(after)
    if not lines or not beyond or beyond[0].place.item != lines[-1].place.item:
        return
    own = [line for line in lines if line.place.item == lines[-1].place.item]
    text = [line for line in own if line.place.block >= 0]
    if own[0].place.block < 0 and own[0].place.start == 0 and len(text) < _BESIDE_TITLE:
        yield Miss(ORPHAN_TITLE, page.number, own[0].place.item,
                   "".join(line.text.strip() for line in own if line.place.block < 0))


def _last_lines(pages: Pages) -> Iterator[tuple[Page, Line]]:
    """Yield the last line of every paragraph that has more than one, and its page."""
    lines = [(page, line) for page in pages.pages for line in _of_items(page) if line.place.block >= 0]
    for at, (page, line) in enumerate(lines):
        here = (line.place.item, line.place.block)
        begins = at == 0 or (lines[at - 1][1].place.item, lines[at - 1][1].place.block) != here
        ends = at + 1 == len(lines) or (lines[at + 1][1].place.item, lines[at + 1][1].place.block) != here
        if ends and not begins and _goes_on(lines[at - 1][1], line):
            yield page, line


def _goes_on(before: Line, line: Line) -> bool:
    """Return whether a line is the rest of a full one, and no cell of a table, which is of the same block."""
    return (len(before.text) >= _FULL and bool(line.spans and before.spans)
            and abs(line.spans[0].x - before.spans[0].x) <= _INDENT)
