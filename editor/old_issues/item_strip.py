"""What can be set right in an item: title, section, unit; part of the one above, left out, looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from bulletin.old_issues.issue import OldIssue, OldItem, title_of
from bulletin.units import Unit
from editor.shell import joining
from editor.shell.theme import INSIDE
from editor.shell.widgets import button

_SECTION, _UNIT = 132, 168


class ItemStrip(QWidget):
    """Sends `titled(str)`, `sectioned(str)`, `from_unit(str)` (empty: none) and what the buttons say."""

    titled = Signal(str)
    sectioned = Signal(str)
    from_unit = Signal(str)
    joined = Signal()
    dropped = Signal()
    looked_at = Signal()
    parted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.section, self.unit = QLineEdit(), QComboBox(), QComboBox()
        self.title.setAccessibleName(self.tr("标题"))
        self.title.setPlaceholderText(self.tr("标题"))
        for box, name, width in ((self.section, self.tr("栏目"), _SECTION), (self.unit, self.tr("单位"), _UNIT)):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setFixedWidth(width)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.section.setEditable(True)
        self.join = button(self.tr("并入上一篇"), "arrow-line-up", clicked=self.joined.emit)
        self.part = button(self.tr("从光标处另起一篇"), "scissors", clicked=self.parted.emit)
        self.drop = button(self.tr("不收此篇"), "prohibit", clicked=self.dropped.emit)
        self.seen = button(self.tr("核对无误"), "check", clicked=self.looked_at.emit)
        for control, keys in ((self.join, "Ctrl+J"), (self.part, "Ctrl+Enter"), (self.drop, "Delete"),
                              (self.seen, self.tr("空格"))):
            control.setToolTip(joining.aside(control.text(), keys))
            control.setAutoDefault(False)
        self.title.editingFinished.connect(self._title_typed)
        self.section.activated.connect(lambda at: self._section_typed())
        line = self.section.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._section_typed)
        self.unit.activated.connect(lambda at: self.from_unit.emit(self.unit.currentData()))
        self._shown: tuple[str, str] = ("", "")
        self._lay_out()

    def offer(self, sections: tuple[str, ...], units: tuple[Unit, ...]) -> None:
        """Offer the sections of the journal and all units."""
        self.section.clear()
        self.section.addItems(["", *sections])
        self.unit.clear()
        self.unit.addItem(self.tr("（没有单位）"), "")
        for unit in units:
            self.unit.addItem(unit.name, unit.id)

    def show_item(self, issue: OldIssue | None, item: OldItem | None, first: bool) -> None:
        """Show an item, or none."""
        there = issue is not None and item is not None
        title = title_of(issue, item) if issue is not None and item is not None else ""
        section = item.section if item else ""
        self._shown = title, section
        self.title.setText(title)
        self.title.setCursorPosition(0)
        self.section.setEditText(section)
        self.unit.setCurrentIndex(max(0, self.unit.findData(item.unit_id or "")) if item else 0)
        for part in (self.title, self.section, self.unit, self.drop):
            part.setEnabled(there)
        self.join.setEnabled(there and not first)
        self.seen.setEnabled(bool(item and item.doubts))
        self.part.setEnabled(issue is not None)
        self.drop.setText(self.tr("仍收此篇") if item and item.left_out else self.tr("不收此篇"))

    def _title_typed(self) -> None:
        if self.title.isEnabled() and self.title.text().strip() != self._shown[0]:
            self.titled.emit(self.title.text())

    def _section_typed(self) -> None:
        words = self.section.currentText().strip()
        if self.section.isEnabled() and words != self._shown[1]:
            self._shown = self._shown[0], words
            self.sectioned.emit(words)

    def _lay_out(self) -> None:
        fields, deeds = QHBoxLayout(), QHBoxLayout()
        for row in (fields, deeds):
            row.setSpacing(INSIDE)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.title, self.section, self.unit):
            fields.addWidget(part)
        for deed in (self.seen, self.join, self.part, self.drop):
            deeds.addWidget(deed)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(fields)
        column.addLayout(deeds)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
