"""The row in which it is said why something is signed for somebody else, or over the head of who should review."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bulletin.people import Person
from editor.pieces.cleaning import clean
from editor.pieces.kept_words import KeptWords
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.language import said
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, button, note
from editor.signing.deeds import How

LONGEST = 200
_FOR_ANOTHER = (
    QT_TRANSLATE_NOOP("kept", "本人出差，电话授权"), QT_TRANSLATE_NOOP("kept", "本人参加会议，口头授权"),
    QT_TRANSLATE_NOOP("kept", "本人休假，已明确授权"),
)
_OVER_HEADS = (QT_TRANSLATE_NOOP("kept", "紧急信息，先行签发"), QT_TRANSLATE_NOOP("kept", "审核同志不在岗，时限已到"))


class ActingRow(QWidget):
    """Asks in place; `given(How)` is sent with a reason that is not empty. Esc goes away safely.

    What was written and not given stays for who is asked for the same again.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptWords(frame, "signing")
        self._bypass = False
        self.title, self._beside = QLabel(), note("", wrapping=True)
        style(self.title, "pane-title")
        self.people, self.edit = QComboBox(), QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.returnPressed.connect(self._give)
        self.edit.textChanged.connect(lambda words: self._kept.keep())
        self._whom = Field(self.tr("代谁签"), self.people)
        self._reason = Field(self.tr("理由（必填，记入档案）"), self.edit)
        self._chips: list[QPushButton] = []
        self._offers = QHBoxLayout()
        self.deed = button("", clicked=self._give)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.hide()

    def ask_for_whom(self, what: str, people: Sequence[Person], verb: str) -> None:
        """Ask for whom something is agreed to, and why; `what` is its id, `verb` what agreeing is called."""
        self._ask(False, self.tr("代签"), self.tr("以自己的印鉴代为办理，留痕，注明代签。"),
                  self.tr("代为{verb}").format(verb=verb), _FOR_ANOTHER)
        self._take_up(f"act for {what}")
        self.people.clear()
        for person in people:
            self.people.addItem(joining.apart((person.name, person.post)).strip("　"), (person.id, person.name))
        self._whom.setVisible(True)
        self._whom.show_error("" if people else self.tr("没有其他同志有此职责，不能代签。"))
        self.deed.setEnabled(bool(people))

    def ask_why_over(self, what: str) -> None:
        """Ask why something is signed that nobody reviewed; `what` is its id."""
        self._ask(True, self.tr("越级签发"), self.tr("未经审核直接签发，留痕，列入越级签发清单。"), self.tr("越级签发"),
                  _OVER_HEADS)
        self._take_up(f"sign over {what}")
        self._whom.setVisible(False)
        self.deed.setEnabled(True)

    def leave(self) -> None:
        """Go away without doing anything."""
        self.hide()
        self.left.emit()

    def error(self) -> str:
        """Return the words under the fields."""
        return self._reason.error() or self._whom.error()

    def offers(self) -> list[QPushButton]:
        """Return the reasons offered."""
        return list(self._chips)

    def _ask(self, bypass: bool, title: str, beside: str, deed: str, offers: Sequence[str]) -> None:
        self._bypass = bypass
        self.title.setText(title)
        self._beside.setText(beside)
        self.deed.setText(deed)
        with QSignalBlocker(self.edit):
            self.edit.clear()
        self._reason.show_error("")
        self._offer(offers)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_up(self, what: str) -> None:
        self._kept.begin(what, self.title.text(), {"words": self.edit})

    def _give(self) -> None:
        words, whom = clean(self.edit.text()).strip(), self.people.currentData()
        if not self.deed.isEnabled():
            return
        if not words:
            self._reason.show_error(self.tr("请写明理由。"))
            return
        self._kept.forget()
        self.hide()
        self.given.emit(How(bypass=True, reason=words) if self._bypass else How(whom[0], whom[1], reason=words))

    def _offer(self, offers: Sequence[str]) -> None:
        for chip in self._chips:
            chip.hide()
            self._offers.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(words) for words in offers]
        for at, chip in enumerate(self._chips):
            self._offers.insertWidget(at, chip)

    def _chip(self, words: str) -> QPushButton:
        chip = button(said(words), clicked=lambda: self._choose(words))
        style(chip, "small")
        chip.setAccessibleName(self.tr("理由：{words}").format(words=said(words)))
        return chip

    def _choose(self, words: str) -> None:
        self.edit.setText(words)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        card = QFrame()
        style(card, "card")
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.title)
        head.addWidget(self._beside, 1)
        fields = QHBoxLayout()
        fields.setSpacing(BETWEEN)
        fields.addWidget(self._whom, 1)
        fields.addWidget(self._reason, 3)
        self._offers.setSpacing(INSIDE)
        self._offers.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addLayout(self._offers, 1)
        foot.addWidget(button(self.tr("取消 Esc"), clicked=self.leave))
        foot.addWidget(self.deed)
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        for part in (head, fields, foot):
            column.addLayout(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, 0, EDGE, INSIDE)
        around.addWidget(card)
