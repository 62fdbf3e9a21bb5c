"""Notes on passages at the writing screen: the key, the entry over the text, the tab, and what waits to be settled."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from bulletin.workflow import Stage
from editor.pieces.note_row import NoteRow
from editor.shell.frame import Frame
from editor.writing.notes.notes_panel import NotesPanel
from editor.writing.notes.passages import Passages
from editor.writing.seeing import Seen
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer


class Noting(QObject):
    """Puts its parts where they belong, the tab before `before`; a screen has but to make it."""

    def __init__(self, frame: Frame, sheet: Sheet, writer: Writer, side: QTabWidget, before: int,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self._sheet, self._side = frame, sheet, side
        self._before: tuple[str, Stage | None] = ("", None)
        self.passages = Passages(frame, sheet.pane, self)
        self.panel = NotesPanel(self.passages)
        self.entry = NoteRow(frame, "writing", self.tr("写下批注，只在编辑部内看，不会印出"))
        side.insertTab(before, self.panel, self.tr("批注"))
        sheet.add_row(self.entry)
        sheet.pane.add_command("note", self.ask)
        self.panel.note_asked.connect(self.ask)
        self.panel.open_changed.connect(self._on_open)
        self.entry.given.connect(self.passages.add)
        self.entry.left.connect(sheet.take_keyboard)
        sheet.steps.notes_asked.connect(self.show_panel)
        sheet.pane.replaced.connect(self.entry.hide)
        writer.shown.connect(self._on_shown)

    def ask(self) -> None:
        """Ask for a note on what is selected, or on the sentence the cursor stands in."""
        self._sheet.pane.commit_input()
        place = self.passages.here()
        if place is None:
            self._frame.say(self.tr("请先选中要批注的文字"))
            return
        anchor, cursor = place
        self._sheet.pane.setTextCursor(cursor)
        self.entry.ask(self.passages.draft_id, anchor)

    def show_panel(self) -> None:
        """Show the notes and put the keyboard into their list."""
        self._side.setCurrentWidget(self.panel)
        self.panel.list.setFocus()

    def _on_shown(self, seen: Seen) -> None:
        """Show the notes on the draft; one just submitted with open notes is said to have them."""
        draft = seen.opened.draft
        self.panel.show_draft(seen)
        count = self.passages.open_count()
        if (draft.id, draft.stage) != self._before and self._before[0] == draft.id \
                and draft.stage is Stage.SUBMITTED and count:
            self._frame.say(self.tr("此稿尚有 {count} 条批注未处理").format(count=count))
        self._before = (draft.id, draft.stage)

    def _on_open(self, count: int) -> None:
        at = self._side.indexOf(self.panel)
        self._side.setTabText(at, self.tr("批注 {count}").format(count=count) if count else self.tr("批注"))
        self._sheet.steps.show_open_notes(count)
