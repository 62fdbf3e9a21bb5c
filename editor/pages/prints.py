"""Pages as they were drawn last: a page that has not changed is not drawn again."""

from collections import OrderedDict

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from bulletin.layout.paging.pages import Page, Pages
from editor.pages.drawing import Pictures, draw_page
from editor.pages.faces import Faces

_MOST = 64 * 2**20  # pixels' bytes that are kept
_LARGEST = 24 * 2**20  # of one page; a larger one is drawn each time, only where it is seen


class Prints:
    """Keeps the drawings of one document. `drawn` counts how many pages were drawn since it was made."""

    def __init__(self) -> None:
        self._pages: Pages | None = None
        self._faces = Faces()
        self._pictures: Pictures = {}
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self.drawn = 0

    def show(self, pages: Pages, pictures: Pictures) -> None:
        """Take over these pages; drawings of those that are as before stay."""
        before, self._pages = self._pages, pages
        if before is None or _paper(before) != _paper(pages) or not self._faces.takes(pages.fonts):
            self._faces = Faces(pages.fonts)
            self._kept.clear()
        else:
            news = set(pictures) ^ set(self._pictures)
            same = {at for at, (old, new) in enumerate(zip(before.pages, pages.pages, strict=False))
                    if (old is new or old == new) and not any(image.sha256 in news for image in new.images)}
            for key in [each for each in self._kept if each[0] not in same]:
                del self._kept[key]
        self._pictures = pictures

    def paint(self, painter: QPainter, index: int, size: QSize, ratio: float) -> None:
        """Draw the page at `index` on white paper of `size`, at the painter's origin; `ratio` as of the device."""
        assert self._pages is not None
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if pixels.width() * pixels.height() * 4 > _LARGEST:
            painter.fillRect(0, 0, size.width(), size.height(), "white")
            self._draw(painter, self._pages.pages[index], size.width() / self._pages.width)
            return
        key = (index, pixels.width(), pixels.height())
        if key not in self._kept:
            self._kept[key] = self._print(self._pages.pages[index], pixels)
        self._kept.move_to_end(key)
        pixmap = self._kept[key]
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(0, 0, pixmap)
        self._forget()

    def _print(self, page: Page, pixels: QSize) -> QPixmap:
        assert self._pages is not None
        made = QPixmap(pixels)
        made.fill("white")
        painter = QPainter(made)
        self._draw(painter, page, pixels.width() / self._pages.width)
        painter.end()
        return made

    def _draw(self, painter: QPainter, page: Page, scale: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
                               | QPainter.RenderHint.SmoothPixmapTransform)
        draw_page(painter, page, self._faces, scale, self._pictures)
        self.drawn += 1

    def _forget(self) -> None:
        """Let go of what was not seen for longest."""
        while sum(each[1] * each[2] * 4 for each in self._kept) > _MOST and len(self._kept) > 1:
            self._kept.popitem(last=False)


def _paper(pages: Pages) -> tuple[float, float]:
    return pages.width, pages.height
