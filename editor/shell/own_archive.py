"""From the sample office to an archive of one's own: offered on the sign-in page, founded, opened at once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from bulletin.errors import Reason, Refused, Trouble
from bulletin.founding import Founding
from editor.shell.desk import Desk
from editor.shell.founding import FoundingPage
from editor.shell.frame import Frame
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.archive import Archive


class Files(Protocol):
    """The archive files of this machine."""

    @property
    def remembered(self) -> Path | None:
        """The archive founded from this chair, if any."""
        ...

    def is_sample(self, archive: Archive) -> bool:
        """Return whether an archive is the sample office."""
        ...

    def proposed(self) -> Path:
        """Return where an archive of one's own would be kept."""
        ...

    def found(self, path: Path, founding: Founding, at: datetime) -> None:
        """Make an archive at `path` and found the office in it, or refuse."""
        ...

    def choose(self, path: Path | None) -> None:
        """Remember which archive to open from now on; it is opened when the window closes."""
        ...


class OwnArchive(QObject):
    """Lets somebody leave the sample office, and come back to it when the own archive cannot be found."""

    def __init__(self, desk: Desk, frame: Frame, files: Files) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._files = desk, frame, files
        self._page: FoundingPage | None = None
        desk.sign_in.founding_asked.connect(self.ask)
        desk.sign_in.usual_asked.connect(lambda: self._open(None))
        frame.background.ask(self, files.is_sample, desk.sign_in.offer_founding, self._not_opened)

    def ask(self) -> None:
        """Ask for what an office is founded with."""
        files = self._files
        self._frame.background.files(self, lambda stop: files.proposed(), self._begin, self._desk.show_trouble)

    def _begin(self, proposed: Path) -> None:
        page = self.page()
        self._desk.setCurrentWidget(page)
        page.begin(proposed)

    def page(self) -> FoundingPage:
        """Return the page that asks, made with the first wish for it."""
        if self._page is None:
            self._page = FoundingPage()
            self._page.asked.connect(self._found)
            self._page.left.connect(lambda: self._desk.setCurrentWidget(self._desk.sign_in))
            self._desk.addWidget(self._page)
        return self._page

    def _not_opened(self, error: Exception) -> None:
        self._desk.sign_in.offer_usual(self._files.remembered is not None)

    def _found(self, founding: Founding, path: Path) -> None:
        at, files = datetime.now(UTC), self._files
        self._frame.background.files(
            self, lambda stop: files.found(path, founding, at), lambda _: self._open(path), self._refuse)

    def _open(self, path: Path | None) -> None:
        self._files.choose(path)
        self._desk.close_asked.emit()

    def _refuse(self, error: Exception) -> None:
        words = words_of(error)
        about_file = isinstance(error, Trouble) or (
            isinstance(error, Refused) and error.reason is Reason.FILE_TAKEN)
        self.page().refuse(words.what + words.do, about_file)
