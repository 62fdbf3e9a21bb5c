"""The phrases of the office as the editor knows them."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from bulletin.archive import Archive, Changed
from bulletin.desk import annotating
from bulletin.people import Actor
from bulletin.phrases import Phrase
from editor.shell.frame import Frame

Otherwise = Callable[[Exception], None]


class PhraseLibrary(QObject):
    """Asks the archive for the phrases when they are first needed; `changed` is sent when they came."""

    changed = Signal()

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self._asked = frame, False
        self.phrases: tuple[Phrase, ...] = ()
        frame.background.archive_changed.connect(self._on_changed)

    def load_once(self) -> None:
        """Ask for the phrases unless they were asked for."""
        if not self._asked and self._frame.person is not None:
            self._load()

    def put(self, phrase: Phrase, then: Callable[[], None], otherwise: Otherwise) -> None:
        """Enter a phrase, new or changed."""
        at = datetime.now(UTC)
        self._do(lambda archive, actor: annotating.put_phrase(archive, phrase, actor=actor, at=at), then, otherwise)

    def drop(self, phrase: Phrase, then: Callable[[], None], otherwise: Otherwise) -> None:
        """Take a phrase out."""
        at = datetime.now(UTC)
        self._do(lambda archive, actor: annotating.drop_phrase(archive, phrase.id, actor=actor, at=at), then, otherwise)

    def _do(self, deed: Callable[[Archive, Actor], object], then: Callable[[], None], otherwise: Otherwise) -> None:
        actor = self._frame.person
        if actor is not None:
            self._frame.background.ask(self, lambda archive: deed(archive, actor), lambda done: then(), otherwise)

    def _load(self) -> None:
        self._asked = True
        self._frame.background.ask(self, annotating.phrases, self._take, self._frame.trouble)

    def _take(self, phrases: list[Phrase]) -> None:
        self.phrases = tuple(phrases)
        self.changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed.office and self._asked:
            self._load()
