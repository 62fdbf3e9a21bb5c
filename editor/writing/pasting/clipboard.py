"""What stands on the clipboard as the house's text, and the house's text as it goes there."""

import json
from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from bulletin.text import Paragraph, Role, Text, canonical, from_canonical, plain, titled
from editor.writing import bridge
from editor.writing.pasting.paste import Pasted, from_lines, read_html

OWN = "application/x-bulletin-text"


def pasted(source: QMimeData) -> Pasted:
    """Return what the clipboard holds: the house's own text, else its HTML, else its lines."""
    if source.hasFormat(OWN):
        try:
            return Pasted(from_canonical(bytes(source.data(OWN).data()).decode("utf-8", "surrogatepass")))
        except (json.JSONDecodeError, UnicodeDecodeError, ValueError, TypeError):
            return Pasted(from_lines(source.text()))
    found = read_html(source.html()) if source.hasHtml() else Pasted(())
    return found if found.text or found.pictures else Pasted(from_lines(source.text()))


def under_title(found: Pasted, into: Text) -> Text:
    """Return the text of a clip; where `into` has a title already, the titles it brings become headings."""
    if not titled(into):
        return found.text
    return tuple(replace(block, role=Role.LEVEL1) if isinstance(block, Paragraph) and block.role is Role.TITLE
                 else block for block in found.text)


def has_any(source: QMimeData) -> bool:
    """Return whether there is anything to paste."""
    return source.hasFormat(OWN) or source.hasHtml() or source.hasText()


def bare(source: QMimeData) -> Text:
    """Return the words of the clipboard without roles, emphasis, tables."""
    return from_lines(source.text() if source.hasText() else plain(read_html(source.html()).text))


def copied(cursor: QTextCursor) -> QMimeData:
    """Return the selection for the clipboard, as the house's text and as others read it."""
    text, mime = bridge.read_selection(cursor), QMimeData()
    mime.setText(plain(text))
    mime.setHtml(cursor.selection().toHtml())
    mime.setData(OWN, canonical(text).encode("utf-8", "surrogatepass"))
    return mime
