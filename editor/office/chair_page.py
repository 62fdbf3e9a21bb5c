"""What the pages of this chair have in common: rows one under the other, kept at once, for whoever sits here."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.office.chair_row import ChairRow
from editor.office.seeing import OfficeView
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import note

WIDTH = 680


class ChairPage(QWidget):
    """A page anybody may change: it is about this machine only. Override `show_now`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.rows: list[ChairRow] = []
        self._inside, head, outer = QWidget(), QLabel(), QVBoxLayout(self)
        style(head, "pane-title")
        self.head, self.told = head, note("", wrapping=True)
        self._inside.setMaximumWidth(WIDTH)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self.column.setSpacing(INSIDE)
        self.column.addWidget(head)
        self.column.addWidget(self.told)
        area = QScrollArea()
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        frame.chair_changed.connect(lambda what: self.show_now())

    def name(self, title: str, told: str) -> None:
        """Say what the page is about."""
        self.head.setText(title)
        self.told.setText(told)

    def allow(self, allowed: bool) -> None:
        """Whoever sits here may change it."""

    def show_view(self, view: OfficeView) -> None:
        """The page was entered."""
        self.show_now()

    def show_now(self) -> None:
        """Show what holds."""

    def add(self, *rows: ChairRow) -> None:
        """Put rows under those there are."""
        for row in rows:
            self.rows.append(row)
            self.column.addSpacing(INSIDE)
            self.column.addWidget(row)

    def look(self) -> None:
        """Offer the way back to the default where there is one."""
        for row in self.rows:
            row.look()

    def change(self, what: str) -> None:
        """Tell the window that a setting was changed."""
        self.look()
        self.frame.change_chair(what)


def choices(*rows: tuple[str, object]) -> QComboBox:
    """Return a box with these words and the values they stand for."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in rows:
        made.addItem(words, value)
    return made


def show_choice(box: QComboBox, value: object) -> None:
    """Show a value in a box; nothing is sent."""
    with QSignalBlocker(box):
        box.setCurrentIndex(max(0, box.findData(value)))
