"""The finds as rows: title, whence, and two lines of text, with what was looked for marked."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.search.port import Find
from bulletin.search.verifying import marks
from editor.archive.finds_model import FIND_ROLE, FindsModel, Index
from editor.pieces.find_words import kind_chip, whence_words
from editor.shell.chip import chip_width, paint_chip
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import Chipped, paint_ground
from editor.shell.theme import INSIDE, colour_now, style

HEIGHT, SIDE = 100, 12
PALE = 0.45
_BOLDER = 8  # pixels by which marked letters and figures may be wider than measured
Places = Iterable[tuple[int, int]]


def mark_format() -> QTextCharFormat:
    """Return how a hit looks: heavier and on a tinted ground, not by colour alone."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    ground = colour_now(Colour.WARNING)
    ground.setAlpha(56)
    look.setBackground(ground)
    return look


class ResultsList(QListView):
    """Sends `opened` on Enter and double click, `looked_at(Find)` when the keys are on a find, `paged(+1)` on the space
    bar (-1 with Shift), `left` when Up is pressed in the first row.
    """

    opened = Signal()
    looked_at = Signal(object)
    paged = Signal(int)
    left = Signal()

    def __init__(self, model: FindsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("查找结果"))
        style(self, "flat")
        self.setItemDelegate(ResultRows(model))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        model.paled.connect(self.viewport().update)
        self.doubleClicked.connect(lambda index: self.opened.emit())

    def chosen(self) -> Find | None:
        """Return the find the keys are on."""
        found = self.currentIndex().data(FIND_ROLE)
        return found if isinstance(found, Find) else None

    def take_keys(self) -> None:
        """Take the keys, if there is a row to be on."""
        if self.isVisible() and self.model().rowCount():
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, rows: int) -> None:
        """Go so many rows on, if there are any."""
        index = self.model().index(self.currentIndex().row() + rows, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.looked_at.emit(current.data(FIND_ROLE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)
        if before.isValid() and self.indexAt(event.position().toPoint()) == before:
            self.looked_at.emit(before.data(FIND_ROLE))  # who was led elsewhere by what is like it comes back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.opened.emit()
        elif key == Qt.Key.Key_Space and here.isValid():
            self.paged.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)
        elif key == Qt.Key.Key_Up and here.row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ResultRows(QStyledItemDelegate):
    """Paints a find; all are equally high."""

    def __init__(self, model: FindsModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setOpacity(PALE if self._model.pale else 1.0)
        paint_ground(painter, option)
        find: Find = index.data(FIND_ROLE)
        place: QRect = option.rect
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(SIDE, 8, -SIDE, -8)
        head = _with_chip(painter, inside, kind_chip(find))
        _lines(painter, head, find.title, interface_font(semibold=True), Colour.INK, 1,
               marks(self._model.words, find.title))
        _lines(painter, inside.adjusted(0, 24, 0, 0), whence_words(find, date.today()), interface_font(NOTE),
               Colour.SECOND, 1, ())
        _lines(painter, inside.adjusted(0, 44, 0, 0), *_body_of(find))
        painter.restore()


def _with_chip(painter: QPainter, place: QRect, chip: Chipped | None) -> QRect:
    """Paint a chip at the right of the first line; return what is left of the line."""
    line = QRect(place.left(), place.top(), place.width(), 22)
    if chip is None:
        return line
    width = chip_width(chip.word)
    paint_chip(painter, QRect(line.right() - width, line.top() - 2, width, line.height()), chip.tone, chip.icon,
               chip.word)
    return line.adjusted(0, 0, -width - INSIDE, 0)


def _body_of(find: Find) -> tuple[str, QFont, Colour, int, Places]:
    """Return the snippet without the title it may begin with: the title stands above it already."""
    body = find.snippet.removeprefix(find.title).lstrip()
    left_out = len(find.snippet) - len(body)
    moved = [(max(0, start - left_out), end - left_out) for start, end in find.marks if end > left_out]
    return body, interface_font(), Colour.INK, 2, moved


def _lines(painter: QPainter, place: QRect, words: str, font: QFont, colour: Colour, most: int, marked: Places) -> None:
    """Paint at most `most` lines of `words` with the hits marked; what does not fit is cut with an ellipsis."""
    layout = _laid_out(words, font, place.width(), most, marked)
    last = layout.lineAt(layout.lineCount() - 1)
    if layout.lineCount() and last.textStart() + last.textLength() < units(words):
        kept = len(words.encode("utf-16-le", "surrogatepass")[:2 * last.textStart()].decode("utf-16-le", "ignore"))
        rest = QFontMetrics(font).elidedText(words[kept:], Qt.TextElideMode.ElideRight, place.width() - _BOLDER)
        layout = _laid_out(words[:kept] + rest, font, place.width(), most, marked)
    painter.setPen(colour_now(colour))
    layout.draw(painter, place.topLeft().toPointF())


def _laid_out(words: str, font: QFont, width: int, most: int, marked: Places) -> QTextLayout:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats(words, marked))
    height = 0.0
    layout.beginLayout()
    for _ in range(most):
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + 2
    layout.endLayout()
    return layout


def formats(text: str, marked: Places) -> list[QTextLayout.FormatRange]:
    """Return the marks (code points) on `text` as Qt wants them, counted in UTF-16 units; none beyond its end."""
    made: list[QTextLayout.FormatRange] = []
    for begin, end in marked:
        if begin < len(text):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = units(text[:begin]), units(text[begin:end]), mark_format()
            made.append(mark)
    return made


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
