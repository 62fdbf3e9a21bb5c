"""写稿和输入: the printed pages beside the text, and the input method of this chair."""

import sys

from PySide6.QtWidgets import QCheckBox

from editor.office.chair_page import ChairPage, choices, show_choice
from editor.office.chair_row import ChairRow
from editor.shell.frame import Frame
from editor.shell.input_method import input_methods


class WorkingPage(ChairPage):
    """How a text is written here."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.shown = QCheckBox(self.tr("写稿时在旁边显示版面"))
        self.fit = choices((self.tr("与窗格同宽"), "width"), (self.tr("整页"), "page"), (self.tr("自定大小"), "free"))
        self.columns = choices((self.tr("每行一页"), 1), (self.tr("每行两页"), 2))
        found = input_methods()
        self.method = choices((self.tr("随系统"), ""), *((each, each) for each in found))
        self._lay_out(bool(found) and sys.platform.startswith("linux"))
        self.shown.toggled.connect(lambda on: self._choose("shown", on))
        self.fit.activated.connect(lambda row: self._choose("fit", self.fit.currentData()))
        self.columns.activated.connect(lambda row: self._choose("columns", self.columns.currentData()))
        self.method.activated.connect(lambda row: self._choose_method(str(self.method.currentData())))
        self.show_now()

    def show_now(self) -> None:
        pages = self.frame.settings.pages
        self.shown.blockSignals(True)
        self.shown.setChecked(pages.shown)
        self.shown.blockSignals(False)
        show_choice(self.fit, pages.fit)
        show_choice(self.columns, pages.columns)
        show_choice(self.method, self.frame.settings.input_method)
        self.look()

    def _choose(self, name: str, value: object) -> None:
        setattr(self.frame.settings.pages, name, value)
        self.change("pages")

    def _choose_method(self, name: str) -> None:
        self.frame.settings.input_method = name
        self.change("input")

    def _lay_out(self, asks_method: bool) -> None:
        self.name(self.tr("写稿和输入"), self.tr("只管这台机器，下次打开采编时生效。"))
        settings = self.frame.settings
        self.add(
            ChairRow(self.tr("版面"), self.shown, self.tr("不显示"), lambda: not settings.pages.shown,
                     lambda: self.shown.setChecked(False), self.tr("采编时按 F8 也可随时打开、收起。")),
            ChairRow(self.tr("版面大小"), self.fit, self.tr("与窗格同宽"), lambda: settings.pages.fit == "width",
                     lambda: self._set("fit", "width")),
            ChairRow(self.tr("版面排法"), self.columns, self.tr("每行一页"), lambda: settings.pages.columns == 1,
                     lambda: self._set("columns", 1)))
        method = ChairRow(
            self.tr("输入法"), self.method, self.tr("随系统"), lambda: not settings.input_method, self._usual_method,
            self.tr("打不出汉字时再改，退出程序重新启动后生效。"))
        self.add(method)
        method.setVisible(asks_method)
        self.column.addStretch()

    def _set(self, name: str, value: object) -> None:
        self._choose(name, value)
        self.show_now()

    def _usual_method(self) -> None:
        self._choose_method("")
        self.show_now()
