"""What is filled in for a deed with copies: how and when they went, who signed, why they came back, one more for whom.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.copies import Copy, Way
from editor.copies.filled import Deed, Filled
from editor.copies.terms import copies_words, deed_title, way_words
from editor.pieces.event_time import written_time
from editor.pieces.jotting import ENTER
from editor.shell import joining
from editor.shell.input_method import commit_half_typed
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import Field, button


class DeedStrip(QWidget):
    """`asked(Filled)` by Enter or the button, `left()` by Esc or 取消."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_for: Deed | None = None
        self._copies: tuple[Copy, ...] = ()
        self.head = QLabel()
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        style(self.head, "pane-title")
        self.way, self.when = QComboBox(), QLineEdit()
        self.fields = {deed: Field(label, QLineEdit()) for deed, label in (
            (Deed.CONFIRM, self.tr("签收人")), (Deed.RECALL, self.tr("备注（可不填）")), (Deed.ADD, self.tr("加发给")))}
        for way in Way:
            self.way.addItem(way_words(way), way)
        self.way_field, self.when_field = Field(self.tr("方式"), self.way), Field(self.tr("时间"), self.when)
        self.when.setPlaceholderText(self.tr("现在"))
        self.when.setToolTip(self.tr("不填就是现在；补记写 16:30、昨16:30、11月20日 9:00 都可以"))
        self.deed = button("", main=True, clicked=self.answer)
        self.back = button(self.tr("取消"), clicked=self.left.emit)
        for each in (self.deed, self.back):
            each.setAutoDefault(False)
        for field in (*self.fields.values(), self.when_field):
            line_of(field).textChanged.connect(lambda text, of=field: of.show_error(""))
        self._lay_out()
        self.hide()

    @property
    def words(self) -> QLineEdit | None:
        """The line in which words are typed for the deed; None where it needs none."""
        return line_of(self.fields[self.open_for]) if self.open_for in self.fields else None

    def begin(self, deed: Deed, copies: tuple[Copy, ...]) -> None:
        """Ask what the deed needs for these copies; what was typed for another deed goes."""
        again = deed is self.open_for
        self.open_for, self._copies = deed, copies
        self._name()
        self.way_field.setVisible(deed is Deed.SEND)
        self.when_field.setVisible(deed is not Deed.ADD)
        for of, field in self.fields.items():
            field.setVisible(of is deed)
            line_of(field).clear()
        if not again:
            self.when.clear()
        self.show()
        (self.words or self.way).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, filled: Filled) -> None:
        """Show again what was filled in."""
        self.begin(filled.deed, filled.copies)
        self.way.setCurrentIndex(self.way.findData(filled.way))
        if self.words is not None:
            self.words.setText(filled.words)
        self.when.setText(filled.when_typed)

    def renew(self, copies: Iterable[Copy]) -> None:
        """Go on with the copies as they are now: whoever filled this in sees them so."""
        now = {each.id: each for each in copies}
        self._copies = tuple(now.get(each.id, each) for each in self._copies)

    def close_up(self) -> None:
        """Take the strip away with what stands in it."""
        self.open_for = None
        for field in (*self.fields.values(), self.when_field):
            line_of(field).clear()
        self.hide()

    def filled(self) -> Filled | None:
        """Return what stands in the strip, half-typed words too; None while it is not open."""
        if self.open_for is None:
            return None
        commit_half_typed()
        words = self.words.text().strip() if self.words is not None else ""
        return Filled(self.open_for, self._copies, words, Way(self.way.currentData()), None, self.when.text().strip())

    def answer(self) -> None:
        """Ask for the deed, unless something is missing, which is said beside it."""
        filled = self.filled()
        if filled is None:
            return
        if not filled.words and filled.deed in (Deed.CONFIRM, Deed.ADD):
            self._complain(self.fields[filled.deed], self._missing(filled.deed))
            return
        moment = self._moment(filled.when_typed)
        if moment is None and filled.when_typed:
            self._complain(self.when_field, self.tr("认不出时间，请写 16:30、昨16:30 或 11月20日 9:00。"))
            return
        self.asked.emit(Filled(filled.deed, filled.copies, filled.words, filled.way, moment, filled.when_typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.left.emit() if self.back.hasFocus() else self.answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        if self.open_for is not None:
            said = deed_title(self.open_for), copies_words(self.open_for, self._copies)
            self.head.setText(joining.apart(said).rstrip())
            self.deed.setText(deed_title(self.open_for))

    def _moment(self, words: str) -> datetime | None:
        written = written_time(words, datetime.now())
        # A day alone does not say before or after what else happened on it.
        return datetime.fromisoformat(written).astimezone(UTC) if written and "T" in written else None

    def _complain(self, field: Field, words: str) -> None:
        field.show_error(words)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _missing(self, deed: Deed) -> str:
        return self.tr("请填签收人姓名。") if deed is Deed.CONFIRM else self.tr("请写明加发给谁。")

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(BETWEEN)
        widths = (*((field, 280) for field in self.fields.values()), (self.way_field, 160), (self.when_field, 180))
        for field, width in widths:
            field.setFixedWidth(width)
            fields.addWidget(field, alignment=Qt.AlignmentFlag.AlignTop)
        fields.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        for each in (self.back, self.deed):
            buttons.addWidget(each)
        row = QHBoxLayout()
        row.addLayout(fields, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.head)
        column.addLayout(row)


def line_of(field: Field) -> QLineEdit:
    """Return the line that a field frames."""
    assert isinstance(field.editor, QLineEdit)
    return field.editor
