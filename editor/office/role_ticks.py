"""The roles of a person as tick boxes with what each allows, and what they allow together."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from bulletin.people import RoleName
from bulletin.permissions import PERMISSIONS, permissions_of
from editor.office.words import permission_words, role_title
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, note

COLUMNS = 2


class RoleTicks(QWidget):
    """One tick box for each role. `changed` is sent when somebody ticks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {role: QCheckBox(role_title(role)) for role in RoleName}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for role, box in self.boxes.items():
            sentence = self.tr("{words}。").format(
                words=joining.halves(permission_words(each) for each in PERMISSIONS[role]))
            box.setAccessibleDescription(sentence)
            box.clicked.connect(lambda checked=False: self.changed.emit())
            words = note(sentence, wrapping=True)
            words.setContentsMargins(BETWEEN + INSIDE, 0, 0, INSIDE)
            column.addWidget(box)
            column.addWidget(words)

    def show_roles(self, roles: Iterable[RoleName]) -> None:
        """Tick `roles` and no others."""
        ticked = frozenset(roles)
        for role, box in self.boxes.items():
            box.setChecked(role in ticked)

    def roles(self) -> frozenset[RoleName]:
        """Return the roles ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def allow(self, allowed: bool) -> None:
        """Let the roles be changed, or only be read."""
        for box in self.boxes.values():
            box.setEnabled(allowed)


class WhatOneMay(QWidget):
    """What a person may do, one line for each permission."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(GRID)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._head = QLabel()
        style(self._head, "pane-title")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(INSIDE)
        outer.addWidget(self._head)
        outer.addLayout(self._grid)

    def show_roles(self, name: str, roles: Iterable[RoleName], single_seat: bool) -> None:
        """Tell what `name` may do with `roles`."""
        self._head.setText(self.tr("{name}能做什么").format(name=name or self.tr("此人")))
        lines = [permission_words(each) for each in permissions_of(roles, single_seat)]
        if lines != self._lines:
            self._lines = lines
            self._fill(lines or [self.tr("没有任何职责：可以登录和查看，不能办理。")])

    def lines(self) -> list[str]:
        """Return what is told."""
        return list(self._lines)

    def _fill(self, lines: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        rows = -(-len(lines) // COLUMNS)
        for number, words in enumerate(lines):
            row, place = number % rows, 2 * (number // rows)
            sign = IconLabel("check" if self._lines else "info", 14, Colour.GOOD if self._lines else Colour.SECOND)
            self._grid.addWidget(sign, row, place, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(note(words, wrapping=True), row, place + 1)
