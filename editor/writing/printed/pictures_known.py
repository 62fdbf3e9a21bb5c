"""The pictures of the draft that is laid out: those that are not known are asked of the archive once."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from bulletin.desk import looking
from bulletin.text import Text, pictures_in
from editor.shell.frame import Frame


class PicturesKnown(QObject):
    """Bytes by SHA-256; those of one that is not in the archive stay empty. `came` when more are known."""

    came = Signal()

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._known: Mapping[str, bytes] = {}

    def learn(self, pictures: Mapping[str, bytes]) -> None:
        """Take in pictures that came with something else."""
        self._known = {**self._known, **pictures}

    def forget(self) -> None:
        """Let go of all: another draft is shown."""
        self._known = {}

    def of(self, text: Text) -> Mapping[str, bytes]:
        """Return what is known of the pictures in `text`, and ask for the others."""
        for sha256 in {each.sha256 for each in pictures_in(text)} - self._known.keys():
            self.learn({sha256: b""})
            self._frame.background.ask(
                self, partial(looking.picture, sha256=sha256), partial(self._on_picture, sha256), lambda error: None)
        return self._known

    def _on_picture(self, sha256: str, data: bytes) -> None:
        self.learn({sha256: data})
        self.came.emit()
