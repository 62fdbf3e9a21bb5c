"""Writing a list into a file off the GUI thread: read beside the archive, written whole, noted in the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive, Beside
from bulletin.people import Actor
from editor.shell.frame import Frame
from editor.shell.language import said

if TYPE_CHECKING:
    from bulletin.desk.searching import Look
    from bulletin.exchange.listing import Listing


@dataclass(frozen=True)
class Offer:
    """A list that can be written: its `name`, Chinese, begins the file's name, `words` say what is in it, `make` reads
    it in any thread. `of_log`: it is the account itself, whose leaving has a deed of its own.
    """

    name: str
    words: str
    make: Callable[[Look], Listing]
    of_log: bool = False


@dataclass(frozen=True)
class Written:
    """What was written: the list's title, how many rows, the name of the file and its SHA-256."""

    title: str
    rows: int
    name: str
    digest: str


class ListRun(QObject):
    """Writes one list; `ended(Written)` or `failed(Exception)`. It outlives the sheet that began it."""

    ended = Signal(object)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, offer: Offer, path: Path, actor: Actor) -> None:
        super().__init__(frame)
        self._frame, self._offer, self._path, self._actor = frame, offer, path, actor

    def begin(self) -> None:
        """Begin with a look beside the archive, so that who works in it is not kept waiting."""
        self._frame.background.ask(self, lambda archive: archive.beside(), self._read, self._fail)

    def _read(self, beside: Beside) -> None:
        offer, path = self._offer, self._path

        def job() -> Written:
            try:
                return _write(offer.make(beside), path)
            finally:
                if beside.apart:
                    beside.close()
        if beside.apart:
            self._frame.background.files(self, lambda stop: job(), self._note, self._fail,
                                         title=self.tr("导出{name}").format(name=said(offer.name)))
        else:  # an archive in memory is read in its own thread only
            self._frame.background.ask(self, lambda archive: job(), self._note, self._fail)

    def _note(self, written: Written) -> None:
        offer, actor, at = self._offer, self._actor, datetime.now(UTC)

        def noted(archive: Archive) -> Written:
            from bulletin.desk.exporting import Export, note_export
            from bulletin.desk.listing import note_list

            if offer.of_log:
                note_export(archive, Export.LIST, written.name, written.digest, actor=actor, at=at)
            else:
                note_list(archive, written.name, written.digest, actor=actor, at=at)
            return written
        self._frame.background.ask(self, noted, self._end, self._fail)

    def _end(self, written: Written) -> None:
        self._frame.say(self.tr("{title} {count:,} 行，已导出：{name}").format(
            title=said(written.title), count=written.rows, name=written.name))
        self.ended.emit(written)
        self.deleteLater()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.deleteLater()


def _write(listing: Listing, path: Path) -> Written:
    from bulletin.exchange.listing import ending_of, listing_bytes
    from bulletin.files import write_whole

    data = listing_bytes(listing, ending_of(path))
    write_whole(path, data)
    return Written(listing.title, len(listing.rows), path.name, sha256(data).hexdigest())
