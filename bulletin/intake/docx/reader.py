"""A Word file to the house's text: what a person sees in it, and a remark for all that could not come along."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bulletin.errors import Reason, Unreadable
from bulletin.intake.docx.changes import AFTER, BEFORE, Way, changes_in, is_changed, note_changes, shortened
from bulletin.intake.docx.fields import read_fields
from bulletin.intake.docx.inline import Reader
from bulletin.intake.docx.marks import marks_in, with_own_roles
from bulletin.intake.docx.names import RELATIONS, Element, T, w
from bulletin.intake.docx.numbering import read_numbering
from bulletin.intake.docx.pictures import Shelf
from bulletin.intake.docx.proof import missing, written_in
from bulletin.intake.docx.story import Story
from bulletin.intake.docx.styles import read_styles
from bulletin.intake.incoming import Changes, Kind, Look, Wish
from bulletin.intake.lines import Piece
from bulletin.intake.package import Package
from bulletin.intake.picture_pages import with_pages_read
from bulletin.intake.reading import Reading
from bulletin.intake.roles import looks_of, with_roles
from bulletin.intake.tally import Tally
from bulletin.text import Text

PAGE_NUMBER = re.compile(r"[\d\s\-—–－·•/第页共]*")
NOTE_PARTS = (("footnotes", "footnote"), ("endnotes", "endnote"))
REFERENCES = (w("headerReference"), w("footerReference"))
PASSAGE_BEGINS, PASSAGE_ENDS = w("commentRangeStart"), w("commentRangeEnd")
LONGEST_PASSAGE, MOST_PASSAGES = 20, 20  # what a remark of 400 characters can quote


@dataclass(frozen=True)
class Source:
    """An opened Word file: its main part by name, the root of that part, the body in it, and other parts once read.

    `marks` where it is one of ours that comes back.
    """

    package: Package
    main: str
    root: Element
    body: Element
    parts: dict[str, Element] = field(default_factory=dict)
    marks: bool = False

    def part(self, name: str | None) -> Element | None:
        """Return the root of a part, which is taken out of the package but once."""
        if name is None:
            return None
        if name not in self.parts:
            self.parts[name] = self.package.xml(name)
        return self.parts[name]

    def related(self, kind: str) -> Element | None:
        return self.part(self.package.related(self.main, kind))


@dataclass(frozen=True)
class Side:
    """One side of the tracked changes as read: text, account, pictures, the stories it was read from, its looks."""

    text: Text
    tally: Tally
    shelf: Shelf
    stories: list[Element]
    looks: tuple[Look | None, ...] = ()


def main_part(package: Package) -> str | None:
    """Return the name of the part that holds the document, None where the zip is no Word file."""
    main = package.related("", "officeDocument") or "word/document.xml"
    if main not in package.names:
        return None
    declared = package.content_type(main)
    if declared and "wordprocessingml" not in declared and "ms-word" not in declared:
        return None
    return main


def read_docx(package: Package, main: str, wish: Wish = Wish()) -> Reading:
    """Return the document as `written_docx` reads it, one that is but pictures by recognition (`picture_pages`).

    Refuses with DAMAGED, DTD, TOO_LARGE, SCANNED or EMPTY.
    """
    return with_pages_read(written_docx(package, main, wish), wish)


def written_docx(package: Package, main: str, wish: Wish = Wish()) -> Reading:
    """Return the visible text of the document in the part `main`, its pictures and remarks.

    Tracked changes as wished: made, undone, or made in `text` and undone in `before` (None where both are the same).
    Nested tables are flattened into their cell, text boxes come after the paragraph they hang on, notes at the end.
    Refuses with DAMAGED, DTD or TOO_LARGE.
    """
    root = package.xml(main)
    body = root.find(w("body"))
    if root.tag != w("document") or body is None:
        raise Unreadable(Reason.DAMAGED, part=main)
    try:
        return _read(Source(package, main, root, body, marks=wish.marks), wish.changes)
    except RecursionError as deep:
        raise Unreadable(Reason.DAMAGED, part=main) from deep


def _read(source: Source, changes: Changes) -> Reading:
    if changes is Changes.ACCEPT or not is_changed(source.root):
        return _reading(source, _one_side(source, AFTER), changes)
    if changes is Changes.REJECT:
        return _reading(source, _one_side(source, BEFORE), changes)
    after, before = _one_side(source, AFTER), _one_side(source, BEFORE)
    lost = before.tally.counts[Kind.MISSING_TEXT]
    if lost:
        after.tally.note(Kind.MISSING_TEXT, count=lost)
    pictures = {**before.shelf.files, **after.shelf.files}
    reading = _reading(source, after, changes)
    return replace(
        reading, pictures=tuple(pictures.values()), before=None if before.text == reading.text else before.text
    )


def _one_side(source: Source, way: Way) -> Side:
    """Return one side of the changes as read, proof given that nothing of it was lost."""
    body, styles = source.body, read_styles(source.related("styles"))
    tally, shelf = Tally(), Shelf(source.package)
    own = source.marks and styles.are_own()
    story = Story(
        Reader(styles, shelf, tally, source.main, read_fields(body, way), way),
        read_numbering(source.related("numbering"), styles),
        own=own,
    )
    pieces = story.read(body)
    stories = [(body, story.reader.fields.codes)]
    notes: list[Piece] = []
    for note, part in _notes_called(source, list(dict.fromkeys(story.notes))):
        story.reader.part, story.reader.fields = part, read_fields(note, way)
        stories.append((note, story.reader.fields.codes))
        notes.extend(story.read(note))
    text = with_own_roles(pieces, notes) if own else with_roles(pieces, notes)
    lost = missing(stories, text, tally, way.before)
    if lost:
        tally.note(Kind.MISSING_TEXT, count=lost)
    return Side(text, tally, shelf, [each for each, _ in stories], looks_of(pieces, notes, text))


def _reading(source: Source, side: Side, changes: Changes) -> Reading:
    """Return `side` with the remarks that concern the whole file."""
    tally, left = side.tally, side.shelf.left
    if left:
        tally.note(Kind.PICTURES_LEFT, "、".join(filter(None, left)), len(left))
    made = [change for story in side.stories if is_changed(story) for change in changes_in(story)]
    note_changes(made, changes, tally)
    _note_comments(source, tally)
    _note_headers(source, tally)
    marks = marks_in(source.package, source.root, source.related("comments"), made) if source.marks else None
    return Reading(side.text, tuple(side.shelf.files.values()), tally.warnings(), marks=marks, looks=side.looks)


def _notes_called(source: Source, called: list[tuple[str, str]]) -> Iterator[tuple[Element, str]]:
    """Yield the notes the text calls for, footnotes before endnotes, with the name of their part."""
    for kind, tag in NOTE_PARTS:
        ids = [id for each, id in called if each == kind]
        name = source.package.related(source.main, kind) if ids else None
        root = source.part(name)
        if name is None or root is None:
            continue
        by_id = {note.get(w("id"), ""): note for note in root.iter(w(tag))}
        yield from ((by_id[id], name) for id in ids if id in by_id)


def _note_comments(source: Source, tally: Tally) -> None:
    """Note who remarked what on which passage."""
    root = source.related("comments")
    comments = [] if root is None else list(root.iter(w("comment")))
    quoted_ids = {comment.get(w("id"), "") for comment in comments[:MOST_PASSAGES]}
    passages = _passages(source.body, quoted_ids) if comments else {}
    for comment in comments:
        passage = passages.get(comment.get(w("id"), ""), "")
        quoted = f"「{passage}」" if passage else ""
        text = quoted + "".join(each.text or "" for each in comment.iter(T)).strip()
        tally.note(Kind.COMMENTS_KEPT, "：".join(filter(None, (comment.get(w("author"), ""), text))))


def _passages(body: Element, ids: set[str]) -> dict[str, str]:
    """Return by the ids of comments the passages they hang on, long ones shortened."""
    passages: dict[str, str] = {}
    open_ids: list[str] = []
    for node in body.iter(PASSAGE_BEGINS, PASSAGE_ENDS, T):
        id = node.get(w("id"), "")
        if node.tag == PASSAGE_BEGINS:
            open_ids.extend({id} & ids - set(open_ids))
        elif node.tag == PASSAGE_ENDS:
            open_ids = [each for each in open_ids if each != id]
        else:
            for each in open_ids:
                passages[each] = passages.get(each, "")[:LONGEST_PASSAGE] + (node.text or "")
    return {id: shortened(text, LONGEST_PASSAGE) for id, text in passages.items()}


def _note_headers(source: Source, tally: Tally) -> None:
    """Headers and footers are the sender's stationery; they stay behind, and are named if they say more than a page.

    What several sections or several pages say alike is named once.
    """
    links = source.package.relations(source.main)
    ids = dict.fromkeys(each.get(f"{{{RELATIONS}}}id", "") for each in source.root.iter(*REFERENCES))
    texts = (_header(source.package, links[id].target) for id in ids if id in links)
    for text in dict.fromkeys(texts):
        if not PAGE_NUMBER.fullmatch(text):
            tally.note(Kind.HEADERS_FOOTERS, text)


def _header(package: Package, name: str) -> str:
    if name not in package.names:
        return ""
    header = package.xml(name)
    codes = read_fields(header).codes
    return "".join(each.text or "" for each in written_in(header) if each not in codes).strip()
