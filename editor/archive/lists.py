"""What the archive's screen shows, as lists to be written into files: the finds, else the issues."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.archive.commands import COMMANDS
from editor.archive.finder import Asked
from editor.archive.issues_tab import IssuesTab
from editor.archive.search_pane import SearchPane
from editor.exchange.list_door import ListDoor
from editor.exchange.list_run import Offer
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from bulletin.desk.searching import Look
    from bulletin.exchange.listing import Listing

_NAME = QT_TRANSLATE_NOOP("kept", "检索结果")


class ArchiveLists(QObject):
    """Hears the keys and the buttons of both tabs."""

    def __init__(self, frame: Frame, finding: SearchPane, issues: IssuesTab, over: QWidget) -> None:
        super().__init__(over)
        self._finding, self._issues = finding, issues
        self.door = ListDoor(frame, over)
        self.door.listen(over, COMMANDS["export"], self.open)
        finding.head.out.clicked.connect(lambda: self.open())
        issues.pane.lists.clicked.connect(lambda: self.open())

    def open(self) -> None:
        """Offer what is shown in the tab that is seen; all the finds, also those nobody scrolled to."""
        finding = self._finding
        if finding.isVisible() and finding.chosen() is not None:
            asked = finding.finder.asked
            words = self.tr("检索“{words}”的结果，{count}").format(words=asked.words, count=finding.counted)
            self.door.open(Offer(_NAME, words, partial(_listed, asked)))
        else:
            self.door.open(first="issues" if self._issues.isVisible() else "drafts")


def _listed(asked: Asked, look: Look) -> Listing:
    from bulletin.desk.listing import finds_listed

    return finds_listed(look, asked.query, asked.sorting)
