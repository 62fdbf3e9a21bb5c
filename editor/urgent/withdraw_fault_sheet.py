"""Taking a fault back: it stays in the register with the reason and counts no longer."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent_faults
from bulletin.urgent.faults import Fault
from editor.pieces.deed_sheet import Job
from editor.pieces.jotting import Short
from editor.shell.frame import Frame
from editor.shell.widgets import note
from editor.urgent.sheet import Sheet
from editor.urgent.words import fault_words


class WithdrawFaultSheet(Sheet):
    """Asks for the reason."""

    def __init__(self, frame: Frame, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._fault = fault
        self.name(self.tr("撤销登记"), fault_words(fault.kind))
        self.reason = Short()
        self.body.addWidget(note(fault.evidence, wrapping=True))
        self.row(self.put("reason", self.tr("撤销的理由"), self.reason))
        self.settle()

    def job(self) -> Job | None:
        actor, at, fault_id, reason = self.frame.person, datetime.now(UTC), self._fault.id, self.words("reason")
        if not self.is_right({"reason": "" if reason else self.tr("请写明理由")}) or actor is None:
            return None

        def withdraw(archive: Archive) -> Fault:
            return urgent_faults.withdraw_fault(archive, fault_id, reason, actor=actor, at=at)
        return withdraw

    def told(self, result: object) -> str:
        return self.tr("已撤销登记，仍留在登记簿里")
