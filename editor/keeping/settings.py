"""What this chair remembers of its backups. The second place is of this machine, not of the archive: a drive has
another letter elsewhere, and an archive that is carried to another machine must not write to what is called so there.
"""

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSettings

from bulletin.errors import Cause
from bulletin.keeping.health import Backup, Failure


class KeepingSettings:
    """Typed properties with defaults; of one archive, since a chair may open several."""

    def __init__(self, store: QSettings, archive: Path) -> None:
        which = sha256(str(archive).encode("utf-8", "surrogateescape")).hexdigest()[:12]
        self._store, self._room = store, f"keeping/{which}"

    @property
    def second_place(self) -> str:
        """Folder of the second place; empty while none is chosen."""
        return str(self._store.value(f"{self._room}/second", ""))

    @property
    def sealed(self) -> bool:
        """Whether copies in the second place are encrypted. The passphrase is with the system's keychain."""
        return str(self._store.value(f"{self._room}/sealed", "false")).lower() == "true"

    def choose(self, folder: str, sealed: bool) -> None:
        """Remember the second place; an empty folder for none."""
        self._store.setValue(f"{self._room}/second", folder)
        self._store.setValue(f"{self._room}/sealed", sealed)
        self.put_failure("second_failure", None)
        self._store.remove(f"{self._room}/second_last")

    @property
    def second_last(self) -> Backup | None:
        """The newest backup that the second place was seen to hold: known also while the drive is in a drawer."""
        at, _, rest = str(self._store.value(f"{self._room}/second_last", "")).partition("|")
        size, _, name = rest.partition("|")
        try:
            return Backup(name, datetime.fromisoformat(at), int(size))
        except ValueError:
            return None

    @second_last.setter
    def second_last(self, seen: Backup) -> None:
        self._store.setValue(f"{self._room}/second_last", f"{seen.at.isoformat()}|{seen.size}|{seen.name}")

    def failure(self, which: str) -> Failure | None:
        """Return the failure kept as `which` (`failure`, `second_failure`): it is shown until a backup went well, also
        on the morning after.
        """
        at, _, rest = str(self._store.value(f"{self._room}/{which}", "")).partition("|")
        cause, _, path = rest.partition("|")
        try:
            return Failure(datetime.fromisoformat(at), Cause(cause), path)
        except ValueError:
            return None

    def put_failure(self, which: str, failure: Failure | None) -> None:
        """Keep a failure as `which`, or None for no longer."""
        kept = f"{failure.at.isoformat()}|{failure.cause.value}|{failure.path}" if failure else ""
        self._store.setValue(f"{self._room}/{which}", kept)
