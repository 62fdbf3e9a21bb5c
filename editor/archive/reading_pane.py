"""The right half of the archive: the text that was chosen, where it was printed, what can be done with it, its like."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from bulletin.search.port import Find, Kind
from editor.archive.asking import Printed, Reading, contents, printed_issue, read, whole
from editor.archive.citing import copy_with_source
from editor.archive.found_strip import FoundStrip
from editor.archive.issue_files import IssueFiles
from editor.archive.issue_strip import IssueStrip
from editor.archive.mending import Mending
from editor.archive.prints import Prints
from editor.archive.reader import Reader
from editor.archive.signatures import SignatureStrip
from editor.copies.door import CopiesDoor
from editor.pieces.find_words import day_words, source_words, whence_words
from editor.pieces.reading import note_read
from editor.pieces.related_pane import RelatedPane
from editor.shell.frame import Frame
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, button

LOW = 700  # pixels of height below which what is like the text takes less of it


class ReadingPane(QStackedWidget):
    """`issue_read(Printed)` once an issue came with its contents, `issue_asked(id)` by what leads to another one."""

    issue_read = Signal(object)
    issue_asked = Signal(object)

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__()
        self._frame = frame
        self._find: Find | None = None
        self._printed: Printed | None = None
        self._seen: tuple[object, ...] = ()
        self._wanted = self._about = self._source = ""
        self.reader, self.signatures = Reader(), SignatureStrip(frame)
        self.nothing = EmptyState(self.tr("选中一篇或一期，在这里阅读。"), icon_name="book-open")
        self.files, self.mending, self.strip = IssueFiles(frame, over), Mending(frame, over), IssueStrip()
        self.where, self.related = FoundStrip(), RelatedPane(frame.background)
        self.door, self.prints = CopiesDoor(frame, over), Prints(frame, over)
        self._make_actions()
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.related.show_at_most(2 if self.height() < LOW else 4)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._wanted = ""  # what is still being asked comes too late
        self._seen = ()
        self.related.clear()
        self.setCurrentWidget(self.nothing)

    def show_find(self, find: Find, words: tuple[str, ...]) -> None:
        """Read the draft of a find, at the first place of `words`; the issue, where it is said of all of one."""
        if not find.draft_id:
            self._wanted = f"{find.issue_id} -1"
            self._frame.background.ask(self, lambda archive: contents(archive, printed_issue(archive, find.issue_id)),
                                       lambda full: self._show_issue(full, -1), self._frame.trouble)
            return
        self._wanted = find.draft_id
        issue_id = find.issue_id if find.kind is not Kind.DRAFT else ""  # the day of a draft is known already
        self._frame.background.ask(self, lambda archive: read(archive, find.draft_id, issue_id),
                                   lambda reading: self._show_draft(reading, find, words), self._frame.trouble)

    def show_issue(self, printed: Printed, at: int) -> None:
        """Read an issue, or its item number `at` (-1: all of it)."""
        self._wanted = f"{printed.issue.id} {at}"
        self._frame.background.ask(self, lambda archive: contents(archive, printed, at),
                                   lambda full: self._show_issue(full, at), self._frame.trouble)

    def focus_text(self) -> None:
        """Put the keys into the text."""
        self.reader.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the passage selected, else all that is read, with the line of its source."""
        if self.currentWidget() is self.reader and (passage := self.reader.passage()):
            copy_with_source(passage, self._source)
            self._frame.say(self.tr("已复制，注明{source}").format(source=self._source.removeprefix("——")))

    def with_issue(self, deed: Callable[[Printed], None]) -> None:
        """Do a deed with the issue that is read, if one is."""
        if self._printed is not None and self.save.isVisibleTo(self):
            deed(self._printed)

    def print_out(self) -> None:
        """Print the issue that is read, or the draft."""
        if self.save.isVisibleTo(self):
            self.with_issue(self.prints.issue)
        elif self.paper.isVisibleTo(self) and self._about:
            self.prints.draft(self._about)

    def _show_draft(self, reading: Reading, find: Find, words: tuple[str, ...]) -> None:
        if reading.draft.id != self._wanted:
            return
        # Who comes back from another screen finds the text at the place where it was left.
        seen = (reading.draft.id, reading.draft.revision_id, find.thing, words)
        again = seen == self._seen and self.currentWidget() is self.reader
        self._find, self._about, self._seen = find, reading.draft.id, seen
        day = find.day if find.kind is Kind.DRAFT else reading.day
        self._source = source_words(find.journal, find.number, day, reading.unit or find.unit)
        self._show_actions(of_issue=False)
        self.issue.setVisible(bool(find.issue_id))
        self.where.show_find(find)
        if not again:
            whence = whence_words(replace(find, kind=Kind.DRAFT, day=day), date.today())
            self.reader.show_text("", whence, reading.text, words, self._frame.settings.text_zoom)
            self.related.show_like(reading.draft.id)
        self.signatures.show_signed(reading.signed, reading.draft.title, date.today())
        note_read(self._frame, self, (reading.draft.id,))

    def _show_issue(self, printed: Printed, at: int) -> None:
        issue = printed.issue
        if f"{issue.id} {at}" != self._wanted or issue.number is None:
            return
        self._printed, self._seen = printed, ()
        self._about = printed.items[at][0] if at >= 0 else issue.id
        self._source = source_words(printed.journal, issue.number, issue.day, "")
        self.issue_read.emit(printed)
        self._show_actions(of_issue=True)
        day = day_words(issue.day, date.today())
        whence = self.tr("{day} · {count} 篇").format(day=day, count=len(printed.items))
        title = self.tr("《{journal}》{number}").format(journal=printed.journal, number=printed.line)
        text = printed.texts[at] if at >= 0 else whole(printed)
        self.reader.show_text(title, whence, text, (), self._frame.settings.text_zoom)
        self.signatures.show_signed(printed.signed, printed.items[at][2] if at >= 0 else title, date.today())
        self.strip.show_issue(printed, self._frame.person, date.today())
        if at >= 0:
            self.related.show_like(printed.items[at][0])
        else:
            self.related.clear()
        shown = printed.items if at < 0 else printed.items[at:at + 1]
        note_read(self._frame, self, (draft_id for draft_id, _, _ in shown))

    def _show_actions(self, of_issue: bool) -> None:
        self.setCurrentWidget(self.reader)
        self.writing.setVisible(not of_issue)
        self.strip.setVisible(of_issue)
        for control in (self.copies, self.look, self.save):
            control.setVisible(of_issue)
        if of_issue:
            self.issue.hide()
            self.where.hide()

    def _open_draft(self) -> None:
        if self._find is not None:
            self._frame.go("writing", self._find.draft_id)

    def _open_found(self, find: Find) -> None:
        self._frame.go("instructions" if find.kind is Kind.INSTRUCTION else "writing", find.draft_id)

    def _open_issue(self) -> None:
        if self._find is not None and self._find.issue_id:
            self.issue_asked.emit(self._find.issue_id)

    def _make_actions(self) -> None:
        self.writing = button(self.tr("打开稿件"), "note-pencil", clicked=self._open_draft)
        self.issue = button(self.tr("所在刊期"), "newspaper", clicked=self._open_issue)
        self.instruction = button(self.tr("登记批示"), "chat-circle-text",
                                  clicked=lambda: self._frame.go("instructions", self._about))
        self.copies = button(self.tr("分发登记…"), "list-bullets", clicked=lambda: self.with_issue(
            lambda printed: self.door.open_register(printed.issue.id)))
        self.copies.setToolTip(self.tr("份号、签收、清退（F6）"))
        self.look = button(self.tr("打开"), "arrow-square-out", clicked=lambda: self.with_issue(self.files.open))
        self.look.setToolTip(self.tr("用文字处理软件打开只读副本"))
        self.paper = button(self.tr("打印…"), "printer", clicked=self.print_out)
        self.save = button(self.tr("导出…"), "download-simple", clicked=lambda: self.with_issue(self.files.export))
        self.save.setToolTip(self.tr("导出 DOCX 或 PDF"))

    def _lay_out(self) -> None:
        for control in (self.writing, self.issue, self.instruction, self.copies, self.look, self.paper, self.save):
            self.reader.add_action(control)
        for strip in (self.signatures, self.strip, self.where):
            self.reader.add_strip(strip)
        self.reader.add_below(self.related)
        for pane in (self.nothing, self.reader):
            self.addWidget(pane)
        style(self.nothing, "pane")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        self.mending.listen(self.strip, self.with_issue, self.issue_asked.emit)
        self.where.asked.connect(self._open_found)
        self.related.opened.connect(lambda find: self.show_find(find, ()))
