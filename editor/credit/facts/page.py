"""采用登记: what was entered by hand in a period, and entering, pasting, withdrawing."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed
from bulletin.credit.entered import EnteredFact
from bulletin.credit.periods import Period, PeriodKind
from bulletin.desk import facts
from bulletin.desk.facts import Line
from bulletin.desk.noting import office_day
from bulletin.people import Actor, RoleName
from bulletin.units import Unit
from editor.credit.board.period_bar import CreditPeriodBar
from editor.credit.commands import COMMANDS
from editor.credit.facts.fact_sheet import FactSheet
from editor.credit.facts.line_bar import LineBar
from editor.credit.facts.list_pane import ListPane
from editor.credit.facts.paste_sheet import PasteSheet
from editor.credit.facts.place_fields import Usual
from editor.credit.facts.withdrawing import withdraw_sheet
from editor.pieces.columns import KeptColumns
from editor.pieces.scans import Scans
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE
from editor.shell.widgets import SectionTitle, button, note

_WRITERS = frozenset({RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY})


@dataclass(frozen=True)
class _View:
    lines: tuple[Line, ...] = ()
    units: tuple[Unit, ...] = ()
    publications: tuple[str, ...] = ()


class FactsPage(QWidget):
    """The facts of a period and the deeds with them; `asked(sheet)` tells of each sheet that is opened."""

    asked = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._may = frame, False
        self._usual, self._view = Usual(), _View()
        self._asked, self._wanted = 0, ""
        self.scans = Scans(frame, self)
        periods = CreditPeriodBar(office_day(datetime.now(UTC)), PeriodKind.MONTH, self, "facts", frame.keymap)
        self.list, self.bar = ListPane(periods), LineBar()
        KeptColumns(self.list.table.horizontalHeader(), frame.settings, "facts")
        self.head = SectionTitle(self.tr("采用登记"))
        self.instruct = button(self.tr("登记批示…"), "chat-circle-text", clicked=self._instruct)
        self.paste = button(self.tr("粘贴名单…"), "clipboard-text", clicked=self.paste_list)
        self.enter_one = button(self.tr("登记一条…"), main=True, clicked=self.enter_fact)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        """Show what is entered now."""
        self.list.periods.follow(office_day(datetime.now(UTC)))
        period = self.list.periods.period()
        self._asked += 1
        asked = self._asked
        self._frame.background.ask(self, lambda archive: _view(archive, period),
                                   lambda view: self._show(view) if asked == self._asked else None, self._failed)

    def hear(self, changed: Changed) -> None:
        """Something changed: names of units and titles of drafts stand here too."""
        if changed.credit or changed.office or changed.drafts & {line.fact.draft_id for line in self._view.lines}:
            self.enter()

    def allow(self, actor: Actor | None) -> None:
        """Let who sits here enter and withdraw, or only read."""
        self._may = actor is not None and (actor.single_seat or bool(actor.roles & _WRITERS))
        for each, key in ((self.enter_one, "Ctrl+N"), (self.paste, "Ctrl+Shift+V"), (self.instruct, "")):
            each.setEnabled(self._may)
            each.setToolTip(key if self._may else self.tr("编辑、审核、签发人员可以登记"))
        self.list.allow(self._may)
        self._show_line()

    def open(self, thing: object) -> None:
        """Show the fact with this id, in its period."""
        id = str(thing)
        self._frame.background.ask(self, lambda archive: _fact(archive, id), self._go_to, self._frame.trouble)

    def enter_fact(self) -> None:
        """Ask for one fact."""
        if self._may:
            today = office_day(datetime.now(UTC))
            sheet = FactSheet(self._frame, self._view.units, self._view.publications, self._usual, today, self)
            sheet.did.connect(lambda fact: self._entered((fact,), sheet.place.usual()))
            sheet.open()
            self.asked.emit(sheet)

    def paste_list(self) -> None:
        """Ask for a pasted list."""
        if self._may:
            today = office_day(datetime.now(UTC))
            sheet = PasteSheet(self._frame, self._view.units, self._view.publications, self._usual, today, self)
            sheet.did.connect(lambda made: self._entered(made, sheet.place.usual()))
            sheet.open()
            self.asked.emit(sheet)

    def withdraw(self) -> None:
        """Ask why the fact in sight is withdrawn."""
        line = self.list.current()
        if line is not None and line.fact.counts and self._may:
            sheet = withdraw_sheet(self._frame, line, self)
            sheet.did.connect(self._withdrawn)
            sheet.open()
            self.asked.emit(sheet)

    def _withdrawn(self, _: object) -> None:
        """Stay with the list: the button that asked goes with the withdrawing."""
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._frame.say(self.tr("已撤销，记录仍可查看"))

    def _entered(self, made: tuple[EnteredFact, ...], usual: Usual) -> None:
        self._usual = usual
        self._frame.say(self.tr("已登记《{title}》").format(title=made[0].title) if len(made) == 1
                        else self.tr("已登记 {count} 条").format(count=len(made)))
        self._go_to(made[0])

    def _go_to(self, fact: EnteredFact) -> None:
        self._wanted = fact.id
        self.list.clear_filter()
        self.list.periods.show_day(fact.day)
        self.enter()

    def _instruct(self) -> None:
        """An instruction is entered where all are; on the draft in sight when there is one."""
        line = self.list.current()
        self._frame.go("instructions", line.fact.draft_id if line is not None and line.fact.draft_id else None)

    def _open_draft(self) -> None:
        line = self.list.current()
        if line is not None and line.fact.draft_id:
            self._frame.go("writing", line.fact.draft_id)

    def _show_proof(self) -> None:
        line = self.list.current()
        if line is not None and line.fact.proof:
            self.scans.show(line.fact.proof_name, line.fact.proof)

    def _show(self, view: _View) -> None:
        self._view = view
        wanted, self._wanted = self._wanted, ""
        self.list.show_lines(view.lines, wanted)

    def _show_line(self) -> None:
        self.bar.show_line(self.list.current(), self._may)

    def _failed(self, error: Exception) -> None:
        self.list.fail()
        self._frame.trouble(error)

    def _connect(self) -> None:
        self.list.periods.changed.connect(self.enter)
        self.list.chosen_changed.connect(self._show_line)
        self.list.counted.connect(self.head.set_beside)
        self.list.opened.connect(self._open_draft)
        self.list.empty.acted.connect(self.enter_fact)
        self.bar.draft_wanted.connect(self._open_draft)
        self.bar.proof_wanted.connect(self._show_proof)
        self.bar.withdraw_wanted.connect(self.withdraw)
        for name, deed in (("enter", self.enter_fact), ("paste", self.paste_list), ("withdraw", self.withdraw),
                           ("find", partial(self.list.words.setFocus, Qt.FocusReason.ShortcutFocusReason))):
            on = self.list.table if name == "withdraw" else self
            command(on, self._frame.keymap, COMMANDS[f"facts.{name}"], deed)

    def _lay_out(self) -> None:
        for part in (self.instruct, self.paste, self.enter_one):
            self.head.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(INSIDE + 4)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addWidget(note(self.tr(
            "按采用、上报当日列出，已撤销的不计分。县内刊物的采用随刊发自动计入；批示在“督办”登记，迟报、漏报等在“紧急信息”登记。"),
            wrapping=True))


def _view(archive: Archive, period: Period) -> _View:
    lines, names = facts.entered(archive, period.since, period.until), facts.publications(archive)
    with archive.reading() as work:
        return _View(lines, tuple(work.units.all()), names)


def _fact(archive: Archive, id: str) -> EnteredFact:
    with archive.reading() as work:
        return work.entered.get(id)
