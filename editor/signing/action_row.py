"""The row of deeds under the paper: the one main action at the right, named by its verb and its key."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from bulletin.workflow import Step
from editor.shell.terms import role_words
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import button, quiet_button
from editor.shell.words import sentence_of
from editor.signing.deeds import (
    is_own,
    may_go_over,
    may_return,
    may_sign_for_others,
    missing_role,
    waits,
)
from editor.signing.waiting import DraftRow, Row
from editor.signing.words import agreeing_words


@dataclass(frozen=True)
class Open:
    """What is open to a person with the thing being read, and the words beside the button where it is not."""

    agree: bool
    send_back: bool
    why: str = ""
    acting: bool = False
    bypass: bool = False


CLOSED = Open(False, False)


def open_to(row: Row, actor: Actor) -> Open:
    """Return what `actor` may do with `row` while it waits."""
    if not waits(row):
        return CLOSED
    role, back, own = missing_role(row.line, actor), may_return(row, actor), is_own(row, actor)
    acting, bypass = may_sign_for_others(row, actor) and not own, may_go_over(row, actor) and not own
    if role is not None:
        return Open(False, back, _why_not(role, actor, acting or bypass), acting, bypass)
    if own:
        return Open(False, back, sentence_of(Refused(Reason.OWN_WORK, who=actor.name)))
    return Open(True, back, "", acting, bypass)


def _why_not(role: RoleName, actor: Actor, otherwise: bool) -> str:
    if otherwise:
        words = QCoreApplication.translate(
            "signing", "这一件等待有“{role}”职责的同志办理；急需的，可从右侧“⋯”代签或越级签发。")
        return words.format(role=role_words(role.value))
    return sentence_of(Refused(Reason.ROLE_MISSING, role=role.value, who=actor.name))


class ActionRow(QWidget):
    """The buttons; the screen connects them, the row knows when each is open and what it is called.

    `more` is the menu beside the main action: what is out of the ordinary, and what other parts of the screen add.
    """

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
        self.note = button(self.tr("批注 N"), "chat-text")
        self.send_back = button(self.tr("退回 R"))
        self.agree = button("", main=True)
        self.more = quiet_button("dots-three", self.tr("代签、越级签发等"))
        self.menu = QMenu(self)
        self.acting = QAction(self.tr("代签…\tShift+A"), self)
        self.bypass = QAction(self.tr("越级签发…"), self)
        self._why = QLabel()
        self._may = CLOSED
        self._lay_out()

    def show_row(self, row: Row, actor: Actor, decided: bool) -> Open:
        """Name and open the buttons for what is read; return what is open."""
        may = Open(False, may_return(row, actor)) if decided else open_to(row, actor)
        self.agree.setText(f"{self._verb(row)} A")
        self.agree.setVisible(not decided)
        self.agree.setToolTip(may.why)
        self.send_back.setVisible(isinstance(row, DraftRow))
        self.send_back.setToolTip("" if may.send_back else may.why)
        self.changes.setVisible(isinstance(row, DraftRow))
        self.note.setVisible(isinstance(row, DraftRow))
        self.take_back.setText(self._taking_back(row) if decided else self.tr("撤回"))
        self.set_open(may)
        self.say(may.why)
        style(self._why, "note" if may.acting or may.bypass else "error")
        return may

    def set_open(self, may: Open) -> None:
        """Open and close the decisions."""
        self._may = may
        self.agree.setEnabled(may.agree)
        self.send_back.setEnabled(may.send_back)
        self.acting.setVisible(may.acting)
        self.bypass.setVisible(may.bypass)
        self.more.setVisible(any(each.isVisible() for each in self.menu.actions()))

    def open_menu(self) -> None:
        """Show what is out of the ordinary, above its button."""
        self.menu.popup(self.more.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))

    def offer_together(self, count: int, row: Row | None) -> None:
        """Name the main action for several things chosen together; for one, what it is for `row`."""
        if count > 1:
            self.agree.setText(self.tr("一并办理 {count} 件 A").format(count=count))
            self.agree.setEnabled(True)
        elif row is not None:
            self.agree.setText(f"{self._verb(row)} A")
            self.agree.setEnabled(self._may.agree)

    def say(self, why: str) -> None:
        """Show why something is not open; an empty text takes it away."""
        style(self._why, "error")
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def why(self) -> str:
        """Return the words beside the button."""
        return self._why.text()

    def _verb(self, row: Row) -> str:
        return agreeing_words(row.line.step) if isinstance(row, DraftRow) else self.tr("签发本期")

    def _taking_back(self, row: Row) -> str:
        step = row.line.step if isinstance(row, DraftRow) else Step.APPROVE
        return {Step.REVIEW: self.tr("撤回审核"), Step.ENDORSE: self.tr("撤回审定")}.get(step, self.tr("撤回签发"))

    def _lay_out(self) -> None:
        self.menu.addActions([self.acting, self.bypass])
        self.more.clicked.connect(lambda checked=False: self.open_menu())
        self.menu.setAccessibleName(self.more.accessibleName())
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        style(self._why, "error")
        self._why.hide()
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for part in (self.previous, self.next, self.changes, self.base):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.take_back, self.note, self.send_back, self.agree, self.more):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE - INSIDE, INSIDE, EDGE, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(self._why)
        column.addLayout(row)
        row.insertSpacing(2, BETWEEN)
