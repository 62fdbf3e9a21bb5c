"""Marks laid over a text by several hands: each has a layer, and what is out of sight is not given to the editor.

Every selection over a text costs time at each painting, so only those near what is seen are laid over it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

Selection = QTextEdit.ExtraSelection
Near = Callable[[int, int], Sequence[Selection]]
# The later lies over the earlier.
_ORDER = ("problems", "compare", "notes", "find")
_MOST = 400


class Marking(QObject):
    """Keeps the layers of `pane` and lays over it what is seen of them; the marks move with the text."""

    def __init__(self, pane: QTextEdit) -> None:
        super().__init__(pane)
        self._pane = pane
        self._layers: dict[str, Near] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.lay)
        pane.verticalScrollBar().valueChanged.connect(self._soon.start)
        pane.verticalScrollBar().rangeChanged.connect(self._soon.start)

    def show(self, layer: str, selections: Sequence[Selection]) -> None:
        """Put `selections` in place of what `layer` showed."""
        kept = list(selections)
        self.show_near(layer, lambda first, last: [each for each in kept if _near(each.cursor, first, last)])

    def show_near(self, layer: str, near: Near) -> None:
        """Let `near` give what `layer` shows between two positions of the document; asked again on scrolling."""
        self._layers[layer] = near
        self.lay()

    def clear(self) -> None:
        """Forget everything: another document is shown."""
        if self._layers:
            self._layers.clear()
            self.lay()

    def lay(self) -> None:
        """Give the editor what is near what is seen."""
        self._soon.stop()
        first, last = self._seen()
        near = [each for layer in sorted(self._layers, key=_rank) for each in self._layers[layer](first, last)]
        self._pane.setExtraSelections(near[:_MOST])

    def _seen(self) -> tuple[int, int]:
        """Return the first and the last position of what is seen, with a little above and below."""
        height = self._pane.viewport().height()
        below = QPoint(self._pane.viewport().width(), height + height // 4)
        return (self._pane.cursorForPosition(QPoint(0, -height // 4)).position(),
                self._pane.cursorForPosition(below).position())


def _near(cursor: QTextCursor, first: int, last: int) -> bool:
    return cursor.selectionEnd() >= first and cursor.selectionStart() <= last


def _rank(layer: str) -> tuple[int, str]:
    return (_ORDER.index(layer) if layer in _ORDER else len(_ORDER), layer)
