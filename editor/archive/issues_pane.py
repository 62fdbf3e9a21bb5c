"""The printed issues with what can be done to many of them at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from editor.archive.issues_tree import IssuesTree
from editor.exchange.list_door import KEYS
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, line, note


class IssuesPane(QWidget):
    """The tree; under it what is done with those selected, the exports of many issues and of a year with the copies
    that are out, and the ways in and out of the archive.
    """

    def __init__(self, tree: IssuesTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self._tree = tree
        self.many = button(self.tr("批量导出…"), "files")
        self.volume = button(self.tr("合订本…"), "book-open")
        self.volume.setToolTip(self.tr("一年的各期装成一份 PDF"))
        self.out = button(self.tr("在外份数…"), "hourglass")
        self.out.setToolTip(self.tr("各期发出后没有签收、涉密没有清退的份"))
        self.paper = button(self.tr("打印…"), "printer")
        self.compare = button(self.tr("比较…"), "git-diff")
        self.marked = note("")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.old = button(self.tr("收入旧刊…"), "stack")
        self.lists = button(self.tr("导出清单…"), "download-simple")
        self.lists.setToolTip(self.tr("把各期、每期的信息、期号登记等存成表格文件（{keys}）").format(keys=KEYS))
        self.exchange = button(self.tr("交换包"), "package")
        self.exchange.setToolTip(self.tr("装成一个文件带到另一个网里的信息编辑台，或收入从那里带来的"))
        menu = QMenu(self.exchange)
        self.pack, self.take = menu.addAction(self.tr("导出交换包…")), menu.addAction(self.tr("收入交换包…"))
        self.exchange.setMenu(menu)
        of_many = _row(self.many, self.volume, self.out)
        of_marked = _row(self.paper, self.compare, self.marked)
        of_others = _row(self.exchange, self.old, self.lists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tree, 1)
        column.addWidget(line())
        for row in (of_marked, of_many, of_others):
            column.addLayout(row)
        column.addSpacing(INSIDE)
        tree.marked.connect(self._on_marked)
        self._on_marked()

    def _on_marked(self) -> None:
        """Say how many are selected; of two that are, one may be compared with the other; issues may be printed."""
        marked = self._tree.selected()
        self.paper.setEnabled(any(at < 0 for _, at in marked))
        self.paper.setToolTip(self.tr("选中的各期依次打印（Ctrl+P）") if self.paper.isEnabled()
                              else self.tr("请先选中一期或几期"))
        self.paper.setAccessibleDescription(self.paper.toolTip())
        self.marked.setText(self.tr("选中 {count} 项").format(count=len(marked)) if len(marked) > 1 else "")
        ready = len(marked) == 2
        self.compare.setEnabled(ready)
        why_not = "" if ready else self.tr("按住 Ctrl 选中两期，或两篇")
        self.compare.setToolTip(why_not or self.tr("两期或两篇左右对照，标出不同"))
        self.compare.setAccessibleDescription(why_not)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INSIDE, INSIDE, INSIDE, 0)
    row.setSpacing(INSIDE)
    for part in parts:
        if isinstance(part, QPushButton):
            style(part, "small")
        row.addWidget(part)
    row.addStretch()
    return row
