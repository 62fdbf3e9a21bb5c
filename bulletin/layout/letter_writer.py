"""Many short official papers in one Word file, each on a page of its own: letters to units, notices of adoption."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bulletin.layout.base import new_document
from bulletin.layout.blocks import body_xml
from bulletin.layout.characters import clean
from bulletin.layout.head import title
from bulletin.layout.issue_writer import fill
from bulletin.layout.layout import Layout
from bulletin.layout.official.end import note, signature
from bulletin.layout.official.words import official_text, with_colon
from bulletin.layout.ooxml import bookmark, exact, on, paragraph, run
from bulletin.layout.page import Official, Written
from bulletin.layout.pictures import Pictures
from bulletin.layout.printed import ITEM, record_of_printed, whole
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties
from bulletin.layout.saving import save
from bulletin.layout.styles import DOCUMENT_TITLE


def write_letters(letters: Sequence[Official], layout: Layout, path: Path, name: str) -> Written:
    """Write each letter on pages of its own to `path` as a DOCX called `name`, and return what was written.

    A letter has title, addressee, text, signature and date; no red head, imprint or attachments are printed.
    Completeness and failure as in `saving.save`.
    """
    plain = [replace(each, attachments=()) for each in letters]
    printed = whole(*((ITEM, official_text(each)) for each in plain))
    record = record_of_printed(printed, 0, layout.faces.body.line)
    day = letters[0].date if letters else None
    document = new_document(layout, clean(name), day, as_properties(record))
    pictures = Pictures(document, layout, lambda sha256: b"")
    body = "".join(_letter(number, each, layout, pictures) for number, each in enumerate(plain, start=1))
    fill(document, layout, body, "")
    return save(document, path, printed)


def _letter(number: int, letter: Official, layout: Layout, pictures: Pictures) -> str:
    """Return one letter; all but the first begin a page."""
    begins = paragraph("Imprint", "", on("pageBreakBefore") + exact(20)) if number > 1 else ""
    to = with_colon(letter.addressee)
    text = (
        title(letter.title, DOCUMENT_TITLE, layout.faces.title, layout, blank=1.0, before=0)
        + (paragraph("Addressee", run(to, layout.font_of(layout.faces.body))) if to else "")
        + body_xml(letter.body, layout, pictures, keep_end=2)
        + signature(letter, layout)
        + note(letter, layout)
    )
    return begins + bookmark(number, f"{ITEM_BOOKMARK}{number}", text)
