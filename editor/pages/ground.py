"""The ground pages lie on: how large they are, what of them is seen, and painting just that."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from bulletin.layout.paging.pages import Pages
from editor.pages.drawing import Pictures
from editor.pages.places import AROUND, BETWEEN, INCH, Fit, Spread, fitted
from editor.pages.prints import Prints
from editor.shell.colours import Colour
from editor.shell.theme import colour_now

NOTHING = Pages(595.3, 841.9, ())
SMALLEST, LARGEST = 25, 400  # percent
_STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
_LINE = 40  # pixels an arrow key scrolls


class Ground(QAbstractScrollArea):
    """Scrolls over pages. `zoomed(percent)` tells how large they are, 100 being as large as on paper."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prints = Prints()
        self._pages = NOTHING
        self._fit, self._percent, self._columns = Fit.WIDTH, 100, 1
        self._laid = self.spread
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def lay(self, pages: Pages, pictures: Pictures) -> None:
        """Lay out `pages`, their pictures by SHA-256; where one has scrolled to stays, pages that are as before too."""
        self.prints.show(pages, pictures)
        self._pages = pages
        self._arrange()

    def set_fit(self, fit: Fit) -> None:
        """Let the pages follow the window, or stay as large as they are."""
        number, self._percent = self.number, self.percent
        self._fit = fit
        self._arrange()
        if fit is Fit.PAGE:
            self.show_page(number)

    def set_percent(self, percent: int) -> None:
        """Show the pages so large; the middle of what is seen stays."""
        self._percent = min(LARGEST, max(SMALLEST, percent))
        self._fit = Fit.FREE
        self._arrange()

    def step(self, by: int) -> None:
        """Show the pages larger (+1) or smaller (-1) by a step."""
        now = self.percent
        steps = [each for each in _STEPS if (each > now if by > 0 else each < now)]
        if steps:
            self.set_percent(steps[0] if by > 0 else steps[-1])

    def set_columns(self, columns: int) -> None:
        """Show one page in a row, or two."""
        number = self.number
        self._columns = columns
        self._arrange()
        self.show_page(number)

    def show_page(self, number: int) -> None:
        """Scroll to the top of a page (1 first)."""
        if 1 <= number <= self.count:
            self.verticalScrollBar().setValue(round(self.spread.rect(number - 1).top() - BETWEEN / 2))

    @property
    def spread(self) -> Spread:
        """Return where the pages lie now."""
        return Spread(self._pages, self.percent / 100 * self.logicalDpiX() / INCH, self._columns,
                      self.viewport().width())

    @property
    def pages(self) -> Pages:
        """Return what is shown."""
        return self._pages

    @property
    def fit(self) -> Fit:
        """Return how the pages follow the window."""
        return self._fit

    @property
    def columns(self) -> int:
        """Return how many pages stand in a row."""
        return self._columns

    @property
    def percent(self) -> int:
        """Return how large the pages are."""
        if self._fit is Fit.FREE:
            return self._percent
        bar = QSize(self.verticalScrollBar().sizeHint().width(), 0)
        scale = fitted(self._pages, self._fit, self._columns, QSizeF(self.maximumViewportSize() - bar))
        return min(LARGEST, max(SMALLEST, int(scale * INCH / self.logicalDpiX() * 100)))

    @property
    def number(self) -> int:
        """Return the number of the page that is read: the one in the upper third of the window; 0 without pages."""
        eye = self.verticalScrollBar().value() + self.viewport().height() / 3
        seen = self.spread.between(eye, eye)
        return seen[0] + 1 if seen else self.count

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._pages.pages)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour_now(Colour.WINDOW))
        spread, moved = self.spread, self.moved()
        seen = QRectF(event.rect()).translated(moved)
        painter.translate(-moved)
        for index in spread.between(seen.top(), seen.bottom()):
            rect = spread.rect(index)
            if rect.intersects(seen):
                painter.save()
                painter.setPen(colour_now(Colour.LINE))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
                painter.setClipRect(rect)
                painter.translate(rect.topLeft())
                self.prints.paint(painter, index, rect.size().toSize(), self.devicePixelRatioF())
                painter.restore()
        self.paint_over(painter, spread)

    def paint_over(self, painter: QPainter, spread: Spread) -> None:
        """Paint what lies over the pages; the painter stands on the ground."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        number = self.number
        self._arrange()
        if self._fit is Fit.PAGE and self.verticalScrollBar().value():
            self.show_page(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            self.step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()

    def moved(self) -> QPointF:
        """Return how far one has scrolled."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _arrange(self) -> None:
        """Lay the pages out anew; what was in the middle of the window stays there, the beginning stays the beginning.
        """
        before, self._laid = self._laid, self.spread
        room, size, bar = self.viewport().size(), self._laid.size, self.verticalScrollBar()
        old, new = (each.page_size.height() + BETWEEN for each in (before, self._laid))
        middle = room.height() / 2
        there = AROUND + (bar.value() + middle - AROUND) * new / old - middle if bar.value() else 0.0
        for one, length, window in ((bar, size.height(), room.height()),
                                    (self.horizontalScrollBar(), size.width(), room.width())):
            one.setRange(0, max(0, round(length - window)))
            one.setPageStep(window)
            one.setSingleStep(_LINE)
        if old != new:
            bar.setValue(round(there))
        self.viewport().update()
        if before.scale != self._laid.scale:
            self.zoomed.emit(self.percent)
