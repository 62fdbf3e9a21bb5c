"""The files the settings of the check read and write; what the system refuses is told as Trouble."""

from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.files import write_whole
from bulletin.intake.door import bytes_at
from bulletin.intake.encodings import decode

if TYPE_CHECKING:
    from bulletin.proof.roster_file import RosterReading

LONGEST = 60


def words_in(path: Path) -> tuple[str, ...]:
    """Return the words of a text file, one a line, each once; single characters and whole sentences are no words."""
    lines = decode(bytes_at(path)).text.split("\n")
    return tuple(dict.fromkeys(word for line in lines if 2 <= len(word := line.strip("\ufeff \t\r\u3000")) <= LONGEST))


def roster_in(path: Path) -> "RosterReading":
    """Return the roster in a workbook with what could not be used.

    Raises as `bytes_at` and `bulletin.proof.roster_file.read_roster` say.
    """
    # What reads workbooks takes a while to load: only when one is read.
    from bulletin.proof.roster_file import read_roster

    return read_roster(bytes_at(path))


def write_blank_roster(path: Path) -> None:
    """Write an empty workbook with the headings."""
    from bulletin.proof.roster_file import write_roster_template

    write_whole(path, write_roster_template())
