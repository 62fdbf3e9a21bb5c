"""At the press: writing a frozen issue and its sign-off sheet to files. No transaction is open here."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bulletin.desk.layouts import holding
from bulletin.desk.printing import SHEET_LAYOUT, Printing, issue_stem
from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.files import settle, trouble_with
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.own_base.base import examine
from bulletin.layout.page import Written
from bulletin.layout.printed import issue_parts
from bulletin.layout.reading import open_docx, printed_in
from bulletin.layout.signoff_writer import write_signoff_sheet

_MOST_OF_A_NAME = 100  # files of one name in a folder; more is a mistake


@dataclass(frozen=True)
class Places:
    """Where the files of an issue go, and the room beside them where they are made first."""

    issue: Path
    sheet: Path
    room: Path

    @property
    def new_issue(self) -> Path:
        """The issue while it is made."""
        return self.room / "issue.docx"

    @property
    def new_sheet(self) -> Path:
        """The sheet while it is made."""
        return self.room / "sheet.docx"

    @property
    def old_sheet(self) -> Path:
        """A sheet of that name that was there before, until the new issue is in its place."""
        return self.room / "before.docx"


@dataclass(frozen=True)
class Pressed:
    """What was written: the issue, its sign-off sheet, and the issue's bytes for the archive."""

    issue_path: Path
    sheet_path: Path
    written: Written
    data: bytes
    sheet: Written

    def withdraw(self) -> None:
        """Take the files away again: the archive did not record the issue, and its number is free for another.

        What somebody put in their place meanwhile stays. Trouble: as the system says.
        """
        for path, written in ((self.issue_path, self.written), (self.sheet_path, self.sheet)):
            with _telling(path):
                if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == written.sha256:
                    path.unlink()


def press(printing: Printing, layouts: Path, folder: Path) -> Pressed:
    """Write the issue and its sign-off sheet into `folder`, with the office's own layouts or those of `layouts`.

    Both are made in a room beside, read again, and only then moved in, the issue last: a file with a number on it must
    not lie about when its sheet could not be written. Refused: UNKNOWN layout. Trouble: DISK_FULL, NO_PERMISSION,
    FILE_IN_USE, INPUT_OUTPUT, INCOMPLETE with the path; then no half file is left, and files of those names that were
    there before are untouched. A file of that name that says something else (of a journal that had the name before,
    say) stays as it is at any rate: ours then takes the next name, …（2）.
    """
    layout = holding(printing.layout_text, printing.layout, layouts)
    form = holding(printing.sheet_text, SHEET_LAYOUT, layouts)
    base = examine(printing.base, printing.layout) if printing.base else None
    with _telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
    places = _free_places(printing, folder)
    try:
        with _telling(places.issue):
            _tidy(places)
            places.room.mkdir()
        with _telling(places.sheet):
            sheet = write_signoff_sheet(printing.sheet, form, places.new_sheet)
        with _telling(places.issue):
            written = write_issue(printing.page, layout, places.new_issue, printing.pictures.__getitem__, base)
            data = _read_again(places.new_issue, written.sha256)
        _move_in(places)
    finally:
        with contextlib.suppress(OSError):
            _tidy(places)
    settle(folder)
    return Pressed(places.issue, places.sheet, written, data, sheet)


def places_of(printing: Printing, folder: Path, nth: int = 1) -> Places:
    """Return where the files of an issue go in `folder`: under its own name, or the `nth` one of that name."""
    stem = issue_stem(printing.sheet.journal, printing.issue) + (f"（{nth}）" if nth > 1 else "")
    return Places(folder / f"{stem}.docx", folder / f"{stem}签发单.docx", folder / f".{stem}.part")


def withdraw_left(printing: Printing, folder: Path) -> tuple[Path, ...]:
    """Take away what a printing that was cut off left in `folder`, once the issue was thawed; return what went.

    `printing` is as it was with its number. Only a file that says exactly what this issue says goes, and a sheet of
    this issue's code. Trouble: as the system says.
    """
    gone: list[Path] = []
    for nth in range(1, _MOST_OF_A_NAME):
        places = places_of(printing, folder, nth)
        if nth > 1 and not any(path.exists() for path in (places.issue, places.sheet, places.room)):
            break
        gone += _withdrawn(printing, places)
    return tuple(gone)


def _withdrawn(printing: Printing, places: Places) -> Iterator[Path]:
    with _telling(places.issue):
        _tidy(places)
        if _says(places.issue, issue_parts(printing.page)):
            places.issue.unlink()
            yield places.issue
    with _telling(places.sheet):
        if not places.issue.exists() and _has_code(places.sheet, printing.sheet.code):
            places.sheet.unlink()
            yield places.sheet


def _free_places(printing: Printing, folder: Path) -> Places:
    """Return the first places where nothing lies that says something else."""
    for nth in range(1, _MOST_OF_A_NAME):
        places = places_of(printing, folder, nth)
        with _telling(places.issue):
            if not places.issue.exists() or _says(places.issue, issue_parts(printing.page)):
                return places
    raise Trouble(Cause.INPUT_OUTPUT, path=str(places_of(printing, folder).issue))


def _says(path: Path, parts: tuple[tuple[str, str], ...]) -> bool:
    found = _printed(path)
    return found is not None and _joined(found) == _joined(parts)


def _has_code(path: Path, code: str) -> bool:
    found = _printed(path)
    return found is not None and bool(code) and code in _joined(found)


def _joined(parts: tuple[tuple[str, str], ...]) -> str:
    return "".join("".join(text.split()) for _, text in parts)


def _printed(path: Path) -> tuple[tuple[str, str], ...] | None:
    """Return what a file prints; None where there is none, or none of ours."""
    if not path.is_file():
        return None
    try:
        return printed_in(open_docx(path.read_bytes(), path.name))
    except Unreadable:
        return None


def _read_again(path: Path, sha256: str) -> bytes:
    """Return the bytes that were written; Trouble (INCOMPLETE) when another program changed them meanwhile."""
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Trouble(Cause.INCOMPLETE, path=str(path))
    return data


def _move_in(places: Places) -> None:
    """Put the sheet and then the issue into their places; when one cannot go in, all is as it was before."""
    with _telling(places.sheet):
        if places.sheet.exists():
            os.replace(places.sheet, places.old_sheet)
    try:
        with _telling(places.sheet):
            os.replace(places.new_sheet, places.sheet)
        with _telling(places.issue):
            os.replace(places.new_issue, places.issue)
    except Trouble:
        with contextlib.suppress(OSError):
            if places.old_sheet.exists():
                os.replace(places.old_sheet, places.sheet)
            elif not places.new_sheet.exists():
                places.sheet.unlink()
        raise
    with contextlib.suppress(OSError):
        places.old_sheet.unlink(missing_ok=True)


def _tidy(places: Places) -> None:
    """Take away the room and what was left in it; an old sheet goes back to its place unless the issue went in."""
    if not places.room.exists():
        return
    if places.old_sheet.exists() and (places.new_issue.exists() or not places.sheet.exists()):
        os.replace(places.old_sheet, places.sheet)
    for path in sorted(places.room.iterdir()):
        path.unlink()
    places.room.rmdir()


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Say of what goes wrong that it is the file at `path`: where it is made first means nothing to people."""
    try:
        yield
    except Trouble as error:
        raise Trouble(error.cause, **{**error.facts, "path": str(path)}) from error
    except OSError as error:
        raise trouble_with(path, error) from error
