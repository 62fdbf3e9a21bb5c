"""What lies under rail, top bar, screens and status line, and leads Tab through them in this order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Work(QWidget):
    """The ground of the desk; `last` is where Tab comes last, also after a screen or a page made later than it."""

    last: QWidget | None = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on, with what is to be last put last: Qt goes by the order in which widgets were made."""
        if self.last:
            self._put_last(self.last)
        return super().focusNextPrevChild(forward)

    def _put_last(self, line: QWidget) -> None:
        marks = [each for each in line.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        end = self.window().previousInFocusChain()
        while end and end not in marks and end is not self.window():
            if end.focusPolicy() & Qt.FocusPolicy.TabFocus and self.isAncestorOf(end):
                for mark in marks:
                    QWidget.setTabOrder(end, mark)
                    end = mark
                return
            end = end.previousInFocusChain()
