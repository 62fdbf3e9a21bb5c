"""Many issues exported at once: what was filled in is done, how far it is, and what became of each."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.desk.exporting_many import Existing, Outcome, names_taken
from bulletin.layout.pdf.office_suite import office
from editor.pages.export_form import ExportForm
from editor.pages.export_run import ExportRun, Order
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame
from editor.shell.words import sentence_of


class ExportSheet(ExportForm):
    """A sheet over the window, for the journal and year given where they are. While it runs 停止, and Esc, end it after
    the issue in hand; what is written stays.
    """

    def __init__(self, frame: Frame, parent: QWidget | None = None, journal_id: str = "", year: int = 0) -> None:
        super().__init__(frame, parent)
        self._run: ExportRun | None = None
        self._wrong = self._done = 0
        self.folder.clicked.connect(self._open_folder)
        frame.background.files(self, lambda stop: office() is None, self.show_quick, frame.trouble)
        self.choice.ask(journal_id, year)

    def answer(self) -> None:
        """Begin; where files of these names are there already, first ask what is to become of them."""
        folder, forms, named = self.where.path, self.forms(), self.list.chosen()
        if folder is None or not forms or not named or self._run is not None:
            return
        self.running.complain("")
        if not self.taken.isHidden():
            self._begin()
            return
        names = [name for _, name in named]
        self.frame.background.files(self, lambda stop: names_taken(names, forms, folder), self._ask_or_begin,
                                    self._fail)

    def reject(self) -> None:
        if self._run is not None and isValid(self._run):
            self.running.say(self.tr("正在停下…"))
            self._run.stop()
        else:
            super().reject()

    def _ask_or_begin(self, names: tuple[str, ...]) -> None:
        if names:
            self.show_taken(names)
            self.existing.setFocus()
        else:
            self._begin()

    def _begin(self) -> None:
        folder = self.where.path
        if folder is None or self._run is not None:  # asked twice in one breath
            return
        order = Order(self.list.chosen(), self.forms(), folder, Existing(self.existing.currentData()), self.quick)
        self._wrong = self._done = 0
        self._run = run = ExportRun(self.frame, order)
        run.came.connect(self._show_outcome)
        run.progressed.connect(self.running.show_progress)
        run.ended.connect(self._end)
        run.failed.connect(self._fail)
        self.running.show_progress(0, len(order.named))
        self.free(False)
        run.start()

    def _show_outcome(self, outcome: Outcome) -> None:
        self.list.show_outcome(outcome)
        self._wrong += outcome.error is not None
        self._done += outcome.error is None
        self.deed.setEnabled(False)

    def _end(self, stopped: bool) -> None:
        self._run = None
        self.show_taken(())
        self.free(True)
        self.folder.show()
        words = self.tr("已停下：") if stopped else ""
        words += self.tr("导出 {done} 期").format(done=self._done)
        if self._wrong:
            words += self.tr("，{wrong} 期没有导出，仍打着勾，可以再试").format(wrong=self._wrong)
        self.running.say(words + self.tr("。"))
        self.list.show_first_wrong()

    def _fail(self, error: Exception) -> None:
        self._run = None
        self.free(True)
        self.running.complain(sentence_of(error))

    def _open_folder(self) -> None:
        folder = self.where.path
        if folder is not None and not show_outside(folder):
            self.running.say(self.tr("文件在 {folder}").format(folder=folder))
