"""What is printed, as values: an issue, its sign-off sheet, an official document, and what writing one yields."""

import datetime
from dataclasses import dataclass

from bulletin.journals import Distribution
from bulletin.text import Text

__all__ = [
    "Distribution", "ItemSheet", "Official", "Opinion", "PrintedIssue", "PrintedItem", "SignoffSheet", "Written",
]


@dataclass(frozen=True)
class PrintedItem:
    """One item as printed; `body` has no title paragraphs.

    `credit` is like `青禾镇  李明轩`, and empty when the text brings its own credit paragraph.
    """

    title: str
    section: str
    body: Text
    credit: str


@dataclass(frozen=True)
class PrintedIssue:
    """An issue of a journal in printed order.

    `marking` is a classification or 内部资料 注意保存, `urgency` is 特急, 加急 or empty; `responsible` pairs a duty
    with a name, such as `("责任编辑", "陈一帆")`.
    """

    masthead: str
    number_line: str
    publisher: str
    date: datetime.date
    marking: str
    urgency: str
    items: tuple[PrintedItem, ...]
    editors_note: str
    distribution: Distribution
    responsible: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class SignoffSheet:
    """The sheet on which an issue is signed.

    `code` identifies the revisions that were signed, `head` is that of the log, shortened.
    """

    journal: str
    number_line: str
    date: datetime.date | None
    titles: tuple[str, ...]
    drafted_by: str
    reviewed_by: str
    signed_by: str
    opinion: str
    distribution: Distribution
    code: str
    head: str = ""


@dataclass(frozen=True)
class Opinion:
    """A box of the sheet for one opinion, such as 签发意见; `words` stand there when it was given on the screen.

    Without `words` there is room to write by hand and a line for the signature.
    """

    label: str
    words: str = ""


@dataclass(frozen=True)
class ItemSheet:
    """The sheet on which one item is signed (文稿签发单), with the text of the item behind it.

    `edited_by` and the words of the opinions have their times with them; `figures` says how many figures were checked,
    empty where nobody did; `revision` is the number of the revision that is printed, `printed` says when and by whom it
    was. `code` and `head` as above.
    """

    office: str
    unit: str
    correspondent: str
    journal: str
    section: str
    characters: int
    urgency: str
    edited_by: str
    revision: int
    figures: str
    distribution: Distribution
    opinions: tuple[Opinion, ...]
    code: str
    head: str
    item: PrintedItem
    printed: str = ""


@dataclass(frozen=True)
class Official:
    """An official document (公文, GB/T 9704—2012) such as a circular; `body` has no title paragraphs."""

    organ: str
    document_number: str
    title: str
    addressee: str
    body: Text
    signature: str
    date: datetime.date
    copy_to: tuple[str, ...]
    printed_by: str


@dataclass(frozen=True)
class Written:
    """A file that was written and read again.

    `sha256` is that of its bytes in hexadecimal, `characters` the number of characters of its items without white
    space, `pages` the number of pages where it is known, `unprinted` the names of pictures that could not be printed.
    """

    sha256: str
    characters: int
    pages: int | None
    unprinted: tuple[str, ...] = ()
