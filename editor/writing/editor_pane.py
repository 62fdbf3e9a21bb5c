"""The editor of a manuscript: roles, emphasis, its own paste, and a measure that suits reading."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from bulletin.text import Role, Text, canonical, from_canonical, plain
from editor.shell.input_method import commit_half_typed
from editor.writing import bridge
from editor.writing.looks import block_format
from editor.writing.marks import role_of, run_of
from editor.writing.page import STEP, Page
from editor.writing.paste import from_html, from_lines

OWN = "application/x-bulletin-text"
_AFTER = dict.fromkeys((Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4), Role.BODY)
ROLE_KEYS = {Role.TITLE: "Alt+1", Role.LEVEL1: "Alt+2", Role.LEVEL2: "Alt+3", Role.LEVEL3: "Alt+4",
             Role.LEVEL4: "Alt+5", Role.BODY: "Alt+0"}


class EditorPane(Page):
    """Shows one manuscript. `touched` is sent when it changed, `here_changed` when the cursor is elsewhere.

    Keys that the window uses otherwise (Ctrl+B, Ctrl+F) are the editor's own as long as it has the focus.
    """

    here_changed = Signal()
    left = Signal()

    def __init__(self, zoom: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(zoom, parent)
        self.setAccessibleName(self.tr("正文"))
        self._own: dict[int, Callable[[], object]] = {}
        self.cursorPositionChanged.connect(self.here_changed)
        self.currentCharFormatChanged.connect(lambda form: self.here_changed.emit())
        for keys, wanted in (("Ctrl+B", "bold"), ("Ctrl+I", "italic"), ("Ctrl+U", "underline")):
            self.add_key(keys, partial(self.emphasise, wanted))
        for role, keys in ROLE_KEYS.items():
            self.add_key(keys, partial(self.give_role, role))
        for keys, step in (("Ctrl+=", STEP), ("Ctrl++", STEP), ("Ctrl+-", -STEP), ("Ctrl+0", 0)):
            self.add_key(keys, partial(self.zoom_by, step))

    def add_key(self, keys: str, deed: Callable[[], object]) -> None:
        """Do `deed` on `keys` while the editor has the focus, before the window hears of them."""
        self._own[_combined(keys)] = deed

    def replace_all(self, text: Text) -> None:
        """Put `text` in place of everything, one step of undo."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block_format(Role.BODY, self.em))
        bridge.insert(text, cursor, self.em)
        cursor.endEditBlock()

    def commit_input(self) -> None:
        """Put a half-typed word into the text, also where the input method does not answer."""
        commit_half_typed()
        words = self.textCursor().block().layout().preeditAreaText()
        if words:
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(self, event)
            QGuiApplication.inputMethod().reset()

    def role_here(self) -> Role:
        """Return the role of the paragraph the cursor is in."""
        return role_of(self.textCursor().blockFormat())

    def give_role(self, role: Role) -> None:
        """Give `role` to the paragraphs selected."""
        if not self.isReadOnly():
            bridge.set_role(self.textCursor(), role, self.em)
            self.here_changed.emit()

    def emphasise(self, wanted: str) -> None:
        """Turn `bold`, `italic` or `underline` on or off for the selection."""
        if self.isReadOnly():
            return
        run, form = run_of("", self.textCursor().charFormat()), QTextCharFormat()
        if wanted == "bold":
            form.setFontWeight(400 if run.bold else 700)
        elif wanted == "italic":
            form.setFontItalic(not run.italic)
        else:
            form.setFontUnderline(not run.underline)
        self.mergeCurrentCharFormat(form)
        self.here_changed.emit()

    def zoom_by(self, step: int) -> None:
        """Zoom by `step` percent; 0 goes back to the text's own size."""
        self.zoom_to(self.zoom + step if step else 100)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride \
                and event.keyCombination().toCombined() in self._own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._own.get(event.keyCombination().toCombined())
        cursor = self.textCursor()
        if deed is not None:
            deed()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isReadOnly():
            bridge.undo(self.document())
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.isReadOnly():
            bridge.redo(self.document())
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator) and not self.isReadOnly() \
                and cursor.currentTable() is None:
            role = role_of(cursor.blockFormat())
            after = _AFTER.get(role, role) if cursor.atBlockEnd() else role
            cursor.insertBlock(block_format(after, self.em), QTextCharFormat())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit_input()
        super().focusOutEvent(event)
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(OWN) or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        bridge.insert(pasted(source), cursor, self.em)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        text, mime = bridge.read_selection(cursor), QMimeData()
        mime.setText(plain(text))
        mime.setHtml(cursor.selection().toHtml())
        mime.setData(OWN, canonical(text).encode("utf-8", "surrogatepass"))
        return mime



def pasted(source: QMimeData) -> Text:
    """Return what the clipboard holds as the house's text."""
    if source.hasFormat(OWN):
        try:
            return from_canonical(bytes(source.data(OWN).data()).decode("utf-8", "surrogatepass"))
        except (json.JSONDecodeError, UnicodeDecodeError, ValueError, TypeError):
            return from_lines(source.text())
    if source.hasHtml() and (text := from_html(source.html())):
        return text
    return from_lines(source.text())


def _combined(keys: str) -> int:
    # PySide's key sequence is a sequence; its annotations do not say so.
    sequence: Any = QKeySequence(keys)
    return int(sequence[0].toCombined())
