"""The preview: real pages on a quiet ground, which can be scrolled, enlarged, pointed at and read aloud."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from bulletin.layout.paging.pages import Pages, Place
from editor.pages.drawing import Pictures
from editor.pages.ground import Ground
from editor.pages.places import AROUND, Spread
from editor.shell.colours import LIGHT, Colour
from editor.shell.theme import colour_now

_MARK = 3  # pixels
_SILENCE = 300  # milliseconds without scrolling until a page's text is offered to be read aloud
_UP, _DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class PagesView(Ground):
    """Shows pages. A click on a line sends `line_clicked(Place)`; Ctrl+↑ ↓ go from item to item, Enter is a click.

    `page_changed(number, count)` tells which page (1 first) is read, and of how many.
    """

    line_clicked = Signal(object)
    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = -1
        self._block: int | None = None  # None: the whole item is marked
        self._told = (0, 0)
        self.setAccessibleName(self.tr("版面预览"))
        self.viewport().setMouseTracking(True)
        self._quiet = QTimer(self, singleShot=True, interval=_SILENCE)
        self._quiet.timeout.connect(self._describe)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self.zoomed.connect(self._tell)

    def show_pages(self, pages: Pages, pictures: Pictures) -> None:
        """Show `pages`, their pictures by SHA-256; where one has scrolled to stays, pages that are as before too."""
        self.lay(pages, pictures)
        self._quiet.start()
        self._tell()

    def show_item(self, item: int) -> None:
        """Mark an item of the issue (0 first; -1: none) and scroll to where it begins, unless that is seen."""
        self._item, self._block = item, None
        rects = self.spread.rects_of(item) if item >= 0 else []
        if rects:
            top, bar = rects[0].top(), self.verticalScrollBar()
            if not bar.value() <= top <= bar.value() + self.viewport().height() - 2 * AROUND:
                bar.setValue(round(top - AROUND))
        self.viewport().update()

    def show_line(self, place: Place, *, scroll: bool = True) -> None:
        """Mark the paragraph that holds `place` (of item -1: none) and scroll to the line, unless that is seen."""
        self._item, self._block = place.item, place.block
        rect = self.spread.rect_of_line(place) if place.item >= 0 and scroll else None
        if rect is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() + AROUND <= rect.top() <= rect.bottom() <= bar.value() + height - AROUND:
                bar.setValue(round(rect.top() - height / 3))
        self.viewport().update()

    @property
    def item(self) -> int:
        """Return which item is marked; -1 for none."""
        return self._item

    @property
    def block(self) -> int | None:
        """Return which block of the item is marked; None where the whole item is."""
        return self._block

    def paint_over(self, painter: QPainter, spread: Spread) -> None:
        for rect in spread.rects_of(self._item, self._block) if self._item >= 0 else ():
            # Beside the text, on the paper, which is white in the dark as well.
            left = rect.left() + rect.width() * 0.09
            painter.fillRect(QRectF(left, rect.top(), _MARK, rect.height()), LIGHT[Colour.BAR])
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(colour_now(Colour.BAR))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._place_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else its release goes elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        if place is not None:
            self.line_clicked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar, key = self.verticalScrollBar(), event.key()
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.step(-1 if key == Qt.Key.Key_Minus else +1)
        elif control and key == Qt.Key.Key_0:
            self.set_percent(100)
        elif control and key in (_UP, _DOWN):
            self._go(+1 if key == _DOWN else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._item >= 0:
            self.line_clicked.emit(self._first_place())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(+1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _turn(self, by: int) -> None:
        """Go a page on where a whole one is seen, else a window on."""
        bar, rows = self.verticalScrollBar(), self.columns
        if self.spread.page_size.height() <= self.viewport().height():
            last = self.count - self.count % rows or self.count
            self.show_page(min(max(1, last), max(1, self.number + by * rows)))
        else:
            bar.setValue(bar.value() + by * round(self.viewport().height() - 2 * AROUND))

    def _go(self, by: int) -> None:
        """Mark the next item, or the one before; the next paragraph where paragraphs are marked."""
        finely = self._block is not None
        here = (self._item, self._block if self._block is not None else -1)
        marks = sorted({(each.item, each.block if finely else -1) for each in self._places()})
        ahead = [each for each in marks if (each > here if by > 0 else each < here)]
        if ahead:
            item, block = ahead[0] if by > 0 else ahead[-1]
            if finely:
                self.show_line(Place("", item, block))
            else:
                self.show_item(item)

    def _first_place(self) -> Place:
        return next((each for each in self._places()
                     if each.item == self._item and self._block in (None, each.block)), Place(""))

    def _places(self) -> Iterator[Place]:
        return (line.place for line in self._pages.lines() if line.place.item >= 0)

    def _place_at(self, point: QPointF) -> Place | None:
        return self.spread.place_at(point + self.moved())

    def _tell(self) -> None:
        now = (self.number, self.count)
        if now != self._told:
            self._told = now
            self.page_changed.emit(*now)
            self._quiet.start()

    def _describe(self) -> None:
        """Offer the page's text to those who have it read aloud."""
        number = self.number
        if not number:
            self.setAccessibleDescription(self.tr("没有页面"))
            return
        text = "\n".join(line.text for line in self._pages.pages[number - 1].lines)
        self.setAccessibleDescription(self.tr("第 {number} 页，共 {count} 页").format(
            number=number, count=self.count) + f"\n{text}")
