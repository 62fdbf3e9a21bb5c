"""The form of a unit laid out: its fields in groups, and what is said beside each."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from bulletin.units import Group, UnitClass, group_by_name
from editor.office.journal_fields import Choice, allow, beneath, line_edit, row_of, show_text
from editor.office.rows_table import RowsTable
from editor.pieces.unit_words import class_words, group_words
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, note

WIDTH = 760


class UnitParts(QScrollArea):
    """All fields by their names in `parts`, most of them with a label and room for an error in `fields`."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[str, QWidget] = {}
        self.fields: dict[str, Field] = {}
        self.head, self.state = QLabel(), note("", wrapping=True)
        style(self.head, "pane-title")
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self._column.setSpacing(INSIDE)
        for part in (self.head, self.state):
            self._column.addWidget(part)
        for lay in (self._lay_name, self._lay_classes, self._lay_people, self._lay_contacts, self._lay_quotas):
            lay()
        self._column.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def allow(self, allowed: bool) -> None:
        """Let the fields be changed, or only be read."""
        for part in self.parts.values():
            allow(part, allowed)

    def propose_group(self) -> None:
        """Choose the group that the name tells, where it tells one; nobody hears of it."""
        name, group = self.parts["name"], self.parts["group"]
        told = group_by_name(name.text()) if isinstance(name, QLineEdit) else None
        if told is not None:
            with QSignalBlocker(group):
                show_text(group, told.value)

    def begin(self) -> None:
        """Let one begin to write at the top."""
        self.verticalScrollBar().setValue(0)
        self.parts["name"].setFocus()

    def _lay_name(self) -> None:
        group = Choice()
        for each in Group:
            group.addItem(group_words(each), each.value)
        self._column.addWidget(row_of(
            (self._field("name", self.tr("单位名称"), line_edit(self.tr("如：青禾镇、县农业农村局"))), 3),
            (self._field("group", self.tr("组别"), group), 2)))
        self._column.addWidget(row_of(
            (self._field("aliases", self.tr("简称和别的写法（用顿号分开）"),
                         line_edit(self.tr("如：青禾、青禾镇党政办"))), 3),
            (self._field("since", self.tr("成立日期"), line_edit(self.tr("一直就有的不填"))), 2)))
        self._column.addWidget(note(self.tr(
            "这里改名称是更正错字；单位更名请按“更名…”，以前的稿件照旧用原名。"), wrapping=True))

    def _lay_classes(self) -> None:
        self._title(self.tr("类别"))
        boxes = []
        for each in UnitClass:
            box = self.parts[each.value] = QCheckBox(class_words(each))
            boxes.append((box, 0))
        self._column.addWidget(beneath(row_of(*boxes, (QWidget(), 1)), self.tr(
            "从今年1月1日起算。全年名单一并调整，请按“重点网络单位调整…”。")))

    def _lay_people(self) -> None:
        self._title(self.tr("信息员"))
        table = RowsTable(self.tr("信息员"), ((self.tr("姓名"), 112), (self.tr("电话"), 0), (self.tr("从哪天"), 128),
                                             (self.tr("到哪天（不再担任）"), 168)), self.tr("加一人"))
        self._column.addWidget(beneath(self._bare("people", table), self.tr(
            "日期如 2026-3-1，可不填。不再担任的填上日期，名下的稿件照旧。")))

    def _lay_contacts(self) -> None:
        self._title(self.tr("联系"))
        self._column.addWidget(row_of(
            (self._field("approver", self.tr("审签领导"), line_edit()), 1),
            (self._field("phone", self.tr("办公电话"), line_edit()), 1),
            (self._field("email", self.tr("电子邮箱"), line_edit()), 1)))

    def _lay_quotas(self) -> None:
        self._title(self.tr("单独约定的任务"))
        table = RowsTable(self.tr("单独约定的任务"), ((self.tr("报送或采用"), 128), (self.tr("每周、月、季、年"), 152),
                                                    (self.tr("篇数"), 0)), self.tr("加一项"))
        self._column.addWidget(beneath(self._bare("quotas", table), self.tr(
            "如：采用　月　2。不填就按计分办法里的任务。")))

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
