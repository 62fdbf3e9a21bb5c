"""Where a dialog for files that come and go begins: where they were last, else the documents of who sits here."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from editor.shell.settings import Settings


def first_folder(settings: Settings) -> Path:
    """Return the folder that was used last, else the documents, else the home: one that is there.

    A dialog that is given a folder which is not there takes its last part for the name of a file.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    asked = (Path(each) for each in (settings.exchange_folder, documents) if each)
    return next((each for each in asked if each.is_dir()), Path.home())


def remember(settings: Settings, path: Path) -> None:
    """Let the next dialog begin where the file `path` was chosen."""
    settings.exchange_folder = str(path.parent)
