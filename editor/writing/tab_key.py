"""The Tab key in the editor: several parts would like to have it, and the first that can use it does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from editor.writing.editor_pane import EditorPane

Taker = Callable[[], bool]


class TabKey(QObject):
    """Asks `takers` in their order whether they used the key; none did: a tab is typed. Shift+Tab types nothing."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.takers: list[Taker] = []
        self.back_takers: list[Taker] = []
        pane.add_key("Tab", self.press)
        pane.add_key("Shift+Backtab", self.press_back)
        pane.add_key("Shift+Tab", self.press_back)

    def press(self) -> None:
        """Let one part use the key."""
        if not self._pane.isReadOnly() and not any(taker() for taker in self.takers):
            self._pane.textCursor().insertText("\t")
            self._pane.ensureCursorVisible()

    def press_back(self) -> None:
        """Let one part use Shift+Tab; without any the keyboard goes back to the tool before the text."""
        if not any(taker() for taker in self.back_takers):
            self._leave_text()

    def _leave_text(self) -> None:
        """Give the keyboard to what stands before the text; an editor itself never passes it on."""
        before = self._pane.previousInFocusChain()
        while before is not None and before is not self._pane:
            takes = Qt.FocusPolicy(before.focusPolicy()) & Qt.FocusPolicy.TabFocus
            if takes and before.isVisible() and before.isEnabled() and not self._pane.isAncestorOf(before):
                before.setFocus(Qt.FocusReason.BacktabFocusReason)
                return
            before = before.previousInFocusChain()
