"""The right pane: how the instruction stands, whose business it is until when, what to do, and all that followed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bulletin.desk.docket import Case
from bulletin.instructions.instruction import STRIKABLE, Entry, Instruction, State, same
from editor.instructions.words import HAPPENED, chip_of, day_words, deadline_words, moment_words
from editor.pieces.laying_out import refill
from editor.shell.chip import Chip
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.terms import follow_up_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, SectionTitle, button, line, note

_SIGNS = ("user-plus", "bell-ringing", "chat-circle-text", "check-circle")


class FollowPane(QWidget):
    """Shows the follow-up of one case; `scan_wanted(Scan)` asks for the scan of an answer, `striking(Entry)` to take
    an entry back.
    """

    scan_wanted = Signal(object)
    striking = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chip = Chip("")
        self.deadline = note("", wrapping=True)
        self.assign, self.remind, self.answer, self.close_it = (
            self._action(words, sign, key) for words, sign, key in zip(
                (self.tr("交办"), self.tr("催办"), self.tr("登记反馈"), self.tr("办结")), _SIGNS, "AUFD", strict=True))
        self._units, self._entries = QVBoxLayout(), QVBoxLayout()
        self.title = SectionTitle(self.tr("办理经过"))
        self._lay_out()

    def show_case(self, case: Case, names: dict[str, str], today: date) -> None:
        """Show how an instruction stands on `today`."""
        one = case.instruction
        chip = chip_of(one, today)
        self.chip.show_state(chip.word, chip.tone, chip.icon)
        self.deadline.setText(self.tr("期限：{words}").format(words=deadline_words(one, today)))
        style(self.deadline, "error" if one.days_over(today) else "note")
        refill(self._units, self._unit_rows(one, today))
        refill(self._entries, (EntryRow(entry, names, today, self, Standing(
            entry.id in one.struck, one.is_open and entry.happened in STRIKABLE and entry.id not in one.struck))
            for entry in reversed(one.entries)))
        self.title.set_beside(self.tr("共 {count} 条").format(count=len(one.entries)) if one.entries
                              else self.tr("还没有记录"))
        self._show_actions(one, today)

    def _show_actions(self, one: Instruction, today: date) -> None:
        """Open what can be done now; the next thing to do is the main action."""
        for each in (self.assign, self.answer):
            each.setEnabled(one.is_open)
        self.remind.setEnabled(one.is_open and bool(one.units))
        self.close_it.setEnabled(not one.withdrawn)
        self.close_it.setText(self.tr("办结") if one.is_open else self.tr("重新办理"))
        self.assign.setText(self.tr("改交办") if one.units else self.tr("交办"))
        main = {State.TO_ASSIGN: self.assign, State.UNDER_WAY: self.answer, State.ANSWERED: self.close_it,
                State.OVERDUE: self.remind if one.silent else self.close_it}.get(one.state(today))
        if main is not None and not one.units:
            main = self.assign
        for each, sign in zip((self.assign, self.remind, self.answer, self.close_it), _SIGNS, strict=True):
            style(each, "main" if each is main else "plain")
            each.setIcon(icon(sign, Colour.ON_MAIN if each is main else Colour.SECOND))

    def _unit_rows(self, one: Instruction, today: date) -> Iterable[QWidget]:
        if not one.units:
            yield note(self.tr("还没有交办给哪个单位。"), wrapping=True)
        for unit in one.units:
            answers = [each for each in one.answers if each.unit and same(unit, each.unit)]
            heard = self.tr("{day}已反馈").format(day=day_words(answers[-1].day, today)) if answers else (
                self.tr("尚未反馈"))
            yield UnitRow(unit.name, heard, bool(answers))

    def _action(self, words: str, sign: str, key: str) -> QPushButton:
        made = button(words, sign)
        made.setToolTip(key)
        return made

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(INSIDE)
        state.addWidget(self.chip)
        state.addWidget(self.deadline, 1)
        grid = QGridLayout()
        grid.setSpacing(INSIDE)
        for at, each in enumerate((self.assign, self.remind, self.answer, self.close_it)):
            grid.addWidget(each, at // 2, at % 2)
        self._units.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        head.setSpacing(12)
        head.addLayout(state)
        head.addWidget(SectionTitle(self.tr("责任单位")))
        head.addLayout(self._units)
        head.addLayout(grid)
        self.title.setContentsMargins(BETWEEN, 12, BETWEEN, GRID)
        inner = QWidget()
        style(inner, "pane")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries.setSpacing(0)
        around = QVBoxLayout(inner)
        around.setContentsMargins(BETWEEN, 0, BETWEEN, BETWEEN)
        around.addLayout(self._entries)
        around.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("办理经过"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.title)
        column.addWidget(scroll, 1)


class UnitRow(QWidget):
    """A responsible unit and whether it answered."""

    def __init__(self, name: str, heard: str, answered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = f"{name} {heard}"
        sign = IconLabel("check-circle" if answered else "hourglass-medium", 16,
                         Colour.GOOD if answered else Colour.WARNING)
        called = _plain(name)
        called.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(sign)
        row.addWidget(called, 1)
        row.addWidget(note(heard))


@dataclass(frozen=True)
class Standing:
    """Whether an entry was struck, and whether it can be."""

    struck: bool
    can_be_struck: bool


class EntryRow(QWidget):
    """One line of the follow-up: a sign, what happened on which day, the words, who entered it."""

    def __init__(self, entry: Entry, names: dict[str, str], today: date, pane: FollowPane, standing: Standing) -> None:
        super().__init__()
        head = " · ".join(part for part in (
            f"{day_words(entry.day, today)} {follow_up_words(entry.happened.value)}",
            entry.unit.name if entry.unit else "", entry.person) if part)
        title = _plain(head)
        if standing.struck:
            head = self.tr("{words}（已作废）").format(words=head)
            title.setText(head)
            style(title, "note")
        title.setWordWrap(True)
        self.words = f"{head} {entry.words}".strip()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(title)
        if entry.words:
            words = _plain(entry.words)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            style(words, "second")
            said.addWidget(words)
        if (scan := entry.scan) is not None:
            opens = button(scan.name, "paperclip", clicked=lambda: pane.scan_wanted.emit(scan))
            style(opens, "link")
            said.addWidget(opens)
        who = names.get(entry.who, entry.who)
        foot = QHBoxLayout()
        foot.addWidget(note(self.tr("{who} {at} 记").format(who=who, at=moment_words(entry.at, today))), 1)
        if standing.can_be_struck:
            self.strike = button(self.tr("作废"), clicked=lambda: pane.striking.emit(entry))
            style(self.strike, "link")
            self.strike.setAccessibleName(self.tr("作废：{words}").format(words=head))
            foot.addWidget(self.strike)
        said.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, INSIDE, 0, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel(HAPPENED[entry.happened], 16), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)


def _plain(words: str) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
