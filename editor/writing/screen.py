"""The writing screen: the drafts in editing, the text of one, and what is known about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTabWidget

from bulletin.archive import Changed
from bulletin.drafts import Revision, Submission
from bulletin.workflow import Stage, Step, needs_reason, open_steps
from editor.pieces.bases import can_confirm
from editor.pieces.originals import Originals
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, splitter
from editor.writing.aids import Aids
from editor.writing.commands import COMMANDS
from editor.writing.drafts_list import DraftsList
from editor.writing.facts_panel import FactsPanel
from editor.writing.figures.figuring import Figuring
from editor.writing.guesses import confirm
from editor.writing.likeness import FactsSide
from editor.writing.notes.noting import Noting
from editor.writing.printed.previewing import Previewing
from editor.writing.proofing.proofing import Proofing
from editor.writing.replacing.replace_everywhere import ReplacingEverywhere
from editor.writing.safety.keeping import IDLE_MS, LONGEST_MS, Keeping
from editor.writing.seeing import InEditing, Seen, in_editing, mine
from editor.writing.sheet import Sheet
from editor.writing.versions.comparing import Comparing
from editor.writing.versions.marked_files import MarkedFiles
from editor.writing.versions.versions_panel import HistoryPanel, VersionsPanel
from editor.writing.writer import Writer

ROOMY = 1300  # pixels from which the list, the text, its pages and the facts stand beside each other


class WritingScreen(ScreenBase):
    """List, text and facts. `idle` and `longest` are the milliseconds of the safety copy."""

    def __init__(self, frame: Frame, idle: int = IDLE_MS, longest: int = LONGEST_MS,
                 rescue_folder: Path | None = None) -> None:
        super().__init__()
        self._frame = frame
        self.drafts, self.sheet = DraftsList(), Sheet(frame)
        self.facts, self.versions, self.history = FactsPanel(), VersionsPanel(), HistoryPanel(frame)
        self.beside_facts = FactsSide(frame, self.facts)
        self.keeping = Keeping(frame, idle, longest, rescue_folder, self)
        self.writer = Writer(frame, self.sheet, self.keeping, self)
        self.originals = Originals(frame, self)
        self._rescuer = self.keeping.rescue_now
        self._shown_id = ""
        self._lay_out()
        self.proofing = Proofing(frame, self, self.sheet, self.writer, self.side)
        self.figuring = Figuring(frame, self, self.sheet, self.writer, self.side, self.side.indexOf(self.versions))
        self.noting = Noting(frame, self.sheet, self.writer, self.side, self.side.indexOf(self.versions), self)
        self.marked = MarkedFiles(frame, self.writer, self)
        self.marked.stand_below(self.versions)
        self.comparing = Comparing(frame, self, self.sheet, self.writer, self.middle)
        self.replacing = ReplacingEverywhere(frame, self, self.sheet, self.writer, self.middle)
        self._connect()
        self._add_keys()
        self.aids = Aids(frame, self, self.sheet, self.writer)
        self.printed = Previewing(frame, self.sheet, self.writer, (self.drafts, self.sheet, self.side), self)
        self.printed.turned.connect(self._fit)
        self._fit()
        frame.rescuers.append(self._rescuer)
        rescuers, rescuer = frame.rescuers, self._rescuer
        self.destroyed.connect(lambda: rescuers.remove(rescuer) if rescuer in rescuers else None)

    def enter(self) -> None:
        """Load the list, look how the open draft stands, and go on typing where one was."""
        self._load_list()
        self.writer.look_again()
        if self.writer.seen is not None:
            self.sheet.take_keyboard()

    def open(self, thing: object) -> None:
        """Open the draft with this id."""
        self.writer.open(str(thing))

    def leave(self) -> bool:
        """Commit the half-typed word and keep what was typed."""
        self.writer.put_away()
        return True

    def keys(self) -> Keys:
        return (("Tab", self.tr("取用提示的序号；在表格里到下一格")),
                (self.tr("空格 / Enter"), self.tr("在核对清单里：核对 / 写出处")))

    def take(self, step: Step) -> None:
        """Take `step` with the open draft, asking for a reason where one is due."""
        seen, actor = self.writer.seen, self._frame.person
        if seen is None or actor is None or step not in open_steps(seen.opened.draft.stage, actor, seen.route):
            return
        if needs_reason(step):
            self.sheet.ask_reason(seen.opened.draft.id)
        else:
            self.writer.take(step)

    def accept_guesses(self) -> None:
        """Confirm what was guessed as the open draft came in."""
        seen = self.writer.seen
        if seen is not None and can_confirm(seen.opened.draft, self._frame.person):
            self.writer.deed(confirm, self.tr("信息已核对"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the pages the room of the list where there is too little for both."""
        if not self.aids.full_screen.on:
            self.drafts.setHidden(self.printed.on and self.writer.seen is not None and self.width() < ROOMY)

    def _lay_out(self) -> None:
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.tabBar().setDrawBase(False)
        style(self.side, "pane")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for panel, title in ((self.beside_facts, self.tr("信息")), (self.versions, self.tr("版本")),
                             (self.history, self.tr("经过"))):
            self.side.addTab(panel, title)
        self.side.setMinimumWidth(264)
        self.drafts.setMinimumWidth(236)
        self.empty = EmptyState(
            self.tr("没有打开的稿件。从左边选一篇，或到来稿里找。"), self.tr("去来稿"), "note-pencil")
        self.middle = QStackedWidget()
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.side.hide()
        panes = (self.drafts, self.middle, self.side)
        row.addWidget(splitter("writing", self._frame.settings, *panes, shares=(24, 66, 24)))

    def _connect(self) -> None:
        sheet, writer = self.sheet, self.writer
        self.drafts.chosen.connect(writer.open)
        self.drafts.intake_asked.connect(lambda: self._frame.go("inbox"))
        self.empty.acted.connect(lambda: self._frame.go("inbox"))
        writer.shown.connect(self._on_shown)
        self.facts.changed.connect(writer.set_facts)
        for leaving in (sheet.steps.focus_leaves, sheet.offer.focus_leaves, sheet.reason.left):
            leaving.connect(sheet.take_keyboard)
        sheet.steps.save_asked.connect(writer.save)
        sheet.steps.step_asked.connect(self.take)
        sheet.steps.original_asked.connect(self._toggle_original)
        sheet.reason.given.connect(lambda reason: writer.take(Step.DECLINE, reason))
        sheet.beside.save_asked.connect(lambda: self._with_original(self.originals.save))
        sheet.beside.show_asked.connect(lambda: self._with_original(self.originals.show))
        self.facts.accepted.connect(self.accept_guesses)
        self.versions.view_asked.connect(self._view)
        self.versions.compare_asked.connect(lambda revision: self.comparing.open(revision.id))
        self.versions.restore_asked.connect(writer.restore)
        self._frame.background.archive_changed.connect(self._on_changed)

    def _add_keys(self) -> None:
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            ("save", self.writer.save), ("submit", self._submit), ("original", self._toggle_original),
            ("guesses", self.accept_guesses), ("file", lambda: self._with_original(self.originals.show)),
            ("previous", lambda: self.drafts.step(-1)), ("next", lambda: self.drafts.step(1)),
            ("find_next", self.sheet.finding.go), ("find_previous", lambda: self.sheet.finding.go(False)))
        for name, deed in deeds:
            command(self, self._frame.keymap, COMMANDS[name], deed)

    def _submit(self) -> None:
        """Submit on a key; in a field above the text the key means the field, as Enter does."""
        field = self.focusWidget()
        if not isinstance(field, QLineEdit) or self.facts.isAncestorOf(field):
            self.take(Step.SUBMIT)

    def _load_list(self) -> None:
        self._frame.background.ask(self, in_editing, self._show_list, self._frame.trouble)

    def _show_list(self, everything: InEditing) -> None:
        me = self._frame.person.id if self._frame.person else ""
        self.drafts.show_all(everything, me)
        self.count_changed.emit(len(mine(everything, me)))

    def _on_shown(self, seen: Seen) -> None:
        draft = seen.opened.draft
        other = draft.id != self._shown_id
        self._shown_id = draft.id
        if other:
            self.facts.forget()
        if other or not (self.comparing.is_open or self.replacing.is_open):
            self.middle.setCurrentWidget(self.sheet)
        self.side.show()
        self.facts.show_draft(seen, draft.stage not in (Stage.PUBLISHED, Stage.MERGED),
                              can_confirm(draft, self._frame.person))
        self.beside_facts.show_draft(seen)
        self.versions.show_draft(seen, not self.sheet.pane.isReadOnly())
        self.history.show_draft(seen)
        self.drafts.show_open(draft.id)
        self._fit()
        if other:
            self.sheet.take_keyboard()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and (changed.drafts or changed.office):
            self._load_list()
            self.writer.heard(changed)

    def _toggle_original(self) -> None:
        if self.writer.seen is not None:
            self.sheet.toggle_original(self.writer.seen)

    def _view(self, revision: Revision) -> None:
        title = self.tr("第 {number} 版").format(number=revision.number)
        self.sheet.beside.show_text(revision.id, title, revision.name, revision.text)

    def _with_original(self, deed: Callable[[Submission], None]) -> None:
        submission = self.writer.seen.opened.submission if self.writer.seen else None
        if submission is not None:
            deed(submission)
