"""Opening the sheets of the urgent desk, one at a time; what was typed and not done is there again the next time."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bulletin.desk import urgent
from bulletin.desk.urgent_looking import EventFile
from bulletin.files import write_whole
from bulletin.urgent.events import Event
from bulletin.urgent.faults import Fault, Proposal
from editor.pieces.put_aside import put_aside_of
from editor.pieces.scans import Scans
from editor.shell.frame import Frame
from editor.urgent import deeds_bar as deeds
from editor.urgent.act_sheets import CheckSheet, ForwardSheet, JudgeSheet, ReasonSheet, ShowSheet
from editor.urgent.criticise_sheet import CriticiseSheet
from editor.urgent.fault_sheet import FaultSheet
from editor.urgent.from_draft_sheet import FromDraftSheet
from editor.urgent.history_sheet import HistorySheet
from editor.urgent.limits_sheet import LimitsSheet
from editor.urgent.register_sheet import RegisterSheet
from editor.urgent.report_sheets import CallSheet, LinkSheet, ReportSheet
from editor.urgent.seeing import Board
from editor.urgent.sheet import Sheet
from editor.urgent.special_sheet import SpecialSheet
from editor.urgent.withdraw_fault_sheet import WithdrawFaultSheet


class Opening(QObject):
    """`did(result)` is sent when a deed was written, `moved_on()` when somebody else changed the event meanwhile."""

    did = Signal(object)
    moved_on = Signal()

    def __init__(self, frame: Frame, window: QWidget, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(window)
        self._frame, self._window, self._now = frame, window, now
        self._aside = put_aside_of(frame)
        self.sheet: Sheet | None = None
        self.register: RegisterSheet | None = None
        self.history: HistorySheet | None = None
        self.scans = Scans(frame, window)
        frame.rescuers.append(self.rescue)
        rescuers, rescuer = frame.rescuers, self.rescue
        self.destroyed.connect(lambda: rescuers.remove(rescuer) if rescuer in rescuers else None)

    def call(self, board: Board) -> Sheet:
        """Ask for what somebody tells by telephone."""
        return self._open(CallSheet(self._frame, board.units, self._now(), self._window), "")

    def from_draft(self, board: Board, draft_id: str = "") -> Sheet:
        """Ask which draft is the first report of an event; `draft_id` is chosen already."""
        return self._open(FromDraftSheet(self._frame, draft_id, self._now(), self._window), draft_id)

    def limits(self, board: Board) -> Sheet:
        """Ask for the limits of the office."""
        return self._open(LimitsSheet(self._frame, board.limits, self._window), "")

    def show_register(self, board: Board) -> RegisterSheet:
        """Show the register of faults."""
        made = self.register = RegisterSheet(self._frame, self._window)
        made.enter_asked.connect(lambda proposal: self.fault(
            board, proposal.event if proposal else None, proposal, over=made))
        made.withdraw_asked.connect(lambda fault: self.withdraw_fault(fault, over=made))
        made.criticise_asked.connect(lambda fault: self.criticise(fault, over=made))
        made.scan_asked.connect(lambda fault: self.show_scan(fault, over=made))
        made.open()
        return made

    def fault(self, board: Board, event: Event | None, proposal: Proposal | None = None,
              over: QWidget | None = None) -> Sheet:
        """Ask for a fault to enter."""
        today = self._now().astimezone().date()
        made = FaultSheet(self._frame, board.units, today, event, proposal, over or self._window)
        return self._open(made, f"{event.id if event else ''} {proposal.kind if proposal else ''}")

    def withdraw_fault(self, fault: Fault, over: QWidget | None = None) -> Sheet:
        """Ask why a fault counts no longer."""
        return self._open(WithdrawFaultSheet(self._frame, fault, over or self._window), fault.id)

    def criticise(self, fault: Fault, over: QWidget | None = None) -> Sheet:
        """Ask who above criticised the unit publicly."""
        return self._open(CriticiseSheet(self._frame, fault, over or self._window), fault.id)

    def show_scan(self, fault: Fault, over: QWidget | None = None) -> None:
        """Open a read-only copy of what proves a fault."""
        self.scans.show(fault.scan_name, fault.scan, over)

    def show_history(self, file: EventFile) -> HistorySheet:
        """Show the account of an event."""
        made = self.history = HistorySheet(file, self._now(), self._window)
        made.open()
        return made

    def ask(self, name: str, event: Event, board: Board, entry_id: str = "") -> Sheet | None:
        """Open the sheet of a deed of `deeds_bar` on `event`; `entry_id` is the moment chosen in the timeline."""
        frame, window, now = self._frame, self._window, self._now()
        source = event.last.source if event.last else board.names.get(event.unit_id, "")
        makers: dict[str, Callable[[], Sheet]] = {
            deeds.FOLLOW: lambda: ReportSheet(frame, event, False, source, now, window),
            deeds.FINAL: lambda: ReportSheet(frame, event, True, source, now, window),
            deeds.LINK: lambda: LinkSheet(frame, event, entry_id, now, window),
            deeds.JUDGE: lambda: JudgeSheet(frame, event, window),
            deeds.SHOW: lambda: ShowSheet(frame, event, board.leaders, now, window),
            deeds.CHECK: lambda: CheckSheet(frame, event, tuple(board.names.values()), now, window),
            deeds.FORWARD: lambda: ForwardSheet(frame, event, board.units, now, window),
            deeds.SPECIAL: lambda: SpecialSheet(frame, event, window),
            deeds.VOID: lambda: ReasonSheet(frame, event, self._voiding(), parent=window),
            deeds.REOPEN: lambda: ReasonSheet(frame, event, self._reopening(), parent=window),
            deeds.WITHDRAW: lambda: ReasonSheet(frame, event, self._withdrawing(), entry_id, parent=window),
        }
        if name == deeds.FAULT:
            return self.fault(board, event)
        return self._open(makers[name](), f"{event.id} {name}") if name in makers else None

    def close(self) -> None:
        """Close what is open; what was typed is put aside."""
        for each in (self.sheet, self.register, self.history):
            if each is not None and isValid(each) and each.isVisible():
                each.reject()

    def rescue(self, folder: Path) -> Path | None:
        """Save what stands in the open sheet as a text file into `folder`; None when there is nothing."""
        sheet = self.sheet
        if sheet is None or not (typed := sheet.written()):
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.tr('紧急信息')}-{self._now().astimezone():%m%d-%H%M}.txt"
        write_whole(path, "\n".join((sheet.windowTitle(), *typed.values())).encode("utf-8", "surrogatepass"))
        return path

    def _open(self, sheet: Sheet, event_id: str) -> Sheet:
        key = f"{type(sheet).__name__} {event_id}"
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.reject()  # asked for from elsewhere while another is open: what stands in that is put aside
        self.sheet = sheet
        sheet.take_up(self._aside.of(key))
        self._aside.keep(key, {})
        who = self._frame.person.id if self._frame.person else ""
        sheet.forget = partial(self._aside.keep, key, {}, who=who)
        sheet.did.connect(self.did)
        sheet.moved_on.connect(self.moved_on)
        sheet.rejected.connect(partial(self._put_aside, sheet, key))
        sheet.finished.connect(self._closed)
        sheet.open()
        return sheet

    def _put_aside(self, sheet: Sheet, key: str) -> None:
        typed = sheet.written()
        if typed:
            self._aside.keep(key, typed, sheet.windowTitle(), "urgent")
            self._frame.say(self.tr("填写的内容先放着，再打开时还在"))

    def _closed(self) -> None:
        self.sheet = None

    def _voiding(self) -> tuple[str, str, Callable[..., Event]]:
        return self.tr("误登作废"), self.tr("这件事登记错了：不再计时，文字稿可以归到别的事件。"), urgent.void_event

    def _reopening(self) -> tuple[str, str, Callable[..., Event]]:
        return self.tr("重新跟踪"), self.tr("情况有变，接着跟踪：续报时限重新起算。"), urgent.reopen_event

    def _withdrawing(self) -> tuple[str, str, Callable[..., Event]]:
        return self.tr("撤销"), self.tr("选中的这一条登记错了：留在记录里，不再计算。"), urgent.withdraw_entry

