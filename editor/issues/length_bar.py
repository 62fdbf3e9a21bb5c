"""How long the issue is, at the left of the foot: pages as measured against the plan, which is changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.issues.measure import Measured
from editor.issues.number_field import NumberField
from editor.issues.seeing import Seen
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import button, note

MOST = 200


class PlanBox(NumberField):
    """The planned pages; `planned(pages)` once the keys leave it or Enter is pressed, Esc leaves it as it was."""

    planned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, MOST, 0, blank=self.tr("不限"), parent=parent)
        self._kept = 0
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(52)
        self.setAccessibleName(self.tr("计划页数"))

    def show_plan(self, pages: int) -> None:
        """Show the plan, unless another one is being typed."""
        self._kept = pages
        if not self.hasFocus():
            self.set_value(pages)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() == Qt.Key.Key_Escape:
            self.set_value(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.value() != self._kept:
            self._kept = self.value()
            self.planned.emit(self._kept)


class LengthBar(QWidget):
    """`planned(pages)` for another plan; `page_asked(number)` and `item_asked(draft_id)` by the marks beside it."""

    planned = Signal(int)
    page_asked = Signal(int)
    item_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: Measured | None = None
        self.pages = self._link("")
        self.pages.setToolTip(self.tr("看版样（F8）"))
        self.plan = PlanBox()
        self._of, self._unit = QLabel("/"), QLabel(self.tr("页"))
        for each in (self._of, self._unit):
            style(each, "second")
        self.characters = note("")
        self.over, self.orphans = self._link("warning"), self._link("warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.pages, self._of, self.plan, self._unit):
            row.addWidget(widget)
        row.addSpacing(INSIDE)
        for widget in (self.over, self.orphans, self.characters):
            row.addWidget(widget)
            row.addSpacing(GRID)
        self.pages.clicked.connect(lambda: self.page_asked.emit(1))
        self.over.clicked.connect(self._to_the_rest)
        self.orphans.clicked.connect(self._to_the_orphan)
        self.plan.planned.connect(self.planned)
        self.show_measured(None)

    def show_seen(self, seen: Seen, why_not: str) -> None:
        """Show the plan and the characters, and about how long the issue is until its pages are measured."""
        self.setVisible(seen.issue is not None)
        if seen.issue is None:
            return
        self.plan.show_plan(seen.issue.pages_planned or seen.journal.pages_planned)
        self.plan.setEnabled(not why_not)
        self.plan.setToolTip(why_not or self.tr("计划页数，可直接改；留空为不限"))
        self.characters.setText(self.tr("{count:,} 字").format(count=seen.characters))
        self.characters.setVisible(seen.characters > 0)
        if not seen.issue.items:
            self.show_measured(None)

    def show_measured(self, measured: Measured | None) -> None:
        """Show how long the issue is; None while that is not known."""
        self._measured = measured
        self.pages.setText(measured.words if measured else "—")
        self.pages.setAccessibleName(self.tr("共 {pages} 页，看版样").format(pages=self.pages.text()))
        over = measured.over if measured else 0
        self.over.setText(self.tr("超出 {count} 行").format(count=over))
        self.over.setToolTip(self.tr("超出计划的部分从第 {page} 页起，按此查看").format(
            page=measured.planned + 1 if measured else 0))
        self.over.setVisible(over > 0)
        orphans = measured.orphans if measured else ()
        self.orphans.setText(self.tr("孤题 {count}").format(count=len(orphans)))
        self.orphans.setToolTip(self.tr("标题落在页末，下面不足两行正文：{titles}").format(
            titles=joining.listed(joining.titled(each.title) for each in orphans)))
        self.orphans.setAccessibleDescription(self.orphans.toolTip())
        self.orphans.setVisible(bool(orphans))

    def plan_now(self) -> None:
        """Put the keys into the plan."""
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.plan.selectAll()

    def _to_the_rest(self) -> None:
        if self._measured:
            self.page_asked.emit(self._measured.planned + 1)

    def _to_the_orphan(self) -> None:
        if self._measured and self._measured.orphans:
            self.item_asked.emit(self._measured.orphans[0].draft_id)

    def _link(self, sign: str) -> QPushButton:
        made = button("")
        style(made, "link")
        if sign:
            made.setIcon(icon(sign, Colour.WARNING))
        return made
