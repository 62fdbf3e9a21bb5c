"""The printed issues with what can be done to many of them at once."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.archive.issues_tree import IssuesTree
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, line


class IssuesPane(QWidget):
    """The tree, and under it the exports of many issues and of a year, and the copies that are out."""

    def __init__(self, tree: IssuesTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.many = button(self.tr("批量导出…"), "files")
        self.volume = button(self.tr("合订本…"), "book-open")
        self.volume.setToolTip(self.tr("一年的各期装成一份 PDF"))
        self.out = button(self.tr("在外份数…"), "hourglass")
        self.out.setToolTip(self.tr("各期发出后没有签收、涉密没有清退的份"))
        row = QHBoxLayout()
        row.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        row.setSpacing(INSIDE)
        for control in (self.many, self.volume, self.out):
            style(control, "small")
            row.addWidget(control)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tree, 1)
        column.addWidget(line())
        column.addLayout(row)
