"""The files the settings of the check read and write; what the system refuses is told as Trouble."""

from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.files import trouble_with, write_whole
from bulletin.intake.encodings import decode

if TYPE_CHECKING:
    from bulletin.proof.roster_file import RosterReading

LONGEST = 60


def words_in(path: Path) -> tuple[str, ...]:
    """Return the words of a text file, one a line, each once; single characters and whole sentences are no words."""
    lines = decode(_bytes_of(path)).text.split("\n")
    return tuple(dict.fromkeys(word for line in lines if 2 <= len(word := line.strip("\ufeff \t\r\u3000")) <= LONGEST))


def roster_in(path: Path) -> "RosterReading":
    """Return the roster in a workbook with what could not be used. Unreadable: it is no workbook."""
    # What reads workbooks takes a while to load: only when one is read.
    from bulletin.proof.roster_file import read_roster

    return read_roster(_bytes_of(path))


def write_blank_roster(path: Path) -> None:
    """Write an empty workbook with the headings."""
    from bulletin.proof.roster_file import write_roster_template

    write_whole(path, write_roster_template())


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise trouble_with(path, error) from error
