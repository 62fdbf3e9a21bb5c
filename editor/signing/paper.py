"""The paper: a sheet in the middle of the window's ground, on which a text stands as it will print."""

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QSizeF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from bulletin.notes import Anchor, find
from editor.pieces.change_facts import ChangeFacts
from editor.pieces.changes_sheet import ChangesSheet
from editor.shell.fonts import MANUSCRIPT
from editor.shell.theme import BETWEEN, style

MARGIN, WIDEST = 56, 832


class Paper(QScrollArea):
    """Shows what `show_with` writes, and writes it again when the theme changes; `facts` stands above the sheet."""

    def __init__(self, zoom: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = ChangeFacts()
        self.facts.hide()
        self._size = max(9, round(MANUSCRIPT * zoom / 100))
        self._text = _Page()
        self._text.setAccessibleName(self.tr("将要刊出的文字"))
        self._write: Callable[[ChangesSheet], object] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._ground())

    def show_with(self, write: Callable[[ChangesSheet], object]) -> None:
        """Let `write` fill an empty sheet and show its top."""
        self._write = write
        self._rewrite()
        self.verticalScrollBar().setValue(0)

    def zoom(self, percent: int) -> None:
        """Write what is shown in another size; 100 percent is 18 pixels."""
        self._size = max(9, round(MANUSCRIPT * percent / 100))
        self._rewrite()

    def turn(self, pages: int) -> None:
        """Scroll on by so many views, back when negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - 2 * self._size))

    def words(self) -> str:
        """Return what stands on the sheet."""
        return self._text.toPlainText()

    def selection(self) -> tuple[str, int]:
        """Return the words marked on the sheet, and how often they stand there before that; empty without any."""
        cursor = self._text.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "").strip()
        if not words:
            return "", 0
        before = QTextCursor(self._text.document())
        before.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        return words, before.selectedText().replace("\u2029", "\n").replace("\u2028", "").count(words)

    def point_out(self, anchor: Anchor) -> bool:
        """Scroll to the words of `anchor` and select them; False when they do not stand on the sheet."""
        whole, ground = self.words(), self.widget()
        place = find(replace(anchor, before=anchor.before.replace("\t", "\n"), after=anchor.after.replace("\t", "\n")),
                     whole)
        if place is None or ground is None:
            return False
        start, end = (len(whole[:at].encode("utf-16-le")) // 2 for at in place)
        cursor = self._text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        spot = self._text.mapTo(ground, self._text.cursorRect().center())
        self.ensureVisible(spot.x(), spot.y(), 0, self.viewport().height() // 3)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._write is not None:
            self._rewrite()

    def _rewrite(self) -> None:
        if self._write is not None:
            # Written apart: a document that is looked at is laid out anew after each paragraph.
            document = QTextDocument()
            document.setUndoRedoEnabled(False)
            self._write(ChangesSheet(document, self._size))
            self._text.show_document(document)

    def _ground(self) -> QWidget:
        sheet = QFrame()
        style(sheet, "card")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        inside.addWidget(self._text)
        stack = QWidget()
        stack.setMaximumWidth(WIDEST)
        column = QVBoxLayout(stack)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.facts)
        column.addWidget(sheet)
        column.addStretch()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        row.addStretch(1)
        row.addWidget(stack, 100)
        row.addStretch(1)
        return ground


class _Page(QTextEdit):
    """Text as high as it is long; the paper scrolls, not the text."""

    def __init__(self) -> None:
        super().__init__()
        style(self, "page")
        self._shown: QTextDocument | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def show_document(self, document: QTextDocument) -> None:
        """Show another document and take its height."""
        before, self._shown = self._shown, document
        document.setParent(self)
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        document.documentLayout().documentSizeChanged.connect(self._on_size)
        self._on_size(document.size())

    def _on_size(self, size: QSizeF) -> None:
        self.setFixedHeight(max(160, ceil(size.height()) + 4))
