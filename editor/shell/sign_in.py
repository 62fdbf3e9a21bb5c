"""The sign-in page: who sits here. It is a page of the window, not a dialog over it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.shell.cover import Cover, Waiting
from editor.shell.frame import PersonLine
from editor.shell.password_fields import password_field
from editor.shell.sign_in_arrows import ArrowsChoose
from editor.shell.sign_in_caps import CapsWatch
from editor.shell.sign_in_password import FirstPassword
from editor.shell.sign_in_rows import PersonRows
from editor.shell.sign_in_wait import Waits
from editor.shell.theme import BETWEEN, GRID, INSIDE, ROW, style
from editor.shell.widgets import Field, button, line, note
from editor.shell.words import Words
from editor.shell.zone import ZoneNote

ROWS_SEEN = 6
_PEOPLE = 1  # the sheet with the people and the password
PERSON = Qt.ItemDataRole.UserRole


class SignInPage(QWidget):
    """Choose a person, give the password. Sends `sign_in(person_id, password)`; the answer is `refuse`, `wait`,
    `ask_new_password` or another page. `password_chosen(person_id, password)` follows `ask_new_password`.

    Until `show_people` is called the page says that the archive is being opened. `founding_asked` is sent where an
    archive of one's own was offered and is wished for, `usual_asked` where the own one is gone.
    """

    sign_in = Signal(str, str)
    password_chosen = Signal(str, str)
    founding_asked = Signal()
    usual_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = Waiting()
        self.list = QListWidget()
        self.password, self._editor = password_field(self.tr("密码"))
        self._caps = note(self.tr("大写锁定似乎开着。"))
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        style(self.trouble, "error")
        self.trouble.hide()
        self.zone, self.read_only = ZoneNote(), ZoneNote()
        self.enter = button(self.tr("登录"), main=True, clicked=self._send)
        self.first_password = FirstPassword()
        self.first_password.chosen.connect(self.password_chosen)
        self.first_password.left.connect(self._back_to_people)
        self._waits = Waits(self)
        self._waits.counted.connect(self._on_counted)
        self._held = self._sent = False
        self.found = button(self.tr("建立本单位档案…"), clicked=self.founding_asked.emit)
        self._sample = self._offer()
        self.usual = button(self.tr("改开示例单位"), clicked=self.usual_asked.emit)
        self._sheets = QStackedWidget()
        for sheet in (self._opening(), self._form(), self.first_password):
            self._sheets.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Cover(self._sheets))

    def show_people(self, people: Sequence[PersonLine], chosen: str = "") -> None:
        """Offer `people`; `chosen` is the id to begin with, else the first who edits: most who sit down here do."""
        self.list.clear()
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(PERSON, person)
            self.list.addItem(item)
        self.list.setCurrentRow(_first(people, chosen))
        self.list.setFixedHeight(min(len(people), ROWS_SEEN) * (ROW + GRID) + 2)
        self._back_to_people()

    def offer_founding(self, offered: bool, has_own: bool = False) -> None:
        """Say that this is the sample office and offer to found an archive of one's own, or the way back to it; or say
        nothing.
        """
        self.found.setText(self.tr("回到本单位档案") if has_own else self.tr("建立本单位档案…"))
        self._sample.setVisible(offered)

    def offer_usual(self, offered: bool) -> None:
        """Offer to open the sample office instead of an archive that cannot be opened."""
        self.usual.setVisible(offered)

    def show_trouble(self, words: Words) -> None:
        """Say what went wrong: under the form once there are people to choose from, else that nobody can sign in."""
        if self.list.count():  # what was typed stays, and the button opens again
            if self._sheets.currentIndex() != _PEOPLE:
                self._back_to_people()
            self._open(True)
            self.trouble.setText("".join((words.what, words.safe, words.do)))
            self.trouble.show()
            return
        self.waiting.setText("\n".join(part for part in (words.what, words.safe, words.do) if part))
        style(self.waiting, "error")
        self._sheets.setCurrentIndex(0)

    def waiting_words(self) -> str:
        """Return what is said while nobody can sign in."""
        return self.waiting.text()

    def refuse(self, words: Words) -> None:
        """Say beside the password why it was not accepted; it may be typed again."""
        self._open(True)
        self.password.show_error(words.what)
        self._editor.selectAll()
        self._editor.setFocus()

    def wait(self, person_id: str, seconds: float) -> None:
        """Count down beside the password until it may be tried again; the button opens by itself."""
        self._open(True)
        self._editor.selectAll()
        self._waits.wait(person_id, seconds)
        self._look_at_chosen()

    def ask_new_password(self, person_id: str, name: str) -> None:
        """Let the person set a password before sitting down."""
        self._sheets.setCurrentWidget(self.first_password)
        self.first_password.begin(person_id, name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._editor.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editor.clear()
        self.first_password.fields.begin()
        self._waits.stop()

    def _back_to_people(self) -> None:
        self._sheets.setCurrentIndex(_PEOPLE)
        self._clear()

    def _clear(self) -> None:
        self._open(True)
        self._editor.clear()
        self.password.show_error("")
        self._caps.hide()
        self._editor.setFocus()
        self._look_at_chosen()

    def _look_at_chosen(self) -> None:
        if item := self.list.currentItem():
            self._waits.look_at(item.data(PERSON).id)

    def _open(self, opened: bool) -> None:
        """Let the password be sent, or not: while one is looked at, and while whoever it is has to wait."""
        self._sent = not opened
        self.enter.setEnabled(opened and not self._held)

    def _on_counted(self, left: int) -> None:
        was_held, self._held = self._held, left > 0
        self.enter.setEnabled(not self._held and not self._sent)
        if left:
            self.password.show_error(self.tr("密码连续输错，请等 {count} 秒再试。").format(count=left))
        elif was_held:
            self.password.show_error("")
            self._editor.setFocus()

    def _send(self) -> None:
        item = self.list.currentItem()
        if item is None or not self.enter.isEnabled():
            return
        self._open(False)
        self.password.show_error("")
        self.trouble.hide()
        self.sign_in.emit(item.data(PERSON).id, self._editor.text())

    def _opening(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(BETWEEN)
        column.addWidget(self.waiting)
        column.addWidget(self.usual, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.usual.hide()
        return sheet

    def _form(self) -> QWidget:
        sheet = QWidget()
        people = Field(self.tr("人员"), self.list)
        self.list.setItemDelegate(PersonRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda: self._clear())
        self.list.itemActivated.connect(self._send)
        self._editor.setPlaceholderText(self.tr("没有设密码的，直接登录"))
        self._editor.setMinimumHeight(ROW)
        self._editor.returnPressed.connect(self._send)
        ArrowsChoose(self._editor, self.list)
        CapsWatch(self._editor).seems_on.connect(self._caps.setVisible)
        self._caps.hide()
        self.enter.setMinimumHeight(ROW)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(BETWEEN)
        column.addWidget(people)
        column.addWidget(self.password)
        column.addWidget(self._caps)
        column.addWidget(self.trouble)
        column.addWidget(self.enter, alignment=Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.zone)
        column.addWidget(self.read_only)
        column.addWidget(self._sample)
        column.addStretch()
        return sheet

    def _offer(self) -> QWidget:
        """Return the quiet lines under the form of the sample office."""
        offer = QWidget()
        style(self.found, "link")
        self.found.setFlat(True)
        column = QVBoxLayout(offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(line())
        column.addSpacing(GRID)
        column.addWidget(note(self.tr("这是示例单位，人员和稿件都是虚构的，可以随意试用。"), wrapping=True))
        column.addWidget(self.found, alignment=Qt.AlignmentFlag.AlignLeft)
        offer.hide()
        return offer


def _first(people: Sequence[PersonLine], chosen: str) -> int:
    """Return which line to begin with."""
    wanted = ([each.id == chosen for each in people], [each.edits for each in people])
    return next((found.index(True) for found in wanted if True in found), 0)
