"""Whether the file that is open is still the one of that name: a drive that is gone is not written to in silence.

Where a file was taken away while it is open, the system goes on writing to what nobody can find any more.
"""

import os
from pathlib import Path

from bulletin.errors import Cause, Trouble


class Presence:
    """The file as it was when it was opened. Some systems tell no number of a file; there every file is the same."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = _identity(path)

    def must_be(self) -> None:
        """Trouble: FILE_MISSING while the file is not there (its drive may come back); CLOSED when another file took
        its place: the program must open that anew.
        """
        now = _identity(self._path)
        if now is None:
            raise Trouble(Cause.FILE_MISSING, path=str(self._path))
        if now != self._known:
            raise Trouble(Cause.CLOSED, path=str(self._path))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
