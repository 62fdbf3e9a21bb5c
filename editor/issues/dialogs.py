"""The two small dialogs of the board: the day of an issue, and the editor's note."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from editor.pieces.day_edit import DayEdit
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import Field, button, note


class _Asking(QDialog):
    """A field, what it is for, and the verb at the right; Esc leaves everything as it is."""

    def __init__(self, title: str, field: Field, verb: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self.done_button = button(verb, main=True, clicked=self.accept)
        self.done_button.setDefault(True)
        cancel = button(self.tr("取消"), clicked=self.reject)
        cancel.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(field)
        column.addWidget(note(hint, wrapping=True))
        column.addSpacing(INSIDE)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.done_button)
        column.addLayout(row)


class DayDialog(_Asking):
    """Asks for the day of an issue."""

    def __init__(self, title: str, verb: str, day: date, hint: str, parent: QWidget) -> None:
        self.editor = DayEdit(day)
        super().__init__(title, Field(_tr("出刊日期"), self.editor), verb, hint, parent)

    def day(self) -> date:
        """Return the day chosen."""
        return self.editor.day()


class NoteDialog(_Asking):
    """Asks for the editor's note printed above the items."""

    def __init__(self, words: str, parent: QWidget) -> None:
        self.editor = QPlainTextEdit(words)
        self.editor.setTabChangesFocus(True)
        self.editor.setMinimumSize(480, 160)
        super().__init__(_tr("编者按"), Field(_tr("编者按"), self.editor), _tr("保存"),
                         _tr("印在要目之后、各篇之前；留空则不印。"), parent)
        self.done_button.setAutoDefault(False)

    def words(self) -> str:
        """Return the note."""
        return self.editor.toPlainText().strip()


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
