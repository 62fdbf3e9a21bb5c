"""The menu of 新建一期: an empty issue, one from a template, the templates, the calendar and the lists of issues."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from bulletin.desk import planning
from bulletin.journals import Journal
from bulletin.people import RoleName
from bulletin.planning import Template
from editor.exchange.list_door import ListDoor
from editor.issues.calendar_sheet import CalendarSheet
from editor.issues.commands import COMMANDS
from editor.issues.dialogs import DayDialog
from editor.issues.seeing import Seen
from editor.issues.standing import may
from editor.issues.templates_sheet import TemplatesSheet
from editor.shell.commands import shown
from editor.shell.frame import Frame
from editor.shell.icons import icon


class PlanningMenu(QObject):
    """Hangs on a button; `planned(Issue)` when an issue was begun from a template.

    `sheet` is the one that is open, None when there is none. `plan_empty` begins an issue without a template.
    """

    planned = Signal(object)

    def __init__(self, frame: Frame, seen: Callable[[], Seen | None], plan_empty: Callable[[], object],
                 over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._seen, self._empty, self._over = frame, seen, plan_empty, over
        self.menu = QMenu(over)
        self.sheet: QDialog | None = None
        self.lists = ListDoor(frame, over)
        self.lists.listen(over, COMMANDS["export"], self.export)

    def hang_on(self, button: QPushButton) -> None:
        """Let `button` open the menu under itself, once the templates of the journal on the board are known."""
        button.clicked.connect(lambda checked=False: self._ask(button))

    def calendar(self) -> None:
        """Open the calendar of issues."""
        if self.sheet is None and self._frame.person is not None:
            seen = self._seen()
            self._open(CalendarSheet(self._frame, seen.journal.id if seen else "", self._over))

    def export(self) -> None:
        """Offer to write the list of issues, or another of the office, into a file."""
        self.lists.open(first="issues")

    def templates(self) -> None:
        """Open the templates of the journal on the board."""
        if self.sheet is None and (seen := self._seen()) is not None:
            sheet = TemplatesSheet(self._frame, seen.journal, seen.issue, self._over)
            sheet.planned.connect(self.planned)
            self._open(sheet)

    def plan_from(self, template: Template, journal: Journal) -> None:
        """Ask for a day and begin an issue as the template says."""
        actor = self._frame.person
        if actor is None:
            return
        dialog = DayDialog(self.tr("照“{name}”新建一期《{journal}》").format(name=template.name, journal=journal.name),
                           self.tr("新建"), date.today(), self.tr("期号在成刊时取用。"), self._over)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            day, at = dialog.day(), datetime.now(UTC)
            self._frame.background.ask(
                self, lambda archive: planning.plan_from(archive, template.id, day, actor=actor, at=at),
                self.planned.emit, self._frame.trouble)

    def _ask(self, button: QPushButton) -> None:
        if (seen := self._seen()) is not None:
            journal_id = seen.journal.id
            self._frame.background.ask(self, lambda archive: planning.templates(archive, journal_id),
                                       lambda found: self._show(found, seen, button), self._frame.trouble)

    def _show(self, templates: tuple[Template, ...], seen: Seen, button: QPushButton) -> None:
        self._fill(templates, seen)
        if button.isVisible():
            self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill(self, templates: tuple[Template, ...], seen: Seen) -> None:
        actor = self._frame.person
        allowed = actor is not None and may(actor, RoleName.EDITOR)
        self.menu.clear()
        self._add("plus", self.tr("空白一期…"), self._empty, allowed, "new")
        for template in templates:
            self._add("files", self.tr("照“{name}”…").format(name=template.name),
                      partial(self.plan_from, template, seen.journal), allowed)
        self.menu.addSeparator()
        self._add("files", self.tr("模板…"), self.templates, True)
        self._add("calendar", self.tr("出刊日历…"), self.calendar, actor is not None, "calendar")
        self._add("download-simple", self.tr("导出清单…"), self.export, actor is not None, "export")

    def _add(self, sign: str, words: str, deed: Callable[[], object], enabled: bool, name: str = "") -> None:
        action = self.menu.addAction(icon(sign), words)
        action.setEnabled(enabled)
        if name and (keys := self._frame.keymap.keys(COMMANDS[name])):
            action.setText(f"{words}\t{shown(keys[0])}")
        action.triggered.connect(lambda checked=False: deed())

    def _open(self, sheet: QDialog) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._closed)
        sheet.open()

    def _closed(self, result: int) -> None:
        self.sheet = None
