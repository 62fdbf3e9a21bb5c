"""The strip under the paper: every signature that counts with its seal, and whose agreement is still to come."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulletin.desk.queueing import DraftLine
from bulletin.journals import Levels
from bulletin.seals import Standing
from bulletin.workflow import Step
from editor.pieces.elided import plain_tip
from editor.pieces.seals import Sealed, issue_line, newest, signature_line, step_name
from editor.shell.colours import Colour
from editor.shell.theme import EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel
from editor.signing.deeds import waits
from editor.signing.strips import Elided
from editor.signing.waiting import IssueRow, Row
from editor.signing.words import moment


class SealsStrip(QWidget):
    """A line on each signature - who, when, how its seal stands - and one on what is still to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        self._column.setSpacing(GRID)
        self._shown: list[QWidget] = []
        self._lines: tuple[Sealed, ...] = ()

    def show_row(self, row: Row, now: datetime) -> None:
        """Show the signatures on what is read."""
        lines = sealed_lines(row, now)
        if lines == self._lines:
            return
        self._lines = lines
        for part in self._shown:
            part.hide()
            self._column.removeWidget(part)
            part.deleteLater()
        self._shown = [self._line(each) for each in lines]
        for part in self._shown:
            self._column.addWidget(part)
        self.setVisible(bool(lines))

    def words(self) -> list[str]:
        """Return the lines."""
        return [line.words for line in self._lines]

    def _line(self, sealed: Sealed) -> QWidget:
        made, words = QWidget(), Elided(Qt.TextElideMode.ElideRight)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.show_words(sealed.words)
        words.setToolTip(plain_tip(sealed.words))
        style(words, "error" if sealed.colour is Colour.MAIN else "note")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel(sealed.icon, 16, sealed.colour))
        row.addWidget(words, 1)
        return made


def sealed_lines(row: Row, now: datetime) -> tuple[Sealed, ...]:
    """Return the newest signature of each step that was not revoked, in the order of the way, then what is to come."""
    if isinstance(row, IssueRow):
        return _of_issue(row, now)
    lines = [signature_line(each, row.seals.get(each.id, Standing.UNSEALED), row.file.names,
                            lambda at: moment(at, now)) for each in newest(row.file.signatures)]
    if waits(row) and row.line.agreed_at is None:
        lines.append(Sealed(_to_come(row.line), "path", Colour.SECOND))
    return tuple(lines)


def _of_issue(row: IssueRow, now: datetime) -> tuple[Sealed, ...]:
    signature = row.issue.signature
    if signature is None or row.seal is None:
        return (Sealed(_tr("接下来：签发本期"), "path", Colour.SECOND),)
    return (issue_line(signature, row.seal, row.names, lambda at: moment(at, now)),)


def _to_come(line: DraftLine) -> str:
    """Return the steps still due: 接下来：审核 → 签发 → 县领导审定."""
    steps = [Step.REVIEW, Step.APPROVE] if line.route.levels is Levels.THREE else [Step.APPROVE]
    if line.route.important:
        steps.append(Step.ENDORSE)
    due = steps[steps.index(line.step):] if line.step in steps else [line.step]
    return _tr("接下来：{steps}").format(steps=" → ".join(step_name(step) for step in due))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
