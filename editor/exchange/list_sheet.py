"""导出清单: which list, as which kind of file; then a place is asked for, and it is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLabel, QRadioButton, QWidget
from shiboken6 import isValid

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.exchange.listing import CSV, ENDINGS, JSON, XLSX
from editor.exchange.list_run import ListRun, Offer
from editor.exchange.places import first_folder, remember
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.question import Question
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import note
from editor.shell.words import sentence_of

KINDS = ((XLSX, QT_TRANSLATE_NOOP("ListSheet", "表格 XLSX（WPS、Excel）")),
         (CSV, QT_TRANSLATE_NOOP("ListSheet", "纯文本表格 CSV")),
         (JSON, QT_TRANSLATE_NOOP("ListSheet", "数据 JSON（供其他程序读取）")))


class ListSheet(Question):
    """The first of the `offers` is chosen at first. `where` is the dialog while a place is asked for, None else.

    What is being written goes on when the sheet is closed.
    """

    def __init__(self, frame: Frame, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._offers = frame, tuple(offers)
        self.where: QFileDialog | None = None
        self.lists, self.kinds = QButtonGroup(self), QButtonGroup(self)
        self.told, self._wrong = note("", wrapping=True), QLabel()
        self._wrong.setWordWrap(True)
        style(self._wrong, "error")
        self.name(self.tr("导出…"), self.tr("导出清单"))
        self.setWindowTitle(self.tr("导出清单"))
        if len(self._offers) > 1:
            self._add(self.tr("哪一份清单"), self.lists, [each.words for each in self._offers])
        else:
            self.body.addWidget(note(self._offers[0].words, wrapping=True))
        self._add(self.tr("存成哪种文件"), self.kinds, [self.tr(words) for _, words in KINDS])
        for part in (self.told, self._wrong):
            part.hide()
            self.body.addWidget(part)
        if len(self._offers) > 1:
            self.lists.button(0).setFocus()
        else:
            self.kinds.button(0).setFocus()

    def wrong(self) -> str:
        """Return why it was not written; empty while nothing is wrong."""
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def answer(self) -> None:
        """Ask for a place; what stands there is asked about by the dialog."""
        if self.where is not None or not self.deed.isEnabled():
            return
        offer, ending = self._offer(), KINDS[self.kinds.checkedId()][0]
        name = f"{offer.name}{datetime.now():%Y%m%d}{ending}"
        self.where = QFileDialog(self, self.windowTitle(), str(first_folder(self._frame.settings) / name),
                                 f"{ending[1:].upper()} (*{ending})")
        self.where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.where.setDefaultSuffix(ending[1:])
        self.where.fileSelected.connect(lambda path: self.begin(Path(path)))
        self.where.finished.connect(self._asked)
        self.where.open()

    def begin(self, path: Path) -> None:
        """Write the list that is chosen to `path`, in the form its ending says."""
        actor = self._frame.person
        if actor is None or not self.deed.isEnabled():
            return
        if path.suffix.lower() not in ENDINGS:
            self._explain(Refused(Reason.EXPORT_FORMAT, name=path.name))
            return
        remember(self._frame.settings, path)
        self._hold(True)
        self._wrong.hide()
        run = ListRun(self._frame, self._offer(), path, actor)
        run.ended.connect(lambda written: self.accept() if isValid(self) else None)
        run.failed.connect(lambda error: self._failed(error) if isValid(self) else self._frame.trouble(error))
        run.begin()

    def _offer(self) -> Offer:
        return self._offers[max(0, self.lists.checkedId())]

    def _failed(self, error: Exception) -> None:
        self._hold(False)
        self._explain(error)
        self.deed.setFocus()

    def _explain(self, error: Exception) -> None:
        gone = isinstance(error, Trouble) and error.cause is Cause.FILE_MISSING
        self._wrong.setText(self.tr("没有这个文件夹，清单没有写出。请另选地方。") if gone else sentence_of(error))
        self._wrong.show()
        self.adjustSize()  # for the words, which wrap

    def _hold(self, writing: bool) -> None:
        self.deed.setEnabled(not writing)
        for each in (*self.lists.buttons(), *self.kinds.buttons()):
            each.setEnabled(not writing)
        self.told.setText(self.tr("正在写出，关闭这个窗口也会写完。"))
        self.told.setVisible(writing)
        self.back.setText(self.tr("关闭") if writing else self.tr("取消"))

    def _asked(self, result: int) -> None:
        if self.where is not None:
            self.where.deleteLater()
            self.where = None

    def _add(self, title: str, group: QButtonGroup, words: Sequence[str]) -> None:
        self.body.addSpacing(INSIDE if self.body.count() else 0)
        self.body.addWidget(note(title))
        for number, each in enumerate(words):
            choice = QRadioButton(each)
            choice.setChecked(number == 0)
            choice.setAccessibleDescription(title)
            group.addButton(choice, number)
            self.body.addWidget(choice)
