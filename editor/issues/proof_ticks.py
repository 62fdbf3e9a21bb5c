"""Two quiet ticks, 一校 and 二校: who read the issue as it is, and when; one that was read before a change says so."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bulletin.planning import PROOFS, Tick
from editor.issues.finding_words import round_words
from editor.issues.issue_words import moment_words
from editor.issues.seeing import Seen
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import GRID, style
from editor.shell.widgets import button


class ProofTicks(QWidget):
    """`ticked(round)` when somebody says that they read the issue; `unticked(round)` when they take it back."""

    ticked = Signal(int)
    unticked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: dict[int, Tick] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.ticks: dict[int, QPushButton] = {}
        for each in PROOFS:
            made = button(round_words(each), "circle", clicked=partial(self._click, each))
            style(made, "small")
            self.ticks[each] = made
            row.addWidget(made)

    def show_seen(self, seen: Seen, today: date, why_not: str) -> None:
        """Show which proofs stand; `why_not` says why this person may read none."""
        self.setVisible(seen.issue is not None and bool(seen.issue.items))
        content = seen.board.content if seen.board else ""
        self._standing = {each.round: each for each in seen.ticks if each.content == content}
        for each, control in self.ticks.items():
            known = next((tick for tick in seen.ticks if tick.round == each), None)
            self._show(control, each, known, seen, today)
            control.setEnabled(not why_not)
            control.setToolTip(why_not or control.toolTip())

    def _show(self, control: QPushButton, round: int, known: Tick | None, seen: Seen, today: date) -> None:
        word, who = round_words(round), seen.names.get(known.who, known.who) if known else ""
        when = moment_words(known.at, today) if known else ""
        if known is None:
            words, sign, colour = word, "circle", Colour.SECOND
            tip = self.tr("读完本期后按此登记{word}").format(word=word)
        elif round in self._standing:
            words, sign, colour = f"{word} {who}", "check-circle", Colour.GOOD
            tip = self.tr("{who} {when} 登记{word}，再按撤回").format(who=who, when=when, word=word)
        else:
            words, sign, colour = self.tr("{word} 已改动").format(word=word), "warning", Colour.WARNING
            tip = self.tr("{who} {when} {word}之后本期有改动，须重新校对；按此重新登记").format(
                who=who, when=when, word=word)
        control.setText(words)
        control.setIcon(icon(sign, colour))
        control.setToolTip(tip)
        control.setAccessibleDescription(tip)

    def _click(self, round: int) -> None:
        (self.unticked if round in self._standing else self.ticked).emit(round)
