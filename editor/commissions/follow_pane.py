"""The right pane: what to do next, drafts that may be the answer, and all that followed."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bulletin.commissions.commission import STRIKABLE, Commission, Entry, State
from bulletin.commissions.matching import Proposal
from bulletin.desk.commission_register import Beside
from editor.commissions.words import HAPPENED, day_words, happened_words
from editor.pieces.laying_out import refill
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, SectionTitle, button, line, note

_SIGNS = ("receipt", "bell-ringing", "tray", "calendar-plus", "user-minus", "check-circle")


class FollowPane(QWidget):
    """`answer_taken(Proposal)` links a draft that was proposed, `draft_wanted(str)` opens one, `striking(Entry)` asks
    to take an entry back.
    """

    answer_taken = Signal(object)
    draft_wanted = Signal(str)
    striking = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.receipt, self.remind, self.answer, self.extend, self.excuse, self.end = self.deeds = tuple(
            self._action(words, sign, key) for words, sign, key in zip(
                (self.tr("登记回执"), self.tr("催报"), self.tr("登记来稿"), self.tr("延期"), self.tr("免报"),
                 self.tr("办结")), _SIGNS, "RUFYXD", strict=True))
        self._proposals, self._entries = QVBoxLayout(), QVBoxLayout()
        self.maybe = SectionTitle(self.tr("可能是这件约稿的来稿"))
        self.title = SectionTitle(self.tr("办理经过"))
        self._lay_out()

    def show_commission(self, one: Commission, beside: Beside | None, names: Mapping[str, str],
                        people: Mapping[str, str], today: date, may: bool) -> None:
        """Show how a commission stands; `beside` is None until it is read. `may`: whether who sits here may do so."""
        found = beside.proposals if beside is not None and beside.commission_id == one.id else ()
        self.maybe.setVisible(bool(found))
        self.maybe.set_beside(self.tr("{count} 篇").format(count=len(found)))
        refill(self._proposals, (ProposalRow(each, names, self, may) for each in found))
        refill(self._entries, (EntryRow(each, one, names, people, today, self, may) for each in reversed(one.entries)))
        self.title.set_beside(self.tr("共 {count} 条").format(count=len(one.entries)))
        self._show_deeds(one, today, may)

    def _show_deeds(self, one: Commission, today: date, may: bool) -> None:
        """Open what can be done now; the next thing to do is the main action."""
        for each in self.deeds:
            each.setEnabled(may and one.is_open)
        self.end.setEnabled(may and not one.withdrawn)
        self.end.setText(self.tr("办结") if one.is_open else self.tr("重开"))
        main = {State.OVERDUE: self.remind, State.ANSWERED: self.end, State.OPEN: self.answer}.get(one.state(today))
        for each, sign in zip(self.deeds, _SIGNS, strict=True):
            chosen = each is main and each.isEnabled()
            style(each, "main" if chosen else "plain")
            each.setIcon(icon(sign, Colour.ON_MAIN if chosen else Colour.SECOND))

    def _action(self, words: str, sign: str, key: str) -> QPushButton:
        made = button(words, sign)
        made.setToolTip(key)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        grid.setSpacing(INSIDE)
        for at, each in enumerate(self.deeds):
            grid.addWidget(each, at // 2, at % 2)
        inner = QWidget()
        style(inner, "pane")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._proposals.setSpacing(INSIDE)
        self._entries.setSpacing(0)
        around = QVBoxLayout(inner)
        around.setContentsMargins(BETWEEN, 12, BETWEEN, BETWEEN)
        around.setSpacing(INSIDE)
        around.addWidget(self.maybe)
        around.addLayout(self._proposals)
        around.addWidget(self.title)
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
        column.addLayout(grid)
        column.addWidget(line())
        column.addWidget(scroll, 1)


class ProposalRow(QWidget):
    """A draft that may be the answer: whose it is, its title, and one click that links it."""

    def __init__(self, proposal: Proposal, names: Mapping[str, str], pane: FollowPane, may: bool) -> None:
        super().__init__()
        came = proposal.arrived
        self.words = f"{names.get(came.unit_id, came.unit_id)}{joining.titled(came.title)}"
        said = _plain(self.words)
        self.take = button(self.tr("登记为来稿"), "link", clicked=lambda: pane.answer_taken.emit(proposal))
        self.open = button(self.tr("打开"), clicked=lambda: pane.draft_wanted.emit(came.draft_id))
        self.take.setEnabled(may)
        for each in (self.take, self.open):
            style(each, "small")
            each.setAccessibleDescription(self.words)
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.take)
        foot.addWidget(self.open)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, INSIDE)
        column.setSpacing(GRID)
        column.addWidget(said)
        column.addLayout(foot)


class EntryRow(QWidget):
    """One line of the follow-up: a sign, what happened on which day, the words, who entered it."""

    def __init__(self, entry: Entry, one: Commission, names: Mapping[str, str], people: Mapping[str, str], today: date,
                 pane: FollowPane, may: bool) -> None:
        super().__init__()
        struck = entry.id in one.struck
        head = " · ".join(part for part in (
            f"{day_words(entry.day, today)} {happened_words(entry.happened)}", names.get(entry.unit_id, "")) if part)
        title = _plain(self.tr("{words}（已作废）").format(words=head) if struck else head)
        style(title, "note" if struck else "")
        self.words = f"{title.text()} {entry.words}".strip()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(title)
        if entry.words:
            words = _plain(entry.words)
            style(words, "second")
            said.addWidget(words)
        foot = QHBoxLayout()
        foot.addWidget(note(self.tr("{who} 记").format(who=people.get(entry.who, entry.who))), 1)
        self.strike: QPushButton | None = None
        if may and one.is_open and entry.happened in STRIKABLE and not struck:
            self.strike = button(self.tr("作废"), clicked=lambda: pane.striking.emit(entry))
            style(self.strike, "link")
            self.strike.setAccessibleName(self.tr("作废：{words}").format(words=head))
            foot.addWidget(self.strike)
        said.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, INSIDE, 0, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel(HAPPENED[entry.happened][1], 16), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)


def _plain(words: str) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
