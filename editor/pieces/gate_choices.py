"""What happens at signing with marks of classification, personal data and figures nobody checked: three choices."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from bulletin.desk import proofing
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook
from editor.shell.theme import BETWEEN, INSIDE

Gate = OnClassified | OnPersonal | OnFigures


class GateChoices(QWidget):
    """Shows what holds now; `changed(Gate)` is sent with what was chosen. `deed_for` gives the deed that keeps it."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        warn, block = self.tr("提醒，不拦"), self.tr("不许签发")
        self.classified = self._box(self.tr("密级标志和保密要求"), (
            (warn, OnClassified.WARN), (block, OnClassified.BLOCK)))
        self.personal = self._box(self.tr("个人信息（身份证号、手机号、银行卡号、住址）"), (
            (warn, OnPersonal.WARN), (block, OnPersonal.BLOCK)))
        self.figures = self._box(self.tr("未核对的数据"), (
            (self.tr("不核对"), OnFigures.OFF), (warn, OnFigures.WARN), (block, OnFigures.BLOCK)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for row, box in enumerate((self.classified, self.personal, self.figures)):
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(2, 1)

    def show_gates(self, classified: OnClassified, personal: OnPersonal, figures: OnFigures) -> None:
        """Show these choices; nothing is sent."""
        for box, value in ((self.classified, classified), (self.personal, personal), (self.figures, figures)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value.value))

    def show_book(self, book: Wordbook) -> None:
        """Show what the office decided."""
        self.show_gates(book.on_classified, book.on_personal, book.on_figures)

    def _box(self, name: str, choices: tuple[tuple[str, Gate], ...]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, value in choices:
            box.addItem(words, value.value)
        kind = type(choices[0][1])
        box.activated.connect(lambda row: self.changed.emit(kind(box.itemData(row))))
        return box


def deed_for(gate: Gate) -> Callable[..., None]:
    """Return the deed that keeps a choice, to be called with the archive, `actor` and `at`."""
    match gate:
        case OnClassified():
            return partial(proofing.put_on_classified, what=gate)
        case OnPersonal():
            return partial(proofing.put_on_personal, what=gate)
        case OnFigures():
            return partial(proofing.put_on_figures, what=gate)
