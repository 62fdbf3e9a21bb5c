"""A Word file to the house's text: what a person sees in it, and a remark for all that could not come along."""

import re
from collections.abc import Iterator

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx_fields import read_fields
from bulletin.intake.docx_inline import Reader
from bulletin.intake.docx_names import RELATIONS, Element, w
from bulletin.intake.docx_numbering import read_numbering
from bulletin.intake.docx_pictures import Shelf
from bulletin.intake.docx_proof import missing, written_in
from bulletin.intake.docx_story import Story
from bulletin.intake.docx_styles import read_styles
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import Piece
from bulletin.intake.package import Package
from bulletin.intake.reading import Reading
from bulletin.intake.roles import with_roles
from bulletin.intake.tally import Tally

PAGE_NUMBER = re.compile(r"[\d\s\-—–－·•/第页共]*")
NOTE_PARTS = (("footnotes", "footnote"), ("endnotes", "endnote"))


def main_part(package: Package) -> str | None:
    """Return the name of the part that holds the document, None where the zip is no Word file."""
    main = package.related("", "officeDocument") or "word/document.xml"
    if main not in package.names:
        return None
    declared = package.content_type(main)
    if declared and "wordprocessingml" not in declared and "ms-word" not in declared:
        return None
    return main


def read_docx(package: Package, main: str) -> Reading:
    """Return the visible text of the document in the part `main`, its pictures and remarks.

    Accepted changes, nested tables flattened into their cell, text boxes after the paragraph they hang on, notes at the
    end. Refuses with DAMAGED, DTD or TOO_LARGE.
    """
    root = package.xml(main)
    body = root.find(w("body"))
    if root.tag != w("document") or body is None:
        raise Unreadable(Reason.DAMAGED, part=main)
    try:
        return _read(package, main, root, body)
    except RecursionError as deep:
        raise Unreadable(Reason.DAMAGED, part=main) from deep


def _read(package: Package, main: str, root: Element, body: Element) -> Reading:
    styles = read_styles(_part(package, main, "styles"))
    tally, shelf = Tally(), Shelf(package)
    story = Story(
        Reader(styles, shelf, tally, main, read_fields(body)), read_numbering(_part(package, main, "numbering"), styles)
    )
    pieces = story.read(body)
    stories = [(body, story.reader.fields.codes)]
    notes: list[Piece] = []
    for note, part in _notes_called(package, main, list(dict.fromkeys(story.notes))):
        story.reader.part, story.reader.fields = part, read_fields(note)
        stories.append((note, story.reader.fields.codes))
        notes.extend(story.read(note))
    text = with_roles(pieces, notes)
    if shelf.left:
        tally.note(Kind.PICTURES_LEFT, "、".join(filter(None, shelf.left)), len(shelf.left))
    lost = missing(stories, text, tally)
    if lost:
        tally.note(Kind.MISSING_TEXT, count=lost)
    _note_comments(package, main, tally)
    _note_headers(package, main, root, tally)
    return Reading(text, tuple(shelf.files.values()), tally.warnings())


def _part(package: Package, main: str, kind: str) -> Element | None:
    name = package.related(main, kind)
    return package.xml(name) if name else None


def _notes_called(package: Package, main: str, called: list[tuple[str, str]]) -> Iterator[tuple[Element, str]]:
    """Yield the notes the text calls for, footnotes before endnotes, with the name of their part."""
    for kind, tag in NOTE_PARTS:
        ids = [id for each, id in called if each == kind]
        name = package.related(main, kind) if ids else None
        if name is None:
            continue
        by_id = {note.get(w("id"), ""): note for note in package.xml(name).iter(w(tag))}
        yield from ((by_id[id], name) for id in ids if id in by_id)


def _note_comments(package: Package, main: str, tally: Tally) -> None:
    root = _part(package, main, "comments")
    for comment in [] if root is None else root.iter(w("comment")):
        text = "".join(each.text or "" for each in comment.iter(w("t"))).strip()
        tally.note(Kind.COMMENTS_KEPT, "：".join(filter(None, (comment.get(w("author"), ""), text))))


def _note_headers(package: Package, main: str, root: Element, tally: Tally) -> None:
    """Headers and footers are the sender's stationery; they stay behind, and are named if they say more than a page."""
    links = package.relations(main)
    ids = dict.fromkeys(
        each.get(f"{{{RELATIONS}}}id", "") for each in root.iter(w("headerReference"), w("footerReference"))
    )
    for link in (links[id] for id in ids if id in links):
        if link.target not in package.names:
            continue
        header = package.xml(link.target)
        codes = read_fields(header).codes
        text = "".join(each.text or "" for each in written_in(header) if each not in codes).strip()
        if not PAGE_NUMBER.fullmatch(text):
            tally.note(Kind.HEADERS_FOOTERS, text)
