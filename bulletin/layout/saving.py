"""A document written beside its place, read again, and only then put in its place."""

import contextlib
import errno
import hashlib
import io
import os
from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.layout.page import Written
from bulletin.layout.reading import items_in, open_docx

_CAUSES = {
    errno.ENOSPC: Cause.DISK_FULL,
    errno.EDQUOT: Cause.DISK_FULL,
    errno.EACCES: Cause.NO_PERMISSION,
    errno.EPERM: Cause.NO_PERMISSION,
    errno.EROFS: Cause.NO_PERMISSION,
    errno.EBUSY: Cause.FILE_IN_USE,
    errno.ETXTBSY: Cause.FILE_IN_USE,
    errno.ENOENT: Cause.FILE_MISSING,
    errno.ENOTDIR: Cause.FILE_MISSING,
}
_SHARING_VIOLATIONS = (32, 33)  # Windows: another program holds the file open


def save(document: Document, path: Path, texts: Sequence[str]) -> Written:
    """Write `document` to `path` and return what was written.

    The file is made as `<name>.part` in the same folder, flushed to the disk, read again, and compared: its items must
    hold exactly `texts` (no white space), in order. Then it replaces what was at `path`, in one step. Trouble:
    INCOMPLETE when a character is missing, else the cause of the operating system's error with `path`. Whenever
    something fails the part file is removed and a file that was at `path` before is untouched.
    """
    part = path.with_name(path.name + ".part")
    try:
        _write(document, part)
        data = part.read_bytes()
        _compare(data, path, texts)
        os.replace(part, path)
    except OSError as error:
        raise Trouble(cause_of(error), path=str(path), detail=error.strerror or "") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    _settle(path.parent)
    return Written(hashlib.sha256(data).hexdigest(), sum(map(len, texts)), None)


def cause_of(error: OSError) -> Cause:
    """Return which of the surroundings' failures an error of the operating system is."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return Cause.FILE_IN_USE
    return _CAUSES.get(error.errno or 0, Cause.INPUT_OUTPUT)


def _write(document: Document, part: Path) -> None:
    made = io.BytesIO()
    document.save(made)
    with open(part, "wb") as file:
        file.write(made.getbuffer())
        file.flush()
        os.fsync(file.fileno())


def _compare(data: bytes, path: Path, texts: Sequence[str]) -> None:
    try:
        found = [item.text for item in items_in(open_docx(data, path.name))]
    except Unreadable as error:
        raise Trouble(Cause.INCOMPLETE, path=str(path), detail=error.reason.value) from error
    if found == list(texts):
        return
    wrong = next((n for n, (a, b) in enumerate(zip(found, texts, strict=False), 1) if a != b), len(found) + 1)
    raise Trouble(Cause.INCOMPLETE, path=str(path), item=wrong, wanted=len(texts), found=len(found))


def _settle(folder: Path) -> None:
    """Flush the folder's entry where the system can; the file itself is safe already."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
