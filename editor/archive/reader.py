"""The reader: a text with every hit marked, opened at the first one; F3 goes to the next."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from bulletin.search.verifying import marks
from bulletin.text import Text
from editor.archive.results import mark_format, units
from editor.pieces.preview import fill
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import line, note, quiet_button

MEASURE = 40  # characters on the longest line


class Reader(QWidget):
    """Shows one text; actions are added by whoever knows what may be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.whence, self.count = QLabel(), note("", wrapping=True), note("")
        style(self.title, "pane-title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setWordWrap(True)
        self.previous = quiet_button("caret-up", self.tr("上一处（Shift+F3）"), clicked=lambda: self.step(-1))
        self.next = quiet_button("caret-down", self.tr("下一处（F3）"), clicked=lambda: self.step(+1))
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.page.setAccessibleName(self.tr("正文"))
        style(self.page, "page")
        self.page.setFont(manuscript_font())
        self._shown: tuple[Text, tuple[str, ...], int] = ((), (), 100)
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._actions = QHBoxLayout()
        self._actions.setSpacing(INSIDE)
        self._lay_out()

    def show_text(self, title: str, whence: str, text: Text, words: tuple[str, ...], zoom: int) -> None:
        """Show a text at `zoom` percent, its hits marked, at the first one."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self._shown = (text, words, zoom)
        self.page.setMaximumWidth(MEASURE * manuscript_font(zoom).pixelSize() + 2 * EDGE)
        whole = self._fill()
        self.whence.setText(whence if whole else self.tr("{whence} · 文长，只显示前一部分").format(whence=whence))
        self._at = -1
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.step(+1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown[0]:
            # The colours of a text are written into it: another theme writes it anew, at the same place.
            place = self.page.verticalScrollBar().value()
            self._fill()
            self._at -= 1
            self.step(+1)
            self.page.verticalScrollBar().setValue(place)

    def hits(self) -> int:
        """Return how many places are marked."""
        return len(self._hits)

    def at(self) -> int:
        """Return which of them is shown, 0 first; -1 when there is none."""
        return self._at

    def step(self, step: int) -> None:
        """Go to the next (+1) or previous (-1) hit, round and round."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            cursor = self.page.textCursor()
            cursor.setPosition(self._hits[self._at][0])
            cursor.setPosition(self._hits[self._at][1], QTextCursor.MoveMode.KeepAnchor)
            self.page.setTextCursor(cursor)
            self._bring_into_sight()
        self._say()

    def _bring_into_sight(self) -> None:
        """Let the hit stand a third down the view: what comes above the text a moment later must not push it out."""
        self.page.ensureCursorVisible()
        top, height, bar = self.page.cursorRect().top(), self.page.viewport().height(), self.page.verticalScrollBar()
        if top > height // 2:
            bar.setValue(bar.value() + top - height // 3)

    def passage(self) -> str:
        """Return the passage selected, else all of the text; the hit that is shown was selected by nobody."""
        cursor = self.page.textCursor()
        shown = self._hits[self._at] if self._at >= 0 else None
        if cursor.hasSelection() and (cursor.selectionStart(), cursor.selectionEnd()) != shown:
            return cursor.selection().toPlainText().strip()
        return self.page.toPlainText().strip()

    def turn(self, pages: int) -> bool:
        """Scroll on by so many views, back when negative; False where the end (or the beginning) is seen already."""
        bar = self.page.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + pages * max(1, bar.pageStep() - 2 * self.page.fontMetrics().height()))
        return bar.value() != before

    def add_action(self, control: QPushButton) -> None:
        """Put an action at the right of the head."""
        style(control, "small")
        self._actions.insertWidget(self._actions.count() - 1, control)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip between the head and the text."""
        self._column.insertWidget(1, strip)

    def add_below(self, pane: QWidget) -> None:
        """Put a pane under the text."""
        self._column.addWidget(pane)

    def _fill(self) -> bool:
        text, words, zoom = self._shown
        whole = fill(self.page.document(), text, zoom)
        self._hits = self._found(words)
        self._mark()
        return whole

    def _found(self, words: tuple[str, ...]) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        block = self.page.document().begin()
        while block.isValid():
            text, start = block.text(), block.position()
            found += [(start + units(text[:begin]), start + units(text[:end])) for begin, end in marks(words, text)]
            block = block.next()
        return found

    def _mark(self) -> None:
        made: list[QTextEdit.ExtraSelection] = []
        look = mark_format()
        # Marks laid over a text cannot make it heavier; a line under it says the same without colour.
        look.setFontUnderline(True)
        for begin, end in self._hits:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.page.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            made.append(mark)
        self.page.setExtraSelections(made)

    def _say(self) -> None:
        several = bool(self._hits)
        self.count.setText(self.tr("第 {at} / {count} 处").format(at=self._at + 1, count=len(self._hits))
                           if several else "")
        for control in (self.previous, self.next):
            control.setVisible(several)

    def _lay_out(self) -> None:
        head, told = QHBoxLayout(), QVBoxLayout()
        for row in (head, told):
            row.setSpacing(2)
        told.addWidget(self.title)
        told.addWidget(self.whence)
        head.addLayout(told, 1)
        for widget in (self.count, self.previous, self.next):
            head.addWidget(widget)
        self._actions.addStretch()
        whole_width = QVBoxLayout()  # beside the actions a title would be broken in the middle of a number
        whole_width.setSpacing(GRID)
        whole_width.addLayout(head)
        whole_width.addLayout(self._actions)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, 0)
        column.setSpacing(INSIDE)
        column.addLayout(whole_width)
        column.addWidget(line())
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.page, 1000)
        middle.addStretch(1)
        column.addLayout(middle, 1)
        self._say()
