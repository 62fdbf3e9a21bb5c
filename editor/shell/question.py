"""A question asked over the window, for the few that cannot be asked in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button


class Question(QDialog):
    """A small sheet over its window: what it is about, a body to fill, 取消 and the deed at the right; Esc is safe.

    Override `answer` to look at what was filled in before the sheet goes; it is closed by `accept`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.deed = button("", main=True, clicked=self.answer)
        self.deed.setDefault(True)
        self.back = button(self.tr("取消"), clicked=self.reject)
        self.back.setAutoDefault(False)
        self._head = QLabel()
        style(self._head, "pane-title")
        self._head.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.deed)
        self.body = QVBoxLayout()
        self.body.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self._head)
        column.addLayout(self.body)
        column.addLayout(buttons)
        self.setMinimumWidth(440)

    def name(self, deed: str, title: str) -> None:
        """Name the deed, in the window's title and on its button, and say what it is done to."""
        self.setWindowTitle(deed)
        self.deed.setText(deed)
        self._head.setText(title)

    def answer(self) -> None:
        """The deed was chosen."""
        self.accept()
