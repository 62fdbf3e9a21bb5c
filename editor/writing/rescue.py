"""Where a text goes when the archive does not take it: a folder of its own, as JSON and as plain text."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from bulletin.text import Text, canonical, plain

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f.]+')


def rescue_folder() -> Path:
    """Return the folder of this computer for rescued texts; it need not exist yet."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "rescue"


def rescue(folders: tuple[Path, ...], draft_id: str, title: str, text: Text) -> Path:
    """Write `text` into the first of `folders` that takes it and return the JSON file; beside it stands a .txt.

    A file of the same draft is replaced whole or not at all. Raises OSError when no folder takes it.
    """
    name = f"{_UNSAFE.sub('_', title)[:20] or 'draft'}-{draft_id[:8]}"
    for number, folder in enumerate(folders, start=1):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _replace(folder / f"{name}.txt", plain(text))
            return _replace(folder / f"{name}.json", canonical(text))
        except OSError:
            if number == len(folders):
                raise
    raise FileNotFoundError("no folder")


def _replace(path: Path, words: str) -> Path:
    beside = path.with_name(f"{path.name}.part")
    with beside.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        file.write(words)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    return path
