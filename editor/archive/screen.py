"""The archive (档案): what was written and printed, found by words or by issue, and read at the right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget

from bulletin.archive import Changed, Hit
from bulletin.text import Role, Text, paragraph
from editor.archive.asking import Printed, Reading, contents, printed_issues, read
from editor.archive.issue_files import IssueFiles
from editor.archive.issue_strip import IssueStrip
from editor.archive.issues_pane import IssuesPane
from editor.archive.issues_tree import IssuesTree
from editor.archive.mending import Mending
from editor.archive.reader import Reader
from editor.archive.search_pane import SearchPane
from editor.archive.signatures import SignatureStrip
from editor.archive.terms import day_words, whence_words
from editor.copies.door import CopiesDoor
from editor.pieces.reading import note_read
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, button, splitter


class ArchiveScreen(ScreenBase):
    """Two tabs at the left, one reader at the right, which shows what is chosen in the tab that is seen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._hit: Hit | None = None
        self._printed: Printed | None = None
        self._listed: tuple[Printed, ...] = ()
        self._wanted = self._choosing = self._about = ""
        self.finding = SearchPane(frame.background)
        self.tree = IssuesTree()
        self.pane = IssuesPane(self.tree)
        self.no_issues = EmptyState(self.tr("还没有成刊的刊期。"), self.tr("去组版"), "newspaper")
        self.reader, self.signatures = Reader(), SignatureStrip(frame)
        self.nothing = EmptyState(self.tr("选中一篇或一期，在这里阅读。"), icon_name="book-open")
        self.files, self.mending, self.strip = IssueFiles(frame, self), Mending(frame, self), IssueStrip()
        self.writing = button(self.tr("打开稿件"), "note-pencil", clicked=self._open_draft)
        self.instruction = button(self.tr("登记批示"), "chat-circle-text",
                                  clicked=lambda: self._frame.go("instructions", self._about))
        self.look = button(self.tr("打开"), "arrow-square-out", clicked=lambda: self._with_issue(self.files.open))
        self.look.setToolTip(self.tr("用文字处理软件打开只读副本"))
        self.paper = button(self.tr("打印…"), "printer", clicked=lambda: self._with_issue(self.files.print_out))
        self.door = CopiesDoor(frame, self)
        self.copies = button(self.tr("分发登记…"), "list-bullets", clicked=lambda: self._with_issue(
            lambda printed: self.door.open_register(printed.issue.id)))
        self.copies.setToolTip(self.tr("份号、签收、清退（F6）"))
        self.save = button(self.tr("导出…"), "download-simple", clicked=lambda: self._with_issue(self.files.export))
        self.save.setToolTip(self.tr("导出 DOCX 或 PDF"))
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Ask again: something may have been written or printed meanwhile."""
        self.finding.ask_again()
        self._load_issues()
        if self.tabs.currentWidget() is self.finding:
            self.finding.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, words: str) -> None:
        """Look for words typed into the window's search box."""
        self.tabs.setCurrentWidget(self.finding)
        self.finding.look_for(words)

    def open(self, thing: object) -> None:
        """Show a printed issue by its id."""
        self._choosing = str(thing)
        if self.tabs.currentWidget() is self._issues:
            self._load_issues()
        self.tabs.setCurrentWidget(self._issues)

    def keys(self) -> Keys:
        return (("Ctrl+F", self.tr("查找")), ("↓", self.tr("到查找结果")), ("Enter", self.tr("阅读，停在第一处")),
                ("F3 / Shift+F3", self.tr("下一处／上一处")), ("Ctrl+S", self.tr("导出（刊期）")),
                ("Ctrl+P", self.tr("打印（刊期）")), ("F6", self.tr("分发登记（刊期）")))

    def _load_issues(self) -> None:
        """Ask for the issues when somebody looks at them: there may be thousands."""
        if self.tabs.currentWidget() is self._issues:
            self._frame.background.ask(self, printed_issues, self._show_issues, self._frame.trouble)

    def _show_issues(self, issues: tuple[Printed, ...]) -> None:
        if issues != self._listed:
            self._listed = issues
            self.tree.show_issues(issues)
        self._issues.setCurrentWidget(self.pane if issues else self.no_issues)
        self.tabs.setTabText(1, self.tr("刊期 {count}").format(count=len(issues)) if issues else self.tr("刊期"))
        if self.tree.choose(self._choosing):
            self._choosing = ""
        elif self._right.currentWidget() is self.nothing:
            self.tree.tell()

    def _turn(self) -> None:
        """Show what belongs to the tab that is seen now."""
        self._show_nothing()
        self._load_issues()
        self._look_at(self.finding.hit())

    def _show_nothing(self) -> None:
        self._wanted = ""  # what is still being asked comes too late
        self._right.setCurrentWidget(self.nothing)

    def _look_at(self, hit: Hit | None) -> None:
        if self.tabs.currentWidget() is not self.finding:
            return
        if hit is None:
            self._show_nothing()
            return
        self._hit, self._wanted = hit, hit.draft.id
        self._frame.background.ask(self, lambda archive: read(archive, hit.draft.id), self._show_draft,
                                   self._frame.trouble)

    def _show_draft(self, reading: Reading) -> None:
        if self._hit is None or reading.draft.id != self._wanted:
            return
        self._about = reading.draft.id
        self._show_actions(of_issue=False)
        self.reader.show_text("", whence_words(self._hit, date.today()), reading.text,
                              self.finding.model.words, self._frame.settings.text_zoom)
        self.signatures.show_signed(reading.signed, reading.draft.title, date.today())
        note_read(self._frame, self, (reading.draft.id,))

    def _choose_issue(self, printed: Printed, at: int) -> None:
        if self.tabs.currentWidget() is not self._issues:
            return
        self._wanted = f"{printed.issue.id} {at}"
        self._frame.background.ask(self, lambda archive: contents(archive, printed, at),
                                   lambda full: self._show_issue(full, at), self._frame.trouble)

    def _show_issue(self, printed: Printed, at: int) -> None:
        if f"{printed.issue.id} {at}" != self._wanted or printed.issue.number is None:
            return
        self._printed = printed
        self._about = printed.items[at][0] if at >= 0 else printed.issue.id
        self.tree.show_contents(printed)
        self._show_actions(of_issue=True)
        day = day_words(printed.issue.day, date.today())
        whence = self.tr("{day} · {count} 篇").format(day=day, count=len(printed.items))
        title = self.tr("《{journal}》{number}").format(
            journal=printed.journal, number=printed.line)
        text = printed.texts[at] if at >= 0 else _whole(printed)
        self.reader.show_text(title, whence, text, (), self._frame.settings.text_zoom)
        self.signatures.show_signed(printed.signed, printed.items[at][2] if at >= 0 else title, date.today())
        self.strip.show_issue(printed, self._frame.person, date.today())
        shown = printed.items if at < 0 else printed.items[at:at + 1]
        note_read(self._frame, self, (draft_id for draft_id, _, _ in shown))

    def _show_actions(self, of_issue: bool) -> None:
        self._right.setCurrentWidget(self.reader)
        self.writing.setVisible(not of_issue)
        self.strip.setVisible(of_issue)
        for control in (self.copies, self.look, self.paper, self.save):
            control.setVisible(of_issue)

    def _read(self) -> None:
        self.reader.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_draft(self) -> None:
        if self._hit is not None:
            self._frame.go("writing", self._hit.draft.id)

    def _with_issue(self, deed: Callable[[Printed], None]) -> None:
        if self._printed is not None and self.save.isVisibleTo(self):
            deed(self._printed)

    def _on_change(self, changed: Changed) -> None:
        if changed.issues and self.isVisible():
            self._load_issues()

    def _lay_out(self) -> None:
        self._issues, self._right, self.tabs = QStackedWidget(), QStackedWidget(), QTabWidget()
        for widget in (self.no_issues, self.pane):
            self._issues.addWidget(widget)
        for control in (self.writing, self.instruction, self.copies, self.look, self.paper, self.save):
            self.reader.add_action(control)
        for strip in (self.signatures, self.strip):
            self.reader.add_strip(strip)
        for pane in (self.nothing, self.reader):
            self._right.addWidget(pane)
        for empty in (self.nothing, self.no_issues):
            style(empty, "pane")
            empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs.setMinimumWidth(320)
        self.tabs.addTab(self.finding, self.tr("查找"))
        self.tabs.addTab(self._issues, self.tr("刊期"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("archive", self._frame.settings, self.tabs, self._right, shares=(2, 3)))

    def _connect(self) -> None:
        self.finding.list.looked_at.connect(self._look_at)
        self.finding.list.opened.connect(self._read)
        self.finding.failed.connect(self._frame.trouble)
        self.finding.emptied.connect(lambda: self._look_at(None))
        self.tabs.currentChanged.connect(self._turn)
        self.tree.chosen.connect(self._choose_issue)
        self.pane.many.clicked.connect(lambda: self.files.export_many(self.tree.printed))
        self.pane.volume.clicked.connect(lambda: self.files.bind(self.tree.printed))
        self.pane.out.clicked.connect(self.door.open_out)
        self.mending.listen(self.strip, self._with_issue, self.open)
        self.no_issues.acted.connect(lambda: self._frame.go("issues"))
        self._frame.background.archive_changed.connect(self._on_change)
        for keys, deed in (("F3", lambda: self.reader.step(+1)), ("Shift+F3", lambda: self.reader.step(-1)),
                           ("F6", self.copies.click), ("Ctrl+S", lambda: self._with_issue(self.files.export)),
                           ("Ctrl+P", lambda: self._with_issue(self.files.print_out))):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
                      ).activated.connect(deed)


def _whole(printed: Printed) -> Text:
    """Return all items one after the other, each under its section."""
    blocks: list[Text] = []
    current = ""
    for (_, section, _), text in zip(printed.items, printed.texts, strict=True):
        if section and section != current:
            blocks.append((paragraph(f"【{section}】", Role.LEVEL1),))
        current = section
        blocks.append(text)
    return tuple(block for text in blocks for block in text)
