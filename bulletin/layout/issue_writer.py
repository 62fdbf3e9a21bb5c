"""An issue as a Word file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from docx.document import Document
from docx.oxml import parse_xml

from bulletin.layout.base import new_document, section
from bulletin.layout.blocks import body_xml, leaves_text
from bulletin.layout.characters import clean
from bulletin.layout.head import markings, masthead, number_line, publisher_line, title
from bulletin.layout.imprint import distribution_rows, imprint
from bulletin.layout.layout import Face, Layout
from bulletin.layout.ooxml import NAMESPACES, bookmark, exact, fonts, paragraph, run
from bulletin.layout.own_base.base import OwnBase, layout_with
from bulletin.layout.own_base.writer import dress, own_head, own_parts, own_pictures
from bulletin.layout.page import PrintedIssue, PrintedItem, Written
from bulletin.layout.pictures import Pictures, lost_line, unprinted
from bulletin.layout.printed import (
    CONTENTS_HEAD,
    LOST,
    addressee_lines,
    correction_lines,
    heading,
    issue_parts,
    marking_lines,
    note_lines,
    record_of_printed,
    whole,
)
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties, credit_line
from bulletin.layout.saving import save
from bulletin.layout.styles import ITEM_TITLE, indent
from bulletin.layout.title_lines import balance
from bulletin.text import Role, pictures_in
from bulletin.text import paragraph as text_paragraph

_WITH_IMPRINT = 8  # lines a last paragraph may have to be kept on the page of the imprint
_HUNG = 4  # characters by which the titles in the list of contents are set in
_LONGEST_LABEL = 6  # characters of a label such as 主送领导： under which an addressee's further lines are not set


def write_issue(
    issue: PrintedIssue, layout: Layout, path: Path, picture: Callable[[str], bytes], base: OwnBase | None = None,
) -> Written:
    """Write `issue` to `path` as DOCX and return what was written; `picture` yields the bytes for a SHA-256.

    Every character of every item is found again in the finished file, in order, before it takes its place: see
    `saving.save` for what happens on failure (Trouble). Characters XML cannot hold are printed as U+FFFD. A picture no
    word processor shows is printed as a framed line with its name, and named in what is returned. With a `base` the
    issue wears the office's own dress; what that lacks is as in `layout`.
    """
    layout = layout_for(issue, layout_with(base, layout) if base else layout)
    bodies = [item.body for item in issue.items]
    lost = unprinted(bodies, picture)
    printed = own_parts(base, issue) if base else issue_parts(issue)
    printed += whole(*((LOST, lost_line(each)) for each in lost))
    shown = sum(len(tuple(pictures_in(body))) for body in bodies) - len(lost)
    shown += own_pictures(base) if base else 0
    record = record_of_printed(printed, shown, layout.faces.body.line)
    name = f"{issue.masthead} {issue.number_line}".strip()
    document = new_document(layout, clean(name), issue.date, as_properties(record))
    pictures = Pictures(document, layout, picture)
    own = own_head(base, issue, layout, document) if base and base.masthead else None
    head, items, foot = issue_xml(issue, layout, pictures, own)
    fill(document, layout, head + "".join(items), foot)
    if base:
        dress(document, base, layout)
    return save(document, path, printed, tuple(each.name for each in lost))


def layout_for(issue: PrintedIssue, layout: Layout) -> Layout:
    """Return the layout an issue is set in: the title of an only item is as large as that of a document."""
    return replace(layout, faces=replace(layout.faces, item=layout.faces.title)) if len(issue.items) == 1 else layout


def issue_xml(
    issue: PrintedIssue, layout: Layout, pictures: Pictures, own: str | None = None,
) -> tuple[str, tuple[str, ...], str]:
    """Return the block-level XML of an issue: what stands above its items, each item, and the imprint.

    `own` is the masthead as XML where it is not the layout's.
    """
    rows = distribution_rows(issue.distribution, issue.responsible)
    head = _red_head(issue, layout) if own is None else own
    return head + _opening(issue, layout), _items(issue, layout, pictures), imprint(rows, layout)


def fill(document: Document, layout: Layout, body: str, foot: str) -> None:
    """Put `body` and `foot` (block-level XML) into an empty document; a table is never the last thing on a page."""
    closing = foot or (paragraph("Imprint", "", exact(20)) if _ends_in_table(body) else "")
    made = parse_xml(f"<w:body {NAMESPACES}>{body}{closing}{section(layout)}</w:body>")
    document.element.replace(document.element.body, made)


def _ends_in_table(body: str) -> bool:
    return not body or body.rfind("</w:tbl>") > body.rfind("</w:p>")


def _red_head(issue: PrintedIssue, layout: Layout) -> str:
    above = marking_lines(issue)
    return (
        markings(above, layout)
        + masthead(issue.masthead, layout, len(above))
        + number_line(issue.number_line, layout)
        + publisher_line(issue.publisher, issue.date, layout)
    )


def _opening(issue: PrintedIssue, layout: Layout) -> str:
    """Return what stands between the red rule and the first item."""
    return _below_rule(issue, layout) + _contents(issue, layout) + _editors_note(issue.editors_note, layout)


def _below_rule(issue: PrintedIssue, layout: Layout) -> str:
    """Return for whom a special report is, and what an issue corrects; each block ends on the line grid."""
    half = layout.page.pitch // 2
    return _block(addressee_lines(issue.addressee), "IssueAddressee", layout.faces.body, layout, half) + _block(
        correction_lines(issue.correction), "Correction", layout.faces.editors_note, layout, half)


def _block(lines: tuple[str, ...], style: str, face: Face, layout: Layout, above: int) -> str:
    """Return lines with one body line of room around them, `above` twips of it above."""
    made, last = [], len(lines) - 1
    for number, line in enumerate(lines):
        space = exact(face.line, 0 if number else above, 0 if number < last else layout.page.pitch - above)
        made.append(paragraph(style, run(line, layout.font_of(face)), space + _hung(line, style, face)))
    return "".join(made)


def _hung(line: str, style: str, face: Face) -> str:
    """Return the indent that sets the further lines of an addressee under its first name."""
    label = line.split("：", 1)[0] + "："
    hang = len(label) * 100 if style == "IssueAddressee" and label in line and len(label) <= _LONGEST_LABEL else 0
    return indent(face.size, -hang, hang) if hang else ""


def _contents(issue: PrintedIssue, layout: Layout) -> str:
    if len(issue.items) < 2:
        return ""
    face, pitch = layout.faces.contents, layout.page.pitch
    heading = run(CONTENTS_HEAD, layout.font_of(layout.faces.contents_head))
    space = exact(layout.faces.contents_head.line, before=pitch // 2, after=pitch - pitch // 2)
    titles = ("\n".join(balance(clean(item.title).strip(), layout.page.characters - _HUNG)) for item in issue.items)
    lines = (
        paragraph("Contents", run(f"{number}.\t{each}", layout.font_of(face)))
        for number, each in enumerate(titles, start=1)
    )
    return paragraph("ContentsHead", heading, space) + "".join(lines)


def _editors_note(note: str, layout: Layout) -> str:
    label, *lines = note_lines(note) or ("",)
    kai, hei = layout.font_of(layout.faces.editors_note), layout.fonts.hei
    lead = f"<w:r><w:rPr>{fonts(hei, hei)}</w:rPr><w:t>{label}</w:t></w:r>" if label else ""
    pitch = layout.page.pitch
    made = []
    for number, line in enumerate(lines):
        space = exact(layout.faces.editors_note.line, before=0 if number else pitch)
        made.append(paragraph("EditorsNote", ("" if number else lead) + run(line, kai), space))
    return "".join(made)


def _items(issue: PrintedIssue, layout: Layout, pictures: Pictures) -> tuple[str, ...]:
    made, current = [], ""
    for number, item in enumerate(issue.items, start=1):
        head = ""
        if item.section and item.section != current:
            words = run(heading(item.section), layout.font_of(layout.faces.section))
            head = paragraph("SectionHead", words, exact(layout.faces.section.line, before=layout.page.pitch))
        current = item.section
        room = _room(len(issue.items), bool(head), layout)
        kept = number == len(issue.items) and (number > 1 or leaves_text(item.body))
        text = _item(item, layout, pictures, room, _WITH_IMPRINT if kept else 0)
        made.append(head + bookmark(number, f"{ITEM_BOOKMARK}{number}", text))
    return tuple(made)


def _room(items: int, under_heading: bool, layout: Layout) -> tuple[float, int]:
    """Return the least blank lines around a title and the twips of them that go above it."""
    pitch = layout.page.pitch
    if items == 1:
        return layout.masthead.gap + 1.0, round((layout.masthead.gap + 0.5) * pitch)
    return (1.0, pitch // 2) if under_heading else (2.0, pitch + pitch // 2)


def _item(item: PrintedItem, layout: Layout, pictures: Pictures, room: tuple[float, int], keep_end: int) -> str:
    blank, before = room
    head = title(item.title, ITEM_TITLE, layout.faces.item, layout, blank=blank, before=before)
    credit = credit_line(item.credit)
    text = (*item.body, text_paragraph(credit, Role.CREDIT)) if credit else item.body
    return head + body_xml(text, layout, pictures, keep_end=keep_end)
