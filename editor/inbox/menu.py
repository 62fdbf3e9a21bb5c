"""The menu of the rows: the deeds of the reader and the ways to sort, for the keyboard as well."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from editor.inbox.drafts_list import DraftsList
from editor.inbox.drafts_model import Column
from editor.inbox.reader import Reader


class RowsMenu(QMenu):
    """Offers what the buttons of the reader offer now, and sorting by each column. Goes when it is closed."""

    def __init__(self, rows: DraftsList, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds, source = reader.deeds, reader.facts.source
        for each in (deeds.open, *deeds.steps.values()):
            if each.isVisibleTo(reader):
                self._offer(each)
        self.addSeparator()
        for each in (reader.accept, source.show_button, source.save, reader.facts.mail.save):
            if each.isVisibleTo(reader):
                self._offer(each)
        if source.reread.isVisibleTo(reader):
            again = self.addMenu(source.reread.text())
            again.aboutToShow.connect(lambda: source.ways_asked.emit(again))
        self.addSeparator()
        order = self.addMenu(self.tr("排序"))
        header, model = rows.horizontalHeader(), rows.model()
        for column in Column:
            line = order.addAction(str(model.headerData(column, Qt.Orientation.Horizontal)))
            line.setCheckable(True)
            line.setChecked(header.sortIndicatorSection() == column)
            line.triggered.connect(_sorting(rows, column))

    def _offer(self, deed: QPushButton) -> None:
        line = self.addAction(deed.accessibleName() or deed.text(), deed.click)
        line.setEnabled(deed.isEnabled())


def _sorting(rows: DraftsList, column: Column) -> Callable[[], None]:
    return lambda: rows.order_by(column)
