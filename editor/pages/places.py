"""Where pages lie on the ground of the preview, and what lies under a point of it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF

from bulletin.layout.paging.pages import Line, Page, Pages, Place

AROUND = 24.0  # pixels of ground around the pages
BETWEEN = 16.0  # pixels between two of them
INCH = 72.0  # points


class Fit(Enum):
    """How the size of the pages follows the window: to its width, to a whole page; FREE is as large as was set."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True)
class Spread:
    """All pages side by side in rows of `columns`, on a ground of `width` pixels; a point is `scale` pixels."""

    pages: Pages
    scale: float
    columns: int
    width: float

    @property
    def page_size(self) -> QSizeF:
        """Return the size of a page in pixels."""
        return QSizeF(round(self.pages.width * self.scale), round(self.pages.height * self.scale))

    @property
    def size(self) -> QSizeF:
        """Return how large the ground has to be for all pages."""
        page, rows = self.page_size, -(-len(self.pages.pages) // self.columns)
        return QSizeF(self.columns * (page.width() + BETWEEN) - BETWEEN + 2 * AROUND,
                      rows * (page.height() + BETWEEN) - BETWEEN + 2 * AROUND if rows else 0.0)

    def rect(self, index: int) -> QRectF:
        """Return where the page at `index` lies, in the middle of the ground."""
        page = self.page_size
        row, column = divmod(index, self.columns)
        across = self.columns * (page.width() + BETWEEN) - BETWEEN
        left = max(AROUND, round((self.width - across) / 2))
        return QRectF(left + column * (page.width() + BETWEEN), AROUND + row * (page.height() + BETWEEN),
                      page.width(), page.height())

    def between(self, top: float, bottom: float) -> range:
        """Return the pages of which something is seen between two heights."""
        step = self.page_size.height() + BETWEEN
        first = max(0, int((top - AROUND) // step))
        last = max(0, int((bottom - AROUND) // step))
        return range(min(first * self.columns, len(self.pages.pages)),
                     min((last + 1) * self.columns, len(self.pages.pages)))

    def place_at(self, point: QPointF) -> Place | None:
        """Return what the line or picture under `point` shows; None where there is none."""
        for index in self.between(point.y(), point.y()):
            rect = self.rect(index)
            if rect.contains(point):
                return _place_on(self.pages.pages[index], (point.x() - rect.left()) / self.scale,
                                 (point.y() - rect.top()) / self.scale)
        return None

    def rects_of(self, item: int, block: int | None = None) -> list[QRectF]:
        """Return for each page that shows something of an item, or of a block of it, the rectangle from its first to
        its last line there.
        """
        found = []
        for index, page in enumerate(self.pages.pages):
            spans = [(line.top, line.top + line.height) for line in page.lines if _is_of(line.place, item, block)]
            spans += [(each.y, each.y + each.height) for each in page.images if _is_of(each.place, item, block)]
            if spans:
                top, bottom = min(top for top, _ in spans), max(bottom for _, bottom in spans)
                rect = self.rect(index)
                found.append(QRectF(rect.left(), rect.top() + top * self.scale, rect.width(),
                                    (bottom - top) * self.scale))
        return found


    def rect_of_line(self, place: Place) -> QRectF | None:
        """Return the rectangle of the line that holds the code point at `place`; None where nothing of it is shown."""
        found = None
        for index, page in enumerate(self.pages.pages):
            for line in page.lines:
                if _is_of(line.place, place.item, place.block) and line.spans and (
                        found is None or line.place.start <= place.start):
                    found = index, line
        if found is None:
            return next(iter(self.rects_of(place.item, place.block)), None)
        index, line = found
        rect = self.rect(index)
        return QRectF(rect.left(), rect.top() + line.top * self.scale, rect.width(), line.height * self.scale)


def fitted(pages: Pages, fit: Fit, columns: int, room: QSizeF) -> float:
    """Return how many pixels a point is when pages fit into `room` that way."""
    wide = (room.width() - 2 * AROUND - (columns - 1) * BETWEEN) / columns / max(1.0, pages.width)
    if fit is Fit.PAGE:
        wide = min(wide, (room.height() - 2 * AROUND) / max(1.0, pages.height))
    return max(0.1, wide)


def _is_of(place: Place, item: int, block: int | None) -> bool:
    return place.item == item and (block is None or place.block == block)


def _place_on(page: Page, x: float, y: float) -> Place | None:
    for image in page.images:
        if image.x <= x <= image.x + image.width and image.y <= y <= image.y + image.height:
            return image.place
    beside = [line for line in page.lines if line.spans and line.top <= y < line.top + line.height]
    if not beside:
        return None
    nearest = min(beside, key=lambda line: _away(line, x))
    return nearest.place


def _away(line: Line, x: float) -> float:
    """Return how far a point is from the characters of a line, in points; several cells of a table share a height."""
    left, right = line.spans[0].x, line.spans[-1].right
    return max(left - x, x - right, 0.0)
