"""What is known of a draft, in the reader: names and values, guesses marked, and where it came from."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from bulletin.drafts import Draft, Nature, Submission
from bulletin.intake.incoming import Letter
from editor.inbox.seeing import Seen
from editor.inbox.terms import urgency_words, when_full
from editor.pieces.bases import guess_words
from editor.pieces.elided import Elided, plain_tip
from editor.pieces.event_time import shown_time
from editor.pieces.guessed_field import MARK, MARK_SIDE
from editor.pieces.natures import nature_words
from editor.pieces.originals import has_mail
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import IconLabel, button, note

PAIRS = ("unit", "received", "correspondent", "phone", "approver", "event_at", "nature", "urgency")
SELDOM = PAIRS[-2:]  # a row shown only where it says something


class FactCell(QWidget):
    """A value with the mark of a guess behind it; an empty value is said to be missing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = note(name)
        self.value, self.mark = Elided(), IconLabel(MARK, MARK_SIDE, Colour.INFORMATION)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.value.setAccessibleName(name)
        self.value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.value)
        row.addWidget(self.mark)
        row.addStretch()
        self.show_value("")

    def show_value(self, value: str, guess: str = "") -> None:
        """Show `value`; `guess` says on what it rests where nobody confirmed it."""
        self.value.setText(value or self.tr("未写明"))
        self.value.setToolTip(plain_tip(value, guess))
        self.value.setAccessibleDescription(guess)
        self.mark.setToolTip(plain_tip(guess))
        self.mark.setVisible(bool(guess))
        style(self.value, "" if value else "note")

    def guess(self) -> str:
        """Return on what the value rests; empty where it is no guess."""
        return self.value.accessibleDescription()


class SourceRow(QWidget):
    """Where a draft came from. `shown` asks for the original, `saved` for saving it, `record_asked` for the record of a
    call (offered once `prints_records` is set), `ways_asked(QMenu)` for the ways to read the original once more.
    """

    shown = Signal()
    saved = Signal()
    record_asked = Signal()
    ways_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Elided()
        self.value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_button = _small(self.tr("看原件"), self.shown.emit)
        self.show_button.setToolTip(self.tr("打开只读副本（F6）"))
        self.reread, ways = _small(self.tr("重读原件")), QMenu(self)
        ways.aboutToShow.connect(lambda: self.ways_asked.emit(ways))
        self.reread.setMenu(ways)
        self.record = _small(self.tr("电话记录…"), self.record_asked.emit)
        self.save = _small(self.tr("另存…"), self.saved.emit)
        self.save.setAccessibleName(self.tr("另存原件…"))
        self.prints_records = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.value, 1)
        for part in (self.record, self.show_button, self.reread, self.save):
            row.addWidget(part)

    def show_source(self, seen: Seen, readable: bool) -> None:
        """Show where a draft came from; `readable` whether its original can be read in another way."""
        submission = seen.opened.submission
        words = submission.name if submission else self.tr("电话口述") if seen.call else self.tr("粘贴或口述")
        self.value.setText(words)
        self.value.setToolTip(plain_tip(_path_words(submission)))
        for part in (self.show_button, self.save):
            part.setVisible(submission is not None)
        self.record.setVisible(seen.call is not None and self.prints_records)
        self.reread.setVisible(readable)


class MailRow(QWidget):
    """The mail that brought a draft: who sent it, its subject, when; it can be saved whole: `saved`."""

    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Elided()
        self.value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.save = _small(self.tr("另存邮件…"), self.saved.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.value, 1)
        row.addWidget(self.save)

    def show_mail(self, submission: Submission | None, now: datetime) -> bool:
        """Show the mail and return whether there is one."""
        letter = submission.letter if submission else None
        if letter is not None:
            sent = self.tr("{when} 发出").format(when=when_full(letter.sent_at, now)) if letter.sent_at else ""
            parts = [each for each in (_sender_words(letter), letter.subject, sent) if each]
            self.value.setText(joining.apart(parts))
            self.value.setToolTip(plain_tip(*parts))
            self.save.setVisible(has_mail(submission))
        return letter is not None


class FactsGrid(QWidget):
    """Two pairs in a row; below them the source, and the mail that brought it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("报送单位"), self.tr("收到"), self.tr("信息员"), self.tr("电话"), self.tr("审签"),
                 self.tr("事件时间"), self.tr("性质"), self.tr("紧急程度"))
        self.cells = {field: FactCell(name) for field, name in zip(PAIRS, names, strict=True)}
        self.source, self.mail = SourceRow(), MailRow()
        self._mail_name = note(self.tr("邮件"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(GRID)
        for number, cell in enumerate(self.cells.values()):
            grid.addWidget(cell.name, number // 2, number % 2 * 2)
            grid.addWidget(cell, number // 2, number % 2 * 2 + 1)
        for place, name, wide in ((4, note(self.tr("来源")), self.source), (5, self._mail_name, self.mail)):
            grid.addWidget(name, place, 0)
            grid.addWidget(wide, place, 1, 1, 3)
            wide.value.setAccessibleName(name.text())
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def show_seen(self, seen: Seen, readable: bool, now: datetime) -> None:
        """Show what is known of the draft seen; `readable` whether its original can be read in another way."""
        draft = seen.opened.draft
        guesses = guess_words(draft)
        for field, value in _values(draft, seen.unit or self.tr("单位待定"), now).items():
            self.cells[field].show_value(value, guesses.get(field, ""))
        said = draft.facts.nature is not Nature.NONE or bool(draft.facts.urgency.value)
        for field in SELDOM:
            self.cells[field].setVisible(said)
            self.cells[field].name.setVisible(said)
        self.source.show_source(seen, readable)
        mail = self.mail.show_mail(seen.opened.submission, now)
        self.mail.setVisible(mail)
        self._mail_name.setVisible(mail)

    def values(self) -> dict[str, str]:
        """Return what is shown, by name."""
        shown = {cell.name.text(): cell.value.text() for cell in self.cells.values() if not cell.isHidden()}
        shown[self.source.value.accessibleName()] = self.source.value.text()
        if not self.mail.isHidden():
            shown[self.mail.value.accessibleName()] = self.mail.value.text()
        return shown


def _values(draft: Draft, unit: str, now: datetime) -> Mapping[str, str]:
    facts = draft.facts
    return {
        "unit": unit, "received": when_full(draft.received_at, now), "correspondent": facts.correspondent,
        "phone": facts.phone, "approver": facts.approver,
        "event_at": shown_time(facts.event_at, now.astimezone().date()),
        "nature": nature_words(facts.nature) if facts.nature is not Nature.NONE else "",
        "urgency": urgency_words(facts.urgency),
    }


def _path_words(submission: Submission | None) -> str:
    return submission.path or submission.name if submission else ""


def _sender_words(letter: Letter) -> str:
    return f"{letter.sender_name} <{letter.sender}>" if letter.sender_name else letter.sender


def _small(words: str, clicked: Callable[[], object] | None = None) -> QPushButton:
    made = button(words, clicked=clicked)
    style(made, "small")
    return made
