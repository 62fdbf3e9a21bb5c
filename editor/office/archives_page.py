"""档案文件: which archive is open here, founding one of one's own, and the way to the sample office and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.office.chair_page import ChairPage
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note


class ArchivesPage(ChairPage):
    """The sample office and one's own are two files, which never mix."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.name(self.tr("档案文件"), self.tr("示例单位和本单位的档案是两个文件，互不相干。"))
        self.here, self.where = QLabel(), note("", wrapping=True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        style(self.here, "pane-title")
        self.found = button(self.tr("建立本单位档案…"), "plus", clicked=lambda: self._archives("ask"))
        self.own = button(self.tr("回到本单位档案"), "archive", clicked=lambda: self._archives("visit_own"))
        self.sample = button(self.tr("打开示例单位"), "books", clicked=lambda: self._archives("visit_sample"))
        self.sample.setToolTip(self.tr("用虚构的单位练手。下次启动程序仍打开本单位档案。"))
        self.column.addSpacing(INSIDE)
        for part in (self.here, self.where, self.found, self.own, self.sample):
            self.column.addWidget(part)
        for each in (self.found, self.own, self.sample):
            self.column.setAlignment(each, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.show_now()

    def show_now(self) -> None:
        archives = self.frame.archives
        if archives is None:
            self.here.setText(self.tr("当前打开的档案由启动程序时指定。"))
            self.where.setText("")
        else:
            self.here.setText(self.tr("现在打开的是示例单位。") if archives.at_sample
                              else self.tr("现在打开的是本单位的档案。"))
            self.where.setText(str(archives.path))
        self.found.setVisible(archives is not None and archives.at_sample and not archives.has_own)
        self.own.setVisible(archives is not None and archives.at_sample and archives.has_own)
        self.sample.setVisible(archives is not None and not archives.at_sample and archives.has_own)

    def _archives(self, deed: str) -> None:
        if self.frame.archives is not None:
            getattr(self.frame.archives, deed)()
