"""The phrase library over the text: a box to search in, the phrases, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from bulletin.phrases import Phrase, matching
from editor.pieces.cleaning import shortened
from editor.shell.rows import Chipped, Row, TwoLineRows
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import button, note
from editor.writing.versions.versions_panel import Rows

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PhraseList(QWidget):
    """Enter inserts. `inserted`, `edited` and `dropped` are sent with the phrase, `added` for a new one."""

    inserted = Signal(object)
    edited = Signal(object)
    dropped = Signal(object)
    added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everything: tuple[Phrase, ...] = ()
        self.shown: list[Phrase] = []
        self.search, self.rows, self.list = QLineEdit(), Rows(self), QListView()
        self.search.setPlaceholderText(self.tr("查用语：文字、缩写或分组"))
        self.search.setAccessibleName(self.tr("查用语"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.insert)
        self.count = note("")
        self.add = button(self.tr("新增…"), clicked=self.added.emit)
        self.change = button(self.tr("修改…"), clicked=lambda: self._send(self.edited))
        self.drop = button("", clicked=self._drop)
        self.use = button(self.tr("插入"), clicked=self.insert)
        self._sure = False
        self._lay_out()
        self.list.activated.connect(self.insert)
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._on_row())
        enter = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._drop)

    def show_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Show these, as far as they are looked for."""
        self._everything = tuple(phrases)
        self._filter()

    def begin(self, selected: bool) -> None:
        """Look for nothing yet; `selected`: words are selected in the text that could become a phrase."""
        self.add.setText(self.tr("新增选中文字…") if selected else self.tr("新增…"))
        self.search.clear()
        self._filter()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def insert(self) -> None:
        """Send the phrase chosen to be inserted."""
        self._send(self.inserted)

    def chosen(self) -> Phrase | None:
        """Return the phrase chosen."""
        row = self.list.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types in the box."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress \
                and event.key() in _MOVES and self.shown:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}.get(Qt.Key(event.key()), 5)
            row = min(len(self.shown) - 1, max(0, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self.rows.index(row))
            return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        self.shown = matching(self._everything, self.search.text())
        self.rows.show_rows(tuple(Row(
            shortened(each.words, 60), each.group or self.tr("未分组"),
            Chipped(each.abbreviation, icon="keyboard") if each.abbreviation else None) for each in self.shown))
        self.count.setText(self.tr("共 {count} 条").format(count=len(self.shown)) if self.shown or not self._everything
                           else self.tr("没有找到"))
        if self.shown:
            self.list.setCurrentIndex(self.rows.index(0))
        self._on_row()

    def _on_row(self) -> None:
        for made in (self.change, self.drop, self.use):
            made.setEnabled(self.chosen() is not None)
        self._sure = False
        self.drop.setText(self.tr("删除"))

    def _send(self, signal: object) -> None:
        phrase = self.chosen()
        if phrase is not None:
            signal.emit(phrase)  # type: ignore[attr-defined]

    def _drop(self) -> None:
        """Drop the phrase chosen when it is asked for twice."""
        if self._sure:
            self._send(self.dropped)
        elif self.chosen() is not None:
            self._sure = True
            self.drop.setText(self.tr("确认删除"))

    def _lay_out(self) -> None:
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("用语"))
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(self.add)
        foot.addWidget(self.change)
        foot.addWidget(self.drop)
        foot.addStretch()
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        column.addLayout(foot)
