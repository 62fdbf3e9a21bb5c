"""The scheme as its readable text, with the line marked that is wrong."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from bulletin.credit.scheme_draft import SchemeDraft
from editor.shell.colours import Colour
from editor.shell.theme import INSIDE, colour_now
from editor.shell.widgets import note

_TINT = 56


class TextPage(QWidget):
    """An editor; `changed(SchemeDraft)` is sent with every key."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("计分办法的文字"))
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.editor.textChanged.connect(lambda: self.changed.emit(SchemeDraft(self.editor.toPlainText())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(note(self.tr("各表的内容合起来就是这段文字，两边改哪里都一样；可以整段复制给别的单位。"),
                              wrapping=True))
        column.addWidget(self.editor, 1)

    def show_draft(self, draft: SchemeDraft, allowed: bool) -> None:
        """Show the text; the line that is wrong is marked."""
        if self.editor.toPlainText() != draft.text:
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(draft.text)
        self.editor.setReadOnly(not allowed)
        self.editor.setExtraSelections(self._marked(wrong_line(draft)))

    def mark(self, line: int) -> None:
        """Go to a line, counted from 1."""
        block = self.editor.document().findBlockByNumber(max(0, line - 1))
        self.editor.setTextCursor(QTextCursor(block))
        self.editor.centerCursor()
        self.editor.setFocus()

    def _marked(self, line: int) -> list[QTextEdit.ExtraSelection]:
        if not line:
            return []
        mark = QTextEdit.ExtraSelection()
        ground = colour_now(Colour.MAIN)
        ground.setAlpha(_TINT)
        mark.format.setBackground(ground)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor = QTextCursor(
            self.editor.document().findBlockByNumber(line - 1))
        return [mark]


def wrong_line(draft: SchemeDraft) -> int:
    """Return the line that is wrong, counted from 1; 0 for none."""
    line = draft.wrong.facts.get("line", 0) if draft.wrong else 0
    return line if isinstance(line, int) else 0
