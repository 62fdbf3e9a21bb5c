"""The words of an official document as they are printed, line by line (GB/T 9704—2012, 7.2 to 7.4)."""

import re

from bulletin.layout.characters import clean, one_line, significant, width
from bulletin.layout.head import chinese_date
from bulletin.layout.imprint import Rows, named
from bulletin.layout.page import Attachment, Official
from bulletin.text import Picture, Text

SIGNED_BY, ATTACHMENT = "签发人：", "附件"
_IN_A_LINE = 2  # names of 签发人, 7.2.6
_NAME = 3  # ems, as most names have
_NUMBER = re.compile(r"(.*?)\s*[\[［(（【〔]\s*(\d{4})\s*[\]］)）】〕]\s*(?:第\s*)?0*(\d+)\s*号", re.DOTALL)


def document_number(text: str) -> str:
    """Return a document number (发文字号) in its form: the year in 〔〕, no 第 and no leading zeros (7.2.5).

    What does not look like one is returned as it is.
    """
    found = _NUMBER.fullmatch(one_line(text))
    return f"{found[1]}〔{found[2]}〕{found[3]}号" if found else one_line(text)


def markings_of(doc: Official) -> tuple[str, ...]:
    """Return number of the copy, classification with its term, and urgency: a line each, in this order (7.2.3)."""
    return tuple(line for line in map(one_line, (doc.copy_number, doc.marking, doc.urgency)) if line)


def signers(doc: Official) -> tuple[tuple[str, ...], ...]:
    """Return the names of 签发人, two to a line; a name of two characters is spread to three (7.2.6)."""
    names = [_spread(one_line(name)) for name in doc.signed_by if one_line(name)]
    return tuple(tuple(names[at:at + _IN_A_LINE]) for at in range(0, len(names), _IN_A_LINE))


def _spread(name: str) -> str:
    return "\u3000".join(name) if len(name) == 2 and width(name) < _NAME else name


def number_words(doc: Official) -> str:
    """Return the characters of number and 签发人 in the order of the file: the number is on the last line."""
    lines = ["".join(each) for each in signers(doc)] or [""]
    lines[0] = (SIGNED_BY if lines[0] else "") + lines[0]
    return "".join(lines[:-1]) + document_number(doc.document_number) + lines[-1]


def with_colon(addressee: str) -> str:
    """Return the addressee with one full-width colon behind the last name (7.3.2)."""
    bare = clean(addressee).strip()
    return bare if not bare or bare.endswith(("：", ":")) else bare + "："


def attachment_names(attachments: tuple[Attachment, ...]) -> tuple[tuple[str, str], ...]:
    """Return mark and name of each attachment for the list below the text: 1., 2., …; no mark for a single one."""
    many = len(attachments) > 1
    return tuple((f"{number}." if many else "", one_line(each.title).rstrip("。；，、"))
                 for number, each in enumerate(attachments, start=1))


def attachment_mark(attachments: tuple[Attachment, ...], number: int) -> str:
    """Return what stands above the attachment `number` (1 is the first): 附件1, or 附件 where there is one only."""
    return f"{ATTACHMENT}{number}" if len(attachments) > 1 else ATTACHMENT


def note_line(note: str) -> str:
    """Return 附注 in round brackets (7.3.6)."""
    bare = one_line(note)
    return bare if not bare or (bare[0] in "（(" and bare[-1] in "）)") else f"（{bare}）"


def imprint_rows(doc: Official) -> Rows:
    """Return the imprint: 主送 and 抄送 with no rule between them, then who printed it and when (7.4.2, 7.4.3)."""
    lists = (("主送：", (doc.addressee.strip().rstrip("：:"),) if doc.addressee_in_imprint else ()),
             ("抄送：", doc.copy_to))
    first = tuple(named(label, names) for label, names in lists if any(map(one_line, names)))
    printed = f"{one_line(doc.printed_by)}\t{chinese_date(doc.printed_on or doc.date)}印发" if doc.printed_by else ""
    return tuple(row for row in (first, (printed,) if printed else ()) if row)


def official_text(doc: Official) -> str:
    """Return the characters from title to the last attachment that must be in the file, without white space."""
    addressee = "" if doc.addressee_in_imprint else with_colon(doc.addressee)
    names = "".join(mark + name for mark, name in attachment_names(doc.attachments))
    listed = f"{ATTACHMENT}：{names}" if names else ""
    closing = doc.signature + chinese_date(doc.date) + note_line(doc.note)
    return significant(doc.title + addressee + _plain(doc.body) + listed + closing + _attached(doc.attachments))


def _attached(attachments: tuple[Attachment, ...]) -> str:
    return "".join(attachment_mark(attachments, number) + one_line(each.title) + _plain(each.body)
                   for number, each in enumerate(attachments, start=1) if each.body)


def _plain(text: Text) -> str:
    return "".join(block.plain for block in text if not isinstance(block, Picture))
