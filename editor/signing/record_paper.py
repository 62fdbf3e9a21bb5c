"""登记纸质签字: the code on the sheet, who signed it on which day, and the scan; nothing typed is lost by a no."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.desk import paper
from bulletin.desk.paper import Slip
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue
from bulletin.sheets import read_code
from bulletin.workflow import Step
from editor.pieces.kept_words import keep_words
from editor.shell import days, joining
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, note
from editor.shell.words import sentence_of
from editor.signing.scan_field import ScanField
from editor.signing.slip_card import SlipCard, recorded_words, slip_words

WIDE = 780
_FIELDS = {Reason.PAPER_DAY: "day", Reason.OWN_WORK: "signer", Reason.ROLE_MISSING: "signer"}


class RecordPaper(Question):
    """A sheet over the window; `recorded(Draft | Issue)` when a signature was written down."""

    recorded = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None, code: str = "") -> None:
        super().__init__(parent)
        self._frame = frame
        self._slip: Slip | None = None
        self._asked = ""
        self.name(self.tr("登记纸质签字"), self.tr("登记纸质签字"))
        self.setMinimumWidth(WIDE)
        self.code, self.signer, self.day = QLineEdit(), QComboBox(), QDateEdit()
        self.card, self.scan = SlipCard(), ScanField(frame)
        self.left = note(self.tr("印在签发单右上角和各页页脚，大小写、横线随意"), wrapping=True)
        self.why = QLabel()
        self._dress()
        self._lay_out()
        self._kept = keep_words(self, frame, f"record paper {code}", {}, "signing")
        self.code.textChanged.connect(self._typed)
        self.scan.edited.connect(lambda: self._say(""))
        self.code.setText(code)
        self._kept.add("day", self.day)
        self._kept.add("signer", self.signer)
        self._kept.add("code", self.code)
        self._typed()
        self.code.setFocus()

    def answer(self) -> None:
        """Write the signature down, if it is told who signed."""
        slip, actor, signer = self._slip, self._frame.person, self._signer()
        if slip is None or slip.step is None or actor is None:
            return
        if not signer:
            self._fields["signer"].show_error(self.tr("请写明纸上是谁签的字。"))
            self.signer.setFocus()
            return
        step, day, at = slip.step, _day(self.day), datetime.now(UTC)
        scan = self.scan.scan.data if self.scan.scan else None
        self.deed.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: paper.record_paper(
                archive, slip.sheet.code, step, signer=signer, day=day, scan=scan, actor=actor, at=at),
            self._done, self._refused)

    def error(self) -> str:
        """Return the words above the buttons."""
        return self.why.text()

    def field(self, name: str) -> Field:
        """Return the field called `code`, `signer` or `day`."""
        return self._fields[name]

    def _dress(self) -> None:
        self.code.setPlaceholderText("XXXX-XXXX-XXXX")
        self.code.setMaxLength(40)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(days.field_format())
        today = date.today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self._fields = {
            "code": Field(self.tr("文稿核对码"), self.code), "signer": Field(self.tr("签字人"), self.signer),
            "day": Field(self.tr("纸上的日期"), self.day)}
        self.signer.currentTextChanged.connect(lambda: self._fields["signer"].show_error(""))
        self.day.dateChanged.connect(lambda: self._fields["day"].show_error(""))
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        style(self.why, "error")
        self.why.hide()
        self._fields["signer"].setEnabled(False)
        self._fields["day"].setEnabled(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addWidget(self._fields["signer"], 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fields["day"], 2, Qt.AlignmentFlag.AlignTop)
        typed = QVBoxLayout()
        typed.setSpacing(INSIDE)
        for part in (self._fields["code"], self.left, self.card):
            typed.addWidget(part)
        typed.addLayout(row)
        typed.addStretch()
        typed.addWidget(self.why)
        both = QHBoxLayout()
        both.setSpacing(BETWEEN)
        both.addLayout(typed, 1)
        both.addWidget(self.scan, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)
        for before, after in ((self.code, self.signer), (self.signer, self.day), (self.day, self.scan.choose)):
            QWidget.setTabOrder(before, after)

    def _typed(self) -> None:
        """Echo what the code is as far as it is typed; once it is whole, ask what it stands for."""
        self._say("")
        self._fields["code"].show_error("")
        try:
            code = read_code(self.code.text())
        except Refused as refusal:
            self._asked = ""
            self._show(None)
            if not refusal.facts.get("missing"):
                self._fields["code"].show_error(sentence_of(refusal))
            self._hint(refusal.facts.get("missing"))
            self._fit()
            return
        self._hint(None)
        if code != self._asked:
            self._asked = code
            self._look_up()

    def _look_up(self) -> None:
        code = self._asked
        self._frame.background.ask(self, lambda archive: paper.look_up(archive, code),
                                   lambda slip: self._found(code, slip), lambda error: self._unknown(code, error))

    def _found(self, code: str, slip: Slip) -> None:
        if code == self._asked:
            self._show(slip)

    def _unknown(self, code: str, error: Exception) -> None:
        if code == self._asked:
            self._show(None)
            self._fields["code"].show_error(sentence_of(error))
            self._hint(None)
            self._fit()

    def _hint(self, missing: object) -> None:
        begun = bool(self.code.text().strip())
        self.left.setVisible(not self._fields["code"].error())
        self.left.setText(self.tr("还差 {count} 个字符").format(count=missing) if missing and begun else self.tr(
            "印在签发单右上角和各页页脚，大小写、横线随意"))

    def _show(self, slip: Slip | None) -> None:
        """Show a sheet; who signed is kept when it is the same as before."""
        before, self._slip = self._slip, slip
        step = slip.step if slip else None
        self.deed.setEnabled(step is not None)
        self.left.setVisible(slip is None)
        for name in ("signer", "day"):
            self._fields[name].setEnabled(step is not None)
        if slip is None:
            self.card.hide()
            self.deed.setText(self.tr("登记签字"))
            return
        self.card.show_slip(slip, date.today())
        self.deed.setText(self.tr("登记{step}").format(step=recorded_words(slip)) if step else self.tr("登记签字"))
        self.day.setMinimumDate(QDate(slip.printed.year, slip.printed.month, slip.printed.day))
        if before is None or before.step is not step or before.sheet.code != slip.sheet.code:
            self._offer(slip)
        self._fit()

    def _fit(self) -> None:
        """Grow to what is shown now: a window does not ask its wrapped lines how high they are at its width."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _offer(self, slip: Slip) -> None:
        """Offer who may have signed; a leader of the county may be written in."""
        free = slip.step is Step.ENDORSE
        self.signer.clear()
        self.signer.setEditable(free)
        for person in slip.signers:
            post = joining.aside("", person.post) if person.post else ""
            self.signer.addItem(person.name + post, person.id)
        self.signer.setCurrentIndex(0 if len(slip.signers) == 1 and not free else -1)
        line = self.signer.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("写上领导姓名和职务"))
        else:
            self.signer.setPlaceholderText(self.tr("请选择"))
        self._kept.filled_in("signer")

    def _signer(self) -> str:
        at = self.signer.findText(self.signer.currentText())
        return str(self.signer.itemData(at)) if at >= 0 else self.signer.currentText().strip()

    def _done(self, after: Draft | Issue) -> None:
        slip = self._slip
        if slip is not None:
            title = slip.title if slip.sheet.issue_id else slip_words(slip, date.today())[0]
            self._frame.say(self.tr("已登记{who}在纸上对{title}的{step}。").format(
                who=self.signer.currentText(), title=title, step=recorded_words(slip)))
        self.recorded.emit(after)
        self.accept()

    def _refused(self, error: Exception) -> None:
        """Say why beside the field it concerns, and look again: what it is for may have changed meanwhile."""
        self.deed.setEnabled(True)
        reason = error.reason if isinstance(error, Refused) else None
        field = _FIELDS.get(reason) if reason else None
        if isinstance(error, Refused) and error.facts.get("what") == "person":
            field = "signer"
        if field:
            self._fields[field].show_error(sentence_of(error))
        elif reason is Reason.SHEET_OUTDATED:
            self._say("")
        else:
            self._say(sentence_of(error))
        if reason and not field:
            self._look_up()

    def _say(self, words: str) -> None:
        self.why.setText(words)
        self.why.setVisible(bool(words))
        if words:
            self._fit()


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
