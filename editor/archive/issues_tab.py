"""The printed issues: asked for when somebody looks at them, shown as a tree, or said to be none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from editor.archive.asking import Printed, printed_issues
from editor.archive.issues_pane import IssuesPane
from editor.archive.issues_tree import IssuesTree
from editor.pieces.columns import KeptColumns
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, button


class IssuesTab(QStackedWidget):
    """`counted(int)` when the issues came, `chosen(Printed, at)` as the tree sends it, `old` to take in old issues."""

    counted = Signal(int)
    chosen = Signal(object, int)
    old = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._listed: tuple[Printed, ...] = ()
        self._choosing = ""
        self.tree = IssuesTree()
        KeptColumns(self.tree.header(), frame.settings, "issues")
        self.pane = IssuesPane(self.tree)
        self.none = EmptyState(self.tr("还没有成刊的刊期。"), self.tr("去组版"), "newspaper")
        self.old_first = button(self.tr("收入旧刊…"), "stack", clicked=self.old.emit)
        self.none.add(self.old_first)
        self.exchange_first = button(self.tr("交换包"), "package")
        self.exchange_first.setMenu(self.pane.exchange.menu())
        self.exchange_first.setToolTip(self.pane.exchange.toolTip())
        self.none.add(self.exchange_first)
        style(self.none, "pane")
        self.none.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for widget in (self.none, self.pane):
            self.addWidget(widget)
        self.tree.chosen.connect(self.chosen)
        self.none.acted.connect(lambda: frame.go("issues"))
        self.pane.old.clicked.connect(lambda: self.old.emit())

    def allow_old(self, allowed: bool) -> None:
        """Let old issues be taken in, or say who may."""
        why_not = "" if allowed else self.tr("旧刊由编辑收入")
        for control in (self.old_first, self.pane.old):
            control.setEnabled(allowed)
            control.setAccessibleDescription(why_not)
            control.setToolTip(why_not or self.tr("把以前出的各期（Word、WPS、PDF 等）收进档案"))

    def choose(self, issue_id: str) -> None:
        """Put the keys on an issue once the issues are here."""
        self._choosing = issue_id

    def load(self) -> None:
        """Ask for the issues: there may be thousands."""
        self._frame.background.ask(self, printed_issues, self._show, self._frame.trouble)

    def _show(self, issues: tuple[Printed, ...]) -> None:
        if issues != self._listed:
            self._listed = issues
            self.tree.show_issues(issues)
        self.setCurrentWidget(self.pane if issues else self.none)
        if self.tree.choose(self._choosing):
            self._choosing = ""
        self.counted.emit(len(issues))
