"""The ways from the list of issues to old issues that are taken in, and to packages for another network."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from editor.archive.issues_tab import IssuesTab
from editor.exchange.door import ExchangeDoor
from editor.old_issues.door import OldIssuesDoor
from editor.shell.frame import Frame


class IssueDoors(QObject):
    """Opens them for what stands under the keys or is selected in the list."""

    def __init__(self, frame: Frame, issues: IssuesTab, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._issues = frame, issues
        self.old, self.exchange = OldIssuesDoor(frame, over), ExchangeDoor(frame, over)
        issues.old.connect(self._open_old)
        issues.pane.pack.triggered.connect(self._pack)
        issues.pane.take.triggered.connect(lambda: self.exchange.open_taking())

    def show_to(self, person: Actor | None) -> None:
        """Let `person` use those that are open to them; the others say who may."""
        self._issues.allow_old(self.old.is_open_to(person))
        pane = self._issues.pane
        pane.pack.setEnabled(self.exchange.may_pack(person))
        pane.take.setEnabled(self.exchange.may_take(person))
        for way in (pane.exchange, self._issues.exchange_first):
            way.setEnabled(pane.pack.isEnabled() or pane.take.isEnabled())

    def take(self, package: Path) -> None:
        """Open 收入交换包 over a package; who may not take one in is told so."""
        person = self._frame.person
        if self.exchange.may_take(person):
            self.exchange.open_taking(package)
        else:
            self._frame.trouble(Refused(Reason.ROLE_MISSING, role=RoleName.EDITOR.value,
                                        who=person.name if person else ""))

    def _open_old(self) -> None:
        printed = self._issues.tree.printed
        self.old.open(printed.issue.journal_id if printed is not None else "")

    def _pack(self) -> None:
        marked = self._issues.tree.selected()
        self.exchange.open_packing(
            drafts=[printed.issue.items[at].draft_id for printed, at in marked if at >= 0],
            issues=[printed.issue.id for printed, at in marked if at < 0])
