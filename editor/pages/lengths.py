"""How long something is as it was laid out, in words."""

from bulletin.layout.layout import Page as Paper
from bulletin.layout.paging.pages import Pages

TWIPS = 20  # to the point


def pages_used(pages: Pages) -> str:
    """Return how many pages are used, to a tenth of the last one: 1.3, or 2 where it is full; at least 0.1."""
    count = len(pages.pages)
    used = count - 1 + max(0.1, pages.filled) if count else 0.0
    return _tenths(used)


def text_used(pages: Pages, page: Paper) -> tuple[str, int]:
    """Return how many pages the text of the items takes, without the imprint that stands at the foot of the last, and
    how many lines of it stand on its last page; cells beside each other are one line.
    """
    last = next((each for each in reversed(pages.pages) if any(line.place.item >= 0 for line in each.lines)), None)
    if last is None:
        return "0", 0
    lines = [line for line in last.lines if line.place.item >= 0]
    bottom = max(line.top + line.height for line in lines) - page.top / TWIPS
    part = min(1.0, max(0.1, bottom / (page.text_height / TWIPS)))
    return _tenths(last.number - 1 + part), len({round(line.top) for line in lines if line.spans})


def _tenths(used: float) -> str:
    return f"{used:.1f}".removesuffix(".0")
