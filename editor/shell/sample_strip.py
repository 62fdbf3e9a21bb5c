"""The strip over the places of the sample office: that it is one to play with, and the way to one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, quiet_button


class SampleStrip(QWidget):
    """Sends `found_asked`, or `own_asked` where there is one already; its cross hides it until the next start."""

    found_asked = Signal()
    own_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        style(self, "sample-strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self.tr("这是示例单位，可以随意试，人员和稿件都是虚构的。"))
        self.found = button(self.tr("建立本单位档案…"), clicked=self.found_asked.emit)
        self.own = button(self.tr("回到本单位档案"), clicked=self.own_asked.emit)
        self.close_it = quiet_button("x", self.tr("收起这一条"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, GRID, INSIDE, GRID)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("flask", 16))
        row.addWidget(self.words)
        for each in (self.found, self.own):
            style(each, "small")
            row.addWidget(each)
        row.addStretch()
        row.addWidget(self.close_it)
        self.hide()

    def offer(self, at_sample: bool, has_own: bool) -> None:
        """Stand over the places of the sample, with the way to one's own; elsewhere there is nothing to say."""
        self.found.setVisible(not has_own)
        self.own.setVisible(has_own)
        self.setVisible(at_sample)
