"""Choosing the draft that is a report: a filter, and the drafts that may be meant, those of the unit first."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bulletin.drafts import Urgency
from editor.pieces.stages import STAGE_LOOKS
from editor.shell.chip import Tone
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.terms import stage_words
from editor.shell.theme import GRID, style
from editor.urgent.seeing import Candidate
from editor.urgent.words import moment

_ID = Qt.ItemDataRole.UserRole + 1


class DraftPicker(QWidget):
    """`edited()` is sent when another draft is chosen. As a field its words are the id of the draft."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._wanted = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("按标题、单位筛选"))
        self.filter.setAccessibleName(self.tr("筛选稿件"))
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setAccessibleName(self.tr("选一篇稿件"))
        self.list.setMinimumHeight(190)
        self._none = QLabel(self.tr("没有可选的稿件，请先在来稿中收稿。"))
        style(self._none, "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self._none.hide()
        self.setFocusProxy(self.filter)
        self.filter.textChanged.connect(self._show)
        self.list.currentRowChanged.connect(self._on_row)

    def offer(self, candidates: Sequence[Candidate], now: datetime) -> None:
        """Offer these drafts."""
        self._candidates, self._now = tuple(candidates), now
        self._show()

    def text(self) -> str:
        """Return the id of the draft chosen; empty for none."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else self._wanted

    def setText(self, words: str) -> None:
        self._wanted = words
        self._show()

    def _show(self) -> None:
        words, held = self.filter.text().strip(), self.text()
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._candidates:
            if not words or words in each.draft.title or words in each.unit:
                item = QListWidgetItem(each.draft.title)
                item.setData(ROW_ROLE, self._row(each))
                item.setData(_ID, each.draft.id)
                self.list.addItem(item)
                if each.draft.id == held:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))

    def _row(self, each: Candidate) -> Row:
        tone, icon = STAGE_LOOKS.get(each.draft.stage, (Tone.NEUTRAL, "circle"))
        urgent = each.draft.facts.urgency is not Urgency.NONE
        chip = Chipped(self.tr("急件"), Tone.URGENT, "lightning") if urgent else Chipped(
            stage_words(each.draft.stage.value), tone, icon)
        beneath = " · ".join(filter(None, (each.unit, self.tr("{at} 来稿").format(
            at=moment(each.draft.received_at, self._now)))))
        return Row(each.draft.title, beneath, chip)

    def _on_row(self, at: int) -> None:
        self._wanted = ""
        self.edited.emit()
