"""A sheet that asks for words in one field, a reason mostly, and does its deed with them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from bulletin.archive import Archive
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.kept_words import keep_words
from editor.shell.frame import Frame
from editor.shell.language import said
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import Field, button, note

WIDTH, HEIGHT = 480, 76

Deed = Callable[[Archive, str], object]


class ReasonSheet(DeedSheet):
    """`did(result)` once it is done. What was written and not done stays for who comes back to the same `what`.

    `label` is over the field (else 理由), `missing` what is said when it is empty, `place` where it is asked.
    """

    did = Signal(object)

    def __init__(self, frame: Frame, what: str, deed: Deed, parent: QWidget | None = None, *, label: str = "",
                 missing: str = "", place: str = "issues") -> None:
        super().__init__(frame, parent)
        self._does = deed
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        style(self._hint, "second")
        self._hint.hide()
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(HEIGHT)
        self.field = Field(label or self.tr("理由"), self.editor)
        self.offers = QHBoxLayout()
        self.offers.setSpacing(INSIDE)
        self.box = QCheckBox()
        self.box.hide()
        self._missing = missing or self.tr("请写明理由。")
        self.setFixedWidth(WIDTH)
        for part in (self._hint, self.field, self.offers, self.box):
            self.body.addLayout(part) if isinstance(part, QBoxLayout) else self.body.addWidget(part)
        self.add_wrong()
        self.editor.textChanged.connect(lambda: self.field.show_error(""))
        self.kept = keep_words(self, frame, what, {"words": self.editor}, place)
        self.editor.setFocus()

    def explain_deed(self, hint: str) -> None:
        """Say what the deed does."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def offer(self, reasons: Sequence[str]) -> None:
        """Offer reasons, in Chinese as they are kept, that are written with one click."""
        if not reasons:
            return
        self.offers.addWidget(note(self.tr("常用")))
        for words in reasons:
            chip = button(said(words), clicked=partial(self.editor.setPlainText, words))
            style(chip, "small")
            chip.setAutoDefault(False)
            chip.setAccessibleName(self.tr("理由：{words}").format(words=said(words)))
            self.offers.addWidget(chip)
        self.offers.addStretch()

    def ask_also(self, words: str, ticked: bool) -> None:
        """Ask a yes or no besides; `box` tells the answer."""
        self.box.setText(words)
        self.box.setChecked(ticked)
        self.box.show()

    def words(self) -> str:
        """Return what is written."""
        return self.editor.toPlainText().strip()

    def ready(self) -> Job | None:
        """Return the deed with the words; without any it is said what is missing."""
        words, deed = self.words(), self._does
        if not words:
            self.field.show_error(self._missing)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return lambda archive: deed(archive, words)

    def finish(self, result: object) -> None:
        """Say what came of it, and go."""
        self.accept()
        self.did.emit(result)
