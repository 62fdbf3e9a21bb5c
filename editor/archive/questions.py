"""One search at a time: of the questions typed while one is under way only the last is put, and only it is answered."""

from PySide6.QtCore import QObject, Signal

from editor.archive.asking import Answer, find
from editor.shell.background import Background


class Questions(QObject):
    """`answered(Answer)` for the last question, `failed(Exception)` when it could not be put."""

    answered = Signal(object)
    failed = Signal(Exception)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._wanted = ""
        self._under_way = False

    def ask(self, words: str) -> None:
        """Look for `words`; answers to what was asked before are dropped."""
        self._wanted = words
        if words and not self._under_way:
            self._put(words)

    def _put(self, words: str) -> None:
        self._under_way = True
        self._background.ask(self, lambda archive: find(archive, words), self._came, self._broke)

    def _came(self, answer: Answer) -> None:
        self._under_way = False
        if answer.words == self._wanted:
            self.answered.emit(answer)
        else:
            self.ask(self._wanted)

    def _broke(self, error: Exception) -> None:
        self._under_way = False
        self.failed.emit(error)
