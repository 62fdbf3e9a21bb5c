"""Files written whole or not at all, and what the operating system's errors mean to a person."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

from bulletin.errors import Cause, Trouble

_CAUSES = {
    errno.ENOSPC: Cause.DISK_FULL,
    errno.EDQUOT: Cause.DISK_FULL,
    errno.EACCES: Cause.NO_PERMISSION,
    errno.EPERM: Cause.NO_PERMISSION,
    errno.EROFS: Cause.READ_ONLY,
    errno.EBUSY: Cause.FILE_IN_USE,
    errno.ETXTBSY: Cause.FILE_IN_USE,
    errno.ENOENT: Cause.FILE_MISSING,
    errno.ENOTDIR: Cause.FILE_MISSING,
    errno.ENAMETOOLONG: Cause.FILE_MISSING,  # no file can have such a name
    errno.ELOOP: Cause.FILE_MISSING,
    errno.EISDIR: Cause.NO_PERMISSION,  # as Windows says of a folder opened as a file
}
_SHARING_VIOLATIONS = (32, 33)  # Windows: another program holds the file open


def cause_of(error: OSError) -> Cause:
    """Return which of the surroundings' failures an error of the operating system is."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return Cause.FILE_IN_USE
    return _CAUSES.get(error.errno or 0, Cause.INPUT_OUTPUT)


def trouble_with(path: Path, error: OSError) -> Trouble:
    """Return the `Trouble` that names the file and says why."""
    return Trouble(cause_of(error), path=str(path), detail=error.strerror or "")


def write_whole(path: Path, data: bytes, check: Callable[[bytes], None] = lambda read_again: None) -> None:
    """Write `data` to `path`: beside its place first, flushed to the disk, read again, then moved in, in one step.

    `check` is given the bytes as they were read again and raises to refuse them. Whenever something fails, what was
    at `path` before is untouched and no half file is left. Trouble: DISK_FULL, NO_PERMISSION, READ_ONLY, FILE_IN_USE,
    FILE_MISSING (no such folder), INPUT_OUTPUT, each with the path.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with open(part, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        check(part.read_bytes())
        os.replace(part, path)
    except OSError as error:
        raise trouble_with(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Flush the folder's entry where the system can; the file itself is safe already."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
