"""What reading a file yields, before anything is written to the archive."""

from dataclasses import dataclass, field
from enum import StrEnum

from bulletin.text import Text


class Kind(StrEnum):
    """What a person should know about how a file was read. The values are the codes of the command line."""

    INSERTIONS_ACCEPTED = "insertions_accepted"
    DELETIONS_DROPPED = "deletions_dropped"
    MOVES_ACCEPTED = "moves_accepted"
    COMMENTS_KEPT = "comments_kept"
    TEXT_BOXES = "text_boxes"
    NOTES_APPENDED = "notes_appended"
    HEADERS_FOOTERS = "headers_footers"
    HIDDEN_TEXT = "hidden_text"
    PICTURES_LEFT = "pictures_left"
    PICTURES_MOVED = "pictures_moved"
    OBJECTS_LEFT = "objects_left"
    FORMULAS = "formulas"
    MISSING_TEXT = "missing_text"
    ENCODING_GUESSED = "encoding_guessed"
    CHARACTERS_LOST = "characters_lost"
    TRADITIONAL = "traditional"
    WRONG_NAME = "wrong_name"
    TITLE_GUESSED = "title_guessed"
    UNIT_UNKNOWN = "unit_unknown"


@dataclass(frozen=True)
class Warning:
    """One kind of remark with how often it applies; `detail` quotes the file (an encoding, a piece of text)."""

    kind: Kind
    count: int = 1
    detail: str = ""


@dataclass(frozen=True)
class PictureFile:
    """A picture taken out of a file: its bytes and their SHA-256 in hexadecimal."""

    sha256: str
    name: str
    data: bytes


@dataclass(frozen=True)
class Guess:
    """What text and file name suggest; an empty string where nothing was found. `unit` is as written in the text."""

    title: str = ""
    unit: str = ""
    correspondent: str = ""
    phone: str = ""
    approver: str = ""


@dataclass(frozen=True)
class Incoming:
    """A file as read: its exact bytes and their SHA-256, the text made from them, and what to know about it."""

    name: str
    original: bytes
    sha256: str
    text: Text
    pictures: tuple[PictureFile, ...] = ()
    warnings: tuple[Warning, ...] = ()
    guess: Guess = field(default=Guess())
