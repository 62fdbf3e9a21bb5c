"""The form every deed on an instruction is written in: nothing typed is lost, neither by a no nor by Esc."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from bulletin.files import write_whole
from bulletin.people import Actor
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.pieces.jotting import ENTER
from editor.shell.frame import Frame
from editor.shell.input_method import commit_half_typed
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import Field, note


class Form(DeedSheet):
    """A sheet that does its deed itself and goes when it is done; `done_with(result)` is sent then.

    Left with something written it is only put aside: whoever opened it shows it again. `left(bool)` tells whether
    something was put aside.
    """

    done_with = Signal(object)
    left = Signal(bool)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._first: tuple[str, ...] = ()
        self.deed.setDefault(False)
        self.deed.setAutoDefault(False)
        frame.rescuers.append(self.rescue)
        rescuers, rescuer = frame.rescuers, self.rescue
        self.destroyed.connect(lambda: rescuers.remove(rescuer) if rescuer in rescuers else None)

    def settle(self, hint: str = "") -> None:
        """Put the last line below all fields; what is written now is what the form offers by itself."""
        self.body.addWidget(note(hint or self.tr("Ctrl+回车办理；Esc 先放着，填写的内容不丢。"), wrapping=True))
        self.add_wrong()
        self.deed.setToolTip(self.tr("Ctrl+回车"))
        self._first = self.lines()

    def lines(self) -> tuple[str, ...]:
        """Return what is written, line by line; override."""
        return ()

    def job(self, actor: Actor, at: datetime) -> Job | None:
        """Return what does the deed; None when something is wrong, which is said beside its field. Override."""
        return None

    def is_written(self) -> bool:
        """Return whether something stands in it that the form did not offer itself."""
        return self.lines() != self._first

    def ready(self) -> Job | None:
        """Return what does the deed for who sits here."""
        actor = self.frame.person
        return None if actor is None else self.job(actor, datetime.now().astimezone())

    def finish(self, result: object) -> None:
        """The deed is done: nothing is left that could be lost."""
        self._first = self.lines()
        self.accept()
        self.done_with.emit(result)

    def reject(self) -> None:
        """Leave; what is written is put aside."""
        commit_half_typed()
        written = self.is_written()
        super().reject()
        self.left.emit(written)

    def rescue(self, folder: Path) -> Path | None:
        """Save what is written as a text file into `folder`; None when there is nothing. For the crash handler."""
        if not self.is_written():
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.windowTitle()}-{datetime.now():%m%d-%H%M%S}.txt"
        write_whole(path, "\n".join(self.lines()).encode("utf-8", "surrogatepass"))
        return path


class Words(QPlainTextEdit):
    """A few lines to write in; Tab goes on, Ctrl+Enter is the form's."""

    def __init__(self, hint: str = "", lines: int = 3, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def words(self) -> str:
        """Return what is written."""
        return self.toPlainText().strip()


def in_row(*fields: Field, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """Return fields beside each other, their labels on one line."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(BETWEEN)
    for at, field in enumerate(fields):
        row.addWidget(field, shares[at] if shares else 1, Qt.AlignmentFlag.AlignTop)
    row.setSpacing(BETWEEN if len(fields) < 4 else INSIDE)
    return row
