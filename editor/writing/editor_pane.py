"""The editor of a manuscript: roles, emphasis, its own paste, and a measure that suits reading."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from bulletin.text import Role, Text
from editor.shell.commands import HERE, command, commands_of
from editor.shell.input_method import commit_half_typed
from editor.shell.keymap import Keymap
from editor.writing import bridge
from editor.writing.commands import COMMANDS
from editor.writing.looks import block_format
from editor.writing.marks import role_of, run_of
from editor.writing.page import STEP, Page
from editor.writing.pasting import clipboard

# A dialog comes over the window, another window to the front, this one is minimised, or another screen is shown.
_LEAVING = frozenset({QEvent.Type.WindowBlocked, QEvent.Type.WindowDeactivate, QEvent.Type.Hide})
_AFTER = dict.fromkeys((Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4), Role.BODY)
ROLES = (Role.TITLE, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4, Role.BODY)


class EditorPane(Page):
    """Shows one manuscript. `touched` is sent when it changed, `here_changed` when the cursor is elsewhere, and `left`
    when the writer turns to something else: the half-typed word is in the text by then.

    Keys that the window uses otherwise (Ctrl+B, Ctrl+F) are the editor's own as long as it has the focus.
    """

    here_changed = Signal()
    left = Signal()
    parted = Signal()
    role_given = Signal(object)
    pasted = Signal(object)

    def __init__(self, zoom: int = 100, parent: QWidget | None = None, keymap: Keymap | None = None) -> None:
        super().__init__(zoom, parent)
        self.setAccessibleName(self.tr("正文"))
        self._keymap = keymap
        self._own: dict[int, Callable[[], object]] = {}
        self.menu_parts: list[Callable[[QMenu], object]] = []
        self.menu_place = 0
        self.cursorPositionChanged.connect(self.here_changed)
        self.currentCharFormatChanged.connect(lambda form: self.here_changed.emit())
        for wanted in ("bold", "italic", "underline"):
            self.add_command(wanted, partial(self.emphasise, wanted))
        for role in ROLES:
            self.add_command(f"role_{role.value}", partial(self.give_role, role))
        for name, step in (("larger", STEP), ("smaller", -STEP), ("own_size", 0)):
            self.add_command(name, partial(self.zoom_by, step))
        self.add_command("paste_bare", self.paste_bare)

    def add_command(self, name: str, deed: Callable[[], object]) -> None:
        """Let the editor hear the command of the text called `name`, before the window hears of its keys."""
        command(self, self._keymap, COMMANDS[f"text.{name}"], deed, context=HERE)

    def add_key(self, keys: str, deed: Callable[[], object]) -> None:
        """Do `deed` on `keys`, which are no command, while the editor has the focus."""
        self._own[_combined(keys)] = deed

    def drop_key(self, keys: str) -> None:
        """Leave `keys` to the window again."""
        self._own.pop(_combined(keys), None)

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
            self.role_given.emit(role)

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
        if event.type() in _LEAVING:
            self.commit_input()
            self.left.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride \
                and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what these keys do in the text, before all others: a command of the text, or a key that is none."""
        pressed = event.keyCombination().toCombined()
        found = next((each for each in commands_of(self) if each.answers(pressed)), None)
        return found.trigger if found is not None else self._own.get(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed, cursor = self._deed(event), self.textCursor()
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
            self.parted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit_input()
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        self.menu_place = self.cursorForPosition(event.pos()).position()
        for part in self.menu_parts:
            part(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return clipboard.has_any(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        found, cursor = clipboard.pasted(source), self.textCursor()
        own, whole = source.hasFormat(clipboard.OWN), cursor.hasSelection() and not cursor.selectionStart()
        self._insert(found.text if own or whole else clipboard.under_title(found, self.text()))
        self.pasted.emit(found)

    def paste_bare(self) -> None:
        """Paste the words of the clipboard alone."""
        if not self.isReadOnly():
            self._insert(clipboard.bare(QGuiApplication.clipboard().mimeData()))

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.copied(self.textCursor())

    def _insert(self, text: Text) -> None:
        cursor = self.textCursor()
        bridge.insert(text, cursor, self.em)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _combined(keys: str) -> int:
    # PySide's key sequence is a sequence; its annotations do not say so.
    sequence: Any = QKeySequence(keys)
    return int(sequence[0].toCombined())
