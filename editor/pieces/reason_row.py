"""The row in which a reason is written: a field, the reasons given last, and the deed named on its button."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.pieces.cleaning import clean
from editor.pieces.kept_words import KeptWords
from editor.shell.frame import Frame
from editor.shell.language import said
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, button, note

MOST = 4
_USUAL = (
    QT_TRANSLATE_NOOP("kept", "请核实数据"), QT_TRANSLATE_NOOP("kept", "请补充具体做法"),
    QT_TRANSLATE_NOOP("kept", "篇幅过长，请压缩"), QT_TRANSLATE_NOOP("kept", "请补审签人"),
)


class ReasonRow(QWidget):
    """Asks for a reason in place; `given(str)` is sent with one that is not empty. Esc goes away safely.

    What was written and not given stays for who is asked for the same `what` again. `place` is where the row stands.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, frame: Frame, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptWords(frame, place)
        card = QFrame()
        style(card, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, 0, EDGE, INSIDE)
        around.addWidget(card)
        self.edit = QLineEdit()
        self.edit.setMaxLength(200)
        self.edit.returnPressed.connect(self._give)
        self.edit.textChanged.connect(lambda words: self._kept.keep())
        self._field = Field(self.tr("理由"), self.edit)
        self._deed = button("", clicked=self._give)
        self._chips: list[QPushButton] = []
        self._offers = QHBoxLayout()
        self._offers.setSpacing(INSIDE)
        self._offers.addWidget(note(self.tr("常用理由")))
        self._offers.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addLayout(self._offers, 1)
        foot.addWidget(button(self.tr("取消 Esc"), clicked=self.leave))
        foot.addWidget(self._deed)
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self._field)
        column.addLayout(foot)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.hide()

    def ask(self, what: str, deed: str, offers: Sequence[str]) -> None:
        """Ask for the reason of `deed` (退回); `offers`, then the usual ones, can be chosen with one click: Chinese, as
        reasons are kept. `what` is the id of what it is done to.
        """
        self._deed.setText(deed)
        self.edit.setPlaceholderText(self.tr("写明{deed}的理由，编辑会看到").format(deed=deed))
        with QSignalBlocker(self.edit):
            self.edit.clear()
        self._kept.begin(f"reason {what} {deed}", deed, {"words": self.edit})
        self._field.show_error("")
        self._offer(tuple(dict.fromkeys((*offers, *_USUAL))))
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away without doing anything."""
        self.hide()
        self.left.emit()

    def error(self) -> str:
        """Return the words under the field."""
        return self._field.error()

    def offers(self) -> list[QPushButton]:
        """Return the reasons offered."""
        return list(self._chips)

    def _offer(self, offers: Sequence[str]) -> None:
        for chip in self._chips:
            self._offers.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(words) for words in offers[:MOST]]
        for at, chip in enumerate(self._chips):
            self._offers.insertWidget(at + 1, chip)

    def _chip(self, words: str) -> QPushButton:
        shown = said(words)
        room = 14 if shown == words else 28
        chip = button(shown if len(shown) <= room else shown[:room - 1] + "…", clicked=lambda: self._choose(words))
        style(chip, "small")
        chip.setToolTip(words)
        chip.setAccessibleName(self.tr("理由：{words}").format(words=shown))
        return chip

    def _choose(self, words: str) -> None:
        self.edit.setText(words)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        words = clean(self.edit.text()).strip()
        if not words:
            self._field.show_error(self.tr("请写明理由。"))
            return
        self._kept.forget()
        self.hide()
        self.given.emit(words)
