"""What is printed, as values: an issue, its sign-off sheet, an official document, and what writing one yields."""

import datetime
from dataclasses import dataclass

from bulletin.journals import Distribution
from bulletin.text import Text

__all__ = [
    "Attachment", "CommissionNotice", "Distribution", "ItemSheet", "Official", "Opinion", "PrintedIssue", "PrintedItem",
    "SignoffSheet", "Written",
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

    `addressee` names for whom a special report is (呈报对象), one line each; `copy_number` (份号) is printed only on a
    classified issue; `correction` is a line such as 更正：… of an issue that corrects another.
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
    addressee: str = ""
    copy_number: str = ""
    correction: str = ""


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
class Attachment:
    """An attachment (附件) by its title, which has no mark at its end; without `body` it is named, but not printed."""

    title: str
    body: Text = ()


@dataclass(frozen=True)
class Official:
    """An official document (公文, GB/T 9704—2012) such as a circular; `body` has no title paragraphs.

    `copy_number` (份号), `marking` (密级和保密期限) and `urgency` stand at the top left in this order. `signed_by` are
    the 签发人 of a document that goes upward; its number stands at the left (7.2.5). `sealed` tells whether room for a
    seal is left at the date. `note` (附注) is printed in brackets. With `addressee_in_imprint` an addressee too long
    for the first page is printed in the imprint (7.3.2). `printed_on` is the day of printing where it is not `date`.
    """

    organ: str
    document_number: str
    title: str
    addressee: str
    body: Text
    signature: str
    date: datetime.date
    copy_to: tuple[str, ...]
    printed_by: str
    copy_number: str = ""
    marking: str = ""
    urgency: str = ""
    signed_by: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    sealed: bool = True
    note: str = ""
    addressee_in_imprint: bool = False
    printed_on: datetime.date | None = None


@dataclass(frozen=True)
class CommissionNotice:
    """A commission (约稿通知单): what the office asks of which units, and by when.

    `wanted` says in lines what the draft should tell; `deadline` is printed with its hour when it has one; `length`,
    `sent_by` (how to send it) and `point` (the point of guidance it belongs to) may be empty.
    """

    office: str
    number: str
    topic: str
    wanted: tuple[str, ...]
    units: tuple[str, ...]
    deadline: datetime.date | datetime.datetime
    contact: str
    phone: str
    date: datetime.date
    urgency: str = ""
    length: str = ""
    sent_by: str = ""
    point: str = ""


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
