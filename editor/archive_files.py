"""The archive files of this machine: which one is meant, opening it, and making one of one's own.

Needs QtCore only; what opens an archive is handed in, so that nothing of it is loaded before it is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from bulletin.errors import Cause, Trouble
from bulletin.keeping.key import Held

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.founding import Founding, Outfit
    from bulletin.keeping.encrypting import Encrypting, Wish
    from bulletin.keeping.recovery import Mending

USUAL, OWN = "archive.db", "本单位.db"
_KEY, _SUSPECT, _CHECKED = "archive/file", "archive/suspect", "archive/checked"


def chair_settings() -> QSettings:
    """Return what this chair remembers, in a file of the user's own."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bulletin-desk", "chair")


class ArchiveFiles:
    """Which archive is meant: the one named, else the one this chair founded, else the usual one in the data folder.

    `data_folder` is called when it is needed; `open_file(path, create)` opens an archive; `make_mending` makes what
    looks at one that was left or cannot be opened, `make_encrypting` what puts one under a password; `held` is the
    password given in this sitting. `told` hears, in the archive's thread, that a look takes its time.
    """

    def __init__(self, named: Path | None, data_folder: Callable[[], Path],
                 open_file: Callable[[Path, bool], Archive], resources: Path,
                 store: Callable[[], QSettings] = chair_settings,
                 make_mending: Callable[[], Mending] | None = None,
                 make_encrypting: Callable[[], Encrypting] | None = None, held: Held | None = None) -> None:
        self._named, self._data_folder, self._open_file = named, data_folder, open_file
        self._resources, self._store, self._make_mending = resources, store, make_mending
        self._chosen = self.only_to_read = False
        self.at_sample = False  # for this run only: the next start opens one's own again
        self.told: Callable[[], None] = lambda: None
        self.is_looking = False
        self._make_encrypting, self.held = make_encrypting, held or Held()
        self.to_restore: Path | None = None
        self.to_turn: Wish | None = None
        self.schema: Callable[[], int] = lambda: 0  # in which the program keeps archives, for the report of a crash
        self.brought: tuple[Path, ...] = ()  # files that the start was given to take in

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
        """The archive that was founded from this chair, if any; not while one is named, or the sample is visited."""
        return None if self.at_sample else self.own

    @property
    def own(self) -> Path | None:
        """The archive that was founded from this chair, opened now or not; one that is named comes before it."""
        kept = str(self._store().value(_KEY, ""))
        return Path(kept) if kept and self._named is None else None

    def open(self) -> Archive:
        """Open it, in the archive's thread: one without people gets the sample office, two days at work.

        The archive of one's own is never made anew, nor is one that has been: where it is gone, that is said. One that
        was not closed the last time is looked through first. Trouble as opening an archive; CLOSED while going back to
        a backup is being thought about.
        """
        if self.to_restore is not None or self.to_turn is not None:
            raise Trouble(Cause.CLOSED, path=str(self.path))
        if self._make_mending is not None:
            mending = self._make_mending()
            if self.only_to_read:
                return mending.open_read_only(self.path)
            self._look_first(mending)
        archive = self._open_file(self.path, self.remembered is None)
        with archive.reading() as work:
            empty = not work.people.all()
        if empty and self.remembered is None:
            from editor.command.sample_office import found_at_work

            found_at_work(archive, self._resources, self.path.parent)
        return archive

    def _look_first(self, mending: Mending) -> None:
        path = self.path
        if not path.exists():
            if mending.has_been(path):
                raise Trouble(Cause.FILE_MISSING, path=str(path))
            return
        suspect = str(self._store().value(_SUSPECT, "")) == str(path)
        if not suspect and not mending.was_left(path):
            return
        self.is_looking = True
        self.told()
        if found := mending.check(path):
            raise Trouble(Cause.DAMAGED, path=str(path), detail=found[0])
        self._store().remove(_SUSPECT)
        self.is_looking = False

    @property
    def mending(self) -> Mending | None:
        """What looks at archives and mends them, if this start has one."""
        return self._make_mending() if self._make_mending is not None else None

    @property
    def encrypting(self) -> Encrypting | None:
        """What puts archives under a password, if this start has one."""
        return self._make_encrypting() if self._make_encrypting is not None else None

    def is_sample(self, archive: Archive) -> bool:
        """Return whether an archive is the sample office, which nobody works in."""
        from bulletin.desk import office
        from editor.command.office_file import read_office

        sample = read_office(self._resources / "sample_office" / "office.toml")
        known = {each.id for each in office.people(archive)}
        return office.office(archive).name == sample.office.name and {each.id for each in sample.people} <= known

    def proposed(self) -> Path:
        """Return where an archive of one's own would be kept: a file that is not there, nor ever was."""
        folder = self._data_folder()
        names = (OWN, *(f"{Path(OWN).stem}{number}.db" for number in range(2, 100)))
        return next((folder / name for name in names if not self._was_there(folder / name)), folder / OWN)

    def _was_there(self, path: Path) -> bool:
        """Return whether an archive is or was there: backups of a new one would take away those of one that is lost."""
        return path.exists() or (self._make_mending is not None and self._make_mending().has_been(path))

    def found(self, path: Path, founding: Founding, at: datetime, outfit: Outfit | None = None) -> None:
        """Make an archive at `path` and found the office in it. Refused and in trouble as `desk.founding` says."""
        from bulletin.desk.founding import found_archive
        from bulletin.founding import Outfit

        found_archive(self._open_file, path, founding, outfit or Outfit(), at=at)

    def choose(self, path: Path | None) -> None:
        """Remember `path` as the archive to open from now on, None for the usual one; it is opened next."""
        store = self._store()
        store.setValue(_KEY, str(path.absolute())) if path else store.remove(_KEY)
        store.sync()
        self._named, self.at_sample = None, False
        self.again()

    def again(self, *, only_to_read: bool = False, to_restore: Path | None = None,
              to_turn: Wish | None = None) -> None:
        """Let the same archive be opened once more when the window closes: as it is now; `only_to_read`; or not yet,
        since somebody thinks of going back to the backup `to_restore`, or wishes its password changed, `to_turn`.
        """
        self.only_to_read, self.to_restore, self._chosen = only_to_read, to_restore, True
        self.to_turn = to_turn
        self.is_looking, self.told = False, lambda: None  # who listened goes with the window

    @property
    def checked_at(self) -> datetime | None:
        """When the archive was looked through the last time; None when never."""
        try:
            return datetime.fromisoformat(str(self._store().value(f"{_CHECKED}/{self.path.stem}", "")))
        except ValueError:
            return None

    @checked_at.setter
    def checked_at(self, at: datetime) -> None:
        self._store().setValue(f"{_CHECKED}/{self.path.stem}", at.isoformat())

    def suspect(self) -> None:
        """Let the archive be looked through before it is opened the next time: something was found wrong with it."""
        self._store().setValue(_SUSPECT, str(self.path))

    def chosen_anew(self) -> bool:
        """Return whether another archive was chosen since this was asked last: the window opens once more."""
        chosen, self._chosen = self._chosen, False
        return chosen
