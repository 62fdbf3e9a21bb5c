"""Which problems are shown: what can be set right at once, what a person must look at, and hints when asked for."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from bulletin.proof.problem import SERIOUS, Problem, Strength
from editor.pieces.rule_words import strength_words
from editor.shell.colours import Colour
from editor.shell.icons import icon
from editor.shell.theme import style
from editor.writing.proofing.strengths import LOOKS

HINTS = frozenset({Strength.ADVISORY, Strength.INFO})
MOST_TOLD = 99


def few(number: int) -> str:
    """Return a number as there is room for it: nobody needs to know whether it is 1081 or 1082."""
    return str(number) if number <= MOST_TOLD else f"{MOST_TOLD}+"


class StrengthFilter(QWidget):
    """`changed(strengths)` is sent with the strengths to be shown; each choice tells how many there are."""

    changed = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[frozenset[Strength], QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for strengths, strength in ((frozenset({Strength.AUTO}), Strength.AUTO),
                                    (frozenset({Strength.FLAG}), Strength.FLAG), (HINTS, Strength.INFO)):
            self._choices[strengths] = made = self._choice(strength, bool(strengths & SERIOUS))
            row.addWidget(made)
        row.addStretch()
        self.count(())

    def choice(self, strength: Strength) -> QToolButton:
        """Return the button that shows or hides problems of `strength`."""
        return next(made for strengths, made in self._choices.items() if strength in strengths)

    def count(self, problems: Iterable[Problem]) -> None:
        """Tell how many problems there are of each strength."""
        counts = Counter(each.strength for each in problems)
        for strengths, made in self._choices.items():
            number = sum(counts[each] for each in strengths)
            made.setText(f"{self._short(strengths)} {few(number)}")
            made.setAccessibleName(self.tr("显示“{words}”，{number} 处").format(
                words=self._short(strengths), number=number))

    def _short(self, strengths: frozenset[Strength]) -> str:
        if strengths == HINTS:
            return self.tr("提示")
        return self.tr("可改") if Strength.AUTO in strengths else self.tr("核对")

    def _choice(self, strength: Strength, shown: bool) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setChecked(shown)
        made.setIcon(icon(LOOKS[strength].icon, Colour(LOOKS[strength].tone.value)))
        made.setIconSize(QSize(14, 14))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setToolTip(self.tr("显示或隐藏“{words}”").format(words=strength_words(strength)))
        style(made, "filter")
        made.toggled.connect(lambda checked: self._tell())
        return made

    def _tell(self) -> None:
        self.changed.emit(frozenset(each for strengths, made in self._choices.items() if made.isChecked()
                                    for each in strengths))
