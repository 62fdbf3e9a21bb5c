"""One unit: its figures, each of which opens its rows, and what is to be known of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from bulletin.desk.unit_faults import Finds
from bulletin.desk.unit_record import UnitRecord
from bulletin.units import Unit, UnitClass
from editor.copies.cells import cell, put_row
from editor.credit.board.flow_row import FlowRow
from editor.credit.units.rows import (
    Line,
    adopted_lines,
    common_words,
    fault_lines,
    find_lines,
    find_words,
    people_lines,
    points_lines,
    points_text,
    quota_lines,
    quota_words,
    reason_words,
    sent_back_lines,
    sent_lines,
)
from editor.pieces.tables import dress_table
from editor.pieces.unit_words import class_words, group_words, history_words
from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

_LINE = Qt.ItemDataRole.UserRole + 1
_CHECKED = "checked"  # what the check finds: its rows come later than the others
_FIGURES: tuple[tuple[str, str, Callable[[UnitRecord], list[Line]]], ...] = (
    ("sent", QT_TRANSLATE_NOOP("UnitCard", "报送 {count} 篇"), sent_lines),
    ("adopted", QT_TRANSLATE_NOOP("UnitCard", "采用 {count} 篇次"), adopted_lines),
    ("points", QT_TRANSLATE_NOOP("UnitCard", "得分 {count}"), points_lines),
    ("sent_back", QT_TRANSLATE_NOOP("UnitCard", "退回、不采用 {count} 次"), sent_back_lines),
    ("faults", QT_TRANSLATE_NOOP("UnitCard", "问题 {count} 次"), fault_lines),
    (_CHECKED, QT_TRANSLATE_NOOP("UnitCard", "来稿校对 {count} 处"), lambda record: []),
    ("quotas", QT_TRANSLATE_NOOP("UnitCard", "任务 {count} 项"), quota_lines),
    ("people", QT_TRANSLATE_NOOP("UnitCard", "信息员 {count} 人"), people_lines),
)


@dataclass(frozen=True)
class Seen:
    """What the card shows: the record, when the unit sent something last, how many weeks ago, names by id."""

    record: UnitRecord
    last: date | None
    weeks: int | None
    names: dict[str, str]


class UnitCard(QWidget):
    """Sends `opened(draft_id, printed)` for the draft of a row; `edit` is the way to the unit in 设置."""

    opened = Signal(str, bool)
    edit_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._seen: Seen | None = None
        self._finds: Finds | None = None
        self._shown = "sent"
        self.head, self.state, self.told = QLabel(), note("", wrapping=True), note("", wrapping=True)
        style(self.head, "pane-title")
        self.edit = button(self.tr("在设置里修改"), "pencil-simple", clicked=self._edit)
        self.figures: dict[str, QPushButton] = {}
        figures = FlowRow()
        for code, _, _ in _FIGURES:
            made = self.figures[code] = button("", clicked=lambda code=code: self.show_rows(code))  # type: ignore[misc]
            made.setCheckable(True)
            style(made, "small")
            figures.add(made)
        self.rows = QTableWidget(0, 4)
        self.rows.setHorizontalHeaderLabels([self.tr("日期"), self.tr("内容"), self.tr("说明"), self.tr("得分")])
        dress_table(self.rows, self.tr("明细"), (104, 0, 224, 64))
        self.rows.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.rows.cellActivated.connect(lambda row, column: self._open(row))
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch()
        top.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addLayout(top)
        for part in (self.state, self.told):
            column.addWidget(part)
        column.addWidget(figures)
        column.addWidget(self.rows, 1)

    def show_unit(self, seen: Seen) -> None:
        """Show a unit, with the rows of the figure that was chosen last."""
        self._seen, self._finds = seen, None
        record, unit = seen.record, seen.record.unit
        self.head.setText(record.account.name or unit.name)
        self.state.setText(" · ".join(part for part in (
            group_words(unit.group), self._classes(unit), history_words(unit, seen.names),
            self.tr("由{names}并入").format(names=joining.listed(each.name for each in record.before))
            if record.before else "") if part))
        self._tell()
        for code, words, lines in _FIGURES:
            count = points_text(record.account.points) if code == "points" else str(len(lines(record)))
            self.figures[code].setText(self.tr(words).format(count="…" if code == _CHECKED else count))
        self.show_rows(self._shown)

    def show_finds(self, unit_id: str, finds: Finds) -> None:
        """Show what the check found in the drafts of the unit, if it is still the one that is shown."""
        if self._seen is None or self._seen.record.unit.id != unit_id:
            return
        self._finds = finds
        words = next(words for code, words, _ in _FIGURES if code == _CHECKED)
        self.figures[_CHECKED].setText(self.tr(words).format(count=finds.count))
        self._tell()
        if self._shown == _CHECKED:
            self.show_rows(_CHECKED)

    def show_rows(self, code: str) -> None:
        """Show the rows behind a figure."""
        self._shown = code
        for each, made in self.figures.items():
            made.setChecked(each == code)
        if self._seen is None:
            return
        make = next(make for name, _, make in _FIGURES if name == code)
        lines = find_lines(self._finds) if code == _CHECKED and self._finds is not None else make(self._seen.record)
        self.rows.setRowCount(len(lines))
        self.rows.setColumnHidden(0, bool(lines) and all(line.day is None for line in lines))
        self.rows.setColumnHidden(3, all(line.points is None for line in lines))
        for row, line in enumerate(lines):
            day = line.day.isoformat() if line.day is not None else ""
            first, points = cell(day), cell(points_text(line.points))
            first.setData(_LINE, line)
            points.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            put_row(self.rows, row, (first, cell(line.title), cell(line.told), points))
        if lines:
            self.rows.setCurrentCell(0, 0)

    def _tell(self) -> None:
        seen = self._seen
        if seen is None:
            return
        record = seen.record
        said = (self._silence(seen), quota_words(record), reason_words(record), common_words(record),
                find_words(self._finds) if self._finds is not None else "",
                *(self.tr("未达到“{name}”").format(name=each) for each in record.account.missed_floors),
                *record.account.vetoes)
        self.told.setText("\n".join(part for part in said if part))
        self.told.setVisible(bool(self.told.text()))

    def _open(self, row: int) -> None:
        item = self.rows.item(row, 0)
        line = item.data(_LINE) if item is not None else None
        if isinstance(line, Line) and line.draft_id:
            self.opened.emit(line.draft_id, line.printed)

    def _edit(self) -> None:
        if self._seen is not None:
            self.edit_asked.emit(self._seen.record.unit.id)

    def _silence(self, seen: Seen) -> str:
        if seen.record.unit.until is not None:
            return ""
        if seen.last is None:
            return self.tr("还没有报送过")
        when = self.tr("最近一次报送 {day}").format(day=seen.last.isoformat())
        return self.tr("已 {weeks} 周没有报送，{when}").format(weeks=seen.weeks, when=when) if seen.weeks else when

    def _classes(self, unit: Unit) -> str:
        today = datetime.now().astimezone().date()
        return joining.listed(class_words(each) for each in UnitClass if unit.is_in(each, today))
