"""登记过错: 迟报、漏报、瞒报、误报 with the evidence, proposed by the clocks or found out otherwise."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QFileDialog, QHBoxLayout, QWidget

from bulletin.archive import Archive
from bulletin.desk import urgent_faults
from bulletin.desk.urgent_faults import Found
from bulletin.errors import Trouble
from bulletin.intake.door import bytes_at
from bulletin.units import Unit, unit_named
from bulletin.urgent.events import Event
from bulletin.urgent.faults import Fault, FaultKind, Proposal
from bulletin.urgent.severity import Above
from editor.pieces.clock_words import due_name
from editor.pieces.deed_sheet import Job
from editor.pieces.jotting import Long, Short
from editor.shell import days
from editor.shell.countdown import span_words
from editor.shell.frame import Frame
from editor.shell.theme import INSIDE
from editor.shell.widgets import button, note
from editor.shell.words import sentence_of
from editor.urgent.sheet import Choice, Sheet
from editor.urgent.words import criticised_words, fault_words


class Day(QDateEdit):
    """A day, not after today."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat(days.field_format())
        self.setMaximumDate(QDate(today.year, today.month, today.day))
        self.setDate(self.maximumDate())

    def text(self) -> str:
        """Return the day as ISO text."""
        return self.date().toString("yyyy-MM-dd")

    def setText(self, words: str) -> None:
        self.setDate(QDate.fromString(words, "yyyy-MM-dd"))


class Attached:
    """The file attached, as a field of a sheet: its words are where it stands."""

    def __init__(self, attach: Callable[[Path], None]) -> None:
        self._attach, self.path = attach, ""

    def text(self) -> str:
        """Return the path; empty for none."""
        return self.path

    def setText(self, words: str) -> None:
        self._attach(Path(words))


class FaultSheet(Sheet):
    """Asks for kind, unit, day, evidence, a scan and who criticised it; `proposal` fills in what the clocks suggest."""

    def __init__(self, frame: Frame, units: Sequence[Unit], today: date, event: Event | None = None,
                 proposal: Proposal | None = None, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.matter, self._units = event, tuple(units)
        self._scan, self._scan_name = b"", ""
        self.name(self.tr("登记"), event.title if event else self.tr("登记迟报、漏报、瞒报、误报"))
        self.kind = Choice((kind.value, fault_words(kind)) for kind in FaultKind)
        self.unit, self.evidence, self.day = Short(unit.name for unit in units), Long(), Day(today)
        self.criticised = criticised_choice(None)
        self.evidence.setFixedHeight(4 * self.evidence.fontMetrics().lineSpacing() + 24)
        self.evidence.setPlaceholderText(self.tr("何时事发、何时接报，差多少；或者怎么查实的"))
        self.row(self.put("kind", self.tr("哪一种"), self.kind), self.put("unit", self.tr("单位"), self.unit),
                 self.put("day", self.tr("查实日期"), self.day))
        self.row(self.put("evidence", self.tr("依据"), self.evidence))
        self.row(self.put("criticised", self.tr("是否被上级通报批评"), self.criticised))
        self.editors["scan"] = self._attachment = Attached(self.attach)
        self._lay_out_scan()
        names = {unit.id: unit.name for unit in units}
        self.unit.setText(names.get(proposal.unit_id if proposal else event.unit_id if event else "", ""))
        if proposal is not None:
            self.kind.setText(proposal.kind.value)
            self.evidence.setPlainText(evidence_of(proposal))
        self.settle()

    def job(self) -> Job | None:
        unit = unit_named(self.words("unit"), self._units)
        wrong = {"unit": "" if unit else self.tr("请写明名册中的单位"),
                 "evidence": "" if self.words("evidence") else self.tr("请写明依据")}
        actor, at = self.frame.person, datetime.now(UTC)
        if not self.is_right(wrong) or actor is None or unit is None:
            return None
        above = Above(self.criticised.text()) if self.criticised.text() else None
        found = Found(FaultKind(self.kind.text()), unit.id, self.words("evidence"), date.fromisoformat(self.day.text()),
                      self.matter.id if self.matter else "", self._scan, self._scan_name, above)

        def enter(archive: Archive) -> Fault:
            return urgent_faults.enter_fault(archive, found, actor=actor, at=at)
        return enter

    def told(self, result: object) -> str:
        kind = fault_words(FaultKind(self.kind.text()))
        return self.tr("已登记{unit}{kind}").format(unit=self.words("unit"), kind=kind)

    def attach(self, path: Path) -> None:
        """Take the bytes of a file as evidence; read beside the window."""
        self.frame.background.files(self, lambda stop: bytes_at(path), lambda data: self._attached(path, data),
                                    self._unread)

    def _attached(self, path: Path, data: bytes) -> None:
        self._scan, self._scan_name, self._attachment.path = data, path.name, str(path)
        self._file.setText(self.tr("附件：{name}").format(name=path.name))

    def _unread(self, error: Exception) -> None:
        self.say(sentence_of(error) if isinstance(error, Trouble) else self.tr("这个文件读不了，请换一个。"))

    def _choose(self) -> None:
        where = QFileDialog(self, self.tr("选扫描件或证明文件"))
        where.setFileMode(QFileDialog.FileMode.ExistingFile)
        where.fileSelected.connect(lambda path: self.attach(Path(path)))
        where.finished.connect(where.deleteLater)
        where.open()

    def _lay_out_scan(self) -> None:
        self._file = note(self.tr("可附扫描件、通报原件"))
        self.choose = button(self.tr("选附件…"), "paperclip", clicked=self._choose)
        self.choose.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.choose)
        row.addWidget(self._file, 1)
        self.body.addLayout(row)


def criticised_choice(chosen: Above | None) -> Choice:
    """Return the choice of who above criticised the unit publicly, if anybody."""
    made = Choice([("", _tr("没有")), *((above.value, criticised_words(above)) for above in Above)])
    made.setText(chosen.value if chosen else "")
    return made


def evidence_of(proposal: Proposal) -> str:
    """Return what the clocks say of a fault, as evidence that a person can go on from."""
    event = proposal.event
    parts = [event.title]
    if event.event_at:
        parts.append(_tr("事发 {at}").format(at=event.event_at.replace("T", " ")))
    parts.append(_tr("接报 {at}").format(at=f"{event.received_at.astimezone():%Y-%m-%d %H:%M}"))
    if proposal.what is not None:
        span = span_words(proposal.late.total_seconds())
        words = _tr("{what}至登记时超过时限 {span}") if proposal.so_far else _tr("{what}超过时限 {span}")
        parts.append(words.format(what=due_name(proposal.what), span=span))
    return _tr("，").join(parts) + _tr("。")


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
