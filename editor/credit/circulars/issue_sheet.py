"""The sheet in which a circular is issued: its number, its day, and the reason where its figures are no longer so."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from bulletin.credit.differences import Difference
from bulletin.desk import circulars
from bulletin.desk.circulars import Listed
from bulletin.errors import Reason, Refused
from editor.credit.circulars.words import counting_now, today
from editor.pieces.day_edit import DayEdit
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.kept_words import keep_words
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, style
from editor.shell.widgets import Field, note

_MOST = 6  # differences that are named
_HIGH = 64


class IssueSheet(DeedSheet):
    """`issued(IssuedCircular)` once it has its number."""

    issued = Signal(object)

    def __init__(self, frame: Frame, listed: Listed, changes: Sequence[Difference], parent: QWidget | None = None,
                 ) -> None:
        super().__init__(frame, parent)
        self.name(self.tr("印发"), listed.circular.title)
        self.setWindowTitle(self.tr("印发通报"))
        self._seen = listed.circular
        self.mark, self.day, self.reason = QLineEdit(), DayEdit(today()), QPlainTextEdit()
        self.mark.setPlaceholderText(self.tr("如：云政办信"))
        self.number, self.stale = QLabel(), note("", wrapping=True)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(_HIGH)
        self.why = Field(self.tr("仍按原来的数据印发的理由"), self.reason)
        self.sign = Field(self.tr("发文机关代字"), self.mark)
        self._lay_out()
        self._show_stale(changes)
        keep_words(self, frame, f"issue_circular {self._seen.id}",
                   {"mark": self.mark, "day": self.day, "reason": self.reason}, "credit")
        for signal in (self.mark.textChanged, self.day.dateChanged):
            signal.connect(lambda value: self._say_number())
        self.mark.textChanged.connect(lambda words: self.sign.show_error(""))
        self.day.dateChanged.connect(lambda day: self._ask_number())
        self.reason.textChanged.connect(lambda: self.why.show_error(""))
        self._next = 0
        frame.background.ask(self, circulars.last_mark, self._propose, frame.trouble)
        self._ask_number()
        self.mark.setFocus()

    def ready(self) -> Job | None:
        """Return what issues it."""
        mark, day, actor = self.mark.text().strip(), self.day.day(), self.frame.person
        reason, at, seen = self.reason.toPlainText().strip(), datetime.now(UTC), self._seen
        if not mark:
            self.sign.show_error(self.tr("请写上发文机关代字。"))
            self.mark.setFocus()
        elif self.why.isVisible() and not reason:
            self.why.show_error(self.tr("请写明理由，或取消后先重新统计。"))
            self.reason.setFocus()
        elif actor is not None:
            return lambda archive: circulars.issue(
                archive, seen, mark, day, counting_now(), actor=actor, at=at, reason=reason)
        return None

    def finish(self, result: object) -> None:
        """It went out."""
        self.accept()
        self.issued.emit(result)

    def explain(self, error: Exception) -> None:
        """Where figures changed meanwhile, ask for the reason here."""
        super().explain(error)
        if isinstance(error, Refused) and error.reason is Reason.CIRCULAR_STALE:
            self.why.show()
            self.reason.setFocus()

    def _show_stale(self, changes: Sequence[Difference]) -> None:
        self.why.setVisible(bool(changes))
        self.stale.setVisible(bool(changes))
        if changes:
            named = joining.halves(each.words for each in changes[:_MOST])
            self.stale.setText(self.tr("起草以后有 {count} 处数据变化：{named}{more}。建议取消，先重新统计。").format(
                count=len(changes), named=named, more=self.tr(" 等") if len(changes) > _MOST else ""))

    def _propose(self, mark: str) -> None:
        if not self.mark.text():
            self.mark.setText(mark)

    def _ask_number(self) -> None:
        year = self.day.day().year
        self.frame.background.ask(self, lambda archive: circulars.next_number(archive, year), self._take_number,
                                  self.frame.trouble)

    def _take_number(self, number: int) -> None:
        self._next = number
        self._say_number()

    def _say_number(self) -> None:
        mark = self.mark.text().strip() or self.tr("（代字）")
        self.number.setText(self.tr("文号：{mark}〔{year}〕{number}号，印发后不再改给别的通报。").format(
            mark=mark, year=self.day.day().year, number=self._next))

    def _lay_out(self) -> None:
        style(self.number, "second")
        self.number.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self.sign, 1)
        row.addWidget(Field(self.tr("印发日期"), self.day), 1)
        self.body.addLayout(row)
        for part in (self.number, self.stale, self.why):
            self.body.addWidget(part)
        self.add_wrong()
