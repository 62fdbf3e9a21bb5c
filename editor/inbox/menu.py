"""The menu of the rows: the deeds of the reader and the ways to sort, for the keyboard as well."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from editor.inbox.drafts_list import DraftsList
from editor.inbox.drafts_model import Column
from editor.inbox.reader import Deeds


class RowsMenu(QMenu):
    """Offers what the buttons of the reader offer now, and sorting by each column. Goes when it is closed."""

    def __init__(self, rows: DraftsList, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in (deeds.open, *deeds.steps.values(), deeds.original):
            if not each.isHidden():
                self._offer(each)
        self.addSeparator()
        order = self.addMenu(self.tr("排序"))
        header, model = rows.horizontalHeader(), rows.model()
        for column in Column:
            line = order.addAction(str(model.headerData(column, Qt.Orientation.Horizontal)))
            line.setCheckable(True)
            line.setChecked(header.sortIndicatorSection() == column)
            line.triggered.connect(_sorting(rows, column))

    def _offer(self, deed: QPushButton) -> None:
        line = self.addAction(deed.text() or deed.accessibleName(), deed.click)
        line.setEnabled(deed.isEnabled())


def _sorting(rows: DraftsList, column: Column) -> Callable[[], None]:
    return lambda: rows.order_by(column)
