"""Which drafts are listed: by stage with counts, by unit, by words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QToolButton, QWidget

from bulletin.archive import DraftQuery
from bulletin.units import Unit
from bulletin.workflow import Stage
from editor.inbox.flow import FlowLayout
from editor.shell.search_box import SearchBox
from editor.shell.terms import stage_words
from editor.shell.theme import GRID

WAITING = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
Stages = frozenset[Stage]


class StageChips(QWidget):
    """待处理 | 全部 | one chip for each stage where something stands; each with its count. One is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self, exclusive=True)
        self._chips: dict[QToolButton, tuple[str, Stages]] = {}
        self._row = FlowLayout(self, GRID)
        self._add(self.tr("待处理"), WAITING)
        self._add(self.tr("全部"), frozenset())
        for stage in Stage:
            self._add(stage_words(stage.value), frozenset({stage}))
        self.choose(WAITING)
        self.show_counts({})
        self._group.buttonClicked.connect(lambda chip: self._on_click())

    def stages(self) -> Stages:
        """Return the stages chosen; empty for all."""
        return self._chips[self._chosen()][1]

    def title(self) -> str:
        """Return what the chosen chip is called."""
        return self._chips[self._chosen()][0]

    def choose(self, stages: Stages) -> None:
        """Choose the chip of `stages` as a click does, without the signal."""
        next(chip for chip, (_, own) in self._chips.items() if own == stages).setChecked(True)

    def show_counts(self, counts: Mapping[Stage, int]) -> None:
        """State how many drafts stand at each stage; a stage without drafts is shown only while it is chosen."""
        for chip, (words, stages) in self._chips.items():
            count = sum(counts.get(stage, 0) for stage in (stages or set(Stage) - {Stage.TAKEN_BACK}))
            chip.setText(f"{words} {count:,}" if counts else words)
            chip.setAccessibleName(self.tr("{words}，{count} 篇").format(words=words, count=count))
            chip.setVisible(len(stages) != 1 or count > 0 or chip.isChecked())

    def chips(self) -> list[str]:
        """Return the words of the chips that are shown."""
        return [chip.text() for chip in self._chips if not chip.isHidden()]

    def _add(self, words: str, stages: Stages) -> None:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chips[chip] = (words, stages)
        self._group.addButton(chip)
        self._row.addWidget(chip)

    def _chosen(self) -> QToolButton:
        return next(chip for chip in self._chips if chip.isChecked())

    def _on_click(self) -> None:
        self.changed.emit()


class UnitChoice(QComboBox):
    """One unit or all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("报送单位"))
        self.setMinimumWidth(180)
        self.setMaxVisibleItems(20)
        self.addItem(self.tr("全部报送单位"), "")

    def unit_id(self) -> str:
        """Return the id of the unit chosen; empty for all."""
        return str(self.currentData() or "")

    def show_units(self, units: Sequence[Unit]) -> None:
        """Offer `units`; who is chosen stays chosen."""
        here = self.unit_id()
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("全部报送单位"), "")
        for unit in units:
            self.addItem(unit.name, unit.id)
        self.setCurrentIndex(max(0, self.findData(here)))
        self.blockSignals(False)


class Filters(QObject):
    """Stage, unit and words together, three controls wherever they stand. `changed`: the question is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stages, self.unit = StageChips(), UnitChoice()
        self.words = SearchBox(self.tr("在来稿中查找"))
        self.words.setAcceptDrops(False)
        self.words.setMinimumWidth(200)
        self.words.setMaximumWidth(320)
        self.stages.changed.connect(self.changed)
        self.unit.activated.connect(lambda: self.changed.emit())
        self.words.asked.connect(lambda: self.changed.emit())

    def query(self, before: DraftQuery) -> DraftQuery:
        """Return `before` asked of the drafts chosen here, in its order."""
        return replace(before, stages=self.stages.stages(), unit_id=self.unit.unit_id(),
                       words=self.words.text().strip())

    def widen(self, stages: Stages) -> None:
        """Choose `stages` and let unit and words go; nothing is sent."""
        self.stages.choose(stages)
        self.unit.setCurrentIndex(0)
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
