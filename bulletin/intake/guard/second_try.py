"""A second try at what only gave its bare characters: by LibreOffice, where it is installed.

It is a program of its own, so it cannot run where files are read; it runs beside, and what it makes is read there.
"""

import threading
from concurrent.futures import CancelledError, Future
from dataclasses import replace

from bulletin.errors import BulletinError
from bulletin.intake.doc.converted import OFFICE, converted_to_docx, office_is_there
from bulletin.intake.guard.guard import Found, Opening
from bulletin.intake.incoming import Incoming, Kind, Opened, Warning, Wish

SECONDS = 60.0
_OF_THE_FORM = frozenset({Kind.WRONG_NAME, Kind.BARE_TEXT})


class SecondTry:
    """Opens files as `guard` does; a file of which that could take but the bare text is converted and opened again."""

    def __init__(self, guard: Opening, *, seconds: float = SECONDS) -> None:
        self._guard, self._seconds = guard, seconds
        self._one_by_one = threading.Lock()

    def warm(self) -> None:
        """Get ready, so that the first file does not wait."""
        self._guard.warm()

    def open(self, name: str, data: bytes, wish: Wish = Wish()) -> Future[Found]:
        """Return at once what will hold the things found in a file."""
        first = self._guard.open(name, data, wish)
        both: Future[Found] = Future()
        both.set_running_or_notify_cancel()
        first.add_done_callback(lambda done: self._judge(done, both, data, wish))
        return both

    def close(self) -> None:
        """End what opens files."""
        self._guard.close()

    def _judge(self, first: Future[Found], both: Future[Found], data: bytes, wish: Wish) -> None:
        if first.cancelled():
            both.set_exception(CancelledError())
        elif (error := first.exception()) is not None:
            both.set_exception(error)
        elif (bare := _bare(first.result())) and office_is_there():
            threading.Thread(target=lambda: both.set_result(self._again(bare, data, wish)), daemon=True).start()
        else:
            both.set_result(first.result())

    def _again(self, bare: Incoming, data: bytes, wish: Wish) -> Found:
        """Return the file as LibreOffice understands it, else what was found before."""
        before = (Opened(bare.name, bare),)
        try:
            with self._one_by_one:
                docx = converted_to_docx(data, ".doc", seconds=self._seconds)
            found = self._guard.open(bare.name, docx, wish).result()
        except (BulletinError, RuntimeError, CancelledError):
            return before
        read = found[0].incoming
        if read is None:
            return before
        remarks = tuple(each for each in read.warnings if each.kind not in _OF_THE_FORM)
        return (Opened(bare.name, replace(
            read, original=bare.original, sha256=bare.sha256,
            warnings=(*remarks, Warning(Kind.CONVERTED, detail=OFFICE)))),)


def _bare(found: Found) -> Incoming | None:
    """Return the document of which only the bare text was taken; None for whatever else was found."""
    only = found[0].incoming if len(found) == 1 else None
    return only if only and any(each.kind is Kind.BARE_TEXT for each in only.warnings) else None
