"""The files of a circular and its papers: asked where to, written beside the GUI thread, noted in the log."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.fee_sheet import fee_title, write_fee_sheet
from bulletin.desk import circulars
from bulletin.desk.circular_papers import PaperKind, Papers, note_papers
from bulletin.desk.circulars import Printing
from bulletin.desk.exporting import Export, file_digest
from bulletin.desk.layouts import layout_of
from bulletin.layout.characters import one_line
from bulletin.layout.dense_tables import with_dense_tables
from bulletin.layout.layout import Layout
from bulletin.layout.letter_writer import write_letters
from bulletin.layout.official.writer import write_official
from editor.credit.circulars.words import today
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.leaving import note_leaving
from editor.shell.frame import Frame
from editor.shell.resources import resource

Wrote = tuple[tuple[str, str], ...]
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))
_LONGEST = 60


class CircularFiles(QObject):
    """Asks for a place and writes; what was written is said."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over

    def docx(self, circular_id: str, title: str) -> None:
        """Write a circular as an official document."""
        path = self._asked(f"{title}.docx", self.tr("Word 文档 (*.docx)"))
        if path is not None:
            self._with(circular_id, lambda printing, layout: write_official(
                printing.official, layout, path, printing.pictures.__getitem__), path)

    def xlsx(self, circular_id: str, title: str) -> None:
        """Write the figures of a circular as a workbook."""
        path = self._asked(f"{title}.xlsx", self.tr("Excel 工作簿 (*.xlsx)"))
        if path is not None:
            self._with(circular_id, lambda printing, layout: write_circular_sheet(printing.figures, path), path)

    def _with(self, circular_id: str, write: Callable[[Printing, Layout], object], path: Path) -> None:
        def read(archive: Archive) -> tuple[Printing, Layout]:
            return circulars.printing(archive, circular_id, today()), dense_layout(archive)

        def wrote(both: tuple[Printing, Layout]) -> str:
            write(*both)
            return file_digest(path)

        def begin(both: tuple[Printing, Layout]) -> None:
            self._frame.background.files(self, lambda stop: wrote(both), self._wrote(path), self._frame.trouble)

        self._frame.background.ask(self, read, begin, self._frame.trouble)

    def _wrote(self, path: Path) -> Callable[[str], None]:
        def say(digest: str) -> None:
            note_leaving(self._frame, self, Export.CIRCULAR, path.name, digest)
            self._frame.say(self.tr("已导出 {name}").format(name=path.name))
        return say

    def _asked(self, name: str, kinds: str) -> Path | None:
        folder = IssueFolder(self._frame.settings).path
        chosen, _ = QFileDialog.getSaveFileName(self._over, self.tr("导出"), str(folder / file_name(name)), kinds)
        ending = Path(name).suffix
        return (Path(chosen) if chosen.lower().endswith(ending) else Path(f"{chosen}{ending}")) if chosen else None


def dense_layout(archive: Archive) -> Layout:
    """Return the office's layout of official documents, with dense tables."""
    return with_dense_tables(layout_of(archive, "gongwen", resource("layouts")))


def write_papers(papers: Papers, layout: Layout, folder: Path, name: str, *, single: bool) -> Wrote:
    """Write papers into `folder`: `single` ones each as a file of its own, else one file called `name`; the list of
    fees as a workbook too. Return name and SHA-256 of each file. Trouble as writing says.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if papers.kind is PaperKind.FEES:
        return _fees(papers, layout, folder)
    if not single:
        path = folder / file_name(f"{name}.docx")
        write_letters([each.page for each in papers.pages], layout, path, name)
        return ((path.name, file_digest(path)),)
    made: dict[str, str] = {}
    for each in papers.pages:
        path = _unused(folder, f"{name}_{each.unit}{f'_{each.title}' if each.title else ''}", made)
        write_letters([each.page], layout, path, each.page.title)
        made[path.name] = file_digest(path)
    return tuple(made.items())


def note_wrote(frame: Frame, owner: QObject, kind: PaperKind, files: Sequence[tuple[str, str]]) -> None:
    """Write down which files left."""
    actor, at = frame.person, datetime.now(UTC)
    if actor is not None:
        frame.background.ask(owner, lambda archive: note_papers(archive, kind, files, actor=actor, at=at), None,
                             frame.trouble)


def file_name(name: str) -> str:
    """Return a name every file system takes."""
    path = Path(one_line(name).translate(_FORBIDDEN))
    return f"{path.stem[:_LONGEST].strip()}{path.suffix}"


def _fees(papers: Papers, layout: Layout, folder: Path) -> Wrote:
    title = fee_title(papers.circular)
    docx, xlsx = folder / file_name(f"{title}.docx"), folder / file_name(f"{title}.xlsx")
    write_letters([each.page for each in papers.pages], layout, docx, title)
    write_fee_sheet(papers.circular, xlsx)
    return tuple((path.name, file_digest(path)) for path in (docx, xlsx))


def _unused(folder: Path, name: str, made: dict[str, str]) -> Path:
    """Return a name none of the files made before has."""
    path, number = folder / file_name(f"{name}.docx"), 2
    while path.name in made:
        path = folder / file_name(f"{name[:_LONGEST - 4]}_{number}.docx")
        number += 1
    return path
