"""A text's paragraphs, tables and pictures in the form of the page."""

import re

from bulletin.layout.characters import lines_needed
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import exact, fonts, off, on, paragraph, run, run_properties, size, styled_run, value
from bulletin.layout.pictures import Pictures
from bulletin.layout.styles import ROLE_STYLE
from bulletin.text import Block, Paragraph, Role, Run, Table, Text

_FEW = 4
_LONG_WORD = re.compile("[!-~]{14,}")  # a web address, a chain of Western letters; no number is that long
_GAP = 120  # twips between a table and the text; tables that touch would be joined by word processors


def body_xml(text: Text, layout: Layout, pictures: Pictures, *, keep_end: int = 0) -> str:
    """Return `text` as block-level XML; a picture that cannot be shown is named in its place by `pictures`.

    The last block stays on the page of what follows it when it has at most `keep_end` lines. A credit is never alone at
    the top of a page: a paragraph of a few lines is kept with it, a longer one takes it into its own last line. (Some
    word processors move a kept paragraph as a whole, and a long one would leave half a page empty; but all keep two
    lines of one paragraph together.)
    A note on a table is never alone on a page either: the last row of the table goes with it.
    """
    made, last, blocks = [], len(text) - 1, iter(enumerate(text))
    for at, block in blocks:
        credit = text[at + 1] if at < last else None
        if isinstance(block, Paragraph) and isinstance(credit, Paragraph) and _closes(credit, block, layout):
            if _lines(block, layout) > _FEW:
                next(blocks)
                made.append(_with_credit(block, credit, layout, keep_end if at + 1 == last else 0))
                continue
            made.append(paragraph_xml(block, layout, keep=_FEW))
        else:
            keep, above = keep_end if at == last else _before(credit), text[at - 1] if at else None
            if isinstance(block, Table) and _is_note(credit):
                made.append(_table(block, pictures, keep=True, stays=True))
            elif isinstance(above, Table) and isinstance(block, Paragraph) and _is_note(block):
                made.append(paragraph_xml(block, layout, keep=keep, whole=True))
            else:
                made.append(_block(block, layout, pictures, keep))
    return "".join(made)


def leaves_text(text: Text) -> bool:
    """Tell whether the page keeps some text when the last paragraph goes to the next: a first page must show text.

    (GB/T 9704—2012, 7.3.3; what is kept with the last paragraph goes along.)
    """
    own = [block for block in text if isinstance(block, Table) or (
        isinstance(block, Paragraph) and block.role in (Role.BODY, Role.LEVEL3, Role.LEVEL4))]
    return len(own) > 1


def _before(following: Block | None) -> int:
    """Return the lines a block may have to be kept with `following`."""
    return _FEW if isinstance(following, Paragraph) and following.role is Role.CREDIT else 0


def _closes(credit: Paragraph, block: Paragraph, layout: Layout) -> bool:
    """Tell whether `credit` is a line that can follow in the paragraph of `block`."""
    plain = block.role in (Role.BODY, Role.LEVEL3, Role.LEVEL4) and credit.role is Role.CREDIT
    return plain and "\n" not in credit.plain and "\t" not in credit.plain and _lines(credit, layout) == 1


def _with_credit(source: Paragraph, credit: Paragraph, layout: Layout, keep_end: int) -> str:
    keep = on("keepNext") if _lines(source, layout) < keep_end else ""
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{layout.page.text_width}"/></w:tabs>'
    face = layout.faces.credit
    look = run_properties(rFonts=fonts(layout.font_of(face), layout.fonts.western), sz=size(face.size))
    runs = _runs(source, layout) + "<w:r><w:br/></w:r>" + "<w:r><w:tab/></w:r>"
    runs += "".join(styled_run(each.text, look) for each in credit.runs)
    return paragraph(ROLE_STYLE[source.role], runs, keep + on("widowControl") + tabs + _shape(source))


def _lines(source: Paragraph, layout: Layout) -> int:
    return lines_needed(source.plain, layout.page.characters - 2, layout.page.characters)


def _block(block: Block, layout: Layout, pictures: Pictures, keep: int) -> str:
    match block:
        case Paragraph():
            return paragraph_xml(block, layout, keep=keep)
        case Table():
            return _table(block, pictures, keep=keep > 0)
        case _:
            return pictures.inline(block)


def _table(source: Table, pictures: Pictures, *, keep: bool, stays: bool = False) -> str:
    made = pictures.table(source, stays=stays)
    return f"{_gap(keep=True)}{made}{_gap(keep=keep)}" if made else ""


def _is_note(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.NOTE


def _gap(*, keep: bool) -> str:
    return paragraph("TableText", "", ("<w:keepNext/>" if keep else "") + exact(_GAP))


def paragraph_xml(source: Paragraph, layout: Layout, *, keep: int = 0, whole: bool = False) -> str:
    """Return one paragraph in the style of its role, emphasis kept.

    It stays with the next paragraph when it has at most `keep` lines. A heading of the lower levels is kept when it is
    a line of its own. A `whole` one of a few lines is not parted.
    """
    together = on("keepLines") if whole and _lines(source, layout) <= _FEW else ""
    shape = _keeping(source, layout, keep) + together + _shape(source)
    return paragraph(ROLE_STYLE[source.role], _runs(source, layout), shape)


def _runs(source: Paragraph, layout: Layout) -> str:
    face = layout.faces.level1 if source.role is Role.TITLE else getattr(layout.faces, source.role.value)
    chinese = layout.font_of(face)
    return "".join(run(each.text, chinese, _emphasis(each)) for each in source.runs)


def _shape(source: Paragraph) -> str:
    """Return what a paragraph with a long Western word needs: it may be broken, and the line before it stays as it is.

    Set to both margins, the line before a web address is pulled apart; not every word processor breaks the word.
    """
    if not _LONG_WORD.search(source.plain) or source.role is Role.CREDIT:
        return ""
    return off("wordWrap") + value("jc", "left")


def _keeping(source: Paragraph, layout: Layout, keep: int) -> str:
    if keep < 1 and source.role in (Role.BODY, Role.CREDIT, Role.NOTE):
        return ""
    lines = _lines(source, layout)
    if source.role in (Role.LEVEL1, Role.LEVEL2, Role.TITLE):
        return "" if lines <= _FEW else f"{off('keepNext')}{off('keepLines')}"
    heading = source.role in (Role.LEVEL3, Role.LEVEL4) and lines == 1
    return on("keepNext") if heading or lines <= keep else ""


def _emphasis(source: Run) -> str:
    bold = "<w:b/><w:bCs/>" if source.bold else ""
    italic = "<w:i/><w:iCs/>" if source.italic else ""
    return bold + italic + ('<w:u w:val="single"/>' if source.underline else "")
