"""Packing and taking off the GUI thread: the archive a few things at a time, files beside it, stopped between two."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive
from bulletin.people import Actor
from editor.shell.frame import Frame

if TYPE_CHECKING:
    from bulletin.desk.packing import Parcel, Wish
    from bulletin.desk.taking_package import Fetched, Outcome
    from bulletin.desk.unpacking import Looked, Preview
    from bulletin.exchange.package import Maker, Manifest
    from bulletin.exchange.writing import PackageWriter
    from editor.shell.background import Stop


class PackingRun(QObject):
    """Writes one package. `progressed(done, total)`, then `ended(manifest)`, `failed(error)`, or `stopped`."""

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(Exception)
    stopped = Signal()

    def __init__(self, frame: Frame, wish: Wish, path: Path, actor: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._wish, self._path, self._actor = frame, wish, path, actor
        self._writer: PackageWriter | None = None
        self._maker: Maker | None = None
        self._asked = False

    def begin(self) -> None:
        """Begin: who signs is looked up first."""
        from bulletin.desk.packing import maker_of, portions
        from bulletin.exchange.writing import PackageWriter

        some = portions(self._wish)

        def opened(writer: PackageWriter) -> None:
            self._writer = writer
            self._load(some, 0)

        def known(maker: Maker) -> None:
            self._maker = maker
            self._frame.background.files(self, lambda stop: PackageWriter(self._path), opened, self.failed.emit)
        self._frame.background.ask(self, lambda archive: maker_of(archive, actor=self._actor), known, self.failed.emit)

    def stop(self) -> None:
        """End after the portion in hand; nothing is left of the package."""
        self._asked = True

    def _load(self, some: tuple[Wish, ...], done: int) -> None:
        from bulletin.desk.packing import load

        self.progressed.emit(done, len(some))
        if self._asked:
            self._drop()
        elif done == len(some):
            self._close()
        else:
            self._frame.background.ask(
                self, lambda archive: load(archive, some[done], actor=self._actor),
                lambda parcels: self._stow(parcels, some, done), self._fail)

    def _stow(self, parcels: tuple[Parcel, ...], some: tuple[Wish, ...], done: int) -> None:
        from bulletin.desk.packing import stow

        writer = self._writer
        assert writer is not None, "opened before anything is loaded"
        self._frame.background.files(self, lambda stop: stow(writer, parcels), lambda _: self._load(some, done + 1),
                                     self._fail)

    def _close(self) -> None:
        from bulletin.desk.noting import new_id

        writer, maker, at = self._writer, self._maker, datetime.now(UTC)
        assert writer is not None, "opened before it is closed"
        assert maker is not None, "known before anything is written"

        def job(stop: Stop) -> Manifest:
            with writer:
                return writer.close(new_id(), maker, at, self._actor.signing_hand())
        self._frame.background.files(self, job, lambda manifest: self._note(manifest, at), self._fail)

    def _note(self, manifest: Manifest, at: datetime) -> None:
        from bulletin.desk.packing import note_package

        wish, name, actor = self._wish, self._path.name, self._actor
        self._frame.background.ask(
            self, lambda archive: note_package(archive, manifest, wish, name, actor=actor, at=at),
            lambda _: self.ended.emit(manifest), self.failed.emit)

    def _fail(self, error: Exception) -> None:
        self._drop(error)

    def _drop(self, error: Exception | None = None) -> None:
        """Take away what was begun, then say why."""
        writer = self._writer

        def job(stop: Stop) -> None:
            if writer is not None:
                with writer:
                    pass

        def gone(_: object) -> None:
            if error is None:
                self.stopped.emit()
            else:
                self.failed.emit(error)
        self._frame.background.files(self, job, gone, lambda _: gone(None))


class TakingRun(QObject):
    """Looks at one package and takes what is chosen. `looked_at(preview)` first; after `take` comes
    `progressed(done, total)`, then `ended(outcomes)`; `failed(error)` at any time.
    """

    progressed = Signal(int, int)
    looked_at = Signal(object)
    ended = Signal(object)
    failed = Signal(Exception)

    def __init__(self, frame: Frame, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._path = frame, path
        self.looked: Looked | None = None
        self._outcomes: list[Outcome] = []
        self._asked = False

    def look(self) -> None:
        """Check the package whole, and compare it with what is here."""
        path = self._path

        def job(stop: Stop) -> Looked:
            from bulletin.desk.unpacking import look
            from bulletin.exchange.reading import open_package

            return look(open_package(path, stop.report))

        self._frame.background.files(self, job, self._compare, self.failed.emit, self.progressed.emit,
                                     title=self.tr("核对交换包"))

    def take(self, chosen: Collection[str], trusted: str, actor: Actor) -> None:
        """Take what is chosen, once a backup holds the archive as it is."""
        looked = self.looked
        if looked is not None:
            self._frame.back_up_first(self, lambda: self._begin(looked, frozenset(chosen), trusted, actor))

    def stop(self) -> None:
        """End after the few things in hand; what was taken stays, and the rest can be taken later."""
        self._asked = True

    def _compare(self, looked: Looked) -> None:
        def job(archive: Archive) -> Preview:
            from bulletin.desk.unpacking import preview

            return preview(archive, looked)

        self.looked = looked
        self._frame.background.ask(self, job, self.looked_at.emit, self.failed.emit)

    def _begin(self, looked: Looked, chosen: frozenset[str], trusted: str, actor: Actor) -> None:
        from bulletin.desk.taking_package import begin, must_be_trusted, portions

        at, some = datetime.now(UTC), portions(looked, chosen)

        def job(archive: Archive) -> str:
            must_be_trusted(archive, looked, trusted)
            return begin(archive, looked, actor=actor, at=at)
        self._frame.background.ask(self, job, lambda batch: self._next(looked, some, 0, batch, actor), self.failed.emit)

    def _next(self, looked: Looked, some: tuple[tuple[str, ...], ...], done: int, batch: str, actor: Actor) -> None:
        from bulletin.desk.taking_package import fetch, take_fetched

        self.progressed.emit(done, len(some))
        if self._asked or done == len(some):
            self._finish(looked, batch, actor, whole=done == len(some))
            return

        def taken(outcomes: tuple[Outcome, ...]) -> None:
            self._outcomes += outcomes
            self._next(looked, some, done + 1, batch, actor)

        def put(fetched: Fetched) -> None:
            at = datetime.now(UTC)
            self._frame.background.ask(
                self, lambda archive: take_fetched(archive, looked, fetched, batch, actor=actor, at=at), taken,
                self.failed.emit)
        self._frame.background.files(self, lambda stop: fetch(looked, some[done]), put, self.failed.emit)

    def _finish(self, looked: Looked, batch: str, actor: Actor, *, whole: bool) -> None:
        """Write down that it was taken; one that was stopped can be taken again, so only its batch is closed."""
        from bulletin.desk.intake import end_batch
        from bulletin.desk.taking_package import finish

        outcomes, at = tuple(self._outcomes), datetime.now(UTC)

        def job(archive: Archive) -> None:
            if whole:
                finish(archive, looked, outcomes, batch, actor=actor, at=at)
            elif batch:
                end_batch(archive, batch)
        self._frame.background.ask(self, job, lambda _: self.ended.emit(outcomes), self.failed.emit)
