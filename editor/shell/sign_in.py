"""The sign-in page: who sits here. It is a page of the window, not a dialog over it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.shell.cover import Cover, Waiting
from editor.shell.frame import PersonLine
from editor.shell.sign_in_rows import PersonRows
from editor.shell.theme import BETWEEN, GRID, INSIDE, ROW, style
from editor.shell.widgets import Field, button
from editor.shell.words import Words

ROWS_SEEN = 5
PERSON = Qt.ItemDataRole.UserRole


class SignInPage(QWidget):
    """Choose a person, give the password. Sends `sign_in(person_id, password)`; the answer is `refuse` or another page.

    Until `show_people` is called the page says that the archive is being opened.
    """

    sign_in = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = Waiting()
        self.list = QListWidget()
        self.password = Field(self.tr("密码"), QLineEdit())
        self.enter = button(self.tr("登录"), main=True, clicked=self._send)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._waiting)
        self._sheets.addWidget(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Cover(self._sheets))

    def show_people(self, people: Sequence[PersonLine], chosen: str = "") -> None:
        """Offer `people`; `chosen` is the id to begin with, else the first."""
        self.list.clear()
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(PERSON, person)
            self.list.addItem(item)
            if person.id == chosen or self.list.currentRow() < 0:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(min(len(people), ROWS_SEEN) * (ROW + GRID) + 2)
        self._sheets.setCurrentIndex(1)
        self._clear()

    def show_trouble(self, words: Words) -> None:
        """Say why nobody can sign in: the archive could not be opened."""
        self._waiting.setText("\n".join(part for part in (words.what, words.safe, words.do) if part))
        style(self._waiting, "error")
        self._sheets.setCurrentIndex(0)

    def waiting_words(self) -> str:
        """Return what is said while nobody can sign in."""
        return self._waiting.text()

    def refuse(self, words: Words) -> None:
        """Say beside the password why it was not accepted; it may be typed again."""
        self.enter.setEnabled(True)
        self.password.show_error(words.what)
        self._editor().selectAll()
        self._editor().setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._editor().setFocus()

    def _editor(self) -> QLineEdit:
        editor = self.password.editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _clear(self) -> None:
        self.enter.setEnabled(True)
        self._editor().clear()
        self.password.show_error("")
        self._editor().setFocus()

    def _send(self) -> None:
        item = self.list.currentItem()
        if item is None or not self.enter.isEnabled():
            return
        self.enter.setEnabled(False)
        self.password.show_error("")
        self.sign_in.emit(item.data(PERSON).id, self._editor().text())

    def _form(self) -> QWidget:
        sheet = QWidget()
        people = Field(self.tr("人员"), self.list)
        self.list.setItemDelegate(PersonRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda: self._clear())
        self.list.itemActivated.connect(self._send)
        editor = self._editor()
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.setPlaceholderText(self.tr("没有设密码的，直接登录"))
        editor.setMinimumHeight(ROW)
        editor.returnPressed.connect(self._send)
        editor.textEdited.connect(lambda: self.password.show_error(""))
        self.enter.setMinimumHeight(ROW)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(BETWEEN)
        column.addWidget(people)
        column.addWidget(self.password)
        column.addWidget(self.enter, alignment=Qt.AlignmentFlag.AlignRight)
        column.addStretch()
        return sheet
