"""The pane of the drafts that are ready: their number, a filter, the list, or what to do when there are none."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bulletin.drafts import Draft
from bulletin.holds import Hold
from editor.issues.ready_list import ReadyList, ReadyModel
from editor.shell.search_box import SearchBox
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle


class ReadyPane(QWidget):
    """`list` and `model` are the list's; `empty.acted` asks for the signing room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.model = ReadyModel(self)
        self.list = ReadyList(self.model)
        self.filter = SearchBox(self.tr("筛选标题、单位"))
        self.empty = EmptyState("", icon_name="tray")
        self._title = SectionTitle(self.tr("待上版"))
        self._title.setContentsMargins(12, 0, 12, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout()
        box.setContentsMargins(12, 0, 12, 0)
        box.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._title)
        column.addLayout(box)
        column.addWidget(self._stack, 1)
        self.filter.asked.connect(self._filtered)

    def show_ready(self, drafts: Iterable[Draft], units: Mapping[str, str], holds: Mapping[str, Hold],
                   journal_id: str) -> None:
        """Show other drafts for a journal."""
        self.model.show(drafts, units, holds, journal_id)
        self._say()

    def take_keys(self) -> None:
        """Put the keys on the list, or on the filter while nothing is listed."""
        (self.list if self.model.rowCount() else self.filter).setFocus(Qt.FocusReason.OtherFocusReason)

    def _filtered(self, words: str) -> None:
        self.model.filter(words)
        self._say()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._title.set_beside(self.tr("{total} 篇").format(total=total) if shown == total else
                               self.tr("{shown} / {total} 篇").format(shown=shown, total=total))
        if total:
            self.empty.set_words(self.tr("没有符合筛选的稿件。"))
        else:
            self.empty.set_words(self.tr("没有待上版的稿件，签发后会列在这里。"), self.tr("去签发"))
        self._stack.setCurrentWidget(self.list if shown else self.empty)
