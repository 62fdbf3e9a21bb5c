"""Which journals the office has, and the numbers to go on from."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from bulletin.founding import Founding, Outfit, usual_journals
from bulletin.journals import Journal
from editor.first_hour.step import Step
from editor.shell import joining
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import note

_MOST, _WIDE = 99999, 96


class NumberEdit(QLineEdit):
    """A number from 1 on; an empty one is 1."""

    def __init__(self) -> None:
        super().__init__("1")
        self.setValidator(QIntValidator(1, _MOST, self))
        self.setFixedWidth(_WIDE)

    def value(self) -> int:
        """Return the number."""
        return max(1, int(self.text())) if self.text().isdecimal() else 1

    def setValue(self, value: int) -> None:
        """Show a number."""
        self.setText(str(min(_MOST, max(1, value))))


class JournalRow:
    """One of the usual journals: whether there is one, its name, and its next numbers."""

    def __init__(self, journal: Journal, step: "JournalsStep") -> None:
        self.journal, self._step = journal, step
        self.wanted = QCheckBox()
        self.name, self.number, self.total = QLineEdit(journal.name), NumberEdit(), NumberEdit()
        self.wanted.setChecked(journal.id == "kuaibao")
        self.wanted.setAccessibleName(step.tr("有《{name}》").format(name=journal.name))
        self.name.setAccessibleName(step.tr("刊物名称"))
        self.number.setAccessibleName(step.tr("《{name}》下一期是第几期").format(name=journal.name))
        self.total.setAccessibleName(step.tr("《{name}》下一期是总第几期").format(name=journal.name))
        for box in (self.number, self.total):
            box.setEnabled(self.wanted.isChecked())
            box.textChanged.connect(lambda words: step.changed.emit())
            box.returnPressed.connect(step.entered)
        self.name.setEnabled(self.wanted.isChecked())
        self.name.textEdited.connect(lambda: step.changed.emit())
        self.name.returnPressed.connect(step.entered)
        self.wanted.toggled.connect(self._allow)

    def made(self, publisher: str) -> Journal:
        """Return the journal as it is written."""
        name = self.name.text().strip()
        return replace(self.journal, name=name, masthead=name, publisher=publisher, first_number=self.number.value(),
                       first_total=self.total.value() if self.journal.counts_total else 1)

    def parts(self) -> tuple[QWidget, ...]:
        """Return the controls in their order."""
        return self.wanted, self.name, self.number, self.total

    def _allow(self, wanted: bool) -> None:
        for part in (self.name, self.number, self.total):
            part.setEnabled(wanted and (part is not self.total or self.journal.counts_total))
        self._step.changed.emit()


class JournalsStep(Step):
    """The usual four; the first is there unless somebody unticks it."""

    def __init__(self) -> None:
        super().__init__("journals")
        self.year = datetime.now().astimezone().year
        self.call(self.tr("刊物和期号"), self.tr(
            "勾选本单位编的刊物，写上 {year} 年接着编的期号：编到第 37 期的，下一期写 38。"
            "栏目、报送范围、审签级别以后在“设置→刊物”里改。").format(year=self.year),
            self.tr("不选就先有一份《信息快报》，以后在“设置→刊物”里增改。"))
        self.rows = tuple(JournalRow(each, self) for each in usual_journals("", self.year))
        self.wrong = QLabel()
        style(self.wrong, "error")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._publisher = ""
        self.changed.connect(self.wrong.hide)
        self._lay_out()

    def begin(self, founding: Founding | None) -> None:
        self._publisher = founding.name if founding is not None else ""

    def focus(self) -> None:
        self.rows[0].name.setFocus()
        self.rows[0].name.selectAll()

    def whole(self) -> bool:
        wanted = self._wanted()
        names = [row.name.text().strip() for row in wanted]
        words = "" if wanted else self.tr("请至少勾选一种刊物，或者选“以后再设”。")
        if "" in names:
            words = self.tr("请写刊物的名称。")
            wanted[names.index("")].name.setFocus()
        elif len(set(names)) < len(names):
            words = self.tr("两种刊物不能同名。")
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        return not words

    def adds(self, outfit: Outfit) -> Outfit:
        return replace(outfit, journals=tuple(row.made(self._publisher) for row in self._wanted()))

    def lines(self) -> tuple[str, ...]:
        return tuple(self._line(row) for row in self._wanted())

    def _line(self, row: JournalRow) -> str:
        words = self.tr("{title}，下一期 {year} 年第 {number} 期（总第 {total} 期）") if row.journal.counts_total \
            else self.tr("{title}，下一期 {year} 年第 {number} 期")
        return words.format(title=joining.titled(row.name.text().strip()), year=self.year, number=row.number.value(),
                            total=row.total.value())

    def typed(self) -> dict[str, str]:
        return {row.journal.id: "\n".join((
            "yes" if row.wanted.isChecked() else "", row.name.text(), str(row.number.value()), str(row.total.value())))
            for row in self.rows}

    def take_up(self, typed: Mapping[str, str]) -> None:
        for row in self.rows:
            parts = typed.get(row.journal.id, "").split("\n")
            if len(parts) == 4 and parts[2].isdecimal() and parts[3].isdecimal():
                row.wanted.setChecked(bool(parts[0]))
                row.name.setText(parts[1])
                row.number.setValue(int(parts[2]))
                row.total.setValue(int(parts[3]))

    def _wanted(self) -> list[JournalRow]:
        return [row for row in self.rows if row.wanted.isChecked()]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for place, words in enumerate(("", self.tr("刊物名称"), self.tr("下一期期号"), self.tr("总期号"))):
            grid.addWidget(note(words), 0, place, Qt.AlignmentFlag.AlignLeft)
        for number, row in enumerate(self.rows, start=1):
            for place, part in enumerate(row.parts()):
                grid.addWidget(part, number, place)
            if not row.journal.counts_total:
                row.total.hide()
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.wrong)
        self.column.addStretch()
