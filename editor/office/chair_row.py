"""A setting of this chair: what it is called, what is chosen, what it is by default, and the way back to that."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, button, note

LEAST = 280


class ChairRow(Field):
    """`is_default` tells whether it is as by default, `reset` makes it so; `look` is called after every change.

    `told` says in a sentence what the setting does, or when it takes effect.
    """

    def __init__(self, label: str, editor: QWidget, default: str, is_default: Callable[[], bool],
                 reset: Callable[[], object], told: str = "") -> None:
        super().__init__(label, editor)
        self._is_default, self._reset = is_default, reset
        self.label = label
        self.default = note(self.tr("默认：{words}").format(words=default))
        self.back = button(self.tr("恢复默认"), clicked=self._go_back)
        self.back.setAccessibleName(self.tr("{label}：恢复默认").format(label=label))
        style(self.back, "link")
        held, self.beside = QWidget(), QHBoxLayout()
        held.setLayout(self.beside)
        self.beside.setContentsMargins(0, 0, 0, 0)
        self.beside.setSpacing(BETWEEN)
        editor.setMinimumWidth(LEAST)
        editor.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.beside.addWidget(editor)
        self.beside.addWidget(self.default)
        self.beside.addWidget(self.back)
        self.beside.addStretch()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, held)
        if told:
            sentence = note(told, wrapping=True)
            sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
            editor.setAccessibleDescription(told)
            column.addWidget(sentence)
            column.addSpacing(INSIDE)
        self.look()

    def look(self) -> None:
        """Offer the way back where there is one to go."""
        self.back.setVisible(not self._is_default())

    def _go_back(self) -> None:
        self._reset()
        self.look()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
