"""One issue as PDF: LibreOffice's, or the preview's own where it is not there and whoever asks wants that instead."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.desk.exporting_many import Existing, Form, Outcome
from bulletin.errors import Cause, Trouble
from bulletin.issues import Issue
from editor.pages.export_run import ExportRun, Order
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.widgets import note
from editor.shell.words import words_of

_OFFERED = (Cause.NO_OFFICE_SUITE, Cause.OFFICE_SUITE_FAILED)


class OnePdf(QObject):
    """Writes PDFs over the widget `over`. `offered(question)` tells of the question whether the preview's will do."""

    offered = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over

    def write(self, issue: Issue, path: Path, *, quick: bool = False) -> None:
        """Write the PDF of a published issue to `path`; that it left is entered in the log."""
        order = Order(((issue, path.stem),), (Form.PDF,), path.parent, Existing.REPLACE, quick)
        run = ExportRun(self._frame, order)
        run.came.connect(lambda outcome: self._came(outcome, quick))
        run.failed.connect(lambda error: self._failed(error, issue, path))
        run.start()

    def _came(self, outcome: Outcome, quick: bool) -> None:
        path = Path(outcome.name).with_suffix(Form.PDF.value) if not outcome.files else outcome.files[0][0]
        if outcome.error is not None:
            self._failed(outcome.error, outcome.issue, path)
        elif quick:
            self._frame.say(self.tr("已由版面预览生成 {name}，换行和分页与印刷稿可能略有出入").format(name=path.name))
        else:
            self._frame.say(self.tr("已导出 {name}").format(name=path.name))

    def _failed(self, error: Exception, issue: Issue, path: Path) -> None:
        if not isinstance(error, Trouble) or error.cause not in _OFFERED:
            self._frame.trouble(error)
            return
        question = Question(self._over)
        question.name(self.tr("由预览生成"), words_of(error).what)
        question.body.addWidget(note(self.tr(
            "可以由版面预览直接生成 PDF：文字齐全、可以检索，换行和分页与印刷稿可能略有出入，文件属性里会注明。"),
            wrapping=True))
        question.accepted.connect(lambda: self.write(issue, path, quick=True))
        question.open()
        self.offered.emit(question)
