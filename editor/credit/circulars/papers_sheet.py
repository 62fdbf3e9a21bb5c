"""The sheet in which papers on a period are made: letters to units, slips on single drafts, the list of fees."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QWidget

from bulletin.archive import Archive
from bulletin.credit.issued import IssuedCircular
from bulletin.credit.words import period_words
from bulletin.desk.circular_papers import PaperKind, Papers, papers
from bulletin.layout.layout import Layout
from editor.credit.circulars.files import Wrote, dense_layout, note_wrote, write_papers
from editor.credit.circulars.period_field import PeriodField
from editor.credit.circulars.words import counting_now, today
from editor.pieces.day_edit import DayEdit
from editor.pieces.issue_folder import IssueFolder
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.language import in_chinese, said
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.question import Question
from editor.shell.theme import style
from editor.shell.widgets import Field, note
from editor.shell.words import sentence_of

Ready = tuple[Papers, Layout]
# What the papers are called, and their files.
_NAMES = {
    PaperKind.LETTERS: QT_TRANSLATE_NOOP("kept", "单位函件"),
    PaperKind.ADOPTED: QT_TRANSLATE_NOOP("kept", "采用通知单"),
    PaperKind.DECLINED: QT_TRANSLATE_NOOP("kept", "退稿通知单"),
    PaperKind.FEES: QT_TRANSLATE_NOOP("kept", "稿酬发放表"),
}


class PapersSheet(Question):
    """Begins with the period of a circular if one is chosen. Says how many there are, asks for a folder, writes; stays
    open for the next ones.
    """

    def __init__(self, frame: Frame, kinds: tuple[PaperKind, ...], parent: QWidget | None = None,
                 of: IssuedCircular | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.kind, self.period, self.day = QComboBox(), PeriodField(today()), DayEdit(today())
        self.single, self.said = QCheckBox(self.tr("每份单独一个文件")), QLabel()
        for each in kinds:
            self.kind.addItem(said(_NAMES[each]), each)
        title = self.tr("采用、退稿通知单") if len(kinds) > 1 else said(_NAMES[kinds[0]])
        self.name(self.tr("导出…"), title)
        self.setWindowTitle(title)
        self.back.setText(self.tr("关闭"))
        if of is not None:
            self.period.choose(of.period, of.kind, of.basis)
        self._lay_out(kinds)
        self._ready: Ready | None = None
        for signal in (self.period.edited, self.day.dateChanged, self.kind.currentIndexChanged):
            signal.connect(lambda *value: self._ask())
        self.setFixedWidth(520)
        self._ask()

    def chosen(self) -> PaperKind:
        """Return which papers are made."""
        return PaperKind(self.kind.currentData())

    def answer(self) -> None:
        """Ask for the folder and write."""
        if self._ready is None:
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("导出到哪个文件夹"),
                                                  str(IssueFolder(self._frame.settings).path))
        if chosen:
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write what is ready into `folder`."""
        if self._ready is None:
            return
        (made, layout), single = self._ready, self.single.isChecked()
        period = made.circular.period
        with in_chinese():
            name = joining.aside(_NAMES[self.chosen()], period_words(period.since, period.until))
        self.deed.setEnabled(False)
        self._frame.background.files(
            self, lambda stop: write_papers(made, layout, folder, name, single=single),
            lambda files: self._wrote(files, folder), self._fail)

    def _ask(self) -> None:
        self._ready = None
        self.deed.setEnabled(False)
        period, kind, basis, day = self.period.period(), self.chosen(), self.period.chosen_basis(), self.day.day()
        if period is None:
            return
        self._say(self.tr("正在统计…"))

        def read(archive: Archive) -> Ready:
            return papers(archive, kind, period, basis, counting_now(), day), dense_layout(archive)

        self._frame.background.ask(self, read, lambda ready: self._show(ready, (period, kind)), self._fail)

    def _show(self, ready: Ready, asked: tuple[object, PaperKind]) -> None:
        if asked != (self.period.period(), self.chosen()):  # another was chosen meanwhile
            return
        count, kind = len(ready[0].pages), self.chosen()
        self._ready = ready if count else None
        self.deed.setEnabled(bool(count))
        if kind is PaperKind.FEES:
            self._say(self.tr("应发稿酬 {count} 笔，导出 Word 和 Excel 各一份。").format(
                count=len(ready[0].circular.fees)) if count else self.tr(
                "没有应发的稿酬：计分办法没有规定稿酬，或这一时段没有采用稿件。"))
            return
        self._say(self.tr("共 {count} 份，每份另起一页。").format(count=count) if count else self.tr(
            "这一时段没有要通知的稿件。"))

    def _wrote(self, files: Wrote, folder: Path) -> None:
        self.deed.setEnabled(True)
        note_wrote(self._frame, self._frame, self.chosen(), files)
        self._say(self.tr("已写出 {count} 个文件，在 {folder}").format(count=len(files), folder=folder))

    def _fail(self, error: Exception) -> None:
        self.deed.setEnabled(self._ready is not None)
        self._say(sentence_of(error), wrong=True)

    def _say(self, words: str, wrong: bool = False) -> None:
        self.said.setText(words)
        style(self.said, "error" if wrong else "second")

    def _lay_out(self, kinds: tuple[PaperKind, ...]) -> None:
        self.said.setWordWrap(True)
        self.single.setVisible(kinds != (PaperKind.FEES,))
        which = Field(self.tr("通知单"), self.kind)
        which.setVisible(len(kinds) > 1)
        hint = self.tr("报送、采用、计分和尚缺事项，每个单位一份。") if kinds == (PaperKind.LETTERS,) else ""
        about = note(hint, wrapping=True)
        about.setVisible(bool(hint))
        for part in (about, which, self.period, Field(self.tr("落款日期"), self.day), self.single, self.said):
            self.body.addWidget(part)
