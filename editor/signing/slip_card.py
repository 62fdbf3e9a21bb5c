"""What a code stands for: title, revision and the step to be recorded, or why nothing can be, and what moved on."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from bulletin.compare import compare
from bulletin.desk.paper import Slip
from bulletin.workflow import Step
from editor.pieces.change_facts import ChangeFacts
from editor.pieces.changes_sheet import ChangesSheet
from editor.shell import days
from editor.shell.colours import Colour
from editor.shell.fonts import MANUSCRIPT
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, note
from editor.shell.words import sentence_of

_STEPS = {
    Step.REVIEW: QT_TRANSLATE_NOOP("paper", "审核"), Step.APPROVE: QT_TRANSLATE_NOOP("paper", "签发"),
    Step.ENDORSE: QT_TRANSLATE_NOOP("paper", "领导审定"),
}
_CHANGES_HIGH = 210  # pixels


def recorded_words(slip: Slip) -> str:
    """Return what is recorded with a sheet: 审核, 签发, 领导审定, 本期签发; empty where nothing is."""
    if slip.step is None:
        return ""
    return _tr("本期签发") if slip.sheet.issue_id else _tr(_STEPS[slip.step])


def slip_words(slip: Slip, today: date) -> tuple[str, str]:
    """Return title and revision of what was printed, and when by whom."""
    title = slip.title if slip.sheet.issue_id else _tr("《{title}》第{number}稿").format(
        title=slip.title, number=slip.revision)
    return title, _tr("{day}由{who}打印").format(day=days.day_words(slip.printed, today), who=slip.printed_by)


class SlipCard(QFrame):
    """Shows one sheet; without any it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "card")
        self._icon = IconLabel("check-circle", role=Colour.GOOD)
        self.title, self.step, self._printed = QLabel(), QLabel(), note("")
        self.title.setWordWrap(True)
        self.step.setWordWrap(True)
        for each in (self.title, self.step):
            each.setTextFormat(Qt.TextFormat.PlainText)
        style(self.title, "pane-title")
        self.facts = ChangeFacts()
        self.changes = QTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setFixedHeight(_CHANGES_HIGH)
        self.changes.setAccessibleName(self.tr("打印后的改动"))
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        column.addLayout(head)
        for part in (self.step, self._printed, self.facts, self.changes):
            column.addWidget(part)
        self.hide()

    def show_slip(self, slip: Slip, today: date) -> None:
        """Show a sheet that was found."""
        title, printed = slip_words(slip, today)
        self.title.setText(title)
        self._printed.setText(printed)
        self._icon.show_icon("warning" if slip.why else "check-circle", Colour.WARNING if slip.why else Colour.GOOD)
        self.step.setText(sentence_of(slip.why) if slip.why else self.tr("可登记：{step}").format(
            step=recorded_words(slip)))
        style(self.step, "error" if slip.why else "second")
        self._show_changes(slip)
        self.setAccessibleName("\n".join((title, self.step.text())))
        self.show()

    def _show_changes(self, slip: Slip) -> None:
        differ = slip.before != slip.now
        self.facts.setVisible(differ)
        self.changes.setVisible(differ)
        if not differ:
            return
        comparison = compare(slip.before, slip.now)
        places = ChangesSheet(self.changes.document(), MANUSCRIPT - 3).write_marked(comparison, only_changed=True)
        self.facts.show_changes(comparison.facts, len(places), self.tr("与纸上第{number}稿相比").format(
            number=slip.revision))


def _tr(words: str) -> str:
    return QCoreApplication.translate("paper", words)
