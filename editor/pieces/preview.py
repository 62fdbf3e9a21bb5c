"""A draft's text to be read: roles visible, tables as tables, in the manuscript face, cut where it is very long."""

from PySide6.QtGui import QTextCursor, QTextDocument

from bulletin.text import Text
from editor.pieces.rendering import Sheet
from editor.shell.fonts import manuscript_font

LONGEST = 60_000  # characters; what is longer is read in the writing room


def fill(document: QTextDocument, text: Text, zoom: int) -> bool:
    """Write `text` into `document` at `zoom` percent; return False when its end was left out (over 60,000 characters).
    """
    font, margin, written = manuscript_font(zoom), document.documentMargin(), 0
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    sheet = Sheet(document, font.pixelSize(), balanced=False)
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
