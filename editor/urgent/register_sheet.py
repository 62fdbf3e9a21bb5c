"""The register of faults 迟报、漏报、瞒报、误报: what was entered, what the clocks suggest, and withdrawing."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.urgent.faults import Fault, Proposal
from editor.pieces.clock_words import due_name
from editor.pieces.tables import dress_table
from editor.shell import days
from editor.shell.countdown import span_words
from editor.shell.frame import Frame
from editor.shell.theme import EDGE, INSIDE
from editor.shell.widgets import SectionTitle, button, note
from editor.urgent import seeing
from editor.urgent.seeing import Register
from editor.urgent.words import criticised_words, fault_words

_THING = Qt.ItemDataRole.UserRole


class RegisterSheet(QDialog):
    """A table; Enter on a proposal enters it, Del withdraws a fault. All is asked of whoever opened the sheet."""

    enter_asked = Signal(object)
    withdraw_asked = Signal(object)
    criticise_asked = Signal(object)
    scan_asked = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("迟报、漏报、瞒报、误报登记簿"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 520)
        self._frame = frame
        self.head = SectionTitle(self.tr("两年内的登记"))
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels([self.tr("查实日期"), self.tr("单位"), self.tr("哪一种"), self.tr("依据"),
                                              self.tr("通报批评"), self.tr("状态")])
        self.enter = button(self.tr("登记…"), clicked=self._enter)
        self.add = button(self.tr("另登一条…"), "plus", clicked=lambda: self.enter_asked.emit(None))
        self.withdraw = button(self.tr("撤销登记…"), clicked=lambda: self._ask_about_fault(self.withdraw_asked))
        self.criticise = button(self.tr("通报批评…"), clicked=lambda: self._ask_about_fault(self.criticise_asked))
        self.scan = button(self.tr("看附件"), "paperclip", clicked=self._show_scan)
        dress_table(self.table, self.windowTitle(), (136, 104, 72, 0, 76, 128))
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.itemDoubleClicked.connect(lambda item: self._enter())
        self._lay_out()
        frame.background.archive_changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the register anew."""
        self._frame.background.ask(self, partial(seeing.register, now=datetime.now(UTC)), self._show,
                                   self._frame.trouble)

    def _on_changed(self, changed: Changed) -> None:
        if changed.events or changed.office:
            self.reload()

    def _show(self, register: Register) -> None:
        units = {unit.id: unit.name for unit in register.units}
        suspected = self.tr("疑似，待登记")
        rows: list[tuple[Fault | Proposal, tuple[str, ...]]] = [
            (each, ("", units.get(each.unit_id, ""), fault_words(each.kind), self._why(each), "", suspected))
            for each in register.proposed]
        for fault in register.faults:
            criticised = criticised_words(fault.criticised) if fault.criticised else ""
            state = self.tr("已登记") if fault.counts else self.tr("已撤销：{why}").format(why=fault.withdrawn)
            day = days.full_day_words(fault.found_on)
            rows.append((fault, (day, units.get(fault.unit_id, ""), fault_words(fault.kind), fault.evidence, criticised,
                                 state)))
        here = self.table.currentRow()
        self.table.setRowCount(len(rows))
        for at, (thing, words) in enumerate(rows):
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text if len(text) > 12 else "")
                item.setData(_THING, thing)
                self.table.setItem(at, column, item)
        self.head.set_beside(self.tr("共 {count} 条，待登记 {proposed} 条").format(
            count=len(register.faults), proposed=len(register.proposed)))
        if rows:
            self.table.selectRow(min(max(0, here), len(rows) - 1))
        self._offer()

    def _why(self, proposal: Proposal) -> str:
        late = span_words(proposal.late.total_seconds())
        if proposal.what is None:
            return self.tr("{title}：上报比报县早 {late}").format(title=proposal.event.title, late=late)
        what = due_name(proposal.what)
        return self.tr("{title}：{what}，超时限 {late}").format(title=proposal.event.title, what=what, late=late)

    def _chosen(self) -> Fault | Proposal | None:
        item = self.table.item(self.table.currentRow(), 0)
        thing = item.data(_THING) if item is not None else None
        return thing if isinstance(thing, Fault | Proposal) else None

    def _offer(self) -> None:
        thing = self._chosen()
        self.enter.setEnabled(isinstance(thing, Proposal))
        for part in (self.withdraw, self.criticise):
            part.setEnabled(isinstance(thing, Fault) and thing.counts)
        self.scan.setEnabled(isinstance(thing, Fault) and bool(thing.scan))

    def _enter(self) -> None:
        if isinstance(thing := self._chosen(), Proposal):
            self.enter_asked.emit(thing)

    def _ask_about_fault(self, asking: SignalInstance) -> None:
        thing = self._chosen()
        if isinstance(thing, Fault) and thing.counts:
            asking.emit(thing)

    def _show_scan(self) -> None:
        thing = self._chosen()
        if isinstance(thing, Fault) and thing.scan:
            self.scan_asked.emit(thing)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(note(self.tr("登记的过错留作计分依据；撤销的仍留在登记簿里。")), 1)
        for part in (self.scan, self.add, self.criticise, self.withdraw, self.enter):
            part.setAutoDefault(False)
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
