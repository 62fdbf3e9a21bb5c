"""A field that takes the keys that are pressed in it, as what they are and not as what they do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.shell.commands import shown

_HELD = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
_GOES_ON = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class KeysField(QLineEdit):
    """`pressed(str)` with the keys as Qt writes them, `left` on Escape alone. Tab goes on as everywhere."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("按下新的快捷键"))
        self.setAccessibleName(self.tr("新的快捷键"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def show_keys(self, keys: str) -> None:
        """Show keys as people read them."""
        self.setText(shown(keys) if keys else "")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            alone = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if key in _GOES_ON and alone:
                return super().event(event)
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if key == Qt.Key.Key_Escape and alone:
                    self.left.emit()
                elif key not in _HELD:
                    self.pressed.emit(QKeySequence(event.keyCombination()).toString(
                        QKeySequence.SequenceFormat.PortableText))
                return True
        return super().event(event)
