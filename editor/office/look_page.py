"""界面: language, light or dark, the size of texts, the rail, and the arrangement of the window at this chair."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from editor.office.chair_page import ChairPage, choices, show_choice
from editor.office.chair_row import ChairRow
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, Scheme
from editor.shell.widgets import button, line, note

SIZES = (75, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class LookPage(ChairPage):
    """Each choice holds at once; another language when the window opens the next time."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._spoken = frame.settings.language
        self.language = choices((self.tr("跟随系统"), "system"), ("中文", "zh_CN"), ("English", "en"))
        self.scheme = choices((self.tr("跟随系统"), Scheme.SYSTEM.value), (self.tr("浅色"), Scheme.LIGHT.value),
                              (self.tr("深色"), Scheme.DARK.value))
        self.zoom = choices(*((f"{percent} %", percent) for percent in SIZES))
        self.rail = QCheckBox(self.tr("只显示图标"))
        self.reopen = button(self.tr("立即重新打开"), "arrows-clockwise", clicked=self._open_again)
        self.arrange = button(self.tr("恢复默认布局"), "arrow-counter-clockwise", clicked=self._forget_layout)
        self.around = button(self.tr("再看一遍导览"), "map-trifold", clicked=lambda: frame.change_chair("tour"))
        self._lay_out()
        self.language.activated.connect(lambda row: self._choose_language())
        self.scheme.activated.connect(lambda row: self._choose_scheme())
        self.zoom.activated.connect(lambda row: self._choose_zoom(int(self.zoom.currentData())))
        self.rail.toggled.connect(self._choose_rail)
        self.show_now()

    def show_now(self) -> None:
        settings = self.frame.settings
        show_choice(self.language, settings.language)
        show_choice(self.scheme, settings.scheme)
        if self.zoom.findData(settings.text_zoom) < 0:  # made larger step by step where a text is read
            self.zoom.addItem(f"{settings.text_zoom} %", settings.text_zoom)
        show_choice(self.zoom, settings.text_zoom)
        self.rail.blockSignals(True)
        self.rail.setChecked(settings.rail_collapsed)
        self.rail.blockSignals(False)
        self.reopen.setVisible(settings.language != self._spoken and self.frame.archives is not None)
        self.look()

    def _choose_language(self) -> None:
        self.frame.settings.language = str(self.language.currentData())
        self.change("language")

    def _choose_scheme(self) -> None:
        self.frame.settings.scheme = str(self.scheme.currentData())
        self.change("scheme")

    def _choose_zoom(self, percent: int) -> None:
        self.frame.settings.text_zoom = percent
        self.change("text_zoom")

    def _choose_rail(self, collapsed: bool) -> None:
        self.frame.settings.rail_collapsed = collapsed
        self.change("rail")

    def _open_again(self) -> None:
        if self.frame.archives is not None:
            self.frame.archives.reopen()

    def _forget_layout(self) -> None:
        self.frame.settings.forget_layout()
        self.frame.say(self.tr("布局已恢复默认，下次打开窗口时生效"))

    def _lay_out(self) -> None:
        self.name(self.tr("界面"), self.tr("只管这台机器上的这个窗口，选定即生效。"))
        settings = self.frame.settings

        def language() -> None:
            settings.language = "system"
            self.change("language")

        def scheme() -> None:
            settings.scheme = Scheme.SYSTEM.value
            self.change("scheme")

        def zoom() -> None:
            self._choose_zoom(100)
            self.show_now()

        rows = (
            ChairRow(self.tr("语言 / Language"), self.language, self.tr("跟随系统"),
                     lambda: settings.language == "system", language,
                     self.tr("界面的语言，下次打开窗口时生效。稿件、刊物和印出的文件不变。")),
            ChairRow(self.tr("外观"), self.scheme, self.tr("跟随系统"), lambda: settings.scheme == "system", scheme),
            ChairRow(self.tr("文稿显示大小"), self.zoom, "100 %", lambda: settings.text_zoom == 100,
                     zoom, self.tr("屏幕上文稿的大小，再打开稿件时生效，不影响印出的字号。")),
            ChairRow(self.tr("左栏"), self.rail, self.tr("图标和文字"), lambda: not settings.rail_collapsed,
                     lambda: self.rail.setChecked(False)),
        )
        self.add(*rows)
        rows[0].beside.insertWidget(1, self.reopen)
        self.column.addSpacing(BETWEEN)
        self.column.addWidget(line())
        self.column.addWidget(note(self.tr("窗口大小、分栏和表格列宽都随手记住。"), wrapping=True))
        for each in (self.arrange, self.around):
            self.column.addWidget(each)
            self.column.setAlignment(each, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
