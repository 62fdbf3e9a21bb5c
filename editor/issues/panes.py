"""The three panes of the board side by side: the ready drafts, the issue or why there is none, its check or pages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from editor.issues.board_view import BoardView
from editor.issues.ready_pane import ReadyPane
from editor.issues.side_pane import SidePane
from editor.shell.settings import Settings
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, splitter


class Panes(QWidget):
    """`no_issue` stands for the board while nothing is planned; its `acted` asks for an issue."""

    def __init__(self, settings: Settings, ready: ReadyPane, board: BoardView, side: SidePane,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready, self._board, self._side = ready, board, side
        self._sizes: list[int] = []
        self.no_issue = EmptyState("", self.tr("新建一期"), "newspaper")
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(360)
        self._stack.addWidget(board)
        self._stack.addWidget(self.no_issue)
        style(self.no_issue, "pane")
        self.no_issue.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panes: QSplitter = splitter("issues", settings, ready, self._stack, side, shares=(3, 5, 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        side.widened.connect(self._widen)

    def show_board(self, on: bool, journal: str, why_no_plan: str) -> None:
        """Show the board, or that `journal` has no issue that is planned, and why none may be begun; empty: one may."""
        nothing = self.tr("《{name}》没有在编的刊期。").format(name=journal)
        self.no_issue.set_words(nothing, self.tr("新建一期"))
        self.no_issue.action.setEnabled(not why_no_plan)
        self.no_issue.action.setToolTip(why_no_plan)
        self._stack.setCurrentWidget(self._board if on else self.no_issue)

    def next_pane(self) -> None:
        """Put the keys on the next pane that is seen."""
        every: tuple[QWidget, ...] = (self._ready.list, self._board, self._side.front())
        panes = tuple(pane for pane in every if pane.isVisible())
        here = next((at for at, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _widen(self, on: bool) -> None:
        """Give the pages three fifths of the room, without the ready drafts; or all as it was."""
        if on:
            self._sizes = self._panes.sizes()
        self._ready.setVisible(not on)
        self._panes.setSizes([0, 2 * self.width() // 5, 3 * self.width() // 5] if on else self._sizes)
