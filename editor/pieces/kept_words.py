"""Words half written in a sheet or a row come back to who wrote them, after Esc, the lock or another screen."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QDialog, QLineEdit, QPlainTextEdit, QWidget

from editor.pieces.deed_sheet import DeedSheet
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame

YES, NO = "1", "0"


class Written(Protocol):
    """Anything else that words can be read from and put back into."""

    def text(self) -> str: ...
    def setText(self, words: str) -> None: ...


Editor = QWidget | Written


class KeptWords:
    """What is typed into editors for one `what` at a time; `place` is where they stand.

    Only what differs from what stood there at first is kept, for who sits here.
    """

    def __init__(self, frame: Frame, place: str = "") -> None:
        self._frame, self._place = frame, place
        self._what, self._title = "", ""
        self._editors: dict[str, Editor] = {}
        self._first: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self.found = False

    def begin(self, what: str, title: str, editors: Mapping[str, Editor]) -> bool:
        """Take what stands in `editors` for what nobody typed, and put back what was typed for `what` before; return
        whether there was anything. `title` says in a rescued file what it was.
        """
        self.pause()  # what is put back is nothing new
        self._before = put_aside_of(self._frame).of(what)
        self._editors, self._first, self._title = {}, {}, title
        for name, editor in editors.items():
            self.add(name, editor)
        self._what = what
        self.found = any(self._first[name] != words_in(editor) for name, editor in editors.items())
        return self.found

    def add(self, name: str, editor: Editor) -> None:
        """Keep another editor too, and put back what was typed into it."""
        self._editors[name] = editor
        self.filled_in(name)

    def filled_in(self, name: str) -> None:
        """Take what stands in an editor now for what nobody typed, and put back what was typed into it, unless that
        was done already.
        """
        editor = self._editors[name]
        self._first[name] = words_in(editor)
        if name in self._before and put_words(editor, self._before[name]):
            del self._before[name]

    def keep(self, title: str = "") -> None:
        """Put aside what was typed; nothing typed forgets what was."""
        self._title = title or self._title
        if self._what:
            now = {name: words_in(editor) for name, editor in self._editors.items()}
            typed = {name: words for name, words in now.items() if words.strip() != self._first[name].strip()}
            put_aside_of(self._frame).keep(self._what, typed, self._title, self._place)

    def pause(self) -> None:
        """Keep nothing of what stands in the editors from now on; what was kept stays."""
        self._what = ""

    def forget(self) -> None:
        """It is done, or nothing any more: forget what was typed, and keep nothing until `begin`."""
        if self._what:
            put_aside_of(self._frame).keep(self._what, {})
            self.pause()


def keep_words(sheet: QDialog, frame: Frame, what: str, editors: Mapping[str, Editor], place: str = "") -> KeptWords:
    """Let what is typed into the editors of `sheet` for `what` outlive it: put back now, put aside when the sheet is
    left by Esc or the lock, forgotten when its deed is chosen.

    A sheet that does its deed itself (DeedSheet) has what was put aside forgotten by that once it is done.
    """
    kept = KeptWords(frame, place)
    kept.begin(what, sheet.windowTitle(), editors)
    sheet.rejected.connect(lambda: kept.keep(sheet.windowTitle()))
    sheet.accepted.connect(kept.forget)
    if isinstance(sheet, DeedSheet):
        sheet.forget = lambda: put_aside_of(frame).keep(what, {})
    return kept


def words_in(editor: Editor) -> str:
    """Return what stands in an editor."""
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QDateEdit):
        return editor.date().toString(Qt.DateFormat.ISODate)
    if isinstance(editor, QAbstractButton):
        return YES if editor.isChecked() else NO
    assert not isinstance(editor, QWidget) or isinstance(editor, QLineEdit)
    return editor.text()


def put_words(editor: Editor, words: str) -> bool:
    """Let an editor say `words`, as `words_in` gave them; a choice that is offered no more stays as it is: False."""
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
    elif isinstance(editor, QComboBox):
        at = editor.findText(words)
        if at < 0 and not editor.isEditable():
            return False
        editor.setCurrentIndex(at)
        if at < 0:
            editor.setEditText(words)
    elif isinstance(editor, QDateEdit):
        editor.setDate(QDate.fromString(words, Qt.DateFormat.ISODate))
    elif isinstance(editor, QAbstractButton):
        editor.setChecked(words == YES)
    else:
        assert not isinstance(editor, QWidget) or isinstance(editor, QLineEdit)
        editor.setText(words)
    return True
