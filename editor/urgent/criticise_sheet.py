"""登记通报批评: who above criticised a unit publicly for a fault that is in the register already."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent_faults
from bulletin.urgent.faults import Fault
from bulletin.urgent.severity import Above
from editor.pieces.deed_sheet import Job
from editor.shell.frame import Frame
from editor.shell.widgets import note
from editor.urgent.fault_sheet import criticised_choice
from editor.urgent.sheet import Sheet
from editor.urgent.words import criticised_words, fault_words


class CriticiseSheet(Sheet):
    """Asks by whom; nobody takes it back."""

    def __init__(self, frame: Frame, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._fault = fault
        self.name(self.tr("登记通报批评"), fault_words(fault.kind))
        self.criticised = criticised_choice(fault.criticised)
        self.body.addWidget(note(fault.evidence, wrapping=True))
        self.row(self.put("criticised", self.tr("被哪一级通报批评"), self.criticised))
        self.settle()

    def job(self) -> Job | None:
        actor, at, fault_id = self.frame.person, datetime.now(UTC), self._fault.id
        above = Above(self.criticised.text()) if self.criticised.text() else None
        if actor is None:
            return None

        def criticise(archive: Archive) -> Fault:
            return urgent_faults.criticise(archive, fault_id, above, actor=actor, at=at)
        return criticise

    def told(self, result: object) -> str:
        above = self.criticised.text()
        return self.tr("已登记{above}通报批评").format(above=criticised_words(Above(above))) if above else self.tr(
            "已登记：未被通报批评")
