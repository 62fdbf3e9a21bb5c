"""办理记录: the account of one event, what was done when and by whom, the latest first."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from bulletin.desk.urgent_looking import EventFile
from editor.pieces.tables import dress_table
from editor.shell.terms import deed_words, reason_words
from editor.shell.theme import EDGE
from editor.shell.widgets import SectionTitle, button
from editor.urgent.words import moment


class HistorySheet(QDialog):
    """A table to be read; Esc closes it."""

    def __init__(self, file: EventFile, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("办理记录"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 460)
        head = SectionTitle(file.event.title, self.tr("共 {count} 条").format(count=len(file.history)))
        self.table = QTableWidget(len(file.history), 4)
        self.table.setHorizontalHeaderLabels([self.tr("时间"), self.tr("经办人"), self.tr("事项"), self.tr("说明")])
        for row, entry in enumerate(reversed(file.history)):
            reason = reason_words(entry.deed, entry.reason)
            for column, words in enumerate((moment(entry.at, now), file.people.get(entry.who, self.tr("（已离任）")),
                                            deed_words(entry.deed), reason)):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(words if column == 3 and len(words) > 20 else "")
                self.table.setItem(row, column, item)
        dress_table(self.table, self.windowTitle(), (136, 88, 128, 0))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(self.tr("关闭"), clicked=self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(12)
        whole.addWidget(head)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
