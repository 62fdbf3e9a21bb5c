"""The foot of the board: how long the issue is, who proofread it, and signing, the sheet and printing."""

from datetime import date

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from editor.issues.length_bar import LengthBar
from editor.issues.proof_ticks import ProofTicks
from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button


class Foot(QWidget):
    """`sign_asked`, `unsign_asked`, `sheet_asked`, `publish_asked` by the buttons."""

    sign_asked = Signal()
    unsign_asked = Signal()
    sheet_asked = Signal()
    publish_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "bar")
        self.length, self.proofs = LengthBar(), ProofTicks()
        self.sheet = button(self.tr("导出签发单…"), "download-simple", clicked=self.sheet_asked.emit)
        self.sign = button(self.tr("签发本期"), "circle-wavy-check", clicked=self._sign)
        self.publish = button(self.tr("成刊"), main=True, clicked=self.publish_asked.emit)
        self._taking_back, self._turned = False, QElapsedTimer()
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(self.length)
        row.addStretch(1)
        row.addWidget(self.proofs)
        row.addSpacing(INSIDE)
        for control in (self.sheet, self.sign, self.publish):
            control.setEnabled(False)  # until it is known what is on the board
            row.addWidget(control)

    def show_seen(self, seen: Seen, may: Standing, today: date) -> None:
        """Show what may be done; the signature is given, or taken back where it stands."""
        self.length.show_seen(seen, may.arrange)
        self.proofs.show_seen(seen, today, may.proof)
        if self._taking_back != seen.signed:
            self._taking_back = seen.signed
            self._turned.restart()
        self.sign.setText(self.tr("撤销签发") if seen.signed else self.tr("签发本期"))
        _allow(self.sign, may.unsign if seen.signed else may.sign)
        _allow(self.publish, may.publish)
        empty = seen.issue is None or not (seen.issue.items or seen.issue.correction)
        _allow(self.sheet, self.tr("本期还没有稿件") if empty else "")

    def _sign(self) -> None:
        # The second click of two meant the first: it does not take back what was signed just now.
        if self._turned.isValid() and self._turned.elapsed() < QApplication.doubleClickInterval():
            return
        (self.unsign_asked if self._taking_back else self.sign_asked).emit()


def _allow(control: QPushButton, why_not: str) -> None:
    control.setEnabled(not why_not)
    control.setToolTip(why_not)
    control.setAccessibleDescription(why_not)
