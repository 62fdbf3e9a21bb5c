"""Putting an archive under a password, taking the password away, changing it: what that comes to, and who does it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bulletin.keeping.key import Key
from bulletin.keeping.recovery import Progress, Seen


class Turn(StrEnum):
    """What is done to the password, by the name of the deed in the log."""

    ENCRYPT = "encrypt_archive"
    DECRYPT = "decrypt_archive"
    CHANGE = "change_archive_key"


def turn_of(old: Key, new: Key) -> Turn:
    """Return what it is to go from one key to another."""
    return Turn.DECRYPT if not new else Turn.CHANGE if old else Turn.ENCRYPT


@dataclass(frozen=True)
class Wish:
    """What somebody wants done: to come under the key `new`, empty for plain. `keep` puts the archive aside as it was;
    `who` is the id of the person who asked.
    """

    old: Key
    new: Key
    keep: bool = False
    who: str = ""

    @property
    def turn(self) -> Turn:
        """What is done."""
        return turn_of(self.old, self.new)


@dataclass(frozen=True)
class Turned:
    """What became of it. `put_aside` is where the archive lies as it was, None where it was not kept; `plain` are the
    files around it that anybody can read: older backups, copies made before upgrades and restores.
    """

    file: Path
    turn: Turn
    put_aside: Path | None
    plain: tuple[Path, ...]
    now: Seen


class Encrypting(Protocol):
    """Encrypts archives that nobody has open. No call is for the GUI's thread."""

    def is_there(self) -> bool:
        """Return whether what encrypts is installed on this machine."""
        ...

    def is_encrypted(self, path: Path) -> bool:
        """Return whether the file at `path` is encrypted; costs a look at its first bytes."""
        ...

    def opens(self, path: Path, key: Key) -> bool:
        """Return whether `key` opens the file. Trouble: NO_CIPHER."""
        ...

    def plain_around(self, path: Path, more: Sequence[Path] = ()) -> Sequence[Path]:
        """Return the copies of the archive at `path` that are not encrypted, `more` folders looked at too."""
        ...

    def turn(self, path: Path, wish: Wish, *, at: datetime, more: Sequence[Path] = (),
             progress: Progress = ...) -> Turned:
        """Carry out the wish. Refused: KEY_WRONG, KEY_SHORT for the new one. Trouble: NO_CIPHER,
        KEY_NEEDED, BUSY, DAMAGED, DISK_FULL … Whatever stops it, the archive is as it was.
        """
        ...
