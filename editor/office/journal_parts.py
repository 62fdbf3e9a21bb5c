"""The form of a journal laid out: its fields in groups, and what is said beside each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from editor.office.journal_fields import (
    Choice,
    LevelChoices,
    Weekdays,
    allow,
    beneath,
    kind_choice,
    line_edit,
    lines_edit,
    number_edit,
    row_of,
    when_changed,
)
from editor.office.journal_words import MARKINGS
from editor.office.rows_table import RowsTable
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, button, note

WIDTH = 760
LOOK = ("name", "masthead", "publisher", "marking", "layout")
SERIES = ("kind", "first_year", "first_number", "first_total", "counts_total")


class JournalParts(QScrollArea):
    """All fields by their names in `parts`, most of them with a label and room for an error in `fields`."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[str, QWidget] = {}
        self.fields: dict[str, Field] = {}
        self.rename, self.redesign = button(self.tr("改名…")), button(self.tr("改版…"))
        for each in (self.rename, self.redesign):
            style(each, "small")
        self._dated = note(self.tr("出过刊的刊物改名、改版要写明从哪天起，此前各期照旧。"), wrapping=True)
        self._begun = note(self.tr("已出过刊，类别和起始期号不再改，期号依次往下排。"), wrapping=True)
        self.head, self.state = QLabel(), note("", wrapping=True)
        style(self.head, "pane-title")
        self._inside = QWidget()
        self._inside.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self._column.setSpacing(INSIDE)
        self._column.addWidget(self.head)
        self._column.addWidget(self.state)
        for lay in (self._lay_look, self._lay_sections, self._lay_numbers, self._lay_signing, self._lay_goes_to,
                    self._lay_appearing, self._lay_duties):
            lay()
        self._column.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def allow(self, allowed: bool, printed: bool) -> None:
        """Let the fields be changed, or only be read; of a journal that `printed` something some are fixed."""
        for name, part in self.parts.items():
            fixed = printed and name in (*LOOK, *SERIES)
            allow(part, allowed and not fixed)
            part.setEnabled(part.isEnabled() and not fixed if not isinstance(part, QLineEdit) else not fixed)
        for each in (self.rename, self.redesign):
            each.setVisible(allowed and printed)
        self._dated.setVisible(allowed and printed)
        self._begun.setVisible(printed)

    def when_changed(self, heard: Callable[[str], object]) -> None:
        """Call `heard` with the name of a field whenever it says something else."""
        for name, part in self.parts.items():
            when_changed(part, partial(heard, name))

    def begin(self) -> None:
        """Let one begin to write at the top."""
        self.verticalScrollBar().setValue(0)
        self.parts["name"].setFocus()

    def offer_layouts(self, layouts: tuple[tuple[str, str], ...]) -> None:
        """Offer these layouts, name and title; the one chosen stays chosen."""
        box = self.parts["layout"]
        assert isinstance(box, Choice)
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for name, title in layouts:
            box.addItem(title, name)
        if chosen and box.findData(chosen) < 0:
            box.addItem(chosen, chosen)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _lay_look(self) -> None:
        self._title(self.tr("名称和版面"))
        marking = Choice()
        marking.setEditable(True)
        marking.addItems(["", *MARKINGS])
        self._column.addWidget(row_of(
            (self._field("name", self.tr("刊物名称"), line_edit(self.tr("如：信息快报"))), 3),
            (self._field("kind", self.tr("类别"), kind_choice()), 2)))
        self._column.addWidget(row_of(
            (self._field("masthead", self.tr("报头（印在首页的红字）"), line_edit(self.tr("不填就用刊物名称"))), 3),
            (self._field("layout", self.tr("版式"), Choice()), 2)))
        self._column.addWidget(row_of(
            (self._field("publisher", self.tr("编印单位"), line_edit()), 3),
            (self._field("marking", self.tr("密级或标识"), marking), 2)))
        self._column.addWidget(row_of(
            (self._field("phone", self.tr("联系电话"), line_edit()), 3),
            (self._field("addressee", self.tr("呈报对象"), line_edit(self.tr("专报用，如：县委书记"))), 2)))
        buttons = row_of((self.rename, 0), (self.redesign, 0), (self._dated, 1))
        self._column.addWidget(buttons)

    def _lay_sections(self) -> None:
        self._title(self.tr("栏目"))
        table = RowsTable(self.tr("栏目"), ((self.tr("栏目"), 0), (self.tr("每篇至多（字）"), 132),
                                            (self.tr("标题至多（字）"), 132)), self.tr("加一栏"))
        self._column.addWidget(beneath(self._bare("sections", table), self.tr(
            "印的次序就是这里的次序：可以拖动，或按 Alt+↑、Alt+↓。双击或按 F2 改写；字数不填为不限。")))

    def _lay_numbers(self) -> None:
        self._title(self.tr("期号"))
        total = QCheckBox(self.tr("期号后印“总第N期”"))
        self._column.addWidget(row_of(
            (self._field("first_year", self.tr("起始年份"), number_edit(4)), 1),
            (self._field("first_number", self.tr("该年从第几期编起"), number_edit(5)), 1),
            (self._field("first_total", self.tr("总期号从第几期编起"), number_edit(6)), 1)))
        self.parts["counts_total"] = total
        self._column.addWidget(total)
        self._column.addWidget(self._begun)

    def _lay_signing(self) -> None:
        self._title(self.tr("审签"))
        choices = LevelChoices()
        self.parts["levels"] = choices
        self._column.addWidget(beneath(choices, self.tr(
            "在途稿件同样适用；改为三级后，没有审核签名的稿件要补审核才能上版。标为“重要”的稿件，签发后一律还要县领导审定。")))

    def _lay_goes_to(self) -> None:
        self._title(self.tr("发送"))
        example = self.tr("一行一个")
        self._column.addWidget(row_of(
            (self._field("report_to", self.tr("报（上级和领导）"), lines_edit(example)), 1),
            (self._field("send_to", self.tr("送（平级和有关方面）"), lines_edit(example)), 1),
            (self._field("issue_to", self.tr("发（下级）"), lines_edit(example)), 1)))
        self._column.addWidget(row_of(
            (self._field("copies", self.tr("印数（份）"), number_edit(5, self.tr("不印"))), 1),
            (QWidget(), 2)))

    def _lay_appearing(self) -> None:
        self._title(self.tr("出刊"))
        self._column.addWidget(row_of(
            (self._field("weekdays", self.tr("每周出刊日（都不选：有稿即出）"), Weekdays()), 3),
            (self._field("due", self.tr("当天几点前出"), line_edit(self.tr("如：17:30"))), 1),
            (self._field("pages_planned", self.tr("计划页数"), number_edit(2, self.tr("不定"))), 1)))

    def _lay_duties(self) -> None:
        self._title(self.tr("责任人员"))
        table = RowsTable(self.tr("责任人员"), ((self.tr("职务"), 200), (self.tr("姓名"), 0)), self.tr("加一人"))
        self._column.addWidget(beneath(self._bare("duties", table), self.tr(
            "固定印在版记里的，如：主编、副主编。责任编辑、审核、签发按每期实际办理的人印，不用填。")))

    def _title(self, words: str) -> None:
        title = QLabel(words)
        style(title, "pane-title")
        title.setContentsMargins(0, BETWEEN, 0, 0)
        self._column.addWidget(title)

    def _field(self, name: str, label: str, part: QWidget) -> Field:
        self.parts[name], self.fields[name] = part, Field(label, part)
        return self.fields[name]

    def _bare(self, name: str, part: QWidget) -> Field:
        """Return a part under a group's title, which needs no label of its own."""
        made = self._field(name, "", part)
        made.layout().itemAt(0).widget().hide()  # type: ignore[union-attr]
        return made
