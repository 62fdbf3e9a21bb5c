"""The questions of the inbox: why a draft is not used, which draft others become part of, whether a batch goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bulletin.drafts import Draft
from editor.shell.language import said
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.question import Question
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import Field, button, note

LONGEST_REASON = 200
_USUAL = (
    QT_TRANSLATE_NOOP("kept", "内容重复"), QT_TRANSLATE_NOOP("kept", "时效已过"), QT_TRANSLATE_NOOP("kept", "要素不全"),
    QT_TRANSLATE_NOOP("kept", "一般性工作"), QT_TRANSLATE_NOOP("kept", "不宜刊发"),
)


class ReasonDialog(Question):
    """Asks why drafts are not used; the unit that sent them will be told. `given(str)` brings the reason."""

    given = Signal(str)

    def __init__(self, drafts: tuple[Draft, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        many = len(drafts) > 1
        title = (self.tr("不采用这 {count} 篇来稿").format(count=len(drafts)) if many
                 else self.tr("不采用《{title}》").format(title=drafts[0].title))
        self.name(self.tr("不采用"), title)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("写明理由，供答复报送单位"))
        self.field = Field(self.tr("理由"), self.reason)
        self.reason.textEdited.connect(lambda: self.field.show_error(""))
        self.body.addWidget(self.field)
        self.body.addLayout(self._usual())
        self.reason.setFocus()

    def _usual(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(note(self.tr("常用")))
        for words in _USUAL:
            usual = button(said(words), clicked=lambda words=words: self._fill(words))  # type: ignore[misc]
            style(usual, "small")
            usual.setAutoDefault(False)
            row.addWidget(usual)
        row.addStretch()
        return row

    def _fill(self, words: str) -> None:
        self.reason.setText(words)
        self.field.show_error("")
        self.reason.setFocus()

    def answer(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.field.show_error(self.tr("请写明理由。"))
            self.reason.setFocus()
            return
        self.given.emit(reason)
        self.accept()


class MergeDialog(Question):
    """Asks which of the drafts is the whole; the others become part of it. `given(Draft, tuple[Draft, ...], bool)`: the
    last says whether the texts are put together.
    """

    given = Signal(object, object, bool)

    def __init__(self, drafts: tuple[Draft, ...], whole_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("合稿"), self.tr("以哪一篇为主稿"))
        self._drafts = drafts
        self.choices = QButtonGroup(self)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for number, draft in enumerate(drafts):
            choice = QRadioButton(draft.title)
            choice.setChecked(draft.id == whole_id or (number == 0 and whole_id not in {each.id for each in drafts}))
            self.choices.addButton(choice, number)
            column.addWidget(choice)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(rows)
        area.setMaximumHeight(320)
        self.body.addWidget(area)
        self.with_texts = QCheckBox(self.tr("把各篇正文接在主稿后面，供编写"))
        self.with_texts.setChecked(True)
        self.body.addWidget(self.with_texts)
        self.body.addWidget(note(self.tr("其余各篇并入主稿，各单位照常计分；送审前可以拆开，主稿的旧版都在。"),
                                 wrapping=True))

    def answer(self) -> None:
        whole = self._drafts[self.choices.checkedId()]
        parts = tuple(draft for draft in self._drafts if draft is not whole)
        self.given.emit(whole, parts, self.with_texts.isChecked())
        self.accept()


class TakeBackQuestion(Question):
    """Asks whether a batch is to be taken back. `given()` says yes."""

    given = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("撤销收稿"), self.tr("撤销这一批收稿（{count} 篇）").format(count=count))
        self.body.addWidget(note(self.tr(
            "还没有人动过的稿件移入“已撤收”，不再计数，同样的文件可以重新收。"
            "已经采编、送审的稿件不受影响，原件都在。"), wrapping=True))

    def answer(self) -> None:
        self.given.emit()
        self.accept()
