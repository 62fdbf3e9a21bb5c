"""The pages beside the board: made anew when the issue changes, chosen with the item, measured against the plan."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from bulletin.layout.paging.pages import Pages
from editor.issues.board_model import LINE_ROLE
from editor.issues.board_view import BoardView
from editor.issues.laying_out import Laid, PageMaker
from editor.issues.length_bar import LengthBar
from editor.issues.measure import measured
from editor.issues.seeing import Seen
from editor.issues.side_pane import SidePane
from editor.pages.font_words import font_words
from editor.shell.frame import Frame
from editor.shell.words import sentence_of


class Previewing(QObject):
    """`measured` when the pages of what is on the board are known, or it is known that there are none.

    `fonts` says which fonts stand for others, `layout` what the layout is called.
    """

    measured = Signal()

    def __init__(self, frame: Frame, side: SidePane, length: LengthBar, board: BoardView, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._side, self._length, self._board = side, length, board
        self._pane = side.preview
        self._shown: object = None
        self._seen: Seen | None = None
        self._laid: Laid | None = None
        self._choosing = False
        self.layout = self.fonts = ""
        self._maker = PageMaker(frame, self)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._fail)
        self._pane.chosen.connect(self._choose)
        self._pane.print_asked.connect(self.print_out)
        board.selectionModel().currentChanged.connect(lambda now, before: self.mark())
        board.model().modelReset.connect(self.mark)
        side.turned.connect(lambda on: self.mark())
        length.page_asked.connect(lambda page: self.show_at("", page))
        length.item_asked.connect(lambda draft_id: self.show_at(draft_id, 0))

    def anew(self) -> None:
        """Lay the issue out again also where nothing of it changed: the layout may have."""
        self._shown = None

    def follow(self, seen: Seen) -> bool:
        """Lay out what is on the board, unless it is what was laid out last; return whether `measured` will tell."""
        self._seen, issue = seen, seen.issue
        if issue is None or not (issue.items or issue.correction):
            self._maker.forget()
            self._shown, self._laid = None, None
            self._length.show_measured(None)
            self._pane.clear(self.tr("稿件上版后，在这里看印出来的样子。") if issue else self.tr("还没有选定刊期。"))
            return False
        if self._laid is not None and self._laid.issue_id != issue.id:
            self._laid = None
            self._length.show_measured(None)
        shown = (issue, seen.board and seen.board.drafts, seen.journal, seen.proposed)
        coming = shown != self._shown
        if coming:
            self._shown = shown
            self._maker.ask(seen)
        self._measure()
        return coming

    def known(self, seen: Seen) -> Pages | None:
        """Return the pages of the issue on the board; None while they are not known, or show another order."""
        now = tuple(item.draft_id for item in seen.issue.items) if seen.issue else ()
        laid = self._laid
        return laid.pages if laid and seen.issue and laid.issue_id == seen.issue.id and laid.draft_ids == now else None

    def turn(self) -> None:
        """Turn from the check to the pages, or back; the keys go along."""
        self._side.show_pages(not self._side.shows_pages())
        self._side.front().setFocus(Qt.FocusReason.TabFocusReason)

    def widen(self) -> None:
        """Give the pages more room, or less again."""
        on = not (self._side.shows_pages() and self._side.wide.isChecked())
        self._side.show_pages(True)
        self._side.wide.setChecked(on)

    def show_at(self, draft_id: str, page: int) -> None:
        """Show the pages where an item begins, or a page (1 first)."""
        self._side.show_pages(True)
        if draft_id:
            self._choose(draft_id)
            self._pane.mark(draft_id)
        if page:
            self._pane.show_page(page)

    def mark(self) -> None:
        """Mark on the pages the item that the keys are on."""
        line = self._board.currentIndex().data(LINE_ROLE)
        if self._side.shows_pages():
            # By a click on the page: it stays where it was clicked.
            self._pane.mark(line.item.draft_id if line and line.item else "", scroll=not self._choosing)

    def print_out(self) -> None:
        """Show the pages over the window, to be printed for reading and signing on paper."""
        if (laid := self._laid) is None or self._seen is None:
            return
        from editor.pages.printing import PrintSheet  # what prints is loaded when it is first asked for

        title = self.tr("《{name}》版样").format(name=self._seen.title)
        PrintSheet(self._frame, title, laid.pages, laid.pictures, self._over, self.fonts).open()

    def _show(self, laid: Laid) -> None:
        self._laid, self.layout, self.fonts = laid, laid.layout, font_words(laid.pages.fonts)
        self._pane.show_laid(laid, self.fonts)
        self.mark()
        self._measure()
        self.measured.emit()

    def _fail(self, error: Exception) -> None:
        self._shown = None
        self._pane.keep(self.tr("版样没有排出来。{why}").format(why=sentence_of(error)))
        self.measured.emit()

    def _measure(self) -> None:
        if self._laid is not None and self._seen is not None and self._seen.issue is not None:
            planned = self._seen.issue.pages_planned or self._seen.journal.pages_planned
            self._length.show_measured(measured(self._laid, planned))

    def _choose(self, draft_id: str) -> None:
        self._choosing = True
        self._board.choose(draft_id)
        self._choosing = False
