"""The mark beside an archive that it is open: one that is still there at the next start tells of a crash."""

from contextlib import suppress
from pathlib import Path

JOURNALS = ("-wal", "-shm", "-journal")


def mark_of(path: Path) -> Path:
    """Return the mark's file: `.<name>.open` beside the archive."""
    return path.with_name(f".{path.name}.open")


def was_left(path: Path) -> bool:
    """Return whether the archive was not closed, or is open just now: its mark is there, or changes lie beside it."""
    with suppress(OSError):
        if mark_of(path).exists():
            return True
        wal = path.with_name(f"{path.name}-wal")
        return path.exists() and wal.exists() and wal.stat().st_size > 0
    return False


class Sitting:
    """One opening of the archive. Where no mark can be made, none is: the folder is read-only or full.

    A mark found at the beginning stays until somebody has looked whether the file is sound.
    """

    def __init__(self, path: Path) -> None:
        self._mark = mark_of(path)
        self._stays = was_left(path)

    def begin(self) -> None:
        """Mark the archive as open."""
        with suppress(OSError):
            self._mark.touch()

    def sound(self) -> None:
        """The file was looked through, and nothing was wrong: the mark goes with the end."""
        self._stays = False

    def end(self) -> None:
        """Take the mark away, unless it was found there."""
        if not self._stays:
            forget_mark(self._mark)


def forget(path: Path) -> None:
    """Take the mark of the archive at `path` away: it was looked at, and is sound or another."""
    forget_mark(mark_of(path))


def forget_mark(mark: Path) -> None:
    """Take a mark away where that is possible."""
    with suppress(OSError):
        mark.unlink(missing_ok=True)
