"""The form for a report by telephone: ten fields, all by keyboard, in under a minute; nothing typed is lost."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.desk import intake, looking
from bulletin.drafts import Draft
from bulletin.files import write_whole
from bulletin.people import Actor
from bulletin.phone import PhoneReport
from editor.inbox.phone_asking import LeaveQuestion
from editor.inbox.phone_printing import PhonePrinting
from editor.inbox.phone_questions import PhoneQuestions
from editor.inbox.phone_side import PhoneSide
from editor.pieces.jotting import ENTER
from editor.shell.frame import Frame
from editor.shell.input_method import commit_half_typed
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import button, line, note
from editor.shell.words import words_of

RESCUED = "电话记录"


class PhoneForm(QDialog):
    """A window of its own beside the desk, one for all who sit here: what was put aside outlives the screen.

    `parent` is the window of the desk: it is not closed over something written here without a word.

    `taken(draft id)` is sent when the call has become a draft.
    """

    taken = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("电话记录"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setSizeGripEnabled(True)
        self._frame = frame
        self.asked, self.side, self.printing = PhoneQuestions(), PhoneSide(), PhonePrinting(frame, self)
        self.question: LeaveQuestion | None = None
        self._writer, self._warned = "", False
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        style(self._wrong, "error")
        self.print = button(self.tr("打印记录单…"), "printer", clicked=self.print_record)
        self.print.setAutoDefault(False)
        self.deed = button(self.tr("收稿"), main=True, clicked=self.take_in)
        self.deed.setToolTip(self.tr("Ctrl+回车"))
        self._lay_out()
        self.asked.edited.connect(self._follow)
        self.side.title.edited.connect(self._follow)
        frame.person_changed.connect(self._seated)
        if parent is not None:
            parent.installEventFilter(self)
        frame.rescuers.append(self.rescue)
        rescuers, rescuer = frame.rescuers, self.rescue
        self.destroyed.connect(lambda: rescuers.remove(rescuer) if rescuer in rescuers else None)

    def begin(self) -> None:
        """Show the form: a new one, told now, or the one that was put aside."""
        if not self.is_written():
            self._clear()
        elif self._frame.person and self._frame.person.name != self._writer:
            self._wrong.setText(self.tr("这是{name}没有写完的记录。").format(name=self._writer))
        self._frame.background.ask(self, lambda archive: tuple(looking.units(archive)), self.asked.offer)
        self.show()
        self.raise_()
        self.activateWindow()
        self.asked.source.setFocus()

    def report(self) -> PhoneReport:
        """Return what is written, times local."""
        return self.asked.report(self.side.title.text())

    def is_written(self) -> bool:
        """Return whether something was typed that could be lost."""
        return self.asked.is_written() or bool(self.side.title.text().strip())

    def take_in(self) -> None:
        """Make a draft of what is written; what will not do is said beside its field."""
        commit_half_typed()
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None or not self.deed.isEnabled() or not self.asked.is_right():
            return
        report, facts = self.report(), self.asked.facts()
        self.deed.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: intake.take_call(archive, report, facts, actor=actor, at=at), self._done, self._broke)

    def print_record(self) -> None:
        """Print what is written, taken in or not."""
        commit_half_typed()
        if self.asked.is_right():
            actor = self._frame.person
            self.printing.print_report(self.report(), self.asked.urgency.chosen(), actor.name if actor else "")

    def rescue(self, folder: Path) -> Path | None:
        """Save what is written as a text file into `folder`; None when there is nothing. For the crash handler."""
        if not self.is_written():
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{RESCUED}-{self.report().received_at:%m%d-%H%M}.txt"
        words = "\n".join((self.side.title.text(), *self.asked.lines()))
        write_whole(path, words.encode("utf-8", "surrogatepass"))
        return path

    def reject(self) -> None:
        """Leave; with something written, ask first."""
        commit_half_typed()
        if not self.is_written():
            super().reject()
            return
        self.question = LeaveQuestion(self)
        self.question.kept.connect(self._put_aside)
        self.question.dropped.connect(self._drop)
        self.question.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_written():
            event.ignore()
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desk is closed with something written here: ask once; closed again, it is saved as a text file."""
        if event.type() != QEvent.Type.Close or not self.is_written():
            return super().eventFilter(watched, event)
        if self._warned:
            self.rescue(_rescue_folder())
            return False
        self._warned = True
        event.ignore()
        self.show()
        self.reject()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.take_in()
            elif self.asked.measures.hasFocus():
                self.deed.setFocus()  # the last question: Enter once more takes it in
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _seated(self, person: Actor | None) -> None:
        if person is None:
            self.hide()

    def _follow(self) -> None:
        self._wrong.setText("")
        self._warned = False
        self._writer = self._frame.person.name if self._frame.person else self._writer
        self.side.show_report(self.report())

    def _done(self, draft: Draft) -> None:
        self.deed.setEnabled(True)
        self._drop()
        self._frame.say(self.tr("已收电话记录《{title}》").format(title=draft.title))
        self.taken.emit(draft.id)

    def _broke(self, error: Exception) -> None:
        self.deed.setEnabled(True)
        words = words_of(error)
        self._wrong.setText("".join((words.what, self.tr("填写的内容都在。"), words.do)))

    def _put_aside(self) -> None:
        self.hide()
        self._frame.say(self.tr("电话记录先放着，按 Ctrl+T 接着写"))

    def _drop(self) -> None:
        self._clear()
        self.hide()

    def _clear(self) -> None:
        self.side.title.clear()
        self.asked.clear()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 12, EDGE, 12)
        foot.setSpacing(INSIDE)
        foot.addWidget(note(self.tr("回车到下一项，Ctrl+回车收稿")))
        foot.addWidget(self._wrong, 1)
        foot.addWidget(self.print)
        foot.addWidget(self.deed)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.asked, 3)
        both.addWidget(line(vertical=True))
        both.addWidget(self.side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(both, 1)
        column.addWidget(line())
        column.addLayout(foot)
        self.resize(980, 664)  # room for what is said beside a field, on a screen of 720 lines
        self.setTabOrder(self.asked.urgency.choices[next(iter(self.asked.urgency.choices))], self.side.title)
        self.setTabOrder(self.side.title, self.print)
        self.setTabOrder(self.print, self.deed)


def _rescue_folder() -> Path:
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "rescue"
