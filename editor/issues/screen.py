"""The board (组版): ready drafts at the left, the issue by sections, its check and its pages, and the way to print."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from bulletin.archive import Changed
from bulletin.issues import Issue
from editor.issues.arranger import Arranger
from editor.issues.board_model import BoardModel
from editor.issues.board_view import BoardView
from editor.issues.commands import COMMANDS
from editor.issues.findings import Finding, findings_of
from editor.issues.foot import Foot
from editor.issues.head import Head
from editor.issues.issue_deeds import IssueDeeds
from editor.issues.issue_sheets import IssueSheets
from editor.issues.moving import Mover
from editor.issues.panes import Panes
from editor.issues.planning_menu import PlanningMenu
from editor.issues.previewing import Previewing
from editor.issues.print_desk import PrintDesk
from editor.issues.publish_sheet import Known
from editor.issues.ready_list import SHELVE_KEY
from editor.issues.ready_pane import ReadyPane
from editor.issues.remedies import Remedies
from editor.issues.seeing import Seen, see
from editor.issues.shelf import Shelf
from editor.issues.side_pane import SidePane
from editor.issues.standing import Standing, standing
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.screen import Keys, ScreenBase
from editor.shell.widgets import line


class IssuesScreen(ScreenBase):
    """Shows what `see` says; the order is the arranger's, deeds are `IssueDeeds`, printing is the `PrintDesk`."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._seen: Seen | None = None
        self._journal_id = self._issue_id = ""
        self._asked = 0
        self.head, self.foot, self.ready, self.side = Head(), Foot(), ReadyPane(), SidePane()
        self.checks = self.side.checks
        self.model = BoardModel(self)
        self.board = BoardView(self.model)
        self.panes = Panes(frame.settings, self.ready, self.board, self.side)
        self.no_issue = self.panes.no_issue
        self.arranger = Arranger(frame, self)
        self.mover = Mover(frame, self.arranger, self.board, self.seen, self._may)
        self.deeds, self.sheets = IssueDeeds(frame, self), IssueSheets(frame, self)
        self.remedies = Remedies(frame, self.arranger, self.deeds, self.sheets, self.seen, self._may)
        self.shelf = Shelf(frame, self.ready, self.seen, self)
        self.planning = PlanningMenu(frame, self.seen, self.deeds.plan, self)
        self.printing = PrintDesk(frame, self)
        self.pages = Previewing(frame, self.side, self.foot.length, self.board, self)
        self._lay_out()
        self._connect()
        self._add_keys()

    def enter(self) -> None:
        """Read everything anew."""
        self.pages.anew()
        self.reload()

    def open(self, thing: object) -> None:
        """Show the issue with this id, or the journal: the pair of `journal` and its id."""
        if isinstance(thing, tuple):
            self._choose_journal(str(thing[1]))
        else:
            self._choose_issue(str(thing))

    def keys(self) -> Keys:
        return (
            ("Enter", self.tr("上版（待上版）／打开稿件（版面）")), ("Ctrl+↑ / Ctrl+↓", self.tr("在栏目内移动")),
            ("Ctrl+Shift+↑ / Ctrl+Shift+↓", self.tr("移到上一栏目／下一栏目")), ("Del", self.tr("撤下")),
            (SHELVE_KEY, self.tr("转入备用／移回待上版")),
            (self.tr("检查：Ctrl+Enter"), self.tr("由程序处理")),
            (self.tr("检查：Shift+Enter"), self.tr("说明理由后放行")))

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
        self.foot.show_seen(seen, may, date.today())
        coming = self.pages.follow(seen)
        self.panes.show_board(issue is not None, seen.journal.name, may.plan)
        self.printing.show_stuck(seen)
        self._show_items()
        if not (coming and self.checks.shows(self._issue_id)):  # what the pages say is waited for, not taken away
            self._show_findings()

    def _show_findings(self) -> None:
        if (seen := self._seen) is not None:
            found = findings_of(seen, self.arranger.items, date.today(), self.pages.known(seen))
            self.checks.show_findings(found, date.today(), self._issue_id, self._may().arrange)
            self.printing.known = Known(self.pages.layout, self.pages.fonts, found)

    def _show_items(self) -> None:
        """Show the order as it is held now, before the archive has answered."""
        if (seen := self._seen) is None:
            return
        placed = {item.draft_id for item in self.arranger.items}
        free = (draft for draft in seen.drafts.values() if draft.id not in placed)
        self.ready.show_ready(free, seen.units, seen.holds, seen.journal.id, seen.reserved, seen.names)
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
        if changed.office:
            self.pages.anew()  # its layout may be another
        if changed.drafts or changed.issues or changed.office:
            self.reload()

    def _planned(self, issue: Issue) -> None:
        self._choose_issue(issue.id)
        self.ready.take_keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        for widget in (*self.printing.bars(), line()):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)
        column.addWidget(line())
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.journal_chosen.connect(self._choose_journal)
        self.head.issue_chosen.connect(self._choose_issue)
        self.mover.listen(self.ready.list)
        self.ready.empty.acted.connect(lambda: self._frame.go("signing"))
        for source in (self.board, self.checks, self.side.preview):
            source.opened.connect(lambda draft_id: self._frame.go("writing", draft_id))
        self.checks.fix_asked.connect(self.remedies.take)
        self.checks.accept_asked.connect(self._accept)
        self.pages.measured.connect(self._show_findings)
        self.side.widened.connect(self.pages.mark)
        self.remedies.show_page, self.remedies.to_plan = self.pages.show_at, self.foot.length.plan_now
        self.arranger.changed.connect(self._show_items)
        self.arranger.failed.connect(self._frame.trouble)
        self.arranger.failed.connect(self.reload)
        self.deeds.planned.connect(self._planned)
        self.planning.planned.connect(self._planned)
        self.planning.hang_on(self.head.ways)
        self.deeds.failed.connect(self._frame.trouble)
        self.printing.changed.connect(self.reload)
        self.printing.set_off.connect(self.ready.take_keys)
        self._frame.background.archive_changed.connect(self._on_change)
        self.deeds.listen(self.head, self.foot, self.no_issue.acted, self.seen)
        self.sheets.listen(self.head, self.seen)
        self.printing.listen(self.foot, self.seen)

    def _add_keys(self) -> None:
        for name, deed in (
            ("new", self.head.new_asked.emit), ("undo", self._frame.undoing.undo), ("redo", self._frame.undoing.redo),
            ("other_pane", self.panes.next_pane), ("check", self._check), ("pages", self.pages.turn),
            ("widen", self.pages.widen), ("print", self.pages.print_out), ("calendar", self.planning.calendar),
        ):
            command(self, self._frame.keymap, COMMANDS[name], deed)

    def _accept(self, finding: Finding) -> None:
        (self.sheets.take_back if finding.accepted else self.sheets.accept)(finding)

    def _check(self) -> None:
        self.side.show_pages(False)
        self.reload()
        self.checks.list.setFocus(Qt.FocusReason.TabFocusReason)
