"""The files the settings of the check read and write; what the system refuses is told as Trouble."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.errors import Reason, Unreadable
from bulletin.files import write_whole
from bulletin.intake.door import bytes_at
from bulletin.intake.encodings import decode

if TYPE_CHECKING:
    from bulletin.proof.roster_file import RosterReading

LONGEST = 60  # characters of a word
MOST_WORDS = 200_000
_SHOWN = 24  # characters of a line that is quoted
_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLite format 3", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")
_MARKED_UP = ("{", "[", "<")  # data of another program: JSON, XML, HTML
_BETWEEN_COLUMNS = ("\t", ",", "，", ";", "；", "|")


class Fault(StrEnum):
    """Why a file is no list of words. The values are codes."""

    NO_TEXT = "no_text"
    MARKED_UP = "marked_up"
    COLUMNS = "columns"
    NO_WORDS = "no_words"
    TOO_MANY = "too_many"


class NoWordList(Exception):
    """The file `name` is no list of words, one a line. `row` (1: the first) and `what` quote a line, `count` counts."""

    def __init__(self, fault: Fault, name: str, row: int = 0, what: str = "", count: int = 0) -> None:
        super().__init__(fault.value)
        self.fault, self.name, self.row, self.what, self.count = fault, name, row, what, count


def words_in(path: Path) -> tuple[str, ...]:
    """Return the words of a text file, one a line, each once; single characters and whole sentences are no words.

    Raises NoWordList for a file of another kind, with several columns, without any word or with too many; and as
    `bytes_at` says.
    """
    data = bytes_at(path)
    text = decode(data).text
    if data.startswith(_BINARY) or "\0" in text or text.count("\ufffd") * 100 > len(text):
        raise NoWordList(Fault.NO_TEXT, path.name)
    if text.lstrip("\ufeff \t\r\n").startswith(_MARKED_UP):
        raise NoWordList(Fault.MARKED_UP, path.name)
    lines = [line.strip("\ufeff \t\r\u3000") for line in text.split("\n")]
    parted = [number for number, line in enumerate(lines, 1) if any(each in line for each in _BETWEEN_COLUMNS)]
    if len(parted) * 2 > sum(map(bool, lines)):
        raise NoWordList(Fault.COLUMNS, path.name, parted[0], lines[parted[0] - 1][:_SHOWN])
    found = tuple(dict.fromkeys(line for line in lines if 2 <= len(line) <= LONGEST))
    if not found:
        raise NoWordList(Fault.NO_WORDS, path.name)
    if len(found) > MOST_WORDS:
        raise NoWordList(Fault.TOO_MANY, path.name, count=len(found))
    return found


def roster_in(path: Path) -> "RosterReading":
    """Return the roster in a workbook with what could not be used.

    Refused as Unreadable: EMPTY, NOT_SUPPORTED for another kind of file. Raises besides as `bytes_at` and
    `bulletin.proof.roster_file.read_roster` say.
    """
    # What reads workbooks takes a while to load: only when one is read.
    from bulletin.proof.roster_file import read_roster

    data = bytes_at(path)
    if not data.startswith(b"PK"):  # a table of another program, or none
        raise Unreadable(Reason.NOT_SUPPORTED if data else Reason.EMPTY, name=path.name)
    return read_roster(data)


def write_blank_roster(path: Path) -> None:
    """Write an empty workbook with the headings."""
    from bulletin.proof.roster_file import write_roster_template

    write_whole(path, write_roster_template())
