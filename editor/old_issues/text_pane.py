"""The text of a file in the review: the whole of it, what belongs to no item pale, a bar beside the chosen item."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from bulletin.old_issues.issue import OldIssue, Piece, Place, pieces_of
from bulletin.text import Picture, Table
from editor.shell.colours import Colour
from editor.shell.theme import colour_now

_OUTSIDE = frozenset({Place.MASTHEAD, Place.CONTENTS, Place.IMPRINT})
_GAP, _INDENT, _BAR, _MARGIN = 6, 28, 3, 14


class TextPane(QTextEdit):
    """Read only, with a cursor that keys and mouse move. `began(piece)` on Ctrl+Enter: an item is to begin there;
    `stood(piece)` when the cursor is in another piece.
    """

    began = Signal(int)
    stood = Signal(int)
    _issue: OldIssue | None = None  # known before the first change of palette

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("旧刊全文"))
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._first = list[int]()  # where each piece begins, in blocks
        self._item = -1
        self._piece = -1
        self.cursorPositionChanged.connect(self._moved)

    def show_issue(self, issue: OldIssue | None) -> None:
        """Show a file from its top."""
        self._issue, self._item = issue, -1
        self.blockSignals(True)
        self._write(issue)
        self.blockSignals(False)
        self._piece = -1

    def show_item(self, at: int) -> None:
        """Draw a bar beside the item number `at` and bring its beginning into sight; the cursor stands there."""
        self._item = at
        self.viewport().update()
        if self._issue is None or not 0 <= at < len(self._issue.items):
            return
        cursor = QTextCursor(self._block(self._issue.items[at].start))
        self.blockSignals(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - _GAP)
        self._moved()

    def piece(self) -> int:
        """Return which piece the cursor is in, -1 without any."""
        return self.textCursor().block().userState()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._issue is not None:
            item = self._item
            self.show_issue(self._issue)
            self.show_item(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.piece() >= 0:
            self.began.emit(self.piece())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar beside the chosen item."""
        super().paintEvent(event)
        there = self._there()
        if there is None:
            return
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        top = layout.blockBoundingRect(there[0]).top() - scrolled
        bottom = layout.blockBoundingRect(there[1]).bottom() - scrolled
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(_BAR, top, _BAR, bottom - top), colour_now(Colour.INFORMATION))

    def _moved(self) -> None:
        if self.piece() != self._piece:
            self._piece = self.piece()
            self.stood.emit(self._piece)

    def _write(self, issue: OldIssue | None) -> None:
        document = self.document()
        document.clear()
        document.setDocumentMargin(_MARGIN)
        self._first = []
        if issue is None:
            return
        inside = {at for item in issue.kept for at in pieces_of(issue, item)}
        titles = {item.start for item in issue.items}
        cursor = QTextCursor(document)
        for at, piece in enumerate(issue.pieces):
            self._first.append(document.blockCount() - 1 if at else 0)
            for line in _lines(piece):
                if cursor.position():
                    cursor.insertBlock()
                cursor.setBlockFormat(_shape(piece, at in titles))
                cursor.setCharFormat(_look(piece, at in inside))
                cursor.insertText(line)
                cursor.block().setUserState(at)
            self._first[-1] = self._first_block(at)

    def _first_block(self, piece: int) -> int:
        """Return the number of the first block of the piece that was written last."""
        block = self.document().lastBlock()
        while block.previous().isValid() and block.previous().userState() == piece:
            block = block.previous()
        return block.blockNumber()

    def _block(self, piece: int) -> QTextBlock:
        return self.document().findBlockByNumber(self._first[piece])

    def _there(self) -> tuple[QTextBlock, QTextBlock] | None:
        """Return the first and the last block of the chosen item."""
        issue = self._issue
        if issue is None or not 0 <= self._item < len(issue.items):
            return None
        places = pieces_of(issue, issue.items[self._item])
        first = last = self._block(places.start)
        while last.next().isValid() and last.next().userState() in places:
            last = last.next()
        return first, last


def _lines(piece: Piece) -> list[str]:
    if isinstance(piece.block, Picture):
        return [f"〔{piece.block.name}〕"]
    if isinstance(piece.block, Table):
        return [line.replace("\t", "　│　") for line in piece.plain.split("\n")] or [""]
    return [piece.plain.replace("\n", "\u2028")]


def _shape(piece: Piece, begins: bool) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(2 * _GAP if begins else _GAP // 2)
    shape.setBottomMargin(_GAP // 2)
    if piece.place is Place.CREDIT:
        shape.setAlignment(Qt.AlignmentFlag.AlignRight)
    elif piece.place is Place.TEXT:
        shape.setTextIndent(_INDENT)
    return shape


def _look(piece: Piece, inside: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    pale = piece.place in _OUTSIDE or not (inside or piece.place in (Place.SECTION, Place.NOTE))
    role = Colour.INFORMATION if piece.place is Place.SECTION else Colour.FAINT if pale else Colour.INK
    look.setForeground(QColor(colour_now(role)))
    if piece.place is Place.TITLE:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look
