"""A panel over the foot of the window, opened from the bottom line and closed by Esc: what stands there in full."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import SectionTitle, line, quiet_button

WIDTH = 460


class FootPanel(QFrame):
    """`opened` is sent when it is shown. It is no dialog: work goes on beside it, and what runs is seen running."""

    opened = Signal()

    def __init__(self, title: str, over: QWidget, bottom: int) -> None:
        super().__init__(over)
        self._over, self._bottom = over, bottom
        self._before: QWidget | None = None
        style(self, "foot-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head = SectionTitle(title)
        self._close = quiet_button("x", self.tr("关闭（Esc）"), clicked=self.leave)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        self._rows.setSpacing(0)
        self._lay_out()
        over.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it when it is open."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.fill()
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit()

    def leave(self) -> None:
        """Close it; the keys are again where they were."""
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def fill(self) -> None:
        """Put in what there is: override it, and call `show_rows`."""

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these rows in place of those there were, a line between each."""
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(row)
            row.show()  # at once, not with the next turn: what is said while it is open comes in without a flicker
        self._rows.addStretch()
        if self.isVisible():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        bar = self.area.verticalScrollBar()
        steps = {Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
                 Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        if (by := steps.get(Qt.Key(event.key()))) is not None:
            bar.setValue(bar.value() + by)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand at the right, over the bottom line, as high as the rows are and no higher than the room there is."""
        room = self._over.height() - self._bottom - 3 * BETWEEN
        wanted = self._top.sizeHint().height() + self._inner.heightForWidth(WIDTH - 2) + 2 * GRID
        height = min(max(wanted, 120), room * 2 // 3)
        self.setGeometry(self._over.width() - WIDTH - BETWEEN, self._over.height() - self._bottom - height - INSIDE,
                         WIDTH, height)

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(BETWEEN, INSIDE, INSIDE, INSIDE)
        top.setSpacing(INSIDE)
        top.addWidget(self.head, 1)
        top.addWidget(self._close)
        self._inner = QWidget()
        self._inner.setLayout(self._rows)
        self.area = QScrollArea()
        self.area.setWidget(self._inner)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style(self._inner, "foot-rows")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(line())
        column.addWidget(self.area, 1)
