"""The page: what happened, the ways out of it with the safest first, progress, and how it went."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.recovery.card import CardPage
from editor.recovery.outcome import Outcome
from editor.recovery.progress import ProgressSheet
from editor.recovery.situation import Situation
from editor.recovery.ways import Ways


class RecoveryPage(CardPage):
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
        progress, outcome = ProgressSheet(), Outcome()
        super().__init__((progress, outcome), parent)
        self.progress, self.outcome = progress, outcome
        self.ways: Ways | None = None
        self.outcome.opened.connect(self.again_asked)

    def show_situation(self, situation: Situation, now: datetime, may_use_sample: bool = False) -> None:
        """Say what happened and offer the ways out; `may_use_sample` offers the sample office too."""
        if self.ways is not None:
            self.drop_sheet(self.ways)
        self.ways = ways = Ways(situation, now, may_use_sample)
        ways.restore.connect(self.restore_asked)
        for asked, told in ((ways.repair, self.repair_asked), (ways.read, self.read_asked),
                            (ways.file, self.file_asked), (ways.elsewhere, self.elsewhere_asked),
                            (ways.again, self.again_asked), (ways.usual, self.usual_asked),
                            (ways.leave, self.quit_asked)):
            asked.connect(told)
        self.add_sheet(ways)
        self.show_sheet(ways)
        ways.begin()

    def show_progress(self, title: str) -> None:
        """Say what is being done."""
        self.progress.begin(title)
        self.show_sheet(self.progress)

    def show_outcome(self) -> None:
        """Show how it went; the outcome was filled before."""
        self.show_sheet(self.outcome)
        self.outcome.button.setFocus()

    def refuse(self, words: str, about_password: bool = False) -> None:
        """Say why it was not done; the ways stay open."""
        if self.ways is not None:
            self.show_sheet(self.ways)
            self.ways.refuse(words, about_password)
