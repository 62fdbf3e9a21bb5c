"""Finding and replacing in the open draft; replacing all is one step of undo."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, GRID, INSIDE, colour_now
from editor.shell.widgets import button, note, quiet_button
from editor.writing.editor_pane import EditorPane

MOST = 2000


class FindBar(QWidget):
    """Enter and Shift+Enter go to the next and the previous hit, Esc closes.

    `replacing` is sent before every hit is replaced, `replaced(int)` with their count when that is done.
    """

    replacing = Signal()
    replaced = Signal(int)

    def __init__(self, pane: EditorPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane, self._hits = pane, list[QTextCursor]()
        self.words, self.instead, self.count = QLineEdit(), QLineEdit(), note("")
        self.words.setPlaceholderText(self.tr("在本稿中查找"))
        self.instead.setPlaceholderText(self.tr("替换为"))
        for edit in (self.words, self.instead):
            edit.setAccessibleName(edit.placeholderText())
        self._replacing = QWidget()
        self.one = button(self.tr("替换"), clicked=self.replace_one)
        self.all = button(self.tr("全部替换"), clicked=self.replace_all)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self._search)
        self.words.textChanged.connect(self._pause.start)
        pane.touched.connect(self._on_touched)
        pane.replaced.connect(self._on_touched)
        self.hide()

    def open(self, replacing: bool) -> None:
        """Show the bar; a selection within a paragraph becomes what is looked for."""
        chosen = self._pane.textCursor().selectedText()
        if chosen and "\u2029" not in chosen and len(chosen) <= 60:
            self.words.setText(chosen)
        self._replacing.setVisible(replacing)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Go back to the text."""
        self.hide()
        self._hits = []
        self._pane.show_marks("find", ())
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, forward: bool = True) -> None:
        """Select the next or the previous hit, over the end to the beginning."""
        self._search()
        if not self._hits:
            return
        here = self._pane.textCursor()
        ahead = [number for number, hit in enumerate(self._hits) if hit.selectionStart() >= here.selectionEnd()]
        behind = [number for number, hit in enumerate(self._hits) if hit.selectionEnd() <= here.selectionStart()]
        number = (ahead[0] if ahead else 0) if forward else (behind[-1] if behind else len(self._hits) - 1)
        self._pane.setTextCursor(self._hits[number])
        self._pane.ensureCursorVisible()
        self._tell(number)

    def replace_one(self) -> None:
        """Replace the hit selected and go to the next."""
        here = self._pane.textCursor()
        hit = here.hasSelection() and here.selectedText().casefold() == self.words.text().casefold()
        if hit and not self._pane.isReadOnly():
            here.insertText(self.instead.text())
            self._pane.setTextCursor(here)
        self.go()

    def replace_all(self) -> None:
        """Replace every hit, one step of undo."""
        if self._pane.isReadOnly():
            return
        hits = self._find(len(self._pane.document().toPlainText()))
        if not hits:
            return
        self.replacing.emit()
        edit = QTextCursor(self._pane.document())
        edit.beginEditBlock()
        for hit in reversed(hits):
            hit.insertText(self.instead.text())
        edit.endEditBlock()
        self._search()
        self.count.setText(self.tr("已替换 {count} 处").format(count=len(hits)))
        self.replaced.emit(len(hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.instead.hasFocus():
                self.replace_one()
            else:
                self.go(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(INSIDE)
        find.addWidget(self.words, 1)
        find.addWidget(self.count)
        find.addWidget(quiet_button("caret-up", self.tr("上一处（Shift+Enter）"), lambda: self.go(False)))
        find.addWidget(quiet_button("caret-down", self.tr("下一处（Enter）"), self.go))
        find.addWidget(quiet_button("x", self.tr("关闭查找（Esc）"), self.close_bar))
        replace = QHBoxLayout(self._replacing)
        replace.setContentsMargins(0, 0, 0, 0)
        replace.setSpacing(INSIDE)
        replace.addWidget(self.instead, 1)
        replace.addWidget(self.one)
        replace.addWidget(self.all)
        rows = QGridLayout(self)
        rows.setContentsMargins(BETWEEN, GRID, BETWEEN, INSIDE)
        rows.setVerticalSpacing(GRID)
        rows.addLayout(find, 0, 0)
        rows.addWidget(self._replacing, 1, 0)

    def _on_touched(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        self._hits = self._find(MOST) if self.isVisible() else []
        colour = QColor(colour_now(Colour.WARNING))
        colour.setAlpha(70)
        self._pane.show_marks("find", [_marked(hit, colour) for hit in self._hits])
        for made in (self.instead, self.one, self.all):
            made.setEnabled(not self._pane.isReadOnly())
        self._tell(-1)

    def _find(self, most: int) -> list[QTextCursor]:
        words, document, found = self.words.text(), self._pane.document(), list[QTextCursor]()
        if not words:
            return found
        hit = document.find(words, 0)
        while not hit.isNull() and len(found) < most:
            found.append(hit)
            hit = document.find(words, hit)
        return found

    def _tell(self, number: int) -> None:
        if not self.words.text():
            self.count.setText("")
        elif not self._hits:
            self.count.setText(self.tr("没有找到"))
        elif number < 0:
            self.count.setText(self.tr("共 {count} 处").format(count=len(self._hits)))
        else:
            self.count.setText(self.tr("第 {here} / {count} 处").format(here=number + 1, count=len(self._hits)))


def _marked(hit: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = hit
    mark.format.setBackground(colour)
    return mark
