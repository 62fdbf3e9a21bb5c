"""Numbers of levels while one writes: the next is offered and Tab takes it; Ctrl+Shift+L puts all in order."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QLabel

from bulletin.levels import LEVELS, Line, label_for, label_of, next_labels, renumberings
from bulletin.text import Role
from editor.shell.theme import style
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.marks import role_of
from editor.writing.tab_key import TabKey


@dataclass(frozen=True)
class _Offer:
    """A label that Tab puts in front of a paragraph; `role` is what the paragraph becomes, None: as it is."""

    label: str
    role: Role | None = None


class Numbering(QObject):
    """`renumbering` is sent before numbers are changed, `renumbered(int)` with the count of those that were, also 0."""

    renumbering = Signal()
    renumbered = Signal(int)

    def __init__(self, pane: EditorPane, tab: TabKey) -> None:
        super().__init__(pane)
        self._pane = pane
        self._offers: list[_Offer] = []
        self._busy = False
        self.hint = QLabel(pane.viewport())
        style(self.hint, "key")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        tab.takers.append(self.take)
        pane.add_command("renumber", self.renumber)
        pane.parted.connect(self._offer_next)
        pane.role_given.connect(self._offer_role)
        pane.touched.connect(self._leave_unless_busy)
        pane.here_changed.connect(self._leave_unless_busy)
        pane.left.connect(self.leave)

    def renumber(self) -> None:
        """Put the numbers of the whole text in order, one step of undo."""
        if self._pane.isReadOnly():
            return
        self._pane.commit_input()
        blocks = _blocks(self._pane)
        changes = renumberings([_line(block) for block in blocks])
        if changes:
            self.renumbering.emit()
            cursor = QTextCursor(self._pane.document())
            cursor.beginEditBlock()
            for each in changes:
                _write_label(blocks[each.line], each.start, each.end, each.label)
            cursor.endEditBlock()
        self.renumbered.emit(len(changes))

    def take(self) -> bool:
        """Put the number offered in front of the paragraph; pressed again, the next one instead. False: none is."""
        if not self._offers:
            return False
        offer, block = self._offers[0], self._pane.textCursor().block()
        self._offers = self._offers[1:]
        label = label_of(block.text(), role_of(block.blockFormat()))
        self._quietly(lambda: self._put(block, offer, (label.start, label.end) if label else (0, 0)))
        if self._offers:
            self._show(self.tr("Tab　改为{label}").format(label=self._offers[0].label))
        else:
            self.leave()
        return True

    def leave(self) -> None:
        """Offer nothing any more."""
        self._offers = []
        self.hint.hide()
        self._pane.setAccessibleDescription("")

    def _put(self, block: QTextBlock, offer: _Offer, place: tuple[int, int]) -> None:
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        if offer.role is not None:
            bridge.set_role(QTextCursor(block), offer.role, self._pane.em)
        _write_label(block, *place, offer.label)
        cursor.endEditBlock()

    def _offer_next(self) -> None:
        """After Enter: offer the number that follows, where the text above has any."""
        here = self._pane.textCursor()
        if here.block().text() or role_of(here.blockFormat()) is not Role.BODY:
            return
        above = [_line(block) for block in _blocks(self._pane) if block.position() < here.block().position()]
        self._offers = [_Offer(label, _role_of_level(above, level)) for level, label in next_labels(above)]
        if self._offers:
            self._show(self.tr("Tab　续编{label}").format(label=self._offers[0].label))

    def _offer_role(self, role: Role) -> None:
        """After a key gave a role: offer the number of its place, where it has none or that of another level."""
        cursor = self._pane.textCursor()
        block = cursor.block()
        if role not in LEVELS or cursor.currentTable() is not None or _several(cursor):
            return
        label = label_of(block.text(), role)
        if label is not None and label.role is role:
            return
        above = [_line(each) for each in _blocks(self._pane) if each.position() < block.position()]
        self._offers = [_Offer(label_for(above, role))]
        self._show(self.tr("Tab　加序号{label}").format(label=self._offers[0].label))

    def _show(self, words: str) -> None:
        """Say `words` beside the cursor where the line is free, else under it."""
        self.hint.setText(words)
        self.hint.adjustSize()
        here, room = self._pane.cursorRect(), self._pane.viewport().rect()
        if self._pane.textCursor().atBlockEnd() and here.right() + 12 + self.hint.width() <= room.right():
            self.hint.move(here.right() + 12, here.center().y() - self.hint.height() // 2)
        else:
            below = here.bottom() + 2
            y = below if below + self.hint.height() <= room.bottom() else here.top() - self.hint.height() - 2
            self.hint.move(max(0, min(here.left() + 4, room.right() - self.hint.width())), y)
        self.hint.show()
        self._pane.setAccessibleDescription(words)

    def _quietly(self, deed: Callable[[], None]) -> None:
        self._busy = True
        deed()
        self._busy = False

    def _leave_unless_busy(self) -> None:
        if not self._busy and self._offers:
            self.leave()


def _blocks(pane: EditorPane) -> list[QTextBlock]:
    """Return the paragraphs outside tables."""
    found: list[QTextBlock] = []
    block = pane.document().begin()
    while block.isValid():
        if QTextCursor(block).currentTable() is None:
            found.append(block)
        block = block.next()
    return found


def _line(block: QTextBlock) -> Line:
    return Line(block.text(), role_of(block.blockFormat()))


def _several(cursor: QTextCursor) -> bool:
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())


def _role_of_level(above: list[Line], level: int) -> Role:
    """Return the role the nearest paragraph above with a number of `level` has; else the one usual for it."""
    for line in reversed(above):
        label = label_of(line.words, line.role)
        if label is not None and label.level == level:
            return line.role
    return LEVELS[level - 1] if level <= 2 else Role.BODY


def _write_label(block: QTextBlock, start: int, end: int, label: str) -> None:
    """Write `label` in place of a stretch of the block, in the emphasis of its first character.

    A label and the blanks before it are each one unit of UTF-16 long, as they are one code point.
    """
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + min(start + 1, block.length() - 1))
    form = cursor.charFormat()
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(label, form)
