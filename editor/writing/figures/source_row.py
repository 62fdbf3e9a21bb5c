"""The foot of the checklist: the source that figures are ticked with, and the deed on its button."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from editor.pieces.cleaning import clean
from editor.shell.theme import BETWEEN, GRID, INSIDE
from editor.shell.widgets import button, note

LONGEST = 80
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceRow(QWidget):
    """`given` is sent on Enter in the field or by the button, `unticked` by the other, `left` on Esc."""

    given = Signal()
    unticked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setMinimumContentsLength(8)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setAccessibleName(self.tr("出处"))
        self.edit = self.field.lineEdit()
        assert self.edit is not None
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(self.tr("出处，如：县农业农村局电话核实"))
        self.edit.installEventFilter(self)
        self.tick = button(self.tr("核对无误"), "check", clicked=self.given.emit)
        self.untick = button(self.tr("取消核对"), clicked=self.unticked.emit)
        self.said = note("", wrapping=True)
        self._lay_out()

    def source(self) -> str:
        """Return the source as it stands in the field."""
        return clean(self.edit.text()).strip() if self.edit is not None else ""

    def show_source(self, words: str) -> None:
        """Put a source into the field."""
        self.field.setEditText(words)

    def offer(self, sources: tuple[str, ...]) -> None:
        """Offer the sources given last; what stands in the field stays, and an empty one takes the latest."""
        words = self.source()
        if tuple(self.field.itemText(n) for n in range(self.field.count())) != sources:
            self.field.clear()
            self.field.addItems(sources)
            self.field.setEditText(words or (sources[0] if sources else ""))

    def ask(self) -> None:
        """Put the keyboard into the field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.edit is not None:
            self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.given.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        deeds.addWidget(self.untick, 1)
        deeds.addWidget(self.tick, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, GRID, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(self.said)
        column.addWidget(self.field)
        column.addLayout(deeds)
