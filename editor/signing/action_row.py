"""The row of deeds under the paper: the one main action at the right, named by its verb and its key."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from bulletin.workflow import Step
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import button, quiet_button
from editor.shell.words import sentence_of
from editor.signing.deeds import AGREEING, is_own, may_return, missing_role, standing
from editor.signing.waiting import DraftRow, Row
from editor.signing.words import agreeing_words


@dataclass(frozen=True)
class Open:
    """What is open to a person with the thing being read, and the words beside the button where it is not."""

    agree: bool
    send_back: bool
    why: str = ""


def open_to(row: Row, actor: Actor) -> Open:
    """Return what `actor` may do with `row` while it waits."""
    if isinstance(row, DraftRow) and row.draft.stage not in AGREEING:
        return Open(False, False)
    role = missing_role(row, actor)
    back = may_return(row, actor)
    if role is not None:
        return Open(False, back, sentence_of(Refused(Reason.ROLE_MISSING, role=role.value, who=actor.name)))
    if is_own(row, actor):
        return Open(False, back, sentence_of(Refused(Reason.OWN_WORK, who=actor.name)))
    return Open(True, back)


class ActionRow(QWidget):
    """The buttons; the screen connects them, the row knows when each is open and what it is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = quiet_button("caret-up", self.tr("上一篇（K）"))
        self.next = quiet_button("caret-down", self.tr("下一篇（J）"))
        self.changes = button(self.tr("看改动 C"), "arrows-left-right")
        self.changes.setCheckable(True)
        self.base = QComboBox()
        self.base.setAccessibleName(self.tr("与哪一稿相比"))
        self.take_back = button(self.tr("撤回"), "arrow-u-up-left")
        self.take_back.setToolTip(self.tr("撤回上一步（Ctrl+Z）"))
        self.send_back = button(self.tr("退回 R"))
        self.agree = button("", main=True)
        self._why = QLabel()
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._why.setWordWrap(True)
        style(self._why, "error")
        self._why.hide()
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for part in (self.previous, self.next, self.changes, self.base):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.take_back, self.send_back, self.agree):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE - INSIDE, INSIDE, EDGE, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(self._why)
        column.addLayout(row)
        row.insertSpacing(2, BETWEEN)

    def show_row(self, row: Row, actor: Actor, decided: bool) -> Open:
        """Name and open the buttons for what is read; return what is open."""
        may = Open(False, may_return(row, actor)) if decided else open_to(row, actor)
        word = agreeing_words(AGREEING.get(row.draft.stage, Step.APPROVE)) if isinstance(row, DraftRow) else (
            self.tr("签发本期"))
        self.agree.setText(f"{word} A")
        self.agree.setVisible(not decided)
        self.agree.setToolTip(may.why)
        self.send_back.setVisible(isinstance(row, DraftRow))
        self.send_back.setToolTip("" if may.send_back else may.why)
        self.changes.setVisible(isinstance(row, DraftRow))
        self.take_back.setText(self._taking_back(row) if decided else self.tr("撤回"))
        self.set_open(may)
        self.say(may.why)
        return may

    def set_open(self, may: Open) -> None:
        """Open and close the two decisions."""
        self.agree.setEnabled(may.agree)
        self.send_back.setEnabled(may.send_back)

    def say(self, why: str) -> None:
        """Show why something is not open; an empty text takes it away."""
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def why(self) -> str:
        """Return the words beside the button."""
        return self._why.text()

    def _taking_back(self, row: Row) -> str:
        step = standing(row).step
        return self.tr("撤回审核") if step is Step.REVIEW else self.tr("撤回签发")
