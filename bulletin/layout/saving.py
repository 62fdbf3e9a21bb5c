"""A document written beside its place, read again, and only then put in its place."""

import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.files import write_whole
from bulletin.layout.page import Written
from bulletin.layout.reading import items_in, open_docx


def save(document: Document, path: Path, texts: Sequence[str]) -> Written:
    """Write `document` to `path` and return what was written.

    The file is made as `<name>.part` in the same folder, flushed to the disk, read again, and compared: its items must
    hold exactly `texts` (no white space), in order. Then it replaces what was at `path`, in one step. Trouble:
    INCOMPLETE when a character is missing, else the cause of the operating system's error with `path`. Whenever
    something fails the part file is removed and a file that was at `path` before is untouched.
    """
    made = io.BytesIO()
    document.save(made)
    data = made.getvalue()
    write_whole(path, data, lambda read_again: _compare(read_again, path, texts))
    return Written(hashlib.sha256(data).hexdigest(), sum(map(len, texts)), None)


def _compare(data: bytes, path: Path, texts: Sequence[str]) -> None:
    try:
        found = [item.text for item in items_in(open_docx(data, path.name))]
    except Unreadable as error:
        raise Trouble(Cause.INCOMPLETE, path=str(path), detail=error.reason.value) from error
    if found == list(texts):
        return
    wrong = next((n for n, (a, b) in enumerate(zip(found, texts, strict=False), 1) if a != b), len(found) + 1)
    raise Trouble(Cause.INCOMPLETE, path=str(path), item=wrong, wanted=len(texts), found=len(found))
