"""另选: another draft for a line of a pasted list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bulletin.units import Unit
from editor.credit.facts.draft_field import DraftField
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.widgets import note


class PickSheet(Question):
    """`picked(Candidate)` is sent when a draft is chosen."""

    picked = Signal(object)

    def __init__(self, frame: Frame, said: str, units: tuple[Unit, ...], today: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("选定"), self.tr("这一条是哪篇文稿"))
        self.setMinimumWidth(620)
        self.draft = DraftField(frame, today)
        self.draft.name_units({unit.id: unit.name for unit in units})
        self.body.addWidget(note(self.tr("通报中的标题：{title}").format(title=said), wrapping=True))
        self.body.addWidget(self.draft)
        self.draft.taken.connect(self.answer)
        self.draft.edited.connect(lambda: self.deed.setEnabled(self.draft.chosen() is not None))
        self.deed.setEnabled(False)
        self.draft.setFocus()

    def answer(self) -> None:
        """Take the draft that is marked."""
        self.draft.settle()
        chosen = self.draft.chosen()
        if chosen is not None:
            self.picked.emit(chosen)
            self.accept()
