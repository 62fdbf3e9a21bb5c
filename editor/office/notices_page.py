"""提醒: what this chair is told on the desktop."""

from PySide6.QtWidgets import QCheckBox

from editor.office.chair_page import ChairPage
from editor.office.chair_row import ChairRow
from editor.shell.frame import Frame


class NoticesPage(ChairPage):
    """One choice, the same as in the menu of the person."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.name(self.tr("提醒"), self.tr("只管这台机器，选定即生效。"))
        self.wanted = QCheckBox(self.tr("时限将到、收到急件时在桌面提醒"))
        self.add(ChairRow(
            self.tr("桌面提醒"), self.wanted, self.tr("提醒"), lambda: frame.settings.notices.wanted,
            lambda: self.wanted.setChecked(True),
            self.tr("窗口不在前面时也看得到。同一件事只提醒一次；关掉以后，窗口右上方的时限照旧显示。")))
        self.column.addStretch()
        self.wanted.toggled.connect(self._choose)
        self.show_now()

    def show_now(self) -> None:
        self.wanted.blockSignals(True)
        self.wanted.setChecked(self.frame.settings.notices.wanted)
        self.wanted.blockSignals(False)
        self.look()

    def _choose(self, wanted: bool) -> None:
        self.frame.settings.notices.wanted = wanted
        self.change("notices")
