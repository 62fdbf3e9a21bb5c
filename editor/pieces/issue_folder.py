"""The folder this chair prints into: chosen once, remembered."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from editor.shell.settings import Settings


class IssueFolder:
    """The folder of printed issues; until one is chosen it is 信息编辑台 among the documents."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def path(self) -> Path:
        """Where issues are written."""
        kept = self._settings.issues_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(kept) if kept else Path(documents) / "信息编辑台"

    @path.setter
    def path(self, folder: Path) -> None:
        self._settings.issues_folder = str(folder)
