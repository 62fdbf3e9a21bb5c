"""From the sample office to an archive of one's own and back: two files, which never mix; one is open at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from bulletin.errors import Reason, Refused, Trouble
from bulletin.founding import Founding, Outfit
from bulletin.keeping.second_place import choose
from editor.shell.desk import Desk
from editor.shell.frame import Frame
from editor.shell.sample_strip import SampleStrip
from editor.shell.words import words_of

if TYPE_CHECKING:
    from bulletin.archive import Archive


class Files(Protocol):
    """The archive files of this machine."""

    at_sample: bool

    @property
    def is_named(self) -> bool:
        """Whether the archive was named for this start."""
        ...

    @property
    def path(self) -> Path:
        """The archive that is open."""
        ...

    @property
    def own(self) -> Path | None:
        """The archive founded from this chair, if any."""
        ...

    def is_sample(self, archive: Archive) -> bool:
        """Return whether an archive is the sample office."""
        ...

    def proposed(self) -> Path:
        """Return where an archive of one's own would be kept."""
        ...

    def found(self, path: Path, founding: Founding, at: datetime, outfit: Outfit) -> None:
        """Make an archive at `path` and found the office in it, or refuse."""
        ...

    def choose(self, path: Path | None) -> None:
        """Remember which archive to open from now on; it is opened when the window closes."""
        ...

    def again(self) -> None:
        """Let the window open once more when it closes."""
        ...


class Asking(Protocol):
    """The page that asks for what an office is founded with."""

    asked: SignalInstance
    left: SignalInstance
    opened: SignalInstance

    def begin(self, file: Path) -> None:
        """Ask; `file` is the place proposed for the archive."""
        ...

    def refuse(self, words: str, about: str = "") -> None:
        """Say why no archive was made; `about` is `file`, `second` or empty."""
        ...

    def show_made(self) -> None:
        """Tell what was made."""
        ...


class OwnArchive(QObject):
    """Lets somebody leave the sample office for an archive of their own, visit the sample later, and open anew.

    `make_page` makes the page that asks, a widget, with the first wish for it.
    """

    def __init__(self, desk: Desk, frame: Frame, files: Files, make_page: Callable[[], Asking]) -> None:
        super().__init__(desk)
        self._desk, self._frame, self._files, self._make_page = desk, frame, files, make_page
        self._page: Asking | None = None
        self._before: QWidget = desk.sign_in
        self.at_sample = False
        self.strip = SampleStrip()
        self.strip.found_asked.connect(self.ask)
        self.strip.own_asked.connect(self.visit_own)
        frame.archives = self
        desk.add_strip(self.strip)
        sign_in = desk.sign_in
        sign_in.founding_asked.connect(lambda: self.visit_own() if self.has_own else self.ask())
        sign_in.usual_asked.connect(lambda: self._open(None))
        frame.background.ask(self, files.is_sample, self._learn, self._not_opened)

    @property
    def path(self) -> Path:
        """The archive that is open."""
        return self._files.path

    @property
    def has_own(self) -> bool:
        """Whether an archive was founded from this chair."""
        return self._files.own is not None

    def ask(self) -> None:
        """Ask for what an office is founded with, once the open screen was left."""
        desk, files = self._desk, self._files
        if desk.currentWidget() is desk.work and not desk.screens.leave():
            return
        self._frame.background.files(self, lambda stop: files.proposed(), self._begin, desk.show_trouble)

    def visit_sample(self) -> None:
        """Open the sample office; the next start of the program opens one's own again."""
        self._files.at_sample = True
        self.reopen()

    def visit_own(self) -> None:
        """Open one's own archive again."""
        self._files.at_sample = False
        self.reopen()

    def reopen(self) -> None:
        """Close the window and open it once more."""
        self._files.again()
        self._desk.close_asked.emit()

    def page(self) -> QWidget:
        """Return the page that asks, made with the first wish for it."""
        page = self._asking()
        assert isinstance(page, QWidget)
        return page

    def _asking(self) -> Asking:
        if self._page is None:
            self._page = page = self._make_page()
            page.asked.connect(self._found)
            page.left.connect(self._go_back)
            page.opened.connect(self._desk.close_asked)
            self._desk.addWidget(self.page())
        return self._page

    def _begin(self, proposed: Path) -> None:
        here = self._desk.currentWidget()
        if here is not None and here is not self.page():
            self._before = here
        self._desk.setCurrentWidget(self.page())
        self._asking().begin(proposed)

    def _go_back(self) -> None:
        seated = self._frame.person is not None
        self._desk.setCurrentWidget(self._before if seated else self._desk.sign_in)

    def _learn(self, is_sample: bool) -> None:
        self.at_sample = is_sample
        self._desk.sign_in.offer_founding(is_sample, self.has_own)
        self.strip.offer(is_sample, self.has_own)

    def _not_opened(self, error: Exception) -> None:
        self._desk.sign_in.offer_usual(self.has_own)

    def _found(self, founding: Founding, outfit: Outfit, path: Path) -> None:
        at, files = datetime.now(UTC), self._files

        def make() -> None:
            if outfit.second:  # first: it is refused more often than the founding is
                choose(Path(outfit.second), path)
            files.found(path, founding, at, outfit)

        self._frame.background.files(self, lambda stop: make(), lambda nothing: self._made(outfit, path),
                                     lambda error: self._refuse(error, path, outfit))

    def _made(self, outfit: Outfit, path: Path) -> None:
        if outfit.second:
            self._frame.settings.keeping(path).choose(outfit.second, False)
        self._files.choose(path)
        self._asking().show_made()

    def _open(self, path: Path | None) -> None:
        self._files.choose(path)
        self._desk.close_asked.emit()

    def _refuse(self, error: Exception, path: Path, outfit: Outfit) -> None:
        words = words_of(error)
        self._asking().refuse(words.what + words.do, _about(error, path, outfit))


def _about(error: Exception, path: Path, outfit: Outfit) -> str:
    """Return which of the two places an error is about: `second`, `file`, or neither."""
    if not isinstance(error, (Refused, Trouble)):
        return ""
    if isinstance(error, Refused) and error.reason in (Reason.SAME_PLACE, Reason.PLACE_TAKEN):
        return "second"
    if outfit.second and str(error.facts.get("path", "")).startswith(outfit.second) and not str(
            path).startswith(outfit.second):
        return "second"
    about_file = isinstance(error, Trouble) or error.reason is Reason.FILE_TAKEN
    return "file" if about_file else ""
