"""The lines of a pasted list with the drafts they mean; a person confirms each that is not plain."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from bulletin.credit.matching import Candidate, Matched, Verdict
from bulletin.units import Unit
from editor.credit.facts.words import place_words, verdict_chip
from editor.pieces.tables import dress_table
from editor.shell import days, joining
from editor.shell.chip import Chip, Tone
from editor.shell.terms import stage_words

WIDTHS = (36, 0, 300, 150, 160, 96)  # pixels; 0 takes what is left
TICK, TITLE, DRAFT, UNIT, PLACE, VERDICT = range(6)
ALONE, OTHER = "alone", "other"
_ROW, _POPUP = 40, 460  # pixels


@dataclass(frozen=True)
class Chosen:
    """What a person settled for a line: a draft, or the unit alone."""

    matched: Matched
    draft: Candidate | None
    unit_id: str


class PasteTable(QTableWidget):
    """`edited()` is sent when another draft, unit or tick is chosen, `asked(int)` when the draft of a row is wanted
    that is not among those offered.
    """

    edited = Signal()
    asked = Signal(int)

    def __init__(self, units: Sequence[Unit], parent: QWidget | None = None) -> None:
        super().__init__(0, len(WIDTHS), parent)
        self._units = tuple(units)
        self._names = {unit.id: unit.name for unit in units}
        self._matched: list[Matched] = []
        self._before: dict[int, int] = {}
        self.setHorizontalHeaderLabels([
            "", self.tr("通报中的标题"), self.tr("我方文稿"), self.tr("单位"), self.tr("刊物、期号"), self.tr("核对")])
        dress_table(self, self.tr("名单里的各条"), WIDTHS)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setSectionResizeMode(DRAFT, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(lambda item: self.edited.emit() if item.column() == TICK else None)

    def show_lines(self, matched: Sequence[Matched]) -> None:
        """Show the lines that were read; those that are plain are ticked."""
        self.blockSignals(True)
        self.setRowCount(0)
        self._matched = list(matched)
        self.setRowCount(len(matched))
        for row, each in enumerate(matched):
            self._fill(row, each)
        self.blockSignals(False)
        self.edited.emit()

    def offer(self, row: int, candidate: Candidate) -> None:
        """Take this draft for a row."""
        choice = self._choice(row)
        choice.insertItem(0, self._draft_words(candidate), candidate)
        choice.setCurrentIndex(0)
        self._settled(row)

    def chosen(self) -> tuple[tuple[int, Chosen], ...]:
        """Return what is settled for the rows that are ticked."""
        return tuple((row, self._chosen(row)) for row in range(self.rowCount()) if self.is_ticked(row))

    def verdicts(self) -> Counter[Verdict]:
        """Return how many lines are thought of in each way."""
        return Counter(each.verdict for each in self._matched)

    def unsettled(self) -> int:
        """Return the first ticked row that names neither a draft nor a unit; -1 when there is none."""
        return next((row for row, each in self.chosen() if each.draft is None and not each.unit_id), -1)

    def is_ticked(self, row: int) -> bool:
        """Return whether a row is to be entered."""
        item = self.item(row, TICK)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def tick(self, row: int, on: bool = True) -> None:
        """Enter a row, or leave it out."""
        item = self.item(row, TICK)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def mark(self, row: int, words: str) -> None:
        """Say of a row why it is left out."""
        self.tick(row, on=False)
        self.setCellWidget(row, VERDICT, Chip(words, Tone.NEUTRAL, "minus-circle"))
        self.setCurrentCell(row, TITLE)

    def _chosen(self, row: int) -> Chosen:
        choice, unit = self._choice(row).currentData(), self._unit(row)
        draft = choice if isinstance(choice, Candidate) else None
        return Chosen(self._matched[row], draft, "" if draft else str(unit.currentData() or ""))

    def _fill(self, row: int, matched: Matched) -> None:
        said = matched.said
        tick = QTableWidgetItem()
        tick.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        tick.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("登记这一条"))
        tick.setCheckState(Qt.CheckState.Checked if matched.verdict is Verdict.SURE else Qt.CheckState.Unchecked)
        self.setItem(row, TICK, tick)
        for column, words in ((TITLE, said.title), (PLACE, place_words(said.publication, said.number))):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            self.setItem(row, column, item)
        self.setCellWidget(row, DRAFT, self._drafts(row, matched))
        self.setCellWidget(row, UNIT, self._unit_choice(row, matched))
        chip = verdict_chip(matched.verdict)
        self.setCellWidget(row, VERDICT, Chip(chip.word, chip.tone, chip.icon))
        self._before[row] = self._choice(row).currentIndex()
        self._follow(row)

    def _drafts(self, row: int, matched: Matched) -> QComboBox:
        choice = _Choice()
        choice.setAccessibleName(self.tr("第{row}条的我方文稿").format(row=row + 1))
        choice.view().setMinimumWidth(_POPUP)
        for guess in matched.guesses:
            choice.addItem(self._draft_words(guess.candidate), guess.candidate)
        choice.addItem(self.tr("（没有文稿，登在单位名下）"), ALONE)
        choice.addItem(self.tr("另选…"), OTHER)
        if matched.verdict is Verdict.NONE:  # what is offered has another title: it is chosen, not taken
            choice.setCurrentIndex(choice.findData(ALONE))
        choice.activated.connect(partial(self._on_choice, row))
        return choice

    def _unit_choice(self, row: int, matched: Matched) -> QComboBox:
        choice = _Choice()
        choice.setAccessibleName(self.tr("第{row}条的单位").format(row=row + 1))
        choice.addItem(matched.said.unit if matched.said.unit and not matched.unit_id else "", "")
        for unit in self._units:
            choice.addItem(unit.name, unit.id)
        choice.setCurrentIndex(max(0, choice.findData(matched.unit_id)))
        choice.activated.connect(lambda at: self._settled(row))
        return choice

    def _on_choice(self, row: int, at: int) -> None:
        if self._choice(row).itemData(at) == OTHER:
            self._choice(row).setCurrentIndex(self._before[row])
            self.asked.emit(row)
        else:
            self._settled(row)

    def _settled(self, row: int) -> None:
        """A person chose: the row is to be entered."""
        self._before[row] = self._choice(row).currentIndex()
        self._matched[row] = replace(self._matched[row], verdict=Verdict.SURE)
        chip = verdict_chip(Verdict.SURE)
        self.setCellWidget(row, VERDICT, Chip(self.tr("已核对"), chip.tone, chip.icon))
        self._follow(row)
        chosen = self._chosen(row)
        self.tick(row, chosen.draft is not None or bool(chosen.unit_id))
        self.edited.emit()

    def _follow(self, row: int) -> None:
        """Show the unit of the draft that is chosen; without one the unit itself is chosen."""
        choice, unit = self._choice(row).currentData(), self._unit(row)
        alone = not isinstance(choice, Candidate)
        unit.setEnabled(alone)
        if isinstance(choice, Candidate):
            unit.setCurrentIndex(max(0, unit.findData(choice.unit_id)))

    def _draft_words(self, candidate: Candidate) -> str:
        about = joining.clauses(part for part in (
            self._names.get(candidate.unit_id, ""), days.day_words(candidate.day),
            stage_words(candidate.stage.value)) if part)
        return joining.aside(candidate.title, about)

    def _choice(self, row: int) -> QComboBox:
        widget = self.cellWidget(row, DRAFT)
        assert isinstance(widget, QComboBox)
        return widget

    def _unit(self, row: int) -> QComboBox:
        widget = self.cellWidget(row, UNIT)
        assert isinstance(widget, QComboBox)
        return widget


class _Choice(QComboBox):
    """A choice in a cell: no wider than it, and not turned by a wheel that scrolls the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setStyleSheet("QComboBox { margin: 4px 6px 4px 0; }")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(self.setToolTip)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]
