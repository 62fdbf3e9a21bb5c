"""The faults entered for an event, and what its clocks suggest; a person decides on each."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.urgent.faults import Fault, Proposal
from editor.pieces.clock_words import due_name
from editor.shell.chip import Chip, Tone
from editor.shell.countdown import span_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import SectionTitle, button, note
from editor.urgent.seeing import Shown
from editor.urgent.words import criticised_words, fault_words


class FaultsPanel(QWidget):
    """`enter_asked(Proposal)`, `withdraw_asked(Fault)`, `criticise_asked(Fault)` and `scan_asked(Fault)` are sent by
    the buttons; hidden while there is nothing.
    """

    enter_asked = Signal(object)
    withdraw_asked = Signal(object)
    criticise_asked = Signal(object)
    scan_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, BETWEEN, 0, 0)
        self._column.setSpacing(INSIDE)
        self._column.addWidget(SectionTitle(self.tr("迟漏瞒误")))
        self.hide()

    def show_event(self, shown: Shown, may: bool) -> None:
        """Show the faults and proposals of an event; `may` is whether this person enters and withdraws them."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()  # it goes when the events are through
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        units = shown.file.units
        for fault in shown.file.faults:
            column.addWidget(self._entered(fault, units, may))
        for proposal in shown.proposed:
            column.addWidget(self._proposed(proposal, units, may))
        self._column.addWidget(self._body)
        self.setVisible(bool(shown.file.faults or shown.proposed))

    def _entered(self, fault: Fault, units: Mapping[str, str], may: bool) -> QWidget:
        tone, icon = (Tone.URGENT, "warning") if fault.counts else (Tone.NEUTRAL, "arrow-u-up-left")
        words = fault.evidence if fault.counts else self.tr("已撤销：{reason}").format(reason=fault.withdrawn)
        if fault.counts and fault.criticised:
            words += self.tr("（被{above}通报批评）").format(above=criticised_words(fault.criticised))
        made = self._line(Chip(fault_words(fault.kind), tone, icon), units.get(fault.unit_id, ""), words)
        asked = [(self.tr("看附件"), self.scan_asked)] if fault.scan else []
        if may and fault.counts:
            asked += [(self.tr("通报批评…"), self.criticise_asked), (self.tr("撤销…"), self.withdraw_asked)]
        self._add(made, *((words, partial(signal.emit, fault)) for words, signal in asked))
        return made

    def _proposed(self, proposal: Proposal, units: Mapping[str, str], may: bool) -> QWidget:
        what = due_name(proposal.what) if proposal.what else ""
        late = span_words(proposal.late.total_seconds())
        words = (self.tr("上报比报县早 {late}，尚未登记") if not what else
                 self.tr("{what}至今已超时限 {late}，尚未登记") if proposal.so_far else
                 self.tr("{what}超过时限 {late}，尚未登记")).format(what=what, late=late)
        chip = Chip(self.tr("疑似{kind}").format(kind=fault_words(proposal.kind)), Tone.WARNING, "question")
        made = self._line(chip, units.get(proposal.unit_id, ""), words)
        if may:
            self._add(made, (self.tr("登记…"), lambda: self.enter_asked.emit(proposal)))
        return made

    def _line(self, chip: Chip, unit: str, words: str) -> QWidget:
        made, head, name = QWidget(), QHBoxLayout(), QLabel(unit)
        head.setSpacing(INSIDE)
        head.addWidget(chip)
        head.addWidget(name)
        head.addStretch(1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(note(words, wrapping=True))
        return made

    def _add(self, line: QWidget, *asked: tuple[str, Callable[[], object]]) -> None:
        """Put buttons under a line; each with its words and what it asks for."""
        row, column = QHBoxLayout(), line.layout()
        assert isinstance(column, QVBoxLayout)
        row.setSpacing(INSIDE)
        for words, ask in asked:
            made = button(words, clicked=ask)
            style(made, "small")
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
