"""The archive files of this machine: which one is meant, opening it, and making one of one's own.

Needs QtCore only; what opens an archive is handed in, so that nothing of it is loaded before it is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.founding import Founding

USUAL, OWN = "archive.db", "本单位.db"
_KEY = "archive/file"


def chair_settings() -> QSettings:
    """Return what this chair remembers, in a file of the user's own."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bulletin-desk", "chair")


class ArchiveFiles:
    """Which archive is meant: the one named, else the one this chair founded, else the usual one in the data folder.

    `data_folder` is called when it is needed; `open_file(path, create)` opens an archive.
    """

    def __init__(self, named: Path | None, data_folder: Callable[[], Path],
                 open_file: Callable[[Path, bool], Archive], resources: Path,
                 store: Callable[[], QSettings] = chair_settings) -> None:
        self._named, self._data_folder, self._open_file = named, data_folder, open_file
        self._resources, self._store = resources, store
        self._chosen = False

    @property
    def is_named(self) -> bool:
        """Whether one was named for this start."""
        return self._named is not None

    @property
    def path(self) -> Path:
        """The file that is meant."""
        return self._named or self.remembered or self._data_folder() / USUAL

    @property
    def name(self) -> str:
        """What the status line calls it."""
        return (self._named or self.remembered or Path(USUAL)).name

    @property
    def remembered(self) -> Path | None:
        """The archive that was founded from this chair, if any; one that is named comes before it."""
        kept = str(self._store().value(_KEY, ""))
        return Path(kept) if kept and self._named is None else None

    def open(self) -> Archive:
        """Open it, in the archive's thread: one without people gets the sample office, two days at work.

        The archive of one's own is never made anew: where it is gone, that is said. Trouble as opening an archive.
        """
        archive = self._open_file(self.path, self.remembered is None)
        with archive.reading() as work:
            empty = not work.people.all()
        if empty and self.remembered is None:
            from editor.command.sample_office import found_at_work

            found_at_work(archive, self._resources, self.path.parent)
        return archive

    def is_sample(self, archive: Archive) -> bool:
        """Return whether an archive is the sample office, which nobody works in."""
        from bulletin.desk import office
        from editor.command.office_file import read_office

        sample = read_office(self._resources / "sample_office" / "office.toml")
        known = {each.id for each in office.people(archive)}
        return office.office(archive).name == sample.office.name and {each.id for each in sample.people} <= known

    def proposed(self) -> Path:
        """Return where an archive of one's own would be kept: a file that is not there yet."""
        folder = self._data_folder()
        names = (OWN, *(f"{Path(OWN).stem}{number}.db" for number in range(2, 100)))
        return next((folder / name for name in names if not (folder / name).exists()), folder / OWN)

    def found(self, path: Path, founding: Founding, at: datetime) -> None:
        """Make an archive at `path` and found the office in it. Refused and in trouble as `desk.founding` says."""
        from bulletin.desk.founding import found_archive

        found_archive(self._open_file, path, founding, at=at)

    def choose(self, path: Path | None) -> None:
        """Remember `path` as the archive to open from now on, None for the usual one; it is opened next."""
        store = self._store()
        store.setValue(_KEY, str(path.absolute())) if path else store.remove(_KEY)
        store.sync()
        self._named, self._chosen = None, True

    def chosen_anew(self) -> bool:
        """Return whether another archive was chosen since this was asked last: the window opens once more."""
        chosen, self._chosen = self._chosen, False
        return chosen
