"""What stands above the finds: the box, the searches kept, what cannot be read, the chips, how many, in which order."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bulletin.search.port import Sorting
from editor.archive.facet_rows import FacetRows
from editor.archive.query_fault import QueryFault
from editor.archive.results import units
from editor.archive.saved_button import SavedButton
from editor.exchange.list_door import KEYS
from editor.shell.chip import Chip, Tone
from editor.shell.search_box import SearchBox
from editor.shell.theme import GRID
from editor.shell.widgets import note, quiet_button

PAUSE_MS = 120


class SearchHead(QWidget):
    """Only lays them out, and says where Tab goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox(self.tr("查全部稿件、刊期、批示和批注"), pause=PAUSE_MS)
        self.saved, self.fault, self.facets = SavedButton(), QueryFault(), FacetRows()
        self.name = Chip("", Tone.INFORMATION, "bookmark-simple")
        self.count = note("")
        self.sorting = QComboBox()
        for words, sorting in ((self.tr("最新在前"), Sorting.NEWEST), (self.tr("最相关"), Sorting.RELEVANCE)):
            self.sorting.addItem(words, sorting)
        self.sorting.setAccessibleName(self.tr("排序"))
        self.divide = quiet_button("funnel", self.tr("显示或收起筛选"))
        self.divide.setCheckable(True)
        self.divide.setChecked(True)
        self.divide.toggled.connect(self.facets.setVisible)
        self.out = quiet_button("download-simple", self.tr("导出清单…（{keys}）").format(keys=KEYS))
        self.fault.place_asked.connect(self._point)
        self._lay_out()

    def order(self) -> Sorting:
        """Return the order chosen."""
        return Sorting(self.sorting.currentData())  # Qt gives back its value

    def show_controls(self, shown: bool) -> None:
        """Show what only means something once something was asked."""
        for control in (self.sorting, self.divide, self.out):
            control.setVisible(shown)

    def order_focus(self, last: QWidget) -> None:
        """Let Tab go from the box to its searches, the chips, the order, and `last`: chips are made anew each time."""
        order = [self.box, self.saved, self.fault.mend, *self.facets.stops(), self.out, self.divide, self.sorting, last]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _point(self, start: int, end: int) -> None:
        """Select in the box what cannot be read; what was typed may begin with blanks."""
        text = self.box.text()
        blanks = len(text) - len(text.lstrip())
        before, piece = text[:blanks + start], text[blanks + start:blanks + end]
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.setSelection(units(before), units(piece))

    def _lay_out(self) -> None:
        asking, told = QHBoxLayout(), QHBoxLayout()
        for row in (asking, told):
            row.setSpacing(GRID)
        asking.addWidget(self.box, 1)
        asking.addWidget(self.saved)
        told.addWidget(self.count)
        told.addWidget(self.name)
        told.addStretch()
        told.addWidget(self.out)
        told.addWidget(self.divide)
        told.addWidget(self.sorting)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(GRID)
        column.addLayout(asking)
        for widget in (self.fault, self.facets):
            column.addWidget(widget)
        column.addLayout(told)
