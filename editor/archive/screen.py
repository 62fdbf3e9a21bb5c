"""The archive (档案): what was written and printed, found by words or by issue, and read at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget

from bulletin.archive import Changed
from bulletin.search.port import Find
from editor.archive.asking import Printed, find_of
from editor.archive.commands import COMMANDS
from editor.archive.comparing import Comparing
from editor.archive.issue_doors import IssueDoors
from editor.archive.issues_tab import IssuesTab
from editor.archive.lists import ArchiveLists
from editor.archive.reading_pane import ReadingPane
from editor.archive.saved_door import SavedDoor
from editor.archive.search_pane import SearchPane
from editor.pieces.outside import BroughtPackage
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.widgets import splitter

WIDEST = 540  # pixels of the finds where nobody moved the line between them and the text


class ArchiveScreen(ScreenBase):
    """Two tabs at the left, one reader at the right, which shows what is chosen in the tab that is seen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._opened: Find | None = None  # what another screen led to; nothing is asked beside it
        self.tabs = QTabWidget()
        self.finding, self.issues = SearchPane(frame.background), IssuesTab(frame)
        self.reading, self.saved = ReadingPane(frame, self), SavedDoor(frame, self)
        self.comparing, self.doors = Comparing(frame, self), IssueDoors(frame, self.issues, self)
        self.lists = ArchiveLists(frame, self.finding, self.issues, self)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Ask again: something may have been written or printed meanwhile."""
        self.saved.load()
        self.doors.show_to(self._frame.person)
        self.finding.ask_again()
        self._load_issues()
        if self.tabs.currentWidget() is self.finding:
            self.finding.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._frame.settings.splitter("archive").isEmpty():
            # Before it is shown nobody knows how wide it is: the shares would be those of the narrowest.
            left = min(WIDEST, self.width() * 2 // 5)
            self._halves.setSizes([left, self.width() - left])

    def search(self, words: str) -> None:
        """Look for words typed into the window's search box."""
        self.tabs.setCurrentWidget(self.finding)
        self.finding.look_for(words)

    def focus_search(self) -> None:
        """Lead to the box from which ↓ goes on to the finds."""
        self.tabs.setCurrentWidget(self.finding)
        self.finding.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finding.box.selectAll()

    def open(self, thing: object) -> None:
        """Show a printed issue by its id, or read a draft by its own; take in an exchange package."""
        if isinstance(thing, BroughtPackage):
            self.doors.take(thing.path)
            return
        id = str(thing)
        self._frame.background.ask(self, lambda archive: find_of(archive, id), lambda find: self._lead(id, find),
                                   self._frame.trouble)

    def show_issue(self, issue_id: str) -> None:
        """Show a printed issue."""
        self.issues.choose(issue_id)
        if self.tabs.currentWidget() is self.issues:
            self._load_issues()
        self.tabs.setCurrentWidget(self.issues)

    def keys(self) -> Keys:
        return (("↓", self.tr("到查找结果")), ("Enter", self.tr("阅读，停在第一处")),
                ("Space / Shift+Space", self.tr("翻看正文，到底接下一篇")))

    def _lead(self, id: str, find: Find | None) -> None:
        """Show the issue `id`, or the draft that has this id, beside which nothing is looked for."""
        if find is None:
            self.show_issue(id)
            return
        self.tabs.setCurrentWidget(self.finding)
        self._opened = find
        self.finding.look_for("")
        self.reading.focus_text()

    def print_out(self) -> None:
        """Print the issues that are selected, else what is read."""
        marked = self.issues.tree.marked_issues() if self.tabs.currentWidget() is self.issues else frozenset()
        if len(marked) > 1:
            self.print_marked()
        else:
            self.reading.print_out()

    def print_marked(self) -> None:
        """Print the issues that are selected: one is seen before."""
        issues = tuple(printed for printed, at in self.issues.tree.selected() if at < 0)
        if len(issues) > 1:
            self.reading.prints.many(issues)
        elif issues:
            self.reading.prints.issue(issues[0])

    def _load_issues(self) -> None:
        if self.tabs.currentWidget() is self.issues:
            self.issues.load()

    def _counted(self, count: int) -> None:
        self.tabs.setTabText(1, self.tr("刊期 {count}").format(count=count) if count else self.tr("刊期"))
        if self.reading.currentWidget() is self.reading.nothing:
            self.issues.tree.tell()

    def _turn(self) -> None:
        """Show what belongs to the tab that is seen now."""
        self.reading.show_nothing()
        self._load_issues()
        self._look_at(self.finding.chosen())

    def _look_at(self, find: Find | None) -> None:
        if self.tabs.currentWidget() is not self.finding:
            return
        if find is not None or self.finding.words:
            self._opened = None
        if find is not None:
            self.reading.show_find(find, self.finding.model.words)
        elif self._opened is not None:
            self.reading.show_find(self._opened, ())
        else:
            self.reading.show_nothing()

    def _choose_issue(self, printed: Printed, at: int) -> None:
        if self.tabs.currentWidget() is self.issues:
            self.reading.show_issue(printed, at)

    def _page(self, pages: int) -> None:
        """Turn a page of the text; behind its end the next find comes."""
        if not self.reading.reader.turn(pages):
            self.finding.list.step(pages)

    def _on_change(self, changed: Changed) -> None:
        if not self.isVisible():
            return
        if changed.issues:
            self._load_issues()
        if changed.office:
            self.saved.load()

    def _lay_out(self) -> None:
        self.tabs.setMinimumWidth(320)
        self.tabs.addTab(self.finding, self.tr("查找"))
        self.tabs.addTab(self.issues, self.tr("刊期"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._halves = splitter("archive", self._frame.settings, self.tabs, self.reading, shares=(2, 3))
        row.addWidget(self._halves)

    def _connect(self) -> None:
        finding, reading, pane = self.finding, self.reading, self.issues.pane
        finding.list.looked_at.connect(self._look_at)
        finding.list.opened.connect(reading.focus_text)
        finding.list.paged.connect(self._page)
        finding.failed.connect(self._frame.trouble)
        finding.emptied.connect(lambda: self._look_at(None))
        finding.saved.keep_asked.connect(lambda: self.saved.keep(finding.words))
        finding.saved.tidy_asked.connect(self.saved.tidy)
        self.saved.loaded.connect(finding.show_saved)
        self.tabs.currentChanged.connect(self._turn)
        self.issues.chosen.connect(self._choose_issue)
        self.issues.counted.connect(self._counted)
        reading.issue_read.connect(self.issues.tree.show_contents)
        reading.issue_asked.connect(self.show_issue)
        pane.paper.clicked.connect(self.print_marked)
        pane.many.clicked.connect(lambda: reading.files.export_many(
            self.issues.tree.printed, self.issues.tree.marked_issues()))
        pane.volume.clicked.connect(lambda: reading.files.bind(self.issues.tree.printed))
        pane.compare.clicked.connect(lambda: self.comparing.compare(self.issues.tree.selected()))
        pane.out.clicked.connect(reading.door.open_out)
        self._frame.background.archive_changed.connect(self._on_change)
        for name, deed in (
            ("find_next", lambda: reading.reader.step(+1)), ("find_previous", lambda: reading.reader.step(-1)),
            ("copies", reading.copies.click), ("file", lambda: reading.with_issue(reading.files.export)),
            ("print", self.print_out), ("copy", reading.copy), ("keep_search", lambda: self.saved.keep(finding.words)),
        ):
            command(self, self._frame.keymap, COMMANDS[name], deed)
