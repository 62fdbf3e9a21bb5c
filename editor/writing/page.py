"""The page a manuscript stands on: a document with the house's faces, a measure that suits reading, and zoom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from bulletin.text import Text
from editor.shell.fonts import manuscript_font
from editor.shell.theme import style
from editor.writing import bridge
from editor.writing.looks import RoleFaces, pixels
from editor.writing.marking import Marking

MEASURE = 38
STEP, SMALLEST, LARGEST = 10, 50, 300


class Page(QTextEdit):
    """Shows a manuscript 38 characters wide in the middle. `touched` is sent when it changed, `replaced` when another
    document is shown.
    """

    touched = Signal()
    replaced = Signal()
    zoomed = Signal(int)

    def __init__(self, zoom: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.zoom = zoom
        self._faces: RoleFaces | None = None
        self._quiet = False
        self.marking = Marking(self)
        self.load(())

    def load(self, text: Text) -> QTextDocument:
        """Show `text` in a new document and return it; the old one lives on with whoever holds it."""
        document = QTextDocument()
        document.setDefaultFont(manuscript_font(self.zoom))
        document.setDocumentMargin(0)
        bridge.show(text, document, pixels(self.zoom))
        self.show_document(document)
        return document

    def show_document(self, document: QTextDocument) -> None:
        """Show a document made by `load` before, with what can be undone in it."""
        old, self._quiet = self.document(), True
        self.marking.clear()
        if self._faces is not None:
            old.contentsChanged.disconnect(self._on_contents)
        document.setParent(self)
        self.setDocument(document)
        self._faces = document.findChild(RoleFaces) or RoleFaces(document, self.zoom)
        self._dress()
        document.contentsChanged.connect(self._on_contents)
        self._quiet = False
        self.cursorPositionChanged.emit()
        self.replaced.emit()

    def text(self) -> Text:
        """Return the text; a word still in the input method is not yet part of it."""
        return bridge.read(self.document())

    def show_marks(self, layer: str, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Lay `selections` over the text in place of what `layer` showed: problems, compare, notes or find.

        They move with the text, may be any number, and are gone when another document is shown.
        """
        self.marking.show(layer, selections)

    @property
    def em(self) -> float:
        """Width of a body character in pixels."""
        return float(pixels(self.zoom))

    def zoom_to(self, zoom: int) -> None:
        """Show the text at `zoom` percent, 50 to 300; the text itself is not touched."""
        self.zoom = min(LARGEST, max(SMALLEST, zoom))
        self._quiet = True
        self._dress()
        self._quiet = False
        self.zoomed.emit(self.zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            self.zoom_to(self.zoom + (STEP if turn > 0 else -STEP if turn < 0 else 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _on_contents(self) -> None:
        if not self._quiet:
            self.touched.emit()

    def _dress(self) -> None:
        assert self._faces is not None
        document = self.document()
        font = manuscript_font(self.zoom)
        if document.defaultFont() != font:
            document.setDefaultFont(font)
        self._faces.zoom_to(self.zoom)
        self._faces.rehighlight()
        bridge.indent(document, self.em)
        self._centre()

    def _centre(self) -> None:
        bar = self.verticalScrollBar().width()
        side = max(12, (self.width() - bar - round(MEASURE * self.em)) // 2)
        self.setViewportMargins(side, 16, max(12, side - bar), 0)
