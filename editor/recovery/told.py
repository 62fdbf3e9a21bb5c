"""How something went that was done to the whole archive: a sign, a title, a story, and a list of what it touched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from editor.recovery.heads import heading, running
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, INSIDE, ROW
from editor.shell.widgets import IconLabel, button

GOOD = ("check-circle", Colour.GOOD)


class ToldSheet(QWidget):
    """`opened` is sent when the archive shall be opened. `seen` is how many lines of the list are seen at once."""

    opened = Signal()

    def __init__(self, seen: int) -> None:
        super().__init__()
        self._seen = seen
        self._title, self._story = heading(), running(role="")
        self.sign = IconLabel(GOOD[0], 24, role=GOOD[1])
        self.list = QListWidget()
        self.button = button(self.tr("打开档案"), main=True, clicked=self.opened.emit)
        self.button.setMinimumSize(120, ROW)
        self.button.setAutoDefault(True)
        top, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setSpacing(INSIDE)
        top.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        foot.addStretch()
        foot.addWidget(self.button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(top)
        column.addWidget(self._story)
        column.addWidget(self.list)
        column.addLayout(foot)

    def words(self) -> str:
        """Return what is told."""
        return f"{self._title.text()}\n{self._story.text()}"

    def tell(self, title: str, story: str, lines: Sequence[str], named: str, sign: tuple[str, Colour] = GOOD) -> None:
        """Tell it: `lines` are what the list holds, called `named` for who cannot see it."""
        self.sign.show_icon(*sign)
        self._title.setText(title)
        self._story.setText(story)
        self.list.clear()
        self.list.addItems(list(lines))
        self.list.setAccessibleName(named)
        self.list.setVisible(bool(lines))
        self.list.setFixedHeight(max(self.list.sizeHintForRow(0), 22) * min(len(lines), self._seen) + 6)
