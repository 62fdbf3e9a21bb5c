"""An official document (公文) such as a circular, as a Word file (GB/T 9704—2012)."""

from collections.abc import Callable
from pathlib import Path

from bulletin.errors import Cause, Trouble
from bulletin.layout.base import new_document
from bulletin.layout.blocks import body_xml, leaves_text
from bulletin.layout.characters import clean
from bulletin.layout.head import title
from bulletin.layout.imprint import imprint
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.official.end import attached, attachment_list, note, signature
from bulletin.layout.official.head import head
from bulletin.layout.official.words import imprint_rows, markings_of, number_words, official_text, with_colon
from bulletin.layout.ooxml import bookmark, paragraph, run
from bulletin.layout.page import Official, Written
from bulletin.layout.pictures import Pictures
from bulletin.layout.printed import official_parts, record_of_printed
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE

__all__ = ["official_text", "official_xml", "write_official"]

_LEADING_ABOVE = 0.8  # of a title's line
# Lines of a last paragraph that goes to the next page with the signature: a signature never stands on a page without
# text (7.3.5.1). Some word processors move such a paragraph as a whole, so that a longer one would empty its page.
_WITH_SIGNATURE = 15


def _no_picture(sha256: str) -> bytes:
    raise Trouble(Cause.FILE_MISSING, what="picture", sha256=sha256)


def write_official(
    doc: Official, layout: Layout, path: Path, picture: Callable[[str], bytes] = _no_picture,
) -> Written:
    """Write `doc` to `path` as DOCX and return what was written.

    Completeness and failure as in `saving.save`. `picture` yields the bytes for a SHA-256; without it the document has
    no pictures: Trouble (FILE_MISSING) for one.
    """
    rows = imprint_rows(doc)
    printed = official_parts("".join(markings_of(doc)) + doc.organ, number_words(doc), official_text(doc), rows)
    record = record_of_printed(printed, 0, layout.faces.body.line)
    document = new_document(layout, clean(doc.title), doc.date, as_properties(record))
    above, text, foot = official_xml(doc, layout, Pictures(document, layout, picture))
    fill(document, layout, above + text, foot)
    return save(document, path, printed)


def official_xml(doc: Official, layout: Layout, pictures: Pictures) -> tuple[str, str, str]:
    """Return the block-level XML of a document: its red head, all from title to last attachment, the imprint."""
    text = (
        _title(doc, layout)
        + _addressee(doc, layout)
        + body_xml(doc.body, layout, pictures, keep_end=_WITH_SIGNATURE if leaves_text(doc.body) else 0)
        + attachment_list(doc, layout)
        + signature(doc, layout)
        + note(doc, layout)
        + attached(doc, layout, pictures)
    )
    return head(doc, layout), bookmark(1, f"{ITEM_BOOKMARK}1", text), imprint(imprint_rows(doc), layout)


def _title(doc: Official, layout: Layout) -> str:
    """Return the title: two lines blank below the red rule, about one below the title (7.3.1, 7.3.2)."""
    gap, face = layout.masthead.gap, layout.faces.title
    before = max(0, gap * layout.page.pitch - round((face.line - face.size * 20) * _LEADING_ABOVE))
    return title(doc.title, DOCUMENT_TITLE, face, layout, blank=gap + 0.5, before=before)


def _addressee(doc: Official, layout: Layout) -> str:
    text = "" if doc.addressee_in_imprint else with_colon(doc.addressee)
    return paragraph("Addressee", run(text, layout.font_of(layout.faces.body))) if text else ""
