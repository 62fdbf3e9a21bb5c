"""What the status line is told of the open text: at once, or as soon as it has been so for a while."""

from PySide6.QtCore import QObject, QTimer

from editor.shell.frame import Frame, Saving

CALM_MS = 250


class Telling(QObject):
    """While one types, copies come and go in some ten milliseconds: a line that flickered would be read by nobody.

    What the line says already is not told again: of every key it would cost a third of a millisecond.
    """

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._next = Saving()
        self._said: object = None
        frame.saving_changed.connect(self._on_saving)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(lambda: self._frame.saving(self._next))

    def now(self, saving: Saving) -> None:
        """Tell at once; what waited to be told is true no more."""
        self._calm.stop()
        if saving != self._said:
            self._frame.saving(saving)

    def soon(self, saving: Saving) -> None:
        """Tell in a moment, unless something else is true by then."""
        self._next = saving
        self._calm.start()

    def _on_saving(self, saving: object) -> None:
        self._said = saving
