"""The deeds of one open draft, one after the other: each is done to the draft as the one before left it."""

from collections.abc import Callable

from bulletin.archive import Archive
from bulletin.drafts import Draft
from editor.shell.frame import Frame

Deed = Callable[[Archive, Draft], Draft]
Then = Callable[[Draft], None]
Otherwise = Callable[[Exception], None]


class Deeds:
    """Without this, saving the facts while the text is being saved would be a conflict with oneself.

    When a deed fails the ones behind it are not done; the `otherwise` of each hears why.
    """

    def __init__(self, frame: Frame, draft: Draft) -> None:
        self._frame, self.draft = frame, draft
        self._waiting: list[tuple[Deed, Then, Otherwise]] = []
        self.busy = False

    def do(self, deed: Deed, then: Then, otherwise: Otherwise) -> None:
        """Do `deed` when those before it are done."""
        self._waiting.append((deed, then, otherwise))
        self._next()

    def _next(self) -> None:
        if self.busy or not self._waiting:
            return
        self.busy = True
        deed, then, otherwise = self._waiting.pop(0)
        draft = self.draft
        self._frame.background.ask(
            self._frame, lambda archive: deed(archive, draft),
            lambda moved: self._done(moved, then), lambda error: self._failed(error, otherwise))

    def _done(self, moved: Draft, then: Then) -> None:
        self.draft, self.busy = moved, False
        then(moved)
        self._next()

    def _failed(self, error: Exception, otherwise: Otherwise) -> None:
        self.busy = False
        behind, self._waiting = self._waiting, []
        otherwise(error)
        for _, _, told in behind:
            told(error)
