"""An issue as a Word file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from docx.document import Document
from docx.oxml import parse_xml

from bulletin.layout.base import new_document, section
from bulletin.layout.blocks import body_xml
from bulletin.layout.characters import clean
from bulletin.layout.head import markings, masthead, number_line, publisher_line, title
from bulletin.layout.imprint import distribution_rows, imprint
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import NAMESPACES, bookmark, exact, fonts, paragraph, run
from bulletin.layout.page import PrintedIssue, PrintedItem, Written
from bulletin.layout.pictures import Pictures
from bulletin.layout.reading import ITEM_BOOKMARK
from bulletin.layout.record import as_properties, credit_line, item_text, record_of
from bulletin.layout.saving import save
from bulletin.layout.styles import ITEM_TITLE
from bulletin.layout.title_lines import balance

_HUNG = 4  # characters by which the titles in the list of contents are set in


def write_issue(issue: PrintedIssue, layout: Layout, path: Path, picture: Callable[[str], bytes]) -> Written:
    """Write `issue` to `path` as DOCX and return what was written; `picture` yields the bytes for a SHA-256.

    Every character of every item is found again in the finished file, in order, before it takes its place: see
    `saving.save` for what happens on failure (Trouble). Characters XML cannot hold are printed as U+FFFD. Unreadable
    (NOT_SUPPORTED, EMPTY) for a picture no word processor shows.
    """
    if len(issue.items) == 1:
        layout = replace(layout, faces=replace(layout.faces, item=layout.faces.title))
    texts = [item_text(item) for item in issue.items]
    name = f"{issue.masthead} {issue.number_line}".strip()
    document = new_document(layout, clean(name), issue.date, as_properties(record_of(texts)))
    pictures = Pictures(document, layout, picture)
    rows = distribution_rows(issue.distribution, issue.responsible)
    fill(document, layout, _head(issue, layout) + _items(issue, layout, pictures), imprint(rows, layout))
    return save(document, path, texts)


def fill(document: Document, layout: Layout, body: str, foot: str) -> None:
    """Put `body` and `foot` (block-level XML) into an empty document; a table is never the last thing on a page."""
    closing = foot or (paragraph("Imprint", "", exact(20)) if _ends_in_table(body) else "")
    made = parse_xml(f"<w:body {NAMESPACES}>{body}{closing}{section(layout)}</w:body>")
    document.element.replace(document.element.body, made)


def _ends_in_table(body: str) -> bool:
    return not body or body.rfind("</w:tbl>") > body.rfind("</w:p>")


def _head(issue: PrintedIssue, layout: Layout) -> str:
    above = tuple(line for line in (issue.marking, issue.urgency) if line)
    head = (
        markings(above, layout)
        + masthead(issue.masthead, layout, len(above))
        + number_line(issue.number_line, layout)
        + publisher_line(issue.publisher, issue.date, layout)
    )
    return head + _contents(issue, layout) + _editors_note(issue.editors_note, layout)


def _contents(issue: PrintedIssue, layout: Layout) -> str:
    if len(issue.items) < 2:
        return ""
    face, pitch = layout.faces.contents, layout.page.pitch
    heading = run("本期要目", layout.font_of(layout.faces.contents_head))
    space = exact(layout.faces.contents_head.line, before=pitch // 2, after=pitch - pitch // 2)
    titles = ("\n".join(balance(clean(item.title).strip(), layout.page.characters - _HUNG)) for item in issue.items)
    lines = (
        paragraph("Contents", run(f"{number}.\t{each}", layout.font_of(face)))
        for number, each in enumerate(titles, start=1)
    )
    return paragraph("ContentsHead", heading, space) + "".join(lines)


def _editors_note(note: str, layout: Layout) -> str:
    lines = [line.strip() for line in clean(note).split("\n") if line.strip()]
    if not lines:
        return ""
    kai, hei = layout.font_of(layout.faces.editors_note), layout.fonts.hei
    label = "" if lines[0].startswith(("编者按", "按语", "按：")) else "编者按："
    lead = f"<w:r><w:rPr>{fonts(hei, hei)}</w:rPr><w:t>{label}</w:t></w:r>" if label else ""
    pitch = layout.page.pitch
    made = []
    for number, line in enumerate(lines):
        space = exact(layout.faces.editors_note.line, before=0 if number else pitch)
        made.append(paragraph("EditorsNote", ("" if number else lead) + run(line, kai), space))
    return "".join(made)


def _items(issue: PrintedIssue, layout: Layout, pictures: Pictures) -> str:
    made, current = [], ""
    for number, item in enumerate(issue.items, start=1):
        heading = ""
        if item.section and item.section != current:
            words = run(f"【{item.section}】", layout.font_of(layout.faces.section))
            heading = paragraph("SectionHead", words, exact(layout.faces.section.line, before=layout.page.pitch))
        current = item.section
        room = _room(len(issue.items), bool(heading), layout)
        text = _item(item, layout, pictures, room, last=number == len(issue.items))
        made.append(heading + bookmark(number, f"{ITEM_BOOKMARK}{number}", text))
    return "".join(made)


def _room(items: int, under_heading: bool, layout: Layout) -> tuple[float, int]:
    """Return the least blank lines around a title and the twips of them that go above it."""
    pitch = layout.page.pitch
    if items == 1:
        return layout.masthead.gap + 1.0, round((layout.masthead.gap + 0.5) * pitch)
    return (1.0, pitch // 2) if under_heading else (2.0, pitch + pitch // 2)


def _item(item: PrintedItem, layout: Layout, pictures: Pictures, room: tuple[float, int], *, last: bool) -> str:
    blank, before = room
    head = title(item.title, ITEM_TITLE, layout.faces.item, layout, blank=blank, before=before)
    credit = run(credit_line(item.credit), layout.font_of(layout.faces.credit))
    end = paragraph("Credit", credit, "<w:keepNext/>" if last else "") if credit else ""
    return head + body_xml(item.body, layout, pictures, keep_end=bool(credit) or last) + end
