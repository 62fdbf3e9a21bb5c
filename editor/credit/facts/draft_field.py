"""Choosing the draft a fact is about by words of its title, or the unit where there is no draft."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bulletin.credit.matching import Candidate
from bulletin.desk import facts
from editor.pieces.jotting import ENTER
from editor.pieces.stages import STAGE_LOOKS
from editor.shell import days
from editor.shell.chip import Tone
from editor.shell.frame import Frame
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.terms import stage_words
from editor.shell.theme import GRID
from editor.shell.widgets import note
from editor.shell.words import sentence_of

WAIT = 150  # milliseconds after the last key
HEIGHT = 188


class DraftField(QWidget):
    """A line to type in and what is found; what is marked is meant. `edited()` is sent when that changes, `taken()`
    when Enter or a click says that it is the one.
    """

    edited = Signal()
    taken = Signal()

    def __init__(self, frame: Frame, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._today = frame, today
        self._units: Mapping[str, str] = {}
        self._found: tuple[Candidate, ...] = ()
        self._asked, self._at_once = 0, False
        self.edit, self.list = QLineEdit(), QListWidget()
        self.edit.setPlaceholderText(self.tr("标题里的字，空格隔开，如：青禾镇 春耕"))
        self.edit.setAccessibleName(self.tr("按标题里的字查文稿"))
        self.edit.setClearButtonEnabled(True)
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setAccessibleName(self.tr("查到的文稿"))
        self.list.setFixedHeight(HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = note(self.tr("键入几个字就查；找不到文稿的，可登在单位名下。"), wrapping=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.edit, self.list, self._said):
            column.addWidget(part)
        self.setFocusProxy(self.edit)
        self._timer = QTimer(self, singleShot=True, interval=WAIT)
        self._timer.timeout.connect(self._look)
        self.edit.textChanged.connect(lambda words: self._timer.start())
        self.edit.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda row: self.edited.emit())
        self.list.itemActivated.connect(lambda item: self.taken.emit())

    def name_units(self, units: Mapping[str, str]) -> None:
        """Know what the units are called, by id."""
        self._units = dict(units)

    def chosen(self) -> Candidate | None:
        """Return the draft that is marked; None while none is."""
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) and not self._timer.isActive() else None

    def offer(self, candidates: Sequence[Candidate], row: int = 0) -> None:
        """Offer these drafts and mark one."""
        self._show(tuple(candidates), row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line, up and down go through the list, and Enter takes what is marked."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._found:
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(0, self.list.currentRow() + by), len(self._found) - 1))
                return True
            if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Look at once for what was typed last."""
        if self._timer.isActive():
            self._timer.stop()
            self._look()

    def _enter(self) -> None:
        if self._timer.isActive():
            self._at_once = True
            self.settle()
        elif self.chosen() is not None:
            self.taken.emit()

    def _look(self) -> None:
        self._asked += 1
        asked, words, today = self._asked, self.edit.text(), self._today
        self._frame.background.ask(
            self, lambda archive: facts.candidates(archive, words, today),
            lambda found: self._show(found) if asked == self._asked else None, self._tell)

    def _show(self, found: tuple[Candidate, ...], row: int = 0) -> None:
        self._found = found
        self.list.blockSignals(True)
        self.list.clear()
        for each in found:
            self.list.addItem(self._item(each))
        self.list.setCurrentRow(row if found else -1)
        self.list.blockSignals(False)
        self._said.setText("" if found else self.tr("没有查到，换几个字试试；找不到文稿的，可登在单位名下。")
                           if self.edit.text().strip() else self.tr("键入几个字就查；找不到文稿的，可登在单位名下。"))
        self._said.setVisible(bool(self._said.text()))
        self.edited.emit()
        at_once, self._at_once = self._at_once, False
        if at_once and found:
            self.taken.emit()

    def _item(self, each: Candidate) -> QListWidgetItem:
        item = QListWidgetItem(each.title)
        tone, sign = STAGE_LOOKS.get(each.stage, (Tone.NEUTRAL, "circle"))
        beneath = " · ".join(part for part in (self._units.get(each.unit_id, ""), _day_words(each.day, self._today))
                             if part)
        item.setData(ROW_ROLE, Row(each.title, beneath, Chipped(stage_words(each.stage.value), tone, sign)))
        item.setToolTip(each.title)
        return item

    def _tell(self, error: Exception) -> None:
        self._said.setText(sentence_of(error))
        self._said.show()


def _day_words(day: date, today: date) -> str:
    return days.day_words(day, today)
