"""Printing the record of a call: written as a Word file where the person says, then opened to be printed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.desk import looking, office
from bulletin.desk.exporting import Export, file_digest
from bulletin.drafts import Urgency
from bulletin.phone import PhoneReport, title_of
from editor.inbox.terms import urgency_words
from editor.pieces.leaving import note_leaving
from editor.pieces.outside import show_outside
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.resources import resource

Opened = Callable[[Path], object]
Found = tuple[str, PhoneReport, Urgency, str]


class PhonePrinting(QObject):
    """Prints what is on the form, and the call a draft began with. `asked_for(dialog)` tells of each question put."""

    asked_for = Signal(object)
    written = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, open_file: Opened = show_outside) -> None:
        super().__init__(window)
        self._frame, self._window, self._open_file = frame, window, open_file

    def print_report(self, report: PhoneReport, urgency: Urgency, recorded_by: str) -> None:
        """Ask where to, and write the record of `report`, whose times are local."""
        self._frame.background.ask(self, lambda archive: office.office(archive).name,
                                   lambda name: self._ask(name, report, urgency, recorded_by), self._frame.trouble)

    def print_draft(self, draft_id: str) -> None:
        """Ask where to, and write the record of the call that this draft began with; told when it began with none."""
        self._frame.background.ask(self, lambda archive: _of_draft(archive, draft_id), self._found, self._frame.trouble)

    def _found(self, found: Found | None) -> None:
        if found is None:
            self._frame.say(self.tr("这篇不是电话报来的，没有电话记录"))
        else:
            self._ask(*found)

    def _ask(self, name: str, report: PhoneReport, urgency: Urgency, recorded_by: str) -> None:
        with in_chinese():
            proposed = self.tr("电话记录单 {time} {title}.docx").format(
                time=report.received_at.strftime("%m%d-%H%M"), title=_safe(title_of(report)))
        where = QFileDialog(self._window, self.tr("电话记录单存到哪里"), proposed)
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.setDefaultSuffix("docx")
        where.setNameFilters([self.tr("Word 文档 (*.docx)")])
        where.fileSelected.connect(lambda path: self._write(Path(path), name, report, urgency, recorded_by))
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked_for.emit(where)

    def _write(self, path: Path, name: str, report: PhoneReport, urgency: Urgency, recorded_by: str) -> None:
        with in_chinese():
            urgent = urgency_words(urgency) or self.tr("一般")

        def write() -> str:
            from bulletin.layout.layout import load_layout
            from bulletin.layout.phone_writer import PhoneRecord, write_phone_record

            record = PhoneRecord(name, report, urgent, recorded_by)
            write_phone_record(record, load_layout(resource("layouts", "qianfadan.toml")), path)
            return file_digest(path)

        self._frame.background.files(self, lambda stop: write(), lambda digest: self._done(path, digest),
                                     self._frame.trouble)

    def _done(self, path: Path, digest: str) -> None:
        note_leaving(self._frame, self, Export.PHONE, path.name, digest)
        self._frame.say(self.tr("电话记录单已存为 {name}").format(name=path.name))
        self.written.emit(path)
        self._open_file(path)


def _of_draft(archive: Archive, draft_id: str) -> Found | None:
    report = looking.phone_report(archive, draft_id)
    if report is None:
        return None
    file = looking.draft_file(archive, draft_id)
    taker = next((each.who for each in file.history if each.deed == "take_in:phone"), "")
    local = replace(report, received_at=report.received_at.astimezone())
    return office.office(archive).name, local, file.draft.facts.urgency, file.names.get(taker, "")


def _safe(words: str) -> str:
    return "".join("_" if each in '\\/:*?"<>|' else each for each in words)[:40]


def local_now() -> datetime:
    """Return the time on the wall, to the minute."""
    return datetime.now().astimezone().replace(second=0, microsecond=0)
