"""The annual volume asked for over the window: of which journal and year, where to, and how far it is."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.desk.volume import Bound
from bulletin.layout.pdf.office_suite import office
from editor.pages.running import Running, Where
from editor.pages.volume_run import VolumeRun
from editor.pages.volume_words import left_out_words
from editor.pages.year_choice import YearChoice
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.widgets import Field, button, note
from editor.shell.words import sentence_of

_WIDTH = 560


class VolumeSheet(Question):
    """While it runs 停止, and Esc, end it; then nothing is left of it."""

    def __init__(self, frame: Frame, parent: QWidget | None = None, journal_id: str = "", year: int = 0) -> None:
        super().__init__(parent)
        self.name(self.tr("装订"), self.tr("年度合订本"))
        self.setWindowTitle(self.tr("年度合订本"))
        self._frame = frame
        self._run: VolumeRun | None = None
        self._journal_id, self._year = "", 0
        self._made: Path | None = None
        self._over: Path | None = None
        self._without = False
        self.choice, self.running = YearChoice(frame), Running()
        self.where = Where(IssueFolder(frame.settings).path, self.tr("PDF 文件 (*.pdf)"))
        self.look = button(self.tr("打开合订本"), "arrow-square-out", clicked=self._look)
        self.look.setAutoDefault(False)
        self.look.hide()
        self.back.setText(self.tr("关闭"))
        for part in (self.choice, note(self.tr(
                "这一年已成刊的各期依次装成一份 PDF，前有封面和目录；作废、更正的在目录里注明。目录另存一份 DOCX。"),
                wrapping=True), Field(self.tr("存为"), self.where), self.running):
            self.body.addWidget(part)
        self.body.addWidget(self.look, alignment=Qt.AlignmentFlag.AlignLeft)
        self.running.changed.connect(self._fit)
        self.where.changed.connect(self._forget_over)
        self.choice.chosen.connect(self._choose)
        self.choice.empty.connect(lambda: self.running.complain(self.tr("还没有成刊的刊期。")))
        self.deed.setEnabled(False)
        self.deed.setDefault(False)
        self.deed.setAutoDefault(False)
        frame.background.files(self, lambda stop: office() is None, self._show_how, frame.trouble)
        self.choice.ask(journal_id, year)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def answer(self) -> None:
        """Begin; a file that is there already is written over only when the deed is chosen once more."""
        to = self.where.path
        if to is None or self._run is not None:
            return
        to = to if to.suffix.lower() == ".pdf" else to.with_name(f"{to.name}.pdf")
        if self._over == to:
            self._begin(to)
        else:
            self._frame.background.files(self, lambda stop: to.exists(), lambda there: self._ask_or_begin(to, there),
                                         self._fail)

    def _ask_or_begin(self, to: Path, there: bool) -> None:
        if there:
            self._over = to
            self.deed.setText(self.tr("覆盖"))
            self.running.say(self.tr("“{name}”已经有了。覆盖它请再按一次，或换一个名字。").format(name=to.name))
        else:
            self._begin(to)

    def _begin(self, to: Path) -> None:
        if self._run is not None:  # asked twice in one breath
            return
        self._forget_over()
        self.running.complain("")
        self.look.hide()
        self._run = run = VolumeRun(self._frame, self._journal_id, self._year, to)
        run.progressed.connect(self._progress)
        run.bound.connect(self._bound)
        run.stopped.connect(lambda: self._end(self.tr("已停下，没有写出文件。")))
        run.failed.connect(self._fail)
        self._free(False)
        self.running.say(self.tr("正在取出各期…"))
        run.start()

    def reject(self) -> None:
        if self._run is not None and isValid(self._run):
            self.running.say(self.tr("正在停下…"))
            self._run.stop()
        else:
            super().reject()

    def _choose(self, journal_id: str, year: int, name: str) -> None:
        self._journal_id, self._year = journal_id, year
        self.where.show_path(IssueFolder(self._frame.settings).path / self.tr("{name}{year}年合订本.pdf").format(
            name=name, year=year))
        self.deed.setEnabled(self._run is None and not self._without)

    def _forget_over(self) -> None:
        self._over = None
        self.deed.setText(self.tr("装订"))

    def _progress(self, done: int, total: int) -> None:
        self.running.show_progress(done, total)
        if done >= total:
            self.running.say(self.tr("各期已转好，正在编目录、装订…"))

    def _bound(self, bound: Bound) -> None:
        self._made = bound.path
        self._end(self.tr("已装订 {issues} 期，共 {pages} 页。目录另存为“{index}”。").format(
            issues=bound.issues, pages=bound.pages, index=bound.index.name) + left_out_words(bound))
        self.look.show()
        self.look.setFocus()
        self._fit()

    def _end(self, words: str) -> None:
        self._run = None
        self._free(True)
        self.running.bar.hide()
        self.running.say(words)

    def _fail(self, error: Exception) -> None:
        self._end("")
        self.running.complain(sentence_of(error))

    def _show_how(self, without: bool) -> None:
        self._without = without
        if without:
            self.deed.setEnabled(False)
            self.running.complain(self.tr(
                "这台电脑没有安装 LibreOffice，不能装订合订本。请安装后再来；各期可以先批量导出。"))

    def _free(self, free: bool) -> None:
        for control in (self.choice, self.where):
            control.setEnabled(free)
        self.deed.setEnabled(free and not self._without)
        self.back.setText(self.tr("关闭") if free else self.tr("停止"))

    def _fit(self) -> None:
        # A window does not ask its wrapped lines how high they are at its width.
        if layout := self.layout():
            layout.activate()
            self.setFixedSize(QSize(_WIDTH, layout.totalHeightForWidth(_WIDTH)))

    def _look(self) -> None:
        if self._made is not None and not show_outside(self._made):
            self.running.say(self.tr("合订本在 {path}").format(path=self._made))
