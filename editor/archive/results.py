"""The finds as rows: title, whence, and two lines of text, with the words that were looked for marked."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bulletin.archive import Hit
from editor.archive.asking import Answer
from editor.archive.marking import places, wanted_words
from editor.archive.terms import whence_words
from editor.shell.colours import Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.rows import paint_ground
from editor.shell.theme import colour_now, style

HIT_ROLE = Qt.ItemDataRole.UserRole
HEIGHT, SIDE = 100, 12
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def mark_format() -> QTextCharFormat:
    """Return how a hit looks: heavier and on a tinted ground, not by colour alone."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    ground = colour_now(Colour.WARNING)
    ground.setAlpha(56)
    look.setBackground(ground)
    return look


class ResultsModel(QAbstractListModel):
    """Answers the list of finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self.words: tuple[str, ...] = ()

    def show(self, answer: Answer) -> None:
        """Show other finds."""
        self.beginResetModel()
        self._hits, self.words = answer.found.hits, wanted_words(answer.words)
        self.endResetModel()

    def hit_at(self, row: int) -> Hit:
        """Return the find in `row`."""
        return self._hits[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.draft.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{hit.draft.title}，{whence_words(hit, date.today())}"
        return None


class ResultsList(QListView):
    """Sends `opened` on Enter and double click, `looked_at(Hit)` when the keys are on a find."""

    opened = Signal()
    looked_at = Signal(object)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("查找结果"))
        style(self, "flat")
        self.setItemDelegate(ResultRows(model))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.opened.emit())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.looked_at.emit(current.data(HIT_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)


class ResultRows(QStyledItemDelegate):
    """Paints a find; all are equally high."""

    def __init__(self, model: ResultsModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        hit: Hit = index.data(HIT_ROLE)
        place: QRect = option.rect
        painter.setPen(colour_now(Colour.LINE))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(SIDE, 8, -SIDE, -8)
        self._lines(painter, inside, hit.draft.title, interface_font(semibold=True), Colour.INK, 1)
        self._lines(painter, inside.adjusted(0, 24, 0, 0), whence_words(hit, date.today()), interface_font(NOTE),
                    Colour.SECOND, 1, marked=False)
        self._lines(painter, inside.adjusted(0, 44, 0, 0), _body_of(hit), interface_font(), Colour.INK, 2)
        painter.restore()

    def _lines(self, painter: QPainter, place: QRect, words: str, font: QFont, colour: Colour, most: int,
               marked: bool = True) -> None:
        """Paint at most `most` lines of `words` with the hits marked; what does not fit is cut with an ellipsis."""
        room = place.width() * most - (most - 1) * font.pixelSize() * 2
        layout = QTextLayout(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        layout.setTextOption(option)
        if marked:
            layout.setFormats(formats(layout.text(), self._model.words))
        height = 0.0
        layout.beginLayout()
        for _ in range(most):
            line = layout.createLine()
            if line.isValid():
                line.setLineWidth(place.width())
                line.setPosition(QPointF(0, height))
                height += line.height() + 2
        layout.endLayout()
        painter.setPen(colour_now(colour))
        layout.draw(painter, place.topLeft().toPointF())


def _body_of(hit: Hit) -> str:
    """Return the snippet without the title it may begin with: the title stands above it already."""
    return hit.snippet.removeprefix(hit.draft.title).lstrip()


def formats(text: str, words: tuple[str, ...]) -> list[QTextLayout.FormatRange]:
    """Return the marks on `text` as Qt wants them, counted in UTF-16 units."""
    made: list[QTextLayout.FormatRange] = []
    for begin, end in places(text, words):
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = units(text[:begin]), units(text[begin:end]), mark_format()
        made.append(mark)
    return made


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
