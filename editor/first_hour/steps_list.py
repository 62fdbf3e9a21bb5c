"""The steps at the left: which is open, which are done, which are left for later."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from editor.shell.colours import Colour
from editor.shell.icons import ICON_SIZE, icon
from editor.shell.theme import style

WIDTH, _ROW = 236, 40


class StepsList(QListWidget):
    """`chosen(int)` is sent for a step that was reached before."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        style(self, "flat")
        self.setAccessibleName(self.tr("步骤"))
        self.setIconSize(ICON_SIZE)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, title in enumerate(titles, start=1):
            item = QListWidgetItem(f"{number}  {title}")
            item.setSizeHint(QSize(WIDTH, _ROW))
            item.setToolTip(title)
            self.addItem(item)
        self._titles = tuple(titles)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_steps(self, here: int, reached: int, later: frozenset[int]) -> None:
        """Mark the step that is `here`; those after `reached` cannot be chosen yet."""
        for row, title in enumerate(self._titles):
            item = self.item(row)
            can = row <= reached
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if can else Qt.ItemFlag.NoItemFlags)
            if row in later:
                item.setIcon(icon("minus-circle", Colour.SECOND))
            elif row < reached:
                item.setIcon(icon("check-circle", Colour.GOOD))
            else:
                item.setIcon(icon("circle", Colour.SECOND))
            state = self.tr("以后再设") if row in later else self.tr("已填") if row < reached else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {state}".strip())
        self.setCurrentRow(here)
