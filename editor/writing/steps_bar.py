"""The bar over the text: where the draft stands, and the steps its editor may take."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from bulletin.people import Actor
from bulletin.workflow import WRITABLE, Route, Stage, Step, open_steps
from editor.pieces.stages import STAGE_LOOKS, shown_stage
from editor.shell.chip import Chip
from editor.shell.terms import stage_words, step_words
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button, note

ROOMY = 760  # pixels from which the words of what stands beside and of open notes do not squeeze the steps
STEPS = (Step.WITHDRAW, Step.REOPEN, Step.RESERVE, Step.DECLINE)


class StepsBar(QWidget):
    """`save_asked`, `step_asked(Step)`, `original_asked` and `pages_asked` say which button was pressed."""

    focus_leaves = Signal()
    save_asked = Signal()
    step_asked = Signal(object)
    original_asked = Signal()
    pages_asked = Signal()
    notes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip, self.version = Chip(stage_words(Stage.EDITING.value)), note("")
        self.notes = button("", "chat-text", clicked=self.notes_asked.emit)
        style(self.notes, "small")
        self.notes.hide()
        self._open_notes = 0
        self.original = button(self.tr("对照原稿"), "columns", clicked=self.original_asked.emit)
        self.original.setToolTip(self.tr("与原稿并排（F6）"))
        self.pages = button(self.tr("版面"), "file-text", clicked=self.pages_asked.emit)
        self.pages.setToolTip(self.tr("与印出来的版面并排（F8）"))
        for each in (self.original, self.pages):
            each.setCheckable(True)
            each.setAccessibleName(each.text())
        self.save = button(self.tr("保存"), "floppy-disk", clicked=self.save_asked.emit)
        self.save.setToolTip(self.tr("存为新版本（Ctrl+S）"))
        self.submit = self._step(Step.SUBMIT, self.tr("送审"), main=True)
        self.submit.setToolTip(self.tr("保存并送审（Ctrl+Enter）"))
        words = {Step.WITHDRAW: self.tr("撤回"), Step.REOPEN: step_words(Step.REOPEN.value),
                 Step.RESERVE: self.tr("备用"), Step.DECLINE: self.tr("不采用…")}
        self.steps = {step: self._step(step, words[step]) for step in STEPS}
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(self.chip)
        row.addWidget(self.version)
        row.addStretch()
        row.addWidget(self.notes)
        for made in (self.original, self.pages, *self.steps.values(), self.save, self.submit):
            row.addWidget(made)

    def show_stage(self, stage: Stage, number: int, actor: Actor, route: Route) -> None:
        """Show where the draft stands on its route and which steps `actor` may take."""
        called = shown_stage(stage, route)
        tone, sign = STAGE_LOOKS[called]
        self.chip.show_state(stage_words(called.value), tone, sign)
        self.version.setText(self.tr("第 {number} 版").format(number=number))
        allowed = open_steps(stage, actor, route)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.focus_leaves.emit()  # a button about to hide must not pass the keyboard on to the next tool
        for step, made in self.steps.items():
            made.setVisible(step in allowed)
        self.submit.setVisible(Step.SUBMIT in allowed)
        self.save.setVisible(stage in WRITABLE)

    def show_open_notes(self, count: int) -> None:
        """Say that so many notes are not settled, so that they are not missed at submission; 0: nothing."""
        self._open_notes = count
        words = self.tr("尚有 {count} 条批注未处理").format(count=count)
        self.notes.setToolTip(words)
        self.notes.setAccessibleName(words)
        self.notes.setVisible(count > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say it in full where there is room."""
        roomy = self.width() >= ROOMY
        words = self.tr("尚有 {count} 条批注未处理") if roomy else self.tr("批注 {count}")
        self.notes.setText(words.format(count=self._open_notes))
        for each in (self.original, self.pages):
            each.setText(each.accessibleName() if roomy else "")

    def _step(self, step: Step, words: str, main: bool = False) -> QPushButton:
        return button(words, main=main, clicked=lambda: self.step_asked.emit(step))
