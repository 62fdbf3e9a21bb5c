"""The paper: a sheet in the middle of the window's ground, on which a text stands as it will print."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QSizeF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from editor.pieces.change_facts import ChangeFacts
from editor.pieces.rendering import Sheet
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
        self._write: Callable[[Sheet], object] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._ground())

    def show_with(self, write: Callable[[Sheet], object]) -> None:
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._write is not None:
            self._rewrite()

    def _rewrite(self) -> None:
        if self._write is not None:
            self._write(Sheet(self._text.document(), self._size))
            self._text.fit()

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
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def fit(self) -> None:
        """Take the height of the text."""
        self._on_size(self.document().size())

    def _on_size(self, size: QSizeF) -> None:
        self.setFixedHeight(max(160, ceil(size.height()) + 4))
