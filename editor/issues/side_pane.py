"""The right side of the board: what the check found, or the pages as they will be printed; F8 turns from one to the
other.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from editor.issues.checks_pane import ChecksPane
from editor.issues.preview_pane import PreviewPane
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import line, quiet_button


class SidePane(QWidget):
    """`turned(bool)` when the pages are shown (True) or the check; `widened(bool)` when the pages take more room."""

    turned = Signal(bool)
    widened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self.checks, self.preview = ChecksPane(), PreviewPane()
        self.check_tab = self._tab(self.tr("检查"), "clipboard-text", self.tr("检查结果（F9）"))
        self.pages_tab = self._tab(self.tr("版样"), "file-text", self.tr("版样：印出来的样子（F8）"))
        self.wide = quiet_button("arrows-out-line-horizontal", self.tr("放宽版样，收起待上版（F11）"))
        self.wide.setCheckable(True)
        self.wide.toggled.connect(self.widened)
        group = QButtonGroup(self)
        for tab in (self.check_tab, self.pages_tab):
            group.addButton(tab)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.checks)
        self._stack.addWidget(self.preview)
        self.check_tab.setChecked(True)
        self.pages_tab.toggled.connect(self._turn)
        self.checks.counted.connect(self._count)
        self._lay_out()
        for control in (self.preview.paper, self.wide):
            control.hide()

    def shows_pages(self) -> bool:
        """Return whether the pages are shown."""
        return self.pages_tab.isChecked()

    def show_pages(self, on: bool) -> None:
        """Turn to the pages, or to the check."""
        (self.pages_tab if on else self.check_tab).setChecked(True)

    def front(self) -> QWidget:
        """Return what takes the keys here."""
        return self.preview.view if self.shows_pages() else self.checks.list

    def _turn(self, on: bool) -> None:
        self._stack.setCurrentWidget(self.preview if on else self.checks)
        for control in (self.preview.paper, self.wide):
            control.setVisible(on)
        if not on:
            self.wide.setChecked(False)
        self.turned.emit(on)

    def _count(self, words: str) -> None:
        self.check_tab.setText(self.tr("检查 {words}").format(words=words) if words else self.tr("检查"))

    def _tab(self, words: str, sign: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setIcon(icon(sign))
        made.setIconSize(ICON_SIZE)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setToolTip(tip)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(INSIDE, INSIDE, INSIDE, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.check_tab)
        row.addWidget(self.pages_tab)
        row.addStretch()
        row.addWidget(self.preview.paper)
        row.addWidget(self.wide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line())
        column.addWidget(self._stack, 1)
