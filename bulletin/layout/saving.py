"""A document written beside its place, read again, and only then put in its place."""

import hashlib
import io
from pathlib import Path

from docx.document import Document

from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.files import write_whole
from bulletin.layout.page import Written
from bulletin.layout.printed import ITEM, LOST, Printed, by_part
from bulletin.layout.reading import open_docx, printed_in


def save(document: Document, path: Path, printed: Printed, unprinted: tuple[str, ...] = ()) -> Written:
    """Write `document` to `path` and return what was written.

    The file is made as `<name>.part` in the same folder, flushed to the disk, read again, and compared: its items and
    every other part of its pages must hold exactly the characters of `printed`, in order. Then it replaces what was at
    `path`, in one step. Trouble: INCOMPLETE when a character is missing, else the cause of the operating system's error
    with `path`. Whenever something fails the part file is removed and what was at `path` before is untouched.
    """
    made = io.BytesIO()
    document.save(made)
    data = made.getvalue()
    write_whole(path, data, lambda read_again: _compare(read_again, path, printed))
    count = sum(len(text) for name, text in printed if name == ITEM)
    return Written(hashlib.sha256(data).hexdigest(), count, None, unprinted)


def _compare(data: bytes, path: Path, printed: Printed) -> None:
    try:
        reread = printed_in(open_docx(data, path.name))
    except Unreadable as error:
        raise Trouble(Cause.INCOMPLETE, path=str(path), detail=error.reason.value) from error
    found, wanted = ([text for name, text in each if name == ITEM] for each in (reread, printed))
    if found != wanted:
        wrong = next((n for n, (a, b) in enumerate(zip(found, wanted, strict=False), 1) if a != b), len(found) + 1)
        raise Trouble(Cause.INCOMPLETE, path=str(path), item=wrong, wanted=len(wanted), found=len(found))
    there, expected = by_part(reread), by_part(printed)
    for part in (*expected, *there):
        if there.get(part) != expected.get(part):
            raise Trouble(Cause.INCOMPLETE, path=str(path), part=part)
    if _in_order(reread) != _in_order(printed):
        raise Trouble(Cause.INCOMPLETE, path=str(path), part="order")


def _in_order(printed: Printed) -> str:
    return "".join(text for name, text in printed if name != LOST)
