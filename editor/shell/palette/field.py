"""The field in which one types what is looked for; what an input method has in hand counts as typed already."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.shell.icons import icon
from editor.shell.theme import style

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -9, Qt.Key.Key_PageDown: 9}


class PaletteField(QLineEdit):
    """`typed(str)`, `moved(int)` by so many lines, `taken` on Enter, `left(bool)` on Esc (True) or when the keyboard
    goes elsewhere in the window.
    """

    typed = Signal(str)
    moved = Signal(int)
    taken = Signal()
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_hand = ""
        self.setPlaceholderText(self.tr("查命令、去处、设置、稿件：词语或拼音首字母，如 qf"))
        self.setAccessibleName(self.tr("查命令和去处"))
        self.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        style(self, "search")
        self.textChanged.connect(lambda words: self._tell())

    def wanted(self) -> str:
        """Return what is looked for: what stands there and what the input method has in hand."""
        return (self.text() + self._in_hand).strip()

    def begin(self) -> None:
        """Be empty again."""
        self._in_hand = ""
        self.clear()
        self._tell()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Look for the letters in hand too: `qian'fa` means 签发 before it is written."""
        self._in_hand = event.preeditString().replace("'", "").replace(" ", "")
        super().inputMethodEvent(event)
        self._tell()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._hears(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit(False)

    def _hears(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nowhere else to go
            return False
        return True

    def _tell(self) -> None:
        self.typed.emit(self.wanted())
