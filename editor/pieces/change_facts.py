"""The changes of fact, listed apart above the text that was changed."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.compare import FactChange, FactKind
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, GRID, INSIDE, colour_now, style
from editor.shell.widgets import IconLabel, note

COLUMNS = 2
_FACTS: Mapping[FactKind, str] = {
    FactKind.NUMBER: QT_TRANSLATE_NOOP("signing", "数字"), FactKind.DATE: QT_TRANSLATE_NOOP("signing", "日期"),
    FactKind.AMOUNT: QT_TRANSLATE_NOOP("signing", "金额"), FactKind.NAME: QT_TRANSLATE_NOOP("signing", "人名"),
    FactKind.ORGAN: QT_TRANSLATE_NOOP("signing", "单位"), FactKind.STATUS: QT_TRANSLATE_NOOP("signing", "进展"),
    FactKind.NEGATION: QT_TRANSLATE_NOOP("signing", "否定"),
}


def fact_words(kind: FactKind) -> str:
    """Return what sort of fact it is."""
    return QCoreApplication.translate("signing", _FACTS[kind])


class ChangeFacts(QFrame):
    """One line for each fact that is not what it was: its kind, what went struck out, what came underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "card")
        self._title = QLabel()
        style(self._title, "pane-title")
        self._beside = note("")
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(IconLabel("warning", role=Colour.WARNING))
        head.addWidget(self._title)
        head.addWidget(self._beside)
        head.addStretch()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addLayout(self._grid)
        self._lines: list[QLabel] = []

    def show_changes(self, facts: Sequence[FactChange], changes: int, base: str) -> None:
        """List `facts`; `changes` is how many places changed in all, `base` what the text is compared with."""
        for label in self._lines:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._lines = [self._line(fact) for fact in facts]
        for at, label in enumerate(self._lines):
            self._grid.addWidget(label, at // COLUMNS, at % COLUMNS)
        self._title.setText(self.tr("事实变动 {count} 处").format(count=len(facts)) if facts
                            else self.tr("没有事实变动") if changes else self.tr("没有改动"))
        words = self.tr("{base}，共改动 {count} 处；+ 为增，− 为删") if changes else "{base}"
        self._beside.setText(words.format(base=base, count=changes))

    def words(self) -> list[str]:
        """Return the lines as screen readers hear them."""
        return [label.accessibleName() for label in self._lines]

    def title(self) -> str:
        """Return the words of the head."""
        return self._title.text()

    def beside(self) -> str:
        """Return the note beside the head."""
        return self._beside.text()

    def _line(self, fact: FactChange) -> QLabel:
        kind = fact_words(fact.kind)
        before, after = escape(fact.before) or self.tr("（原无）"), escape(fact.after) or self.tr("（删去）")
        second, good, warning = (colour_now(role).name() for role in (Colour.SECOND, Colour.GOOD, Colour.WARNING))
        went = f'<s style="color:{warning}">{before}</s>' if fact.before else before
        came = f'<u style="color:{good}">{after}</u>' if fact.after else after
        around = joining.indented(f'<span style="color:{second}">“{escape(fact.around)}”</span>') if fact.around else ""
        first = f'<span style="color:{second}">{kind}</span>'
        made = QLabel(joining.apart((first, joining.became((went, came)))) + around)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setWordWrap(True)
        made.setAccessibleName(joining.of(kind, f"{fact.before or before} → {fact.after or after}"))
        return made
