"""The head of the compare view: what is compared, how it is shown, the way from change to change, what is put back."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.shell.theme import BETWEEN, GRID, INSIDE
from editor.shell.widgets import button, note, quiet_button
from editor.writing.versions.compare_sides import Side


class Mode(StrEnum):
    """How a comparison is shown."""

    MARKED = "marked"
    BESIDE = "beside"
    CLEAN = "clean"


class CompareBar(QWidget):
    """`chosen` is sent when other texts are to be compared, `reshaped` when they are to be shown otherwise."""

    chosen = Signal()
    reshaped = Signal()
    stepped = Signal(int)
    change_asked = Signal()
    passage_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = QComboBox(), QComboBox()
        for box, name in ((self.before, self.tr("从哪一稿")), (self.after, self.tr("到哪一稿"))):
            box.setAccessibleName(name)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
            box.currentIndexChanged.connect(lambda at: self.chosen.emit())
        self.swap = quiet_button("arrows-left-right", self.tr("两稿对调"), self._swap)
        self.close_view = quiet_button("x", self.tr("回到正文（Esc）"), self.closed.emit)
        self._modes = QButtonGroup(self)
        self.modes = {
            Mode.MARKED: self._mode(self.tr("标记稿")), Mode.BESIDE: self._mode(self.tr("左右对照")),
            Mode.CLEAN: self._mode(self.tr("清样"))}
        self.modes[Mode.MARKED].setChecked(True)
        self.only = QCheckBox(self.tr("只看改动"))
        self.only.setToolTip(self.tr("未改动的段落只留前后各一段"))
        self.only.toggled.connect(lambda on: self.reshaped.emit())
        self.count = note("")
        self.previous = quiet_button("caret-up", self.tr("上一处（Shift+F8）"), lambda: self.stepped.emit(-1))
        self.next = quiet_button("caret-down", self.tr("下一处（F8）"), lambda: self.stepped.emit(1))
        self.put_change = button(self.tr("放回此处"), clicked=self.change_asked.emit)
        self.put_change.setToolTip(self.tr("把这一处原来的文字放回编辑区，可撤销"))
        self.put_passage = button(self.tr("放回整段"), clicked=self.passage_asked.emit)
        self.put_passage.setToolTip(self.tr("把这一段按原样放回编辑区，可撤销"))
        self.foot = QWidget()
        self._lay_out()

    @property
    def mode(self) -> Mode:
        """How the comparison is to be shown."""
        return next(mode for mode, made in self.modes.items() if made.isChecked())

    def chosen_keys(self) -> tuple[str, str]:
        """Return the keys of the two sides chosen."""
        return str(self.before.currentData() or ""), str(self.after.currentData() or "")

    def show_sides(self, sides: Sequence[Side], before: str, after: str) -> None:
        """Offer `sides`, with these chosen; nothing is sent."""
        for box, key in ((self.before, before), (self.after, after)):
            box.blockSignals(True)
            box.clear()
            for side in sides:
                box.addItem(side.words, side.key)
                box.setItemData(box.count() - 1, side.words, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(0, box.findData(key)))
            box.setToolTip(box.currentText())
            box.blockSignals(False)

    def show_count(self, here: int, count: int, note_beside: str = "") -> None:
        """Say at which of the changes one stands; -1: at none."""
        words = self.tr("没有改动") if not count else self.tr("共 {count} 处") if here < 0 else (
            self.tr("第 {here} / {count} 处"))
        self.count.setText(note_beside or words.format(here=here + 1, count=count))
        for made in (self.previous, self.next):
            made.setEnabled(count > 0)

    def _swap(self) -> None:
        before, after = self.chosen_keys()
        for box, key in ((self.before, after), (self.after, before)):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(key))
            box.setToolTip(box.currentText())
            box.blockSignals(False)
        self.chosen.emit()

    def _mode(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setCheckable(True)
        self._modes.addButton(made)
        made.toggled.connect(lambda on: self.reshaped.emit() if on else None)
        return made

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(INSIDE)
        sides.addWidget(note(self.tr("从")))
        sides.addWidget(self.before, 1)
        sides.addWidget(self.swap)
        sides.addWidget(note(self.tr("到")))
        sides.addWidget(self.after, 1)
        sides.addWidget(self.close_view)
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE)
        modes = QHBoxLayout()
        modes.setSpacing(GRID)
        for made in self.modes.values():
            modes.addWidget(made)
        deeds.addLayout(modes)
        deeds.addWidget(self.only)
        deeds.addStretch(1)
        for part in (self.count, self.previous, self.next):
            deeds.addWidget(part)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        foot.setSpacing(INSIDE)
        foot.addWidget(note(self.tr("+ 为增，− 为删，¶ 为分段")))
        foot.addStretch(1)
        foot.addWidget(self.put_change)
        foot.addWidget(self.put_passage)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(sides)
        column.addLayout(deeds)
