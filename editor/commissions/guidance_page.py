"""The page 报送要点: the months at the left, the points of one month beside them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bulletin.commissions.guidance import Guidance, month_of, month_words
from bulletin.desk.commission_register import Register
from editor.commissions.exporting import Exporting
from editor.commissions.forms import Forms
from editor.commissions.months_pane import MonthsPane
from editor.commissions.points_pane import PointsPane
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, splitter


class GuidancePage(QWidget):
    """Shows the guidance of a register; `stale()` asks for it to be read anew."""

    stale = Signal()

    def __init__(self, frame: Frame, forms: Forms, exporting: Exporting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register, self._today, self._may = Register(), date.min, False
        self.left, self.right = MonthsPane(frame), PointsPane(frame, forms, exporting)
        self.empty = EmptyState("", icon_name="lightbulb")
        self._wanted = ""
        style(self.empty, "pane")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.right)
        self.left.setMinimumWidth(220)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("guidance", frame.settings, self.left, self._stack, shares=(22, 98)))
        self.left.chosen.connect(self._show)
        self.left.begun.connect(self._begun)
        self.empty.acted.connect(self.left.ask)
        self.right.stale.connect(self.stale)

    def show_register(self, register: Register, today: date, may: bool) -> None:
        """Show the months, the one shown stays. `may`: whether who sits here may write."""
        if self.right.is_editing():
            return  # what is being typed is read anew when it is saved
        self._register, self._today, self._may = register, today, may
        self.empty.set_words(
            self.tr("还没有拟定过报送要点。逐条写下本月请各单位报送的题目，印发后，来稿可以对上是哪一条。"),
            self.tr("拟定{month}的要点").format(month=month_words(month_of(today))) if may else "")
        self.left.show_months(register.guidance, today, may, self._wanted)
        self._wanted = ""

    def _show(self, one: Guidance | None) -> None:
        self._stack.setCurrentIndex(0 if one is None else 1)
        if one is not None:
            self.right.show_guidance(one, self._register, self._today, self._may)

    def _begun(self, one: Guidance) -> None:
        self._wanted = one.id
        self.stale.emit()
        self.right.new.setFocus()
