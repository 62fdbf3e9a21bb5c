"""The annual volume made beside the window: issues converted a few at a time, then bound."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.desk.exporting import Export, file_digest
from bulletin.desk.exporting_many import AT_ONCE, Outcome, Published, fetch
from bulletin.desk.layouts import layout_of
from bulletin.desk.volume import Bound, Converted, LeftOut, Listed, Volume, bind, convert_few, volume_of
from bulletin.layout.layout import Layout
from editor.pieces.leaving import note_leaving
from editor.shell.background import Stop
from editor.shell.frame import Frame
from editor.shell.resources import resource

Group = tuple[tuple[Listed, Published | Outcome], ...]
Written = tuple[Bound, str, str]


class VolumeRun(QObject):
    """Makes one volume. `progressed(done, total)`, then `bound(Bound)`, `stopped()` or `failed(error)`."""

    progressed = Signal(int, int)
    bound = Signal(object)
    stopped = Signal()
    failed = Signal(Exception)

    def __init__(self, frame: Frame, journal_id: str, year: int, to: Path) -> None:
        super().__init__(frame)  # it outlives the sheet that began it
        self._frame = frame
        self._journal_id, self._year, self._to = journal_id, year, to
        self._scratch = TemporaryDirectory(ignore_cleanup_errors=True)
        self._converted: list[Converted | LeftOut] = []
        self._volume: Volume | None = None
        self._layout: Layout | None = None
        self._stopping = False
        self._stop: Stop | None = None

    def start(self) -> None:
        """Begin."""
        def look(archive: Archive) -> tuple[Volume, Layout]:
            volume = volume_of(archive, self._journal_id, self._year)
            return volume, layout_of(archive, volume.layout, resource("layouts"))

        self._frame.background.ask(self, look, self._begin, self._fail)

    def stop(self) -> None:
        """End after the issue in hand; nothing is left."""
        self._stopping = True
        if self._stop is not None:
            self._stop.ask()

    def _begin(self, seen: tuple[Volume, Layout]) -> None:
        self._volume, self._layout = seen
        self._next()

    def _next(self) -> None:
        assert self._volume is not None
        few = self._volume.listed[len(self._converted):len(self._converted) + AT_ONCE]
        if self._stopping:
            self._leave()
            self.stopped.emit()
        elif not few:
            self._bind()
        else:
            self._frame.background.ask(
                self, lambda archive: tuple(zip(few, fetch(archive, ((each.issue, each.name) for each in few)),
                                                strict=True)), self._convert, self._fail)

    def _convert(self, group: Group) -> None:
        assert self._volume is not None
        before, total, scratch = len(self._converted), len(self._volume.listed), Path(self._scratch.name)
        self._stop = self._frame.background.files(
            self, lambda stop: convert_few(group, scratch, told=lambda done: stop.report(before + done, total),
                                           stopped=lambda: stop.asked or self._stopping),
            self._keep, self._fail, self.progressed.emit, title=self.tr("装订合订本"))

    def _keep(self, converted: tuple[Converted | LeftOut, ...]) -> None:
        self._converted += converted
        self._stopping = self._stopping or not converted
        self._next()

    def _bind(self) -> None:
        volume, layout, converted, to = self._volume, self._layout, tuple(self._converted), self._to
        assert volume is not None
        assert layout is not None

        def job(stop: Stop) -> Written:
            made = bind(volume, converted, layout, to)
            return made, file_digest(made.path), file_digest(made.index)

        self._frame.background.files(self, job, self._finish, self._fail, title=self.tr("装订合订本"))

    def _finish(self, written: Written) -> None:
        made, pdf, index = written
        for path, digest in ((made.path, pdf), (made.index, index)):
            note_leaving(self._frame, self._frame, Export.VOLUME, path.name, digest)
        self._leave()
        self.bound.emit(made)

    def _fail(self, error: Exception) -> None:
        self._leave()
        self.failed.emit(error)

    def _leave(self) -> None:
        self._scratch.cleanup()
        self.deleteLater()
