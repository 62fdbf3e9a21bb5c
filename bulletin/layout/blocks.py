"""A text's paragraphs, tables and pictures in the form of the page."""

from bulletin.layout.characters import lines_needed
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import exact, off, on, paragraph, run
from bulletin.layout.pictures import Pictures
from bulletin.layout.styles import ROLE_STYLE
from bulletin.layout.tables import table_xml
from bulletin.text import Block, Paragraph, Role, Run, Table, Text

_FEW = 3
_GAP = 120  # twips between a table and the text; tables that touch would be joined by word processors


def body_xml(text: Text, layout: Layout, pictures: Pictures, *, keep_end: bool = False) -> str:
    """Return `text` as block-level XML; pictures that cannot be shown are refused by `pictures`.

    With `keep_end` the last paragraph stays on the page of what follows it: a credit is never alone on a page.
    """
    last = len(text) - 1
    return "".join(_block(block, layout, pictures, keep_end and at == last) for at, block in enumerate(text))


def _block(block: Block, layout: Layout, pictures: Pictures, keep: bool) -> str:
    match block:
        case Paragraph():
            return paragraph_xml(block, layout, keep=keep)
        case Table():
            made = table_xml(block, layout)
            return f"{_gap(keep=True)}{made}{_gap(keep=keep)}" if made else ""
        case _:
            return pictures.inline(block)


def _gap(*, keep: bool) -> str:
    return paragraph("TableText", "", ("<w:keepNext/>" if keep else "") + exact(_GAP))


def paragraph_xml(source: Paragraph, layout: Layout, *, keep: bool = False) -> str:
    """Return one paragraph in the style of its role, emphasis kept; `keep` asks to stay with the next paragraph.

    Only a paragraph of a few lines is kept with the next: some word processors move a kept paragraph as a whole, and a
    long one would leave half a page empty. A heading of the lower levels is kept when it is a line of its own.
    """
    face = layout.faces.level1 if source.role is Role.TITLE else getattr(layout.faces, source.role.value)
    chinese = layout.font_of(face)
    runs = "".join(run(each.text, chinese, _emphasis(each)) for each in source.runs)
    return paragraph(ROLE_STYLE[source.role], runs, _keeping(source, layout, keep))


def _keeping(source: Paragraph, layout: Layout, keep: bool) -> str:
    lines = lines_needed(source.plain, layout.page.characters - 2, layout.page.characters)
    if source.role in (Role.LEVEL1, Role.LEVEL2, Role.TITLE):
        return "" if lines <= _FEW else f"{off('keepNext')}{off('keepLines')}"
    heading = source.role in (Role.LEVEL3, Role.LEVEL4) and lines == 1
    return on("keepNext") if heading or (keep and lines <= _FEW) else ""


def _emphasis(source: Run) -> str:
    bold = "<w:b/><w:bCs/>" if source.bold else ""
    italic = "<w:i/><w:iCs/>" if source.italic else ""
    return bold + italic + ('<w:u w:val="single"/>' if source.underline else "")
