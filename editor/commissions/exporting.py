"""Notices and guidance as Word files, and texts for the clipboard and the printer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.commissions.commission import Commission
from bulletin.commissions.guidance import Guidance
from bulletin.commissions.notices import guidance_official, guidance_title, notice, notice_text, number_words
from bulletin.desk.commission_register import Register
from bulletin.desk.exporting import Export, file_digest, note_export
from bulletin.desk.layouts import layout_of
from bulletin.desk.listing import note_list
from bulletin.layout.commission_writer import write_commission
from bulletin.layout.layout import Layout
from bulletin.layout.official.writer import write_official
from bulletin.layout.page import CommissionNotice, Official
from bulletin.people import Actor
from editor.pages.printing import a_printer
from editor.shell.frame import Frame
from editor.shell.resources import resource

_A4 = (595.3, 841.9)  # pt
_BAD = re.compile(r'[\\/:*?"<>|\s]')


@dataclass(frozen=True)
class Paper:
    """One file to be written."""

    what: CommissionNotice | Official
    path: Path


class Exporting(QObject):
    """Writes what is asked for and says where it is."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over

    def notice_to_all(self, one: Commission, register: Register) -> None:
        """Write one notice that names all units still asked, to a file the user names."""
        units = [each.unit_id for each in one.units if not each.excused]
        path = self._file(self.tr("导出通知单"), self._name(one))
        if path is not None:
            self._write("yuegao", [Paper(self._notice(one, units, register), path)])

    def notice_to_each(self, one: Commission, register: Register) -> None:
        """Write a notice for each unit still asked into a folder the user chooses."""
        chosen = QFileDialog.getExistingDirectory(self._over, self.tr("通知单存放在"), str(_documents()))
        if chosen:
            self._write("yuegao", [Paper(
                self._notice(one, [each.unit_id], register),
                Path(chosen) / self._name(one, register.names.get(each.unit_id, "")))
                for each in one.units if not each.excused])

    def copy_mail(self, one: Commission, register: Register) -> None:
        """Put the notice as the text of a mail on the clipboard."""
        self.copy(notice_text(one, register.names, register.office), self.tr("邮件正文已复制"))

    def guidance(self, one: Guidance, register: Register, addressee: str, today: date) -> None:
        """Write the guidance as an official document to a file the user names."""
        path = self._file(self.tr("导出报送要点"), f"{guidance_title(one)}.docx")
        if path is not None:
            self._write("gongwen", [Paper(guidance_official(
                one, register.office, addressee, one.issued_on or today), path)])

    def copy(self, text: str, said: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._frame.say(said)

    def print_text(self, text: str, title: str) -> None:
        """Print a text on A4, asked for the printer first."""
        dialog = QPrintDialog(a_printer(*_A4, title), self._over)
        dialog.accepted.connect(lambda: _printed(text, dialog))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a slot to be named

    def _notice(self, one: Commission, units: Sequence[str], register: Register) -> CommissionNotice:
        point = register.point(one.request.point_id)
        return notice(one, units, register.names, register.office, point.words if point else "")

    def _name(self, one: Commission, unit: str = "") -> str:
        parts = [part for part in (number_words(one), one.request.topic[:20], unit) if part]
        return _BAD.sub("_", "-".join(parts)) + ".docx"

    def _file(self, title: str, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, title, str(_documents() / name), self.tr("Word 文档 (*.docx)"))
        return Path(chosen if chosen.endswith(".docx") else f"{chosen}.docx") if chosen else None

    def _write(self, layout: str, papers: list[Paper]) -> None:
        self._frame.background.ask(
            self, lambda archive: layout_of(archive, layout, resource("layouts")),
            lambda made: self._set_off(layout, made, papers), self._frame.trouble)

    def _set_off(self, layout: str, made: Layout, papers: list[Paper]) -> None:
        self._frame.background.files(
            self, lambda stop: _written(papers, made), lambda written: self._note(layout, written),
            self._frame.trouble, title=self.tr("导出通知单"))

    def _note(self, layout: str, written: list[tuple[Path, str]]) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        path = written[0][0] if len(written) == 1 else written[0][0].parent
        self._frame.say(self.tr("已存为 {path}").format(path=path) if len(written) == 1 else self.tr(
            "{count} 份通知单已存到 {path}").format(count=len(written), path=path))
        if actor is not None:
            self._frame.background.ask(self, lambda archive: _noted(archive, layout, written, actor, at), None,
                                       self._frame.trouble)


def _written(papers: Sequence[Paper], layout: Layout) -> list[tuple[Path, str]]:
    """Write the files; return their paths and SHA-256 digests."""
    for each in papers:
        if isinstance(each.what, CommissionNotice):
            write_commission(each.what, layout, each.path)
        else:
            write_official(each.what, layout, each.path)
    return [(each.path, file_digest(each.path)) for each in papers]


def _noted(archive: Archive, layout: str, written: Sequence[tuple[Path, str]], actor: Actor, at: datetime) -> None:
    if archive.read_only:
        return
    for path, digest in written:
        if layout == "yuegao":
            note_export(archive, Export.COMMISSION, path.name, digest, actor=actor, at=at)
        else:
            note_list(archive, path.name, digest, actor=actor, at=at)


def _printed(text: str, dialog: QPrintDialog) -> None:
    document = QTextDocument()
    document.setPlainText(text)
    document.print_(dialog.printer())


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
