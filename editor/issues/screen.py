"""The board (组版): ready drafts at the left, the issue by sections, its check, and the way to print."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.issues import Issue
from editor.issues.arranger import Arranger
from editor.issues.board_model import BoardModel
from editor.issues.board_view import BoardView
from editor.issues.checks_list import ChecksPane
from editor.issues.foot import Foot
from editor.issues.head import Head
from editor.issues.issue_deeds import IssueDeeds
from editor.issues.moving import Mover
from editor.issues.print_desk import PrintDesk
from editor.issues.ready_pane import ReadyPane
from editor.issues.seeing import Seen, see
from editor.issues.standing import Standing, standing
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, line, splitter


class IssuesScreen(ScreenBase):
    """Shows what `see` says; the order is the arranger's, deeds are `IssueDeeds`, printing is the `PrintDesk`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._seen: Seen | None = None
        self._journal_id = self._issue_id = ""
        self._asked = 0
        self.head, self.foot, self.ready, self.checks = Head(), Foot(), ReadyPane(), ChecksPane()
        self.model = BoardModel(self)
        self.board = BoardView(self.model)
        self.no_issue = EmptyState("", self.tr("新建一期"), "newspaper")
        self.arranger = Arranger(frame, self)
        self.mover = Mover(frame, self.arranger, self.board, self.seen, self._may)
        self.deeds = IssueDeeds(frame, self)
        self.printing = PrintDesk(frame, self)
        self._lay_out()
        self._connect()
        self._add_keys()

    def enter(self) -> None:
        """Read everything anew."""
        self.foot.show_folder(self.printing.folder.path)
        self.reload()

    def open(self, thing: object) -> None:
        """Show the issue with this id."""
        self._choose_issue(str(thing))

    def keys(self) -> Keys:
        return (
            ("Enter", self.tr("上版（待上版）／打开稿件（版面）")), ("Ctrl+↑ / Ctrl+↓", self.tr("在栏目内移动")),
            ("Ctrl+Shift+↑ / Ctrl+Shift+↓", self.tr("移到上一栏目／下一栏目")), ("Del", self.tr("撤下")),
            ("Ctrl+Z / Ctrl+Shift+Z", self.tr("撤销／重做编排")), ("Ctrl+N", self.tr("新建一期")),
            ("F6", self.tr("待上版、版面、检查之间切换")), ("F9", self.tr("检查本期")))

    def reload(self) -> None:
        """Ask for the board; of several answers the last one asked for is shown."""
        self._asked += 1
        number, journal_id, issue_id, day = self._asked, self._journal_id, self._issue_id, date.today()
        self._frame.background.ask(self, lambda archive: see(archive, journal_id, issue_id, day),
                                   lambda seen: self._show(seen) if number == self._asked else None,
                                   self._frame.trouble)

    def seen(self) -> Seen | None:
        """Return what the archive said last."""
        return self._seen

    def _show(self, seen: Seen) -> None:
        if not self.arranger.settled:
            return
        self._seen, issue = seen, seen.issue
        self._journal_id, self._issue_id = seen.journal.id, issue.id if issue else ""
        self.arranger.begin(issue)
        self.count_changed.emit(len(seen.ready))
        may = self._may()
        self.head.show_seen(seen, date.today(), may)
        self.foot.show_seen(seen, may)
        self.checks.show_problems(seen.problems, seen.drafts, date.today(), issue is not None)
        nothing = self.tr("《{name}》没有在编的刊期。").format(name=seen.journal.name)
        self.no_issue.set_words(nothing, self.tr("新建一期"))
        self._stack.setCurrentWidget(self.board if issue else self.no_issue)
        self.printing.show_stuck(seen)
        self._show_items()

    def _show_items(self) -> None:
        """Show the order as it is held now, before the archive has answered."""
        if (seen := self._seen) is None:
            return
        placed = {item.draft_id for item in self.arranger.items}
        free = (draft for draft in seen.drafts.values() if draft.id not in placed)
        self.ready.show_ready(free, seen.units, seen.holds, seen.journal.id)
        self.model.show(self.arranger.items, seen)

    def _may(self) -> Standing:
        return standing(self._seen, self._frame.person, self.printing.busy_with(self._issue_id))

    def _choose_journal(self, journal_id: str) -> None:
        self._journal_id, self._issue_id = journal_id, ""
        self.reload()

    def _choose_issue(self, issue_id: str) -> None:
        self._issue_id = issue_id
        self.reload()

    def _on_change(self, changed: Changed) -> None:
        if changed.drafts or changed.issues or changed.office:
            self.reload()

    def _planned(self, issue: Issue) -> None:
        self._choose_issue(issue.id)
        self.ready.take_keys()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(360)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.no_issue)
        style(self.no_issue, "pane")
        self.no_issue.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panes = splitter("issues", self._frame.settings, self.ready, self._stack, self.checks, shares=(3, 5, 3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        for widget in (*self.printing.bars(), line()):
            column.addWidget(widget)
        column.addWidget(panes, 1)
        column.addWidget(line())
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.journal_chosen.connect(self._choose_journal)
        self.head.issue_chosen.connect(self._choose_issue)
        self.mover.listen(self.ready.list)
        self.ready.empty.acted.connect(lambda: self._frame.go("signing"))
        for source in (self.board, self.checks):
            source.opened.connect(lambda draft_id: self._frame.go("writing", draft_id))
        self.arranger.changed.connect(self._show_items)
        self.arranger.failed.connect(self._frame.trouble)
        self.arranger.failed.connect(self.reload)
        self.deeds.planned.connect(self._planned)
        self.deeds.failed.connect(self._frame.trouble)
        self.printing.changed.connect(self.reload)
        self.printing.set_off.connect(self.ready.take_keys)
        self.printing.folder_changed.connect(self.foot.show_folder)
        self._frame.background.archive_changed.connect(self._on_change)
        self.deeds.listen(self.head, self.foot, self.no_issue.acted, self.seen)
        self.printing.listen(self.foot, self.seen)

    def _add_keys(self) -> None:
        for keys, deed in (
            ("Ctrl+N", self.head.new_asked.emit), ("Ctrl+Z", self.arranger.stack.undo),
            ("Ctrl+Shift+Z", self.arranger.stack.redo), ("F6", self._next_pane), ("F9", self._check),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _next_pane(self) -> None:
        panes: tuple[QWidget, ...] = (self.ready.list, self.board, self.checks.list)
        here = next((at for at, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _check(self) -> None:
        self.reload()
        self.checks.list.setFocus(Qt.FocusReason.TabFocusReason)
