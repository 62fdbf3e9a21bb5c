"""What comes from and goes to other programs: files that are dropped or pasted, files opened with the system's own."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices


@dataclass(frozen=True)
class Brought:
    """What the mouse or the clipboard brings: files and folders, or a text."""

    paths: tuple[Path, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.words.strip())


@dataclass(frozen=True)
class BroughtPackage:
    """An exchange package that was opened with the program."""

    path: Path


def brought_by(data: QMimeData | None) -> Brought:
    """Return the local files that `data` names, else its text; whatever else it holds is not taken."""
    if data is None:  # an empty clipboard, on some desktops
        return Brought()
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return Brought(paths) if paths else Brought(words=data.text() if data.hasText() and not data.urls() else "")


def show_outside(path: Path) -> bool:
    """Open a folder or a file with the program the system has for it; False when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
