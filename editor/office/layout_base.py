"""The office's own Word bases as they were taken apart, each read once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from bulletin.archive import Archive
from bulletin.desk.layouts import kept_base
from bulletin.layout.own_base.base import OwnBase, examine
from bulletin.layouts import KeptLayout
from editor.shell.frame import Frame


class Bases(QObject):
    """Gives what is known; what is not is read meanwhile, and `ready` is called when it is there."""

    def __init__(self, frame: Frame, ready: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._ready = frame, ready
        self._known: dict[str, OwnBase | None] = {}

    def of(self, kept: KeptLayout | None) -> OwnBase | None:
        """Return the base of a layout; None where it has none, or as long as it is not read."""
        if kept is None or not kept.base:
            return None
        if kept.base not in self._known:
            self._known[kept.base] = None
            self._read(kept)
        return self._known[kept.base]

    def _read(self, kept: KeptLayout) -> None:
        def take_apart(data: bytes | None) -> None:
            if data is not None:
                self._frame.background.files(
                    self, lambda stop: examine(data, kept.name), lambda base: self._keep(kept.base, base),
                    self._frame.trouble)

        self._frame.background.ask(self, lambda archive: _bytes(archive, kept.name), take_apart, self._frame.trouble)

    def _keep(self, sha256: str, base: OwnBase) -> None:
        self._known[sha256] = base
        self._ready()


def _bytes(archive: Archive, name: str) -> bytes | None:
    with archive.reading() as work:
        return kept_base(work, name)
