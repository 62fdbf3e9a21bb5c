"""The two places of the backups as the window knows them: what they hold, what failed, and the sign of it all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from bulletin.intake.mail.keychain import Keychain
from bulletin.keeping.health import Health, Standing, Verdict, newest, verdict
from bulletin.keeping.port import Backups
from editor.keeping.look import Look, Plan, Where, failure_of, look, set_second
from editor.keeping.settings import KeepingSettings
from editor.keeping.words import Sign, sign_of
from editor.shell.frame import Frame


class Places(QObject):
    """`changed` is sent when there is something new to show. Files are looked at among the files only."""

    changed = Signal()

    def __init__(self, frame: Frame, keychain: Keychain, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._keychain, self._now = frame, keychain, now
        self._backups: Backups | None = None
        self._settings: KeepingSettings | None = None
        self._seen = Look()
        self._waiting_since: datetime | None = None
        self._looking = False

    @property
    def backups(self) -> Backups | None:
        """What makes them; None until the archive is open, and for one in memory."""
        return self._backups

    @property
    def plan(self) -> Plan:
        """Where the second copies go."""
        kept = self._settings
        return Plan(kept.second_place, kept.sealed) if kept is not None else Plan()

    @property
    def seen(self) -> Look:
        """The backups as they were found last."""
        return self._seen

    @property
    def health(self) -> Health:
        """How the archive is kept."""
        last = newest(self._seen.backups, self._now())
        failure = self._settings.failure("failure") if self._settings else None
        second = self._seen.second
        if second.folder and self._settings:
            second = replace(second, last=second.last or self._settings.second_last,
                             failure=second.failure or self._settings.failure("second_failure"))
        return Health(last, failure, second, self._waiting_since)

    @property
    def sign(self) -> Sign:
        """What the status line says of it."""
        return sign_of(self.health, self._now())

    @property
    def verdict(self) -> Verdict:
        """One word for the health."""
        return verdict(self.health, self._now())

    def begin(self, backups: Backups) -> None:
        """The archive is open: look at once."""
        self._backups = backups
        self._settings = self._frame.settings.keeping(backups.archive)
        self.look_again()

    def where(self) -> Where:
        """Return what a job among the files is given."""
        if self._backups is None:
            raise RuntimeError("nothing is kept")
        return Where(self._backups, self.plan, self._keychain, self._now)

    def look_again(self) -> None:
        """Look at both places, and bring to the second what it lacks."""
        if self._backups is None or self._looking:
            return
        self._looking, where = True, self.where()
        self._frame.background.files(self, lambda stop: look(where, lambda: stop.asked), self._looked, self._not_looked)

    def choose(self, folder: str, sealed: bool, passphrase: str, then: Callable[[], object],
               otherwise: Callable[[Exception], None]) -> None:
        """Let second copies go to `folder` from now on, empty for nowhere. Refused and in trouble as `set_second`."""
        if self._backups is None or self._settings is None:
            return
        settings, where = self._settings, replace(self.where(), plan=Plan(folder, sealed))

        def keep_it(nothing: None) -> None:
            settings.choose(folder, sealed)
            then()
            self.look_again()
        self._frame.background.files(self, lambda stop: set_second(where, passphrase), keep_it, otherwise)

    def take(self, found: Look) -> None:
        """Show what a job found; one that made a backup ends the failure that was shown."""
        self._seen = found
        if self._settings is not None:
            if found.made is not None:
                self._settings.put_failure("failure", None)
            if found.second.failure is not None or found.second.standing is Standing.WELL:
                self._settings.put_failure("second_failure", found.second.failure)
            if found.second.last is not None:
                self._settings.second_last = found.second.last
        self.tell()

    def fail(self, error: Exception) -> None:
        """Remember that no backup could be made: it is shown until one is."""
        if self._settings is not None:
            self._settings.put_failure("failure", failure_of(error, self._now()))
        self.tell()

    def wait_since(self, at: datetime | None) -> None:
        """A change waits for its backup since `at`, None for none."""
        self._waiting_since = at

    def tell(self) -> None:
        """Bring the status line up to date."""
        if self._backups is not None:
            self._frame.backup(self.sign.words, self.sign.verdict, self.sign.sentence)
            self.changed.emit()

    def _looked(self, found: Look) -> None:
        self._looking = False
        self.take(replace(found, made=None))

    def _not_looked(self, error: Exception) -> None:
        self._looking = False
        self.fail(error)
