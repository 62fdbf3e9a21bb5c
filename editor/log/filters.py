"""Which lines are listed: the view, who, which deeds, which days, which words, and one draft or issue alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTabBar, QToolButton, QWidget

from bulletin.log_query import EXPORTED, UNUSUAL, DeedGroup, LogQuery, Notable, deeds_of, notable_in
from editor.log.periods import PeriodChoice
from editor.log.terms import group_words, notable_words
from editor.shell.search_box import SearchBox
from editor.shell.theme import GRID
from editor.shell.widgets import button

READINGS = (Notable.READING,)
VIEWS = ((), UNUSUAL, EXPORTED, READINGS)


@dataclass(frozen=True)
class Only:
    """The one draft or issue whose lines are looked at; `words` are what it is called."""

    draft_id: str = ""
    issue_id: str = ""
    words: str = ""


class Chips(QWidget):
    """What the view is made of, each with its count in the period; any number can be chosen, none means all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Notable, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for each in (*UNUSUAL, *EXPORTED):
            chip = QToolButton()
            chip.setCheckable(True)
            chip.toggled.connect(lambda on: self.changed.emit())
            self._chips[each] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.offer(())

    def offer(self, kinds: Sequence[Notable]) -> None:
        """Show the chips of these, none chosen."""
        for each, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.setText(notable_words(each))
            chip.blockSignals(False)
            chip.setVisible(each in kinds and len(kinds) > 1)
        self.setVisible(len(kinds) > 1)

    def chosen(self) -> frozenset[Notable]:
        """Return which are chosen."""
        return frozenset(each for each, chip in self._chips.items() if chip.isChecked())

    def chip(self, notable: Notable) -> QToolButton:
        """Return the chip of one kind."""
        return self._chips[notable]

    def show_counts(self, counts: Mapping[Notable, int]) -> None:
        """State how many lines of each there are."""
        for each, count in counts.items():
            if each in self._chips:
                words = notable_words(each)
                self._chips[each].setText(f"{words} {count:,}")
                self._chips[each].setEnabled(count > 0 or self._chips[each].isChecked())
                self._chips[each].setAccessibleName(self.tr("{words}，{count} 条").format(words=words, count=count))


class Filters(QObject):
    """All the controls, wherever they stand. `changed`: the question is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tabs, self.chips = QTabBar(), Chips()
        self.person, self.group, self.period = QComboBox(), QComboBox(), PeriodChoice()
        self.words = SearchBox(self.tr("在说明和标题中查找"))
        self.only = button("", "x", clicked=lambda: self.show_only(Only()))
        self._only = Only()
        self._dress()
        self.show_only(Only(), quietly=True)
        self.tabs.currentChanged.connect(lambda at: self._turn())
        for box in (self.person, self.group):
            box.activated.connect(lambda at: self.changed.emit())
        self.words.asked.connect(lambda words: self.changed.emit())
        self.period.changed.connect(self.changed)
        self.chips.changed.connect(self.changed)

    def kinds(self) -> tuple[Notable, ...]:
        """Return what the chosen view is made of; empty for the one of everything."""
        return VIEWS[self.tabs.currentIndex()]

    def query(self) -> LogQuery:
        """Return the question."""
        since, until = self.period.moments()
        group = self._group()
        notable = self.chips.chosen() or frozenset(self.kinds()) or (notable_in(group) if group else frozenset())
        return LogQuery(
            str(self.person.currentData() or ""), self._only.draft_id, self._only.issue_id,
            deeds_of(group) if group else frozenset(), notable, since, until, self.words.text().strip())

    def narrowed(self) -> bool:
        """Return whether anything but the view is chosen."""
        return self.query() != LogQuery(notable=frozenset(self.kinds()))

    def widen(self) -> None:
        """Let everything but the view go."""
        for box in (self.person, self.group, self.period.period):
            box.setCurrentIndex(0)
        self.words.clear()
        self.chips.blockSignals(True)
        self.chips.offer(self.kinds())
        self.chips.blockSignals(False)
        self.period.choose(self.period.chosen())
        self.show_only(Only())

    def show_only(self, only: Only, quietly: bool = False) -> None:
        """Look at the lines of one draft or issue alone, or with an empty one at all again."""
        self._only = only
        self.only.setText(self.tr("只看{words}").format(words=only.words))
        self.only.setToolTip(self.tr("看全部稿件和刊期"))
        self.only.setVisible(only != Only())
        if not quietly:
            self.changed.emit()

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these people, id and name; who is chosen stays chosen."""
        if [self.person.itemData(at) for at in range(1, self.person.count())] == [id for id, _ in people]:
            return
        here = self.person.currentData()
        self.person.blockSignals(True)
        while self.person.count() > 1:
            self.person.removeItem(1)
        for id, name in people:
            self.person.addItem(name, id)
        self.person.setCurrentIndex(max(0, self.person.findData(here)))
        self.person.blockSignals(False)

    def row(self) -> tuple[QWidget | QPushButton, ...]:
        """Return the controls of the filter row, from the left."""
        return self.person, self.group, self.period, self.words, self.only

    def _group(self) -> DeedGroup | None:
        at = self.group.currentData()
        return DeedGroup(at) if at and not self.kinds() else None

    def _turn(self) -> None:
        self.group.setVisible(not self.kinds())
        self.chips.blockSignals(True)
        self.chips.offer(self.kinds())
        self.chips.blockSignals(False)
        self.changed.emit()

    def _dress(self) -> None:
        for words in (self.tr("全部"), self.tr("越级与代签"), self.tr("导出"), self.tr("涉密阅读")):
            self.tabs.addTab(words)
        self.tabs.setAccessibleName(self.tr("台账的几种看法"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.person.setAccessibleName(self.tr("人员"))
        self.person.addItem(self.tr("全部人员"), "")
        self.group.setAccessibleName(self.tr("事项"))
        self.group.addItem(self.tr("全部事项"), "")
        for group in DeedGroup:
            self.group.addItem(group_words(group), group)
        for box in (self.person, self.group):
            box.setMaxVisibleItems(20)
            box.setMinimumWidth(112)
        self.words.setMinimumWidth(160)
        self.words.setMaximumWidth(320)
