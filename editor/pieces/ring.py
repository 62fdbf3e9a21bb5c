"""A quiet ring around what is meant: where a search of the settings led, and where the tour points."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.shell.colours import Colour
from editor.shell.theme import RADIUS, colour_now

_AROUND, _STAYS_MS = 4, 3000


class Ring(QWidget):
    """Lies over the neighbours of `target`, follows it, and lets mouse and keys through; it goes with its target."""

    def __init__(self, target: QWidget, *, stays: bool = False) -> None:
        super().__init__(target.parentWidget())
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        target.destroyed.connect(self.deleteLater)
        self._place()
        self.show()
        self.raise_()
        if not stays:
            QTimer.singleShot(_STAYS_MS, self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setVisible(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour_now(Colour.BAR), 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _place(self) -> None:
        parent = self.parentWidget()
        around = self._target.geometry().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self.setGeometry(around & parent.rect() if parent is not None else around)
