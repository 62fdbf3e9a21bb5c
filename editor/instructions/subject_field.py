"""Choosing what a leader wrote on: a search over printed items and issues, and the one that was chosen."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from bulletin.desk import docket
from bulletin.desk.docket import Subject
from editor.instructions.words import subject_words, today, whence_words
from editor.pieces.jotting import ENTER
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of

WAIT = 150  # milliseconds after the last key
HEIGHT = 150


class SubjectField(QWidget):
    """Asks for an item or issue; `edited()` is sent when another one is chosen."""

    edited = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._chosen: Subject | None = None
        self._found: tuple[Subject, ...] = ()
        self._asked = 0
        self._at_once = False
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("标题、单位里的字，或刊名期号，如：信息快报 37"))
        self.edit.setAccessibleName(self.tr("查找批示所在的稿件或刊期"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("查到的稿件和刊期"))
        self.list.setFixedHeight(HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title, self._whence = QLabel(), note("")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._opening = note("", wrapping=True)
        self.other = button(self.tr("另选"), clicked=self.ask)
        self.other.setAutoDefault(False)
        self._said = note("", wrapping=True)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._look)
        self.edit.textChanged.connect(lambda words: self._timer.start())
        self.edit.installEventFilter(self)
        self.list.itemActivated.connect(lambda item: self._take(self.list.row(item)))
        self.list.clicked.connect(self._clicked)

    def chosen(self) -> Subject | None:
        """Return what was chosen; None while nothing is."""
        return self._chosen

    def choose(self, subject: Subject) -> None:
        """Take this item or issue."""
        self._chosen = subject
        self._title.setText(subject_words(subject))
        self._whence.setText(whence_words(subject, today()))
        self._opening.setText("")
        self._stack.setCurrentIndex(1)
        self._frame.background.ask(
            self, lambda archive: docket.opening_words(archive, subject.on),
            lambda words: self._opening.setText(words) if self._chosen is subject else None, self._tell)
        self.setFocusProxy(self.other)
        self.edited.emit()

    def choose_by_id(self, id: str) -> None:
        """Take the item or issue with this id, when there is one."""
        self._frame.background.ask(self, lambda archive: docket.subject(archive, id), self.choose, self._tell)

    def ask(self) -> None:
        """Search again."""
        self._chosen = None
        self._stack.setCurrentIndex(0)
        self.setFocusProxy(self.edit)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line of the search, down goes into the list and Enter takes what is marked there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._found:
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(0, self.list.currentRow() + by), len(self._found) - 1))
                return True
            if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Take what is marked; while the words typed last were not looked for yet, the first that they find."""
        if self._timer.isActive():
            self._timer.stop()
            self._at_once = True
            self._look()
        else:
            self._take(max(0, self.list.currentRow()))

    def _look(self) -> None:
        self._asked += 1
        asked, words = self._asked, self.edit.text()
        self._frame.background.ask(
            self, lambda archive: docket.subjects(archive, words),
            lambda found: self._show(found) if asked == self._asked else None, self._tell)

    def _show(self, found: tuple[Subject, ...]) -> None:
        self._found = found
        self.list.clear()
        for each in found:
            self.list.addItem("  ".join(part for part in (subject_words(each), whence_words(each, today())) if part))
        if found:
            self.list.setCurrentRow(0)
        at_once, self._at_once = self._at_once, False
        if at_once:
            self._take(0)
        self._said.setText("" if found else self.tr("没有查到已刊发的稿件或刊期，换个词试试。"))

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, at: int) -> None:
        if self._chosen is None and 0 <= at < len(self._found):
            self.choose(self._found[at])
            self.focusNextChild()

    def _tell(self, error: Exception) -> None:
        self._said.setText(sentence_of(error))

    def _lay_out(self) -> None:
        self._searching, self._standing = QWidget(), QWidget()
        column = QVBoxLayout(self._searching)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.edit, self.list, self._said):
            column.addWidget(part)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._whence)
        said.addSpacing(GRID)
        said.addWidget(self._opening)
        row = QHBoxLayout()
        row.setContentsMargins(BETWEEN, 12, 12, 12)
        row.setSpacing(INSIDE)
        row.addLayout(said, 1)
        row.addWidget(self.other, alignment=Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self._standing)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        around.addStretch()
        card.setLayout(row)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._searching)
        self._stack.addWidget(self._standing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.edit)
