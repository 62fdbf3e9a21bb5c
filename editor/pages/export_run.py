"""Issues exported a few at a time: the archive gives the bytes, the files are written beside it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from bulletin.desk.exporting import Export
from bulletin.desk.exporting_many import (
    AT_ONCE,
    Draw,
    Existing,
    Form,
    Outcome,
    Published,
    export_few,
    fetch,
    must_be_able,
)
from bulletin.issues import Issue
from bulletin.layout.paging.fontbook import Fontbook
from editor.pages.own_pdf import own_pdf
from editor.pieces.leaving import note_leaving
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.resources import resource

Fetched = tuple[Published | Outcome, ...]


@dataclass(frozen=True)
class Order:
    """Which issues (each with the name of its files) are written as what, and where to.

    `quick` has PDFs made by the preview itself.
    """

    named: tuple[tuple[Issue, str], ...]
    forms: tuple[Form, ...]
    folder: Path
    existing: Existing = Existing.KEEP
    quick: bool = False


class ExportRun(QObject):
    """Carries out one order. `came(Outcome)` for each issue, `progressed(done, total)`, `ended(stopped)` at the end.

    `failed(error)` when nothing can be written at all; each file that was written is entered in the log.
    """

    came = Signal(object)
    progressed = Signal(int, int)
    ended = Signal(bool)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, order: Order) -> None:
        super().__init__(frame)  # it outlives the sheet that began it
        self._frame, self._order = frame, order
        self._at = 0
        self._stopping = False
        self._stop: Stop | None = None
        self._fonts: list[Fontbook] = []

    def start(self) -> None:
        """Begin."""
        forms = () if self._order.quick else self._order.forms
        self._frame.background.files(self, lambda stop: must_be_able(forms, self._order.folder),
                                     lambda done: self._next(), self._fail)

    def stop(self) -> None:
        """End after the issue in hand; what is written stays."""
        self._stopping = True
        if self._stop is not None:
            self._stop.ask()

    def _next(self) -> None:
        few = self._order.named[self._at:self._at + AT_ONCE]
        if self._stopping or not few:
            self.ended.emit(self._at < len(self._order.named))
            self.deleteLater()
            return
        self._frame.background.ask(self, lambda archive: fetch(archive, few, to_draw=self._order.quick), self._write,
                                   self._fail)

    def _write(self, fetched: Fetched) -> None:
        for each in fetched:
            if isinstance(each, Outcome):
                self.came.emit(each)
        order, before, total = self._order, self._at, len(self._order.named)
        group = [each for each in fetched if isinstance(each, Published)]

        def job(stop: Stop) -> tuple[Outcome, ...]:
            return export_few(group, order.forms, order.folder, order.existing, draw=self._drawer(),
                              told=lambda done: stop.report(before + done, total),
                              stopped=lambda: stop.asked or self._stopping)

        # Another group is written though the one before was stopped from the status line: that ends the whole.
        self._stop = self._frame.background.files(
            self, job, lambda outcomes: self._wrote(outcomes, len(fetched), len(group)), self._fail,
            self.progressed.emit, title=self.tr("导出刊期"))

    def _wrote(self, outcomes: tuple[Outcome, ...], fetched: int, wanted: int) -> None:
        for each in outcomes:
            self.came.emit(each)
            for path, digest in each.files:
                note_leaving(self._frame, self._frame, Export.ISSUE, path.name, digest, each.issue.id)
        if len(outcomes) < wanted:
            self._stopping = True
            self._at += fetched - wanted + len(outcomes)
        else:
            self._at += fetched
        self.progressed.emit(self._at, len(self._order.named))
        self._next()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.deleteLater()

    def _drawer(self) -> Draw | None:
        return self._draw if self._order.quick else None

    def _draw(self, published: Published) -> bytes:
        """Runs among the files."""
        assert published.printing is not None
        if not self._fonts:
            self._fonts.append(Fontbook.of_system())
        return own_pdf(published.printing, resource("layouts"), self._fonts[0])
