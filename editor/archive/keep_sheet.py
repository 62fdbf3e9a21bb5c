"""Keeping a search under a name."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from bulletin.desk import searching
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.kept_words import keep_words
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import Field, note
from editor.shell.words import sentence_of


class KeepSheet(DeedSheet):
    """`kept(SavedSearch)` once it is."""

    kept = Signal(object)

    def __init__(self, frame: Frame, words: str, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._words = words
        self.name(self.tr("存下"), self.tr("存为常用检索"))
        self.editor = QLineEdit()
        self.editor.setMaxLength(searching.LONGEST_NAME)
        self.editor.setPlaceholderText(self.tr("如：防汛往年"))
        self.field = Field(self.tr("名称"), self.editor)
        shown = QLabel(words)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        style(shown, "second")
        self.body.addWidget(shown)
        self.body.addWidget(self.field)
        self.body.addWidget(note(self.tr("全科都能用；写在检索式里：常用:名称。"), wrapping=True))
        self.add_wrong()
        self.editor.returnPressed.connect(self.answer)
        self.editor.textChanged.connect(lambda: self.field.show_error(""))
        self.editor.setFocus()
        keep_words(self, frame, f"keep search {words}", {"name": self.editor}, "archive")

    def ready(self) -> Job | None:
        """Return the deed; without a name it is said what is missing."""
        name, words, actor = self.editor.text().strip(), self._words, self.frame.person
        if actor is None:
            return None
        if not name:
            self.field.show_error(self.tr("请写一个名称。"))
            return None
        return lambda archive: searching.keep_search(archive, name, words, actor=actor, at=datetime.now(UTC))

    def explain(self, error: Exception) -> None:
        """Say beside the name what is wrong with it."""
        self.field.show_error(sentence_of(error))

    def finish(self, result: object) -> None:
        """Say it, and go."""
        self.accept()
        self.kept.emit(result)
