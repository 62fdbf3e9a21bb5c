"""What the sheets of the urgent desk share: fields, a deed in the archive's thread, and words that stay on failure."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from bulletin.errors import Conflict
from bulletin.phone import when_words
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.jotting import When
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN
from editor.shell.widgets import Field


class Editor(Protocol):
    """What stands in a field: words that can be read and written."""

    def text(self) -> str: ...
    def setText(self, words: str) -> None: ...


class Choice(QComboBox):
    """One of several; its words are the value chosen."""

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]]) -> None:
        """`choices` are values with what each is called."""
        super().__init__()
        for value, words in choices:
            self.addItem(words, value)
        self.currentIndexChanged.connect(lambda at: self.edited.emit())

    def text(self) -> str:
        """Return the value chosen."""
        return str(self.currentData() or "")

    def setText(self, words: str) -> None:
        self.setCurrentIndex(max(0, self.findData(words)))


class Sheet(DeedSheet):
    """Fields over the window and one deed. `did(result)` is sent when it is written; on failure the sheet stays.

    Esc closes it; `written` gives what was typed to whoever opens it again.
    """

    did = Signal(object)
    moved_on = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.editors: dict[str, Editor] = {}
        self.fields: dict[str, Field] = {}
        self._first: dict[str, str] = {}
        self._keeps_deed = False
        self.setMinimumWidth(520)

    def job(self) -> Job | None:
        """Return what is to be done in the archive's thread; None when something is wrong, which is said beside it."""
        return None

    def told(self, result: object) -> str:
        """Return what is said when it is done."""
        return ""

    def put(self, name: str, label: str, editor: QWidget) -> Field:
        """Return the field of an editor called `name`."""
        self.fields[name] = Field(label, editor)
        self.editors[name] = editor  # type: ignore[assignment]
        if edited := getattr(editor, "edited", None):
            edited.connect(lambda: self._edited(name))
        return self.fields[name]

    def row(self, *fields: QWidget) -> None:
        """Add fields one beside the other."""
        beside = QHBoxLayout()
        beside.setSpacing(BETWEEN)
        for field in fields:
            beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(beside)

    def settle(self) -> None:
        """Finish laying out: what stands in the fields now is what nobody typed."""
        self.add_wrong()
        self._first = {name: editor.text() for name, editor in self.editors.items()}

    def words(self, name: str) -> str:
        """Return what stands in a field, without blanks around."""
        return self.editors[name].text().strip()

    def written(self) -> dict[str, str]:
        """Return what was typed, by the names of the fields."""
        now = {name: editor.text() for name, editor in self.editors.items()}
        return {name: words for name, words in now.items() if words != self._first.get(name, "")}

    def take_up(self, written: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        for name, words in written.items():
            if editor := self.editors.get(name):
                editor.setPlainText(words) if isinstance(editor, QPlainTextEdit) else editor.setText(words)

    def ready(self) -> Job | None:
        """Return what is to be done, with what was said beside the fields before taken away."""
        for field in self.fields.values():
            field.show_error("")
        return self.job()

    def is_right(self, wrong: Mapping[str, str]) -> bool:
        """Say beside each field what is wrong with it; the first of them gets the keyboard. True when nothing is."""
        for name, why in wrong.items():
            self.fields[name].show_error(why)
        if first := next((name for name, why in wrong.items() if why), ""):
            self.fields[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return not first

    def wait_for_deed(self) -> None:
        """Put the keyboard on the deed: mostly nothing is to be changed, and Enter is enough."""
        self._keeps_deed = True
        self.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next((field.editor for field in self.fields.values() if field.isVisible()), None)
        if first is not None and (self.focusWidget() in (None, self.deed, self.back)) and not self._keeps_deed:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, result: object) -> None:
        """Say that it is done, and go."""
        self._first = {name: editor.text() for name, editor in self.editors.items()}
        self.frame.say(self.told(result))
        self.accept()
        self.did.emit(result)

    def explain(self, error: Exception) -> None:
        """Say what failed; when the event was changed elsewhere, have it read anew."""
        if isinstance(error, Conflict):
            self.say(self.tr("这件事刚在别处有改动，已取来最新情况。填写的内容都在，请核对后再办。"))
            self.moved_on.emit()
        else:
            super().explain(error)

    def _edited(self, name: str) -> None:
        self.fields[name].show_error("")
        self.say("")


def time_field(now: datetime) -> When:
    """Return a field for a time, filled in with `now`; times of day are those of now or before."""
    made = When(lambda: now.astimezone().replace(tzinfo=None))
    blocked = QSignalBlocker(made)
    made.setText(when_words(now.astimezone().replace(tzinfo=None).isoformat(timespec="minutes")))
    blocked.unblock()
    return made


def time_of(editor: When) -> datetime | None:
    """Return the moment that stands in a field, local; None for none, for a day alone, and for what is none."""
    iso = editor.iso()
    return datetime.fromisoformat(iso).astimezone() if "T" in iso else None
