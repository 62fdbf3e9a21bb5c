"""What reading a file yields, before anything is written to the archive."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bulletin.errors import Unreadable
from bulletin.marked import Marks
from bulletin.text import Role, Text


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
    CHANGES_REJECTED = "changes_rejected"
    CHANGES_KEPT = "changes_kept"
    CONVERTED = "converted"
    BARE_TEXT = "bare_text"
    CUT_OFF = "cut_off"
    LINES_JOINED = "lines_joined"
    LINKS_LEFT = "links_left"
    OCR_READ = "ocr_read"
    OCR_UNSURE = "ocr_unsure"
    PAGES_LEFT = "pages_left"
    NAME_REPAIRED = "name_repaired"
    BODY_KEPT = "body_kept"
    PARTS_LEFT = "parts_left"
    SAME_TEXT = "same_text"
    SIMILAR = "similar"
    SAME_TITLE = "same_title"
    REVISED = "revised"
    RAISED = "raised"
    PICTURE_TEXT = "picture_text"
    BOXES_LAST = "boxes_last"


class Changes(StrEnum):
    """What becomes of tracked changes: taken over, undone, or both kept to be judged (see `Incoming`)."""

    ACCEPT = "accept"
    REJECT = "reject"
    KEEP = "keep"


@dataclass(frozen=True)
class Wish:
    """How a person wants a file read: in `encoding` (Python's name; empty: found by trial), its tracked `changes` so.

    `ocr`: whether pictures and scans are read by recognition where that is installed. `day` is when the file came, from
    which the text counts 今天 and 昨日. `marks`: a Word file of ours that was sent out comes back; its paragraphs are
    taken exactly as they are, and who marked it is told. `looks`: how the paragraphs look in the file is told too.
    """

    encoding: str = ""
    changes: Changes = Changes.ACCEPT
    ocr: bool = True
    day: date | None = None
    marks: bool = False
    looks: bool = False


@dataclass(frozen=True)
class Look:
    """How a paragraph looks in its file: the role its style is named after, centred, size in points (0: the format has
    none), bold as a whole, standing in a text box, and the font of its first characters (empty: not told).
    """

    style: Role | None = None
    centred: bool = False
    size: float = 0.0
    bold: bool = False
    boxed: bool = False
    face: str = ""


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


class Basis(StrEnum):
    """What a guess rests on, from what the sender stated to what only its place suggests."""

    LABEL = "label"
    CREDIT = "credit"
    SIGNED = "signed"
    LETTERHEAD = "letterhead"
    SENDER = "sender"
    FILE_NAME = "file_name"
    TITLE = "title"
    TEXT = "text"
    LEARNED = "learned"
    LISTED = "listed"


@dataclass(frozen=True)
class Guess:
    """What text and file name suggest; an empty string where nothing was found. `unit` is as written in the text.

    `event_at` is the local time of the event as ISO text to the minute, or the day alone; `nature` and `urgency` are
    values of `drafts.Nature` and `drafts.Urgency`. `bases` tells by field name what each guess rests on.
    """

    title: str = ""
    unit: str = ""
    correspondent: str = ""
    phone: str = ""
    approver: str = ""
    event_at: str = ""
    nature: str = ""
    urgency: str = ""
    bases: tuple[tuple[str, Basis], ...] = ()


@dataclass(frozen=True)
class Letter:
    """The mail a file came in: the sender's address, the name shown with it, the subject, when it was sent.

    `sha256` is of the whole mail as it came; `message_id` without its angle brackets, empty where there is none.
    """

    sender: str
    sender_name: str = ""
    subject: str = ""
    message_id: str = ""
    sent_at: datetime | None = None
    sha256: str = ""


@dataclass(frozen=True)
class Incoming:
    """A file as read: its exact bytes and their SHA-256, the text made from them, and what to know about it.

    `before` is the text with the tracked changes undone, where they are to be kept as suggestions: `text` then has them
    taken over. `letter` is set for what came by mail, `marks` for a Word file where they were asked for; `looks`
    likewise, one for each block of `text`, None where the file does not tell.
    """

    name: str
    original: bytes
    sha256: str
    text: Text
    pictures: tuple[PictureFile, ...] = ()
    warnings: tuple[Warning, ...] = ()
    guess: Guess = field(default=Guess())
    before: Text | None = None
    letter: Letter | None = None
    marks: Marks | None = None
    looks: tuple[Look | None, ...] = ()


@dataclass(frozen=True)
class Opened:
    """One thing found in a file: read, or refused. `name` is its path from the file's name inward, such as
    `来稿.zip/青禾镇.docx`; what the file itself says is under its own name."""

    name: str
    incoming: Incoming | None = None
    refused: Unreadable | None = None
