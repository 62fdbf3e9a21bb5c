"""How urgent a call is: 特急, 加急 or neither."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from bulletin.drafts import Urgency
from editor.inbox.terms import urgency_words
from editor.shell.theme import BETWEEN


class Urgencies(QWidget):
    """特急, 加急 or neither, one beside the other; the arrow keys go from one to the next."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(BETWEEN)
        self._group = QButtonGroup(self)
        self.choices: dict[Urgency, QRadioButton] = {}
        for number, urgency in enumerate((Urgency.EXTRA, Urgency.URGENT, Urgency.NONE)):
            choice = QRadioButton(urgency_words(urgency) or self.tr("一般"))
            choice.toggled.connect(lambda on: self.edited.emit())
            self._group.addButton(choice, number)
            self.choices[urgency] = choice
            row.addWidget(choice)
        row.addStretch()
        # Who telephones has no time to write: it is urgent until somebody says otherwise.
        self.choose(Urgency.EXTRA)
        self.setFocusProxy(self.choices[Urgency.EXTRA])

    def choose(self, urgency: Urgency) -> None:
        """Choose `urgency`."""
        self.choices[urgency].setChecked(True)
        self.setFocusProxy(self.choices[urgency])

    def chosen(self) -> Urgency:
        """Return what is chosen."""
        return next(urgency for urgency, choice in self.choices.items() if choice.isChecked())
