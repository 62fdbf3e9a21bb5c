"""The screen of instructions (督办): every one answered, every matter settled."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from bulletin.archive import Changed
from bulletin.desk import docket, looking
from bulletin.desk.docket import Case, Docket
from bulletin.instructions.instruction import Instruction
from editor.instructions.attaching import Attaching
from editor.instructions.commands import COMMANDS
from editor.instructions.counts_sheet import CountsSheet
from editor.instructions.follow_pane import FollowPane
from editor.instructions.forms import Forms
from editor.instructions.list_pane import ListPane
from editor.instructions.paper import Paper, is_picture
from editor.instructions.sheets_field import files_in
from editor.instructions.way_back import way_back
from editor.instructions.words import today
from editor.pieces.scans import Scans
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, splitter

_SETTLE = 80  # milliseconds: several changes in a row are one new reading
_LOOK = 300_000  # milliseconds between two looks at the calendar


class InstructionsScreen(ScreenBase):
    """The instructions at the left, the leader's words in the middle, the follow-up and its deeds at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self.list, self.paper, self.follow = ListPane(), Paper(), FollowPane()
        self.forms, self.scans, self.attaching = Forms(frame, self), Scans(frame, self), Attaching(frame, self)
        self.nothing = EmptyState("", icon_name="chat-circle-text")
        self._docket = Docket((), (), {}, {})
        self._case: Case | None = None
        self._wanted = ""
        self.setAcceptDrops(True)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE)
        self._soon.timeout.connect(self.reload)
        self._read_on = today()
        # What is due today is overdue tomorrow, also where nobody touches the window.
        self._midnight = QTimer(self, interval=_LOOK)
        self._midnight.timeout.connect(
            lambda: self._soon.start() if self.isVisible() and today() != self._read_on else None)
        self._midnight.start()
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Load what there is."""
        self.reload()
        self.list.take_focus()

    def open(self, thing: object) -> None:
        """Show the instruction with this id; for an item or an issue, register one on it."""
        id = str(thing)
        self._frame.background.ask(self, lambda archive: docket.docket(archive, today()),
                                   lambda found: self._opened(found, id), self._frame.trouble)

    def leave(self) -> bool:
        """A form that stands open is put aside; one may go."""
        super().leave()
        self.forms.close()
        return True

    def keys(self) -> Keys:
        return (("Enter", self.tr("打开批示所在的稿件、刊期")),)

    def reload(self, id: str = "") -> None:
        """Read the docket anew and show the instruction `id`, else the one shown."""
        self._frame.background.ask(self, lambda archive: docket.docket(archive, today()),
                                   lambda found: self._loaded(found, id), self._frame.trouble)

    def _count(self) -> None:
        """Count all there are, not only those listed."""
        self._frame.background.looker.ask(
            self, lambda look: docket.given(look, date.min, date.max),  # type: ignore[arg-type]
            lambda found: CountsSheet(found, today(), self).open(), self._frame.trouble, topic="instruction-counts")

    def _opened(self, found: Docket, id: str) -> None:
        self._loaded(found, id)
        if all(case.instruction.id != id for case in found.cases):
            self.forms.register(found, today(), id)

    def _loaded(self, found: Docket, id: str) -> None:
        self._docket, self._read_on = found, today()
        self.nothing.set_words(self.tr("选中一件批示，在这里阅读和督办。") if found.cases else self.tr(
            "批示登记后，在这里阅读和督办：件件有回音，事事有着落。"))
        self.list.show_docket(found, today(), id)
        if id:
            self.list.show_instruction(id)
        self.count_changed.emit(sum(case.instruction.is_open for case in found.cases))

    def _show(self, case: Case | None) -> None:
        """Show one case; None: there is none."""
        self._case = case
        self._right.setCurrentIndex(0 if case is None else 1)
        if case is None:
            return
        self.paper.show_case(case, self._docket.names, today())
        self.follow.show_case(case, self._docket.names, today())
        scan = next((scan for scan in case.instruction.scans if is_picture(scan.name)), None)
        self._wanted = scan.sha256 if scan else ""
        if scan is not None:
            self._frame.background.ask(self, lambda archive: looking.kept_bytes(archive, scan.sha256),
                                       partial(self._show_picture, scan.sha256), self._frame.trouble)

    def _show_picture(self, sha256: str, data: bytes) -> None:
        if sha256 == self._wanted:
            self.paper.show_picture(data)

    def _open_subject(self) -> None:
        if self._case is None:
            return
        on = self._case.instruction.on
        if on.draft_id:
            self._frame.go("writing", on.draft_id)
        else:
            self._frame.go("issues", on.issue_id)

    def _register(self) -> None:
        self.forms.register(self._docket, today())

    def _with(self, deed: Callable[[Instruction], object], button_enabled: Callable[[], bool]) -> None:
        if self._case is not None and button_enabled():
            deed(self._case.instruction)

    def _done(self, changed: Instruction, words: str) -> None:
        before = next((case.instruction for case in self._docket.cases if case.instruction.id == changed.id), None)
        if (way := way_back(before, changed)) is not None:
            self._frame.done(words, *way)
        else:
            self._frame.say(words)
        self.reload(changed.id)
        self.list.take_focus()

    def _on_changed(self, changed: Changed) -> None:
        if (changed.drafts or changed.issues or changed.office) and self.isVisible():
            self._soon.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._case is not None and self.paper.attach.isEnabled() and files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self._case is not None:
            self.attaching.take(self._case.instruction, files_in(event.mimeData()))

    def _lay_out(self) -> None:
        style(self.nothing, "pane")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        both = splitter("instructions-right", self._frame.settings, self.paper, self.follow, shares=(50, 34))
        self.follow.setMinimumWidth(280)
        self.paper.setMinimumWidth(340)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(both)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("instructions", self._frame.settings, self.list, self._right, shares=(36, 84)))

    def _connect(self) -> None:
        follow, paper, forms = self.follow, self.paper, self.forms
        for name, button, deed in (
            ("assign", follow.assign, lambda seen: forms.assign(self._docket, seen, today())),
            ("remind", follow.remind, lambda seen: forms.remind(seen, today())),
            ("answer", follow.answer, lambda seen: forms.answer(self._docket, seen, today())),
            ("close", follow.close_it, lambda seen: forms.end(seen, today())),
            ("reprint", paper.reprint, lambda seen: forms.reprint(self._case) if self._case else None),
            ("attach", paper.attach, self.attaching.ask),
            ("correct", paper.correct, lambda seen: forms.correct(self._docket, seen)),
            ("", paper.withdraw, forms.withdraw),
        ):
            do = partial(self._with, deed, button.isEnabled)
            button.clicked.connect(lambda checked=False, do=do: do())
            if name:
                command(self, self._frame.keymap, COMMANDS[name], do, button=button)
        for name, at_once in (("register", self._register), ("next", partial(self.list.step, 1)),
                              ("previous", partial(self.list.step, -1)), ("other_tab", self.list.next_tab),
                              ("scan", self.paper.want_first_scan)):
            command(self, self._frame.keymap, COMMANDS[name], at_once)
        self.list.register.clicked.connect(lambda checked=False: self._register())
        self.list.empty.acted.connect(self._register)
        self.list.counting.clicked.connect(lambda checked=False: self._count())
        self.list.chosen.connect(self._show)
        for signal in (self.list.opened, paper.opening):
            signal.connect(self._open_subject)
        for wanted in (paper.scan_wanted, follow.scan_wanted):
            wanted.connect(lambda scan: self.scans.show(scan.name, scan.sha256))
        follow.striking.connect(
            lambda entry: forms.strike(self._case.instruction, entry) if self._case else None)
        paper.draft_wanted.connect(lambda draft_id: self._frame.go("writing", draft_id))
        for done in (forms.done, self.attaching.done):
            done.connect(self._done)
        forms.gone.connect(self.list.take_focus)
        self._frame.background.archive_changed.connect(self._on_changed)
