"""The card in the middle of the empty window: what is painted first, and what signing in is laid on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.shell.resources import own_icon
from editor.shell.theme import EDGE, INSIDE, style

WIDTH, PICTURE = 380, 48


class Cover(QWidget):
    """The program's icon and name on a card, with `content` under them."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        style(card, "card")
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, EDGE)
        inside.setSpacing(INSIDE)
        picture, name = QLabel(), QLabel(self.tr("信息编辑台"))
        picture.setPixmap(own_icon().pixmap(PICTURE, PICTURE))
        style(name, "screen-title")
        middle = Qt.AlignmentFlag.AlignHCenter
        inside.addWidget(picture, alignment=middle)
        inside.addWidget(name, alignment=middle)
        inside.addSpacing(INSIDE)
        inside.addWidget(content)
        # In a row of its own: aligned in the column, its height would be reckoned for the width of the window.
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)


class Waiting(QLabel):
    """The sentence shown while the archive is being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("正在打开档案库…"))
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        style(self, "second")
