"""The form in which a phrase of the library is written or changed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.phrases import Phrase
from editor.pieces.cleaning import clean
from editor.shell.theme import INSIDE
from editor.shell.widgets import Field, button

LONGEST = 24


class PhraseForm(QWidget):
    """`kept(Phrase)` is sent with what was written, `left` when nothing is to be kept, `edited` while it is written."""

    kept = Signal(object)
    left = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = Phrase("", "")
        self.words, self.abbreviation, self.group = QPlainTextEdit(), QLineEdit(), QComboBox()
        self.words.setTabChangesFocus(True)
        self.abbreviation.setMaxLength(LONGEST)
        self.abbreviation.setPlaceholderText(self.tr("例如 hyqd，正文中打它再按 Tab"))
        self.group.setEditable(True)
        self._words = Field(self.tr("文字"), self.words)
        self._abbreviation = Field(self.tr("缩写（可不填）"), self.abbreviation)
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addStretch()
        foot.addWidget(button(self.tr("取消"), clicked=self.left.emit))
        self.keep = button(self.tr("保存用语"), clicked=self._keep)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._words, 1)
        column.addWidget(self._abbreviation)
        column.addWidget(Field(self.tr("分组（可不填）"), self.group))
        column.addLayout(foot)
        self.setTabOrder(self.words, self.abbreviation)
        for changed in (self.words.textChanged, self.abbreviation.textChanged, self.group.editTextChanged):
            changed.connect(lambda *words: self.edited.emit())

    def edit(self, phrase: Phrase, groups: Sequence[str]) -> None:
        """Show `phrase` to be changed; one with an empty id is new. `groups` can be chosen."""
        self._phrase = phrase
        self.words.setPlainText(phrase.words)
        self.abbreviation.setText(phrase.abbreviation)
        self.group.clear()
        self.group.addItems(list(groups))
        self.group.setEditText(phrase.group)
        for field in (self._words, self._abbreviation):
            field.show_error("")
        (self.abbreviation if phrase.words else self.words).setFocus()

    def editors(self) -> dict[str, QWidget]:
        """Return what is written in, by name."""
        return {"words": self.words, "abbreviation": self.abbreviation, "group": self.group}

    def refuse(self, error: Exception) -> bool:
        """Say beside its field what is wrong; False when it is nothing of this form."""
        if isinstance(error, Refused) and error.reason is Reason.ABBREVIATION_TAKEN:
            self._abbreviation.show_error(self.tr("这个缩写已用于另一条用语，请换一个。"))
            self.abbreviation.setFocus()
            return True
        if isinstance(error, Refused) and error.reason is Reason.TEXT_EMPTY:
            self._words.show_error(self.tr("请写上文字。"))
            return True
        return False

    def error(self) -> str:
        """Return what is said to be wrong."""
        return self._words.error() or self._abbreviation.error()

    def _keep(self) -> None:
        words = clean(self.words.toPlainText()).strip()
        if not words:
            self._words.show_error(self.tr("请写上文字。"))
            return
        self.kept.emit(replace(self._phrase, words=words, abbreviation="".join(clean(self.abbreviation.text()).split()),
                               group=clean(self.group.currentText()).strip()))
