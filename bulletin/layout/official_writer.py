"""An official document (公文) such as a circular, as a Word file (GB/T 9704—2012)."""

from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.layout.base import new_document
from bulletin.layout.blocks import body_xml
from bulletin.layout.characters import clean, one_line, significant, width
from bulletin.layout.head import chinese_date, masthead, number_line, red_rule, rule_height, title
from bulletin.layout.imprint import imprint, named
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import bookmark, exact, paragraph, run
from bulletin.layout.page import Official, Written
from bulletin.layout.pictures import Pictures
from bulletin.layout.printed import official_parts, record_of_printed
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE
from bulletin.text import Picture

_RULE_BELOW_NUMBER = 11  # 4 mm in points, 7.2.7
_LEADING_ABOVE = 0.8  # of a title's line
# Lines of a last paragraph that goes to the next page with the signature: a signature never stands on a page without
# text (7.3.5.1). Some word processors move such a paragraph as a whole, so that a longer one would empty its page.
_WITH_SIGNATURE = 15
_SEAL_EMS = 4  # the date stands four characters from the right when a seal is put on it, 7.3.5.1


def write_official(doc: Official, layout: Layout, path: Path) -> Written:
    """Write `doc` to `path` as DOCX and return what was written.

    Completeness and failure as in `saving.save`. A circular has no pictures: Trouble (FILE_MISSING) for one.
    """
    rows = _imprint_rows(doc)
    printed = official_parts(doc.organ, doc.document_number, official_text(doc), rows)
    record = record_of_printed(printed, 0, layout.faces.body.line)
    document = new_document(layout, clean(doc.title), doc.date, as_properties(record))
    pictures = Pictures(document, layout, _no_picture)
    text = (
        _title(doc, layout)
        + _addressee(doc.addressee, layout)
        + body_xml(doc.body, layout, pictures, keep_end=_WITH_SIGNATURE)
        + _signature(doc, layout)
    )
    head = _head(doc, layout) + bookmark(1, f"{ITEM_BOOKMARK}1", text)
    fill(document, layout, head, imprint(rows, layout))
    return save(document, path, printed)


def official_text(doc: Official) -> str:
    """Return the characters from title to date that must be in the file, without white space."""
    body = "".join(block.plain for block in doc.body if not isinstance(block, Picture))
    addressee = _with_colon(doc.addressee)
    return significant(doc.title + addressee + body + doc.signature + chinese_date(doc.date))


def _head(doc: Official, layout: Layout) -> str:
    """Return organ, document number two lines below it, and the red rule 4 mm below that (7.2.4, 7.2.5, 7.2.7)."""
    pitch = layout.page.pitch
    above = 2 * pitch - rule_height(layout, _RULE_BELOW_NUMBER)  # the rule must not push the text off the line grid
    below = red_rule(layout, _RULE_BELOW_NUMBER) + exact(layout.faces.number.line, before=above)
    return masthead(doc.organ, layout, 0) + number_line(doc.document_number, layout, below)


def _title(doc: Official, layout: Layout) -> str:
    """Return the title: two lines blank below the red rule, about one below the title (7.3.1, 7.3.2)."""
    gap, face = layout.masthead.gap, layout.faces.title
    before = max(0, gap * layout.page.pitch - round((face.line - face.size * 20) * _LEADING_ABOVE))
    return title(doc.title, DOCUMENT_TITLE, face, layout, blank=gap + 0.5, before=before)


def _addressee(addressee: str, layout: Layout) -> str:
    text = _with_colon(addressee)
    return paragraph("Addressee", run(text, layout.font_of(layout.faces.body))) if text else ""


def _with_colon(addressee: str) -> str:
    bare = clean(addressee).strip()
    return bare if not bare or bare.endswith(("：", ":")) else bare + "："


def _signature(doc: Official, layout: Layout) -> str:
    """Return organ and date: the date four characters from the right, the organ centred above it (7.3.5.1)."""
    day, font = chinese_date(doc.date), layout.font_of(layout.faces.body)
    right = max(0.0, _SEAL_EMS + (width(day) - width(doc.signature)) / 2)
    line, em = layout.faces.body.line, layout.faces.body.size * 20
    made = ""
    if doc.signature:
        place = f'<w:keepNext/>{exact(line, before=2 * layout.page.pitch)}<w:ind w:right="{round(right * em)}"/>'
        made = paragraph("Signature", run(doc.signature, font), place)
    return made + paragraph("Signature", run(day, font), f'<w:ind w:right="{round(_SEAL_EMS * em)}"/>')


def _imprint_rows(doc: Official) -> tuple[tuple[str, ...], ...]:
    copies = named("抄送：", doc.copy_to) if any(map(one_line, doc.copy_to)) else ""
    printed = f"{one_line(doc.printed_by)}\t{chinese_date(doc.date)}印发" if doc.printed_by else ""
    return tuple((line,) for line in (copies, printed) if line)


def _no_picture(sha256: str) -> bytes:
    raise Trouble(Cause.FILE_MISSING, what="picture", sha256=sha256)
