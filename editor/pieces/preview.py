"""A draft's text to be read: roles visible, tables as tables, in the manuscript face, cut where it is very long."""

from collections.abc import Mapping

from PySide6.QtGui import QImage, QTextCursor, QTextDocument

from bulletin.text import Text
from editor.pieces.rendering import Sheet
from editor.shell.fonts import manuscript_font

LONGEST = 60_000  # characters; what is longer is read in the writing room


def fill(document: QTextDocument, text: Text, zoom: int, images: Mapping[str, QImage] | None = None) -> bool:
    """Write `text` into `document` at `zoom` percent; return False when its end was left out (over 60,000 characters).
    `images` are the pictures that are shown, by SHA-256; of others the name is.
    """
    font, margin, written = manuscript_font(zoom), document.documentMargin(), 0
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    sheet = Sheet(document, font.pixelSize(), balanced=False, images=images)
    document.setDocumentMargin(margin)
    at_once = QTextCursor(document)
    at_once.beginEditBlock()
    for block in text:
        if written > LONGEST:
            break
        sheet.write_block(block)
        written += len(block.plain)
    at_once.endEditBlock()
    return written <= LONGEST
