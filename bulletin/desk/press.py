"""At the press: writing a frozen issue and its sign-off sheet to files. No transaction is open here."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from bulletin.desk.publishing import Printing
from bulletin.errors import BulletinError, Cause, Trouble
from bulletin.files import trouble_with
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.layout import load_layout
from bulletin.layout.page import Written
from bulletin.layout.signoff_writer import write_signoff_sheet

_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', "_"))


@dataclass(frozen=True)
class Pressed:
    """What was written: the issue, its sign-off sheet, and the issue's bytes for the archive."""

    issue_path: Path
    sheet_path: Path
    written: Written
    data: bytes

    def withdraw(self) -> None:
        """Take the files away again: the archive did not record the issue, and its number is free for another."""
        for path in (self.issue_path, self.sheet_path):
            path.unlink(missing_ok=True)


def press(printing: Printing, layouts: Path, folder: Path) -> Pressed:
    """Write the issue and its sign-off sheet into `folder`, with the layout files of the folder `layouts`.

    Refused: UNKNOWN layout. Trouble: DISK_FULL, NO_PERMISSION, FILE_IN_USE, INCOMPLETE with the path; then no half
    file is left and a file of that name that was there before is untouched.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble_with(folder, error) from error
    stem = _stem(printing)
    issue_path, sheet_path = folder / f"{stem}.docx", folder / f"{stem}签发单.docx"
    layout = load_layout(layouts / f"{printing.layout}.toml")
    write_signoff_sheet(printing.sheet, load_layout(layouts / "qianfadan.toml"), sheet_path)
    try:
        # The issue comes last: a file with a number on it must not lie about when its sheet could not be written.
        written = write_issue(printing.page, layout, issue_path, printing.pictures.__getitem__)
    except BulletinError:
        sheet_path.unlink(missing_ok=True)
        raise
    return Pressed(issue_path, sheet_path, written, _read_again(issue_path, written.sha256))


def _read_again(path: Path, sha256: str) -> bytes:
    """Return the bytes that were written; Trouble (INCOMPLETE) when another program changed them meanwhile."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise trouble_with(path, error) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Trouble(Cause.INCOMPLETE, path=str(path))
    return data


def _stem(printing: Printing) -> str:
    """Return a name such as 信息快报2026年第12期, without what file systems do not allow."""
    number, day = printing.issue.number, printing.issue.day
    name = printing.sheet.journal.translate(_NOT_IN_NAMES)
    return f"{name}{number.year}年第{number.number}期" if number else f"{name}{day.isoformat()}"
