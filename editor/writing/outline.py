"""The outline beside the text: its titles and levels; Enter goes there, and the present place is marked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from bulletin.levels import LEVELS, label_of
from bulletin.text import Role
from editor.shell import joining
from editor.shell.rows import Row, TwoLineRows
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import SectionTitle, line, note, quiet_button
from editor.writing.editor_pane import EditorPane
from editor.writing.marks import role_of
from editor.writing.versions.versions_panel import Rows

PAUSE_MS, WIDTH, LONGEST = 300, 208, 30


@dataclass(frozen=True)
class Entry:
    """A line of the outline: 0 for a title, 1 to 4 for a level, its words, and the number of its paragraph."""

    level: int
    words: str
    block: int


class Outline(QWidget):
    """Follows the typing after a pause. `left` is sent when the keyboard goes back to the text."""

    left = Signal()

    def __init__(self, pane: EditorPane, pause: int = PAUSE_MS) -> None:
        super().__init__()
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pane = pane
        self.entries: list[Entry] = []
        self.head, self.rows, self.list = SectionTitle(self.tr("提纲")), Rows(self), QListView()
        self.empty = note(self.tr("还没有标题。按 Alt+1 设标题，Alt+2 至 Alt+5 设各级小标题。"), wrapping=True)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self.show_entries)
        pane.touched.connect(self._touched)
        pane.replaced.connect(self._touched)
        pane.here_changed.connect(self._mark_here)
        self.list.activated.connect(lambda index: self.jump())
        self.list.clicked.connect(lambda index: self.jump())
        for keys, deed in (("Return", self.jump), ("Escape", self.leave)):
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(deed)
        self.hide()

    def toggle(self) -> None:
        """Show the outline with the keyboard in it; go to it where it is shown, or away from it."""
        if self.isVisible() and self.list.hasFocus():
            self.close_outline()
            return
        self.show()
        self.show_entries()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_outline(self) -> None:
        """Go away."""
        self.hide()
        self.left.emit()

    def leave(self) -> None:
        """Give the keyboard back to the text; the outline stays."""
        self.left.emit()

    def show_entries(self) -> None:
        """Read the titles and levels anew."""
        self._pause.stop()
        if not self.isVisible():
            return
        self.entries = _entries(self._pane)
        self.rows.show_rows(tuple(Row(joining.indented(each.words, max(0, each.level - 1)), strong=not each.level)
                                  for each in self.entries))
        self.head.set_beside(self.tr("共 {count} 条").format(count=len(self.entries)) if self.entries else "")
        self.empty.setVisible(not self.entries)
        self._mark_here()

    def here(self) -> int:
        """Return the row of the heading the cursor stands under; -1 above the first."""
        block = self._pane.textCursor().blockNumber()
        return sum(each.block <= block for each in self.entries) - 1

    def jump(self) -> None:
        """Go to the heading chosen."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.entries):
            block = self._pane.document().findBlockByNumber(self.entries[row].block)
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._pane.setTextCursor(cursor)
            bar, above = self._pane.verticalScrollBar(), 2 * self._pane.fontMetrics().height()
            bar.setValue(bar.value() + self._pane.cursorRect().top() - above)
            self.left.emit()

    def _touched(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _mark_here(self) -> None:
        row = self.here()
        if self.isVisible() and (not self.list.hasFocus() or not self.list.currentIndex().isValid()):
            self.list.setCurrentIndex(self.rows.index(row))

    def _lay_out(self) -> None:
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLineRows(dense=True, parent=self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("提纲"))
        head = QHBoxLayout()
        head.setContentsMargins(12, INSIDE, INSIDE, 0)
        head.addWidget(self.head, 1)
        head.addWidget(quiet_button("x", self.tr("收起提纲（Ctrl+Shift+O）"), self.close_outline))
        self.empty.setContentsMargins(12, 0, 12, 0)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        column = QVBoxLayout()
        across.addLayout(column, 1)
        across.addWidget(line(vertical=True))
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        self.setFixedWidth(WIDTH)


def _entries(pane: EditorPane) -> list[Entry]:
    found: list[Entry] = []
    block = pane.document().begin()
    while block.isValid():
        level = _level(block)
        if level is not None:
            found.append(Entry(level, " ".join(block.text().split()), block.blockNumber()))
        block = block.next()
    return found


def _level(block: QTextBlock) -> int | None:
    """Return 0 for a title, 1 to 4 for a heading or a short paragraph numbered 一、 or （一）, None for another."""
    role, words = role_of(block.blockFormat()), block.text().strip()
    if not words or QTextCursor(block).currentTable() is not None:
        return None
    if role is Role.TITLE:
        return 0
    if role in LEVELS:
        return LEVELS.index(role) + 1
    label = label_of(words)
    short = len(words) <= LONGEST and "。" not in words
    return label.level if role is Role.BODY and short and label is not None and label.level <= 2 else None
