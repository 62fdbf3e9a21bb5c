"""A list of units to be looked at before anything is written: what is new, changed, the same or doubtful."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QComboBox, QWidget

from bulletin.desk import units as desk
from bulletin.desk.noting import new_id
from bulletin.unit_lists.comparing import Proposal, Standing, as_new, with_list
from bulletin.units import Group, Unit
from editor.copies.terms import Mark
from editor.exchange.sheet import ExchangeSheet
from editor.exchange.table import Cell, ChoiceTable
from editor.pieces.unit_words import change_words, group_words, remark_words
from editor.shell import joining
from editor.shell.chip import Tone
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.widgets import button, note

_WIDTHS = (88, 52, 168, 0, 232)
_ORDER = (Standing.DOUBTFUL, Standing.NEW, Standing.CHANGED, Standing.SAME)
_MARKS = {
    Standing.NEW: (QT_TRANSLATE_NOOP("UnitListSheet", "新增"), Tone.GOOD, "plus"),
    Standing.CHANGED: (QT_TRANSLATE_NOOP("UnitListSheet", "修改"), Tone.INFORMATION, "pencil-simple"),
    Standing.SAME: (QT_TRANSLATE_NOOP("UnitListSheet", "相同"), Tone.NEUTRAL, "check"),
    Standing.DOUBTFUL: (QT_TRANSLATE_NOOP("UnitListSheet", "待核"), Tone.WARNING, "question"),
}
_Pair = tuple[Unit | None, Unit]


class UnitListSheet(ExchangeSheet):
    """Doubtful lines first: nothing is done with one until somebody says what it is."""

    def __init__(self, frame: Frame, name: str, proposals: Iterable[Proposal], unread: Sequence[str], day: date,
                 parent: QWidget | None = None) -> None:
        super().__init__(self.tr("导入单位名单"), ChoiceTable(self.tr("名单里的单位"), (
            self.tr("情况"), self.tr("行"), self.tr("单位"), self.tr("说明"), self.tr("当作")), _WIDTHS), parent)
        self._frame, self._name, self._day = frame, name, day
        self.proposals = tuple(sorted(proposals, key=lambda each: _ORDER.index(each.standing)))
        self.choices: dict[int, QComboBox] = {}
        self.head.set_beside(name)
        self.summary = note("", wrapping=True)
        self.take = button(self.tr("导入"), main=True, clicked=self.begin)
        self.unread = note(self.tr(
            "未识别的列：{columns}。这些列没有读；要读的请把标题改成“空白模板”里的写法，再导入。").format(
            columns=joining.listed(unread)), wrapping=True)
        self.unread.setVisible(bool(unread))
        self.lay_out((self.summary, self.unread), (), self.take)
        self.table.show_rows(self._row(number, each) for number, each in enumerate(self.proposals))
        for number, each in enumerate(self.proposals):
            if each.standing is Standing.DOUBTFUL:
                self._offer(number, each)
        self.table.changed.connect(self._count)
        self._count()

    def begin(self) -> None:
        """Write what is ticked and decided, once a backup holds the state before."""
        actor = self._frame.person
        pairs = self.pairs()
        if actor is None or not pairs or not self.take.isEnabled():
            return
        self.calm()
        self.take.setEnabled(False)
        name, at = self._name, datetime.now(UTC)
        self._frame.back_up_first(self, lambda: self._frame.background.ask(
            self, lambda archive: desk.put_units(archive, pairs, name, actor=actor, at=at),
            lambda kept: self._done(pairs), self._failed))

    def pairs(self) -> tuple[_Pair, ...]:
        """Return what would be written: each unit as it was seen, None for a new one, and as it is to be."""
        ticked = {int(key) for key in self.table.chosen()}
        made: dict[str, _Pair] = {}
        for number, each in enumerate(self.proposals):
            said = self.choices[number].currentData() if number in self.choices else None
            if number in self.choices and said is None:
                continue
            if number not in self.choices and number not in ticked:
                continue
            meant = said if isinstance(said, Unit) else each.unit if number not in self.choices else None
            if meant is not None:
                seen, now = made.get(meant.id, (meant, meant))
                made[meant.id] = (seen, with_list(now, each.listed, self._day))
            else:
                group = Group(said) if said is not None else each.listed.group
                if group is not None:
                    unit = as_new(each.listed, new_id(), group, self._day)
                    made[unit.id] = (None, unit)
        return tuple(made.values())

    def _row(self, number: int, each: Proposal) -> tuple[str, bool, bool, tuple[Cell, ...]]:
        words, tone, sign = _MARKS[each.standing]
        ticked = each.standing in (Standing.NEW, Standing.CHANGED)
        cells = (Mark(self.tr(words), tone, sign), str(each.listed.row), each.listed.name, self._told(each), "")
        return str(number), ticked, ticked, cells

    def _told(self, each: Proposal) -> str:
        """Return what is to be known of a line: what it would change, what is doubtful, what it may mean."""
        names = "”“".join(unit.name for unit in each.near)
        parts = [self.tr("像是“{names}”？").format(names=names)] if names else []
        parts += [remark_words(remark.fault.value, remark.row, remark.what) for remark in each.remarks]
        parts += [change_words(change.aspect.value, change.old, change.new) for change in each.changes]
        if each.standing is Standing.NEW and each.listed.group is not None:
            parts.insert(0, group_words(each.listed.group))
            parts += [joining.listed(person.name for person in each.listed.people)]
        return joining.halves(part for part in parts if part)

    def _offer(self, number: int, each: Proposal) -> None:
        box = QComboBox()
        box.setAccessibleName(self.tr("{name}当作什么").format(name=each.listed.name))
        box.addItem(self.tr("先不导入"), None)
        for unit in each.near:
            box.addItem(self.tr("就是{name}").format(name=unit.name), unit)
        for group in Group if each.listed.group is None else (each.listed.group,):
            box.addItem(self.tr("新单位，{group}").format(group=group_words(group)), group.value)
        box.currentIndexChanged.connect(lambda index: self._count())
        self.choices[number] = box
        self.table.setCellWidget(number, self.table.columnCount() - 1, box)

    def _count(self) -> None:
        counted = Counter(each.standing for each in self.proposals)
        said = self.tr("、").join(f"{self.tr(_MARKS[each][0])} {counted[each]}" for each in _ORDER if counted[each])
        doubt = self.tr("待核的请在“当作”一栏选定，不选就不导入。") if counted[Standing.DOUBTFUL] else ""
        self.summary.setText(self.tr("名单里 {count} 个单位：{said}。名单里没有的单位不动。").format(
            count=len(self.proposals), said=said) + doubt)
        count = len(self.pairs())
        self.take.setEnabled(bool(count))
        self.take.setText(self.tr("导入 {count} 个").format(count=count) if count else self.tr("导入"))

    def _done(self, pairs: tuple[_Pair, ...]) -> None:
        new = sum(seen is None for seen, _ in pairs)
        self._frame.say(self.tr("单位名单已导入：新增 {new} 个，修改 {changed} 个").format(
            new=new, changed=len(pairs) - new))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.explain(error)
        self._count()
