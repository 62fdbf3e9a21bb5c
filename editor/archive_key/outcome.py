"""How it went: what the archive is now, and which files around it anybody can still read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from bulletin.keeping.encrypting import Turned
from editor.archive_key.words import done_words, plain_names, story
from editor.recovery.heads import heading, running
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, INSIDE, ROW
from editor.shell.widgets import IconLabel, button

_SEEN = 6


class OutcomeSheet(QWidget):
    """`opened` is sent when the archive shall be opened."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("check-circle", 24, role=Colour.GOOD)
        self._title, self._story = heading(), running(role="")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("仍是明文的文件"))
        self.button = button(self.tr("打开档案"), main=True, clicked=self.opened.emit)
        self.button.setMinimumSize(120, ROW)
        self.button.setAutoDefault(True)
        top, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setSpacing(INSIDE)
        top.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        foot.addStretch()
        foot.addWidget(self.button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(top)
        column.addWidget(self._story)
        column.addWidget(self.list)
        column.addLayout(foot)

    def tell(self, done: Turned) -> None:
        """Tell what was done."""
        self.icon.show_icon("check-circle", Colour.GOOD)
        self._fill(done_words(done.turn), "\n".join(story(done)), plain_names(done.plain, done.file))

    def refuse(self, words: str) -> None:
        """Tell why it was not done."""
        self.icon.show_icon("warning-circle", Colour.MAIN)
        self._fill(self.tr("没有办成"), words, [])

    def words(self) -> str:
        """Return what is told."""
        return f"{self._title.text()}\n{self._story.text()}"

    def _fill(self, title: str, told: str, files: list[str]) -> None:
        self._title.setText(title)
        self._story.setText(told)
        self.list.clear()
        self.list.addItems(files)
        self.list.setVisible(bool(files))
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), 22) * min(len(files), _SEEN) + 6)
        self.button.setFocus()
