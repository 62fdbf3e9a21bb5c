"""The page: what happened, the ways out of it with the safest first, progress, and how it went."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor.recovery.outcome import Outcome
from editor.recovery.progress import ProgressSheet
from editor.recovery.situation import Situation
from editor.recovery.ways import Ways
from editor.shell.theme import style

WIDTH = 720


class RecoveryPage(QWidget):
    """`restore_asked(Backup, passphrase)`, `repair_asked`, `read_asked`, `elsewhere_asked`, `again_asked`,
    `usual_asked`, `quit_asked`: whoever listens carries it out and calls `show_progress`, then `show_outcome` or
    `refuse`.
    """

    restore_asked = Signal(object, str)
    repair_asked = Signal()
    read_asked = Signal()
    elsewhere_asked = Signal()
    file_asked = Signal()
    again_asked = Signal()
    usual_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress, self.outcome = ProgressSheet(), Outcome()
        self.ways: Ways | None = None
        self.outcome.opened.connect(self.again_asked)
        card = QFrame()
        style(card, "card")
        card.setFixedWidth(WIDTH)
        # Not stacked: the card is as high as the sheet that is shown, not as the highest of them.
        self._inside = QVBoxLayout(card)
        self._inside.setContentsMargins(32, 28, 32, 24)
        for sheet in (self.progress, self.outcome):
            sheet.hide()
            self._inside.addWidget(sheet)
        # In a row of its own: aligned in the column, its height would be reckoned for the width of the window.
        middle = QWidget()
        row, column = QHBoxLayout(), QVBoxLayout(middle)
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_situation(self, situation: Situation, now: datetime, may_use_sample: bool = False) -> None:
        """Say what happened and offer the ways out; `may_use_sample` offers the sample office too."""
        if self.ways is not None:
            self._inside.removeWidget(self.ways)
            self.ways.hide()
            self.ways.deleteLater()
        self.ways = ways = Ways(situation, now, may_use_sample)
        ways.restore.connect(self.restore_asked)
        for asked, told in ((ways.repair, self.repair_asked), (ways.read, self.read_asked),
                            (ways.file, self.file_asked), (ways.elsewhere, self.elsewhere_asked),
                            (ways.again, self.again_asked), (ways.usual, self.usual_asked),
                            (ways.leave, self.quit_asked)):
            asked.connect(told)
        self._inside.addWidget(ways)
        self._show(ways)
        ways.begin()

    def show_progress(self, title: str) -> None:
        """Say what is being done."""
        self.progress.begin(title)
        self._show(self.progress)

    def show_outcome(self) -> None:
        """Show how it went; the outcome was filled before."""
        self._show(self.outcome)
        self.outcome.button.setFocus()

    def refuse(self, words: str, about_password: bool = False) -> None:
        """Say why it was not done; the ways stay open."""
        if self.ways is not None:
            self._show(self.ways)
            self.ways.refuse(words, about_password)

    def _show(self, sheet: QWidget) -> None:
        for each in (self.progress, self.outcome, self.ways):
            if each is not None and each is not sheet:
                each.hide()
        sheet.show()
