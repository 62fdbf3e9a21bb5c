"""What is done among the files: a backup is made, carried to the second place, and both places are looked at."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bulletin.errors import BulletinError, Cause, Trouble
from bulletin.intake.mail.keychain import Keychain
from bulletin.keeping.health import Backup, Failure, Second, Standing, newest
from bulletin.keeping.port import Backups, Stopped
from bulletin.keeping.second_place import backups_in, carry, choose, on_same_disk, standing_of


@dataclass(frozen=True)
class Plan:
    """Where the second copies go: a folder, empty for none; whether they are sealed."""

    folder: str = ""
    sealed: bool = False


@dataclass(frozen=True)
class Look:
    """What was found: the backups beside the archive and in the second place, newest first; whether both places are
    on one disk; the one just made.
    """

    backups: tuple[Backup, ...] = ()
    second: Second = field(default_factory=Second)
    others: tuple[Backup, ...] = ()
    same_disk: bool = False
    made: Backup | None = None


@dataclass(frozen=True)
class Where:
    """The two places, and how the passphrase of the second is asked for; the clock is the caller's."""

    backups: Backups
    plan: Plan
    keychain: Keychain
    now: Callable[[], datetime]

    @property
    def account(self) -> str:
        """What the keychain knows the passphrase by."""
        return f"backup:{self.backups.archive}"


def keep(where: Where, report: Callable[[int, int], None], stopped: Stopped) -> Look | None:
    """Make a backup, carry it, look; None when it was stopped. Trouble of the first place is raised."""
    made = where.backups.make(where.now(), report, stopped)
    return None if made is None else look(where, stopped, made)


def look(where: Where, stopped: Stopped, made: Backup | None = None) -> Look:
    """Bring the newest backup to the second place if it is not there yet, and tell what both hold.

    What fails in the second place stands in the answer; Trouble of the first is raised.
    """
    backups = where.backups.listed()
    last = made or newest(backups, where.now())
    second, others = _second(where, last, stopped) if where.plan.folder else (Second(), ())
    same = bool(where.plan.folder) and on_same_disk(Path(where.plan.folder), where.backups.archive)
    return Look(backups, second, others, same, made)


def set_second(where: Where, passphrase: str) -> None:
    """Mark the folder of the plan and keep the passphrase, if it is sealed. Refused and in trouble as `choose`."""
    if where.plan.folder:
        choose(Path(where.plan.folder), where.backups.archive)
    if where.plan.sealed and passphrase:
        where.keychain.put(where.account, passphrase)
    else:
        where.keychain.forget(where.account)


def failure_of(error: Exception, at: datetime) -> Failure:
    """Return what is remembered of an error."""
    cause = error.cause if isinstance(error, Trouble) else Cause.INPUT_OUTPUT
    path = error.facts.get("path") if isinstance(error, BulletinError) else ""
    return Failure(at, cause, str(path or ""))


def _second(where: Where, last: Backup | None, stopped: Stopped) -> tuple[Second, tuple[Backup, ...]]:
    folder, stem = Path(where.plan.folder), where.backups.archive.stem
    standing, failure = standing_of(folder), None
    there: tuple[Backup, ...] = ()
    try:
        if standing is Standing.WELL:
            if last is not None:
                carry(where.backups.folder / last.name, folder, stem, where.now(), _passphrase(where), stopped)
            there = backups_in(folder, stem)
    except Trouble as error:
        standing, failure = Standing.FAILED, failure_of(error, where.now())
        there = _what_is_left(folder, stem)
    return Second(str(folder), standing, newest(there, where.now()), failure), there


def _passphrase(where: Where) -> str:
    """Return the passphrase, empty where nothing is sealed. Trouble: KEY_NEEDED when nobody knows it any more."""
    if not where.plan.sealed:
        return ""
    kept = where.keychain.get(where.account)
    if not kept:
        raise Trouble(Cause.KEY_NEEDED, path=where.plan.folder)
    return kept


def _what_is_left(folder: Path, stem: str) -> tuple[Backup, ...]:
    try:
        return backups_in(folder, stem)
    except Trouble:
        return ()
