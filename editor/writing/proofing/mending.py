"""Making proposed changes in the open document: only what differs, one step of undo, the view where it was."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor

from bulletin.text import plain
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.places import Places
from editor.writing.proofing.mends import Mend


def mend(pane: EditorPane, mends: Iterable[Mend]) -> tuple[Mend, ...]:
    """Make the changes in the document shown, all one step of undo, and return those made.

    One whose words do not stand there any more between the same words, or that reaches over the edge of a paragraph
    or cell, is left out.
    """
    places, whole = Places(pane.document()), plain(pane.text())
    meant = [(each, places.cursor(each.start, each.end)) for each in mends
             if whole.startswith(each.right, each.end) and whole.endswith(each.left, 0, each.start)]
    here = [(each, cursor) for each, cursor in meant if _stands(each.before, cursor)]
    _put(pane, [(cursor, each.before, each.after) for each, cursor in here])
    return tuple(each for each, _ in here)


def mend_place(pane: EditorPane, start: int, end: int, before: str, after: str) -> bool:
    """Put `after` in place of `before` between two positions; False when something else stands there by now."""
    cursor = selecting(pane, start, end)
    stands = _stands(before, cursor)
    if stands:
        _put(pane, [(cursor, before, after)])
    return stands


def selecting(pane: EditorPane, start: int, end: int) -> QTextCursor:
    """Return a cursor over a stretch, as far as there is one."""
    last, cursor = pane.document().characterCount() - 1, QTextCursor(pane.document())
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _put(pane: EditorPane, changes: list[tuple[QTextCursor, str, str]]) -> None:
    bar, edit = pane.verticalScrollBar(), QTextCursor(pane.document())
    height = bar.value()
    edit.beginEditBlock()
    for cursor, before, after in changes:
        gone, came, ahead = _changed(before, after)
        start = cursor.selectionStart() + bridge.units(ahead, before)
        cursor.setPosition(start)
        cursor.setPosition(start + bridge.units(len(gone), gone), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(came.replace("\n", "\u2028"), _format(cursor))
    edit.endEditBlock()
    bar.setValue(height)


def _stands(words: str, cursor: QTextCursor) -> bool:
    document = cursor.document()
    return (document.findBlock(cursor.anchor()) == document.findBlock(cursor.position())
            and cursor.selectedText().replace("\u2028", "\n") == words)


def _changed(before: str, after: str) -> tuple[str, str, int]:
    """Return what goes, what comes in its place, and how many characters before both stay with their emphasis."""
    ahead = behind = 0
    while ahead < min(len(before), len(after)) and before[ahead] == after[ahead]:
        ahead += 1
    before, after = before[ahead:], after[ahead:]
    while behind < min(len(before), len(after)) and before[-1 - behind] == after[-1 - behind]:
        behind += 1
    return before[:len(before) - behind], after[:len(after) - behind], ahead


def _format(cursor: QTextCursor) -> QTextCharFormat:
    """Return the emphasis for what comes: that of the first character that goes, else of the one before."""
    probe = QTextCursor(cursor.document())
    probe.setPosition(cursor.selectionStart() + cursor.hasSelection())
    form = probe.charFormat()
    return QTextCharFormat() if form.isImageFormat() else form
